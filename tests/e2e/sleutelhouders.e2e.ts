import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bewaarBeeld } from './beeld.ts';
import { druk, knop, kop, typ, veld } from './bediening/basis.ts';
import { doorlopend } from './bediening/doorlopend.ts';
import { maakKluis, ontgrendel, ontgrendelMetHerstelcode, opSlot } from './bediening/kluis.ts';
import { hernoemHouder, naarSleutelhouders, verwijderHouder, voegHouderToe, wieStaatErin, wijzigWachtzin } from './bediening/sleutelhouders.ts';
import { maakVertrekklaar } from './bediening/stuk.ts';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { omringendeMap, proefomgeving } from './omgeving.ts';
import { pdfTekst, zoekWoorden } from './schijf.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';
import { openVoorbeeld } from './voorbeeldkluis.ts';

/* More than one person opens a kluis, each with a wachtzin of their own; one leaves again. By keyboard, from an empty laptop. */

const verhaal = doorlopend();
const ANOUK = PROEFWACHTZIN;
const KARIM = 'zeven gele kranen boven het water 9';
const KARIM_NIEUW = 'vier houten bruggen over de rivier 3';
const KARIM_WEER = 'tien stille uilen in een kersenboom 5';

/** The page is clean for axe, and there is a picture to look at. */
async function bekijk(pagina: Page, naam: string): Promise<void> {
  await bewaarBeeld(pagina, `sleutelhouders-${naam}`);
  expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
}

/** On the unlock screen, where the keyboard stands in the field. */
async function weigert(pagina: Page, wachtzin: string): Promise<void> {
  await kop(pagina, 'Je kluis is op slot').waitFor();
  await veld(pagina, 'Wachtzin').focus();
  await pagina.keyboard.press('Control+a');
  await typ(pagina, wachtzin);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('alert').filter({ hasText: 'Deze wachtzin past niet op de kluis.' }).waitFor({ timeout: 60_000 });
}

async function open(bytes: Uint8Array, password?: string): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, ...(password === undefined ? {} : { password }) }).promise;
}

const casussen: string[] = [];
let herstelcode = '';
/** The one that was made when somebody left. */
let nieuwe = '';

describe('sleutelhouders', () => {
  it('begins with a name, and a herstelkaart that is printed or kept as a file, after a warning', async () => {
    const pagina = await verhaal.start();
    herstelcode = await maakKluis(pagina, ANOUK, 'Anouk');
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await pagina.getByText('Dit bestand opent je kluis.').waitFor();
    await bekijk(pagina, 'herstelkaart');
    const pad = path.join(omringendeMap(verhaal.app().gegevensmap), 'kaart.pdf');
    await verhaal.app().kiesBijOpslaan(pad);
    await druk(knop(pagina, 'Bewaar buiten de kluis'), 'Enter');
    await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 60_000 });
    const kaart = await pdfTekst(pad);
    for (const groepje of herstelcode.split('-')) expect(kaart).toContain(groepje);
    expect(kaart).toContain(path.join(verhaal.app().gegevensmap, 'kluis'));
  });

  it('prints nothing but the card, on one page', async () => {
    const pagina = verhaal.pagina();
    const gedrukt = await verhaal.app().app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true }))?.toString('base64') ?? '');
    const pdf = await open(new Uint8Array(Buffer.from(gedrukt, 'base64')));
    expect(pdf.numPages).toBe(1);
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const tekst = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const groepje of herstelcode.split('-')) expect(tekst.replaceAll(' ', '')).toContain(groepje);
    expect(tekst).toContain('Zo bewaar je de kaart');
    expect(tekst).not.toContain('opgeschreven');
    await pdf.destroy();
    await druk(knop(pagina, 'Ik heb hem opgeschreven'), 'Enter');
    await kop(pagina, 'Typ hem nog een keer over').waitFor();
    await typ(pagina, herstelcode);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
  });

  it('gives a second person a key of their own', async () => {
    const pagina = verhaal.pagina();
    casussen.push((await eis(pagina, 'casus.maak', { code: 'WS-2026-001', aanmelding: false })).id);
    await naarSleutelhouders(pagina);
    expect(await wieStaatErin(pagina)).toEqual({ namen: ['Anouk'], ik: ['Anouk'] });
    await voegHouderToe(pagina, { naam: 'Karim', wachtzin: KARIM, eigen: ANOUK });
    expect(await wieStaatErin(pagina)).toEqual({ namen: ['Anouk', 'Karim'], ik: ['Anouk'] });
    await bekijk(pagina, 'twee');
  });

  it('opens for the second, who takes another name and another wachtzin', async () => {
    const pagina = verhaal.pagina();
    await opSlot(pagina);
    await ontgrendel(pagina, KARIM);
    await naarSleutelhouders(pagina);
    expect(await wieStaatErin(pagina)).toEqual({ namen: ['Anouk', 'Karim'], ik: ['Karim'] });
    await hernoemHouder(pagina, 'Karim', 'Karim El Amrani');
    await wijzigWachtzin(pagina, 'Karim El Amrani', KARIM, KARIM_NIEUW);
    await opSlot(pagina);
    await weigert(pagina, KARIM);
    await ontgrendel(pagina, KARIM_NIEUW);
    expect((await eis(pagina, 'casus.lees', { id: casussen[0] ?? '' })).code).toBe('WS-2026-001');
  });

  it('opens no longer for who was removed, and keeps everything from before and after', async () => {
    const pagina = verhaal.pagina();
    await naarSleutelhouders(pagina);
    await verwijderHouder(pagina, 'Anouk', KARIM_NIEUW);
    await bekijk(pagina, 'verwijderd');
    expect(await wieStaatErin(pagina)).toEqual({ namen: ['Karim El Amrani'], ik: ['Karim El Amrani'] });
    await expect.poll(async () => (await eis(pagina, 'sleutelhouder.lijst')).nogTeVernieuwen, { timeout: 60_000 }).toBe(0);
    casussen.push((await eis(pagina, 'casus.maak', { code: 'WS-2026-002', aanmelding: false })).id);

    // The herstelcode that the one who left may know.
    await druk(knop(pagina, 'Nieuwe herstelcode maken').last(), 'Enter');
    await kop(pagina, 'Nieuwe herstelcode').waitFor();
    await typ(pagina, KARIM_NIEUW);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'Schrijf je herstelcode op').waitFor({ timeout: 60_000 });
    nieuwe = (await pagina.getByRole('list', { name: /Herstelcode/ }).locator('b').allTextContents()).join('-');
    expect(nieuwe).not.toBe(herstelcode);
    await druk(knop(pagina, 'Ik heb hem opgeschreven'), 'Enter');
    await kop(pagina, 'Typ hem nog een keer over').waitFor();
    await typ(pagina, nieuwe);
    await pagina.keyboard.press('Enter');
    await kop(pagina, 'Instellingen').waitFor({ timeout: 60_000 });

    await opSlot(pagina);
    await weigert(pagina, ANOUK);
    await ontgrendel(pagina, KARIM_NIEUW);
    const codes = await Promise.all(casussen.map(async (id) => (await eis(pagina, 'casus.lees', { id })).code));
    expect(codes).toEqual(['WS-2026-001', 'WS-2026-002']);
    expect(await eis(pagina, 'kluis.schade')).toEqual([]);
  });

  it('helps who forgot their wachtzin, with the herstelcode', async () => {
    const pagina = verhaal.pagina();
    await opSlot(pagina);
    await ontgrendelMetHerstelcode(pagina, nieuwe);
    await naarSleutelhouders(pagina);
    await pagina.getByText('De kluis is nu open met de herstelcode.').waitFor();
    expect(await wieStaatErin(pagina)).toEqual({ namen: ['Karim El Amrani'], ik: [] });
    await bekijk(pagina, 'met-code');
    await wijzigWachtzin(pagina, 'Karim El Amrani', nieuwe, KARIM_WEER);
    await opSlot(pagina);
    await weigert(pagina, KARIM_NIEUW);
    await ontgrendel(pagina, KARIM_WEER);
    const gegevens = verhaal.app().gegevensmap;
    await verhaal.app().sluit();
    expect(zoekWoorden(gegevens, [ANOUK, KARIM, KARIM_NIEUW, KARIM_WEER, herstelcode, nieuwe, 'El Amrani'])).toEqual([]);
  });
});

