import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bewaarBeeld } from './beeld.ts';
import { druk, knop, kop, naarAfdeling, typ } from './bediening/basis.ts';
import { eis, PROEFWACHTZIN, roep } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';
import { zoekWoorden } from './schijf.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';

/* The herstelcode of a kluis is always on somebody's paper, or the app asks again: also when it was killed before that was so. */

const omgeving = proefomgeving();
const ANDERE_CODE = '0000-0000-0000-0000-0000-0000-0000';

const codeOpScherm = async (pagina: Page): Promise<string> => {
  await kop(pagina, 'Schrijf je herstelcode op').waitFor({ timeout: 60_000 });
  const groepen = await pagina.getByRole('list', { name: /^Herstelcode/ }).locator('b').allTextContents();
  expect(groepen).toHaveLength(7);
  return groepen.join('-');
};

/** Of the code on screen: on to typing it over, and typing. */
async function typOver(pagina: Page, code: string): Promise<void> {
  await druk(knop(pagina, 'Ik heb hem opgeschreven'), 'Enter');
  await kop(pagina, 'Typ hem nog een keer over').waitFor();
  await pagina.getByRole('textbox', { name: 'Herstelcode' }).fill(code);
  await pagina.keyboard.press('Enter');
}

/** The page is clean for axe, and there is a picture to look at. */
async function bekijk(pagina: Page, naam: string): Promise<void> {
  await bewaarBeeld(pagina, `herstelcode-${naam}`);
  expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
}

async function start(gegevensmap: string): Promise<{ readonly proefapp: Proefapp; readonly pagina: Page }> {
  const proefapp = await omgeving.start({ gegevensmap });
  return { proefapp, pagina: await proefapp.eersteVenster() };
}

async function vulWachtzinIn(pagina: Page, wachtzin: string): Promise<void> {
  await pagina.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
  await pagina.keyboard.press('Enter');
}

async function openMetCode(pagina: Page, code: string): Promise<void> {
  await druk(knop(pagina, 'Wachtzin kwijt? Gebruik je herstelcode'), 'Enter');
  await pagina.getByRole('textbox', { name: 'Herstelcode' }).fill(code);
  await pagina.keyboard.press('Enter');
}

/** A kluis whose herstelcode is on screen, by the first-run screens. */
async function totHerstelcode(pagina: Page): Promise<string> {
  await druk(knop(pagina, 'Maak mijn kluis'), 'Enter');
  await kop(pagina, 'Je naam en je wachtzin').waitFor();
  await typ(pagina, 'Anouk');
  await pagina.getByLabel('Wachtzin', { exact: true }).focus();
  await typ(pagina, PROEFWACHTZIN);
  await pagina.getByLabel('Nog een keer dezelfde wachtzin').focus();
  await typ(pagina, PROEFWACHTZIN);
  await pagina.keyboard.press('Enter');
  return codeOpScherm(pagina);
}

/** From the settings to the part about the kluis. */
async function naarKluisdeel(pagina: Page): Promise<void> {
  await pagina.getByRole('tab', { name: 'Kluis' }).click();
}

