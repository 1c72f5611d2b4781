import { aanduiding } from '../verslagen/schrijver.ts';
import { zonderBijvoegsel, type Bijvoegsel } from './bijvoegsel.ts';
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
        citaten: reacties.map(({ tekst, rol, organisatie, versie }) => ({ tekst, keer: 1, bron: `${aanduiding({ rol, organisatie })}${op.size > 1 ? `, over versie ${versie}` : ''}` })),
      },
    ],
  };
}

/** The same without the reactions: what was said of a concept is no change in it. */
export function zonderReacties(model: Stukmodel): Stukmodel {
  return zonderBijvoegsel(model, (kop) => kop === KOP);
}
