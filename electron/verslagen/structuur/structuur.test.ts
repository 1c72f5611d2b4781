import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verslagmodel } from '#shared/verslagen/model';
import { ZWART, ZWARTWOORD } from '#shared/verslagen/zwart';
import { elementen, kinderen, leesStructuur, stukken, tekstVan, type Element, type GelezenStructuur } from '../../../tests/materiaal/lees-structuur.ts';
import { leesvolgorde } from '../../../tests/materiaal/leesvolgorde.ts';
import { PAPIEREN } from '../../../tests/materiaal/papieren.ts';
import { bronpad } from '../../bronnen.ts';
import { maakPdfHier } from '../pdf.ts';

/* The structure tree of every kind of paper, read back by two readers that know nothing of how it was made. */

const LETTERTYPEN = bronpad('lettertypen');
const WACHTWOORD = 'drie blauwe stoelen';

/** Letters only: where a line ends, and in which case a label is set, is no part of what is said. */
const letters = (tekst: string): string => tekst.replaceAll(ZWART, ZWARTWOORD).replaceAll(/\s+/gu, '').toLowerCase();
const opTeken = (tekst: string): string => [...letters(tekst)].toSorted().join('');

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-structuur-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** What poppler reads, a second reader. Where it is not installed this fails: `poppler-utils` is part of the set-up. */
function pdfinfo(bytes: Uint8Array, ...opties: readonly string[]): string {
  const pad = join(map, 'papier.pdf');
  writeFileSync(pad, bytes);
  return execFileSync('pdfinfo', [...opties, pad], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 32 * 1024 * 1024 });
}

/** Role and text of every line that poppler gives. */
function gelezenDoorPoppler(uitvoer: string): { readonly rollen: readonly string[]; readonly tekst: string } {
  const regels = uitvoer.split('\n').map((regel) => regel.trim());
  return {
    rollen: regels.flatMap((regel) => /^(?<rol>[A-Z][A-Za-z0-9]*)(?: <.*>)?(?: \((?:block|inline)\))?:?$/.exec(regel)?.groups?.['rol'] ?? []),
    tekst: regels.flatMap((regel) => /^"(?<tekst>.*)"$/.exec(regel)?.groups?.['tekst'] ?? []).join(' '),
  };
}

/** What pdf.js gives to a screen reader, page by page, without the names it gives to objects. */
async function bomenVan(bytes: Uint8Array, password?: string): Promise<string> {
  const taak = getDocument({ data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) });
  const pdf = await taak.promise;
  const bomen: unknown[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) bomen.push(await (await pdf.getPage(nummer)).getStructTree());
  await taak.destroy();
  return JSON.stringify(bomen).replaceAll(/"p\d+R_mc/gu, '"p_mc');
}

/** The words of every figure of a model. */
function alternatieven(van: unknown): readonly string[] {
  if (typeof van !== 'object' || van === null) return [];
  return 'alternatief' in van ? [String(van.alternatief)] : Object.values(van).flatMap(alternatieven);
}

/** How many columns every row takes, with those that a higher cell above it takes. */
function breedtes(rijen: readonly Element[]): readonly number[] {
  const vanBoven = rijen.map(() => 0);
  return rijen.map((rij, nummer) => {
    for (const { kenmerken } of kinderen(rij)) {
      const kolommen = Number(kenmerken['ColSpan'] ?? 1);
      for (let lager = nummer + 1; lager < nummer + Number(kenmerken['RowSpan'] ?? 1); lager += 1) vanBoven[lager] = (vanBoven[lager] ?? Number.NaN) + kolommen;
      vanBoven[nummer] = (vanBoven[nummer] ?? Number.NaN) + kolommen;
    }
    return vanBoven[nummer] ?? Number.NaN;
  });
}

/** What is done to the bytes of a paper does not look at which it is: once to the one that has everything in it, and once to a card. */
const OOK_DE_BYTES: ReadonlySet<string> = new Set(['van alles', 'herstelkaart']);

