import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eis, PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';
import { zoekWoorden } from './schijf.ts';
import { naarLopendeSessie, openVoorbeeld } from './voorbeeldkluis.ts';

/* Opening and locking, as the person at the keyboard meets them. */

const omgeving = proefomgeving();

/** What the keyboard would act on now, as a reader hears it. */
const onderToetsen = (pagina: Page): Promise<string> =>
  pagina.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
  });

/** Presses Tab until the keyboard stands on something of this name. */
async function tabNaar(pagina: Page, naam: RegExp): Promise<void> {
  for (let keer = 0; keer < 12; keer += 1) {
    if (naam.test(await onderToetsen(pagina))) return;
    await pagina.keyboard.press('Tab');
  }
  throw new Error(`Twelve tabs did not reach ${String(naam)}; the keyboard stands on "${await onderToetsen(pagina)}".`);
}

async function vervang(pagina: Page, tekst: string): Promise<void> {
  await pagina.keyboard.press('Control+a');
  await pagina.keyboard.type(tekst);
}

const kop = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('heading', { name: naam, level: 1 }).waitFor();
const openknop = (pagina: Page): ReturnType<Page['locator']> => pagina.locator('button[type="submit"]');

/** On the unlock screen: types a secret where the keyboard already stands and presses Enter. */
async function probeer(pagina: Page, geheim: string): Promise<void> {
  await vervang(pagina, geheim);
  await pagina.keyboard.press('Enter');
}

/** A kluis made in a moment, past the screens that make it. */
async function metKluis(): Promise<{ readonly proefapp: Proefapp; readonly pagina: Page; readonly herstelcode: string }> {
  const proefapp = await omgeving.start({ gegevensmap: omgeving.gegevensmap() });
  const pagina = await proefapp.eersteVenster();
  const { herstelcode } = await eis(pagina, 'kluis.maak', { naam: 'Anouk', wachtzin: PROEFWACHTZIN });
  await eis(pagina, 'kluis.bevestigHerstelcode', { herstelcode });
  await eis(pagina, 'kluis.opSlot');
  await kop(pagina, 'Je kluis is op slot');
  return { proefapp, pagina, herstelcode };
}

describe('the first run', () => {
  it('makes a kluis by keyboard, refuses a weak wachtzin and shows the herstelcode once', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const pagina = await (await omgeving.start({ gegevensmap, eigenTempo: true })).eersteVenster();
    await kop(pagina, 'Welkom bij Ontwar');
    await expect.poll(() => onderToetsen(pagina)).toBe('Maak mijn kluis');
    await pagina.keyboard.press('Enter');

    await kop(pagina, 'Je naam en je wachtzin');
    await expect.poll(() => onderToetsen(pagina)).toBe('Hoe heet je?');
    await pagina.keyboard.type('Anouk');
    await tabNaar(pagina, /^Wachtzin$/);
    await pagina.keyboard.type('bergop47');
    await pagina.getByText('Kies een zin van minstens 12 tekens.').waitFor();
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Deze wachtzin is nog te makkelijk te raden.').waitFor();
    await vervang(pagina, 'welkom welkom');
    await pagina.getByText(/^(Heel zwak|Zwak|Matig)\. .*(Voeg|Kies)/).waitFor();
    await pagina.keyboard.press('Enter');
    expect(existsSync(path.join(gegevensmap, 'kluis', 'kop'))).toBe(false);
    // Main judges for itself, whatever a window lets through.
    expect(await roep(pagina, 'kluis.maak', { naam: 'Anouk', wachtzin: 'welkom welkom' })).toMatchObject({ ok: false, fout: { code: 'WACHTZIN_TE_ZWAK' } });
    expect(existsSync(path.join(gegevensmap, 'kluis', 'kop'))).toBe(false);

    await vervang(pagina, PROEFWACHTZIN);
    await pagina.getByText(/^(Sterk|Heel sterk)\. Goed genoeg voor je kluis\./).waitFor();
    await tabNaar(pagina, /^Nog een keer/);
    await pagina.keyboard.type(`${PROEFWACHTZIN}!`);
    await pagina.keyboard.press('Enter');
    await pagina.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
    expect(existsSync(path.join(gegevensmap, 'kluis', 'kop'))).toBe(false);
    await vervang(pagina, PROEFWACHTZIN);
    await pagina.keyboard.press('Enter');

    await kop(pagina, 'Schrijf je herstelcode op');
    const groepen = await pagina.getByRole('list', { name: /^Herstelcode/ }).locator('b').allTextContents();
    expect(groepen).toHaveLength(7);
    expect(groepen.join('')).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
    await tabNaar(pagina, /^Ik heb hem opgeschreven/);
    await pagina.keyboard.press('Enter');

    await kop(pagina, 'Typ hem nog een keer over');
    expect(await pagina.locator('body').innerText()).not.toContain(groepen[0]);
    await expect.poll(() => onderToetsen(pagina)).toBe('Herstelcode');
    await probeer(pagina, [...groepen.slice(1), groepen[0]].join(' '));
    await pagina.getByRole('alert').filter({ hasText: /typefout|past niet/ }).waitFor();
    expect(await pagina.getByRole('heading', { name: 'Vandaag' }).count()).toBe(0);
    expect(await onderToetsen(pagina)).toBe('Herstelcode');
    await probeer(pagina, groepen.join('-'));

    await kop(pagina, 'Vandaag');
    const code = groepen.join('-');
    expect(await pagina.content()).not.toContain(groepen[3]);
    expect(await eis(pagina, 'kluis.toestand')).toEqual({ toestand: 'open', herstelcodeBevestigd: true });
    expect(zoekWoorden(omringendeMap(gegevensmap), [code, groepen.join(''), PROEFWACHTZIN])).toEqual([]);
  });
});

