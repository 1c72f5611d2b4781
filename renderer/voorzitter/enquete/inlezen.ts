import type { Antwoord } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';

/** A file that was given in, with what became of it. */
export interface Leesuitkomst {
  readonly naam: string;
  readonly antwoord: Antwoord<Uitkomst<VoorzitterContract, 'opdracht.leesIn'>>;
}

/** What became of the forms, a line for each kind of outcome; what went wrong by the name of the file. */
export function inleesbericht(gelezen: readonly Leesuitkomst[]): readonly string[] {
  const soort = (...soorten: readonly string[]): number => gelezen.filter(({ antwoord }) => antwoord.ok && soorten.includes(antwoord.value.soort)).length;
  const [nieuw, bekend, opdracht, post] = [soort('enquete'), soort('bekend'), soort('opdracht'), soort('post')];
  return [
    ...(nieuw === 0 ? [] : [`${nieuw === 1 ? 'Eén enquête' : `${nieuw} enquêtes`} ingelezen.`]),
    ...(bekend === 0 ? [] : [`${bekend === 1 ? 'Eén formulier was' : `${bekend} formulieren waren`} er al: dat telt niet dubbel.`]),
    ...(opdracht === 0 ? [] : [`${opdracht === 1 ? 'Eén bestand was een voorbereidingsopdracht' : `${opdracht} bestanden waren voorbereidingsopdrachten`}: die staan bij de antwoorden.`]),
    ...(post === 0 ? [] : [`${post === 1 ? 'Eén bestand is' : `${post} bestanden zijn`} niet als enquête te lezen. Je vindt ze bij de voorbereiding, onder Antwoorden.`]),
    ...gelezen.flatMap(({ naam, antwoord }) => (antwoord.ok ? [] : [`${naam}: ${antwoord.fout.watGebeurde} ${antwoord.fout.watNu}`])),
  ];
}
