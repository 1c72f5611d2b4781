import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { UITVOERVORMEN } from '#shared/stukken/keuzes';
import type { Stuk, Treffer } from '#shared/stukken/stuk';
import { voerUit } from './bediening/afronden.ts';
import { druk, knop, naarAfdeling } from './bediening/basis.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { beslisAlles, kiesIedereen } from './bediening/stuk.ts';
import { eis, roep } from './brug.ts';
import { electronArgs, electronPad, omringendeMap } from './omgeving.ts';
import { pdfTekst } from './schijf.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';
import { vulVoorbeeld } from './voorbeeldkluis.ts';

/*
 * Both samples end in their complete set of papers, as PDF and as web page, in the folder of somebody who sends them. What tells who
 * somebody is was asked about, and is in none of them.
 */

/** What the sample of the leersessie has in its casussen on purpose. */
const GEHEIM = ['van der Velde', '06-12345678', '111222333', 's.bakker@voorbeeldzorg.example', '7999 ZZ'] as const;
const BESTANDSNAAM = /^\d{4}-\d{2}-\d{2}_[A-Z]+(?:-\d{4}-\d+)?_(?:(?:verslag|gezinsversie|kwartaal)[a-z0-9-]*_v\d+_(?:concept|vastgesteld)|(?:casusbeeld|actiepunten|regie)[a-z0-9-]*_v\d+_werkversie)\.(?:pdf|html)$/i;

const verhaal = doorlopend();
let pagina: Page;
const map = path.join(omringendeMap(verhaal.gegevensmap), 'verzonden');
const plat = (tekst: string): string => tekst.replaceAll(/\s+/gu, ' ');

type Sessieregel = Uitkomst<VoorzitterContract, 'sessie.lijst'>[number];

async function sessie(onderwerp: string): Promise<Sessieregel> {
  const gevonden = (await eis(pagina, 'sessie.lijst')).find(({ regel }) => regel.onderwerp.startsWith(onderwerp));
  if (gevonden === undefined) throw new Error(`No session about ${onderwerp}.`);
  return gevonden;
}

/** Blacks out what is sure, leaves the rest with a reason. @returns what was found */
async function besluitOver(stuk: Stuk): Promise<readonly Treffer[]> {
  const treffers = (await eis(pagina, 'stuk.controleer', { stukken: [stuk] })).flatMap((van) => van.treffers);
  const keuzes = treffers.map(({ sleutel, soort }) =>
    soort === 'mogelijk' || soort === 'instelling' ? { sleutel, middel: 'laten' as const, door: '', reden: 'zegt niet wie het is' } : { sleutel, middel: 'zwartlakken' as const, door: '', reden: '' },
  );
  expect((await eis(pagina, 'stuk.kies', { stuk, keuzes, weg: [] })).treffers.filter(({ keuze }) => keuze === null)).toEqual([]);
  return treffers;
}

/** Saves it in both forms for everybody who may get it. */
async function verstuur(stuk: Stuk, versie: number | null = null): Promise<void> {
  const { ontvangers } = await eis(pagina, 'stuk.lees', { stuk });
  const aan = ontvangers.filter(({ weigering }) => weigering === '').map(({ id }) => ({ hoe: 'keuze' as const, id }));
  expect(aan.length, stuk.soort).toBeGreaterThan(0);
  for (const vorm of UITVOERVORMEN) {
    const { bestandsnaam } = await eis(pagina, 'stuk.toon', { stuk, status: 'concept', versie });
    const pad = path.join(map, bestandsnaam.replace(/\.pdf$/u, `.${vorm}`));
    await verhaal.app().kiesBijOpslaan(pad);
    expect(await eis(pagina, 'stuk.bewaar', { stuk, versie, vorm, wachtwoord: '', ontvangers: aan })).toMatchObject({ pad });
  }
}

