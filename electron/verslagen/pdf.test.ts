import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bouwVerslag } from '#shared/verslagen/bouw';
import type { Sessieverslag } from '#shared/verslagen/model';
import { leegSessiecontext } from '#shared/werkvormen/context';
import { leegPlan } from '#shared/werkvormen/plan';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';
import { leesPdf, woordenBuitenMarges, type GelezenPdf } from '../../tests/materiaal/lees-pdf.ts';
import { alleenSessie, voorbeeldcontext } from '../../tests/materiaal/voorbeeldverslag.ts';
import { leersessie } from '../../tests/materiaal/werkvormen.ts';
import { bronpad } from '../bronnen.ts';
import { MARGE, PAGINA } from './opmaak.ts';
import { maakPdfHier } from './pdf.ts';

const LETTERTYPEN = bronpad('lettertypen');
const LANG_WOORD = 'Ketenverantwoordelijkheid'.repeat(12);

let context: Sessiecontext;
let model: Sessieverslag;
beforeAll(async () => {
  ({ context } = await voorbeeldcontext());
  model = verslagVan(context);
});

function verslagVan(van: Sessiecontext): Sessieverslag {
  return bouwVerslag(leersessie, van, { ...alleenSessie, gemaaktOp: Date.UTC(2026, 2, 12, 15) });
}

const lijst = (...teksten: string[]): Waarde => ({ soort: 'lijst', regels: teksten.map((tekst, i) => ({ id: `r${i}`, tekst, bron: '', vrijgegeven: false })) });
const regels = (aantal: number, tekst: string): string[] => Array.from({ length: aantal }, (_, i) => `${tekst} ${i + 1}`);

const verwachtBinnenMarges = (gelezen: GelezenPdf): void => expect(woordenBuitenMarges(gelezen, { pagina: PAGINA, marge: MARGE })).toEqual([]);

function paginaVan({ paginas }: GelezenPdf, etiket: string): number {
  return paginas.findIndex(({ tekst }) => tekst.includes(etiket)) + 1;
}

describe('the PDF of the example meeting', { timeout: 60_000 }, () => {
  let bytes: Uint8Array;
  let pdf: GelezenPdf;
  beforeAll(async () => {
    bytes = await maakPdfHier(model, LETTERTYPEN);
    pdf = await leesPdf(bytes);
  }, 60_000);

  it('is the same, byte for byte, for the same model, and differs when only the date does', async () => {
    expect(Buffer.compare(await maakPdfHier(structuredClone(model), LETTERTYPEN), bytes)).toBe(0);
    expect(Buffer.compare(await maakPdfHier({ ...model, gemaaktOp: model.gemaaktOp + 1_000 }, LETTERTYPEN), bytes)).not.toBe(0);
  });

  it('gives every knooppunt two facing pages of its own, the first on the left', () => {
    const spreads = model.delen.filter(({ inhoud }) => inhoud.soort === 'spread');
    expect(spreads).toHaveLength(4);
    for (const [i, { kop }] of spreads.entries()) {
      const links = paginaVan(pdf, `KNOOPPUNT ${i + 1} VAN 4`);
      expect(links % 2, kop.tekst).toBe(0);
      expect(pdf.paginas[links - 1]?.tekst).toContain(`${kop.tekst} `);
      expect(pdf.paginas[links - 1]?.tekst).toContain('Welke elementen dragen bij aan het knooppunt?');
      expect(pdf.paginas[links]?.tekst).toContain('Wat leren we hiervan?');
      expect(pdf.paginas[links]?.tekst).toContain('Waar het verder gaat');
    }
    expect(pdf.paginaschikking).toBe('TwoPageRight');
  });

  it('can be read: the four questions, answers, figures and quotes are text', () => {
    const alles = pdf.paginas.map(({ tekst }) => tekst).join(' ');
    for (const tekst of ['Wat maakt dit een knooppunt?', 'Elke plek vraagt een eigen intake.', 'Wat/wie kan ons hierbij helpen?', '9 van 12', '7,7', 'Eindelijk niet over wie, maar over hoe.', 'gepseudonimiseerd']) {
      expect(alles).toContain(tekst);
    }
    pdf.paginas.forEach(({ tekst }, i) => expect(tekst).toContain(`pagina ${i + 1} van ${pdf.paginas.length}`));
  });

  it('holds nothing that identifies anyone: no name, number, address or private actiepunt', () => {
    const alles = JSON.stringify([pdf.paginas.map(({ tekst }) => tekst), pdf.info, pdf.bladwijzers]);
    const namen = context.plan.deelnemers.flatMap(({ naam }) => [naam, naam.split(' ').at(-1) ?? naam]);
    for (const spoor of [...namen, 'Velde', '06-12345678', '111222333', 's.bakker', '7999', 'Ik bel maandag', 'anoniem']) expect(alles).not.toContain(spoor);
  });

  it('has language, title, bookmarks and its own fonts, and no author', () => {
    expect(pdf.taal).toBe('nl-NL');
    expect(pdf.toontTitel).toBe(true);
    expect(pdf.info).toMatchObject({ Title: model.titel, Creator: 'Ontwar', Producer: 'Ontwar' });
    expect(pdf.info).not.toHaveProperty('Author');
    expect(pdf.bladwijzers).toEqual(expect.arrayContaining(['Vrijdagmiddag', '  Wat maakt dit een knooppunt?', '  Waar het verder gaat', 'Enquête', 'Hoe je kunt reageren']));
    const ruw = Buffer.from(bytes).toString('latin1');
    const namen = [...ruw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, naam]) => naam);
    expect(namen.length).toBeGreaterThan(3);
    for (const naam of namen) expect(naam).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/);
    expect(ruw.match(/\/FontFile2 /g)?.length).toBe(new Set(namen).size);
  });

  it('keeps every word within the margins', () => verwachtBinnenMarges(pdf));
});

