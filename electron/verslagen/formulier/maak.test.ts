import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bouwEnqueteformulier, bouwOpdrachtformulier } from '#shared/leertraject/bouw-formulier';
import type { Formuliermodel, Formulierveld } from '#shared/leertraject/formulier';
import { OPDRACHTROLLEN } from '#shared/leertraject/keuzes';
import { leesLeertrajectvorm } from '#shared/leertraject/leesvorm';
import { bouwReactieformulier } from '#shared/stukken/reactieformulier';
import { leesPdf } from '../../../tests/materiaal/lees-pdf.ts';
import { leesStructuur } from '../../../tests/materiaal/lees-structuur.ts';
import { proefformulier, proefgegevens } from '../../../tests/materiaal/proefformulier.ts';
import { bronpad } from '../../bronnen.ts';
import { MARGE, PAGINA } from '../opmaak.ts';
import { leesFormulierHier } from './lees.ts';
import { maakFormulierHier } from './maak.ts';

const inrichting = { lettertypenMap: bronpad('lettertypen'), wachtwoord: '' };
const vorm = leesLeertrajectvorm(readFileSync(bronpad('leertrajecten', 'leersessie.json'), 'utf8'));
const formulieren = OPDRACHTROLLEN.map((rol) => [rol, bouwOpdrachtformulier(vorm, { id: `op-${rol}`, nummer: 1, rol }, { ...proefgegevens, onderwerp: 'Hoe voorkomen we dat een jongere in een crisis drie keer in een half jaar verhuist?' })] as const);
const enquete = bouwEnqueteformulier({ id: 'e1', onderwerp: 'Thema', datum: '2026-03-12', vragen: [{ id: 'hoe', vraag: 'Hoe was het?' }], cijfervraag: 'Welk cijfer?', contact: 'a@b.example', gemaaktOp: 0 });

const reacties = (['professional', 'ouder', 'jeugdige'] as const).map(
  (lezer) => [`reactie, ${lezer}`, bouwReactieformulier({ id: 'r-1-a', lezer, naam: 'Verslag doorbraakoverleg', code: 'WS-2026-019', dag: '2026-03-19', versie: 1, status: 'concept', op: 0, reactieTot: '2026-04-02', contact: 'a@b.example' })] as const,
);

const schemaVeld = z.object({ subtype: z.literal('Widget'), fieldName: z.string(), rect: z.tuple([z.number(), z.number(), z.number(), z.number()]), alternativeText: z.string(), hidden: z.boolean(), readOnly: z.boolean() });
type Veld = z.infer<typeof schemaVeld> & { readonly pagina: number };

/** The fields in the order in which Tab goes along them. */
async function veldenIn(bytes: Uint8Array): Promise<readonly Veld[]> {
  const taak = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    const pdf = await taak.promise;
    const velden: Veld[] = [];
    for (let pagina = 1; pagina <= pdf.numPages; pagina += 1) {
      const annotaties: readonly unknown[] = await (await pdf.getPage(pagina)).getAnnotations({ intent: 'any' });
      velden.push(...annotaties.map((annotatie) => ({ ...schemaVeld.parse(annotatie), pagina })));
    }
    return velden;
  } finally {
    await taak.destroy();
  }
}

/** Whole within the margins of one page, and not over another. */
function eisPlaats(velden: readonly Veld[]): void {
  for (const [i, { rect: [x0, y0, x1, y1], pagina, fieldName }] of velden.entries()) {
    expect(x0 >= MARGE.links - 1 && x1 <= PAGINA.breedte - MARGE.rechts + 1 && y0 >= MARGE.onder - 1 && y1 <= PAGINA.hoogte - 40 && x1 > x0 && y1 > y0, `${fieldName} lies at ${x0},${y0} to ${x1},${y1}`).toBe(true);
    const over = velden.slice(i + 1).filter((ander) => ander.pagina === pagina && ander.rect[0] < x1 && ander.rect[2] > x0 && ander.rect[1] < y1 && ander.rect[3] > y0);
    expect(over.map((ander) => `${fieldName} over ${ander.fieldName}`)).toEqual([]);
  }
}

/** What another reader of the structure tree gets to say. */
function gehoord(bytes: Uint8Array): string {
  const map = mkdtempSync(join(tmpdir(), 'ontwar-formulier-'));
  try {
    writeFileSync(join(map, 'a.pdf'), bytes);
    const uit = execFileSync('pdfinfo', ['-struct-text', join(map, 'a.pdf')], { encoding: 'utf8' });
    return [...uit.matchAll(/^\s*"(.*)"$/gmu)].map(([, tekst = '']) => tekst).join(' ').replaceAll(/\s+/g, ' ');
  } finally {
    rmSync(map, { recursive: true });
  }
}

