import type { Page } from 'playwright-core';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
import type { Stuk } from '#shared/stukken/stuk';
import { eis } from '../brug.ts';
import { druk, knop } from './basis.ts';

/* What stands between something on paper and the world outside: what tells who somebody is, and who gets it. */

/** Kinds of which there is no doubt: those are blacked out here, the others stay. */
const ZEKER = /^(?:naam|BSN|geboortedatum|telefoonnummer|e-mailadres|postcode|rekeningnummer|kenteken):/;
const GEDULD_MS = 60_000;

/** Waits until the text was read, and tells how many places ask a decision. */
async function openPlekken(pagina: Page): Promise<number> {
  const stand = pagina.getByRole('group', { name: 'Plekken om over te kiezen' }).getByRole('status').first();
  await stand.waitFor({ timeout: GEDULD_MS });
  return Number(/^\d+(?= plek)/.exec((await stand.innerText()).trim())?.[0] ?? 0);
}

/**
 * Goes by the keys through everything that the check found: what surely tells who somebody is, is blacked out, and the rest stays with
 * a reason.
 * @param zwart which are blacked out, when those are others
 * @returns the words of what was found, with what they are: `BSN: 111222333`
 */
export async function beslisAlles(pagina: Page, zwart: RegExp = ZEKER): Promise<readonly string[]> {
  const gevonden: string[] = [];
  for (let open = await openPlekken(pagina); open > 0; ) {
    const plek = pagina.locator('[role="group"][aria-keyshortcuts][tabindex="0"]');
    const naam = (await plek.getAttribute('aria-label')) ?? '';
    gevonden.push(naam);
    await plek.focus();
    await pagina.keyboard.press(zwart.test(naam) ? '2' : '4');
    if (!zwart.test(naam)) await druk(pagina.getByRole('group', { name: 'Waarom blijft het staan?' }).getByRole('button').first(), 'Enter');
    const vorige = open;
    for (let keer = 0; open === vorige && keer < 100; keer += 1) {
      await pagina.waitForTimeout(20);
      open = await openPlekken(pagina);
    }
    if (open === vorige) throw new Error(`Nothing was decided about ${naam}.`);
  }
  return gevonden;
}

/** Goes through what was typed for a form or mail: all of it stays, with a reason. @returns as `beslisAlles` */
export async function kijkUitgaandNa(pagina: Page): Promise<readonly string[]> {
  await druk(knop(pagina, 'Kijk na'), 'Enter');
  const gevonden = await beslisAlles(pagina, /^$/);
  await druk(knop(pagina, 'Klaar met nakijken'), 'Enter');
  return gevonden;
}

/** Everybody who may get it, gets it. */
export async function kiesIedereen(pagina: Page): Promise<void> {
  const lijst = pagina.getByRole('group', { name: 'Wie krijgt het?' });
  await lijst.getByRole('checkbox').first().waitFor({ timeout: GEDULD_MS });
  for (const vak of await lijst.getByRole('checkbox').all()) if (!(await vak.isChecked())) await druk(vak, 'Space');
}

/** Until the button can be pressed with which it leaves. */
export async function maakVertrekklaar(pagina: Page): Promise<void> {
  await beslisAlles(pagina);
  await kiesIedereen(pagina);
}

/** Makes final what it says now. */
export async function stelVast(pagina: Page): Promise<void> {
  await druk(knop(pagina, 'Stel vast'), 'Enter');
  await pagina.getByText(/^Versie \d+ is vastgesteld\.$/).first().waitFor({ timeout: GEDULD_MS });
}

/** The same through the bridge: everything stays, for the first who may get it. @returns with what it can be saved */
export async function vertrekVan(pagina: Page, stuk: Stuk): Promise<Argument<VoorzitterContract, 'stuk.bewaar'>> {
  for (const { treffers } of await eis(pagina, 'stuk.controleer', { stukken: [stuk] })) {
    const keuzes = treffers.map(({ sleutel }) => ({ sleutel, middel: 'laten' as const, door: '', reden: 'proef' }));
    await eis(pagina, 'stuk.kies', { stuk, keuzes, weg: [] });
  }
  const ontvanger = (await eis(pagina, 'stuk.lees', { stuk })).ontvangers.find(({ weigering }) => weigering === '');
  if (ontvanger === undefined) throw new Error('Nobody may get it.');
  return { stuk, versie: null, vorm: 'pdf', wachtwoord: '', ontvangers: [{ hoe: 'keuze', id: ontvanger.id }] };
}
