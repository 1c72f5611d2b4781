import type { Regio } from '#shared/domein/regio';
import { isTekst, lijstVan, metVelden, type Vorm } from '../klad/vormen.ts';

/*
 * The settings of a region while someone types them. A field can be wrong for a moment; what is right is saved all the same,
 * and in place of what is wrong stays what was there.
 */

/** A rung, a role, an advice type or a leefgebied. */
export interface Begrip {
  readonly id: string;
  readonly naam: string;
}
export type Begrippen = readonly Begrip[];

/** As the region, with an id for each role, so that it can be renamed and moved like the rest. */
export interface Regioklad extends Omit<Regio, 'rollen'> {
  readonly rollen: Begrippen;
}

export type Lijstnaam = 'ladder' | 'rollen' | 'adviestypen' | 'leefgebieden';

export function kladVan(regio: Regio): Regioklad {
  return { ...regio, rollen: regio.rollen.map((naam, nummer) => ({ id: `rol-${nummer}`, naam })) };
}

export function regioVan(klad: Regioklad): Regio {
  return { ...klad, rollen: klad.rollen.map(({ naam }) => naam) };
}

/** What is wrong with the name of this item; null when nothing is. */
export function naamfout(begrippen: Begrippen, id: string): string | null {
  const naam = sleutel(begrippen.find((begrip) => begrip.id === id)?.naam ?? '');
  if (naam === '') return 'Schrijf een naam.';
  const eerste = begrippen.find((begrip) => sleutel(begrip.naam) === naam);
  return eerste?.id === id ? null : 'Deze naam staat al in de lijst.';
}

function sleutel(naam: string): string {
  return naam.trim().toLocaleLowerCase('nl');
}

/** What is wrong with the letters a code begins with; null when nothing is. */
export function prefixfout(prefix: string): string | null {
  return /^[A-Z]{1,6}$/u.test(prefix) ? null : 'Gebruik één tot zes letters, zonder cijfers of tekens.';
}

/** Letters of a prefix as someone types them: small ones become capitals. */
export function leesPrefix(getypt: string): string {
  return getypt.trim().toLocaleUpperCase('nl');
}

/** A code as the next casus could get it. */
export function voorbeeldcode(prefix: string, jaar: number): string {
  return `${prefix}-${jaar}-001`;
}

/**
 * What of the klad can be saved: where a field is wrong, what was there before.
 * @param goed what could be saved last
 */
export function bewaarbaar(klad: Regioklad, goed: Regioklad): Regioklad {
  const adviestypen = goedeNamen(klad.adviestypen, goed.adviestypen);
  return {
    ...klad,
    naam: klad.naam.trim(),
    prefix: prefixfout(klad.prefix) === null ? klad.prefix : goed.prefix,
    ladder: goedeNamen(klad.ladder, goed.ladder),
    rollen: goedeNamen(klad.rollen, goed.rollen),
    leefgebieden: goedeNamen(klad.leefgebieden, goed.leefgebieden),
    adviestypen,
    adviestype: bestaand(adviestypen, klad.adviestype),
  };
}

/** What of the klad can be wrong, and is then in the window alone. */
export type Regioresten = Partial<Pick<Regioklad, 'prefix' | Lijstnaam>>;

const LIJSTEN: readonly Lijstnaam[] = ['ladder', 'rollen', 'adviestypen', 'leefgebieden'];

/** What of the klad is not saved, because it is wrong. */
export function restenVan(klad: Regioklad, goed: Regioklad): Regioresten {
  const anders = LIJSTEN.filter((lijst) => JSON.stringify(klad[lijst]) !== JSON.stringify(goed[lijst]));
  return { ...(klad.prefix === goed.prefix ? {} : { prefix: klad.prefix }), ...Object.fromEntries(anders.map((lijst) => [lijst, klad[lijst]])) };
}

const isBegrippen = lijstVan(metVelden<Begrip>({ id: isTekst, naam: isTekst }));

export const isRegioresten: Vorm<Regioresten> = (gelezen): gelezen is Regioresten =>
  typeof gelezen === 'object' &&
  gelezen !== null &&
  Object.entries(gelezen).every(([naam, waarde]) => (naam === 'prefix' ? isTekst(waarde) : LIJSTEN.some((lijst) => lijst === naam) && isBegrippen(waarde)));

function goedeNamen(nu: Begrippen, goed: Begrippen): Begrippen {
  const hersteld = nu.flatMap((begrip) => {
    if (naamfout(nu, begrip.id) === null) return [{ id: begrip.id, naam: begrip.naam.trim() }];
    return goed.filter(({ id }) => id === begrip.id);
  });
  // A name that was put back can meanwhile stand elsewhere.
  const uniek = hersteld.filter(({ id }) => naamfout(hersteld, id) === null);
  return uniek.length === 0 ? goed : uniek;
}

function bestaand(begrippen: Begrippen, id: string): string {
  return begrippen.some((begrip) => begrip.id === id) ? id : (begrippen[0]?.id ?? id);
}

/**
 * The minutes with those of one agendapunt set. Only what differs from the werkvorm is kept, so that a better werkvorm is
 * not held back by a region that never chose otherwise.
 */
export function zetRegiominuten(
  minuten: Regio['minuten'],
  plek: { readonly werkvormId: string; readonly agendapuntId: string },
  getal: number,
  vanWerkvorm: number,
): Regio['minuten'] {
  const { [plek.agendapuntId]: _weg, ...rest } = minuten[plek.werkvormId] ?? {};
  const eigen = getal === vanWerkvorm ? rest : { ...rest, [plek.agendapuntId]: getal };
  const { [plek.werkvormId]: _ook, ...andere } = minuten;
  return Object.keys(eigen).length === 0 ? andere : { ...andere, [plek.werkvormId]: eigen };
}
