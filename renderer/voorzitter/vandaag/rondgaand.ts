import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { isodag, toonDag, toonDeeldatum } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';
import type { Toon } from '#shared/ontwerp/tokens';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Stuk } from '#shared/stukken/stuk';
import type { Scherm } from '../scherm.ts';

/* Concepten that were sent and about which reactions can still come, or are to be worked out. */

export type Rondgaand = Uitkomst<VoorzitterContract, 'reactie.wachtOp'>[number];

export interface Rondgaandregel {
  readonly sleutel: string;
  readonly code: string;
  readonly merken: readonly { readonly toon: Toon; readonly tekst: string }[];
  /** What it is and since when it is with people. */
  readonly wat: string;
  /** Where one works on it; null for what has no screen of its own. */
  readonly naar: Scherm | null;
}

/** @param vandaag the present day as `2026-03-12` */
export function rondgaandeRegels(rondgaand: readonly Rondgaand[], vandaag: string): readonly Rondgaandregel[] {
  return rondgaand.map(({ stuk, naam, code, versie, sinds, reactieTot, reacties }) => ({
    sleutel: stuksleutel(stuk),
    code,
    merken: [termijn(reactieTot, vandaag), { toon: 'neutraal', tekst: reacties === 0 ? 'nog geen reacties' : telwoord(reacties, 'reactie', 'reacties') }],
    wat: `${naam}, versie ${versie}, sinds ${isodag(sinds) === vandaag ? 'vandaag' : toonDag(sinds)}`,
    naar: schermVan(stuk),
  }));
}

function termijn(reactieTot: string, vandaag: string): Rondgaandregel['merken'][number] {
  if (reactieTot === '') return { toon: 'neutraal', tekst: 'reageren kan nog' };
  if (reactieTot < vandaag) return { toon: 'aandacht', tekst: `reageren kon tot ${toonDeeldatum(reactieTot)}` };
  return reactieTot === vandaag ? { toon: 'aandacht', tekst: 'reageren kan tot en met vandaag' } : { toon: 'neutraal', tekst: `reageren tot ${toonDeeldatum(reactieTot)}` };
}

function schermVan(stuk: Stuk): Scherm | null {
  if ('sessieId' in stuk) return { naam: 'sessie', id: stuk.sessieId, deel: 'verslag' };
  return stuk.soort === 'regie' ? { naam: 'casus', id: stuk.casusId } : null;
}
