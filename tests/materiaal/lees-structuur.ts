import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { leesMerken, type Merkbeeld } from './lees-merken.ts';

/* The structure tree of a PDF, read from the file itself, with the text of every piece as pdf.js reads it. */

export interface Stuk {
  /** Counted from 0. */
  readonly pagina: number;
  readonly mcid: number;
}

export interface Element {
  readonly rol: string;
  readonly alt: string;
  readonly leest: string;
  readonly id: string;
  /** From the attributes, by name. */
  readonly kenmerken: Readonly<Record<string, string | number | readonly number[]>>;
  readonly inhoud: readonly (Element | Stuk | { readonly annotatieOp: number })[];
  /** The object it is, as the file numbers it. */
  readonly verwijzing: string;
}

export interface Structuurpagina extends Merkbeeld {
  readonly tabs: string;
  readonly breedte: number;
  readonly hoogte: number;
  /** Of each mcid the element that the tree of parents names. */
  readonly ouders: readonly string[];
  /** The text of each mcid, and of what stands beside the tree. */
  readonly tekst: ReadonlyMap<number, string>;
  readonly daarbuiten: readonly string[];
  /** All text that is to be seen, as a reader without an eye for structure finds it. */
  readonly alles: string;
  /** Of each annotation the element that the tree of parents names. */
  readonly annotaties: readonly string[];
}

export interface GelezenStructuur {
  readonly wortel: Element;
  readonly paginas: readonly Structuurpagina[];
  readonly gemerkt: boolean;
  readonly taal: string;
  readonly toontTitel: boolean;
  readonly titel: string;
  readonly bladwijzers: readonly { readonly titel: string; readonly pagina: number; readonly element: string }[];
}

export async function leesStructuur(bytes: Uint8Array): Promise<GelezenStructuur> {
  const document = await PDFDocument.load(bytes.slice(), { updateMetadata: false });
  const { context, catalog } = document;
  const bladen = document.getPages();
  const bladnummer = new Map(bladen.map(({ ref }, nummer) => [ref.toString(), nummer]));
  const structuur = boekVan(context, catalog.get(PDFName.of('StructTreeRoot')));
  const ouders = getallen(context, structuur.get(PDFName.of('ParentTree')));
  const teksten = await leesTeksten(bytes);
  const [wortel, ...meer] = rijVan(context, structuur.get(PDFName.of('K')));
  if (wortel === undefined || meer.length > 0) throw new Error('There is not one element at the root.');
  const paginas = bladen.map(({ node }, nummer): Structuurpagina => {
    const sleutel = getal(context, node.get(PDFName.of('StructParents')));
    const { width: breedte, height: hoogte } = bladen[nummer]?.getSize() ?? { width: 0, height: 0 };
    return {
      ...leesMerken(inhoudVan(context, node.get(PDFName.of('Contents')))),
      tabs: naam(context, node.get(PDFName.of('Tabs'))),
      breedte,
      hoogte,
      ouders: rijVan(context, ouders.get(sleutel)).map(String),
      ...(teksten[nummer] ?? { tekst: new Map(), daarbuiten: [], alles: '' }),
      annotaties: rijVan(context, node.get(PDFName.of('Annots'))).map((annotatie) => String(ouders.get(getal(context, boekVan(context, annotatie).get(PDFName.of('StructParent')))))),
    };
  });
  return {
    wortel: elementVan(context, wortel, bladnummer),
    paginas,
    gemerkt: String(boekVan(context, catalog.get(PDFName.of('MarkInfo'))).get(PDFName.of('Marked'))) === 'true',
    taal: woorden(context, catalog.get(PDFName.of('Lang'))),
    toontTitel: String(boekVan(context, catalog.get(PDFName.of('ViewerPreferences'))).get(PDFName.of('DisplayDocTitle'))) === 'true',
    titel: document.getTitle() ?? '',
    bladwijzers: bladwijzersVan(context, boekVan(context, catalog.get(PDFName.of('Outlines'))), bladnummer),
  };
}

/** All elements, a parent before its children. */
export function elementen(element: Element): readonly Element[] {
  return [element, ...kinderen(element).flatMap(elementen)];
}

export function kinderen({ inhoud }: Element): readonly Element[] {
  return inhoud.filter((kind): kind is Element => 'rol' in kind);
}

export function stukken(element: Element): readonly Stuk[] {
  return element.inhoud.flatMap((kind) => ('rol' in kind ? stukken(kind) : 'mcid' in kind ? [kind] : []));
}

/** What is read of an element, in the order of the tree. `zonder`: elements that are passed over. */
export function tekstVan({ paginas }: GelezenStructuur, element: Element, zonder: (element: Element) => boolean = () => false): string {
  const lees = (kind: Element['inhoud'][number]): string => {
    if ('rol' in kind) return zonder(kind) ? '' : kind.inhoud.map(lees).join(' ');
    return 'mcid' in kind ? (paginas[kind.pagina]?.tekst.get(kind.mcid) ?? '') : '';
  };
  return lees(element);
}

