import { nooit } from './alleen-lezen.ts';
import type { Leeftijdscategorie } from './keuzes.ts';
import type { Regio } from './regio.ts';
import { toonDeeldatum } from './tijd.ts';
import type { Aanmelding, Grondslag } from './traject.ts';

/** Of whom consent is needed to discuss a casus without another ground; `samen`: of each of them, else of one of them. */
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
      return { van: ['ouder'], samen: true, regel: 'Onder de 12 jaar is toestemming van een ouder nodig.' };
    case '12-15':
      return beidenVan12Tot15
        ? { van: ['jeugdige', 'ouder'], samen: true, regel: 'Van 12 tot en met 15 jaar is toestemming van de jeugdige én van een ouder nodig.' }
        : { van: ['jeugdige', 'ouder'], samen: false, regel: 'Van 12 tot en met 15 jaar is in deze regio toestemming van de jeugdige of van een ouder genoeg.' };
    case '16-17':
    case '18-23':
      return { van: ['jeugdige'], samen: true, regel: 'Vanaf 16 jaar is toestemming van de jeugdige zelf nodig.' };
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

/** What a casus lacks before it can be discussed, in sentences. */
export interface Grondslaggebrek {
  /** What has to be there first. */
  readonly nodig: readonly string[];
  /** What was left blank: the age, or particulars of a grondslag that is there. */
  readonly aanvullen: readonly string[];
}

/**
 * A wettelijke taak, or a casus discussed gepseudonimiseerd, needs no consent; without those it is asked of whom the age says.
 * What was withdrawn does not count.
 */
export function ontbreektAanGrondslag(
  { aanmelding, grondslagen }: { readonly aanmelding: Pick<Aanmelding, 'leeftijd'>; readonly grondslagen: readonly Grondslag[] },
  regio: Pick<Regio, 'beidenVan12Tot15'>,
): Grondslaggebrek {
  const eis = grondslageis(aanmelding.leeftijd, regio);
  const geldig = grondslagen.filter(geldt);
  const aanvullen = [
    ...(eis === null ? ['De leeftijd is nog niet ingevuld. Daarvan hangt af van wie er toestemming nodig is.'] : []),
    ...geldig.flatMap(onvolledig),
  ];
  if (geldig.some(({ soort }) => soort !== 'toestemming')) return { nodig: [], aanvullen };
  if (eis === null) return { nodig: geldig.length > 0 ? [] : [`Er is nog geen grondslag genoteerd.${ingetrokken(grondslagen)}`], aanvullen };

  const zonder = eis.van.filter((persoon) => !geldig.some((grondslag) => grondslag.persoon === persoon));
  if (zonder.length === 0 || (!eis.samen && zonder.length < eis.van.length)) return { nodig: [], aanvullen };
  const wie = zonder.map((persoon) => VAN[persoon]).join(eis.samen ? ' en ' : ' of ');
  return { nodig: [`Er is nog geen toestemming ${wie}.${ingetrokken(grondslagen.filter(({ persoon }) => (zonder as readonly string[]).includes(persoon)))}`, eis.regel], aanvullen };
}

/** Whether a grondslag holds: it was not withdrawn. */
export function geldt({ ingetrokkenOp }: Pick<Grondslag, 'ingetrokkenOp'>): boolean {
  return ingetrokkenOp === '';
}

/** The last of these that was withdrawn, as a sentence to add. */
function ingetrokken(grondslagen: readonly Grondslag[]): string {
  const laatste = grondslagen.filter((g) => !geldt(g)).toSorted((a, b) => b.ingetrokkenOp.localeCompare(a.ingetrokkenOp))[0];
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
