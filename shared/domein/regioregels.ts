import type { Regio } from './regio.ts';

/* What must hold of a region besides its shape. Without schemas, for the windows. */

/** What is wrong with these settings, in words; empty when nothing is. */
export function regiofouten(regio: Regio): readonly string[] {
  const { ladder, adviestypen, leefgebieden, rollen, adviestype } = regio;
  return [
    ...dubbele('De ladder', 'trede', ladder),
    ...dubbele('De lijst met adviestypen', 'adviestype', adviestypen),
    ...dubbele('De lijst met leefgebieden', 'leefgebied', leefgebieden),
    ...herhaald(rollen).map((rol) => `De rol “${rol}” staat twee keer in de lijst met rollen.`),
    ...(adviestypen.some(({ id }) => id === adviestype) ? [] : ['Het gekozen adviestype staat niet in de lijst met adviestypen.']),
  ];
}

interface Begrip {
  readonly id: string;
  readonly naam: string;
}

function dubbele(lijst: string, wat: string, begrippen: readonly Begrip[]): readonly string[] {
  return [
    ...herhaald(begrippen.map(({ naam }) => naam)).map((naam) => `${lijst} heeft twee keer “${naam}”.`),
    ...herhaald(begrippen.map(({ id }) => id)).map((id) => `${lijst} gebruikt het kenmerk “${id}” voor meer dan één ${wat}.`),
  ];
}

/** What occurs more than once, each told once. */
function herhaald(teksten: readonly string[]): readonly string[] {
  return [...new Set(teksten.filter((tekst, i) => teksten.indexOf(tekst) !== i))];
}
