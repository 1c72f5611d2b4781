import { opsomming } from '../domein/woorden.ts';
import { nietAfwezig } from '../werkvormen/guards.ts';
import type { Veld } from '../werkvormen/schema.ts';
import type { Inzending, WaardeVan } from '../werkvormen/waarden.ts';
import type { Bron } from './bron.ts';
import { isGenoeg, MINST } from './minst.ts';
import type { Blok, Citaten, Figuur, Kenmerk } from './model.ts';
import { toonGetal } from './schrijver.ts';

type Enqueteveld = Extract<Veld, { soort: 'enquete' }>;

const CIJFERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * The enquête in figures and in quotes without a name; none when nobody filled it in. What fewer than `MINST` people said is not
 * told: not the whole of it, and not one question.
 */
export function enqueteBlokken(bron: Bron, veld: Enqueteveld, { inzendingen }: WaardeVan<'enquete'>): readonly Blok[] {
  const ingevuld = inzendingen.filter(isIngevuld);
  if (ingevuld.length === 0) return [];
  if (!isGenoeg(ingevuld.length)) return [leegte(TE_WEINIG)];
  const cijfers = ingevuld.flatMap(({ cijfer }) => (cijfer === null ? [] : [cijfer]));
  return [
    { soort: 'kenmerken', vorm: 'cijfers', paren: kerncijfers(bron, ingevuld.length, cijfers) },
    ...(veld.cijfervraag === undefined || cijfers.length === 0 ? [] : [isGenoeg(cijfers.length) ? verdeling(veld.cijfervraag, cijfers) : leegte(TE_WEINIG_CIJFERS)]),
    ...veld.vragen.flatMap(({ id, vraag }) => citaten(bron, ingevuld, id, vraag)),
  ];
}

/** Not how many there were: of one or two that tells something too. */
export const TE_WEINIG = `Minder dan ${MINST} mensen vulden de enquête in. Wat zij schreven staat hier niet, omdat anders te zien is wie dat was.`;
export const TE_WEINIG_CIJFERS = `Minder dan ${MINST} mensen gaven een cijfer. Daarom staat het hier niet.`;
export const TE_WEINIG_ANTWOORDEN = `Minder dan ${MINST} mensen schreven hier iets op. Daarom staat het hier niet.`;

function leegte(tekst: string): Blok {
  return { soort: 'alinea', vorm: 'leeg', tekst };
}

function isIngevuld({ antwoorden, cijfer }: Inzending): boolean {
  return cijfer !== null || Object.values(antwoorden).some((antwoord) => antwoord.trim() !== '');
}

function kerncijfers(bron: Bron, aantal: number, cijfers: readonly number[]): readonly Kenmerk[] {
  const gevraagd = Math.max(nietAfwezig(bron.werkvorm, bron.context).length, aantal);
  const deelname: Kenmerk = { naam: 'deelnemers vulden de enquête in', waarde: `${aantal} van ${gevraagd}` };
  return !isGenoeg(cijfers.length) ? [deelname] : [deelname, { naam: 'was het gemiddelde cijfer', waarde: toonGetal(gemiddelde(cijfers), 1) }];
}

function gemiddelde(cijfers: readonly number[]): number {
  return cijfers.reduce((som, cijfer) => som + cijfer, 0) / cijfers.length;
}

function verdeling(vraag: string, cijfers: readonly number[]): Figuur {
  const staven = CIJFERS.map((cijfer) => ({ label: String(cijfer), waarde: cijfers.filter((gegeven) => gegeven === cijfer).length }));
  const inWoorden = staven.filter(({ waarde }) => waarde > 0).map(({ label, waarde }) => `${waarde} keer een ${label}`);
  return {
    soort: 'figuur',
    bijschrift: vraag,
    alternatief: `Staafdiagram van de gegeven cijfers van 1 tot 10: ${opsomming(inWoorden)}.`,
    beeld: { soort: 'staven', aslabel: 'cijfer', staven },
  };
}

/**
 * The answers to one open question. Sorted by their text: in the order in which they came in, the same place under each
 * question would be the same person.
 */
function citaten(bron: Bron, ingevuld: readonly Inzending[], vraagId: string, vraag: string): readonly Blok[] {
  const teksten = ingevuld
    .map(({ antwoorden }) => bron.schrijf.tekst(antwoorden[vraagId] ?? ''))
    .filter((tekst) => tekst !== '')
    .toSorted();
  const gelijk = new Map<string, Citaten['citaten'][number]>();
  for (const tekst of teksten) {
    const sleutel = tekst.toLowerCase().replace(/[.!]$/, '');
    const eerder = gelijk.get(sleutel);
    gelijk.set(sleutel, { tekst: eerder?.tekst ?? tekst, keer: (eerder?.keer ?? 0) + 1, bron: '' });
  }
  return [
    { soort: 'kop', niveau: 3, tekst: vraag },
    isGenoeg(teksten.length) ? { soort: 'citaten', citaten: [...gelijk.values()] } : leegte(teksten.length === 0 ? 'Niemand schreef hier iets op.' : TE_WEINIG_ANTWOORDEN),
  ];
}
