import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';

/** For whom forms are made: who has none yet, everybody who is asked, or who was ticked. */
export type Klaarsoort = 'nieuw' | 'alle' | 'gekozen';

export const KLAARSOORTEN: readonly { readonly soort: Klaarsoort; readonly label: string }[] = [
  { soort: 'nieuw', label: 'Wie nog geen formulier heeft' },
  { soort: 'alle', label: 'Iedereen' },
  { soort: 'gekozen', label: 'Wie je hierboven aanvinkt' },
];

/** The ids for each of the three. Who was let off, or is asked about a casus that is not chosen any more, gets no form unless ticked. */
export function formulierenVan(
  opdrachten: readonly Opdracht[],
  verzonden: Leertrajectbeeld['verzonden'],
  gekozen: ReadonlySet<string>,
  casussen: readonly { readonly id: string }[],
): Readonly<Record<Klaarsoort, readonly string[]>> {
  const gevraagd = opdrachten.filter(({ afgezien, casusId }) => afgezien.trim() === '' && casussen.some(({ id }) => id === casusId)).map(({ id }) => id);
  return { nieuw: gevraagd.filter((id) => verzonden[id] === undefined), alle: gevraagd, gekozen: opdrachten.map(({ id }) => id).filter((id) => gekozen.has(id)) };
}