describe('the unlock screen', () => {
  it('makes who guesses wait longer each time, also after a restart, and lets the right wachtzin in', async () => {
    const { proefapp, pagina } = await metKluis();
    const melding = pagina.getByRole('alert');
    const wachttijden: number[] = [];
    for (let keer = 1; keer <= 5; keer += 1) {
      await expect.poll(() => openknop(pagina).textContent(), { timeout: 20_000 }).toBe('Kluis openen');
      await probeer(pagina, `niet de goede ${keer}`);
      await expect.poll(() => melding.allTextContents(), { timeout: 20_000 }).toHaveLength(1);
      await expect.poll(() => openknop(pagina).getAttribute('data-loading')).toBe(null);
      wachttijden.push(Number(/Wacht nog (\d+) s/.exec((await openknop(pagina).textContent()) ?? '')?.[1] ?? 0));
    }
    expect(await melding.textContent()).toMatch(/Deze wachtzin past niet op de kluis\..*Er is niets verloren\..*herstelcode/);
    // Two seconds can pass between the answer and the look at it.
    for (const [i, verwacht] of [0, 1, 2, 4, 8].entries()) {
      expect(wachttijden[i]).toBeLessThanOrEqual(verwacht);
      expect(wachttijden[i]).toBeGreaterThanOrEqual(verwacht - 2);
    }
    // The keyboard stands in the field with what was typed selected, for the next try.
    expect(await onderToetsen(pagina)).toBe('Wachtzin');

    await probeer(pagina, 'niet de goede 6');
    await expect.poll(() => openknop(pagina).textContent(), { timeout: 20_000 }).toMatch(/Wacht nog/);
    await proefapp.dood();

    const opnieuw = await omgeving.start({ gegevensmap: proefapp.gegevensmap });
    const venster = await opnieuw.eersteVenster();
    await kop(venster, 'Je kluis is op slot');
    expect(await openknop(venster).textContent()).toMatch(/Wacht nog [1-9]\d* s/);
    expect(await roep(venster, 'kluis.open', { soort: 'wachtzin', geheim: PROEFWACHTZIN })).toMatchObject({ ok: false, fout: { code: 'WACHTEN_NA_POGINGEN' } });
    await expect.poll(() => onderToetsen(venster)).toBe('Wachtzin');
    await probeer(venster, PROEFWACHTZIN);
    expect(await venster.getByRole('heading', { name: 'Vandaag' }).count()).toBe(0);
    await expect.poll(() => openknop(venster).textContent(), { timeout: 30_000 }).toBe('Kluis openen');
    await venster.keyboard.press('Enter');
    await kop(venster, 'Vandaag');
    expect(existsSync(path.join(proefapp.gegevensmap, 'kluis', 'pogingen'))).toBe(false);
  });

  it('opens with the herstelcode however it is typed, and tells a typing error from a wrong code', async () => {
    const { proefapp, pagina, herstelcode } = await metKluis();
    const pogingen = path.join(proefapp.gegevensmap, 'kluis', 'pogingen');
    await tabNaar(pagina, /^Wachtzin kwijt/);
    await pagina.keyboard.press('Enter');
    await expect.poll(() => onderToetsen(pagina)).toBe('Herstelcode');

    await probeer(pagina, `${herstelcode.slice(0, -1)}${herstelcode.endsWith('2') ? '3' : '2'}`);
    await pagina.getByRole('alert').filter({ hasText: 'In deze herstelcode zit een typefout.' }).waitFor();
    expect(existsSync(pogingen)).toBe(false);

    await probeer(pagina, '0000-0000-0000-0000-0000-0000-0000');
    await pagina.getByRole('alert').filter({ hasText: 'Deze herstelcode past niet op de kluis.' }).waitFor();
    expect(JSON.parse(readFileSync(pogingen, 'utf8'))).toMatchObject({ aantal: 1 });

    await probeer(pagina, ` ${herstelcode.toLowerCase().replaceAll('-', ' ')} `);
    await kop(pagina, 'Vandaag');
  });
});

/** Time goes by in main, for every clock alike, while nobody touches the laptop. */
async function verstrijk(proefapp: Proefapp, seconden: number): Promise<void> {
  await proefapp.app.evaluate(({ powerMonitor }, ms) => {
    const wand = Date.now;
    const klok = performance.now.bind(performance);
    Date.now = () => wand() + ms;
    performance.now = () => klok() + ms;
    // The system saw nobody for hours; what the window saw then decides.
    powerMonitor.getSystemIdleTime = () => 100_000;
  }, seconden * 1000);
}