describe('a kluis whose herstelcode was never typed over', () => {
  it('killed before that: after the wachtzin there is a new code, and then that one alone opens it', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const eerst = await start(gegevensmap);
    const ongezien = await totHerstelcode(eerst.pagina);
    await eerst.proefapp.dood();

    const { proefapp, pagina } = await start(gegevensmap);
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await kop(pagina, 'Je herstelcode is nog niet bevestigd').waitFor({ timeout: 60_000 });
    // The code that may be on paper still works for as long as there is no other.
    expect(await pagina.getByRole('navigation').count()).toBe(0);
    await bekijk(pagina, 'niet-bevestigd');
    await pagina.keyboard.press('Enter');
    const code = await codeOpScherm(pagina);
    expect(code).not.toBe(ongezien);
    await pagina.getByText('Een eerdere werkt niet meer.').waitFor();
    await bekijk(pagina, 'nieuwe-code');

    // Killed again, now while it is typed over: the step simply comes again.
    await typOver(pagina, ANDERE_CODE);
    await pagina.getByRole('alert').waitFor({ timeout: 60_000 });
    await proefapp.dood();
    const weer = (await start(gegevensmap)).pagina;
    await vulWachtzinIn(weer, PROEFWACHTZIN);
    await druk(knop(weer, 'Maak een nieuwe herstelcode'), 'Enter');
    const laatste = await codeOpScherm(weer);
    await typOver(weer, code);
    await weer.getByRole('alert').filter({ hasText: 'Deze herstelcode past niet op de kluis.' }).waitFor({ timeout: 60_000 });
    await bekijk(weer, 'overtypen-mis');
    await weer.getByRole('textbox', { name: 'Herstelcode' }).fill(laatste.toLowerCase().replaceAll('-', ' '));
    await weer.keyboard.press('Enter');
    await kop(weer, 'Vandaag').waitFor({ timeout: 60_000 });

    // Locked and opened by wachtzin: nothing is asked any more.
    await weer.keyboard.press('Control+l');
    await kop(weer, 'Je kluis is op slot').waitFor({ timeout: 20_000 });
    await vulWachtzinIn(weer, PROEFWACHTZIN);
    await kop(weer, 'Vandaag').waitFor({ timeout: 60_000 });
    await weer.keyboard.press('Control+l');
    await kop(weer, 'Je kluis is op slot').waitFor({ timeout: 20_000 });
    await openMetCode(weer, ongezien);
    await weer.getByRole('alert').filter({ hasText: 'Deze herstelcode past niet op de kluis.' }).waitFor({ timeout: 60_000 });
    await weer.getByRole('textbox', { name: 'Herstelcode' }).fill(laatste);
    await weer.keyboard.press('Enter');
    await kop(weer, 'Vandaag').waitFor({ timeout: 60_000 });
    expect(zoekWoorden(omringendeMap(gegevensmap), [ongezien, code, laatste, laatste.replaceAll('-', ''), PROEFWACHTZIN])).toEqual([]);
  });

  it('asks nothing of who opens it with that code: it is on paper', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const eerst = await start(gegevensmap);
    const code = await totHerstelcode(eerst.pagina);
    await eerst.proefapp.dood();

    const metCode = await start(gegevensmap);
    await openMetCode(metCode.pagina, code);
    await kop(metCode.pagina, 'Vandaag').waitFor({ timeout: 60_000 });
    await metCode.proefapp.sluit();

    const { pagina } = await start(gegevensmap);
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
  });

  it('asks the wachtzin when the window starts anew in between, and lets nobody guess there', async () => {
    const { proefapp, pagina } = await start(omgeving.gegevensmap());
    await totHerstelcode(pagina);
    await pagina.reload();
    await kop(pagina, 'Je herstelcode is nog niet bevestigd').waitFor();
    const pogingen = path.join(proefapp.gegevensmap, 'kluis', 'pogingen');
    for (let keer = 1; keer <= 3; keer += 1) {
      await knop(pagina, 'Maak een nieuwe herstelcode').waitFor({ timeout: 20_000 });
      await vulWachtzinIn(pagina, `mis ${keer}`);
      await expect.poll(() => existsSync(pogingen) && readFileSync(pogingen, 'utf8'), { timeout: 20_000 }).toContain(`"aantal":${keer},`);
      await pagina.getByRole('alert').filter({ hasText: 'Deze wachtzin past niet op de kluis.' }).waitFor({ timeout: 60_000 });
    }
    // As after many more, so that the wait does not end while we look.
    writeFileSync(pogingen, JSON.stringify({ aantal: 20, laatste: Date.now() }));
    expect(await roep(pagina, 'kluis.nieuweHerstelcode', { wachtzin: PROEFWACHTZIN })).toMatchObject({ ok: false, fout: { code: 'WACHTEN_NA_POGINGEN' } });
    rmSync(pogingen);
    await knop(pagina, 'Maak een nieuwe herstelcode').waitFor({ timeout: 20_000 });
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await typOver(pagina, await codeOpScherm(pagina));
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
    expect(existsSync(pogingen)).toBe(false);
  });

  it('lets its owner in when the disk is full, and asks again the next time', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const eerst = await start(gegevensmap);
    const code = await totHerstelcode(eerst.pagina);
    await eerst.proefapp.dood();

    const { proefapp, pagina } = await start(gegevensmap);
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await kop(pagina, 'Je herstelcode is nog niet bevestigd').waitFor({ timeout: 60_000 });
    await proefapp.app.evaluate(() => {
      const ingebouwd = (process as unknown as { getBuiltinModule(naam: string): unknown }).getBuiltinModule;
      const fs = ingebouwd('node:fs/promises') as { open: (pad: string, ...rest: readonly unknown[]) => Promise<unknown> };
      const echt = fs.open;
      fs.open = (pad, ...rest) => (pad.includes('.tmp-kop') ? Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })) : echt(pad, ...rest));
      (ingebouwd('node:module') as { syncBuiltinESMExports(): void }).syncBuiltinESMExports();
    });
    await druk(knop(pagina, 'Maak een nieuwe herstelcode'), 'Enter');
    await pagina.getByRole('alert').filter({ hasText: 'Een nieuwe herstelcode bewaren lukte niet.' }).waitFor({ timeout: 60_000 });
    await bekijk(pagina, 'schijf-vol');
    await druk(knop(pagina, 'Doe dit later'), 'Enter');
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
    expect(await eis(pagina, 'kluis.toestand')).toEqual({ toestand: 'open', herstelcodeBevestigd: false });
    await proefapp.sluit();

    // The first code was not undone by a new one that could not be saved.
    const weer = await start(gegevensmap);
    await openMetCode(weer.pagina, code);
    await kop(weer.pagina, 'Vandaag').waitFor({ timeout: 60_000 });
  });
});

