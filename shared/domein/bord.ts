import { stand } from './afspraakstand.ts';
import type { Casusregel } from './casus.ts';
import type { Loopstap } from './keuzes.ts';
import { telwoord } from './woorden.ts';

/* What the board and the list tell of a casus on a day: how long it has been where it is, and what asks attention. */

/** `te-laat`: something should have happened before today. */
export type Aandachtsoort = 'spoed' | 'te-laat' | 'evaluatie';

export interface Aandachtspunt {
  readonly soort: Aandachtsoort;
  /** Short, such as `evaluatie over 3 dagen`. */
  readonly tekst: string;
}

/** From so many days before it an evaluation asks attention: time enough to plan a meeting that is held weekly. */
export const EVALUATIE_NADERT_DAGEN = 14;

/** Steps in which spoed still has to be answered; after that the besluit or the advice is its answer. */
const SPOED_TELT: readonly Loopstap[] = ['aangemeld', 'triage', 'teruggestuurd', 'in-overleg'];

const DAG_MS = 86_400_000;

/** Whole days from one day to another, both as `2026-03-12`; negative when `tot` lies before `van`. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAG_MS);
}

/** Whether this casus waits with spoed. */
export function heeftSpoed({ spoed, stap }: Pick<Casusregel, 'spoed' | 'stap'>): boolean {
  return spoed && stap !== null && SPOED_TELT.includes(stap);
}

/**
 * What asks the attention of the chair, the most urgent first. A casus that is closed asks nothing.
 * @param vandaag the present day as `2026-03-12`
 */
export function aandacht(regel: Casusregel, vandaag: string): readonly Aandachtspunt[] {
  if (regel.stap === null || regel.stap === 'afgesloten') return [];
  const spoed: readonly Aandachtspunt[] = heeftSpoed(regel) ? [{ soort: 'spoed', tekst: 'spoed' }] : [];
  const punten = [...evaluatiepunt(regel.evaluatie, vandaag), ...afspraakpunt(regel.openAfspraken, vandaag)];
  return [...spoed, ...punten.filter(({ soort }) => soort === 'te-laat'), ...punten.filter(({ soort }) => soort !== 'te-laat')];
}

function evaluatiepunt(evaluatie: string, vandaag: string): readonly Aandachtspunt[] {
  if (evaluatie === '') return [];
  const over = dagenTussen(vandaag, evaluatie);
  if (over < 0) return [{ soort: 'te-laat', tekst: `evaluatie ${dagen(-over)} te laat` }];
  if (over > EVALUATIE_NADERT_DAGEN) return [];
  return [{ soort: 'evaluatie', tekst: over === 0 ? 'evaluatie vandaag' : over === 1 ? 'evaluatie morgen' : `evaluatie over ${dagen(over)}` }];
}

function afspraakpunt(openAfspraken: readonly string[], vandaag: string): readonly Aandachtspunt[] {
  const telaat = openAfspraken.filter((voor) => stand({ voor, status: 'open', statusOp: '' }, vandaag) === 'te-laat').length;
  return telaat === 0 ? [] : [{ soort: 'te-laat', tekst: telwoord(telaat, 'afspraak te laat', 'afspraken te laat') }];
}

function dagen(aantal: number): string {
  return telwoord(aantal, 'dag', 'dagen');
}

/** How long a casus has been in its step, in words: `9 dagen in triage`. Empty without a traject. */
export function duurInStap({ stap, sinds }: Pick<Casusregel, 'stap' | 'sinds'>, vandaag: string): string {
  if (stap === null || sinds === '') return '';
  const { sindsVandaag, na } = DUURWOORDEN[stap];
  const aantal = dagenTussen(sinds, vandaag);
  return aantal <= 0 ? sindsVandaag : `${dagen(aantal)} ${na}`;
}

