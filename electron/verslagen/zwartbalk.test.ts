import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Blok, Bladzijde } from '#shared/verslagen/model';
import { ZWART, ZWARTWOORD } from '#shared/verslagen/zwart';
import { leesPdf } from '../../tests/materiaal/lees-pdf.ts';
import { bronpad } from '../bronnen.ts';
import { zetPdfHier } from './pdf.ts';

const Z = `voor ${ZWART} na`;
/** Every kind of place where a text can stand. */
const BLOKKEN: readonly Blok[] = [
  { soort: 'alinea', vorm: 'gewoon', tekst: Z },
  { soort: 'alinea', vorm: 'stem', tekst: Z },
  { soort: 'kop', niveau: 2, tekst: Z },
  { soort: 'vraag', nummer: 1, vraag: Z, antwoord: [{ soort: 'lijst', vorm: 'punten', punten: [{ tekst: Z, bron: Z }] }] },
  { soort: 'tabel', vorm: 'gewoon', bijschrift: Z, kolommen: [{ kop: Z, breedte: 1 }], rijen: [[Z]] },
  { soort: 'citaten', citaten: [{ tekst: Z, keer: 2, bron: Z }] },
  { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: Z, waarde: Z }] },
  { soort: 'noot', kop: Z, tekst: Z },
  { soort: 'figuur', bijschrift: Z, alternatief: '', beeld: { soort: 'kaart', kringen: [{ naam: Z, mensen: [{ wie: Z, regie: Z }] }] } },
];
const model: Bladzijde = { vorm: 'bladzijde', taal: 'nl-NL', titel: Z, voet: Z, gemaaktOp: 0, kop: { soortnaam: Z, titel: Z, kenmerken: [{ naam: Z, waarde: Z }] }, blokken: BLOKKEN };
/** The texts in `model`; a foot stands on one page. */
const AANTAL = JSON.stringify({ ...model, titel: '' }).split('voor ').length - 1;

it('shows a black bar for what was blacked out, and the text layer, the title and the bookmarks say the word', async () => {
  const { pdf, bladzijden } = await zetPdfHier(model, bronpad('lettertypen'));
  const { paginas, info, bladwijzers } = await leesPdf(pdf);
  const tekst = paginas.map(({ tekst: pagina }) => pagina).join(' ');
  expect(tekst).not.toContain(ZWART);
  // The name of a ring stands in the drawing and above the list.
  expect(tekst.toLowerCase().split(ZWARTWOORD).length - 1).toBe(AANTAL + 1 + (bladzijden - 1));
  expect(info['Title']).toBe(`voor ${ZWARTWOORD} na`);
  expect(bladwijzers[0]).toBe(`voor ${ZWARTWOORD} na`);
  expect(zwarteVakken(pdf)).toBeGreaterThan(20);
}, 30_000);

it('draws no bar where nothing was blacked out', async () => {
  const zonder = JSON.parse(JSON.stringify(model).replaceAll(ZWART, 'niets')) as Bladzijde;
  expect(zwarteVakken((await zetPdfHier(zonder, bronpad('lettertypen'))).pdf)).toBe(0);
}, 30_000);

/** How many stretches of pure black, at least twelve points wide, there are in the rows of the pages: letters and lines are ink, which is no black. */
function zwarteVakken(pdf: Uint8Array): number {
  const map = mkdtempSync(join(tmpdir(), 'ontwar-balk-'));
  try {
    writeFileSync(join(map, 'a.pdf'), pdf);
    const beeld = execFileSync('pdftoppm', ['-gray', '-r', '72', join(map, 'a.pdf')], { maxBuffer: 64 * 1024 * 1024 });
    return beeld.toString('hex').split(/(?:00){12,}/).length - 1;
  } finally {
    rmSync(map, { recursive: true });
  }
}
