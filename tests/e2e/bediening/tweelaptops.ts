import path from 'node:path';
import type { Page } from 'playwright-core';
import { omringendeMap } from '../omgeving.ts';
import { druk, knop, kop, naarAfdeling, veld } from './basis.ts';
import type { Doorlopend } from './doorlopend.ts';
import { ENQUETEVRAGEN } from './voorbeeld.ts';

/* A group on a second laptop, and the laptop that goes round. */

/** A place outside the kluis on this laptop: the stick or the folder by which files travel. */
export function buiten(laptop: Doorlopend, naam: string): string {
  return path.join(omringendeMap(laptop.gegevensmap), 'thuis', naam);
}

/** Makes the file for the laptop of a group, at the place that `kiesBijOpslaan` was told. */
export async function geefMee(pagina: Page, groep: string, wachtzin: string, pad: string): Promise<void> {
  await druk(knop(pagina, new RegExp(`^(Bestand voor de tweede laptop maken|Opnieuw maken): ${groep}$`)), 'Enter');
  await veld(pagina.getByRole('form', { name: `Bestand voor ${groep}` }), 'Wachtzin van dit bestand').fill(wachtzin);
  await druk(knop(pagina, 'Maak en bewaar het bestand'), 'Enter');
  await pagina.getByText(`Bewaard: ${pad}.`).waitFor({ timeout: 30_000 });
}

/** Opens a group file on the second laptop. */
export async function neemAan(pagina: Page, pad: string, wachtzin: string): Promise<void> {
  await naarAfdeling(pagina, 'Sessies');
  await druk(knop(pagina, 'Groepsbestand openen').first(), 'Enter');
  await pagina.getByRole('group', { name: 'Groepsbestand', exact: true }).locator('input').setInputFiles(pad);
  await veld(pagina, 'Wachtzin van dit bestand').fill(wachtzin);
  await druk(knop(pagina, 'Open het groepsbestand'), 'Enter');
}

/** Gives back what the group wrote, at the place that `kiesBijOpslaan` was told. */
export async function geefTerug(pagina: Page): Promise<void> {
  await druk(knop(pagina.getByRole('region', { name: 'Tweede laptop' }), 'Teruggeven'), 'Enter');
  await pagina.getByText(/Breng het naar de laptop waar de leersessie is voorbereid/).waitFor({ timeout: 30_000 });
}

/** Takes in what came back. @returns what the screen says of it */
export async function neemTerug(pagina: Page, pad: string, groep: string): Promise<string> {
  await pagina.getByRole('group', { name: 'Bestand terug van een groep', exact: true }).locator('input').setInputFiles(pad);
  const zin = pagina.getByText(new RegExp(`^${groep}: .*verschil`));
  await zin.waitFor({ timeout: 30_000 });
  return zin.innerText();
}

/** Hands the laptop round: from here on the screen knows of nothing but the enquête. */
export async function deelUit(pagina: Page): Promise<void> {
  await druk(knop(pagina, 'Laat de laptop rondgaan'), 'Enter');
  await druk(knop(pagina, 'Begin met rondgaan'), 'Enter');
  await kop(pagina, 'Hoe was het voor jou?').waitFor({ timeout: 30_000 });
}

/** The turn of one participant. `antwoorden` by the id of the question. */
export async function vulEnqueteIn(pagina: Page, { cijfer, antwoorden }: { readonly cijfer: number | null; readonly antwoorden: Readonly<Record<string, string>> }): Promise<void> {
  await druk(knop(pagina, 'Ik ben aan de beurt'), 'Enter');
  for (const [vraag, tekst] of Object.entries(antwoorden)) await veld(pagina, ENQUETEVRAGEN[vraag] ?? vraag).fill(tekst);
  if (cijfer !== null) await druk(pagina.getByRole('radio', { name: new RegExp(`^${cijfer}(,|$)`) }), 'Space');
  await druk(knop(pagina, 'Klaar'), 'Enter');
  await kop(pagina, 'Dank je wel').waitFor();
}

export async function volgendeDeelnemer(pagina: Page): Promise<void> {
  await druk(knop(pagina, 'Ik ben de volgende'), 'Enter');
  await kop(pagina, 'Hoe was het voor jou?').waitFor();
}

/** Back to the meeting, with the wachtzin of the kluis. */
export async function haalTerug(pagina: Page, wachtzin: string): Promise<void> {
  await druk(knop(pagina, 'Terug naar de bijeenkomst'), 'Enter');
  await veld(pagina, 'Wachtzin').fill(wachtzin);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 60_000 });
}
