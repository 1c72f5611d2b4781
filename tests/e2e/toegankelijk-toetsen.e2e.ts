import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kop } from './keuring.ts';
import { proefomgeving } from './omgeving.ts';
import { toetsenbord } from './toetsenbord.ts';
import { antwoordregels, openVoorbeeld } from './voorbeeldkluis.ts';

/* Whoever has no mouse: everything by keyboard, and at every step one can see where the keyboard is. */

const omgeving = proefomgeving();

/** On another screen the keyboard begins at the screen as a whole, so that Tab goes on from its top and it is read aloud. */
async function opNieuwScherm(pagina: Page): Promise<void> {
  await expect.poll(() => pagina.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
}

describe('the keyboard alone', () => {
  it('leads a session from Vandaag to the lock, and is never lost or out of sight', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { keyboard } = pagina;
    const { kijk, tabNaar, fouten } = toetsenbord(pagina);
    await tabNaar(/^Verder/);
    await keyboard.press('Enter');
    await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
    await kijk('in the session');
    const vraag = pagina.getByRole('region', { name: 'Vraag en antwoorden' }).getByRole('heading', { level: 1 });
    const rest = [];
    for (let stap = 0; stap < 5; stap += 1) {
      const voor = await vraag.textContent();
      rest.push(voor);
      await keyboard.press('F3');
      await kijk(`at "${voor}"`);
      // Whatever the field: answer what can be answered with a letter or a space.
      await keyboard.press('End');
      await keyboard.type(' en dit');
      await keyboard.press('Control+Enter');
      await expect.poll(async () => (await vraag.textContent()) !== voor || (await pagina.getByRole('region', { name: 'Wat er nog mist' }).count()) > 0).toBe(true);
      if ((await vraag.textContent()) === voor) {
        await kijk(`what is missing at "${voor}"`);
        await keyboard.type('daar komen we op terug');
        await keyboard.press('Enter');
        await expect.poll(() => vraag.textContent()).not.toBe(voor);
      }
      await kijk(`after "${voor}"`);
    }
    expect(new Set(rest).size).toBe(5);

    for (const toets of ['F7', 'F7', 'F8']) {
      await keyboard.press(toets);
      await kijk(`after ${toets}`);
    }
    await pagina.getByText(/^5 minuten erbij\./).waitFor();
    await keyboard.press('F2');
    await kijk('at the parkeerplaats');
    await keyboard.type('Wie belt de school?');
    await pagina.getByRole('heading', { name: 'Parkeerplaats (2)' }).waitFor();
    await keyboard.press('F6');
    await kijk('in the agenda');
    await keyboard.press('ArrowUp');
    await kijk('up in the agenda');
    await keyboard.press('F4');
    await pagina.getByRole('region', { name: 'Overslaan' }).waitFor();
    await kijk('skipping');
    await keyboard.press('Escape');
    await kijk('after not skipping');

    await keyboard.press('F9');
    const zaal = await proefapp.venster('zaal/index.html');
    await zaal.getByRole('heading', { level: 1 }).waitFor();
    await kijk('with the room on');
    await keyboard.press('Shift+F9');
    await zaal.getByRole('img', { name: 'Ontwar' }).waitFor();
    await kijk('with the curtain');
    await keyboard.press('F1');
    await pagina.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await kijk('at the keys');
    await keyboard.press('Escape');
    await pagina.getByRole('dialog', { name: 'Toetsen' }).waitFor({ state: 'detached' });
    await kijk('after the keys');
    await keyboard.press('Control+l');
    await kop(pagina, 'Je kluis is op slot');
    // Another app on the same screen may have taken the focus of the windows meanwhile.
    await pagina.bringToFront();
    await kijk('at the lock');
    expect(fouten).toEqual([]);
    expect(await antwoordregels(pagina).count()).toBe(0);
  });

  it('opens a casus from the board, goes along the parts of its page, and takes it to its next step', async () => {
    const { pagina } = await openVoorbeeld(omgeving);
    const { keyboard } = pagina;
    const { kijk, tabNaar, fouten } = toetsenbord(pagina);
    await tabNaar(/^Casussen/);
    await keyboard.press('Enter');
    await kop(pagina, 'Casussen');
    await tabNaar(/^WS-2026-023/);
    await keyboard.press('Enter');
    await kop(pagina, 'WS-2026-023');
    await opNieuwScherm(pagina);
    await tabNaar(/^Overzicht$/);
    // What stands behind the name of a part tells how many there are.
    const gekozen = pagina.getByRole('tablist', { name: 'Onderdelen van deze casus' }).getByRole('tab', { selected: true }).locator('span').first();
    const staatOpTab = (): Promise<boolean> => pagina.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
    for (const deel of ['Overzicht', 'Triage', 'Aanmelding', 'Betrokkenen', 'Tijdlijn', 'Hulp nu', 'Grondslag', 'Afspraken', 'Notities', 'Overleggen', 'Documenten', 'Casusbeeld', 'Regie', 'Verzoeken van het gezin']) {
      await expect.poll(() => gekozen.innerText()).toBe(deel);
      await kijk(`at the part ${deel}`);
      // Into the part, and back to its tab; what was still being read can have come in between.
      await keyboard.press('Tab');
      await kijk(`in the part ${deel}`);
      for (let keer = 0; keer < 5 && !(await staatOpTab()); keer += 1) await keyboard.press('Shift+Tab');
      await keyboard.press('ArrowDown');
    }
    // After the last comes the first.
    await expect.poll(() => gekozen.innerText()).toBe('Overzicht');
    await keyboard.press('ArrowDown');
    await expect.poll(() => gekozen.innerText()).toBe('Triage');
    await tabNaar(/^In overleg nemen/);
    await keyboard.press('Space');
    await kijk('at the choice');
    await tabNaar(/^Waarom\?/);
    await keyboard.press('Control+a');
    await keyboard.type('De plek eindigt morgen.');
    await tabNaar(/^Neem in overleg$/);
    await keyboard.press('Enter');
    await pagina.getByText('WS-2026-023 is in overleg genomen.').waitFor();
    await kijk('after the step');
    await expect.poll(() => gekozen.innerText()).toBe('Volgende stap');
    await tabNaar(/^Plan een zitting/);
    await keyboard.press('Enter');
    await kop(pagina, 'Nieuwe zitting');
    await opNieuwScherm(pagina);
    expect(await pagina.getByRole('checkbox', { name: /^WS-2026-023 / }).first().isChecked()).toBe(true);
    expect(fouten).toEqual([]);
  });
});