const DUURWOORDEN: Readonly<Record<Loopstap, { readonly sindsVandaag: string; readonly na: string }>> = {
  aangemeld: { sindsVandaag: 'vandaag aangemeld', na: 'geleden aangemeld' },
  triage: { sindsVandaag: 'sinds vandaag in triage', na: 'in triage' },
  teruggestuurd: { sindsVandaag: 'sinds vandaag terug bij de aanmelder', na: 'terug bij de aanmelder' },
  'in-overleg': { sindsVandaag: 'sinds vandaag in overleg', na: 'in overleg' },
  consultatie: { sindsVandaag: 'vandaag advies gegeven', na: 'sinds het advies' },
  hamerstuk: { sindsVandaag: 'vandaag hamerstuk', na: 'sinds het hamerstuk' },
  doorverwezen: { sindsVandaag: 'vandaag doorverwezen', na: 'geleden doorverwezen' },
  monitoren: { sindsVandaag: 'sinds vandaag in monitoren', na: 'in monitoren' },
  afgeschaald: { sindsVandaag: 'vandaag afgeschaald', na: 'geleden afgeschaald' },
  afgesloten: { sindsVandaag: 'vandaag afgesloten', na: 'geleden afgesloten' },
};

/** The columns of the board. Three outcomes of triage that need no overleg share one, so that the board fits a laptop. */
export const KOLOMMEN = [
  { id: 'aangemeld', titel: 'Aangemeld', stappen: ['aangemeld'] },
  { id: 'triage', titel: 'In triage', stappen: ['triage'] },
  { id: 'teruggestuurd', titel: 'Terug bij aanmelder', stappen: ['teruggestuurd'] },
  { id: 'in-overleg', titel: 'In overleg', stappen: ['in-overleg'] },
  { id: 'zonder-overleg', titel: 'Zonder overleg', stappen: ['consultatie', 'hamerstuk', 'doorverwezen'] },
  { id: 'monitoren', titel: 'Monitoren', stappen: ['monitoren'] },
  { id: 'afgeschaald', titel: 'Afgeschaald', stappen: ['afgeschaald'] },
  { id: 'afgesloten', titel: 'Afgesloten', stappen: ['afgesloten'] },
] as const satisfies readonly { readonly id: string; readonly titel: string; readonly stappen: readonly Loopstap[] }[];
export type Kolom = (typeof KOLOMMEN)[number];
export type KolomId = Kolom['id'];

/** The column in which a step stands; null without a traject: such a casus is not on the board. */
export function kolomVan(stap: Loopstap | null): KolomId | null {
  return KOLOMMEN.find(({ stappen }) => (stappen as readonly (Loopstap | null)[]).includes(stap))?.id ?? null;
}

/** How much a casus presses: a lower number first. */
function dringendheid(regel: Casusregel, vandaag: string): number {
  const soorten = new Set(aandacht(regel, vandaag).map(({ soort }) => soort));
  if (soorten.has('spoed')) return 0;
  if (soorten.has('te-laat')) return 1;
  if (soorten.has('evaluatie')) return 2;
  if (regel.stap === null || regel.stap === 'afgeschaald') return 4;
  return regel.stap === 'afgesloten' ? 5 : 3;
}

const opCode = new Intl.Collator('nl', { numeric: true });

/** Order of two casussen: what presses most first, then what has waited longest, then by code. For one sorting. */
export function opDringendheid(vandaag: string): (een: Casusregel, ander: Casusregel) => number {
  // A sorting compares each casus many times; how much it presses is looked up once.
  const bekend = new Map<Casusregel, number>();
  const druk = (regel: Casusregel): number => {
    const eerder = bekend.get(regel);
    if (eerder !== undefined) return eerder;
    const nu = dringendheid(regel, vandaag);
    bekend.set(regel, nu);
    return nu;
  };
  return (een, ander) => druk(een) - druk(ander) || (een.sinds === ander.sinds ? opCode.compare(een.code, ander.code) : een.sinds < ander.sinds ? -1 : 1);
}
