import type { Locator, Page } from 'playwright-core';
import { druk, knop, kop, typ } from './basis.ts';

/* The live screen, by keyboard. */

export interface Waar {
  /** The question in large type. */
  readonly vraag: string;
  /** The title of the knooppunt. */
  readonly titel?: string;
  /** `Inbreng van groep B`. */
  readonly inbreng?: string;
}

const midden = (pagina: Page): Locator => pagina.getByRole('region', { name: 'Vraag en antwoorden' });

/** Waits until the agenda stands there. */
export async function staatBij(pagina: Page, { vraag, titel, inbreng }: Waar): Promise<void> {
  await kop(pagina, vraag).waitFor({ timeout: 10_000 });
  if (titel !== undefined) await midden(pagina).getByText(titel, { exact: true }).first().waitFor();
  if (inbreng !== undefined) await midden(pagina).getByText(inbreng, { exact: true }).first().waitFor();
}

/** Ctrl+Enter, and waits for the next question. */
export async function volgende(pagina: Page, daar: Waar): Promise<void> {
  await pagina.keyboard.press('Control+Enter');
  await staatBij(pagina, daar);
}

export async function vorige(pagina: Page, daar: Waar): Promise<void> {
  await pagina.keyboard.press('Control+Shift+Enter');
  await staatBij(pagina, daar);
}

/** Jumps along the rail: F6, arrows to the entry with this title, Enter. */
export async function spring(pagina: Page, titel: string, daar: Waar): Promise<void> {
  const agenda = pagina.getByRole('navigation', { name: 'Agenda' });
  await pagina.keyboard.press('F6');
  const titels = await agenda.getByRole('button').evaluateAll((knoppen) => knoppen.map((k) => [k.getAttribute('title'), k === document.activeElement] as const));
  const van = titels.findIndex(([, isHier]) => isHier);
  const naar = titels.findIndex(([naam]) => naam === titel);
  for (let stap = 0; stap < Math.abs(naar - van); stap += 1) await pagina.keyboard.press(naar > van ? 'ArrowDown' : 'ArrowUp');
  await pagina.keyboard.press('Enter');
  await staatBij(pagina, daar);
}

/** Lines under a question, each ended with Enter but the last. */
export async function vulLijst(pagina: Page, vraag: string, regels: readonly string[]): Promise<void> {
  await pagina.getByRole('textbox', { name: `${vraag}, nieuwe regel`, exact: true }).focus();
  for (const [nummer, regel] of regels.entries()) {
    if (nummer > 0) await pagina.keyboard.press('Enter');
    await typ(pagina, regel);
  }
}

/** A longer text under a question. */
export async function vulTekst(pagina: Page, vraag: string, tekst: string): Promise<void> {
  await pagina.getByRole('textbox', { name: vraag, exact: true }).focus();
  await typ(pagina, tekst);
}

/** The lines of a list as they stand on screen. */
export function leesLijst(pagina: Page, vraag: string): Promise<readonly string[]> {
  return pagina
    .getByRole('list', { name: vraag, exact: true })
    .getByRole('textbox', { name: /, regel \d+ van \d+$/ })
    .evaluateAll((velden) => velden.map((v) => (v as HTMLTextAreaElement).value));
}

/** Chooses a card with the space bar. */
export async function kies(pagina: Page, optie: string): Promise<void> {
  await druk(midden(pagina).getByRole('radio', { name: new RegExp(`^${optie}`) }), 'Space');
}