describe('the leersessie', () => {
  it('has its verslag sent by hand, as PDF and as web page, once every place was decided and somebody was chosen', async () => {
    const wachtzin = await vulVoorbeeld(verhaal.gegevensmap);
    pagina = await verhaal.start({ env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
    mkdirSync(map);
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    await naarAfdeling(pagina, 'Sessies');
    await pagina.getByText('Hoe voorkomen we').first().click();
    await beslisAlles(pagina);
    await kiesIedereen(pagina);
    for (const [vorm, opschrift] of [['PDF', 'Bewaar als PDF'], ['Webpagina', 'Bewaar als webpagina']] as const) {
      await druk(pagina.getByRole('radio', { name: new RegExp(`^${vorm}`) }), 'Space');
      const pad = path.join(map, `2026-03-12_WS_verslag-leersessie_v1_concept.${vorm === 'PDF' ? 'pdf' : 'html'}`);
      await verhaal.app().kiesBijOpslaan(pad);
      await druk(knop(pagina, opschrift), 'Enter');
      // What it means was told with the first; without a choice of password the second goes at once.
      if (vorm === 'PDF') await voerUit(pagina);
      await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 60_000 });
    }
  });

  it('offers what the casusbeelden hold of people, and not one leaves before that was decided', async () => {
    const { id: sessieId, regel } = await sessie('Hoe voorkomen we');
    const gevonden: string[] = [];
    for (const casusId of regel.casusIds ?? []) {
      const stuk: Stuk = { soort: 'casusbeeld', sessieId, casusId };
      const beeld = await eis(pagina, 'stuk.lees', { stuk });
      if (beeld.openstaand > 0) {
        const [eerste] = beeld.ontvangers.filter(({ weigering }) => weigering === '');
        await verhaal.app().kiesBijOpslaan(path.join(map, 'te-vroeg.pdf'));
        expect(await roep(pagina, 'stuk.bewaar', { stuk, versie: null, vorm: 'pdf', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: eerste?.id ?? '' }] })).toMatchObject({ ok: false, fout: { code: 'CHECK_OPEN' } });
      }
      gevonden.push(...(await besluitOver(stuk)).map(({ soort, tekst }) => `${soort} ${tekst}`));
      await verstuur(stuk);
    }
    // The mother was asked beforehand: her name is known, and a casusbeeld says her role by itself.
    expect(gevonden).toEqual(expect.arrayContaining(['telefoon 06-12345678', 'bsn 111222333', 'email s.bakker@voorbeeldzorg.example', 'postcode 7999 ZZ']));
    expect(readdirSync(map)).not.toContain('te-vroeg.pdf');
  });

  it('gives each participant their own actiepunten', async () => {
    const { id: sessieId } = await sessie('Hoe voorkomen we');
    const { snapshot } = await eis(pagina, 'sessie.open', { id: sessieId });
    const { plan } = (snapshot as { readonly context: { readonly plan: { readonly deelnemers: readonly { readonly id: string }[] } } }).context;
    let bladen = 0;
    for (const { id: deelnemerId } of plan.deelnemers) {
      const stuk: Stuk = { soort: 'actiepunten', sessieId, deelnemerId };
      if (!(await roep(pagina, 'stuk.lees', { stuk })).ok) continue;
      await besluitOver(stuk);
      await verstuur(stuk);
      bladen += 1;
    }
    expect(bladen).toBe(2);
  });
});

