import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId, schemaMoment } from '../domein/basis.ts';
import { VERSLAGSTATUSSEN } from '../domein/keuzes.ts';
import { MEESTE_IN_STUKKEN, type Lezer, type Uitgaandsoort } from './keuzes.ts';
import { schemaStuk, stuksleutel, type Checkkeuze, type Gezinstekst, type Stuk, type Stukdossier, type Stukstand, type Stukversie } from './stuk.ts';
import { LEGE_GEZINSTEKST } from '../verslagen/gezinswoorden.ts';

/* The dossier of what is made of one record: how it is found, and how a part of it is read and changed. */

export const STUKDOSSIERVERSIE = 1;
const VOORVOEGSEL = 'stukken-';

/** The record of the stukken of this owner. */
export function dossierId(van: string): string {
  return `${VOORVOEGSEL}${van}`;
}

/** The owner of which this is the dossier. */
export function eigenaarVanDossier(id: string): string {
  return id.slice(VOORVOEGSEL.length);
}

export function leegDossier(van: string): Stukdossier {
  return { versie: STUKDOSSIERVERSIE, van, stukken: [], gezinsteksten: [], regie: null, uitgaand: [] };
}

/** Nothing was kept in it, so there need be no record of it. */
export function isLeegDossier({ stukken, gezinsteksten, regie, uitgaand }: Stukdossier): boolean {
  return stukken.length === 0 && gezinsteksten.length === 0 && regie === null && uitgaand.length === 0;
}

/** What is kept of this stuk; an empty one while nothing was. */
export function stukstandVan({ stukken }: Pick<Stukdossier, 'stukken'>, stuk: Stuk): Stukstand {
  const sleutel = stuksleutel(stuk);
  return stukken.find((ander) => stuksleutel(ander.stuk) === sleutel) ?? { stuk, keuzes: [], reacties: [], versies: [], wachtwoorden: [] };
}

/** The dossier with this stuk changed; the same one when nothing changes. */
export function metStukstand(dossier: Stukdossier, stuk: Stuk, maak: (oud: Stukstand) => Stukstand): Stukdossier {
  const oud = stukstandVan(dossier, stuk);
  const nieuw = maak(oud);
  if (nieuw === oud) return dossier;
  const bekend = dossier.stukken.includes(oud);
  return { ...dossier, stukken: bekend ? dossier.stukken.map((ander) => (ander === oud ? nieuw : ander)) : [...dossier.stukken, nieuw] };
}

/** Decisions after some were taken, or taken back (`weg`: which). The oldest go when there are too many: those ask again. */
export function metKeuzes(oud: readonly Checkkeuze[], nieuw: readonly Checkkeuze[], weg: readonly string[]): readonly Checkkeuze[] {
  const anders = new Set([...weg, ...nieuw.map(({ sleutel }) => sleutel)]);
  return [...oud.filter(({ sleutel }) => !anders.has(sleutel)), ...nieuw].slice(-MEESTE_IN_STUKKEN.keuzes);
}

/** What was decided about what leaves beside the stukken. */
export function uitgaandkeuzesVan({ uitgaand }: Pick<Stukdossier, 'uitgaand'>, soort: Uitgaandsoort): readonly Checkkeuze[] {
  return uitgaand.find((ander) => ander.soort === soort)?.keuzes ?? [];
}

export function metUitgaandkeuzes(dossier: Stukdossier, soort: Uitgaandsoort, keuzes: readonly Checkkeuze[]): Stukdossier {
  const rest = dossier.uitgaand.filter((ander) => ander.soort !== soort);
  return { ...dossier, uitgaand: keuzes.length === 0 ? rest : [...rest, { soort, keuzes }] };
}

/** What was written for this reader; an empty text while nothing was. */
export function gezinstekstVan({ gezinsteksten }: Pick<Stukdossier, 'gezinsteksten'>, casusId: string, lezer: Lezer): Gezinstekst {
  return gezinsteksten.find((ander) => ander.casusId === casusId && ander.lezer === lezer)?.tekst ?? LEGE_GEZINSTEKST;
}

