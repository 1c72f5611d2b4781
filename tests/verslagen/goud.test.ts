import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bronpad } from '../../electron/bronnen.ts';
import { MARGE, PAGINA } from '../../electron/verslagen/opmaak.ts';
import { maakPdfHier } from '../../electron/verslagen/pdf.ts';
import { leesPdf, woordenBuitenMarges } from '../materiaal/lees-pdf.ts';
import { bladspiegel, KOPMAAT, overlappingen, regelsOp } from './bladspiegel.ts';
import { GEVALLEN, type Geval } from './gevallen.ts';
import { inpakken, platenVan, uitpakken, verschil } from './plaat.ts';

/*
 * Every paper as it was when somebody last looked at it: in words (`goud/*.txt`: the headings of each page, its first line and its last)
 * and, of the pages that are most drawn, as a picture (`goud/*.pgm.gz`, grey, 50 dots per inch).
 *
 * When a paper is meant to look otherwise, look at its pages first; then `ONTWAR_GOUD=nieuw npx vitest run tests/verslagen` writes what
 * it is now, and the change of the `.txt` files is read as any other.
 */

const NIEUW = process.env['ONTWAR_GOUD'] === 'nieuw';
const MAP = join(import.meta.dirname, 'goud');

/** Pages of which the drawing says more than the words. */
const PLATEN: Readonly<Partial<Record<Geval, readonly number[]>>> = { leersessie: [1, 6, 16], doorbraak: [2, 9], casusbeeld: [1], herstelkaart: [1], figuren: [2, 3, 5] };
/** Of the points of a page: some six letters. */
const HOOGSTENS_ANDERS = 0.000_6;

const GEVALNAMEN = Object.keys(GEVALLEN).filter((naam): naam is Geval => naam in GEVALLEN);

/** Ms; dozens of pages set twice, on a machine that may be busy with more. */
const GEDULD = 120_000;

describe.each(GEVALNAMEN)('%s', { timeout: GEDULD }, (naam) => {
  it('is as it was, within its measure, with nothing over something else and no heading alone at a foot', async () => {
    const model = await GEVALLEN[naam]();
    const pdf = await maakPdfHier(model, bronpad('lettertypen'));
    expect(Buffer.compare(await maakPdfHier(structuredClone(model), bronpad('lettertypen')), pdf), 'the same bytes twice').toBe(0);
    expect(nietIngesloten(pdf), 'fonts that do not go with the file').toEqual([]);

    const gelezen = await leesPdf(pdf);
    expect(overlappingen(gelezen)).toEqual([]);
    const marge = model.vorm === 'verslag' ? MARGE : { ...MARGE, boven: 44, onder: 62 };
    if (model.vorm !== 'herstelkaart') expect(woordenBuitenMarges(gelezen, { pagina: PAGINA, marge })).toEqual([]);
    // The word of three hundred letters is a page of headings.
    if (model.vorm === 'verslag' && naam !== 'woord') expect(gelezen.paginas.slice(1).flatMap((pagina, nummer) => kopAanDeVoet(pagina, nummer + 2))).toEqual([]);

    expect(goud(`${naam}.txt`, bladspiegel(gelezen))).toBe(bladspiegel(gelezen));
    const platen = platenVan(pdf);
    for (const nummer of PLATEN[naam] ?? []) {
      const plaat = platen[nummer - 1];
      if (plaat === undefined) throw new Error(`There is no page ${nummer}.`);
      expect(verschil(uitpakken(goud(`${naam}-${nummer}.pgm.gz`, inpakken(plaat))), plaat), `page ${nummer}`).toBeLessThan(HOOGSTENS_ANDERS);
    }
  });
});

/** What is kept under this name; written anew when that is asked for, and when there is nothing yet it is asked for. */
function goud<Wat extends string | Uint8Array>(naam: string, nu: Wat): Wat {
  const pad = join(MAP, naam);
  if (NIEUW) {
    mkdirSync(MAP, { recursive: true });
    writeFileSync(pad, nu);
  }
  if (!existsSync(pad)) throw new Error(`There is no ${naam} yet: look at the pages, then run with ONTWAR_GOUD=nieuw.`);
  return (typeof nu === 'string' ? readFileSync(pad, 'utf8') : new Uint8Array(readFileSync(pad))) as Wat;
}

/** Names of the fonts that poppler does not find in the file. */
function nietIngesloten(pdf: Uint8Array): readonly string[] {
  const map = mkdtempSync(join(tmpdir(), 'ontwar-lettertypen-'));
  try {
    writeFileSync(join(map, 'a.pdf'), pdf);
    const rijen = execFileSync('pdffonts', [join(map, 'a.pdf')]).toString().trim().split('\n');
    // Under two lines of header, from the right: object, generation, unicode, subset, embedded.
    const fonts = rijen.slice(2).map((rij) => rij.trim().split(/\s+/));
    if (fonts.length === 0) return ['no font at all'];
    return fonts.filter((rij) => rij.at(-5) !== 'yes' || !/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/.test(rij[0] ?? '')).map(([font = '']) => font);
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** A heading that is the last thing on its page; under the one of a page to write on are lines. */
function kopAanDeVoet(pagina: Parameters<typeof regelsOp>[0], nummer: number): readonly string[] {
  const regels = regelsOp(pagina);
  const laatste = regels.at(-1);
  return laatste === undefined || laatste.grootte < KOPMAAT || laatste.tekst === 'Ruimte voor aantekeningen' ? [] : [`page ${nummer}: ${laatste.tekst}`];
}