/** Ms; dozens of pages set several times over, on a machine that may be busy with more. */
const GEDULD = 120_000;

describe('a PDF of an unusual session', { timeout: GEDULD }, () => {
  it('of nothing at all is a few calm pages', async () => {
    const pdf = await leesPdf(await maakPdfHier(verslagVan(leegSessiecontext(leegPlan(), 0)), LETTERTYPEN));
    expect(pdf.paginas.length).toBeLessThan(8);
    expect(pdf.paginas.map(({ tekst }) => tekst).join(' ')).toContain('Hier is niets opgeschreven.');
    verwachtBinnenMarges(pdf);
  });

  it('breaks words of 300 letters wherever they stand', async () => {
    const plan = {
      ...context.plan,
      onderwerp: LANG_WOORD,
      plaats: LANG_WOORD,
      groepen: context.plan.groepen.map((groep) => ({ ...groep, naam: LANG_WOORD })),
      knooppunten: context.plan.knooppunten.map((knooppunt) => ({ ...knooppunt, titel: LANG_WOORD, toelichting: LANG_WOORD })),
      deelnemers: Array.from({ length: 40 }, (_, i) => ({ id: `d${i}`, naam: `Naam Achternaam${i}`, rol: i === 0 ? LANG_WOORD : `rol ${i}`, organisatie: LANG_WOORD, mandaat: '', groepId: null })),
      reageren: { ...context.plan.reageren, contact: LANG_WOORD },
    };
    const antwoorden = {
      ...context.antwoorden,
      'knooppunten/vrijdagmiddag/wat-maakt#antwoord': lijst(LANG_WOORD),
      'knooppunten/vrijdagmiddag/helpen#wie': lijst(LANG_WOORD, ...regels(60, 'Iemand die kan helpen')),
      'knooppunten/vrijdagmiddag/niveau#oppakken': { soort: 'afspraken' as const, afspraken: [{ id: 'a', wat: LANG_WOORD, wie: LANG_WOORD, voor: '2026-06-01', mandaat: LANG_WOORD }] },
      'terugkoppeling#themas': lijst(`${LANG_WOORD}?`),
      'enquete#enquete': { soort: 'enquete' as const, inzendingen: regels(6, LANG_WOORD).map((tekst, i) => ({ id: `i${i}`, cijfer: 8, antwoorden: { ervaren: tekst } })) },
    };
    const afwijkingen = context.afwijkingen.map((afwijking) => ({ ...afwijking, reden: LANG_WOORD }));
    verwachtBinnenMarges(await leesPdf(await maakPdfHier(verslagVan({ ...context, plan, antwoorden, afwijkingen }), LETTERTYPEN)));
  });

  it('begins every knooppunt on the left, also when the pages before it are odd in number or one runs over its spread', async () => {
    const plan = { ...context.plan, deelnemers: [...context.plan.deelnemers, ...context.plan.deelnemers.map((deelnemer) => ({ ...deelnemer, id: `${deelnemer.id}-2` }))] };
    const antwoorden = {
      ...context.antwoorden,
      'knooppunten/vrijdagmiddag/wat-maakt#antwoord': lijst(...regels(34, 'Een regel over wat er op vrijdagmiddag gebeurt, lang genoeg voor twee regels op papier, nummer')),
    };
    const pdf = await leesPdf(await maakPdfHier(verslagVan({ ...context, plan, antwoorden }), LETTERTYPEN));
    for (const nummer of [1, 2, 3, 4]) expect(paginaVan(pdf, `KNOOPPUNT ${nummer} VAN 4`) % 2, `knooppunt ${nummer}`).toBe(0);
    const notities = pdf.paginas.findIndex(({ tekst }) => tekst.startsWith('Ruimte voor aantekeningen'));
    expect(notities).toBeGreaterThan(0);
    expect(pdf.paginas[notities + 1]?.tekst).toMatch(/^KNOOPPUNT \d VAN 4/);
    verwachtBinnenMarges(pdf);
  });

  it('says what went wrong when the fonts are not there, without a word of the session', async () => {
    const leeg = mkdtempSync(join(tmpdir(), 'ontwar-lettertypen-'));
    try {
      await expect(maakPdfHier(model, leeg)).rejects.toMatchObject({ name: 'OntwarFout', fout: { code: 'VERSLAG_MISLUKT' } });
    } finally {
      rmSync(leeg, { recursive: true });
    }
  });
});
