import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Betrokkene } from '../domein/traject.ts';

/*
 * Text on its way into a verslag. The name of a participant or a betrokkene never enters it: where someone wrote one, the
 * report says the role and the organisation instead. Other names are for the herleidbaarheidscheck to find.
 */

export const NIETS_OPGESCHREVEN = 'Hier is niets opgeschreven.';

export interface Schrijver {
  /** A text that someone typed, with participants' full names replaced. */
  readonly tekst: (getypt: string) => string;
  /** The same, in paragraphs. */
  readonly alineas: (getypt: string) => readonly string[];
  /** Who: an owner of an afspraak, a source. Here a single first name is recognised too. */
  readonly wie: (getypt: string) => string;
  /** Somebody's own words: nothing but names is changed, not even the spaces around them. */
  readonly letterlijk: (getypt: string) => string;
}

/** Somebody whose name stays out of a verslag, and what it says instead. */
export type Genoemde = Pick<Betrokkene, 'naam' | 'rol' | 'organisatie'>;

/** `gedragswetenschapper, Jeugdhulp De Terp`: how a verslag speaks of somebody. */
export function aanduiding(deelnemer: Pick<Betrokkene, 'rol' | 'organisatie'>): string {
  const delen = [deelnemer.rol, deelnemer.organisatie].map((deel) => deel.trim()).filter((deel) => deel !== '');
  return delen.length === 0 ? 'een deelnemer' : delen.join(', ');
}

function alsPatroon(letterlijk: string): string {
  return letterlijk.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+').replaceAll(/['’]/g, "['’]");
}

/** A name, and what stands in its place. */
interface Vervanging {
  readonly naam: string;
  readonly door: string;
  /** Initials in front of it belong to it: `J. van der Velde`. */
  readonly metVoorletters: boolean;
}

/** What says that a name follows, and would be left hanging without it. */
const AANSPREEKVORM = '(?:(?:[Mm]evr\\.|[Mm]evrouw|[Mm]w\\.|[Dd]hr\\.|[Mm]eneer|[Dd]e heer)\\s+)?';
const VOORLETTERS = '(?:\\p{Lu}\\.\\s?)*';
const AANHEF = new RegExp(`^${AANSPREEKVORM}`, 'iu');
const BEGINLETTERS = new RegExp(`^${VOORLETTERS}`, 'u');

function vervanger(vervangingen: readonly Vervanging[], hoofdletters: 'gelijk' | 'om-het-even'): (tekst: string) => string {
  const vorm = (naam: string): string => (hoofdletters === 'gelijk' ? naam : naam.toLowerCase()).replaceAll(/\s+/g, ' ').replaceAll('’', "'");
  // The longest name first, or "Jan de Boer" would be cut by "Jan".
  const opLengte = vervangingen
    .map((vervanging) => ({ ...vervanging, naam: vervanging.naam.trim() }))
    .filter(({ naam }) => naam !== '')
    .toSorted((a, b) => b.naam.length - a.naam.length);
  if (opLengte.length === 0) return (tekst) => tekst;
  const perNaam = new Map(opLengte.map(({ naam, door }) => [vorm(naam), door]));
  const namen = opLengte.map(({ naam, metVoorletters }) => `${metVoorletters ? VOORLETTERS : ''}${alsPatroon(naam)}`);
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}])${AANSPREEKVORM}(?:${namen.join('|')})(?![\\p{L}\\p{N}])`, hoofdletters === 'gelijk' ? 'gu' : 'giu');
  return (tekst) =>
    tekst.replace(patroon, (gevonden) => {
      const naam = gevonden.replace(AANHEF, '');
      return perNaam.get(vorm(naam)) ?? perNaam.get(vorm(naam.replace(BEGINLETTERS, ''))) ?? 'iemand';
    });
}

/** Shorter parts of a name, such as `de` or an initial, are no name by themselves. */
const KORTSTE_NAAMDEEL = 3;

/** Somebody by a part of their name. */
interface Naamdeel extends Genoemde {
  readonly metVoorletters: boolean;
}

/**
 * Each first and last name apart, as it is written with its capital, and a last name with what comes before it: `Sanne de Vries`
 * gives `Sanne`, `Vries` and `de Vries`. Initials can stand before a last name, not before a first: `plan B. Sanne kwam`.
 */
function naamdelen(genoemden: readonly Genoemde[]): readonly Naamdeel[] {
  return genoemden
    .filter(({ naam, rol }) => naam.trim().toLowerCase() !== rol.trim().toLowerCase())
    .flatMap((genoemde) => {
      const delen = genoemde.naam.trim().split(/[\s.]+/);
      const voorvoegsels = delen.findIndex((deel, plek) => plek > 0 && /^[\p{Ll}'’]/u.test(deel));
      const losse = delen.map((naam, plek) => ({ ...genoemde, naam, metVoorletters: plek > 0 })).filter(({ naam }) => naam.length >= KORTSTE_NAAMDEEL && /^\p{Lu}/u.test(naam));
      return voorvoegsels < 0 || losse.length === 0 ? losse : [...losse, { ...genoemde, naam: delen.slice(voorvoegsels).join(' '), metVoorletters: true }];
    });
}

/** What takes names out of running text, and out of a text that says who. `door`: what stands in the place of somebody. */
function vervangers(deelnemers: readonly Genoemde[], betrokkenen: readonly Genoemde[], door: (genoemde: Genoemde) => string): { readonly lopend: (tekst: string) => string; readonly wie: (tekst: string) => string } {
  const met = (genoemden: readonly (Genoemde & Partial<Naamdeel>)[]): readonly Vervanging[] =>
    genoemden.map((genoemde) => ({ naam: genoemde.naam, door: door(genoemde), metVoorletters: genoemde.metVoorletters ?? false }));
  const allen = [...deelnemers, ...betrokkenen];
  const voluit = vervanger(met(allen.filter(({ naam }) => /\S\s+\S/.test(naam.trim()))), 'om-het-even');
  const eenWoord = vervanger(met(allen), 'om-het-even');
  const inDelen = vervanger(met(naamdelen(betrokkenen)), 'gelijk');
  return { lopend: (tekst) => inDelen(voluit(tekst)), wie: (tekst) => inDelen(eenWoord(voluit(tekst))) };
}

/**
 * The writer for one session. A participant's name of one word is left alone in running text, where `Wil` may just be a verb.
 * Of the betrokkenen every part of a name goes out, also in running text: a first name tells most of all who a casus is about.
 */
export function maakSchrijver(plan: Pick<Sessieplan, 'deelnemers'>, betrokkenen: readonly Genoemde[] = []): Schrijver {
  // A name can also stand in a role or an organisation, such as `netwerk van Sanne`, and must not come back in with it.
  const zonder = vervangers(plan.deelnemers, betrokkenen, () => 'iemand');
  const { lopend, wie } = vervangers(plan.deelnemers, betrokkenen, (genoemde) => zonder.wie(aanduiding(genoemde)));
  const tekst = (getypt: string): string => lopend(getypt.trim());
  return {
    tekst,
    alineas: (getypt) =>
      tekst(getypt)
        .split(/\n+/)
        .map((alinea) => alinea.trim())
        .filter((alinea) => alinea !== ''),
    wie: (getypt) => wie(getypt.trim()),
    letterlijk: lopend,
  };
}

/** `7,7`: a number with a fixed number of decimals as the Dutch write it. */
export function toonGetal(getal: number, decimalen: number): string {
  return getal.toFixed(decimalen).replace('.', ',');
}
