import { nooit } from '../domein/alleen-lezen.ts';
import type { Stuk } from './stuk.ts';

/* How a stuk is told from another, for windows too: nothing here reads a schema. */

/** In whose dossier the stukken of no casus and no session lie. */
export const KWARTAALDOSSIER = 'kwartaal';

/** The record a stuk is made of, with which its dossier is destroyed. */
export function eigenaarVan(stuk: Stuk): string {
  switch (stuk.soort) {
    case 'verslag':
    case 'gezinsversie':
    case 'casusbeeld':
    case 'actiepunten':
      return stuk.sessieId;
    case 'regie':
      return stuk.casusId;
    case 'kwartaal':
      return KWARTAALDOSSIER;
    default:
      return nooit(stuk);
  }
}

/** Names a stuk within the dossier of its owner. */
export function stuksleutel(stuk: Stuk): string {
  switch (stuk.soort) {
    case 'verslag':
    case 'regie':
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
