import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { ZWART, ZWARTWOORD } from '#shared/verslagen/zwart';

/*
 * What was blacked out, on paper: a black bar with its word in white, so that it is seen, read aloud and copied as what it is. One pass
 * over all that goes to paper, after everything that measures texts has measured them and before anything is laid out.
 */

const BALK = { text: ZWARTWOORD, background: '#000000', color: '#FFFFFF', italics: false, characterSpacing: 0 } as const;

/** The same definition with a bar for each text that was blacked out; what has none is not copied. */
export function metZwarteBalken(definitie: TDocumentDefinitions): TDocumentDefinitions {
  const { content, footer, info } = definitie;
  return {
    ...definitie,
    // Nearly every paper has none.
    content: (heeftZwart(content) ? balken(content) : content) as TDocumentDefinitions['content'],
    ...(typeof footer === 'function' ? { footer: (...bij: Parameters<typeof footer>) => balken(footer(...bij)) as ReturnType<typeof footer> } : {}),
    ...(info === undefined ? {} : { info: { ...info, ...(info.title === undefined ? {} : { title: inWoorden(info.title) }) } }),
  };
}

/** For where there is no bar to draw: a title, a bookmark. */
function inWoorden(tekst: string): string {
  return tekst.replaceAll(ZWART, ZWARTWOORD);
}

function heeftZwart(van: unknown): boolean {
  if (typeof van === 'string') return van.includes(ZWART);
  if (Array.isArray(van)) return van.some(heeftZwart);
  if (typeof van !== 'object' || van === null) return false;
  for (const naam in van) if (heeftZwart((van as Readonly<Record<string, unknown>>)[naam])) return true;
  return false;
}

function balken(van: unknown): unknown {
  if (typeof van === 'string') return van.includes(ZWART) ? { text: runs(van) } : van;
  if (Array.isArray(van)) return zelfdeOf(van, van.map(balken));
  if (typeof van !== 'object' || van === null) return van;
  const paren = Object.entries(van);
  const nieuw = paren.map(([naam, waarde]) => eigenschap(naam, waarde));
  return nieuw.every((waarde, i) => waarde === paren[i]?.[1]) ? van : Object.fromEntries(paren.map(([naam], i) => [naam, nieuw[i]]));
}

function eigenschap(naam: string, waarde: unknown): unknown {
  if (typeof waarde !== 'string') return naam === 'text' && Array.isArray(waarde) ? zelfdeOf(waarde, waarde.flatMap(run)) : balken(waarde);
  if (!waarde.includes(ZWART)) return waarde;
  switch (naam) {
    case 'text':
      return runs(waarde);
    case 'svg':
      // A drawing has no ground behind its words; between brackets they are no label.
      return waarde.replaceAll(ZWART, `[${ZWARTWOORD}]`);
    default:
      return inWoorden(waarde);
  }
}

/** A piece of a text that is built of pieces. */
function run(stuk: unknown): unknown {
  return typeof stuk === 'string' && stuk.includes(ZWART) ? runs(stuk) : balken(stuk);
}

function runs(tekst: string): unknown[] {
  return tekst
    .split(ZWART)
    .flatMap((stuk, nummer) => [...(nummer === 0 ? [] : [{ ...BALK }]), stuk])
    .filter((stuk) => stuk !== '');
}

function zelfdeOf(van: readonly unknown[], nieuw: readonly unknown[]): readonly unknown[] {
  return nieuw.length === van.length && nieuw.every((waarde, i) => waarde === van[i]) ? van : nieuw;
}
