import { nooit } from '../domein/alleen-lezen.ts';
import { UITGAANDSOORTEN } from './keuzes.ts';
import type { Nagekeken, Uitgaand } from './stuk.ts';

/* How a stuk is told from another, for windows too: nothing here reads a schema. */

/** In whose dossier the stukken of no casus and no session lie. */
export const KWARTAALDOSSIER = 'kwartaal';

/** Whether it is no stuk, see `schemaUitgaand`. */
export function isUitgaand(stuk: Nagekeken): stuk is Uitgaand {
  return UITGAANDSOORTEN.some((soort) => soort === stuk.soort);
}

/** The record it is made of, with which its dossier is destroyed. */
export function eigenaarVan(stuk: Nagekeken): string {
  switch (stuk.soort) {
    case 'verslag':
    case 'gezinsversie':
    case 'casusbeeld':
    case 'actiepunten':
    case 'opdrachten':
    case 'enqueteformulier':
      return stuk.sessieId;
    case 'regie':
    case 'bericht':
      return stuk.casusId;
    case 'kwartaal':
      return KWARTAALDOSSIER;
    default:
      return nooit(stuk);
  }
}

/** Names it within the dossier of its owner. */
export function stuksleutel(stuk: Nagekeken): string {
  switch (stuk.soort) {
    case 'verslag':
    case 'regie':
    case 'opdrachten':
    case 'enqueteformulier':
    case 'bericht':
      return stuk.soort;
    case 'gezinsversie':
      return `gezinsversie ${stuk.casusId} ${stuk.lezer}`;
    case 'casusbeeld':
      return `casusbeeld ${stuk.casusId}`;
    case 'actiepunten':
      return `actiepunten ${stuk.deelnemerId}`;
    case 'kwartaal':
      return `kwartaal ${stuk.jaar} ${stuk.kwartaal}`;
    default:
      return nooit(stuk);
  }
}
