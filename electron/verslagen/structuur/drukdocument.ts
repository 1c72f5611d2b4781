import { Onderdeel, type Eigenschappen, type Rol, type Structuurboom, type Stuk, type Vlak } from './boom.ts';
import type { Plek, Woord } from './laag.ts';
import { afgerond, metGeheugen, Spelling, type Letter } from './letter.ts';
import type { Artefact } from './merk.ts';
import { PDFDocument, type Blad, type Verwijzing } from './pdfmakedelen.ts';

const ARTEFACT: Readonly<Record<Artefact, string>> = {
  versiering: '/Artifact <</Type /Layout>> BDC',
  kop: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  voet: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
};

/** Elements that are there also when nothing stands in them: without them a table has other columns. */
const OOK_LEEG: ReadonlySet<Rol> = new Set<Rol>(['TR', 'TH', 'TD']);

interface Bladwijzer {
  readonly id: string;
  readonly gegevens: Record<string, unknown>;
}

/** A PDF in which everything that is drawn stands under a mark, and that ends with the tree to which the marks point. */
export class Drukdocument extends PDFDocument {
  /** Under which mark is drawn now; null for none. */
  #open: Plek | null = null;
  #stuk: Stuk | null = null;
  #koppeling: { readonly onderdeel: Onderdeel; readonly woorden: string } | null = null;
  /** By the place in the tree of parents: of a page the elements of its pieces in order, of an annotation its element. */
  readonly #ouders = new Map<number, Onderdeel[] | Onderdeel>();
  readonly #bladwijzers: Bladwijzer[] = [];
  readonly #letters = new Set<Letter>();
  readonly #spelling = new Spelling();

  override provideFont(naam: string, vet: boolean, schuin: boolean): Letter {
    const letter = super.provideFont(naam, vet, schuin);
    if (!this.#letters.has(letter)) {
      this.#letters.add(letter);
      metGeheugen(letter);
    }
    return letter;
  }

  /** How a word is written; null when only pdfkit can. */
  spelling({ font, text, fontFeatures }: Woord): string | null {
    return this.#spelling.van(font, text, fontFeatures);
  }

  /** Words of one look that follow each other, on the ground line `y` from the top. */
  schrijf({ font, fontSize, color }: Woord, gespeld: string, x: number, y: number): void {
    this.page.fonts[font.id] ??= font.ref();
    this.fillColor(color, 1);
    // The page counts from the top, so letters are turned over to stand upright.
    this.addContent(`BT 1 0 0 -1 ${afgerond(x)} ${afgerond(y)} Tm /${font.id} ${afgerond(fontSize)} Tf [<${gespeld}>] TJ ET`);
  }

