import { kleineLetter } from '../domein/woorden.ts';
import { aanduiding } from '../verslagen/schrijver.ts';
import { zonderBijvoegsel, type Bijvoegsel } from './bijvoegsel.ts';
import { OORDEELWOORDEN } from './oordelen.ts';
import type { Stukmodel } from './soorten.ts';
import type { Reactie } from './stuk.ts';

/* What people said of a concept, as they said it, in what is vastgesteld after it. */

const KOP = 'Reacties op het concept';

/** Every reaction, in the order in which they came; null when nobody reacted. */
export function reactiesDeel(reacties: readonly Reactie[]): Bijvoegsel | null {
  if (reacties.length === 0) return null;
  const op = new Set(reacties.map(({ versie }) => versie));
  return {
    kop: KOP,
    blokken: [
      { soort: 'alinea', vorm: 'inleiding', tekst: 'Zo reageerden mensen op het concept. Hun woorden staan hier zoals ze zijn gegeven.' },
      {
        soort: 'citaten',
        citaten: reacties.map((reactie) => ({ tekst: woordenVan(reactie), keer: 1, bron: bronVan(reactie, op.size > 1) })),
      },
    ],
  };
}

/** Who only chose said that. */
function woordenVan({ tekst, oordeel }: Reactie): string {
  return tekst === '' && oordeel !== null ? `${OORDEELWOORDEN[oordeel]}.` : tekst;
}

function bronVan({ rol, organisatie, tekst, oordeel, versie }: Reactie, metVersie: boolean): string {
  const koos = oordeel === null || tekst === '' ? [] : [`koos “${kleineLetter(OORDEELWOORDEN[oordeel])}”`];
  return [aanduiding({ rol, organisatie }), ...koos, ...(metVersie ? [`over versie ${versie}`] : [])].join(', ');
}

/** The same without the reactions: what was said of a concept is no change in it. */
export function zonderReacties(model: Stukmodel): Stukmodel {
  return zonderBijvoegsel(model, (kop) => kop === KOP);
}
