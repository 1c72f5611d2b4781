import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { druk, knop, kop, naarAfdeling, typ, veld } from './bediening/basis.ts';
import { ontgrendel } from './bediening/kluis.ts';
import { vertrekVan } from './bediening/stuk.ts';
import { eis, roep } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';
import { naarLopendeSessie, openVoorbeeld } from './voorbeeldkluis.ts';

/* What makes the kluis lock besides idle time and its key (openen.e2e.ts), and a lock in the middle of something else. */

const omgeving = proefomgeving();

const isOpSlot = (pagina: Page): Promise<void> => kop(pagina, 'Je kluis is op slot').waitFor({ timeout: 20_000 });

async function eersteSessie(pagina: Page): Promise<string> {
  const [sessie] = await eis(pagina, 'sessie.lijst');
  if (sessie === undefined) throw new Error('The example has a session.');
  return sessie.id;
}

/** The next save dialog stands open until `antwoord` is called; what the app then tells the user is kept. */
async function metOpenVraag({ app }: Proefapp): Promise<{ readonly staatOpen: () => Promise<boolean>; readonly antwoord: (pad: string) => Promise<void>; readonly verteld: () => Promise<readonly string[]> }> {
  await app.evaluate(({ dialog }) => {
    const proef = { antwoord: null as ((pad: string) => void) | null, verteld: [] as string[] };
    Object.assign(globalThis, { proef });
    dialog.showSaveDialog = () => new Promise((klaar) => { proef.antwoord = (filePath) => klaar({ canceled: false, filePath }); });
    dialog.showMessageBox = (...vraag: readonly unknown[]) => {
      proef.verteld.push((vraag.at(-1) as { readonly message: string }).message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  interface Proef { readonly proef: { readonly antwoord: ((pad: string) => void) | null; readonly verteld: readonly string[] } }
  return {
    staatOpen: () => app.evaluate(() => (globalThis as unknown as Proef).proef.antwoord !== null),
    antwoord: (pad) => app.evaluate((_electron, gekozen) => (globalThis as unknown as Proef).proef.antwoord?.(gekozen), pad),
    verteld: () => app.evaluate(() => (globalThis as unknown as Proef).proef.verteld),
  };
}

describe('the lock', () => {
  it('comes with another user at the screen, and with a screen of which the system only says that it is locked', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    await proefapp.app.evaluate(({ powerMonitor }) => powerMonitor.emit('user-did-resign-active'));
    await isOpSlot(pagina);
    await ontgrendel(pagina, wachtzin);
    await proefapp.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleState = () => 'locked';
    });
    await isOpSlot(pagina);
  });

  it('brings back the part of the screen and what was typed in a form, also when the app was killed', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Regio' }), 'Enter');
    await veld(pagina, 'Nieuw: Rol').focus();
    await typ(pagina, 'wijkcoach');
    const geschoven = (): Promise<number> => pagina.getByRole('main').evaluate((element) => element.scrollTop);
    await pagina.waitForTimeout(500);
    const hoever = await geschoven();
    expect(hoever).toBeGreaterThan(0);
    await proefapp.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'));
    await isOpSlot(pagina);
    await ontgrendel(pagina, wachtzin);
    await kop(pagina, 'Instellingen').waitFor();
    expect(await pagina.getByRole('tab', { name: 'Regio' }).getAttribute('aria-selected')).toBe('true');
    expect(await veld(pagina, 'Nieuw: Rol').inputValue()).toBe('wijkcoach');
    await expect.poll(geschoven, { timeout: 5_000 }).toBe(hoever);

    await naarAfdeling(pagina, 'Casussen');
    await druk(knop(pagina, 'Casus voor een leersessie').first(), 'Enter');
    await veld(pagina, 'Casuscode').fill('WS-2026-7');
    // Longer than what is typed stays in the window alone.
    await pagina.waitForTimeout(2_500);
    await proefapp.dood();
    const opnieuw = await omgeving.start({ gegevensmap: proefapp.gegevensmap, env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
    const venster = await opnieuw.eersteVenster();
    await kop(venster, 'Vandaag').waitFor();
    await naarAfdeling(venster, 'Casussen');
    await druk(knop(venster, 'Casus voor een leersessie').first(), 'Enter');
    expect(await veld(venster, 'Casuscode').inputValue()).toBe('WS-2026-7');
    // Cancelled it is forgotten.
    await druk(knop(venster, 'Toch niet'), 'Enter');
    await druk(knop(venster, 'Casus voor een leersessie').first(), 'Enter');
    await expect.poll(() => veld(venster, 'Casuscode').inputValue()).not.toBe('WS-2026-7');
  });

  it('lets nothing out that is chosen in a question of the system after it, and says so', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    const vraag = await metOpenVraag(proefapp);
    const vertrek = await vertrekVan(pagina, { soort: 'verslag', sessieId: await eersteSessie(pagina) });
    const bewaren = roep(pagina, 'stuk.bewaar', vertrek).catch(() => null);
    await expect.poll(vraag.staatOpen, { timeout: 10_000 }).toBe(true);
    await eis(pagina, 'kluis.opSlot');
    await isOpSlot(pagina);
    // Also when it was opened again meanwhile.
    await ontgrendel(pagina, wachtzin);
    const pad = path.join(omringendeMap(proefapp.gegevensmap), 'verslag.pdf');
    await vraag.antwoord(pad);
    await expect.poll(vraag.verteld).toEqual(['De kluis ging op slot voordat je een plek koos.']);
    await bewaren;
    expect(existsSync(pad)).toBe(false);
  });

  it('does not wait for a verslag that is being made, and keeps what the session had', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    const sessieId = await eersteSessie(pagina);
    const toon = { stuk: { soort: 'verslag', sessieId }, status: 'concept', versie: null } as const;
    const maken = roep(pagina, 'stuk.toon', toon).catch(() => null);
    await proefapp.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await isOpSlot(pagina);
    await maken;
    await ontgrendel(pagina, wachtzin);
    await naarLopendeSessie(pagina);
    expect(await roep(pagina, 'stuk.toon', toon)).toMatchObject({ ok: true });
  });

  it('and the end of the app at the same time leave a kluis that opens, with what was typed', async () => {
    const { proefapp, pagina, wachtzin } = await openVoorbeeld(omgeving);
    await naarAfdeling(pagina, 'Instellingen');
    await druk(pagina.getByRole('tab', { name: 'Regio' }), 'Enter');
    await veld(pagina, 'Nieuw: Trede').focus();
    await typ(pagina, 'wethouder');
    const weg = new Promise<number | null>((klaar) => proefapp.proces.once('exit', klaar));
    await proefapp.app.evaluate(({ app, powerMonitor }) => {
      powerMonitor.emit('lock-screen');
      app.quit();
    });
    expect(await weg).toBe(0);
    const opnieuw = await omgeving.start({ gegevensmap: proefapp.gegevensmap, env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
    const venster = await opnieuw.eersteVenster();
    await kop(venster, 'Vandaag').waitFor();
    await naarAfdeling(venster, 'Instellingen');
    await druk(venster.getByRole('tab', { name: 'Regio' }), 'Enter');
    expect(await veld(venster, 'Nieuw: Trede').inputValue()).toBe('wethouder');
  });
});
