import { laatsteDag, stand } from '../domein/afspraakstand.ts';
import type { Casus } from '../domein/casus.ts';
import { signaalsleutel, telSignalen, TREND_VANAF } from '../domein/signalen.ts';
import type { Loopsoort } from '../domein/levensloop.ts';
import type { Knooppuntfeit, Overlegfeit } from './feiten.ts';
import { kwartaalsleutel, kwartaalVan, laatsteKwartalen, valtIn, type Kwartaal } from './kwartalen.ts';
import type { Telling } from './onderdruk.ts';

/* What is counted in a quarter, before anything is left out. None of these numbers is shown as it is. */

/** Everything a kwartaalrapport is made from. */
export interface Kwartaalbron {
  readonly casussen: readonly Casus[];
  readonly overleggen: readonly Overlegfeit[];
  readonly knooppunten: readonly Knooppuntfeit[];
}

/** Something that came back. `keer`: in how many casussen, or knooppunten. */
export interface Terugkerend {
  readonly tekst: string;
  readonly keer: number;
}

export interface Kwartaalcijfers {
  readonly aangemeld: Telling;
  readonly besproken: Telling;
  readonly adviestype: Telling;
  readonly maatwerk: Telling;
  readonly opschaling: Telling;
  readonly mandaat: Telling;
  readonly drempels: Telling;
  readonly verstoringen: Telling;
  readonly niveaus: Telling;
  readonly afspraken: Telling;
  readonly afgerond: Telling;
  /** Days, one for each casus. */
  readonly totOverleg: readonly number[];
  readonly totHulp: readonly number[];
  /** Alternatives, one number for each casus that was discussed. */
  readonly alternatieven: readonly number[];
  /** The most frequent first. */
  readonly signalen: readonly Terugkerend[];
}

/** @param namen of rows that are there also when nothing is counted in them */
function telling(dingen: readonly { readonly naam: string; readonly casusIds: readonly string[] }[], namen: readonly string[]): Telling {
  const alle = [...new Set([...namen, ...dingen.map(({ naam }) => naam)])];
  const verschillend = (deze: typeof dingen): number => new Set(deze.flatMap(({ casusIds }) => casusIds)).size;
  return {
    rijen: alle.map((naam) => {
      const deze = dingen.filter((ding) => ding.naam === naam);
      return { naam, aantal: deze.length, casussen: verschillend(deze) };
    }),
    casussen: verschillend(dingen),
  };
}

const NA_TRIAGE: Partial<Readonly<Record<Loopsoort, string>>> = { neemInOverleg: 'In overleg genomen', geefConsultatie: 'Consultatie met advies', maakHamerstuk: 'Hamerstuk', stuurTerug: 'Terug naar de aanmelder', verwijsDoor: 'Doorverwezen' };
/** How the outcomes of a besluit are called in the report. */
export const UITKOMSTEN = { besloten: 'Besloten', 'nader-uitzoeken': 'Nader uitzoeken', opschalen: 'Opschalen', 'niet-doen': 'Niet doen' } as const;
const MANDATEN = { compleet: 'Iedereen aan tafel kon beslissen', ontbrak: 'Iemand aan tafel kon niet beslissen', onbekend: 'Niet van iedereen genoteerd' } as const;
const AFSPRAKEN = { nagekomen: 'Op tijd nagekomen', 'te-laat-nagekomen': 'Later nagekomen', vervallen: 'Vervallen', 'te-laat': 'Nog niet gedaan', open: 'Nog niet gedaan' } as const;
const NIET_GEKOZEN = 'Niet gekozen';

