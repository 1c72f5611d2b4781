/* What a page draws, and under which mark: its content stream, operator by operator. */

export interface Merk {
  readonly tag: string;
  readonly mcid: number | null;
  /** Of what stands beside the tree: what it says of itself, as `/Pagination /Subtype /Footer`. */
  readonly soort: string;
  /** How many operators under it draw something. */
  schildert: number;
}

export interface Merkbeeld {
  readonly merken: readonly Merk[];
  /** What is drawn under no mark, or under one that is neither in the tree nor an artefact; and marks that do not close. */
  readonly fouten: readonly string[];
}

const SCHILDERT = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);

/** @param stroom a content stream, decoded, as latin1 */
export function leesMerken(stroom: string): Merkbeeld {
  const merken: Merk[] = [];
  const open: Merk[] = [];
  const fouten: string[] = [];
  let bij: string[] = [];
  for (const [, woord = '', operator = ''] of stroom.matchAll(DEEL)) {
    if (operator === '') {
      bij.push(woord);
      continue;
    }
    if (operator === 'BDC' || operator === 'BMC') {
      if (open.length > 0) fouten.push(`a mark within a mark: ${bij.join(' ')}`);
      const merk: Merk = { tag: (bij[0] ?? '').slice(1), mcid: mcidIn(bij[1] ?? ''), soort: /\/Type (?<soort>.*)>>/.exec(bij[1] ?? '')?.groups?.['soort'] ?? '', schildert: 0 };
      merken.push(merk);
      open.push(merk);
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) fouten.push('a mark closes that did not open');
    } else if (SCHILDERT.has(operator)) {
      const merk = open.at(-1);
      if (merk === undefined || (merk.tag !== 'Artifact' && merk.mcid === null)) fouten.push(`drawn under no mark: ${bij.join(' ').slice(0, 80)} ${operator}`);
      else merk.schildert += 1;
    }
    bij = [];
  }
  if (open.length > 0) fouten.push('a mark stays open');
  return { merken, fouten };
}

/** Strings, dictionaries, arrays, names and numbers are what an operator works on; any other word is an operator. */
const DEEL = /(\((?:\\.|[^\\)])*\)|<<(?:[^>]|>(?!>))*>>|<[0-9A-Fa-f\s]*>|\[(?:\((?:\\.|[^\\)])*\)|[^\]])*\]|\/[^\s/<>[\]()]*|[+-]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)|([A-Za-z'"*][A-Za-z0-9'"*]*)/g;

function mcidIn(woord: string): number | null {
  const cijfers = /\/MCID (?<mcid>\d+)/.exec(woord)?.groups?.['mcid'];
  return cijfers === undefined ? null : Number(cijfers);
}
