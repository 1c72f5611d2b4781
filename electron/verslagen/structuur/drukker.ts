import { normalizePageMargin, normalizePageSize } from 'pdfmake/js/PageSize.js';
import { tableLayouts } from 'pdfmake/js/tableLayouts.js';
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import type { Structuurboom } from './boom.ts';
import { Drukdocument } from './drukdocument.ts';
import type { Pagina } from './laag.ts';
import { Opmaker } from './opmaker.ts';
import { Svgmaat } from './svgmaat.ts';
import { Tekenaar } from './tekenaar.ts';

/* What pdfmake's own printer does, in two steps, and with the structure kept. */

/** What of a definition is used; anything else would be left out without a word. */
export type Definitie = Pick<TDocumentDefinitions, 'content' | 'language' | 'info' | 'pageSize' | 'pageMargins' | 'defaultStyle' | 'background' | 'footer'>;

export interface Lettertypen {
  readonly van: () => TFontDictionary;
  /** Which files may be read; nothing is ever fetched from a network. */
  readonly magLezen: (pad: string) => boolean;
}

/** A document that has been laid out and not yet been drawn. */
export interface Uitgelegd {
  readonly document: Drukdocument;
  readonly paginas: readonly Pagina[];
  readonly boom: Structuurboom;
}

/** Lays the document out; whoever asked pdfmake for it in a definition is told of every page meanwhile. */
export function legUit({ content, language, info = {}, pageSize, pageMargins, defaultStyle = {}, background, footer }: Definitie, { van, magLezen }: Lettertypen): Uitgelegd {
  const maat = normalizePageSize(pageSize);
  const opties = {
    size: [maat.width, maat.height],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // Words are kept over documents, see `letter.ts`.
    fontLayoutCache: false,
    autoFirstPage: false,
    info: Object.fromEntries(Object.entries(info).map(([naam, waarde]) => [`${naam.charAt(0).toUpperCase()}${naam.slice(1)}`, waarde])),
    font: null,
  };
  const document = new Drukdocument(van(), {}, {}, {}, opties, null, magLezen);
  const opmaker = new Opmaker(maat, normalizePageMargin(pageMargins), new Svgmaat());
  opmaker.registerTableLayouts(tableLayouts);
  const paginas = opmaker.layoutDocument(content, document, {}, defaultStyle, background, undefined, footer, undefined, undefined);
  return { document, paginas, boom: opmaker.boom };
}

/** Draws what was laid out. Once: what is drawn is written. `naastElkaar`: odd pages on the right, for who is shown two at a time. */
export function druk({ document, paginas, boom }: Uitgelegd, naastElkaar: boolean): Promise<Uint8Array> {
  return new Promise((klaar, mis) => {
    if (naastElkaar) document._root.data['PageLayout'] = 'TwoPageRight';
    const stukken: Uint8Array[] = [];
    document.on('data', (stuk) => stukken.push(stuk));
    document.on('end', () => klaar(new Uint8Array(Buffer.concat(stukken))));
    document.on('error', mis);
    new Tekenaar(document).renderPages(paginas);
    document.schrijfBoom(boom);
    document.end();
  });
}