describe('the doorbraakoverleg', () => {
  it('ends in its verslag, vastgesteld, and in what the family and everyone involved get', async () => {
    const [casus] = (await eis(pagina, 'casus.lijst')).filter(({ regel }) => regel.code === 'WS-2026-019');
    const casusId = casus?.id ?? '';
    const { overleggen } = await eis(pagina, 'casus.lees', { id: casusId });
    const sessieId = overleggen.at(-1)?.sessieId ?? '';

    const verslag: Stuk = { soort: 'verslag', sessieId };
    await besluitOver(verslag);
    await verstuur(verslag);
    const { versies } = await eis(pagina, 'stuk.stelVast', { stuk: verslag });
    expect(versies.map(({ versie, status }) => `${versie} ${status}`)).toEqual(['1 concept', '2 vastgesteld']);
    await verstuur(verslag, 2);

    for (const lezer of ['ouder', 'jeugdige'] as const) {
      const tekst = { waarover: 'We praatten met mevr. J. van der Velde over wonen op kamer 3.', besloten: 'Alles blijft zoals het is.', afspraken: [], bellen: [{ id: 'b1', wie: 'de wijkcoach', hoe: 'het nummer op de kaart', wanneer: 'elke werkdag' }] };
      await eis(pagina, 'gezin.bewaar', { sessieId, casusId, lezer, tekst });
      const stuk: Stuk = { soort: 'gezinsversie', sessieId, casusId, lezer };
      expect((await besluitOver(stuk)).map(({ soort, tekst: woorden }) => `${soort} ${woorden}`)).toContain('naam mevr. J. van der Velde');
      const { ontvangers } = await eis(pagina, 'stuk.lees', { stuk });
      // A parent of a youth of sixteen gets it only when the youth agrees, and is told so.
      expect(ontvangers.find(({ soort }) => soort === 'jeugdige')?.weigering).toBe('');
      await verstuur(stuk);
    }
    for (const stuk of [{ soort: 'regie', casusId }] as const) {
      await besluitOver(stuk);
      await verstuur(stuk);
    }
  });

  it('and in what it tells over a quarter, without a number that is too small', async () => {
    const Q1 = { jaar: 2026, kwartaal: 1 };
    expect(await eis(pagina, 'kwartaal.lijst')).toContainEqual(expect.objectContaining({ ...Q1, versie: null }));
    const stuk: Stuk = { soort: 'kwartaal', ...Q1 };
    await besluitOver(stuk);
    // Of a quarter goes out one report: what is not vastgesteld leaves in no way.
    expect((await roep(pagina, 'stuk.bewaar', { stuk, versie: null, vorm: 'pdf', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: 'bestuur' }] })).ok).toBe(false);
    await eis(pagina, 'stuk.stelVast', { stuk });
    await verstuur(stuk, 1);
  });
});

describe('what was sent', () => {
  it('is a PDF and a web page of each, named by what it is and never by whom it is about', () => {
    const bestanden = readdirSync(map);
    expect(bestanden.filter((naam) => !BESTANDSNAAM.test(naam))).toEqual([]);
    const soorten = new Set(bestanden.map((naam) => naam.split('_')[2]));
    for (const soort of ['verslag-leersessie', 'verslag-doorbraakoverleg', 'casusbeeld', 'gezinsversie-ouder', 'gezinsversie-jeugdige']) expect(soorten).toContain(soort);
    expect([...soorten].some((soort) => soort?.startsWith('actiepunten'))).toBe(true);
    expect([...soorten].some((soort) => soort?.startsWith('regie'))).toBe(true);
    expect([...soorten].some((soort) => soort?.startsWith('kwartaal'))).toBe(true);
    expect(bestanden.filter((naam) => naam.endsWith('.pdf'))).toHaveLength(bestanden.length / 2);
  });

  it('says in none of them who somebody is, and says the same in both forms', async () => {
    let zwart = 0;
    for (const naam of readdirSync(map).filter((bestand) => bestand.endsWith('.pdf'))) {
      const pad = path.join(map, naam);
      const html = readFileSync(pad.replace(/\.pdf$/u, '.html'), 'utf8');
      const pdf = await pdfTekst(pad);
      for (const geheim of GEHEIM) {
        expect(plat(pdf), naam).not.toContain(geheim);
        expect(html, naam).not.toContain(geheim);
        expect(readFileSync(pad).includes(geheim), naam).toBe(false);
      }
      if (html.includes('zwartgelakt')) {
        zwart += 1;
        expect(pdf, naam).toContain('zwartgelakt');
      }
    }
    expect(zwart).toBeGreaterThan(0);
  });

  it('is a page in which axe finds nothing', async () => {
    const los = path.join(omringendeMap(verhaal.gegevensmap), 'lezer');
    mkdirSync(los);
    writeFileSync(path.join(los, 'package.json'), '{ "name": "lezer", "main": "hoofd.cjs" }');
    writeFileSync(path.join(los, 'hoofd.cjs'), "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow({ width: 1024, height: 700 }).loadURL('about:blank'));");
    const lezer = await _electron.launch({ executablePath: electronPad(), args: [...electronArgs(los)], env: { ...process.env } as Record<string, string> });
    try {
      const venster = await lezer.firstWindow();
      const fouten: string[] = [];
      for (const naam of readdirSync(map).filter((bestand) => bestand.endsWith('.html'))) {
        await venster.goto(`file://${path.join(map, naam)}`);
        fouten.push(...(await toegankelijkheidsfouten(venster)).map((fout) => `${naam}: ${fout}`));
      }
      expect(fouten).toEqual([]);
    } finally {
      await lezer.close();
    }
  });
});
