import type { Inleverregel } from '../leertraject/antwoorden/inlevering.ts';

/** What became of the forms that were given in, a line for each kind of outcome; what went wrong by the name of the file. */
export function inleesbericht(regels: readonly Pick<Inleverregel, 'naam' | 'uitkomst'>[]): readonly string[] {
  const soort = (gezocht: Inleverregel['uitkomst']['soort']): number => regels.filter(({ uitkomst }) => uitkomst.soort === gezocht).length;
  const [nieuw, bekend, opdracht, post] = [soort('enquete'), soort('bekend'), soort('opdracht'), soort('post')];
  return [
    ...(nieuw === 0 ? [] : [`${nieuw === 1 ? 'Eén enquête' : `${nieuw} enquêtes`} ingelezen.`]),
    ...(bekend === 0 ? [] : [`${bekend === 1 ? 'Eén formulier was' : `${bekend} formulieren waren`} er al: dat telt niet dubbel.`]),
    ...(opdracht === 0 ? [] : [`${opdracht === 1 ? 'Eén bestand was een voorbereidingsopdracht' : `${opdracht} bestanden waren voorbereidingsopdrachten`}. Dat staat nu bij de antwoorden.`]),
    ...(post === 0 ? [] : [`${post === 1 ? 'Eén bestand is' : `${post} bestanden zijn`} niet als enquête te lezen, en bewaard bij de antwoorden van de voorbereiding.`]),
    ...regels.flatMap(({ naam, uitkomst }) => (uitkomst.soort === 'mislukt' ? [`${naam}: ${uitkomst.fout.watGebeurde} ${uitkomst.fout.watNu}`] : uitkomst.soort === 'gestopt' ? [`${naam} is niet gelezen.`] : [])),
  ];
}
