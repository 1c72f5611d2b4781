import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { maakVertrekklaar } from './bediening/stuk.ts';
import { naarDeel } from './bediening/voorbereiden.ts';
import { eis } from './brug.ts';
import { kleineSchijven, maakRuimte, maakVol } from './kleineschijf.ts';
import { omringendeMap, proefomgeving } from './omgeving.ts';
import { bestandenOnder, pdfTekst } from './schijf.ts';
import { antwoordregels, naarLopendeSessie, openVoorbeeld, startOpVoorbeeld, vulVoorbeeld, type Voorbeeldapp } from './voorbeeldkluis.ts';

/* A disk that is full or read-only, under the kluis and under the verslag. */

const omgeving = proefomgeving();
const schijven = kleineSchijven();

const BEWAARD = 'Deze regel stond er al voor de schijf vol was';
const KWIJT = 'Deze regel past niet meer op de schijf';

/** The session under way on a kluis that lies on a disk of its own, with one more answer saved. */
async function metKleineSchijf(): Promise<Voorbeeldapp> {
  const gegevensmap = omgeving.gegevensmap();
  schijven.maak(gegevensmap, 16);
  const gestart = await startOpVoorbeeld(omgeving, gegevensmap, await vulVoorbeeld(gegevensmap));
  await gestart.pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
  await naarLopendeSessie(gestart.pagina);
  await typ(gestart.pagina, BEWAARD);
  await gestart.pagina.getByText(/^bewaard \d\d\.\d\d\.\d\d$/).waitFor();
  return gestart;
}

/** Adds an answer in the last, empty line. */
async function typ(pagina: Page, tekst: string): Promise<void> {
  await antwoordregels(pagina).last().click();
  await pagina.keyboard.type(tekst);
  await pagina.keyboard.press('Enter');
}

const opScherm = (pagina: Page): Promise<readonly string[]> => antwoordregels(pagina).evaluateAll((velden) => velden.map((veld) => (veld as HTMLTextAreaElement).value));

/** The session screen says that the last text is not saved, and the text is there. */
async function eisNietBewaard(pagina: Page, waarom: string): Promise<void> {
  const status = pagina.getByRole('alert').filter({ hasText: 'niet bewaard, je tekst' });
  await status.waitFor();
  expect(await status.textContent()).toContain('je tekst staat nog op het scherm');
  await expect.poll(() => pagina.locator('body').innerText()).toContain(waarom);
  expect(await pagina.getByText(/^bewaard \d/).count()).toBe(0);
  expect(await opScherm(pagina)).toEqual(expect.arrayContaining([BEWAARD, KWIJT]));
}

async function bewaarOpnieuw(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Bewaar opnieuw' }).click();
  await pagina.getByText(/^bewaard \d\d\.\d\d\.\d\d$/).waitFor();
  await expect.poll(() => pagina.getByRole('alert').filter({ hasText: 'niet bewaard, je tekst' }).count()).toBe(0);
}

