import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Regel } from '#shared/werkvormen/waarden';
import { verschuif } from './volgorde.ts';

/* What can be done to a list of lines, apart from how it looks. A change gives a new list; the old one stays as it was. */

export type Regels = readonly Regel[];

/** A line that is not known changes nothing. */
function opPlek(regels: Regels, id: string, doe: (plek: number, regel: Regel) => Regels): Regels {
  const plek = regels.findIndex((regel) => regel.id === id);
  const regel = regels[plek];
  return regel === undefined ? regels : doe(plek, regel);
}

export function wijzig(regels: Regels, id: string, deel: Partial<Omit<Regel, 'id'>>): Regels {
  return regels.map((regel) => (regel.id === id ? { ...regel, ...deel } : regel));
}

export function voegToe(regels: Regels, id: string, tekst: string): Regels {
  return [...regels, { id, tekst, bron: '', vrijgegeven: false }];
}

/**
 * Breaks a line in two at `op`, counted in characters; the second part becomes a line of its own below it. A part without
 * text is a new line: the room does not see it until the chair says so.
 */
export function breek(regels: Regels, id: string, op: number, idEronder: string): Regels {
  return opPlek(regels, id, (plek, regel) => regels.toSpliced(plek, 1, brokstuk(regel, id, regel.tekst.slice(0, op).trimEnd()), brokstuk(regel, idEronder, regel.tekst.slice(op).trimStart())));
}

function brokstuk(van: Regel, id: string, tekst: string): Regel {
  return tekst === '' ? { id, tekst, bron: '', vrijgegeven: false } : { ...van, id, tekst };
}

export function verwijder(regels: Regels, id: string): Regels {
  return regels.filter((regel) => regel.id !== id);
}

/** Puts a removed line back at the place it had, or at the end when the list became shorter. */
export function zetTerug(regels: Regels, regel: Regel, plek: number): Regels {
  return regels.some((ander) => ander.id === regel.id) ? regels : regels.toSpliced(plek, 0, regel);
}

/** Moves a line one place up (-1) or down (1); at the edge it stays. */
export function verplaats(regels: Regels, id: string, stap: -1 | 1): Regels {
  return opPlek(regels, id, (plek) => verschuif(regels, plek, stap));
}

/**
 * Puts pasted lines in place of a selection: the first joins what stood before it, the last what stood after it, unless that
 * makes a line too long. What comes in as a line of its own the room does not see yet.
 */
export function plak(
  regels: Regels,
  id: string,
  keuze: { readonly van: number; readonly tot: number },
  stukken: readonly string[],
  nieuweIds: readonly string[],
): Regels {
  return opPlek(regels, id, (plek, regel) => {
    const teksten = gevoegd([regel.tekst.slice(0, keuze.van), ...stukken, regel.tekst.slice(keuze.tot)]);
    const delen = teksten.map((tekst, nummer): Regel =>
      nummer === 0 ? { ...regel, tekst } : { id: nieuweIds[nummer - 1] ?? `${id}-${nummer}`, tekst, bron: regel.bron, vrijgegeven: false },
    );
    return regels.toSpliced(plek, 1, ...delen);
  });
}

/** Joins the first two and the last two where that fits in one line. */
function gevoegd(teksten: readonly string[]): readonly string[] {
  const [eerste = '', tweede = '', ...rest] = teksten;
  const begin = past(eerste, tweede) ? [eerste + tweede, ...rest] : [eerste, tweede, ...rest];
  const na = begin.at(-1) ?? '';
  const voorlaatste = begin.at(-2);
  return voorlaatste !== undefined && past(voorlaatste, na) ? [...begin.slice(0, -2), voorlaatste + na] : begin.filter((tekst) => tekst !== '');
}

function past(een: string, ander: string): boolean {
  return een.length + ander.length <= MAX_REGEL;
}

/** The marks a list has in a mail or a document, which are no part of what it says. */
const OPSOMMINGSTEKEN = /^\s*(?:[-–—*•·‣▪◦]\s+|\d{1,3}[.)]\s+)/u;

/** The lines of a pasted text: without bullets and empty lines, and none longer than a line may be. */
export function regelsUitTekst(tekst: string): readonly string[] {
  return tekst
    .split(/\r\n|\r|\n/u)
    .map((regel) => regel.replace(OPSOMMINGSTEKEN, '').trim())
    .filter((regel) => regel !== '')
    .flatMap(inStukken);
}

function inStukken(regel: string): readonly string[] {
  const stukken: string[] = [];
  for (let begin = 0; begin < regel.length; begin += MAX_REGEL) stukken.push(regel.slice(begin, begin + MAX_REGEL));
  return stukken;
}