export async function voegAfspraakToe(pagina: Page, afspraak: { readonly wat: string; readonly wie: string; readonly voor: string; readonly mandaat?: string }): Promise<void> {
  await druk(knop(midden(pagina), 'Nieuwe afspraak'), 'Enter');
  const nieuwste = midden(pagina).getByRole('listitem').filter({ has: pagina.getByLabel('Op wiens mandaat') }).last();
  await nieuwste.getByLabel(/^Wat \(/).fill(afspraak.wat);
  await nieuwste.getByRole('combobox', { name: 'Wie: één eigenaar' }).fill(afspraak.wie);
  await nieuwste.getByLabel('Voor wanneer').fill(afspraak.voor);
  if (afspraak.mandaat !== undefined) await nieuwste.getByLabel('Op wiens mandaat').fill(afspraak.mandaat);
}

/** Marks one participant, known by role and organisation. */
export async function markeer(pagina: Page, deelnemer: string, status: 'aanwezig' | 'afwezig', reden = ''): Promise<void> {
  const groep = midden(pagina).getByRole('group').filter({ hasText: deelnemer });
  await druk(groep.getByRole('radio', { name: status, exact: true }), 'Space');
  if (reden !== '') await pagina.getByLabel(`Reden dat ${deelnemer} er niet is`).fill(reden);
}

/** What the guards say is missing, as the panel shows it. */
export async function watMist(pagina: Page): Promise<readonly string[]> {
  const paneel = pagina.getByRole('region', { name: 'Wat er nog mist' });
  await paneel.waitFor();
  return paneel.getByRole('listitem').allInnerTexts();
}

/** Goes on in spite of what is missing. The field for the reason has the focus. */
export async function tochVerder(pagina: Page, reden: string, daar: Waar): Promise<void> {
  await typ(pagina, reden);
  await pagina.keyboard.press('Enter');
  await staatBij(pagina, daar);
}

export async function slaOver(pagina: Page, reden: string, daar: Waar): Promise<void> {
  await pagina.keyboard.press('F4');
  await pagina.getByRole('region', { name: 'Overslaan' }).waitFor();
  await typ(pagina, reden);
  await pagina.keyboard.press('Enter');
  await staatBij(pagina, daar);
}

export async function parkeer(pagina: Page, tekst: string): Promise<void> {
  await pagina.keyboard.press('F2');
  await typ(pagina, tekst);
}

export async function pauzeer(pagina: Page): Promise<void> {
  await pagina.keyboard.press('F7');
  await pagina.getByText('Pauze. De klok staat stil.').waitFor();
}

export async function hervat(pagina: Page): Promise<void> {
  await pagina.keyboard.press('F7');
  await pagina.getByText('Pauze. De klok staat stil.').waitFor({ state: 'detached' });
}

export interface Klokstand {
  readonly seconden: number;
  readonly vanMinuten: number;
  /** What stands under it in words: empty, `nog 2:00`, `1:00 over tijd`, `staat stil`. */
  readonly woord: string;
}

const KLOKTEKST = /^(?:(\d+):)?(\d+):(\d\d) ?van (\d+) min$/;

function leesKloktekst(tekst: string): readonly string[] {
  const delen = KLOKTEKST.exec(tekst.replaceAll(/\s+/gu, ' ').trim());
  if (delen === null) throw new Error(`The clock says "${tekst}".`);
  return delen.slice(1).map((deel: string | undefined) => deel ?? '0');
}

/** The seconds spent in a text such as `1:02:05 van 25 min`. */
export function klokSeconden(tekst: string): number {
  const [uren, minuten, seconden] = leesKloktekst(tekst).map(Number);
  return (uren ?? 0) * 3600 + (minuten ?? 0) * 60 + (seconden ?? 0);
}

/** The clock of the agendapunt as it stands on screen. */
export async function leesKlok(pagina: Page): Promise<Klokstand> {
  const timer = pagina.getByRole('timer');
  const tekst = await timer.innerText();
  const woord = (await timer.locator('xpath=following-sibling::p[1]').innerText()).trim();
  return { seconden: klokSeconden(tekst), vanMinuten: Number(leesKloktekst(tekst)[3]), woord };
}

/** The expected end under the rail, as `15.10`. */
export async function verwachtEinde(pagina: Page): Promise<string> {
  const tekst = await pagina.getByRole('navigation', { name: 'Agenda' }).getByText(/^einde \d\d\.\d\d/).first().innerText();
  return /\d\d\.\d\d/.exec(tekst)?.[0] ?? '';
}

/** An actiepunt of one participant. */
export async function voegActiepuntToe(pagina: Page, deelnemer: string, tekst: string): Promise<void> {
  await midden(pagina).getByLabel(`Nieuw actiepunt van ${deelnemer}`).focus();
  await typ(pagina, tekst);
}

export async function zonderActiepunt(pagina: Page, deelnemer: string): Promise<void> {
  const vak = midden(pagina).getByRole('listitem').filter({ has: pagina.getByLabel(`Nieuw actiepunt van ${deelnemer}`) });
  await druk(vak.getByRole('checkbox', { name: 'neemt geen actiepunt mee' }), 'Space');
}

/** One form of the enquête; `antwoorden` by the text of the question. */
export async function vulEnquete(pagina: Page, nummer: number, formulier: { readonly cijfer: number | null; readonly antwoorden: Readonly<Record<string, string>> }): Promise<void> {
  await druk(knop(midden(pagina), nummer === 1 ? 'Eerste formulier' : 'Volgend formulier'), 'Enter');
  const vel = midden(pagina).getByRole('region', { name: `Formulier ${nummer}`, exact: true });
  await vel.waitFor();
  for (const [vraag, tekst] of Object.entries(formulier.antwoorden)) await vel.getByLabel(vraag, { exact: true }).fill(tekst);
  if (formulier.cijfer !== null) await druk(vel.getByRole('radio', { name: new RegExp(`^${formulier.cijfer}(,|$)`) }), 'Space');
}