describe('a new herstelcode from the settings', () => {
  it('asks the wachtzin, is typed over, and the old one opens nothing', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const { proefapp, pagina } = await start(gegevensmap);
    const oud = await totHerstelcode(pagina);
    await typOver(pagina, oud);
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
    await naarAfdeling(pagina, 'Instellingen');
    await naarKluisdeel(pagina);
    await bekijk(pagina, 'instellingen');
    await druk(knop(pagina, 'Nieuwe herstelcode maken'), 'Enter');
    await kop(pagina, 'Nieuwe herstelcode').waitFor();
    await knop(pagina, 'Terug').click();
    await kop(pagina, 'Instellingen').waitFor();
    await druk(knop(pagina, 'Nieuwe herstelcode maken'), 'Enter');

    await vulWachtzinIn(pagina, 'niet de goede');
    await pagina.getByRole('alert').filter({ hasText: 'Deze wachtzin past niet op de kluis.' }).waitFor({ timeout: 60_000 });
    expect(await pagina.getByRole('alert').textContent()).not.toContain('herstelcode');
    await bekijk(pagina, 'wachtzin-mis');
    expect(await eis(pagina, 'kluis.toestand')).toEqual({ toestand: 'open', herstelcodeBevestigd: true });
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    const nieuw = await codeOpScherm(pagina);
    // On the smallest window too the button that goes on is in sight.
    await proefapp.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
    await expect.poll(() => pagina.evaluate(() => window.innerHeight)).toBe(700);
    const onderkant = await knop(pagina, 'Ik heb hem opgeschreven').boundingBox();
    expect((onderkant?.y ?? 0) + (onderkant?.height ?? 0)).toBeLessThan(700);
    await bekijk(pagina, 'in-de-instellingen');
    expect(await eis(pagina, 'kluis.toestand')).toEqual({ toestand: 'open', herstelcodeBevestigd: false });
    await typOver(pagina, nieuw);
    await kop(pagina, 'Instellingen').waitFor({ timeout: 60_000 });
    await pagina.getByText('Je nieuwe herstelcode is bevestigd.').waitFor();
    await proefapp.dood();

    const weer = (await start(gegevensmap)).pagina;
    await openMetCode(weer, oud);
    await weer.getByRole('alert').filter({ hasText: 'Deze herstelcode past niet op de kluis.' }).waitFor({ timeout: 60_000 });
    await weer.getByRole('textbox', { name: 'Herstelcode' }).fill(nieuw);
    await weer.keyboard.press('Enter');
    await kop(weer, 'Vandaag').waitFor({ timeout: 60_000 });
  });

  it('that was left half-way is made anew at the next opening', async () => {
    const { pagina } = await start(omgeving.gegevensmap());
    await typOver(pagina, await totHerstelcode(pagina));
    await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
    await naarAfdeling(pagina, 'Instellingen');
    await naarKluisdeel(pagina);
    await druk(knop(pagina, 'Nieuwe herstelcode maken'), 'Enter');
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await codeOpScherm(pagina);
    await naarAfdeling(pagina, 'Casussen');
    await pagina.keyboard.press('Control+l');
    await kop(pagina, 'Je kluis is op slot').waitFor({ timeout: 20_000 });
    await vulWachtzinIn(pagina, PROEFWACHTZIN);
    await druk(knop(pagina, 'Maak een nieuwe herstelcode'), 'Enter');
    await typOver(pagina, await codeOpScherm(pagina));
    // Back where the lock came.
    await kop(pagina, 'Casussen').waitFor({ timeout: 60_000 });
  });
});
