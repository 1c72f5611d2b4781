import { ZWART, ZWARTWOORD } from '../zwart.ts';

/* With what a page is written: every text goes through `schoon`, so that nothing anybody typed is read as markup. */

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', [ZWART]: ZWARTWOORD };
const BIJZONDER = new RegExp(`[&<>"'${ZWART}]`, 'gu');

/** A text as it can stand in an attribute or a title. */
export function schoon(getypt: string): string {
  return getypt.replaceAll(BIJZONDER, (teken) => TEKENS[teken] ?? '');
}

/** A text to read: lines stay lines, and what was blacked out is a bar with a word in it. */
export function tekst(getypt: string): string {
  return getypt.split(ZWART).map(schoon).join(`<span class="zwart">${ZWARTWOORD}</span>`).replaceAll('\n', '<br>');
}

/** An element. `inhoud` is markup already. An attribute without a value is left out. */
export function el(naam: string, eigenschappen: Readonly<Record<string, string>>, inhoud: string): string {
  const erbij = Object.entries(eigenschappen)
    .filter(([, waarde]) => waarde !== '')
    .map(([eigenschap, waarde]) => ` ${eigenschap}="${schoon(waarde)}"`);
  return `<${naam}${erbij.join('')}>${inhoud}</${naam}>`;
}

/** The same around a text, and nothing around an empty one. */
export function alsErIs(naam: string, klasse: string, getypt: string): string {
  return getypt === '' ? '' : el(naam, { class: klasse }, tekst(getypt));
}

/**
 * A table; the first cell of a row names it. A wide one scrolls by itself, so it takes the focus to be scrolled by keys.
 * @param naam what it is called when it has the focus; empty when there are no words for it
 * @param kop the names of the columns, and each cell of `rijen`: markup already
 */
export function tabelHtml(naam: string, bijschrift: string, kop: readonly string[], rijen: readonly (readonly string[])[]): string {
  const koprij = el('thead', {}, el('tr', {}, kop.map((cel) => el('th', { scope: 'col' }, cel)).join('')));
  const rij = ([eerste = '', ...rest]: readonly string[]): string => el('tr', {}, `${el('th', { scope: 'row' }, eerste)}${rest.map((cel) => el('td', {}, cel)).join('')}`);
  return el('div', { class: 'breed', tabindex: '0', role: 'group', 'aria-label': naam === '' ? 'Tabel' : naam }, el('table', {}, `${alsErIs('caption', '', bijschrift)}${koprij}${el('tbody', {}, rijen.map(rij).join(''))}`));
}

/** Hands out the levels of headings, one under the other without a gap, and remembers the parts for the list at the top. */
export interface Koppen {
  readonly kop: (niveau: number, getypt: string, boven?: string) => string;
  readonly delen: readonly { readonly id: string; readonly naam: string }[];
}

/** Under the one heading of the page; `niveau` 1 is a part. */
export function maakKoppen(): Koppen {
  const open: number[] = [];
  const delen: { id: string; naam: string }[] = [];
  return {
    delen,
    kop: (niveau, getypt, boven = '') => {
      while ((open.at(-1) ?? 0) >= niveau) open.pop();
      open.push(niveau);
      // Six levels are all there are.
      const naam = `h${Math.min(6, open.length + 1)}`;
      const isDeel = niveau === 1;
      if (isDeel) delen.push({ id: `deel-${delen.length + 1}`, naam: getypt });
      const kop = el(naam, { id: isDeel ? (delen.at(-1)?.id ?? '') : '' }, tekst(getypt));
      return boven === '' ? kop : el('hgroup', {}, `${el('p', { class: 'boven' }, tekst(boven))}${kop}`);
    },
  };
}
