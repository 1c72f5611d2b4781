import type { Locator, Page } from 'playwright-core';
import type { Proefapp } from '../omgeving.ts';
import { voerUit } from './afronden.ts';
import { druk, knop, typ, veld } from './basis.ts';

/* Preparing a leersessie with people who are not at the laptop. */

export interface Aangedragen {
  readonly code: string;
  readonly door: string;
  readonly kern: string;
  readonly gekozen: boolean;
  readonly reden: string;
}

/** Brings in a casus that is not in the kluis yet, and chooses it or not with a reason. The form has the focus for the next. */
export async function draagAan(pagina: Page, { code, door, kern, gekozen, reden }: Aangedragen): Promise<void> {
  const formulier = pagina.getByRole('form', { name: 'Nieuwe casus' });
  await veld(formulier, 'Code').fill(code);
  await veld(formulier, 'Aangedragen door').fill(door);
  await veld(formulier, 'Kern').fill(kern);
  await pagina.keyboard.press('Enter');
  const keuze = pagina.getByLabel(`Keuze over ${code}`, { exact: true });
  await keuze.waitFor();
  await keuze.selectOption({ label: gekozen ? 'gekozen' : 'niet gekozen' });
  await pagina.getByLabel(gekozen ? 'Waarom gekozen?' : 'Waarom niet gekozen?', { exact: true }).fill(reden);
}

/** Judges the candidate that is open on one point of the profile. */
export async function beoordeel(pagina: Page, punt: string, oordeel: 'past' | 'past niet' | 'weten we niet'): Promise<void> {
  await druk(pagina.getByRole('group', { name: punt, exact: true }).getByRole('radio', { name: oordeel, exact: true }), 'Space');
}

/** Pastes a list of people into the line of a casus: function; organisation; name. */
export async function plakMensen(pagina: Page, app: Proefapp, code: string, regels: readonly string[]): Promise<void> {
  await app.app.evaluate(({ clipboard }, tekst) => clipboard.writeText(tekst), regels.join('\n'));
  await pagina.getByLabel(`Functie, nieuwe opdracht bij ${code}`, { exact: true }).focus();
  await pagina.keyboard.press('Control+v');
  await pagina.getByRole('group', { name: `Mensen bij ${code}` }).getByRole('checkbox', { name: new RegExp(`^Kies ${code}, opdracht`) }).nth(regels.length - 1).waitFor();
}

/** Makes a form for everybody who has none yet. The dialog for the folder answers what `kiesBijOpenen` was told. */
export async function zetKlaar(pagina: Page, aantal: number, wachtwoord = ''): Promise<void> {
  const [formulieren, staan] = aantal === 1 ? ['formulier', 'staat'] : ['formulieren', 'staan'];
  await druk(knop(pagina, `Zet ${aantal} ${formulieren} klaar`), 'Enter');
  await voerUit(pagina, wachtwoord);
  await pagina.getByText(`${aantal} ${formulieren} ${staan} klaar`).waitFor({ timeout: 60_000 });
}

/** Gives these files in, as the dialog behind Kies bestanden does. @returns the line that sums up what became of them */
export async function leverIn(pagina: Page, bestanden: readonly string[]): Promise<string> {
  await pagina.getByLabel('Teruggekomen formulieren', { exact: true }).setInputFiles([...bestanden]);
  const regel = pagina.getByText(bestanden.length === 1 ? /^1 bestand: / : new RegExp(`^${bestanden.length} bestanden: `));
  await regel.waitFor({ timeout: 90_000 });
  return regel.innerText();
}

/** The file that waits under this name. */
export function poststuk(pagina: Page, bestandsnaam: string): Locator {
  return pagina.getByRole('region', { name: /wacht(en)? op jou$/ }).getByRole('listitem').filter({ hasText: bestandsnaam });
}

/** The reading room or the board, within the part Knooppunten. */
export async function naarKant(pagina: Page, kant: 'Antwoorden lezen' | 'Knooppunten'): Promise<void> {
  await druk(pagina.getByRole('radiogroup', { name: 'Wat je nu doet' }).getByRole('radio', { name: new RegExp(`^${kant}`) }), 'Space');
}

/** Chooses the casus to read about, and marking sentence by sentence. */
export async function leesCasus(pagina: Page, code: string): Promise<void> {
  await kiesMet(pagina.getByLabel('Casus', { exact: true }), code);
  await druk(pagina.getByRole('radiogroup', { name: 'Markeren' }).getByRole('radio', { name: 'hele zinnen' }), 'Space');
}

/** Marks the sentence in which these words stand. */
export async function markeerZin(pagina: Page, woorden: string): Promise<void> {
  const zin = pagina.getByRole('button').and(pagina.locator('[aria-pressed]')).filter({ hasText: woorden }).first();
  await druk(zin, 'Enter');
  await pagina.locator('button[aria-pressed="true"]').filter({ hasText: woorden }).first().waitFor();
}

/** Makes a knooppunt of a loose fragment, from its menu, and gives it its title. */
export async function maakKnooppunt(pagina: Page, fragment: string, titel: string): Promise<void> {
  await druk(pagina.getByRole('button', { name: new RegExp(`^Verplaats naar: ${fragment}`) }), 'Enter');
  await druk(pagina.getByRole('menuitem', { name: 'een nieuw knooppunt' }), 'Enter');
  await pagina.getByRole('textbox', { name: /^Titel, knooppunt/ }).and(pagina.locator(':focus')).waitFor();
  await pagina.keyboard.press('Control+a');
  await typ(pagina, titel);
}

/** Lays a fragment with a knooppunt, by the keyboard: picked up, moved one stack at a time, put down. */
export async function legBij(pagina: Page, fragment: string, knooppunt: string): Promise<void> {
  const doel = pagina.getByRole('region', { name: knooppunt, exact: true });
  await druk(pagina.getByRole('button', { name: new RegExp(`^Pak op: ${fragment}`) }), 'Space');
  const opgepakt = pagina.getByRole('button', { name: new RegExp(`^Zet neer: ${fragment}`) });
  for (let over = 12; over > 0 && (await doel.locator('[data-opgepakt]').count()) === 0; over -= 1) await druk(opgepakt, 'ArrowRight');
  await druk(opgepakt, 'Space');
  await doel.getByRole('button', { name: new RegExp(`^Pak op: ${fragment}`) }).waitFor();
}

/** Chooses the option in which these words stand. */
export async function kiesMet(keuze: Locator, woorden: string): Promise<void> {
  await keuze.selectOption(await keuze.locator('option').filter({ hasText: woorden }).first().getAttribute('value'));
}