describe.each(Object.entries(PAPIEREN))('%s', { timeout: 60_000 }, (naam, maak) => {
  let model: Verslagmodel;
  let bytes: Uint8Array;
  let pdf: GelezenStructuur;
  let alle: readonly Element[];
  const met = (...rollen: readonly string[]): readonly Element[] => alle.filter(({ rol }) => rollen.includes(rol));

  beforeAll(async () => {
    model = await maak();
    bytes = await maakPdfHier(model, LETTERTYPEN);
    pdf = await leesStructuur(bytes);
    alle = elementen(pdf.wortel);
  }, 60_000);

  it('says that it is tagged, in Dutch, under a title, with the order of Tab', () => {
    expect(pdf).toMatchObject({ gemerkt: true, taal: 'nl-NL', toontTitel: true, titel: model.titel });
    expect(pdf.wortel.rol).toBe('Document');
    expect(pdf.paginas.map(({ tabs }) => tabs)).toEqual(pdf.paginas.map(() => 'S'));
  });

  it('draws nothing outside the tree and the artefacts', () => {
    expect(pdf.paginas.flatMap(({ fouten }) => fouten)).toEqual([]);
    expect(pdf.paginas.flatMap(({ merken }) => merken.filter(({ schildert }) => schildert === 0))).toEqual([]);
  });

  it('has a place in the tree for every piece of a page, that the page knows too', () => {
    const inBoom = alle.flatMap((element) => element.inhoud.flatMap((kind) => ('mcid' in kind ? [`${kind.pagina}/${kind.mcid} ${element.rol} ${element.verwijzing}`] : [])));
    const opPagina = pdf.paginas.flatMap(({ merken, ouders }, pagina) => merken.flatMap(({ tag, mcid }) => (mcid === null ? [] : [`${pagina}/${mcid} ${tag} ${ouders[mcid]}`])));
    expect(inBoom.length).toBeGreaterThan(10);
    expect(inBoom.toSorted()).toEqual(opPagina.toSorted());
    expect(pdf.paginas.map(({ ouders, merken }) => ouders.length - merken.filter(({ mcid }) => mcid !== null).length)).toEqual(pdf.paginas.map(() => 0));
  });

  it('is read in the order of its model, all of it and nothing else', () => {
    const gelezen = letters(tekstVan(pdf, pdf.wortel, ({ rol }) => rol === 'Figure'));
    const extra: string[] = [];
    let plek = 0;
    for (const woorden of leesvolgorde(model).map(letters)) {
      const begin = gelezen.indexOf(woorden, plek);
      expect(begin, `“${woorden}” comes after “${gelezen.slice(plek, plek + 80)}”`).toBeGreaterThanOrEqual(plek);
      extra.push(gelezen.slice(plek, begin));
      plek = begin + woorden.length;
    }
    // Quotation marks are set around what people said; in the contents stand numbers of pages; a page before a spread is one to write on.
    expect([...extra, gelezen.slice(plek)].filter((rest) => !/^(?:[“”]{0,2}|\d{1,3}|ruimtevooraantekeningen)$/u.test(rest))).toEqual([]);
  });

  it('holds all text that is to be seen, and beside the tree only what runs along', () => {
    for (const { tekst, daarbuiten, alles } of pdf.paginas) expect(opTeken([...tekst.values(), ...daarbuiten].join(''))).toBe(opTeken(alles));
    const lopend = new Set([model.voet, ...met('H1', 'TH').map((element) => tekstVan(pdf, element))].map((tekst) => letters(tekst).slice(0, 40)));
    const vreemd = pdf.paginas.flatMap(({ daarbuiten }) => daarbuiten.filter((tekst) => !/^pagina \d+ van \d+$/.test(tekst.trim())).filter((tekst) => ![...lopend].some((woorden) => woorden.includes(letters(tekst).slice(0, 40)) || letters(tekst).startsWith(woorden))));
    expect(vreemd).toEqual([]);
  });

  it('calls what is not read by its name: decoration, running header or running footer', () => {
    const soorten = pdf.paginas.flatMap(({ merken }) => merken.filter(({ tag }) => tag === 'Artifact').map(({ soort }) => soort));
    expect(soorten.filter((soort) => !['/Layout', '/Pagination /Subtype /Header', '/Pagination /Subtype /Footer'].includes(soort))).toEqual([]);
    for (const { merken } of pdf.paginas) expect(merken.filter(({ soort }) => soort.endsWith('/Footer'))).not.toEqual([]);
  });

  it('has headings without gaps, the first of the first level, each with a bookmark where it stands', () => {
    const niveaus = met('H1', 'H2', 'H3').map(({ rol }) => Number(rol.slice(1)));
    expect(niveaus[0]).toBe(1);
    for (const [plek, niveau] of niveaus.entries()) expect(niveau - (niveaus[plek - 1] ?? 0)).toBeLessThanOrEqual(1);
    for (const { titel, pagina, element } of pdf.bladwijzers) {
      const kop = alle.find(({ verwijzing }) => verwijzing === element);
      expect(kop?.rol, titel).toMatch(/^H[123]$/);
      expect(letters(kop === undefined ? '' : tekstVan(pdf, kop))).toContain(letters(titel));
      expect(kop === undefined ? [] : stukken(kop).map((stuk) => stuk.pagina)).toContain(pagina);
    }
  });

  it('has whole tables: every cell in a row, rows as wide as the header, every header with what it is the head of', () => {
    for (const tabel of met('Table')) {
      const rijen = kinderen(tabel).filter(({ rol }) => rol !== 'Caption');
      expect(rijen.map(({ rol }) => rol)).toEqual(rijen.map(() => 'TR'));
      const breed = breedtes(rijen);
      expect(breed).toEqual(rijen.map(() => breed[0]));
      expect(kinderen(rijen[0] ?? tabel).map(({ rol, kenmerken }) => [rol, kenmerken['Scope']])).toEqual(kinderen(rijen[0] ?? tabel).map(() => ['TH', 'Column']));
    }
    for (const { kenmerken } of met('TH')) expect(['Column', 'Row']).toContain(kenmerken['Scope']);
  });

  it('has every element where it belongs', () => {
    const mag: Readonly<Record<string, RegExp>> = { Document: /^Sect$/, L: /^(LI|Caption)$/, LI: /^(Lbl|LBody)$/, Table: /^(TR|Caption)$/, TR: /^(TH|TD)$/, TOC: /^TOCI$/ };
    const binnen: Readonly<Record<string, string>> = { LI: 'L', Lbl: 'LI', LBody: 'LI', TR: 'Table', TH: 'TR', TD: 'TR', TOCI: 'TOC' };
    for (const ouder of alle) {
      for (const kind of kinderen(ouder)) {
        expect(kind.rol, `in ${ouder.rol}`).toMatch(mag[ouder.rol] ?? /./);
        expect(binnen[kind.rol] ?? ouder.rol, `${kind.rol} in ${ouder.rol}`).toBe(ouder.rol);
      }
      if (['Document', 'Sect', 'L', 'LI', 'Table', 'TR', 'BlockQuote', 'Note'].includes(ouder.rol)) expect(ouder.inhoud.filter((kind) => 'mcid' in kind), `text right in ${ouder.rol}`).toEqual([]);
      if (!['TH', 'TD'].includes(ouder.rol)) expect(ouder.inhoud.length, `nothing in ${ouder.rol}`).toBeGreaterThan(0);
    }
    const namen = met('Note').map(({ id }) => id);
    expect(namen.every((id) => id !== '') && new Set(namen).size === namen.length).toBe(true);
  });

  it('has figures with words and a place on the page', () => {
    for (const figuur of met('Figure')) {
      expect(figuur.alt).not.toBe('');
      const { kenmerken } = figuur;
      const [links, onder, rechts, boven] = kenmerken['BBox'] as readonly [number, number, number, number];
      const { breedte, hoogte } = pdf.paginas[stukken(figuur)[0]?.pagina ?? -1] ?? { breedte: 0, hoogte: 0 };
      expect([links >= 0, onder >= 0, rechts - links > 10, boven - onder > 5, rechts <= breedte, boven <= hoogte]).toEqual(Array(6).fill(true));
    }
    const woorden = met('Figure').map(({ alt }) => alt);
    for (const alternatief of alternatieven(model)) expect(woorden).toContain(alternatief.replaceAll(ZWART, ZWARTWOORD));
  });

  it('is read alike by poppler', () => {
    const { rollen, tekst } = gelezenDoorPoppler(pdfinfo(bytes, '-struct-text'));
    expect(rollen).toEqual(alle.map(({ rol }) => rol));
    // It leaves out what has an alternative, and reads the other words in the same order.
    const zonder = ({ leest }: Element): boolean => leest !== '';
    expect(letters(tekst).replaceAll(/\\"/g, '"')).toBe(letters(tekstVan(pdf, pdf.wortel, zonder)));
  });

  if (!OOK_DE_BYTES.has(naam)) return;

  it('keeps its tree behind a password', async () => {
    const dicht = await maakPdfHier(model, LETTERTYPEN, WACHTWOORD);
    expect(await bomenVan(dicht, WACHTWOORD)).toBe(await bomenVan(bytes));
    expect(pdfinfo(dicht, '-struct', '-upw', WACHTWOORD)).toBe(pdfinfo(bytes, '-struct'));
  });

  it('is the same, byte for byte, for the same model', async () => {
    expect(Buffer.compare(await maakPdfHier(structuredClone(model), LETTERTYPEN), bytes)).toBe(0);
  });
});
