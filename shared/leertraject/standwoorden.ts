import { toonDag } from '../domein/tijd.ts';
import type { Opdrachttoestand } from './opdrachten.ts';

/** How it stands with an opdracht, in a few words for a list. */
export function standwoorden(toestand: Opdrachttoestand): string {
  switch (toestand.soort) {
    case 'niet-gemaakt':
      return 'nog geen formulier';
    case 'verstuurd':
      return `formulier van ${toonDag(toestand.op)}`;
    case 'herinnerd':
      return `${toestand.keren === 1 ? 'herinnerd' : `${toestand.keren} keer herinnerd`} op ${toonDag(toestand.op)}`;
    case 'binnen':
      return `${toestand.via === 'telefoon' ? 'ingetypt' : 'formulier terug'} op ${toonDag(toestand.op)}`;
    case 'twee-antwoorden':
      return 'twee antwoorden: kies';
    case 'afgezien':
      return `afgezien: ${toestand.reden}`;
  }
}
