import { laatsteDag, stand } from '../domein/afspraakstand.ts';
import type { Casus } from '../domein/casus.ts';
import { signaalsleutel } from '../domein/signalen.ts';
import type { Loopsoort } from '../domein/levensloop.ts';
import type { Opvolgstatus } from '../leertraject/keuzes.ts';
import type { Knooppuntfeit, Opvolgfeit, Overlegfeit } from './feiten.ts';
import { kwartaalsleutel, kwartaalVan, laatsteKwartalen, valtIn, type Kwartaal } from './kwartalen.ts';
import type { Kenmerktelling, Rij } from './onderdruk.ts';

/* What is counted in a quarter, before anything is left out. None of these numbers is printed as it is. */

/** Everything a kwartaalrapport is made from. */
export interface Kwartaalbron {
  readonly casussen: readonly Casus[];
  readonly overleggen: readonly Overlegfeit[];
  readonly knooppunten: readonly Knooppuntfeit[];
  readonly opvolging: readonly Opvolgfeit[];
}

/** Something that came back, as it was written down last. `keer`: in how many casussen. */
export interface Terugkerend {
  readonly tekst: string;
  readonly keer: number;
}

export interface Kwartaalcijfers {
  readonly aangemeld: readonly Rij[];
  /** A casus once, by its last besluit in the quarter; of these casussen are all until `drempels`. */
  readonly besluiten: readonly Rij[];
  readonly adviestype: readonly Rij[];
  /** Of what was besloten. */
  readonly maatwerk: readonly Rij[];
  /** Of what went up. */
  readonly opschaling: readonly Rij[];
  readonly mandaat: readonly Rij[];
  readonly alternatieven: readonly Rij[];
  readonly drempels: Kenmerktelling;
  readonly aanbod: Kenmerktelling;
  readonly signalen: readonly Terugkerend[];
  /** Of casussen that were in a leersessie. */
  readonly verstoringen: Kenmerktelling;
  readonly niveaus: Kenmerktelling;
  /** Of casussen with afspraken that were due. */
  readonly afspraken: readonly Rij[];
  readonly afgerond: number;
  /** Days, one for each casus. */
  readonly totOverleg: readonly number[];
  readonly totHulp: readonly number[];
  /** What the leersessies of the quarter before handed on. */
  readonly opvolging: Readonly<Record<Opvolgfeit['over'], readonly Rij[]>>;
}

const NA_TRIAGE: Partial<Readonly<Record<Loopsoort, string>>> = { neemInOverleg: 'In overleg genomen', geefConsultatie: 'Consultatie met advies', maakHamerstuk: 'Hamerstuk', stuurTerug: 'Terug naar de aanmelder', verwijsDoor: 'Doorverwezen' };
const IN_TRIAGE = 'Nog in triage';
/** How the outcomes of a besluit are called in the report. */
export const UITKOMSTEN = { besloten: 'Besloten', 'nader-uitzoeken': 'Nader uitzoeken', opschalen: 'Opschalen', 'niet-doen': 'Niet doen' } as const;
const MAATWERK = ['Met een maatwerkoplossing', 'Zonder maatwerkoplossing'] as const;
const MANDATEN = { compleet: 'Iedereen aan tafel kon beslissen', ontbrak: 'Iemand aan tafel kon niet beslissen', onbekend: 'Niet van iedereen genoteerd' } as const;
const ALTERNATIEVEN = ['Geen', 'Eén', 'Twee', 'Drie of meer'] as const;
const AFSPRAKEN = ['Alles op tijd gedaan', 'Alles gedaan of niet meer nodig, niet alles op tijd', 'Nog niet alles gedaan'] as const;
const OPVOLGING: Readonly<Record<Opvolgstatus, string>> = { gelukt: 'Gedaan', 'niet-gelukt': 'Niet gelukt', opgepakt: 'Loopt', open: 'Nog niets gehoord' };
/** For what was not chosen, and for what was to be chosen from another list. */
const ANDERS = 'Anders of niet gekozen';

