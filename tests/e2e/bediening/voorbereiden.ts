import type { Locator, Page } from 'playwright-core';
import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import { toonDeeldatum } from '#shared/domein/tijd';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './basis.ts';

/** The plan of a session with the codes of its casussen as a person reads them. */
export interface TeTypenPlan extends Pick<Sessieplan, 'onderwerp' | 'datum' | 'aanvang' | 'plaats' | 'deelnemers' | 'groepen' | 'geleideGroepId' | 'reageren'> {
  readonly casuscodes: readonly string[];
  readonly knooppunten: readonly { readonly titel: string; readonly toelichting: string; readonly casuscodes: readonly string[]; readonly groep: string }[];
}

export type Deel = 'Leerthema, tijd en plaats' | 'Casussen' | 'Opdrachten vooraf' | 'Antwoorden' | 'Casusbeelden' | 'Deelnemers' | 'Groepen' | 'Knooppunten' | 'Agenda' | 'Reageren op het verslag';

export async function nieuweLeersessie(pagina: Page): Promise<void> {
  await naarAfdeling(pagina, 'Sessies');
  await druk(knop(pagina, 'Nieuwe knooppunten-leersessie'), 'Enter');
  await kop(pagina, 'Knooppunten-leersessie voorbereiden').waitFor();
}

export async function naarDeel(pagina: Page, deel: Deel): Promise<void> {
  const onderdelen = pagina.getByRole('navigation', { name: 'Onderdelen van de voorbereiding' });
  await druk(onderdelen.getByRole('button', { name: new RegExp(`^${deel}`) }), 'Enter');
  await pagina.getByRole('heading', { level: 2, name: deel, exact: true }).waitFor();
}

/** The whole preparation, part by part. The agenda keeps the minutes of the werkvorm. */
export async function bereidVoor(pagina: Page, plan: TeTypenPlan): Promise<void> {
  await typOnderwerp(pagina, plan);
  await naarDeel(pagina, 'Casussen');
  for (const code of plan.casuscodes) await kiesCasus(pagina, code);
  await naarDeel(pagina, 'Deelnemers');
  await typDeelnemers(pagina, plan);
  await naarDeel(pagina, 'Groepen');
  await zetGroepen(pagina, plan);
  await naarDeel(pagina, 'Knooppunten');
  await typKnooppunten(pagina, plan.knooppunten);
  await naarDeel(pagina, 'Reageren op het verslag');
  await veld(pagina, 'Concept-verslag op').fill(toonDeeldatum(plan.reageren.conceptOp));
  await veld(pagina, 'Reageren tot en met').fill(toonDeeldatum(plan.reageren.reactieTot));
  await veld(pagina, 'Bij wie').fill(plan.reageren.contact);
  await wachtTotBewaard(pagina);
}

export async function typOnderwerp(pagina: Page, plan: Pick<TeTypenPlan, 'onderwerp' | 'datum' | 'aanvang' | 'plaats'>): Promise<void> {
  await veld(pagina, 'Leerthema').focus();
  await typ(pagina, plan.onderwerp);
  await pagina.keyboard.press('Tab');
  await typ(pagina, toonDeeldatum(plan.datum));
  await pagina.keyboard.press('Tab');
  await typ(pagina, plan.aanvang.replace(':', '.'));
  await pagina.keyboard.press('Tab');
  await typ(pagina, plan.plaats);
}

function nieuweRol(pagina: Page): Locator {
  return pagina.getByRole('combobox', { name: 'Rol, nieuwe deelnemer' });
}

/** Line after line with Enter; the first participant makes the two groups, and a line follows the group of the one above. */
async function typDeelnemers(pagina: Page, plan: TeTypenPlan): Promise<void> {
  await nieuweRol(pagina).focus();
  for (const [nummer, deelnemer] of plan.deelnemers.entries()) {
    for (const tekst of [deelnemer.rol, deelnemer.organisatie, deelnemer.naam]) {
      await typ(pagina, tekst);
      await pagina.keyboard.press('Enter');
    }
    const groep = plan.groepen.find(({ id }) => id === deelnemer.groepId)?.naam;
    if (groep !== undefined && deelnemer.groepId !== plan.deelnemers[nummer - 1]?.groepId) await kiesGroep(pagina, nummer + 1, groep);
  }
}

/** The people alone; who sits with whom comes later. */
export async function typDeelnemersZonderGroep(pagina: Page, deelnemers: TeTypenPlan['deelnemers']): Promise<void> {
  await nieuweRol(pagina).focus();
  for (const { rol, organisatie, naam } of deelnemers) {
    for (const tekst of [rol, organisatie, naam]) {
      await typ(pagina, tekst);
      await pagina.keyboard.press('Enter');
    }
  }
}

async function kiesGroep(pagina: Page, nummer: number, groep: string): Promise<void> {
  await pagina.getByLabel(`Groep, deelnemer ${nummer}`, { exact: true }).selectOption({ label: groep });
  await nieuweRol(pagina).focus();
}

/** How the app calls a participant in a list. */
export function wie(deelnemer: Pick<Deelnemer, 'rol' | 'organisatie'>): string {
  return [deelnemer.rol, deelnemer.organisatie].filter((deel) => deel !== '').join(', ');
}

async function zetGroepen(pagina: Page, plan: TeTypenPlan): Promise<void> {
  for (const groep of plan.groepen) {
    const kaart: Locator = pagina.getByRole('region', { name: groep.naam, exact: true });
    const leider = plan.deelnemers.find(({ id }) => id === groep.gespreksleiderId);
    if (leider !== undefined) await veld(kaart, 'Gespreksleider').selectOption({ label: [leider.naam, wie(leider)].filter((deel) => deel !== '').join(' · ') });
    if (groep.id === plan.geleideGroepId) await druk(kaart.getByRole('radio', { name: 'Deze groep leid ik op deze laptop' }), 'Space');
  }
}

async function typKnooppunten(pagina: Page, knooppunten: TeTypenPlan['knooppunten']): Promise<void> {
  for (const [index, knooppunt] of knooppunten.entries()) {
    await pagina.getByLabel('Titel, nieuw knooppunt').focus();
    await typ(pagina, knooppunt.titel);
    const regel = pagina.getByRole('listitem').filter({ has: pagina.getByLabel(`Titel, knooppunt ${index + 1}`, { exact: true }) });
    await regel.getByLabel('Toelichting').fill(knooppunt.toelichting);
    if (knooppunt.groep !== '') await regel.getByLabel('Groep', { exact: true }).selectOption({ label: knooppunt.groep });
    for (const code of knooppunt.casuscodes) await druk(regel.getByRole('checkbox', { name: code }), 'Space');
  }
}

/** `Einde 15.10 uur, samen 130 minuten.` */
export function eindtijd(pagina: Page): Promise<string> {
  return pagina.getByText(/^(Einde .* uur, samen|Samen) \d+ minuten\.$/).innerText();
}

export async function start(pagina: Page): Promise<void> {
  await druk(knop(pagina, 'Start de bijeenkomst'), 'Enter');
  await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
}

/** Brings a casus of the kluis in, and chooses it. */
async function kiesCasus(pagina: Page, code: string): Promise<void> {
  const uitKluis = veld(pagina, 'Of neem er een uit de kluis');
  const waarde = await uitKluis.locator('option').filter({ hasText: new RegExp(`^${code}`) }).getAttribute('value');
  await uitKluis.selectOption(waarde ?? '');
  await druk(knop(pagina, `Zet ${code} erbij`), 'Enter');
  await veld(pagina, `Keuze over ${code}`).selectOption('gekozen');
}