describe('a full disk', () => {
  it('keeps the text on screen, says it is not saved, and saves it once there is room', async () => {
    const { proefapp, pagina, wachtzin } = await metKleineSchijf();
    maakVol(proefapp.gegevensmap);
    await typ(pagina, KWIJT);
    await eisNietBewaard(pagina, 'De schijf is vol.');
    // Going on is not possible without saving, and does not pretend to be.
    await pagina.keyboard.press('Control+Enter');
    await eisNietBewaard(pagina, 'De schijf is vol.');

    maakRuimte(proefapp.gegevensmap);
    await bewaarOpnieuw(pagina);
    await proefapp.dood();
    const opnieuw = await startOpVoorbeeld(omgeving, proefapp.gegevensmap, wachtzin);
    await naarLopendeSessie(opnieuw.pagina);
    expect(await opScherm(opnieuw.pagina)).toEqual(expect.arrayContaining([BEWAARD, KWIJT]));
    expect(await eis(opnieuw.pagina, 'kluis.schade')).toEqual([]);
  });

  it('leaves what was saved before intact when the app is killed on it', async () => {
    const { proefapp, pagina, wachtzin } = await metKleineSchijf();
    maakVol(proefapp.gegevensmap);
    await typ(pagina, KWIJT);
    await eisNietBewaard(pagina, 'De schijf is vol.');
    await proefapp.dood();

    maakRuimte(proefapp.gegevensmap);
    const opnieuw = await startOpVoorbeeld(omgeving, proefapp.gegevensmap, wachtzin);
    await naarLopendeSessie(opnieuw.pagina);
    const regels = await opScherm(opnieuw.pagina);
    expect(regels).toContain(BEWAARD);
    expect(regels.join()).not.toContain(KWIJT.slice(0, 20));
    expect(await eis(opnieuw.pagina, 'kluis.schade')).toEqual([]);
    expect(bestandenOnder(path.join(proefapp.gegevensmap, 'kluis')).filter((bestand) => /\.tmp-|\.kapot/.test(bestand))).toEqual([]);
  });

  it('asks before the lock takes a text that could not be saved', async () => {
    const { proefapp, pagina } = await metKleineSchijf();
    maakVol(proefapp.gegevensmap);
    await typ(pagina, KWIJT);
    await eisNietBewaard(pagina, 'De schijf is vol.');
    await pagina.keyboard.press('Control+l');
    await pagina.getByText('Je laatste tekst is nog niet bewaard.').waitFor();
    expect(await opScherm(pagina)).toContain(KWIJT);
    await pagina.getByRole('button', { name: 'Toch op slot, zonder deze tekst' }).click();
    await pagina.getByRole('heading', { name: 'Je kluis is op slot' }).waitFor();
  });

  it('says so when the kluis is opened on it', async () => {
    const gegevensmap = omgeving.gegevensmap();
    schijven.maak(gegevensmap, 16);
    const wachtzin = await vulVoorbeeld(gegevensmap);
    maakVol(gegevensmap);
    const { pagina } = await startOpVoorbeeld(omgeving, gegevensmap, wachtzin);
    await pagina.getByRole('heading', { name: 'Je kluis is op slot' }).waitFor();
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').filter({ hasText: 'De schijf is vol.' }).waitFor();
    maakRuimte(gegevensmap);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    expect(await eis(pagina, 'sessie.lijst')).toHaveLength(8);
  });
});

describe('a read-only disk', () => {
  it('keeps the text on screen, says it is not saved, and saves it once it may', async () => {
    const { proefapp, pagina, wachtzin } = await metKleineSchijf();
    const kluis = path.join(proefapp.gegevensmap, 'kluis');
    schijven.alleenLezen(kluis);
    await typ(pagina, KWIJT);
    await eisNietBewaard(pagina, 'Ontwar mag niet schrijven in de map van de kluis.');
    schijven.weerSchrijfbaar(kluis);
    await bewaarOpnieuw(pagina);
    await proefapp.dood();
    const opnieuw = await startOpVoorbeeld(omgeving, proefapp.gegevensmap, wachtzin);
    await naarLopendeSessie(opnieuw.pagina);
    expect(await opScherm(opnieuw.pagina)).toEqual(expect.arrayContaining([BEWAARD, KWIJT]));
  });
});

