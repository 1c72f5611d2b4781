import { MEESTE_IN_STUKKEN } from '#shared/stukken/keuzes';
import type { Reactie, Stukstand } from '#shared/stukken/stuk';
import { reactieIngelezen, reactieOnvolledig, reactieWeg, teveelReacties, versieWeg } from './fouten.ts';

/**
 * With a reaction that was typed or read in; one of the same id takes its place, unless that came in a file.
 * @throws OntwarFout ONTBREEKT, NIET_GEVONDEN for a version that was never made, BERICHT_ONGELDIG
 */
export function metReactie(stand: Stukstand, reactie: Reactie): Stukstand {
  if ((reactie.tekst.trim() === '' && reactie.oordeel === null) || `${reactie.rol}${reactie.organisatie}`.trim() === '') throw reactieOnvolledig();
  if (!stand.versies.some(({ versie }) => versie === reactie.versie)) throw versieWeg();
  const oud = stand.reacties.find(({ id }) => id === reactie.id);
  if (oud?.weg === 'formulier') throw reactieIngelezen();
  if (oud !== undefined) return { ...stand, reacties: stand.reacties.map((elk) => (elk === oud ? reactie : elk)) };
  if (stand.reacties.length >= MEESTE_IN_STUKKEN.reacties) throw teveelReacties();
  return { ...stand, reacties: [...stand.reacties, reactie] };
}

/** @throws OntwarFout NIET_GEVONDEN */
export function zonderReactie(stand: Stukstand, id: string): Stukstand {
  if (!stand.reacties.some((reactie) => reactie.id === id)) throw reactieWeg();
  return { ...stand, reacties: stand.reacties.filter((reactie) => reactie.id !== id) };
}
