import { nooit } from '../domein/alleen-lezen.ts';
import { toonDag, toonUur } from '../domein/tijd.ts';
import { toonOmvang, type Backupoordeel } from './regels.ts';

/* What a user reads about backups. */

/** `12 maart 2026, 13.00 uur`. */
export function toonMoment(op: number): string {
  return `${toonDag(op)}, ${toonUur(op)} uur`;
}

/** What is on Vandaag when the backups deserve a word; empty when they do not. */
export function zorgzin(oordeel: Backupoordeel): string {
  switch (oordeel.soort) {
    case 'geen':
      return 'Er is nog geen back-up van je kluis. Gaat deze laptop stuk of raakt hij kwijt, dan is alles weg.';
    case 'nooitGemaakt':
      return 'Je koos een map voor je back-ups, maar er staat nog geen back-up in.';
    case 'oud':
      return `Je laatste back-up is van ${toonDag(oordeel.op)}, ${oordeel.dagen} dagen geleden.`;
    case 'mislukt':
      return `De laatste back-up ging niet goed. ${oordeel.reden} ${oordeel.op === null ? 'Er is nog nooit een back-up gelukt.' : `De laatste die lukte, is van ${toonDag(oordeel.op)}.`}`;
    case 'goed':
      return '';
    default:
      return nooit(oordeel);
  }
}

/** How much there is in a generation. */
export function toonInhoud({ onderdelen, bytes }: { readonly onderdelen: number; readonly bytes: number }): string {
  return `${onderdelen} ${onderdelen === 1 ? 'bestand' : 'bestanden'}, ${toonOmvang(bytes)}`;
}

/** What is kept, in plain words. */
export function bewaarzin({ generaties, dagen }: { readonly generaties: number; readonly dagen: number }): string {
  return `Ontwar bewaart hoogstens ${generaties} back-ups en geen langer dan ${dagen} dagen. De laatste blijft altijd. Wat je vernietigt, kan dus nog ${dagen} dagen in een back-up staan.`;
}

interface Voortgang {
  readonly doel: 'maken' | 'controleren' | 'terugzetten';
  readonly gedaan: number;
  readonly totaal: number;
}

/** What is being done now. */
export function voortgangzin({ doel, gedaan, totaal }: Voortgang): string {
  switch (doel) {
    case 'maken':
      return `Bestand ${Math.min(gedaan + 1, totaal)} van ${totaal}`;
    case 'controleren':
      return 'Bijna klaar. Ontwar kijkt na wat er geschreven is.';
    case 'terugzetten':
      return `Bestand ${Math.min(gedaan + 1, totaal)} van ${totaal} wordt nagekeken en teruggezet`;
    default:
      return nooit(doel);
  }
}