describe('the verslag', () => {
  const som = (bestand: string): string => createHash('sha256').update(readFileSync(bestand)).digest('hex');

  it('goes nowhere by half: a full and a read-only place are refused, and a good one works after that', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const kluis = path.join(proefapp.gegevensmap, 'kluis');
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Sessies' }).click();
    await pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByRole('button').first().click();
    await maakVertrekklaar(pagina);
    await pagina.getByRole('button', { name: 'Bewaar als PDF' }).click({ timeout: 60_000 });
    const bewaar = pagina.getByRole('button', { name: 'Bewaar zonder wachtwoord' });
    await bewaar.waitFor();
    const records = (): Record<string, string> => Object.fromEntries(bestandenOnder(path.join(kluis, 'records')).map((bestand) => [bestand, som(bestand)]));
    const voor = records();
    const geraakt = (): readonly string[] => {
      const na = records();
      const anders = Object.keys({ ...voor, ...na }).filter((bestand) => voor[bestand] !== na[bestand]);
      return [...new Set(anders.map((bestand) => path.basename(bestand, path.extname(bestand))))].toSorted();
    };
    const melding = pagina.getByRole('alert');
    const basis = omringendeMap(proefapp.gegevensmap);

    const vol = path.join(basis, 'stick');
    schijven.maak(vol, 1);
    const eerder = path.join(vol, 'verslag.pdf');
    writeFileSync(eerder, 'het verslag van vorige keer');
    maakVol(vol);
    const bestanden = readdirSync(vol);
    await proefapp.kiesBijOpslaan(eerder);
    await bewaar.click();
    await melding.filter({ hasText: 'Op die plek is geen ruimte meer voor het bestand.' }).waitFor({ timeout: 60_000 });
    expect(await melding.textContent()).toContain('Er is niets half geschreven.');
    expect(readdirSync(vol)).toEqual(bestanden);
    expect(readFileSync(eerder, 'utf8')).toBe('het verslag van vorige keer');

    const dicht = path.join(basis, 'schijf');
    mkdirSync(dicht);
    schijven.alleenLezen(dicht);
    await proefapp.kiesBijOpslaan(path.join(dicht, 'verslag.pdf'));
    await bewaar.click();
    await melding.filter({ hasText: 'Ontwar mag op die plek geen bestand zetten.' }).waitFor({ timeout: 60_000 });
    expect(readdirSync(dicht)).toEqual([]);
    expect(await pagina.getByText('Bewaard:').count()).toBe(0);

    await proefapp.kiesBijOpslaan(null);
    await bewaar.click();
    // The message goes when it begins; the button comes back when it is over.
    await expect.poll(() => melding.count(), { timeout: 60_000 }).toBe(0);
    await expect.poll(() => bewaar.isEnabled(), { timeout: 60_000 }).toBe(true);
    expect(await pagina.getByText('Bewaard:').count()).toBe(0);

    // Its version has a number from the first attempt on; nobody is said to have got it.
    expect(geraakt().filter((naam) => !naam.startsWith('stukken-'))).toEqual([]);

    const goed = path.join(basis, 'verslag.pdf');
    await proefapp.kiesBijOpslaan(goed);
    await bewaar.click();
    await pagina.getByText('Bewaard:').waitFor({ timeout: 60_000 });
    expect(await pdfTekst(goed)).toContain('gepseudonimiseerd');
    // The casus of the meeting now says that its verslag left the kluis, and its dossier to whom; nothing else changed.
    expect(geraakt()).toEqual([expect.stringMatching(/^casus-\d+$/), expect.stringMatching(/^stukken-/)]);
    expect(await eis(pagina, 'kluis.schade')).toEqual([]);
  });

  it('keeps the forms that were made when the place they go to fills up, whole, and says which are missing', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const map = path.join(omringendeMap(proefapp.gegevensmap), 'thuis', 'stick');
    schijven.maak(map, 1);
    // Room for some of the seventeen.
    writeFileSync(path.join(map, 'vakantie.jpg'), Buffer.alloc(600 * 1024));
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Sessies' }).click();
    await pagina.getByRole('list', { name: 'Lopende sessies' }).getByRole('button').filter({ hasText: 'leersessie' }).filter({ hasText: 'voorbereiding' }).first().click();
    await naarDeel(pagina, 'Opdrachten vooraf');
    await pagina.getByRole('radio', { name: /^Iedereen/ }).check();
    await proefapp.kiesBijOpenen(map);
    await pagina.getByRole('button', { name: /^Zet \d+ formulieren klaar$/ }).click();
    await pagina.getByRole('button', { name: 'Bewaar zonder wachtwoord' }).click();
    const melding = pagina.getByRole('alert').filter({ hasText: /ruimte|vol/ });
    await melding.waitFor({ timeout: 60_000 });
    const gemaakt = readdirSync(map).filter((naam) => naam !== 'vakantie.jpg');
    expect(gemaakt.length).toBeGreaterThan(2);
    expect(gemaakt.length).toBeLessThan(17);
    for (const naam of gemaakt) expect(await pdfTekst(path.join(map, naam))).toContain('opdracht');
    expect(await melding.innerText()).toMatch(/WS-2026-\d+/);
  });
});