describe('the forms of a leersessie and to react with', { timeout: 30_000 }, () => {
  it.each([...formulieren, ...reacties])('%s: is the same bytes twice, and can be filled in where one sees it', async (_rol, model) => {
    const bytes = await maakFormulierHier(model, inrichting);
    expect(Buffer.compare(bytes, await maakFormulierHier(model, inrichting))).toBe(0);
    const [kenmerk, ...velden] = await veldenIn(bytes);
    expect(kenmerk).toMatchObject({ fieldName: 'ontwar', hidden: true, readOnly: true });
    eisPlaats(velden);
    const vragen = velden.map(({ alternativeText }) => Number(/^Vraag (\d+)/.exec(alternativeText)?.[1]));
    expect(vragen).toEqual(vragen.toSorted((a, b) => a - b));
    expect(new Set(vragen)).toEqual(new Set(model.vragen.map(({ nummer }) => nummer)));
    // What is heard at a field is the whole question.
    for (const { vraag } of model.vragen) expect(velden.some(({ alternativeText }) => alternativeText.includes(vraag.vraag))).toBe(true);
    expect(await leesFormulierHier(bytes, [])).toMatchObject({ soort: 'formulier', kenmerk: model.kenmerk });
  });

  it.each([...formulieren, ['enquête', enquete] as const, ...reacties])('%s: says on every page what it is, in Dutch, with bookmarks', async (_rol, model) => {
    const { paginas, bladwijzers, info, taal, toontTitel } = await leesPdf(await maakFormulierHier(model, inrichting));
    expect(paginas.length).toBeLessThanOrEqual(3);
    for (const [i, { tekst }] of paginas.entries()) {
      expect(tekst).toContain(`pagina ${i + 1} van ${paginas.length}`);
      expect(tekst).toContain(model.code);
    }
    expect([taal, toontTitel, info['Title']]).toEqual(['nl-NL', true, `${model.titel} (${model.code})`]);
    expect(bladwijzers.slice(0, 2)).toEqual([model.titel, `  1. ${model.vragen[0]?.vraag.vraag}`]);
    const alles = paginas.map(({ tekst }) => tekst).join(' ');
    for (const tekst of [...model.inleiding, ...model.slot, ...model.vragen.flatMap(({ vraag }) => [vraag.vraag, vraag.hulp])]) expect(alles).toContain(tekst);
  });

  it.each([...formulieren, ...reacties])('%s: is heard in whole words, also where a line ends', async (_rol, model) => {
    const bytes = await maakFormulierHier(model, inrichting);
    const poppler = gehoord(bytes);
    const eigen = (await leesStructuur(bytes)).paginas.flatMap(({ tekst }) => [...tekst.values()]).join(' ').replaceAll(/\s+/g, ' ');
    for (const tekst of [...model.inleiding, ...model.slot, ...model.vragen.flatMap(({ vraag }) => [vraag.vraag, vraag.hulp])]) {
      expect(poppler).toContain(tekst);
      expect(eigen).toContain(tekst);
    }
  });

  it('is a tagged document: everything that is read has its place in the structure', async () => {
    const taak = getDocument({ data: (await maakFormulierHier(proefformulier, inrichting)).slice(), verbosity: 0 });
    const pdf = await taak.promise;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const boom = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(boom.match(/"role":"H1"/g)).toHaveLength(1);
    expect(boom.match(/"role":"H2"/g)?.length).toBeGreaterThan(1);
    expect(boom.match(/"role":"Form"/g)?.length).toBeGreaterThan(5);
    await taak.destroy();
  });
});

describe('a form that is too much', { timeout: 60_000 }, () => {
  const basis = { hulp: 'hulp '.repeat(300), naar: null, betekenis: null } as const;
  const lang = 'Een heel lange vraag met een onafbreekbaarwoord'.repeat(30);
  const opties = Array.from({ length: 20 }, (_, i) => ({ id: `o${i}`, label: `Optie ${i} ${'lang '.repeat(i * 4)}` }));
  const velden: readonly Formulierveld[] = [
    { ...basis, soort: 'tekst', id: 'a', vraag: lang, regels: 30 },
    { ...basis, soort: 'gebeurtenissen', id: 'b', vraag: lang, rijen: 30 },
    { ...basis, soort: 'vinkjes', id: 'c', vraag: lang, opties },
    { ...basis, soort: 'keuze', id: 'd', vraag: lang, opties },
    { soort: 'cijfer', id: 'e', vraag: lang, hulp: '', van: 1, tot: 10 },
  ];
  const model: Formuliermodel = {
    ...proefformulier,
    titel: 'Titel '.repeat(200),
    kenmerken: [{ naam: 'Thema', waarde: 'thema '.repeat(330) }],
    inleiding: Array.from({ length: 8 }, () => 'inleiding '.repeat(400)),
    slot: ['slot '.repeat(2_000)],
    vragen: Array.from({ length: 2 }, (_, ronde) => velden.map((vraag, i) => ({ nummer: ronde * velden.length + i + 1, vraag: { ...vraag, id: `${vraag.id}${ronde}` }, overslaan: 'Deze vraag sla ik over' }))).flat(),
  };

  it('runs on over as many pages as it takes, and cuts no field', async () => {
    const bytes = await maakFormulierHier(model, inrichting);
    const alle = await veldenIn(bytes);
    eisPlaats(alle.slice(1));
    expect(await leesFormulierHier(bytes, [])).toMatchObject({ soort: 'formulier' });
    // The names of the columns stand above the rows on every page.
    const { paginas } = await leesPdf(bytes);
    const metRijen = new Set(alle.filter(({ fieldName }) => fieldName.startsWith('rij:')).map(({ pagina }) => pagina));
    for (const pagina of metRijen) expect(paginas[pagina - 1]?.tekst).toContain('wat gebeurde er?');
  });

  it('is made with nothing in it but one question', async () => {
    const kaal: Formuliermodel = { ...proefformulier, titel: '', kenmerken: [], inleiding: [], slot: [], vragen: proefformulier.vragen.slice(0, 1) };
    expect(await leesFormulierHier(await maakFormulierHier(kaal, inrichting), [])).toMatchObject({ soort: 'formulier', velden: { 'antwoord:verhaal': '' } });
  });
});
