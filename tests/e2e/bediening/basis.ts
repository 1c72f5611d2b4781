import type { Locator, Page } from 'playwright-core';

/* How a person works with the app: looks for what a screen says, points, types. Only what can be seen or is read aloud is used to find anything. */

/** Types a whole text at once into what has the focus, as a fast typist or a paste of one line does. */
export async function typ(pagina: Page, tekst: string): Promise<void> {
  await pagina.keyboard.insertText(tekst);
}

/** Types key by key. */
export async function typLetters(pagina: Page, tekst: string): Promise<void> {
  await pagina.keyboard.type(tekst);
}

/** Sets the focus on a control, as Tab would, and presses a key there. */
export async function druk(doel: Locator, toets: string): Promise<void> {
  await doel.focus();
  await doel.press(toets);
}

/** The field a person finds by its label. */
export function veld(pagina: Page | Locator, label: string | RegExp): Locator {
  return pagina.getByLabel(label, typeof label === 'string' ? { exact: true } : {});
}

export function knop(pagina: Page | Locator, naam: string | RegExp): Locator {
  return pagina.getByRole('button', typeof naam === 'string' ? { name: naam, exact: true } : { name: naam });
}

/** The heading of the screen. */
export function kop(pagina: Page, naam: string | RegExp): Locator {
  return pagina.getByRole('heading', typeof naam === 'string' ? { level: 1, name: naam, exact: true } : { level: 1, name: naam });
}

/** Waits until the screen says that everything typed is on disk. */
export async function wachtTotBewaard(pagina: Page): Promise<void> {
  await pagina.getByText(/^bewaard \d\d\.\d\d\.\d\d$/).first().waitFor({ timeout: 10_000 });
}

export async function naarAfdeling(pagina: Page, afdeling: 'Vandaag' | 'Casussen' | 'Sessies' | 'Instellingen'): Promise<void> {
  await druk(knop(pagina.getByRole('navigation', { name: 'Hoofdmenu' }), afdeling), 'Enter');
  await kop(pagina, afdeling).waitFor();
}