/** How many of each row, also of those with nothing. */
function tel(namen: readonly string[], gegeven: readonly string[]): readonly Rij[] {
  return [...new Set(namen)].map((naam) => ({ naam, aantal: gegeven.filter((ander) => ander === naam).length }));
}

/** With a row for all that is not among the names. */
function telOfAnders(namen: readonly string[], gegeven: readonly string[]): readonly Rij[] {
  return tel([...namen, ANDERS], gegeven.map((naam) => (namen.includes(naam) ? naam : ANDERS)));
}

function kenmerken(namen: readonly string[], per: readonly (readonly string[])[]): Kenmerktelling {
  return { namen: [...new Set([...namen, ANDERS])], per: per.map((van) => van.map((naam) => (namen.includes(naam) ? naam : ANDERS))) };
}

/** @param vandaag the day up to which afspraken are looked at */
export function telKwartaal(bron: Kwartaalbron, van: Kwartaal, vandaag: string): Kwartaalcijfers {
  const casussen = bron.casussen.filter(({ levensloop }) => levensloop.length > 0);
  const laatste = besluitPerCasus(bron.overleggen, van);
  const keuzes = laatste.at(-1)?.keuzes ?? { adviestypen: [], drempels: [], aanbod: [] };
  const besloten = laatste.filter(({ uitkomst }) => uitkomst === 'besloten');
  const omhoog = laatste.filter(({ uitkomst }) => uitkomst === 'opschalen');
  const leren = bron.knooppunten.filter(({ dag }) => valtIn(dag, van));
  const leerkeuzes = leren.at(-1)?.keuzes ?? { verstoringen: [], niveaus: [] };
  const leercasussen = perLeercasus(leren);
  const [vorig = van] = laatsteKwartalen(van, 2);
  const doorgegeven = bron.opvolging.filter(({ dag }) => valtIn(dag, vorig));
  return {
    aangemeld: tel([...Object.values(NA_TRIAGE), IN_TRIAGE], casussen.filter((casus) => valtIn(aanmelddag(casus), van)).map(naTriage)),
    besluiten: tel(Object.values(UITKOMSTEN), laatste.map(({ uitkomst }) => UITKOMSTEN[uitkomst])),
    adviestype: telOfAnders(keuzes.adviestypen, laatste.map(({ adviestype }) => adviestype)),
    maatwerk: tel(MAATWERK, besloten.map(({ maatwerkoplossing }) => MAATWERK[maatwerkoplossing === '' ? 1 : 0])),
    opschaling: telOfAnders(laatste.at(-1)?.ladder ?? [], omhoog.map(({ trede }) => trede)),
    mandaat: tel(Object.values(MANDATEN), laatste.map(({ mandaat }) => MANDATEN[mandaat])),
    alternatieven: tel(ALTERNATIEVEN, laatste.map(({ alternatieven }) => ALTERNATIEVEN[Math.min(alternatieven, 3)] ?? ALTERNATIEVEN[3])),
    drempels: kenmerken(keuzes.drempels, laatste.map(({ drempels }) => drempels)),
    aanbod: kenmerken(keuzes.aanbod, laatste.map(({ aanbod }) => aanbod)),
    signalen: telSignalenVan(casussen, new Set(laatste.map(({ casusId }) => casusId)), van),
    verstoringen: kenmerken(leerkeuzes.verstoringen, leercasussen.map((feiten) => feiten.map(({ verstoring }) => verstoring))),
    niveaus: kenmerken(leerkeuzes.niveaus, leercasussen.map((feiten) => feiten.map(({ niveau }) => niveau))),
    afspraken: tel(AFSPRAKEN, casussen.flatMap(({ afspraken }) => afspraakstand(afspraken.filter(({ voor }) => valtIn(laatsteDag(voor), van)), vandaag))),
    afgerond: casussen.filter(({ levensloop }) => levensloop.some(({ gebeurtenis: { type, dag } }) => (type === 'schaalAf' || type === 'sluitAf') && valtIn(dag, van))).length,
    ...doorlooptijden(casussen, van),
    opvolging: { knooppunt: opvolgrijen(doorgegeven, 'knooppunt'), thema: opvolgrijen(doorgegeven, 'thema') },
  };
}

