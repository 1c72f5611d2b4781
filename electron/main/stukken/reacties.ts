import { isZonderTekst } from '#shared/stukken/dossier';
import { MEESTE_IN_STUKKEN } from '#shared/stukken/keuzes';
import type { Reactie, Stukstand } from '#shared/stukken/stuk';
import { reactieIngelezen, reactieOnvolledig, reactieWeg, teveelReacties, versieWeg } from './fouten.ts';

/**
 * With a reaction that was typed or read in; one of the same id takes its place, unless that came in a file.
 * @throws OntwarFout ONTBREEKT, NIET_GEVONDEN for a version that was never made, BERICHT_ONGELDIG
 */
export function metReactie(stand: Stukstand, reactie: Reactie): Stukstand {
  if ((reactie.tekst.trim() === '' && reactie.oordeel === null) || `${reactie.rol}${reactie.organisatie}`.trim() === '') throw reactieOnvolledig();
  if (!stand.versies.some((elk) => elk.versie === reactie.versie && !isZonderTekst(elk))) throw versieWeg();
  const oud = stand.reacties.find(({ id }) => id === reactie.id);
  if (oud?.weg === 'formulier') throw reactieIngelezen();
  if (oud !== undefined) return { ...stand, reacties: stand.reacties.map((elk) => (elk === oud ? reactie : elk)) };
  if (stand.reacties.length >= MEESTE_IN_STUKKEN.reacties) throw teveelReacties();
  return { ...stand, reacties: [...stand.reacties, reactie] };
}

/** Without it, and which it was. @throws OntwarFout NIET_GEVONDEN */
export function zonderReactie(stand: Stukstand, id: string): { readonly zonder: Stukstand; readonly reactie: Reactie } {
  const reactie = stand.reacties.find((elk) => elk.id === id);
  if (reactie === undefined) throw reactieWeg();
  return { zonder: { ...stand, reacties: stand.reacties.filter((elk) => elk !== reactie) }, reactie };
}

const FORMULIER = 'formulier-';

/** The id of a reaction that came in this file. */
export function formulierId(som: string): string {
  return `${FORMULIER}${som.slice(0, 32)}`;
}

export function isVanFormulier(id: string): boolean {
  return id.startsWith(FORMULIER);
}
