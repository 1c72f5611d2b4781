import { nooit } from '#shared/domein/alleen-lezen';
import type { Knoop, Plek, Rij, Vector, Woord } from './laag.ts';
import type { Merk } from './merk.ts';
import type { Verwijzing } from './pdfmakedelen.ts';

/* The structure tree of a document, grown while pdfmake lays it out: nodes are entered and left in the order of the definition. */

export type Rol =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Span' | 'Link'
  | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'Table' | 'TR' | 'TH' | 'TD' | 'Caption'
  | 'BlockQuote' | 'Note' | 'Figure' | 'TOC' | 'TOCI';

export interface Eigenschappen {
  readonly alt?: string;
  readonly leest?: string;
  /** Of a TH: what it is the head of. */
  readonly scope?: 'Column' | 'Row';
  readonly kolommen?: number;
  readonly rijen?: number;
  readonly nummering?: 'Disc' | 'Decimal' | 'None';
}

/** An element of the tree, with the elements and the pieces of pages under it, in the order in which they are read. */
export class Onderdeel {
  readonly rol: Rol;
  readonly eigenschappen: Eigenschappen;
  readonly inhoud: (Onderdeel | Stuk)[] = [];

  constructor(rol: Rol, eigenschappen: Eigenschappen = {}) {
    this.rol = rol;
    this.eigenschappen = eigenschappen;
  }

  /** A new element at the end of what is in this one. */
  nieuw(rol: Rol, eigenschappen: Eigenschappen = {}): Onderdeel {
    const kind = new Onderdeel(rol, eigenschappen);
    this.inhoud.push(kind);
    return kind;
  }

  get laatste(): Onderdeel | Stuk | undefined {
    return this.inhoud.at(-1);
  }
}

/** A piece of a page that belongs to an element: marked content, or an annotation. `vlak`: where it stands, in points from the bottom left. */
export type Stuk =
  | { readonly soort: 'inhoud'; readonly blad: Verwijzing; readonly mcid: number; vlak?: Vlak }
  | { readonly soort: 'annotatie'; readonly blad: Verwijzing; readonly verwijzing: Verwijzing };

export type Vlak = readonly [links: number, onder: number, rechts: number, boven: number];

/** Roles that hold text as it is; in the others it stands in a paragraph. */
const MET_TEKST: ReadonlySet<Rol> = new Set<Rol>(['H1', 'H2', 'H3', 'P', 'Span', 'Link', 'Lbl', 'Caption', 'Figure', 'TH', 'TOCI']);
/** Roles that hold text as it is when the text itself is what they are. */
const MET_EIGEN_TEKST: ReadonlySet<Rol> = new Set<Rol>([...MET_TEKST, 'TD', 'LBody']);
const MET_TEKENING: ReadonlySet<Rol> = new Set<Rol>(['Figure', 'Lbl']);
const KOPPEN: readonly Rol[] = ['H1', 'H2', 'H3'];

/** Where in the tree the layout is; given back to `verlaat`. */
export type Stand = Plek | null;

export class Structuurboom {
  readonly wortel = new Onderdeel('Document');
  /** Elements to which a bookmark points, by the id of its heading. */
  readonly koppen = new Map<string, Onderdeel>();
  #deel: Onderdeel = this.wortel;
  #deelHeeftKop = true;
  /** Null at the ground, in whatever part has begun last. */
  #plek: Stand = null;
  /** Levels of the headings above where the layout is. */
  readonly #niveaus: number[] = [];
  readonly #cellen = new WeakMap<Knoop, Onderdeel>();
  readonly #tekens = new WeakMap<Vector | Woord, Onderdeel>();

  /** Where text goes that is drawn now. */
  get tekstplek(): Plek {
    return this.#plek ?? this.#deel;
  }

  /** Where a drawing goes: into a figure, or nowhere. */
  get beeldplek(): Plek {
    const plek = this.tekstplek;
    return typeof plek === 'string' || MET_TEKENING.has(plek.rol) ? plek : 'versiering';
  }

  /** Where the sign before an item of a list goes; undefined for what is no such sign. */
  tekenplek(teken: Vector | Woord | undefined): Plek | undefined {
    if (teken === undefined) return undefined;
    return typeof this.#plek === 'string' ? this.#plek : this.#tekens.get(teken);
  }

  /** Everything that `werk` lays out stands beside the tree. */
  buiten(soort: Extract<Plek, string>, werk: () => void): void {
    const stand = this.#plek;
    this.#plek = soort;
    werk();
    this.#plek = stand;
  }

  betreed(knoop: Knoop): Stand {
    const stand = this.#plek;
    if (typeof stand === 'string') {
      // Beside the tree there is nothing but another place beside it.
      if (knoop.merk?.rol === 'Artefact') this.#plek = knoop.merk.soort;
      return stand;
    }
    const cel = this.#cellen.get(knoop);
    if (cel !== undefined) this.#plek = cel;
    if (knoop.listMarker !== undefined) this.#openPunt(knoop.listMarker);
    if (knoop.merk !== undefined) this.#open(knoop.merk, knoop);
    if (isLijst(knoop)) this.#openLijst(knoop.ol === undefined ? 'Disc' : 'Decimal');
    if (knoop.text !== undefined) this.#openTekst(this.#plek !== stand);
    return stand;
  }

  verlaat(stand: Stand): void {
    this.#plek = stand;
  }

