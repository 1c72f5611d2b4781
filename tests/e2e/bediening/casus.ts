import type { Locator, Page } from 'playwright-core';
import type { Casusinhoud } from '#shared/domein/casus';
import { KADERWOORDEN, LEEFTIJDSWOORDEN } from '#shared/domein/loopwoorden';
import { leesMandaat, type Mandaatsoort } from '#shared/domein/mandaat';
import { toonDeeldatum } from '#shared/domein/tijd';
import type { Betrokkene, Casusdocument, Grondslag, Hulp } from '#shared/domein/traject';
import { druk, knop, kop, naarAfdeling, typ, veld, wachtTotBewaard } from './basis.ts';

/* A casus with a traject, by keyboard: the aanmelding, the parts of its page and the next step. */

export type Casusdeel = 'Overzicht' | 'Triage' | 'Volgende stap' | 'Aanmelding' | 'Betrokkenen' | 'Tijdlijn' | 'Hulp nu' | 'Grondslag' | 'Afspraken' | 'Notities' | 'Overleggen' | 'Documenten' | 'Regie';

/** The aanmelding form, with the code that was suggested or another. Leaves the page of the casus open. */
export async function nieuweAanmelding(pagina: Page, code: string): Promise<void> {
  await naarAfdeling(pagina, 'Casussen');
  await druk(knop(pagina, 'Nieuwe aanmelding'), 'Enter');
  const formulier = pagina.getByRole('form', { name: 'Nieuwe aanmelding' });
  await veld(formulier, 'Casuscode').fill(code);
  await pagina.keyboard.press('Enter');
  await kop(pagina, code).waitFor();
}

export async function openCasus(pagina: Page, code: string): Promise<void> {
  await naarAfdeling(pagina, 'Casussen');
  await druk(pagina.getByRole('region', { name: 'Bord' }).getByRole('button', { name: new RegExp(code) }), 'Enter');
  await kop(pagina, code).waitFor();
}

/** Goes to a part of the page along the tabs. */
export async function naarCasusdeel(pagina: Page, deel: Casusdeel): Promise<Locator> {
  const tabs = pagina.getByRole('tablist', { name: 'Onderdelen van deze casus' });
  const tab = tabs.getByRole('tab', { name: new RegExp(`^${deel}`) });
  const namen = await tabs.getByRole('tab').evaluateAll((knoppen) => knoppen.map((k) => [k.textContent, k.getAttribute('aria-selected') === 'true'] as const));
  const van = namen.findIndex(([, gekozen]) => gekozen);
  const naar = namen.findIndex(([naam]) => naam.startsWith(deel));
  await tabs.getByRole('tab', { selected: true }).focus();
  for (let stap = 0; stap < Math.abs(naar - van); stap += 1) await pagina.keyboard.press(naar > van ? 'ArrowDown' : 'ArrowUp');
  await tab.and(pagina.locator('[aria-selected=true]')).waitFor();
  return pagina.getByRole('tabpanel');
}

/** Types a whole aanmelding. */
export async function vulAanmelding(pagina: Page, { kern, aangedragenDoor, aanmelding }: Pick<Casusinhoud, 'kern' | 'aangedragenDoor' | 'aanmelding'>): Promise<void> {
  const vul = async (label: string, tekst: string): Promise<void> => {
    await veld(pagina, label).focus();
    await pagina.keyboard.press('Control+a');
    await typ(pagina, tekst);
  };
  const kies = (label: string, keuze: string): Promise<void> => druk(pagina.getByRole('group', { name: label }).getByRole('radio', { name: keuze, exact: true }), 'Space');
  await vul('De vraag in één zin', kern);
  await vul('Aangemeld door', aangedragenDoor);
  await vul('Aangemeld op', toonDeeldatum(aanmelding.op));
  if (aanmelding.leeftijd !== null) await kies('Leeftijd', LEEFTIJDSWOORDEN[aanmelding.leeftijd]);
  await vul('Gemeente', aanmelding.gemeente);
  await vul('Waar woont de jeugdige nu?', aanmelding.verblijf);
  if (aanmelding.kader !== null) await kies('Kader', KADERWOORDEN[aanmelding.kader]);
  await vul('School, werk of opvang', aanmelding.school);
  for (const { wat, resultaat } of aanmelding.geprobeerd) {
    await vul('Geprobeerd (nieuw)', wat);
    await pagina.keyboard.press('Tab');
    await typ(pagina, resultaat);
  }
  await kies('Hoe veilig is het nu?', { veilig: 'Veilig genoeg', zorgen: 'Er zijn zorgen', onveilig: 'Onveilig' }[aanmelding.veiligheid.oordeel ?? 'zorgen']);
  await vul('Toelichting bij de veiligheid', aanmelding.veiligheid.toelichting);
  await vul('Wie handelt nu?', aanmelding.veiligheid.wieHandelt);
  await vul('Wat de jeugdige wil', aanmelding.wensJeugdige);
  await vul('Wat de ouders willen', aanmelding.wensOuders);
  await kies('Is er spoed?', aanmelding.spoed === true ? 'Ja' : 'Nee');
  if (aanmelding.spoed === true) await vul('Waarom is er spoed?', aanmelding.spoedWaarom);
  await wachtTotBewaard(pagina);
}

