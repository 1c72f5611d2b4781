import { describe, expect, it } from 'vitest';
import { kop } from './keuring.ts';
import { proefomgeving } from './omgeving.ts';
import { toetsfout } from './opmaak.ts';
import { antwoordregels, openVoorbeeld } from './voorbeeldkluis.ts';

/* Whoever has no mouse: everything by keyboard, and at every step one can see where the keyboard is. */

const omgeving = proefomgeving();

describe('the keyboard alone', () => {
  it('leads a session from Vandaag to the lock, and is never lost or out of sight', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const { keyboard } = pagina;
    const fouten: string[] = [];
    const kijk = async (wanneer: string): Promise<void> => {
      await expect.poll(() => pagina.evaluate(() => document.activeElement !== document.body), { timeout: 3_000 }).toBe(true).catch(() => undefined);
      const fout = await toetsfout(pagina);
      if (fout !== null) fouten.push(`${wanneer}: ${fout}`);
    };
    const tabNaar = async (naam: RegExp): Promise<void> => {
      for (let keer = 0; keer < 40; keer += 1) {
        await keyboard.press('Tab');
        await kijk(`on the way to ${naam.source}`);
        if (naam.test(await pagina.evaluate(() => document.activeElement?.textContent ?? ''))) return;
      }
      throw new Error(`Forty tabs did not reach ${naam.source}.`);
    };

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
    await kijk('at the lock');
    expect(fouten).toEqual([]);
    expect(await antwoordregels(pagina).count()).toBe(0);
  });
});
