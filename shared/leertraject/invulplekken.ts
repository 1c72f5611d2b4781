/* The places in a text of a leertrajectvorm that are filled in: `{leerthema}`, `{datum}` and so on. */

export type Invulplek = 'leerthema' | 'datum' | 'reageerVoor' | 'contact' | 'aanhef' | 'code';

/**
 * The text with its places filled in. A sentence with a place of which nothing is known yet is left out: better than a hole.
 * An unknown word between braces stays as it stands.
 */
export function vulIn(tekst: string, waarden: Readonly<Partial<Record<Invulplek, string>>>): string {
  const vul = (zin: string): string => zin.replaceAll(PLEK, (plek: string, naam: string) => (isPlek(naam, waarden) ? (waarden[naam] ?? '').trim() : plek));
  const mist = (zin: string): boolean => [...zin.matchAll(PLEK)].some(([, naam = '']) => isPlek(naam, waarden) && (waarden[naam] ?? '').trim() === '');
  return tekst
    .split('\n')
    .map((regel) =>
      mist(regel)
        ? zinnen(regel)
            .filter((zin) => !mist(zin))
            .map(vul)
            .join(' ')
        : vul(regel),
    )
    .join('\n');
}

const PLEK = /\{(\w+)\}/g;

function isPlek(naam: string, waarden: Readonly<Partial<Record<Invulplek, string>>>): naam is Invulplek {
  return Object.hasOwn(waarden, naam);
}

/** Split before anything is filled in, so that a full stop in what is filled in does not count. */
function zinnen(regel: string): readonly string[] {
  return regel.split(/(?<=[.?!])\s+/);
}
