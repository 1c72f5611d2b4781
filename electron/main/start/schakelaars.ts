import { app } from 'electron';
import type { Omgeving } from './omgeving.ts';

/** Parts of Chromium that would fetch something, offer to store something or tell somebody. */
const UITGESCHAKELDE_ONDERDELEN = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
  'WinRetrieveSuggestionsOnlyOnDemand',
];

/** Chromium's own traffic and traces off; the app itself makes no connection, so no name ever needs to be found. */
export function zetSchakelaars(omgeving: Omgeving): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-features', UITGESCHAKELDE_ONDERDELEN.join(','));

  commandLine.appendSwitch('disable-breakpad');
  commandLine.appendSwitch('disable-http-cache');
  commandLine.appendSwitch('disk-cache-size', '1');
  commandLine.appendSwitch('disable-gpu-shader-disk-cache');

  // A window in the user's hands is not driven from outside.
  if (omgeving.ingepakt) {
    commandLine.removeSwitch('remote-debugging-port');
    commandLine.removeSwitch('remote-debugging-pipe');
    commandLine.removeSwitch('js-flags');
  }
}