/** @param vandaag the day up to which afspraken are looked at */
export function telKwartaal(bron: Kwartaalbron, van: Kwartaal, vandaag: string): Kwartaalcijfers {
  const casussen = bron.casussen.filter(({ levensloop }) => levensloop.length > 0);
  const laatste = laatstePerCasus(bron.overleggen.filter(({ dag }) => valtIn(dag, van)));
  const perCasus = (naam: (feit: Overlegfeit) => string, namen: readonly string[]): Telling => telling(laatste.map((feit) => ({ naam: naam(feit), casusIds: [feit.casusId] })), namen);
  const knooppunten = bron.knooppunten.filter(({ dag }) => valtIn(dag, van));
  const perKnooppunt = (naam: (feit: Knooppuntfeit) => string): Telling =>
    // One that names no casus is of none that is known here: it counts as a thing of its own.
    telling(knooppunten.map((feit, plek) => ({ naam: naam(feit) || NIET_GEKOZEN, casusIds: feit.casusIds.length > 0 ? feit.casusIds : [`knooppunt ${plek}`] })), []);
  return {
    aangemeld: telling(
      casussen.filter((casus) => valtIn(aanmelddag(casus), van)).map(({ id, levensloop }) => ({ naam: levensloop.map(({ gebeurtenis }) => NA_TRIAGE[gebeurtenis.type]).find((naam) => naam !== undefined) ?? 'Nog in triage', casusIds: [id] })),
      [...Object.values(NA_TRIAGE), 'Nog in triage'],
    ),
    besproken: perCasus(({ uitkomst }) => (uitkomst === null ? 'Nog geen besluit' : UITKOMSTEN[uitkomst]), Object.values(UITKOMSTEN)),
    adviestype: perCasus(({ adviestype }) => adviestype || NIET_GEKOZEN, []),
    maatwerk: perCasus(({ maatwerkoplossing }) => (maatwerkoplossing === '' ? 'Zonder maatwerkoplossing' : 'Met een maatwerkoplossing'), ['Met een maatwerkoplossing', 'Zonder maatwerkoplossing']),
    opschaling: perCasus(({ trede }) => trede || 'Niet opgeschaald', ['Niet opgeschaald', ...(laatste.at(-1)?.ladder ?? [])]),
    mandaat: perCasus(({ mandaat }) => MANDATEN[mandaat], Object.values(MANDATEN)),
    drempels: telling(laatste.flatMap(({ casusId, drempels }) => drempels.map((naam) => ({ naam: naam || NIET_GEKOZEN, casusIds: [casusId] }))), []),
    verstoringen: perKnooppunt(({ verstoring }) => verstoring),
    niveaus: perKnooppunt(({ niveau }) => niveau),
    afspraken: telling(
      casussen.flatMap(({ id, afspraken }) => afspraken.filter(({ voor }) => valtIn(laatsteDag(voor), van)).map((afspraak) => ({ naam: AFSPRAKEN[stand(afspraak, vandaag)], casusIds: [id] }))),
      [...new Set(Object.values(AFSPRAKEN))],
    ),
    afgerond: telling(
      casussen.flatMap(({ id, levensloop }) => {
        const slot = levensloop.findLast(({ gebeurtenis: { type, dag } }) => (type === 'schaalAf' || type === 'sluitAf') && valtIn(dag, van));
        return slot === undefined ? [] : [{ naam: slot.gebeurtenis.type === 'schaalAf' ? 'Afgeschaald' : 'Afgesloten', casusIds: [id] }];
      }),
      ['Afgeschaald', 'Afgesloten'],
    ),
    ...doorlooptijden(casussen, van),
    alternatieven: laatste.map(({ alternatieven }) => alternatieven),
    signalen: telSignalen(
      casussen.map(({ code, overleggen }) => ({ code, signalen: overleggen.flatMap(({ signalen, datum }) => signalen.map((tekst) => ({ tekst, op: datum }))) })),
      kwartaalsleutel(van),
    ).map(({ tekst, codes }) => ({ tekst, keer: codes.length })),
  };
}

/** The day of the aanmelding, as its form says or else as it was noted. */
export function aanmelddag({ aanmelding, levensloop }: Pick<Casus, 'aanmelding' | 'levensloop'>): string {
  return aanmelding.op || (levensloop.find(({ gebeurtenis }) => gebeurtenis.type === 'meldAan')?.gebeurtenis.dag ?? '');
}

/** A casus that was discussed twice counts once, as it stood the last time: else two numbers could be of one youth. */
function laatstePerCasus(feiten: readonly Overlegfeit[]): readonly Overlegfeit[] {
  return [...new Map(feiten.toSorted((a, b) => a.dag.localeCompare(b.dag)).map((feit) => [feit.casusId, feit])).values()];
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

/** The same maatwerkoplossing or knooppunt three times or more in this quarter and the three before it: a trend, the most frequent first. */
export function trends({ overleggen, knooppunten }: Kwartaalbron, van: Kwartaal): { readonly maatwerk: readonly Terugkerend[]; readonly knooppunten: readonly Terugkerend[] } {
  const jaar = laatsteKwartalen(van, 4);
  const isIn = ({ dag }: { readonly dag: string }): boolean => jaar.some((kwartaal) => valtIn(dag, kwartaal));
  return {
    maatwerk: terugkerend(overleggen.filter(isIn).map(({ maatwerkoplossing, casusId }) => ({ tekst: maatwerkoplossing, bij: casusId }))),
    knooppunten: terugkerend(knooppunten.filter(isIn).map(({ titel }, plek) => ({ tekst: titel, bij: String(plek) }))),
  };
}

function terugkerend(gegeven: readonly { readonly tekst: string; readonly bij: string }[]): readonly Terugkerend[] {
  const perSleutel = new Map<string, typeof gegeven>();
  for (const een of gegeven) {
    const sleutel = signaalsleutel(een.tekst);
    if (sleutel !== '') perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), een]);
  }
  return [...perSleutel.values()]
    .map((zelfde) => ({ tekst: zelfde.at(-1)?.tekst ?? '', keer: new Set(zelfde.map(({ bij }) => bij)).size }))
    .filter(({ keer }) => keer >= TREND_VANAF)
    .toSorted((a, b) => b.keer - a.keer);
}

/** The quarters of which there is something to tell, the newest first. */
export function kwartalenMet(aanmeldingen: readonly string[], overleggen: readonly string[], leerdagen: readonly string[]): readonly (Kwartaal & { readonly casussen: number; readonly overleggen: number })[] {
  const uit = new Map<string, Kwartaal>();
  for (const dag of [...aanmeldingen, ...overleggen, ...leerdagen]) {
    const van = kwartaalVan(dag);
    if (van !== null) uit.set(kwartaalsleutel(van), van);
  }
  const tel = (dagen: readonly string[], van: Kwartaal): number => dagen.filter((dag) => valtIn(dag, van)).length;
  return [...uit.values()].map((van) => ({ ...van, casussen: tel(aanmeldingen, van), overleggen: tel(overleggen, van) })).toSorted((a, b) => b.jaar - a.jaar || b.kwartaal - a.kwartaal);
}