describe('a verslag that leaves the kluis', () => {
  const omgeving = proefomgeving();

  it('gets a password of choice, with a warning when that is weak, and opens with it alone', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    await druk(knop(pagina.getByRole('navigation', { name: 'Hoofdmenu' }), 'Sessies'), 'Enter');
    await druk(pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByRole('button').first(), 'Enter');
    await maakVertrekklaar(pagina);
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await pagina.getByText('Iedereen die het krijgt of vindt, kan het lezen.').waitFor();
    await bekijk(pagina, 'uitvoer');
    const pad = path.join(omringendeMap(proefapp.gegevensmap), 'verslag.pdf');
    await proefapp.kiesBijOpslaan(pad);
    await typ(pagina, 'welkom');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').filter({ hasText: 'Dit wachtwoord is te raden' }).waitFor();
    await bekijk(pagina, 'uitvoer-zwak');
    // A weak one is the user's to choose: pressed again it goes. This one thinks better of it.
    await knop(pagina, 'Bewaar toch met dit wachtwoord').waitFor();
    await veld(pagina, 'Wachtwoord').focus();
    await pagina.keyboard.press('Control+a');
    await typ(pagina, KARIM);
    await pagina.keyboard.press('Enter');
    await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 60_000 });
    const bytes = new Uint8Array(readFileSync(pad));
    await expect(open(bytes)).rejects.toMatchObject({ name: 'PasswordException' });
    await expect(open(bytes, 'welkom')).rejects.toMatchObject({ name: 'PasswordException' });
    const pdf = await open(bytes, KARIM);
    expect(pdf.numPages).toBeGreaterThan(2);
    await pdf.destroy();

    // The second time there is the choice alone, and without is fine.
    await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
    await knop(pagina, 'Bewaar zonder wachtwoord').waitFor();
    expect(await pagina.getByText('Iedereen die het krijgt of vindt').count()).toBe(0);
    await proefapp.kiesBijOpslaan(path.join(omringendeMap(proefapp.gegevensmap), 'open.pdf'));
    await pagina.keyboard.press('Enter');
    await pagina.getByText('open.pdf').waitFor({ timeout: 60_000 });
    expect(await pdfTekst(path.join(omringendeMap(proefapp.gegevensmap), 'open.pdf'))).toContain('gepseudonimiseerd');
  });
});