function naTriage({ levensloop }: Casus): string {
  return levensloop.map(({ gebeurtenis }) => NA_TRIAGE[gebeurtenis.type]).find((naam) => naam !== undefined) ?? IN_TRIAGE;
}

function opvolgrijen(feiten: readonly Opvolgfeit[], over: Opvolgfeit['over']): readonly Rij[] {
  return tel(Object.values(OPVOLGING), feiten.filter((feit) => feit.over === over).map(({ status }) => OPVOLGING[status]));
}

/** How a casus did with what was due: in one word, so that it counts once. */
function afspraakstand(afspraken: Casus['afspraken'], vandaag: string): readonly string[] {
  const standen = afspraken.map((afspraak) => stand(afspraak, vandaag));
  if (standen.length === 0) return [];
  if (standen.some((elk) => elk === 'open' || elk === 'te-laat')) return [AFSPRAKEN[2]];
  return [standen.every((elk) => elk === 'nagekomen') ? AFSPRAKEN[0] : AFSPRAKEN[1]];
}

/** The day of the aanmelding, as its form says or else as it was noted. */
export function aanmelddag({ aanmelding, levensloop }: Pick<Casus, 'aanmelding' | 'levensloop'>): string {
  return aanmelding.op || (levensloop.find(({ gebeurtenis }) => gebeurtenis.type === 'meldAan')?.gebeurtenis.dag ?? '');
}

type Besluitfeit = Overlegfeit & { readonly uitkomst: NonNullable<Overlegfeit['uitkomst']> };

/** A casus with more than one besluit counts once, by the last one: else two numbers could be of one youth. */
function besluitPerCasus(feiten: readonly Overlegfeit[], van: Kwartaal): readonly Besluitfeit[] {
  const metBesluit = feiten.filter((feit): feit is Besluitfeit => feit.uitkomst !== null && valtIn(feit.dag, van));
  return [...new Map(metBesluit.toSorted((a, b) => a.dag.localeCompare(b.dag)).map((feit) => [feit.casusId, feit])).values()];
}

/** The knooppunten of each casus; one that names no casus is of none that is known here, and counts as a casus of its own. */
function perLeercasus(feiten: readonly Knooppuntfeit[]): readonly (readonly Knooppuntfeit[])[] {
  const uit = new Map<string, readonly Knooppuntfeit[]>();
  for (const [plek, feit] of feiten.entries()) {
    for (const id of feit.casusIds.length > 0 ? feit.casusIds : [`knooppunt ${plek}`]) uit.set(id, [...(uit.get(id) ?? []), feit]);
  }
  return [...uit.values()];
}

/**
 * Days from the aanmelding to the first overleg in this quarter, and from the first overleg to help that began in this quarter. Help counts
 * when it began on a day that is known, on or after that overleg.
 */
function doorlooptijden(casussen: readonly Casus[], van: Kwartaal): Pick<Kwartaalcijfers, 'totOverleg' | 'totHulp'> {
  const perCasus = casussen.map((casus) => {
    const overleg = casus.overleggen.map(({ datum }) => datum).filter((dag) => dag !== '').toSorted()[0] ?? '';
    const hulp = overleg === '' ? '' : (casus.hulp.map(({ sinds }) => sinds).filter((dag) => dag.length === 10 && dag >= overleg).toSorted()[0] ?? '');
    return { aanmelding: aanmelddag(casus), overleg, hulp };
  });
  return {
    totOverleg: perCasus.filter(({ aanmelding, overleg }) => aanmelding !== '' && overleg >= aanmelding && valtIn(overleg, van)).map(({ aanmelding, overleg }) => dagenTussen(aanmelding, overleg)),
    totHulp: perCasus.filter(({ hulp }) => valtIn(hulp, van)).map(({ overleg, hulp }) => dagenTussen(overleg, hulp)),
  };
}

