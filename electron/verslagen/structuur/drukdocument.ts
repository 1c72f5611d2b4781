import { Onderdeel, type Rol, type Structuurboom, type Stuk, type Vlak } from './boom.ts';
import type { Plek, Streek } from './laag.ts';
import { afgerond } from './letter.ts';
import type { Artefact } from './merk.ts';
import type { Blad, Verwijzing } from './pdfmakedelen.ts';
import { Schrijfdocument } from './schrijfdocument.ts';
import type { Uiterlijk } from './stijl.ts';

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
export class Drukdocument extends Schrijfdocument {
  /** Under which mark is drawn now; null for none. */
  #open: Plek | null = null;
  #stuk: Stuk | null = null;
  #koppeling: { readonly onderdeel: Onderdeel; readonly woorden: string } | null = null;
  /** By the place in the tree of parents: of a page the elements of its pieces in order, of an annotation its element. */
  readonly #ouders = new Map<number, Onderdeel[] | Onderdeel>();
  readonly #bladwijzers: Bladwijzer[] = [];

  /** Words of one look that follow each other, on the ground line `y` from the top. */
  schrijf({ font, fontSize, color, characterSpacing }: Uiterlijk, gespeld: string, x: number, y: number): void {
    this.page.fonts[font.id] ??= font.ref();
    this.fillColor(color, 1);
    const uiteen = characterSpacing === 0 ? '' : `${afgerond(characterSpacing)} Tc `;
    // The page counts from the top, so letters are turned over to stand upright.
    this.addContent(`BT 1 0 0 -1 ${afgerond(x)} ${afgerond(y)} Tm /${font.id} ${afgerond(fontSize)} Tf ${uiteen}[<${gespeld}>] TJ ${uiteen === '' ? '' : '0 Tc '}ET`);
  }

  /** A line, from the top left of its ground. */
  streek({ pad, kleur, dikte, maat }: Streek, x: number, y: number): void {
    this.save().translate(x, y).scale(maat).lineWidth(dikte).undash().lineCap('round').lineJoin('round').strokeColor(kleur, 1).path(pad).stroke().restore();
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
      const verwijzing = this.ref({});
      verwijzingen.set(onderdeel, verwijzing);
      const blad = onderdeel.inhoud.find((kind): kind is Stuk => !(kind instanceof Onderdeel))?.blad;
      const kinderen = onderdeel.inhoud.flatMap((kind) => (kind instanceof Onderdeel ? (heeftInhoud(kind) ? [alsVerwijzing(schrijf(kind, verwijzing))] : []) : [stukvorm(kind, blad)]));
      const noot = onderdeel.rol === 'Note' ? `noot-${String(noten.length / 2 + 1).padStart(4, '0')}` : null;
      if (noot !== null) noten.push(tekst(noot), verwijzing);
      this.schrijfObject(
        verwijzing,
        `<</Type /StructElem /S /${onderdeel.rol} /P ${alsVerwijzing(ouder)}${noot === null ? '' : ` /ID (${noot})`}${eigenschappen(onderdeel)}${blad === undefined ? '' : ` /Pg ${alsVerwijzing(blad)}`} /K [${kinderen.join(' ')}]>>`,
      );
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

/** What an element has of its own, as it is written. */
function eigenschappen({ rol, eigenschappen: { alt, leest, scope, kolommen, rijen, nummering }, inhoud }: Onderdeel): string {
  const tabel = `${scope === undefined ? '' : ` /Scope /${scope}`}${kolommen === undefined ? '' : ` /ColSpan ${kolommen}`}${rijen === undefined ? '' : ` /RowSpan ${rijen}`}`;
  return [
    alt === undefined ? '' : ` /Alt ${geschreven(alt)}`,
    leest === undefined ? '' : ` /ActualText ${geschreven(leest)}`,
    nummering === undefined ? '' : ` /A <</O /List /ListNumbering /${nummering}>>`,
    tabel === '' ? '' : ` /A <</O /Table${tabel}>>`,
    rol === 'Figure' ? ` /A <</O /Layout /Placement /Block /BBox [${figuurvlak(inhoud).map(afgerond).join(' ')}]>>` : '',
  ].join('');
}

/** Where a figure stands, on the first page it is on. */
function figuurvlak(inhoud: Onderdeel['inhoud']): Vlak {
  const stukken = inhoud.flatMap((kind) => (kind instanceof Onderdeel || kind.soort === 'annotatie' ? [] : [kind]));
  return stukken.filter(({ blad }) => blad === stukken[0]?.blad).reduce((vlak: Vlak | undefined, stuk) => (stuk.vlak === undefined ? vlak : samen(vlak, stuk.vlak)), undefined) ?? [0, 0, 0, 0];
}

function stukvorm(stuk: Stuk, vanOnderdeel: Verwijzing | undefined): string {
  if (stuk.soort === 'annotatie') return `<</Type /OBJR /Obj ${alsVerwijzing(stuk.verwijzing)} /Pg ${alsVerwijzing(stuk.blad)}>>`;
  return stuk.blad === vanOnderdeel ? String(stuk.mcid) : `<</Type /MCR /Pg ${alsVerwijzing(stuk.blad)} /MCID ${stuk.mcid}>>`;
}

function alsVerwijzing({ id }: Verwijzing): string {
  return `${id} 0 R`;
}

/** Words as a string of a PDF: of ordinary signs as they are, of more in UTF-16. */
function geschreven(woorden: string): string {
  if (/^[ -~\n]*$/.test(woorden)) return `(${woorden.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
  return `<FEFF${Buffer.from(woorden, 'utf16le').swap16().toString('hex')}>`;
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
