import type { Page } from 'playwright-core';
import { druk, knop, kop, typ, veld } from './basis.ts';

/**
 * The first run: a name, a wachtzin twice, the herstelcode read from the screen and typed over, as from paper.
 * @returns the herstelcode
 */
export async function eersteKluis(pagina: Page, wachtzin: string, naam = 'Anouk'): Promise<string> {
  const herstelcode = await maakKluis(pagina, wachtzin, naam);
  await druk(knop(pagina, 'Ik heb hem opgeschreven'), 'Enter');
  await kop(pagina, 'Typ hem nog een keer over').waitFor();
  await typ(pagina, herstelcode.replaceAll('-', ' ').toLowerCase());
  await pagina.keyboard.press('Enter');
  await kop(pagina, 'Vandaag').waitFor({ timeout: 60_000 });
  return herstelcode;
}

/** The first run until the herstelcode is on screen. The kluis exists from then on. @returns the herstelcode */
export async function maakKluis(pagina: Page, wachtzin: string, naam = 'Anouk'): Promise<string> {
  // The one thing to do has the focus.
  await kop(pagina, 'Welkom bij Ontwar').waitFor();
  await druk(knop(pagina, 'Maak mijn kluis'), 'Enter');
  await kop(pagina, 'Je naam en je wachtzin').waitFor();
  await typ(pagina, naam);
  await veld(pagina, 'Wachtzin').focus();
  await typ(pagina, wachtzin);
  await pagina.getByText('Goed genoeg voor je kluis.').waitFor();
  await pagina.getByLabel('Nog een keer dezelfde wachtzin').focus();
  await typ(pagina, wachtzin);
  await pagina.keyboard.press('Enter');
  await kop(pagina, 'Schrijf je herstelcode op').waitFor({ timeout: 60_000 });
  const groepjes = await pagina.getByRole('list', { name: /Herstelcode/ }).locator('b').allTextContents();
  return groepjes.join('-');
}

/** Opens a locked kluis with its wachtzin; the screen that was open before comes back. */
export async function ontgrendel(pagina: Page, wachtzin: string): Promise<void> {
  await kop(pagina, 'Je kluis is op slot').waitFor();
  await pagina.getByLabel('Wachtzin', { exact: true }).focus();
  await typ(pagina, wachtzin);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 60_000 });
}

/** Opens a locked kluis with the herstelcode from paper. */
export async function ontgrendelMetHerstelcode(pagina: Page, herstelcode: string): Promise<void> {
  await druk(knop(pagina, 'Wachtzin kwijt? Gebruik je herstelcode'), 'Enter');
  await pagina.getByRole('textbox', { name: 'Herstelcode' }).focus();
  await typ(pagina, herstelcode);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 60_000 });
}

/** Locks with the key, from any screen. */
export async function opSlot(pagina: Page): Promise<void> {
  await pagina.keyboard.press('Control+l');
  await kop(pagina, 'Je kluis is op slot').waitFor({ timeout: 20_000 });
}