function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000);
}

function telSignalenVan(casussen: readonly Casus[], bijBesluit: ReadonlySet<string>, van: Kwartaal): readonly Terugkerend[] {
  return terugkerend(
    casussen.filter(({ id }) => bijBesluit.has(id)).flatMap(({ id, overleggen }) => overleggen.filter(({ datum }) => valtIn(datum, van)).flatMap(({ signalen }) => signalen.map((tekst) => ({ tekst, bij: [id] })))),
  );
}

/** What came back in these quarters, each a quarter of which the number may be told in full: maatwerk that was besloten, and knooppunten. */
export function trends({ overleggen, knooppunten }: Pick<Kwartaalbron, 'overleggen' | 'knooppunten'>, kwartalen: Readonly<Record<'maatwerk' | 'knooppunten', readonly Kwartaal[]>>): Readonly<Record<'maatwerk' | 'knooppunten', Teruggekeerd>> {
  const metMaatwerk = kwartalen.maatwerk.flatMap((van) => besluitPerCasus(overleggen, van)).filter(({ uitkomst, maatwerkoplossing }) => uitkomst === 'besloten' && maatwerkoplossing !== '');
  const geleerd = knooppunten.filter(({ dag }) => kwartalen.knooppunten.some((van) => valtIn(dag, van)));
  return {
    maatwerk: { casussen: new Set(metMaatwerk.map(({ casusId }) => casusId)).size, teksten: terugkerend(metMaatwerk.map(({ maatwerkoplossing, casusId }) => ({ tekst: maatwerkoplossing, bij: [casusId] }))) },
    knooppunten: { casussen: new Set(geleerd.flatMap(({ casusIds }) => casusIds)).size, teksten: terugkerend(geleerd.map(({ titel, casusIds }) => ({ tekst: titel, bij: casusIds }))) },
  };
}

/** `casussen`: how many have one of the texts. */
export interface Teruggekeerd {
  readonly casussen: number;
  readonly teksten: readonly Terugkerend[];
}

/** The same text, whatever its capitals and quotes, with the number of casussen it came from; the most frequent first. */
function terugkerend(gegeven: readonly { readonly tekst: string; readonly bij: readonly string[] }[]): readonly Terugkerend[] {
  const perSleutel = new Map<string, { readonly tekst: string; readonly bij: ReadonlySet<string> }>();
  for (const { tekst, bij } of gegeven) {
    const sleutel = signaalsleutel(tekst);
    if (sleutel !== '') perSleutel.set(sleutel, { tekst, bij: new Set([...(perSleutel.get(sleutel)?.bij ?? []), ...bij]) });
  }
  return [...perSleutel.values()].map(({ tekst, bij }) => ({ tekst, keer: bij.size })).toSorted((a, b) => b.keer - a.keer);
}

/** The quarters of which there is something to tell, the newest first. */
export function kwartalenMet(aanmeldingen: readonly string[], overleggen: readonly string[], leerdagen: readonly string[]): readonly (Kwartaal & { readonly casussen: number; readonly overleggen: number })[] {
  const uit = new Map<string, Kwartaal>();
  for (const dag of [...aanmeldingen, ...overleggen, ...leerdagen]) {
    const van = kwartaalVan(dag);
    if (van !== null) uit.set(kwartaalsleutel(van), van);
  }
  const telIn = (dagen: readonly string[], van: Kwartaal): number => dagen.filter((dag) => valtIn(dag, van)).length;
  return [...uit.values()].map((van) => ({ ...van, casussen: telIn(aanmeldingen, van), overleggen: telIn(overleggen, van) })).toSorted((a, b) => b.jaar - a.jaar || b.kwartaal - a.kwartaal);
}
