import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/* Reading a PDF back, as a reader's program would. */

export interface Woord {
  readonly tekst: string;
  /** Points from the left and the bottom of the page. */
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  /** Size of the letters, in points. */
  readonly grootte: number;
}

export interface GelezenPdf {
  readonly paginas: readonly { readonly tekst: string; readonly woorden: readonly Woord[] }[];
  /** Bookmarks, a line each, indented by level. */
  readonly bladwijzers: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly taal: string | null;
  readonly paginaschikking: string;
  readonly toontTitel: boolean;
}

export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  // pdf.js takes the buffer for itself.
  const taak = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await taak.promise;
  try {
    const paginas = [];
    for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
      const { items } = await (await pdf.getPage(nummer)).getTextContent();
      const woorden = items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [{ tekst: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), breedte: item.width, grootte: Math.abs(Number(item.transform[3])) }] : [],
      );
      paginas.push({ woorden, tekst: woorden.map(({ tekst }) => tekst).join(' ').replaceAll(/\s+/g, ' ') });
    }
    const { info } = await pdf.getMetadata();
    const voorkeuren: unknown = await pdf.getViewerPreferences();
    return {
      paginas,
      bladwijzers: plat(await pdf.getOutline(), 0),
      info: { ...info },
      taal: 'Language' in info && typeof info.Language === 'string' ? info.Language : null,
      paginaschikking: await pdf.getPageLayout(),
      toontTitel: JSON.stringify([...(voorkeuren instanceof Map ? voorkeuren : Object.entries(voorkeuren ?? {}))]).includes('["DisplayDocTitle",true]'),
    };
  } finally {
    await taak.destroy();
  }
}

/** The edges of the page, in points. */
export interface Zetvlak {
  readonly pagina: { readonly breedte: number; readonly hoogte: number };
  readonly marge: { readonly links: number; readonly boven: number; readonly rechts: number; readonly onder: number };
}

/** The words that do not lie between the margins, above the foot or in it, each with its page. */
export function woordenBuitenMarges({ paginas }: GelezenPdf, { pagina, marge }: Zetvlak): readonly string[] {
  return paginas.flatMap(({ woorden }, nummer) =>
    woorden
      .filter(({ x, y, breedte }) => {
        const inVoet = y < marge.onder - 20 && y > 15;
        return x < marge.links - 1 || x + breedte > pagina.breedte - marge.rechts + 1 || y > pagina.hoogte - marge.boven + 10 || !(inVoet || y >= marge.onder - 2);
      })
      .map(({ tekst, x, y }) => `page ${nummer + 1} at ${Math.round(x)}, ${Math.round(y)}: ${tekst}`),
  );
}

interface Bladwijzer {
  readonly title: string;
  readonly items: readonly Bladwijzer[];
}

function plat(bladwijzers: readonly Bladwijzer[] | null, diepte: number): readonly string[] {
  return (bladwijzers ?? []).flatMap(({ title, items }) => [`${'  '.repeat(diepte)}${title}`, ...plat(items, diepte + 1)]);
}