  /** What is drawn from here on belongs there. `vlak`: where it is drawn, in points from the top left. */
  begin(plek: Plek, vlak: Vlak): void {
    if (plek !== this.#open) {
      this.sluit();
      this.#open = plek;
      this.addContent(typeof plek === 'string' ? ARTEFACT[plek] : this.#mark(plek));
    }
    if (this.#stuk?.soort === 'inhoud') this.#stuk.vlak = samen(this.#stuk.vlak, vanOnder(vlak, this.page));
  }

  sluit(): void {
    if (this.#open === null) return;
    this.addContent('EMC');
    this.#open = null;
    this.#stuk = null;
  }

  #mark(onderdeel: Onderdeel): string {
    const sleutel = this.page.structParentTreeKey;
    const vanBlad = this.#ouders.get(sleutel);
    const lijst = Array.isArray(vanBlad) ? vanBlad : [];
    if (lijst !== vanBlad) this.#ouders.set(sleutel, lijst);
    const mcid = lijst.push(onderdeel) - 1;
    this.#stuk = { soort: 'inhoud', blad: this.page.dictionary, mcid };
    onderdeel.inhoud.push(this.#stuk);
    return `/${onderdeel.rol} <</MCID ${mcid}>> BDC`;
  }

  /** The annotations that arise meanwhile are this link. */
  alsKoppeling(onderdeel: Onderdeel, woorden: string, teken: () => void): void {
    this.#koppeling = { onderdeel, woorden };
    teken();
    this.#koppeling = null;
  }

  override annotate(x: number, y: number, breedte: number, hoogte: number, opties: Record<string, unknown>): this {
    if (this.#koppeling === null) return super.annotate(x, y, breedte, hoogte, opties);
    const { onderdeel, woorden } = this.#koppeling;
    const sleutel = this.createStructParentTreeNextKey();
    super.annotate(x, y, breedte, hoogte, { ...opties, StructParent: sleutel, Contents: tekst(woorden) });
    const verwijzing = this.page.annotations.at(-1);
    if (verwijzing !== undefined) onderdeel.inhoud.push({ soort: 'annotatie', blad: this.page.dictionary, verwijzing });
    this.#ouders.set(sleutel, onderdeel);
    return this;
  }

  /** A bookmark goes to its heading, and not to the top of the page. */
  meldBladwijzer(id: string, gegevens: Record<string, unknown>, y: number): void {
    gegevens['Dest'] = [this.page.dictionary, 'XYZ', 0, this.page.height - y + BOVEN_KOP, null];
    this.#bladwijzers.push({ id, gegevens });
  }

  /** The tree, once everything has been drawn. */
  schrijfBoom({ wortel, koppen }: Structuurboom): void {
    const structuur = this.getStructTreeRoot();
    const verwijzingen = new Map<Onderdeel, Verwijzing>();
    const noten: unknown[] = [];
    const schrijf = (onderdeel: Onderdeel, ouder: Verwijzing): Verwijzing => {
      const gegevens: Record<string, unknown> = { Type: 'StructElem', S: onderdeel.rol, P: ouder, ...eigenschappen(onderdeel) };
      const verwijzing = this.ref(gegevens);
      verwijzingen.set(onderdeel, verwijzing);
      if (onderdeel.rol === 'Note') {
        const id = tekst(`noot-${String(noten.length / 2 + 1).padStart(4, '0')}`);
        gegevens['ID'] = id;
        noten.push(id, verwijzing);
      }
      const blad = onderdeel.inhoud.find((kind): kind is Stuk => !(kind instanceof Onderdeel))?.blad;
      if (blad !== undefined) gegevens['Pg'] = blad;
      gegevens['K'] = onderdeel.inhoud.flatMap((kind) => (kind instanceof Onderdeel ? (heeftInhoud(kind) ? [schrijf(kind, verwijzing)] : []) : [stukvorm(kind, blad)]));
      verwijzing.end();
      return verwijzing;
    };
    structuur.data['K'] = [schrijf(wortel, structuur)];
    if (noten.length > 0) structuur.data['IDTree'] = { Names: noten };
    for (const [sleutel, van] of this.#ouders) this.getStructParentTree().add(sleutel, Array.isArray(van) ? van.map((onderdeel) => verwijzingen.get(onderdeel)) : verwijzingen.get(van));
    for (const { id, gegevens } of this.#bladwijzers) {
      const kop = koppen.get(id);
      if (kop !== undefined) gegevens['SE'] = verwijzingen.get(kop);
    }
  }
}

/** Points above a heading that are on screen too when its bookmark is followed. */
const BOVEN_KOP = 12;

function heeftInhoud({ rol, inhoud }: Onderdeel): boolean {
  return OOK_LEEG.has(rol) || inhoud.some((kind) => !(kind instanceof Onderdeel) || heeftInhoud(kind));
}

function eigenschappen({ rol, eigenschappen: { alt, leest, scope, kolommen, rijen, nummering }, inhoud }: Onderdeel): Record<string, unknown> {
  return {
    ...(alt === undefined ? {} : { Alt: tekst(alt) }),
    ...(leest === undefined ? {} : { ActualText: tekst(leest) }),
    ...(nummering === undefined ? {} : { A: { O: 'List', ListNumbering: nummering } }),
    ...(scope === undefined && kolommen === undefined && rijen === undefined ? {} : { A: tabelvorm({ scope, kolommen, rijen }) }),
    ...(rol === 'Figure' ? { A: { O: 'Layout', Placement: 'Block', BBox: figuurvlak(inhoud) } } : {}),
  };
}

function tabelvorm({ scope, kolommen, rijen }: { readonly [naam in 'scope' | 'kolommen' | 'rijen']: Eigenschappen[naam] | undefined }): Record<string, unknown> {
  return { O: 'Table', ...(scope === undefined ? {} : { Scope: scope }), ...(kolommen === undefined ? {} : { ColSpan: kolommen }), ...(rijen === undefined ? {} : { RowSpan: rijen }) };
}

/** Where a figure stands, on the first page it is on. */
function figuurvlak(inhoud: Onderdeel['inhoud']): Vlak {
  const stukken = inhoud.flatMap((kind) => (kind instanceof Onderdeel || kind.soort === 'annotatie' ? [] : [kind]));
  return stukken.filter(({ blad }) => blad === stukken[0]?.blad).reduce((vlak: Vlak | undefined, stuk) => (stuk.vlak === undefined ? vlak : samen(vlak, stuk.vlak)), undefined) ?? [0, 0, 0, 0];
}

function stukvorm(stuk: Stuk, vanOnderdeel: object | undefined): unknown {
  if (stuk.soort === 'annotatie') return { Type: 'OBJR', Obj: stuk.verwijzing, Pg: stuk.blad };
  return stuk.blad === vanOnderdeel ? stuk.mcid : { Type: 'MCR', Pg: stuk.blad, MCID: stuk.mcid };
}

function vanOnder([links, boven, rechts, onder]: Vlak, { height }: Blad): Vlak {
  return [links, height - onder, rechts, height - boven];
}

function samen(een: Vlak | undefined, ander: Vlak): Vlak {
  if (een === undefined) return ander;
  return [Math.min(een[0], ander[0]), Math.min(een[1], ander[1]), Math.max(een[2], ander[2]), Math.max(een[3], ander[3])];
}

/** pdfkit writes a string object as text, and a string as a name. */
function tekst(woorden: string): object {
  return Object(woorden) as object;
}
