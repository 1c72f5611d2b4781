import type { Antwoord } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht, Brug, Uitkomst } from '#shared/contract/vorm';

/*
 * What the first picture needs of main, asked while the rest of the page's scripts still have to run. This module is a file of its own
 * and stands first (electron.vite.config.ts), so nothing but types may be imported here.
 */

/** What the preload of this window puts there. */
declare const ontwar: Brug<VoorzitterContract>;

export type Appinfo = Uitkomst<VoorzitterContract, 'app.info'>;
export type Kluistoestand = Bericht<VoorzitterContract, 'kluis.toestand'>;
type Begin = readonly [Antwoord<Appinfo>, Antwoord<Kluistoestand>];

let gevraagd: Promise<Begin | null> | null = Promise.all([ontwar.roep('app.info'), ontwar.roep('kluis.toestand')]).catch(() => null);
// What main says before anybody listens makes the answer old.
const luisterNietMeer = ontwar.abonneer('kluis.toestand', () => {
  gevraagd = null;
});

/** The answers, once; after that, and when something changed or went wrong meanwhile, null: then ask anew. */
export async function neemBegin(): Promise<Begin | null> {
  luisterNietMeer();
  const begin = gevraagd;
  gevraagd = null;
  return begin;
}
