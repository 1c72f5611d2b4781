import { MEESTE_IN_STUKKEN } from '#shared/stukken/keuzes';
import type { Gezinsafspraak, Gezinscontact, Gezinstekst } from '#shared/stukken/stuk';
import { vervang, type Hint } from '#shared/taal/hints';
import { verwijderUit, wijzigIn, zetTerugIn } from '../../ui/lijst.ts';

/* What can be done to a text for the family, apart from how it looks. A change gives a new text. */

export type Bewerking = (tekst: Gezinstekst) => Gezinstekst;
/** The parts that are running text, and those that are rows. */
export type Tekstdeel = 'waarover' | 'besloten';
export type Rijdeel = 'afspraken' | 'bellen';
export type Rij = Gezinsafspraak | Gezinscontact;

const vol = (rijen: readonly Rij[]): boolean => rijen.length >= MEESTE_IN_STUKKEN.regels;

export function isVol(tekst: Gezinstekst, deel: Rijdeel): boolean {
  return vol(tekst[deel]);
}

export function metTekst(deel: Tekstdeel, maak: (oud: string) => string): Bewerking {
  return (tekst) => ({ ...tekst, [deel]: maak(tekst[deel]) });
}

/** A row with this in it at the end; a list that is full stays as it is. */
export function metAfspraak(id: string, begin: Partial<Omit<Gezinsafspraak, 'id'>> = {}): Bewerking {
  return (tekst) => (vol(tekst.afspraken) ? tekst : { ...tekst, afspraken: [...tekst.afspraken, { wie: '', wat: '', wanneer: '', ...begin, id }] });
}

export function metContact(id: string): Bewerking {
  return (tekst) => (vol(tekst.bellen) ? tekst : { ...tekst, bellen: [...tekst.bellen, { id, wie: '', hoe: '', wanneer: '' }] });
}

export function metAfspraakveld(id: string, deel: Partial<Omit<Gezinsafspraak, 'id'>>): Bewerking {
  return (tekst) => ({ ...tekst, afspraken: wijzigIn(tekst.afspraken, id, deel) });
}

export function metContactveld(id: string, deel: Partial<Omit<Gezinscontact, 'id'>>): Bewerking {
  return (tekst) => ({ ...tekst, bellen: wijzigIn(tekst.bellen, id, deel) });
}

export function zonderRij(deel: Rijdeel, id: string): Bewerking {
  return (tekst) => (deel === 'afspraken' ? { ...tekst, afspraken: verwijderUit(tekst.afspraken, id) } : { ...tekst, bellen: verwijderUit(tekst.bellen, id) });
}

/** Puts a row back at the place it had. */
export function metRijTerug(oud: Gezinstekst, deel: Rijdeel, id: string): Bewerking {
  const { regels: meeste } = MEESTE_IN_STUKKEN;
  if (deel === 'afspraken') {
    const plek = oud.afspraken.findIndex((rij) => rij.id === id);
    const rij = oud.afspraken[plek];
    return (tekst) => (rij === undefined ? tekst : { ...tekst, afspraken: zetTerugIn(tekst.afspraken, rij, plek, meeste) });
  }
  const plek = oud.bellen.findIndex((rij) => rij.id === id);
  const rij = oud.bellen[plek];
  return (tekst) => (rij === undefined ? tekst : { ...tekst, bellen: zetTerugIn(tekst.bellen, rij, plek, meeste) });
}

/** A word by a plainer one, and the way back: it works as long as that word still stands there. */
export function wissel(oud: string, hint: Hint, keuze: string): { readonly nieuw: string; readonly terug: (nu: string) => string } {
  const nieuw = vervang(oud, hint, keuze);
  const eind = hint.begin + nieuw.length - (oud.length - (hint.eind - hint.begin));
  const staatEr = nieuw.slice(hint.begin, eind);
  return { nieuw, terug: (nu) => (nu.slice(hint.begin, eind) === staatEr ? `${nu.slice(0, hint.begin)}${hint.tekst}${nu.slice(eind)}` : nu) };
}
