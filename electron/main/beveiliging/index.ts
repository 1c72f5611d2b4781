import { app, session, type Session } from 'electron';
import type { Omgeving } from '../start/omgeving.ts';
import { serveerAppSchema } from './appschema.ts';
import { weigerDownloads, weigerSpellingcontrole } from './downloads.ts';
import { weigerNavigatie } from './navigatie.ts';
import { weigerNetwerk, weigerWebRtc } from './netwerk.ts';
import { weigerToestemmingen } from './toestemmingen.ts';

/** Before the app is ready: from here on every session and every page that comes into being is held to the rules. */
export function bewaakAllesWatOntstaat({ ontwikkelen, zonderSandbox }: Pick<Omgeving, 'ontwikkelen' | 'zonderSandbox'>): void {
  // As root from source Chromium refuses to run its processes in a sandbox at all, see scripts/opstart/app.mjs.
  if (!zonderSandbox) app.enableSandbox();
  app.on('session-created', (sessie) => {
    weigerToestemmingen(sessie);
    weigerNetwerk(sessie, ontwikkelen);
    weigerDownloads(sessie);
    weigerSpellingcontrole(sessie);
  });
  app.on('web-contents-created', (_gebeurtenis, inhoud) => {
    weigerNavigatie(inhoud);
    weigerWebRtc(inhoud);
  });
}

/**
 * The one session our windows use. It lives in memory: no `persist:`, so Chromium keeps nothing of it on disk.
 * @param gereed no script of a page is handed out before this: there must be someone to answer it
 */
export function maakVenstersessie(wortel: string, gereed: Promise<unknown>): Session {
  const sessie = session.fromPartition('ontwar', { cache: false });
  serveerAppSchema(sessie, wortel, gereed);
  return sessie;
}
