import type { Content, ContentStack, ContentText } from 'pdfmake/interfaces';
import type { Kop } from '#shared/verslagen/model';
import { KLEUR, LETTER, zetsel, ZETBREEDTE, type Tekstsoort } from './opmaak.ts';
import type { Merk } from './structuur/merk.ts';

/* Headings. Each is a bookmark under the one above it, and never stands alone at the foot of a page. */

/** Hands out ids to headings and remembers under which heading the next one comes. */
export interface Inhoudsopgave {
  readonly meld: (niveau: 1 | 2 | 3, plek?: string) => { readonly id: string; readonly ouder: string | undefined };
  /** False inside columns, where a page cannot be broken. */
  readonly breekbaar: boolean;
  /** The measure in points in which blocks stand. */
  readonly breedte: number;
}

export function maakInhoudsopgave(): Inhoudsopgave {
  let volgnummer = 0;
  const open: { niveau: number; id: string }[] = [];
  const meld = (niveau: 1 | 2 | 3, plek?: string): { id: string; ouder: string | undefined } => {
    volgnummer += 1;
    const id = plek ?? `kop-${volgnummer}`;
    while ((open.at(-1)?.niveau ?? 0) >= niveau) open.pop();
    const ouder = open.at(-1)?.id;
    open.push({ niveau, id });
    return { id, ouder };
  };
  return { meld, breekbaar: true, breedte: ZETBREEDTE };
}

/** `headlineLevel` of the title of a part, which may be moved to the next page to stay with what follows. */
export const KOP_DEELTITEL = 1;
/** The same of a heading within a part. */
export const KOP_MET_VERVOLG = 2;
/** `headlineLevel` of the parts of a heading, which move with the whole. */
export const KOP_DEEL = 9;

/** What makes a text a heading, and a bookmark; `plek`: by which it is found. */
export function bladwijzer(inhoud: Inhoudsopgave, niveau: 1 | 2 | 3, tekst: string, plek?: string): object {
  const { id, ouder } = inhoud.meld(niveau, plek);
  return {
    id,
    merk: { rol: 'H', niveau } satisfies Merk,
    headlineLevel: KOP_DEEL,
    outline: true,
    outlineText: tekst,
    outlineExpanded: niveau === 1,
    ...(ouder === undefined ? {} : { outlineParentId: ouder }),
  };
}

/** Keeps a heading on the page of what follows it. */
export function metVervolg(inhoud: Inhoudsopgave): { headlineLevel: number } {
  return { headlineLevel: inhoud.breekbaar ? KOP_MET_VERVOLG : KOP_DEEL };
}

/** A short line in capitals above a heading or a column. */
export function etiket(tekst: string, marge: readonly [number, number, number, number] = [0, 0, 0, 4]): ContentText {
  return { ...etiketTekst(tekst), margin: [...marge] };
}

/** The same, as the name of what stands under it. */
export function naametiket(naam: string, marge: readonly [number, number, number, number]): ContentText {
  return { ...etiket(naam, marge), merk: { rol: 'Lbl' } };
}

function etiketTekst(tekst: string): ContentText {
  return { text: tekst.toUpperCase(), font: LETTER.kop, ...zetsel('voet'), characterSpacing: 0.7, color: KLEUR.groen };
}

/** Where the heading of a part stands, for what refers to it. */
export function deelplek(nummer: number): string {
  return `deel-${nummer}`;
}

/** The heading of a part; `vervolg`: it stands among others on a page and is set smaller, under a line. */
export function deelkop(inhoud: Inhoudsopgave, { tekst, boven }: Kop, vorm: 'opening' | 'vervolg', plek: string): ContentStack {
  const titel: Content = {
    ...bladwijzer(inhoud, 1, tekst, plek),
    text: tekst,
    font: LETTER.kop,
    bold: true,
    ...zetsel(vorm === 'vervolg' && tekst.length <= 140 ? 'kop1Vervolg' : grootte(tekst)),
    color: KLEUR.inkt,
  };
  return {
    headlineLevel: KOP_DEELTITEL,
    merk: { rol: 'Sect' },
    stack: [
      ...(vorm === 'vervolg' ? [lijn()] : []),
      ...(boven === undefined ? [] : [{ ...etiketTekst(boven), headlineLevel: KOP_DEEL, margin: [0, 0, 0, 6] as [number, number, number, number] }]),
      titel,
    ],
    margin: [0, vorm === 'vervolg' ? 28 : 0, 0, 4],
  };
}

function lijn(): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: ZETBREEDTE, y2: 0, lineWidth: 1.2, lineColor: KLEUR.groen }], headlineLevel: KOP_DEEL, margin: [0, 0, 0, 12] };
}

/** A heading within a part. */
export function kopInhoud(inhoud: Inhoudsopgave, { niveau, tekst }: Kop): Content {
  const eigenschappen = { ...bladwijzer(inhoud, niveau, tekst), ...metVervolg(inhoud), text: tekst, font: LETTER.kop };
  return niveau === 3
    ? { ...eigenschappen, ...zetsel('kop3'), color: KLEUR.inkt, margin: [0, 16, 0, 0] }
    : { ...eigenschappen, ...zetsel('kop2'), color: KLEUR.groen, margin: [0, 24, 0, 0] };
}

/** A title that someone typed can be a paragraph; it then takes the size of one. */
function grootte(tekst: string): Tekstsoort {
  if (tekst.length <= 60) return 'kop1';
  if (tekst.length <= 140) return 'kop1Vervolg';
  return tekst.length <= 320 ? 'vraag' : 'tekst';
}
