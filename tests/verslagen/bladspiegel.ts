import type { GelezenPdf, Woord } from '../materiaal/lees-pdf.ts';

/* What a page looks like in a few lines that somebody can read: its headings, where its text begins and ends, and how much there is. */

type Pagina = GelezenPdf['paginas'][number];

/** Under this height in points stands the foot of a page. */
const VOET = 60;
/** Letters at least so large are a heading; a question of a leersessie is one too. */
export const KOPMAAT = 13.5;
const LANGST = 72;

interface Regel {
  readonly y: number;
  readonly grootte: number;
  readonly tekst: string;
}

/** The lines above the foot, from top to bottom; what stands beside each other is one line. */
export function regelsOp({ woorden }: Pagina): readonly Regel[] {
  const opHoogte = new Map<number, Woord[]>();
  for (const woord of woorden.filter(({ y }) => y > VOET)) {
    const hoogte = [...opHoogte.keys()].find((y) => Math.abs(y - woord.y) < 2) ?? woord.y;
    opHoogte.set(hoogte, [...(opHoogte.get(hoogte) ?? []), woord]);
  }
  return [...opHoogte]
    .toSorted(([a], [b]) => b - a)
    .map(([y, opRegel]) => {
      const opRij = opRegel.toSorted((a, b) => a.x - b.x);
      return { y, grootte: Math.max(...opRij.map(({ grootte }) => grootte)), tekst: opRij.map(({ tekst }) => tekst).join(' ').replaceAll(/\s+/g, ' ') };
    });
}

export function bladspiegel({ paginas }: GelezenPdf): string {
  return `${paginas.map((pagina, nummer) => vanPagina(pagina, nummer + 1)).join('\n\n')}\n`;
}

function vanPagina(pagina: Pagina, nummer: number): string {
  const regels = regelsOp(pagina);
  const voet = pagina.woorden.filter(({ y }) => y <= VOET).map(({ tekst }) => tekst).join(' | ');
  const koppen = regels.filter(({ grootte }) => grootte >= KOPMAAT).map(({ grootte, tekst }) => `  ${String(Math.round(grootte)).padStart(2)} ${kort(tekst)}`);
  const tekst = regels.filter(({ grootte }) => grootte < KOPMAAT);
  const [eerste, laatste] = [tekst[0], tekst.at(-1)];
  return [
    `pagina ${nummer}: ${regels.length} regels, de laatste op ${Math.round(regels.at(-1)?.y ?? 0)}`,
    ...koppen,
    ...(eerste === undefined ? [] : [`     ${kort(eerste.tekst)}`]),
    ...(laatste === undefined || laatste === eerste ? [] : [`     ... ${kort(laatste.tekst)}`]),
    `     voet: ${kort(voet)}`,
  ].join('\n');
}

function kort(tekst: string): string {
  return tekst.length <= LANGST ? tekst : `${tekst.slice(0, LANGST)}…`;
}

/** The words that lie over another word, each with its page; what is set smaller than a point is a mark and no word. */
export function overlappingen({ paginas }: GelezenPdf): readonly string[] {
  return paginas.flatMap(({ woorden }, nummer) => {
    const vakken = woorden.filter(({ grootte }) => grootte > 1);
    return vakken.flatMap((een, i) => vakken.slice(i + 1).filter((ander) => raken(een, ander)).map((ander) => `page ${nummer + 1}: ${kort(een.tekst)} / ${kort(ander.tekst)}`));
  });
}

/** Letters take some seven tenths of their size above the line they stand on, and a fifth below it. */
function raken(een: Woord, ander: Woord): boolean {
  const naast = een.x + een.breedte > ander.x + 1 && ander.x + ander.breedte > een.x + 1;
  const [boven, onder] = een.y >= ander.y ? [een, ander] : [ander, een];
  return naast && boven.y - boven.grootte * 0.18 < onder.y + onder.grootte * 0.66 - 1;
}