const MANDAATLABEL: Readonly<Record<Mandaatsoort, RegExp>> = { ja: /^ja/, nee: /^nee/, tot: /^tot/, nvt: /^n\.v\.t\./ };

/** Notes what somebody may decide, as `ja, 1 plek`. Other words have no choice of their own, and stay as they came along. */
export async function zetMandaat(binnen: Locator, tekst: string): Promise<void> {
  const { soort, waarvoor } = leesMandaat(tekst);
  if (soort === null) return;
  const groep = binnen.getByRole('group', { name: /^Mandaat/ });
  await druk(groep.getByRole('radio', { name: MANDAATLABEL[soort] }), 'Space');
  if (waarvoor !== '') await groep.getByRole('textbox').fill(waarvoor);
}

/** Adds one to a list and gives its open fields. */
async function erbij(deel: Locator, opschrift: string): Promise<Locator> {
  await druk(knop(deel, opschrift), 'Enter');
  return deel.getByRole('listitem').filter({ has: deel.page().locator('[aria-expanded=true]') });
}

export async function voegBetrokkeneToe(deel: Locator, { rol, organisatie, kring, regie, mandaat, naam }: Betrokkene): Promise<void> {
  const regel = await erbij(deel, 'Betrokkene erbij');
  await regel.getByRole('combobox', { name: 'Rol' }).fill(rol);
  await regel.getByRole('combobox', { name: 'Organisatie' }).fill(organisatie);
  await regel.getByLabel('Kring', { exact: true }).selectOption(kring);
  await veld(regel, 'Regie over').fill(regie);
  await zetMandaat(regel, mandaat);
  await veld(regel, 'Naam').fill(naam);
}

export async function voegHulpToe(deel: Locator, { wat, organisatie, betaler, sinds, kosten }: Hulp): Promise<void> {
  const regel = await erbij(deel, 'Hulp erbij');
  await veld(regel, 'Wat').fill(wat);
  await regel.getByRole('combobox', { name: 'Organisatie' }).fill(organisatie);
  await regel.getByRole('combobox', { name: 'Wet of betaler' }).fill(betaler);
  await veld(regel, 'Sinds').fill(toonDeeldatum(sinds));
  if (kosten.soort === 'onbekend') return;
  await veld(regel, 'Kosten per jaar: bedrag in euro').fill(String(kosten.euro));
  await veld(regel, 'Kosten per jaar: soort').selectOption(kosten.soort);
  if (kosten.soort === 'schatting') await veld(regel, 'Kosten per jaar: wie schat dit').fill(kosten.bron);
}

export async function voegGrondslagToe(deel: Locator, { soort, persoon, doel, ontvanger, hoe, op, door }: Grondslag): Promise<void> {
  const regel = await erbij(deel, 'Grondslag erbij');
  await regel.getByLabel('Grondslag', { exact: true }).selectOption(soort);
  await regel.getByLabel('Van of over wie').selectOption(persoon);
  await veld(regel, 'Waarvoor').fill(doel);
  await veld(regel, 'Voor wie').fill(ontvanger);
  await veld(regel, 'Hoe').fill(hoe);
  await veld(regel, 'Wanneer').fill(toonDeeldatum(op));
  await veld(regel, 'Wie noteerde het').fill(door);
}

export async function voegDocumentToe(deel: Locator, { titel, van, datum, vindplaats }: Casusdocument): Promise<void> {
  const regel = await erbij(deel, 'Document erbij');
  await veld(regel, 'Titel').fill(titel);
  await veld(regel, 'Van wie').fill(van);
  await veld(regel, 'Datum').fill(toonDeeldatum(datum));
  await veld(regel, 'Waar het ligt').fill(vindplaats);
}

export interface Wissel {
  /** The choice as the screen calls it; absent when there is only one. */
  readonly keuze?: string;
  /** As `2026-03-09`. */
  readonly dag: string;
  /** What is typed, by label. */
  readonly velden?: Readonly<Record<string, string>>;
  readonly knop: string;
  /** What the app says when it is done, after the code. */
  readonly gelukt: string;
}

/** Moves the casus to its next step. The part with the next step is open. */
export async function wissel(pagina: Page, { keuze, dag, velden = {}, knop: opschrift, gelukt }: Wissel): Promise<void> {
  if (keuze !== undefined) await druk(pagina.getByRole('group', { name: 'Wat wordt de volgende stap?' }).getByRole('radio', { name: new RegExp(`^${keuze}`) }), 'Space');
  const formulier = pagina.getByRole('form');
  await veld(formulier, 'Op welke dag?').fill(toonDeeldatum(dag));
  for (const [label, tekst] of Object.entries(velden)) await veld(formulier, label).fill(tekst);
  await druk(knop(formulier, opschrift), 'Enter');
  await pagina.getByText(`${gelukt}.`).last().waitFor();
}

/** What the completeness list says is missing. */
export function watOntbreekt(pagina: Page): Promise<readonly string[]> {
  return pagina.getByRole('list', { name: 'Wat ontbreekt' }).getByRole('button').allInnerTexts();
}