function elementVan(context: PDFContext, object: PDFObject, bladnummer: ReadonlyMap<string, number>): Element {
  const boek = boekVan(context, object);
  const eigen = String(boek.get(PDFName.of('Pg')));
  const kind = (van: PDFObject): Element['inhoud'][number] => {
    if (van instanceof PDFNumber) return { pagina: bladnummer.get(eigen) ?? -1, mcid: van.asNumber() };
    const deel = boekVan(context, van);
    const pagina = bladnummer.get(String(deel.get(PDFName.of('Pg')))) ?? -1;
    if (naam(context, deel.get(PDFName.of('Type'))) === 'OBJR') return { annotatieOp: pagina };
    return deel.has(PDFName.of('MCID')) ? { pagina, mcid: getal(context, deel.get(PDFName.of('MCID'))) } : elementVan(context, van, bladnummer);
  };
  const vormen = context.lookup(boek.get(PDFName.of('A')));
  return {
    rol: naam(context, boek.get(PDFName.of('S'))),
    alt: woorden(context, boek.get(PDFName.of('Alt'))),
    leest: woorden(context, boek.get(PDFName.of('ActualText'))),
    id: woorden(context, boek.get(PDFName.of('ID'))),
    kenmerken: vormen instanceof PDFDict ? Object.fromEntries(vormen.entries().map(([sleutel, waarde]) => [sleutel.decodeText(), kenmerk(context, waarde)])) : {},
    inhoud: rijVan(context, boek.get(PDFName.of('K'))).map(kind),
    verwijzing: String(object),
  };
}

function kenmerk(context: PDFContext, van: PDFObject): string | number | readonly number[] {
  const waarde = context.lookup(van);
  if (waarde instanceof PDFNumber) return waarde.asNumber();
  return waarde instanceof PDFArray ? waarde.asArray().map((deel) => getal(context, deel)) : naam(context, van);
}

function bladwijzersVan(context: PDFContext, boek: PDFDict, bladnummer: ReadonlyMap<string, number>): GelezenStructuur['bladwijzers'] {
  const gevonden: GelezenStructuur['bladwijzers'][number][] = [];
  for (let op = boek.get(PDFName.of('First')); op !== undefined; ) {
    const bladwijzer = boekVan(context, op);
    const [blad] = rijVan(context, bladwijzer.get(PDFName.of('Dest')));
    gevonden.push({ titel: woorden(context, bladwijzer.get(PDFName.of('Title'))), pagina: bladnummer.get(String(blad)) ?? -1, element: String(bladwijzer.get(PDFName.of('SE'))) });
    gevonden.push(...bladwijzersVan(context, bladwijzer, bladnummer));
    op = bladwijzer.get(PDFName.of('Next'));
  }
  return gevonden;
}

interface Paginatekst {
  readonly tekst: ReadonlyMap<number, string>;
  readonly daarbuiten: readonly string[];
  readonly alles: string;
}

async function leesTeksten(bytes: Uint8Array): Promise<readonly Paginatekst[]> {
  const taak = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await taak.promise;
  const paginas: Paginatekst[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const pagina = await pdf.getPage(nummer);
    const tekst = new Map<number, string>();
    const daarbuiten: string[] = [];
    let mcid: number | null = null;
    for (const item of (await pagina.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        if (mcid === null) daarbuiten.push(item.str);
        else tekst.set(mcid, `${tekst.get(mcid) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') mcid = null;
      else mcid = mcidVan(item);
    }
    const { items } = await pagina.getTextContent();
    paginas.push({ tekst, daarbuiten: daarbuiten.filter((deel) => deel.trim() !== ''), alles: items.map((item) => ('str' in item ? item.str : '')).join(' ') });
  }
  await taak.destroy();
  return paginas;
}

function mcidVan(item: object): number | null {
  const cijfers = 'id' in item ? /_mc(?<mcid>\d+)$/.exec(String(item.id))?.groups?.['mcid'] : undefined;
  return cijfers === undefined ? null : Number(cijfers);
}

function inhoudVan(context: PDFContext, van: PDFObject | undefined): string {
  const stromen = rijVan(context, van).map((stroom) => context.lookup(stroom));
  return stromen.map((stroom) => (stroom instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stroom).decode()).toString('latin1') : '')).join('\n');
}

/** A number tree of one level. */
function getallen(context: PDFContext, van: PDFObject | undefined): ReadonlyMap<number, PDFObject> {
  const rij = rijVan(context, boekVan(context, van).get(PDFName.of('Nums')));
  return new Map(Array.from({ length: rij.length / 2 }, (_, plek) => [getal(context, rij[plek * 2]), rij[plek * 2 + 1] ?? PDFName.of('missing')]));
}

function boekVan(context: PDFContext, van: PDFObject | undefined): PDFDict {
  const gevonden = context.lookup(van);
  if (gevonden instanceof PDFRawStream) return gevonden.dict;
  return gevonden instanceof PDFDict ? gevonden : PDFDict.withContext(context);
}

/** A single thing is a row of one. */
function rijVan(context: PDFContext, van: PDFObject | undefined): readonly PDFObject[] {
  const gevonden = context.lookup(van);
  if (gevonden instanceof PDFArray) return gevonden.asArray();
  return van === undefined || gevonden === undefined ? [] : [van instanceof PDFRef ? van : gevonden];
}

function getal(context: PDFContext, van: PDFObject | undefined): number {
  const gevonden = context.lookup(van);
  return gevonden instanceof PDFNumber ? gevonden.asNumber() : -1;
}

function naam(context: PDFContext, van: PDFObject | undefined): string {
  const gevonden = context.lookup(van);
  return gevonden instanceof PDFName ? gevonden.decodeText() : '';
}

function woorden(context: PDFContext, van: PDFObject | undefined): string {
  const gevonden = context.lookup(van);
  return gevonden instanceof PDFString || gevonden instanceof PDFHexString ? gevonden.decodeText() : '';
}