/** From here on each file takes a quarter of a second, so that the last letters are not yet saved when the lock comes. */
async function maakSchijfTraag(proefapp: Proefapp): Promise<void> {
  await proefapp.app.evaluate(() => {
    const ingebouwd = (process as unknown as { getBuiltinModule(naam: string): unknown }).getBuiltinModule;
    const fs = ingebouwd('node:fs/promises') as { rename: (van: string, naar: string) => Promise<void> };
    const echt = fs.rename;
    fs.rename = async (van, naar) => {
      await new Promise((klaar) => setTimeout(klaar, 250));
      await echt(van, naar);
    };
    (ingebouwd('node:module') as { syncBuiltinESMExports(): void }).syncBuiltinESMExports();
  });
}

describe('the lock', () => {
  it('saves what is still being typed, leaves nothing in the page, and comes back to the same screen', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Casussen' }).click();
    await pagina.getByText('Lijst', { exact: true }).click();
    await pagina.getByRole('list', { name: 'Casussen' }).getByRole('button', { name: /WS-2026-001/ }).click();
    const kern = pagina.getByLabel('Kern');
    const code = (await pagina.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await maakSchijfTraag(proefapp);
    await kern.focus();
    await vervang(pagina, 'Kanariezin die net op tijd bewaard werd');
    expect(await pagina.getByText('Kanariezin die net op tijd bewaard werd').count()).toBe(1);
    await pagina.keyboard.press('Control+l');

    await kop(pagina, 'Je kluis is op slot');
    const achter = await pagina.content();
    for (const woord of ['Kanariezin', code, 'Casussen']) expect(achter).not.toContain(woord);
    expect(await proefapp.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((inhoud) => inhoud.getTitle()).join())).not.toContain(code);
    expect(await roep(pagina, 'casus.lijst')).toMatchObject({ ok: false, fout: { code: 'KLUIS_OP_SLOT' } });

    await expect.poll(() => onderToetsen(pagina)).toBe('Wachtzin');
    await probeer(pagina, wachtzin);
    await kop(pagina, code);
    expect(await pagina.getByLabel('Kern').inputValue()).toBe('Kanariezin die net op tijd bewaard werd');
  });

  it('warns before the idle lock, takes that back when someone is there, and then locks', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    await eis(pagina, 'sessie.vernietig', { id: 'voorbeeld-bezig' });
    const waarschuwing = pagina.getByRole('alert').filter({ hasText: 'De kluis gaat zo op slot.' });
    await verstrijk(proefapp, 9 * 60 + 20);
    await waarschuwing.waitFor();
    expect(await waarschuwing.textContent()).toMatch(/Nog \d+ seconden\./);
    await expect.poll(async () => {
      await pagina.keyboard.press('Shift');
      return waarschuwing.count();
    }, { timeout: 15_000, interval: 500 }).toBe(0);

    await verstrijk(proefapp, 9 * 60 + 20);
    await waarschuwing.waitFor();
    await waarschuwing.getByRole('button', { name: 'Openhouden' }).click();
    await waarschuwing.waitFor({ state: 'detached' });
    expect(await pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).count()).toBe(1);

    await verstrijk(proefapp, 10 * 60);
    await kop(pagina, 'Je kluis is op slot');
  });

  it('gives a running session its longer term', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    await naarLopendeSessie(pagina);
    await verstrijk(proefapp, 58 * 60);
    await pagina.waitForTimeout(2_500);
    expect(await pagina.getByRole('toolbar', { name: 'Leiden' }).count()).toBe(1);
    expect(await pagina.getByText('De kluis gaat zo op slot.').count()).toBe(0);
    await verstrijk(proefapp, 90);
    await pagina.getByText('De kluis gaat zo op slot.').waitFor();
    await verstrijk(proefapp, 60);
    await kop(pagina, 'Je kluis is op slot');
  });

  it.each(['lock-screen', 'suspend'] as const)('closes with the laptop, half-sent typing saved: %s', async (sein) => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    await naarLopendeSessie(pagina);
    await maakSchijfTraag(proefapp);
    await pagina.keyboard.press('F2');
    await pagina.keyboard.type('Wie belt de school terug?');
    await proefapp.app.evaluate(({ powerMonitor }, naam) => powerMonitor.emit(naam), sein);
    await kop(pagina, 'Je kluis is op slot');
    expect(await roep(pagina, 'sessie.lijst')).toMatchObject({ ok: false, fout: { code: 'KLUIS_OP_SLOT' } });
    await probeer(pagina, wachtzin);
    await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
    const geparkeerd = pagina.getByRole('list', { name: 'Parkeerplaats' }).getByRole('textbox');
    await expect.poll(() => geparkeerd.evaluateAll((velden) => velden.map((veld) => (veld instanceof HTMLTextAreaElement ? veld.value : '')))).toContain('Wie belt de school terug?');
  });
});