export function metGezinstekst(dossier: Stukdossier, casusId: string, lezer: Lezer, tekst: Gezinstekst): Stukdossier {
  const rest = zonderGezinstekst(dossier, casusId, lezer).gezinsteksten;
  return { ...dossier, gezinsteksten: [...rest, { casusId, lezer, tekst }] };
}

/** After everything that was written for this reader was taken out. */
export function zonderGezinstekst(dossier: Stukdossier, casusId: string, lezer: Lezer): Stukdossier {
  return { ...dossier, gezinsteksten: dossier.gezinsteksten.filter((ander) => ander.casusId !== casusId || ander.lezer !== lezer) };
}

/**
 * Without what is of this casus; the same dossier when there was nothing.
 * @param isErover it is the dossier of a meeting that discussed this casus: what was told of all casussen together goes as well
 */
export function zonderCasus(dossier: Stukdossier, casusId: string, isErover: boolean): Stukdossier {
  const eigen = dossier.stukken.filter(({ stuk }) => !('casusId' in stuk) || stuk.casusId !== casusId);
  const stukken = eigen.map((stand) => (isErover && !('casusId' in stand.stuk) ? zonderTekst(stand) : stand));
  const gezinsteksten = dossier.gezinsteksten.filter((elk) => elk.casusId !== casusId);
  const zelfde = stukken.length === dossier.stukken.length && stukken.every((stand, plek) => stand === dossier.stukken[plek]);
  // What was decided about forms holds words of what was asked there.
  const uitgaand = isErover ? [] : dossier.uitgaand;
  const bleef = gezinsteksten.length === dossier.gezinsteksten.length && uitgaand.length === dossier.uitgaand.length;
  return zelfde && bleef ? dossier : { ...dossier, stukken, gezinsteksten, uitgaand };
}

/**
 * That each version was made and sent, to whom and with which hash, and nothing of what it said: one cannot take one casus out of what
 * was written of several. What was decided about that text and said of it goes with it.
 */
function zonderTekst(stand: Stukstand): Stukstand {
  const { keuzes, reacties, versies, wachtwoorden } = stand;
  if (keuzes.length + reacties.length + wachtwoorden.length === 0 && versies.every(isZonderTekst)) return stand;
  return { ...stand, keuzes: [], reacties: [], wachtwoorden: [], versies: versies.map((versie) => ({ ...versie, inhoud: '' })) };
}

/** What it said was destroyed with a casus; that it was made and sent stays. */
export function isZonderTekst({ inhoud }: Pick<Stukversie, 'inhoud'>): boolean {
  return inhoud === '';
}

/** The line of a dossier in the index: what was sent last, and how many reacted. Nothing of it can hold a name. */
export const schemaStukdossierregel = z.strictObject({
  soort: z.literal('stukken'),
  van: schemaId,
  /** Each stuk of which a version was made, and is there. */
  laatste: z.array(z.strictObject({ stuk: schemaStuk, versie: z.number().int().min(1), status: z.enum(VERSLAGSTATUSSEN), op: schemaMoment, verstuurd: z.boolean(), reacties: z.number().int().min(0) })),
});
export type Stukdossierregel = AlleenLezen<z.infer<typeof schemaStukdossierregel>>;

export function dossierregelVan({ van, stukken }: Stukdossier): Stukdossierregel {
  return {
    soort: 'stukken',
    van,
    laatste: stukken.flatMap(({ stuk, versies, reacties }) => {
      const laatste = versies.at(-1);
      if (laatste === undefined || isZonderTekst(laatste)) return [];
      const { versie, status, op, zendingen } = laatste;
      return [{ stuk, versie, status, op, verstuurd: zendingen.length > 0, reacties: reacties.filter((reactie) => reactie.versie === versie).length }];
    }),
  };
}
