import { nooit } from '../../domein/alleen-lezen.ts';
import type { Alinea, Blok, Citaten, Kenmerk, Kolommen, Lijst, Tabel, Uitspraak } from '../model.ts';
import { aangehaald } from '../citaat.ts';
import { figuurHtml } from './figuren.ts';
import { alsErIs, el, tabelHtml, tekst, type Koppen } from './markering.ts';

/** Blocks of the report model as markup, in the order in which they are read. */
export function blokkenHtml(koppen: Koppen, blokken: readonly Blok[]): string {
  return blokken.map((blok) => blokHtml(koppen, blok)).join('\n');
}

function blokHtml(koppen: Koppen, blok: Blok): string {
  switch (blok.soort) {
    case 'kop':
      return koppen.kop(blok.niveau, blok.tekst, blok.boven);
    case 'alinea':
      return alinea(blok);
    case 'lijst':
      return lijst(blok);
    case 'vraag':
      return el('section', { class: 'vraag' }, `${koppen.kop(2, blok.nummer === null ? blok.vraag : `${blok.nummer}. ${blok.vraag}`)}${blokkenHtml(koppen, blok.antwoord)}`);
    case 'kolommen':
      return kolommen(koppen, blok);
    case 'tabel':
      return tabel(blok);
    case 'citaten':
      return citaten(blok);
    case 'kenmerken':
      return feiten(blok.paren, blok.vorm);
    case 'figuur':
      return figuurHtml(blok);
    case 'noot':
      return el('div', { class: 'noot', role: 'note' }, `${alsErIs('p', 'kop', blok.kop)}${el('p', {}, tekst(blok.tekst))}`);
    case 'uitspraak':
      return uitspraak(blok);
    case 'bijeen':
      return el('div', { class: 'bijeen' }, blokkenHtml(koppen, blok.blokken));
    case 'schrijfruimte':
      return alsErIs('p', 'zacht', blok.kop);
    default:
      return nooit(blok);
  }
}

function alinea({ vorm, tekst: getypt }: Alinea): string {
  switch (vorm) {
    case 'gewoon':
      return el('p', {}, tekst(getypt));
    case 'inleiding':
      return el('p', { class: 'inleiding' }, tekst(getypt));
    case 'leeg':
      return el('p', { class: 'leeg-antwoord' }, tekst(getypt));
    case 'stem':
      return el('blockquote', {}, el('p', {}, tekst(getypt)));
    default:
      return nooit(vorm);
  }
}

function lijst({ vorm, punten }: Lijst): string {
  const regels = punten.map(({ tekst: getypt, bron }) => el('li', {}, `${tekst(getypt)}${bron === '' ? '' : ` ${el('span', { class: 'zacht' }, tekst(`(${bron})`))}`}`));
  return el('ul', { class: vorm === 'vragen' ? 'vragen' : '' }, regels.join(''));
}

function kolommen(koppen: Koppen, { kolommen: alle }: Kolommen): string {
  return el('div', { class: 'kolommen' }, alle.map(({ kop, blokken }) => el('div', {}, `${alsErIs('p', 'kop', kop)}${blokkenHtml(koppen, blokken)}`)).join(''));
}

function tabel({ bijschrift, kolommen: namen, rijen }: Tabel): string {
  const naam = bijschrift === '' ? `Tabel: ${namen.map((kolom) => kolom.kop).join(', ')}` : bijschrift;
  return tabelHtml(naam, bijschrift, namen.map((kolom) => tekst(kolom.kop)), rijen.map((rij) => rij.map(tekst)));
}

function citaten({ citaten: alle }: Citaten): string {
  return alle
    .map(({ tekst: getypt, keer, bron }) => {
      const erbij = [bron, keer === 1 ? '' : `${keer} keer`].filter((woord) => woord !== '').join(', ');
      return el('blockquote', {}, `${el('p', {}, tekst(aangehaald(getypt)))}${erbij === '' ? '' : el('p', { class: 'zacht' }, tekst(erbij))}`);
    })
    .join('\n');
}

/** Facts as pairs; nothing when there are none. */
export function feiten(paren: readonly Kenmerk[], vorm: 'feiten' | 'cijfers' = 'feiten'): string {
  if (paren.length === 0) return '';
  return el('dl', { class: vorm }, paren.map(({ naam, waarde }) => el('div', {}, `${el('dt', {}, tekst(naam))}${el('dd', {}, tekst(waarde))}`)).join(''));
}

function uitspraak({ etiket, kop, tekst: getypt, paren }: Uitspraak): string {
  return el('div', { class: 'uitspraak' }, `${alsErIs('p', 'zacht', etiket)}${el('p', { class: 'uitkomst' }, tekst(kop))}${alsErIs('p', '', getypt)}${feiten(paren)}`);
}