  /** A row begins, of whatever: only those of a table of data and of a table of contents are in the tree. */
  betreedRij({ cells, tableNode, rowIndex = 0 }: Rij): Stand {
    const stand = this.#plek;
    if (stand === null || typeof stand === 'string' || tableNode === undefined) return stand;
    if (stand.rol === 'TOC') this.#plek = stand.nieuw('TOCI');
    if (stand.rol === 'Table' && tableNode.merk?.rol === 'Table') this.#openRij(stand, cells, { inKop: rowIndex < (tableNode.table?.headerRows ?? 0), rijkop: tableNode.merk.rijkop === true });
    return stand;
  }

  #openRij(tabel: Onderdeel, cellen: readonly Knoop[], { inKop, rijkop }: { readonly inKop: boolean; readonly rijkop: boolean }): void {
    const rij = tabel.nieuw('TR');
    this.#plek = rij;
    cellen.forEach((cel, kolom) => {
      if (cel._span === true) return;
      const scope = inKop ? 'Column' : rijkop && kolom === 0 ? 'Row' : undefined;
      const { colSpan = 1, rowSpan = 1 } = cel;
      const spant = { ...(colSpan > 1 ? { kolommen: colSpan } : {}), ...(rowSpan > 1 ? { rijen: rowSpan } : {}) };
      this.#cellen.set(cel, scope === undefined ? rij.nieuw('TD', spant) : rij.nieuw('TH', { scope, ...spant }));
    });
  }

  #open(merk: Merk, knoop: Knoop): void {
    switch (merk.rol) {
      case 'Artefact':
        this.#plek = merk.soort;
        return;
      case 'H':
        return this.#openKop(merk.niveau, knoop);
      case 'Sect':
        return this.#openDeel(false);
      case 'Table':
        // The stack around a table and the table in it are one.
        if (!this.#isIn('Table')) this.#plek = this.#ouderVan('Table').nieuw('Table');
        return;
      case 'L':
        return this.#openLijst('None');
      case 'Figure':
        if (!this.#isIn('Figure')) this.#plek = this.#ouderVan('Figure').nieuw('Figure', { alt: merk.alt });
        return;
      case 'Lbl':
        this.#plek = this.#ouderVan('Lbl').nieuw('Lbl', merk.alt === undefined ? {} : { alt: merk.alt });
        return;
      case 'P':
      case 'LI':
      case 'LBody':
      case 'Caption':
      case 'BlockQuote':
      case 'Note':
      case 'TOC':
        this.#plek = this.#ouderVan(merk.rol).nieuw(merk.rol);
        return;
      case 'Span':
        // On words, which are looked at one by one when they are drawn.
        return;
      default:
        nooit(merk);
    }
  }

  #openLijst(nummering: 'Disc' | 'Decimal' | 'None'): void {
    this.#plek = this.#ouderVan('L').nieuw('L', { nummering });
  }

  #openPunt({ canvas, _inlines: woorden }: NonNullable<Knoop['listMarker']>): void {
    const punt = this.#ouderVan('LI').nieuw('LI');
    const teken = canvas?.[0] ?? woorden?.[0];
    if (teken !== undefined) this.#tekens.set(teken, punt.nieuw('Lbl', canvas === undefined ? {} : { leest: '•' }));
    this.#plek = punt.nieuw('LBody');
  }

  #openKop(niveau: number, knoop: Knoop & { readonly id?: string }): void {
    if (this.#plek instanceof Onderdeel && KOPPEN.includes(this.#plek.rol)) {
      // The text of a heading of several pieces is the one with the bookmark.
      if (knoop.id !== undefined) this.koppen.set(knoop.id, this.#plek);
      return;
    }
    while ((this.#niveaus.at(-1) ?? 0) >= niveau) this.#niveaus.pop();
    this.#niveaus.push(niveau);
    const rol = KOPPEN[this.#niveaus.length - 1] ?? 'H3';
    if (rol === 'H1' && this.#plek === null) {
      if (this.#deelHeeftKop) this.#openDeel(true);
      this.#deelHeeftKop = true;
    }
    this.#plek = this.#ouderVan(rol).nieuw(rol);
    if (knoop.id !== undefined) this.koppen.set(knoop.id, this.#plek);
  }

  #openDeel(metKop: boolean): void {
    if (this.#plek !== null) return;
    this.#deel = this.wortel.nieuw('Sect');
    this.#deelHeeftKop = metKop;
  }

  /** @param eigen the text itself is what it stands in */
  #openTekst(eigen: boolean): void {
    if (typeof this.#plek === 'string') return;
    if (this.#plek?.rol === 'LI') this.#plek = this.#plek.nieuw('LBody');
    else if (this.#plek === null || !(eigen ? MET_EIGEN_TEKST : MET_TEKST).has(this.#plek.rol)) this.#plek = this.#ouderVan('P').nieuw('P');
  }

  /** What holds an element of this role here. In a list that is an item of it, and in an item its body. */
  #ouderVan(rol: Rol): Onderdeel {
    const plek = this.tekstplek;
    if (typeof plek === 'string') throw new Error('What stands beside the tree holds nothing.');
    if (plek.rol === 'L' && rol !== 'LI' && rol !== 'Caption') return plek.nieuw('LI').nieuw('LBody');
    if (plek.rol === 'LI' && rol !== 'Lbl' && rol !== 'LBody') return plek.laatste instanceof Onderdeel && plek.laatste.rol === 'LBody' ? plek.laatste : plek.nieuw('LBody');
    return plek;
  }

  #isIn(rol: Rol): boolean {
    return this.#plek instanceof Onderdeel && this.#plek.rol === rol;
  }
}

function isLijst({ ul, ol, merk }: Knoop): boolean {
  return merk?.rol !== 'L' && (ul !== undefined || ol !== undefined);
}
