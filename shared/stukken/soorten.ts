import type { Bladzijde, Sessieverslag, Verslagstatus } from '../verslagen/model.ts';
import type { Stuksoort } from './keuzes.ts';

/* What one kind of stuk has that another has not. */

/** What a stuk is made of: a verslag with parts, or a sheet. */
export type Stukmodel = Sessieverslag | Bladzijde;

/** Kinds that are vastgesteld, most of them after they went out as a concept. The others are replaced by a newer one. */
const MET_VASTSTELLING: Readonly<Record<Stuksoort, boolean>> = { verslag: true, gezinsversie: true, casusbeeld: false, actiepunten: false, regie: false, kwartaal: true };

export function metVaststelling(soort: Stuksoort): boolean {
  return MET_VASTSTELLING[soort];
}

/** Kinds on which people react while they are a concept. A kwartaalrapport holds numbers: nobody in it can say that it was otherwise. */
const MET_REACTIES: Readonly<Record<Stuksoort, boolean>> = { verslag: true, gezinsversie: true, casusbeeld: false, actiepunten: false, regie: false, kwartaal: false };

export function metReacties(soort: Stuksoort): boolean {
  return MET_REACTIES[soort];
}

/** Kinds that leave only when they are vastgesteld. Of a quarter goes out one report: two of them could be subtracted. */
const ALLEEN_VASTGESTELD: Readonly<Record<Stuksoort, boolean>> = { verslag: false, gezinsversie: false, casusbeeld: false, actiepunten: false, regie: false, kwartaal: true };

export function alleenVastgesteld(soort: Stuksoort): boolean {
  return ALLEEN_VASTGESTELD[soort];
}

/** What the status of a version is called, on paper, on screen and in the name of its file: what is never vastgesteld is no concept either. */
export function statuswoord(soort: Stuksoort, status: Verslagstatus): Verslagstatus | 'werkversie' {
  return metVaststelling(soort) ? status : 'werkversie';
}

/** `concept, versie 2`, as it stands on the paper itself. */
export function statusMetVersie(soort: Stuksoort, { status, versie }: { readonly status: Verslagstatus; readonly versie: number }): string {
  return `${statuswoord(soort, status)}, versie ${versie}`;
}

/** Kinds that tell what changed. Of a quarter it would tell small numbers: one casus more between two reports. A casusbeeld and actiepunten are one sheet for one moment: whoever gets a newer one reads that. */
const VERTELT_VERSCHIL: Readonly<Record<Stuksoort, boolean>> = { verslag: true, gezinsversie: true, casusbeeld: false, actiepunten: false, regie: true, kwartaal: false };

export function verteltVerschil(soort: Stuksoort): boolean {
  return VERTELT_VERSCHIL[soort];
}

/** Kinds in which people have a role and a casus has a code. A gezinsversie is the words of its writer for the family itself. */
const GEPSEUDONIMISEERD: Readonly<Record<Stuksoort, boolean>> = { verslag: true, gezinsversie: false, casusbeeld: true, actiepunten: true, regie: true, kwartaal: true };

export function isGepseudonimiseerd(soort: Stuksoort): boolean {
  return GEPSEUDONIMISEERD[soort];
}
