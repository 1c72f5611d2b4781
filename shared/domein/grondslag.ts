import { nooit } from './alleen-lezen.ts';
import type { Leeftijdscategorie } from './keuzes.ts';
import type { Regio } from './regio.ts';
import { toonDeeldatum } from './tijd.ts';
import type { Aanmelding, Grondslag } from './traject.ts';

/** Of whom a grondslag is needed to discuss a casus; `samen`: of each of them, else of one of them. */
export interface Grondslageis {
  readonly van: readonly ('jeugdige' | 'ouder')[];
  readonly samen: boolean;
  /** The rule in a sentence. */
  readonly regel: string;
}

/**
 * Whose consent the law asks at an age (Jeugdwet art. 7.3.4 and 7.3.5, WGBO art. 7:447 and 7:450 BW): under 12 a parent, from 12
 * to 15 youth and parent both, from 16 on the youth. A region can hold that one of both is enough from 12 to 15.
 * Null while the age is not known.
 */
export function grondslageis(leeftijd: Leeftijdscategorie | null, { beidenVan12Tot15 }: Pick<Regio, 'beidenVan12Tot15'>): Grondslageis | null {
  switch (leeftijd) {
    case null:
      return null;
    case '0-3':
    case '4-11':
      return { van: ['ouder'], samen: true, regel: 'Onder de 12 jaar is een grondslag van een ouder nodig.' };
    case '12-15':
      return beidenVan12Tot15
        ? { van: ['jeugdige', 'ouder'], samen: true, regel: 'Van 12 tot en met 15 jaar is een grondslag van de jeugdige én van een ouder nodig.' }
        : { van: ['jeugdige', 'ouder'], samen: false, regel: 'Van 12 tot en met 15 jaar is in deze regio een grondslag van de jeugdige of van een ouder genoeg.' };
    case '16-17':
    case '18-23':
      return { van: ['jeugdige'], samen: true, regel: 'Vanaf 16 jaar is een grondslag van de jeugdige zelf nodig.' };
    default:
      return nooit(leeftijd);
  }
}

const VAN = { jeugdige: 'van de jeugdige', ouder: 'van een ouder', ander: 'van een ander' } as const;
const OVER = { jeugdige: 'over de jeugdige', ouder: 'over een ouder', ander: 'over een ander' } as const;
/** What a sort of grondslag is called. */
export const GRONDSLAGNAAM = { toestemming: 'toestemming', 'wettelijke-taak': 'wettelijke taak', gepseudonimiseerd: 'gepseudonimiseerd besproken' } as const;

/** A grondslag in a line: `toestemming van de jeugdige`. */
export function toonGrondslag({ soort, persoon }: Pick<Grondslag, 'soort' | 'persoon'>): string {
  return `${GRONDSLAGNAAM[soort]}${soort === 'toestemming' ? ` ${VAN[persoon]}` : `, ${OVER[persoon]}`}`;
}

/**
 * What is missing before this casus can be discussed, in sentences; empty when all is there. A grondslag that was withdrawn
 * does not count, and one of which nobody noted what for, for whom, when and how is not whole.
 */
export function ontbreektAanGrondslag(
  { aanmelding, grondslagen }: { readonly aanmelding: Pick<Aanmelding, 'leeftijd'>; readonly grondslagen: readonly Grondslag[] },
  regio: Pick<Regio, 'beidenVan12Tot15'>,
): readonly string[] {
  const eis = grondslageis(aanmelding.leeftijd, regio);
  const geldig = grondslagen.filter(geldt);
  if (eis === null) {
    return [...(geldig.length === 0 ? ['Er is nog geen grondslag genoteerd.'] : []), 'De leeftijd is nog niet ingevuld, dus onduidelijk is van wie een grondslag nodig is.', ...geldig.flatMap(onvolledig)];
  }
  const zonder = eis.van.filter((persoon) => !geldig.some((grondslag) => grondslag.persoon === persoon));
  const mist = eis.samen ? zonder : zonder.length === eis.van.length ? zonder : [];
  const zinnen = eis.samen
    ? mist.map((persoon) => `Er is nog geen grondslag ${VAN[persoon]}.${ingetrokken(grondslagen, [persoon])}`)
    : mist.length === 0
      ? []
      : [`Er is nog geen grondslag van de jeugdige of van een ouder.${ingetrokken(grondslagen, mist)}`];
  return [...zinnen, ...(mist.length === 0 ? [] : [eis.regel]), ...geldig.flatMap(onvolledig)];
}

/** Whether a grondslag holds: it was not withdrawn. */
export function geldt({ ingetrokkenOp }: Pick<Grondslag, 'ingetrokkenOp'>): boolean {
  return ingetrokkenOp === '';
}

function ingetrokken(grondslagen: readonly Grondslag[], van: readonly Grondslag['persoon'][]): string {
  const laatste = grondslagen.filter((g) => !geldt(g) && van.includes(g.persoon)).toSorted((a, b) => b.ingetrokkenOp.localeCompare(a.ingetrokkenOp))[0];
  return laatste === undefined ? '' : ` Ingetrokken op ${toonDeeldatum(laatste.ingetrokkenOp)}: ${toonGrondslag(laatste)}.`;
}

function onvolledig(grondslag: Grondslag): readonly string[] {
  const leeg = [
    ...(grondslag.doel.trim() === '' ? ['waarvoor'] : []),
    ...(grondslag.ontvanger.trim() === '' ? ['voor wie'] : []),
    ...(grondslag.door.trim() === '' ? ['wie het noteerde'] : []),
    ...(grondslag.op === '' ? ['wanneer'] : []),
    ...(grondslag.hoe.trim() === '' ? ['hoe'] : []),
  ];
  return leeg.length === 0 ? [] : [`Bij ${toonGrondslag(grondslag)} staat nog niet: ${leeg.join(', ')}.`];
}
