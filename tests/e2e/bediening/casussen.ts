import type { Locator, Page } from 'playwright-core';
import type { Casusinhoud, Gebeurtenis } from '#shared/domein/casus';
import type { AardGebeurtenis } from '#shared/domein/keuzes';
import { toonDeeldatum } from '#shared/domein/tijd';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './basis.ts';

/** What a facilitator types of a casus for a leersessie. */
export type TeTypenCasus = Pick<Casusinhoud, 'code' | 'aangedragenDoor' | 'kern' | 'casusbeeld'> & { readonly tijdlijn: readonly Gebeurtenis[] };

/** Makes a casus by its code and types the casusbeeld and the timeline. Leaves its page open. */
export async function nieuweCasus(pagina: Page, inhoud: TeTypenCasus): Promise<void> {
  await naarAfdeling(pagina, 'Casussen');
  await druk(knop(pagina, 'Casus voor een leersessie'), 'Enter');
  const formulier = pagina.getByRole('form', { name: 'Casus voor een leersessie' });
  await veld(formulier, 'Casuscode').fill(inhoud.code);
  await pagina.keyboard.press('Enter');
  await kop(pagina, inhoud.code).waitFor();

  const { casusbeeld } = inhoud;
  const velden: readonly (readonly [string, string])[] = [
    ['Kern', inhoud.kern],
    ['Aangedragen door', inhoud.aangedragenDoor],
    ['Situatie', casusbeeld.situatie],
    ['Verloop', casusbeeld.verloop],
    ['Stem van jeugdige en ouders', casusbeeld.stemJeugdigeEnOuders],
    ['Wat hielp', casusbeeld.watHielp],
  ];
  for (const [label, tekst] of velden) {
    await veld(pagina, label).focus();
    await typ(pagina, tekst);
  }
  for (const gebeurtenis of inhoud.tijdlijn) await voegGebeurtenisToe(pagina, { ...gebeurtenis, wanneer: toonDeeldatum(gebeurtenis.wanneer) });
  await wachtTotBewaard(pagina);
}

interface TeTypenGebeurtenis {
  /** As someone writes it: `12 november 2025`. */
  readonly wanneer: string;
  readonly wat: string;
  readonly aard: AardGebeurtenis;
  readonly bron: string;
}

/** Fills the empty line at the end, in the order of the keyboard: when, what, kind, who says so. */
async function voegGebeurtenisToe(pagina: Page, gebeurtenis: TeTypenGebeurtenis): Promise<void> {
  const lijst = pagina.getByRole('list', { name: 'Gebeurtenissen van oud naar nieuw' });
  const aantal = await lijst.getByRole('listitem').count();
  const regel: Locator = lijst.getByRole('listitem').nth(aantal - 1);
  await regel.getByLabel(/^Wanneer/).focus();
  await typ(pagina, gebeurtenis.wanneer);
  await pagina.keyboard.press('Tab');
  await typ(pagina, gebeurtenis.wat);
  await pagina.keyboard.press('Tab');
  await regel.getByLabel(/^Aard/).selectOption(gebeurtenis.aard);
  await pagina.keyboard.press('Tab');
  await typ(pagina, gebeurtenis.bron);
}
