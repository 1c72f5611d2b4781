import type { Locator, Page } from 'playwright-core';
import { druk, knop, naarAfdeling, typ, veld } from './basis.ts';

/* Who can open the kluis, on the settings. */

export async function naarSleutelhouders(pagina: Page): Promise<void> {
  await naarAfdeling(pagina, 'Instellingen');
  const tab = pagina.getByRole('tab', { name: 'Kluis' });
  await druk(tab, 'Enter');
  await houders(pagina).first().waitFor();
}

/** The rows of the list, each with the name in bold. */
export function houders(pagina: Page): Locator {
  return pagina.getByRole('list', { name: 'Sleutelhouders' }).getByRole('listitem').filter({ has: pagina.getByRole('button') });
}

/** Who stands in the list, and which of them is called oneself. */
export async function wieStaatErin(pagina: Page): Promise<{ readonly namen: readonly string[]; readonly ik: readonly string[] }> {
  return { namen: await houders(pagina).locator('strong').allTextContents(), ik: await houders(pagina).filter({ hasText: 'dat ben jij' }).locator('strong').allTextContents() };
}

/** Somebody new: the name, the wachtzin that they type twice, and then the one of who was there. */
export async function voegHouderToe(pagina: Page, { naam, wachtzin, eigen }: { readonly naam: string; readonly wachtzin: string; readonly eigen: string }): Promise<void> {
  await druk(knop(pagina, 'Sleutelhouder toevoegen'), 'Enter');
  await veld(pagina, 'Naam').waitFor();
  await typ(pagina, naam);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: `Geef ${naam} het toetsenbord` }).waitFor();
  await typ(pagina, wachtzin);
  await pagina.getByText('Goed genoeg voor deze kluis.').waitFor();
  await veld(pagina, 'Nog een keer dezelfde wachtzin').focus();
  await typ(pagina, wachtzin);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: 'Nu jij weer' }).waitFor();
  await typ(pagina, eigen);
  await pagina.keyboard.press('Enter');
  await pagina.getByText(`${naam} kan de kluis nu openen.`).waitFor({ timeout: 60_000 });
}

export async function hernoemHouder(pagina: Page, van: string, naar: string): Promise<void> {
  await druk(knop(pagina, `Wijzig de naam van ${van}`), 'Enter');
  await veld(pagina, 'Naam').waitFor();
  await pagina.keyboard.press('Control+a');
  await typ(pagina, naar);
  await pagina.keyboard.press('Enter');
  await knop(pagina, `Wijzig de naam van ${naar}`).waitFor();
}

/** Another wachtzin; the form has the focus on the present one, or on the herstelcode after opening with that. */
export async function wijzigWachtzin(pagina: Page, wie: string, huidig: string, nieuw: string): Promise<void> {
  await druk(knop(pagina, `Wijzig de wachtzin van ${wie}`), 'Enter');
  await pagina.getByRole('form', { name: `Wachtzin van ${wie} wijzigen` }).waitFor();
  await typ(pagina, huidig);
  await veld(pagina, 'Nieuwe wachtzin').focus();
  await typ(pagina, nieuw);
  await pagina.getByText('Goed genoeg voor deze kluis.').waitFor();
  await veld(pagina, 'Nog een keer dezelfde wachtzin').focus();
  await typ(pagina, nieuw);
  await pagina.keyboard.press('Enter');
  await pagina.getByText('De wachtzin is gewijzigd. De oude opent de kluis niet meer.').waitFor({ timeout: 60_000 });
}

/** Ends where a new herstelcode is offered. */
export async function verwijderHouder(pagina: Page, wie: string, eigen: string): Promise<void> {
  await druk(knop(pagina, `Verwijder ${wie}`), 'Enter');
  await pagina.getByRole('heading', { name: `${wie} verwijderen` }).waitFor();
  await typ(pagina, eigen);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { name: `${wie} is geen sleutelhouder meer` }).waitFor({ timeout: 60_000 });
}
