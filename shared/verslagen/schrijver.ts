import type { Deelnemer, Sessieplan } from '../domein/sessieplan.ts';

/*
 * Text on its way into a verslag. A participant's name never enters it: where someone wrote one, the report
 * says the role and the organisation instead. Other names are for the herleidbaarheidscheck to find.
 */

export const NIETS_OPGESCHREVEN = 'Hier is niets opgeschreven.';

export interface Schrijver {
  /** A text that someone typed, with participants' full names replaced. */
  readonly tekst: (getypt: string) => string;
  /** The same, in paragraphs. */
  readonly alineas: (getypt: string) => readonly string[];
  /** Who: an owner of an afspraak, a source. Here a single first name is recognised too. */
  readonly wie: (getypt: string) => string;
}

/** `gedragswetenschapper, Jeugdhulp De Terp`: how a verslag speaks of a participant. */
export function aanduiding(deelnemer: Pick<Deelnemer, 'rol' | 'organisatie'>): string {
  const delen = [deelnemer.rol, deelnemer.organisatie].map((deel) => deel.trim()).filter((deel) => deel !== '');
  return delen.length === 0 ? 'een deelnemer' : delen.join(', ');
}

function alsPatroon(letterlijk: string): string {
  return letterlijk.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}

function vervanger(deelnemers: readonly Deelnemer[]): (tekst: string) => string {
  // The longest name first, or "Jan de Boer" would be cut by "Jan".
  const opLengte = deelnemers
    .map((deelnemer) => ({ naam: deelnemer.naam.trim(), door: aanduiding(deelnemer) }))
    .filter(({ naam }) => naam !== '')
    .toSorted((a, b) => b.naam.length - a.naam.length);
  if (opLengte.length === 0) return (tekst) => tekst;
  const perNaam = new Map(opLengte.map(({ naam, door }) => [sleutel(naam), door]));
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(?:${opLengte.map(({ naam }) => alsPatroon(naam)).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (tekst) => tekst.replace(patroon, (gevonden) => perNaam.get(sleutel(gevonden)) ?? 'een deelnemer');
}

function sleutel(naam: string): string {
  return naam.toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The writer for one session. A name of one word is left alone in running text, where `Wil` may just be a verb. */
export function maakSchrijver(plan: Pick<Sessieplan, 'deelnemers'>): Schrijver {
  const zonderVolledigeNaam = vervanger(plan.deelnemers.filter((deelnemer) => /\S\s+\S/.test(deelnemer.naam)));
  const zonderNaam = vervanger(plan.deelnemers);
  const tekst = (getypt: string): string => zonderVolledigeNaam(getypt.trim());
  return {
    tekst,
    alineas: (getypt) =>
      tekst(getypt)
        .split(/\n+/)
        .map((alinea) => alinea.trim())
        .filter((alinea) => alinea !== ''),
    wie: (getypt) => zonderNaam(getypt.trim()),
  };
}

/** `a, b en c`. */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1);
  return laatste === undefined || delen.length === 1 ? (laatste ?? '') : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}

/** `7,7`: a number with a fixed number of decimals as the Dutch write it. */
export function toonGetal(getal: number, decimalen: number): string {
  return getal.toFixed(decimalen).replace('.', ',');
}

/** The text with a capital in front, for a heading made from a label. */
export function hoofdletter(tekst: string): string {
  return tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
}

export function kleineLetter(tekst: string): string {
  return tekst.slice(0, 1).toLowerCase() + tekst.slice(1);
}
