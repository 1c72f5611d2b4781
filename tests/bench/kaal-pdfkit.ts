import { createRequire } from 'node:module';
import { join } from 'node:path';
import { KLEUR, MARGE, PAGINA, ZETBREEDTE, zetsel } from '../../electron/verslagen/opmaak.ts';
import { driehoek } from '../../shared/ontwerp/driehoek.ts';
import { knoopPad } from '../../shared/ontwerp/knoop.ts';
import type { Blok, Figuur, Kenmerk, Sessieverslag, Tabel } from '../../shared/verslagen/model.ts';

/*
 * The same report with pdfkit alone, the layer under pdfmake, drawn by hand as somebody would who never needs another: the same words in
 * the same letters, sizes and colours, tables with figures of one width and a repeated header, grounds, lines, figures and a running
 * footer; without a structure tree and without looking ahead. What the reports are set beside.
 */

/** As much of pdfkit as is used here; what types there are do not come with it. */
interface Pdfkit {
  y: number;
  font(naam: string): Pdfkit;
  fontSize(punten: number): Pdfkit;
  fillColor(kleur: string): Pdfkit;
  registerFont(naam: string, pad: string): Pdfkit;
  text(tekst: string, x: number, y: number, keuze: Tekstkeuze): Pdfkit;
  heightOfString(tekst: string, keuze: Tekstkeuze): number;
  addPage(): Pdfkit;
  switchToPage(nummer: number): Pdfkit;
  bufferedPageRange(): { readonly count: number };
  rect(x: number, y: number, breedte: number, hoogte: number): Pdfkit;
  path(pad: string): Pdfkit;
  moveTo(x: number, y: number): Pdfkit;
  lineTo(x: number, y: number): Pdfkit;
  lineWidth(dikte: number): Pdfkit;
  fill(kleur: string): Pdfkit;
  stroke(kleur: string): Pdfkit;
  save(): Pdfkit;
  restore(): Pdfkit;
  translate(x: number, y: number): Pdfkit;
  scale(maat: number): Pdfkit;
  on(wat: 'data', doe: (stuk: Uint8Array) => void): Pdfkit;
  on(wat: 'end', doe: () => void): Pdfkit;
  end(): void;
}
interface Tekstkeuze {
  readonly width: number;
  readonly lineGap?: number;
  readonly align?: 'right';
  readonly lineBreak?: boolean;
  readonly features?: readonly 'tnum'[];
}
type Maker = new (keuze: object) => Pdfkit;

const LAAGST = PAGINA.hoogte - MARGE.onder;
const SOORTEN = { gewoon: 'Regular', kop: 'SemiBold', vet: 'Bold', schuin: 'Italic' } as const;
type Letter = keyof typeof SOORTEN;

/** The pdfkit that pdfmake itself uses. */
function laad(): Maker {
  const hier = createRequire(join(process.cwd(), 'package.json'));
  return createRequire(hier.resolve('pdfmake'))('pdfkit') as Maker;
}

/** Puts one thing under the other. */
class Pen {
  readonly #document: Pdfkit;
  #links = MARGE.links;
  #breedte = ZETBREEDTE;

  constructor(document: Pdfkit) {
    this.#document = document;
    document.y = MARGE.boven;
  }

  nieuw(): void {
    this.#document.addPage();
    this.#document.y = MARGE.boven;
  }

  plek(hoogte: number): void {
    if (this.#document.y + hoogte > LAAGST && this.#document.y > MARGE.boven) this.nieuw();
  }

  schrijf(tekst: string, letter: Letter, punten: number, { na = 6, kleur = KLEUR.inkt }: { readonly na?: number; readonly kleur?: string } = {}): void {
    if (tekst === '') return;
    const keuze = { width: this.#breedte, lineGap: punten * 0.3 };
    this.#document.font(letter).fontSize(punten);
    this.plek(this.#document.heightOfString(tekst, keuze));
    this.#document.fillColor(kleur).text(tekst, this.#links, this.#document.y, keuze);
    this.#document.y += na;
  }

  ingesprongen(over: number, doe: () => void): void {
    this.#links += over;
    this.#breedte -= over;
    doe();
    this.#links -= over;
    this.#breedte += over;
  }

  lijn(kleur: string, dikte: number): void {
    this.#document.moveTo(this.#links, this.#document.y).lineTo(this.#links + this.#breedte, this.#document.y).lineWidth(dikte).stroke(kleur);
    this.#document.y += 4;
  }

  /** A line beside what is written in it, or a ground under its first line. */
  metRand(kleur: string, doe: () => void): void {
    this.plek(30);
    const boven = this.#document.y;
    this.ingesprongen(14, doe);
    const hoogte = this.#document.y - boven;
    if (hoogte > 0) this.#document.rect(this.#links, boven, 2, hoogte).fill(kleur);
  }

  tabel({ bijschrift, kolommen, rijen }: Tabel): void {
    const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
    const breedtes = kolommen.map(({ breedte }) => (this.#breedte * breedte) / totaal);
    this.schrijf(bijschrift, 'kop', zetsel('kop3').fontSize);
    const kop = kolommen.map((kolom) => kolom.kop);
    this.#rij(kop, breedtes, 'kop', []);
    for (const rij of rijen) this.#rij(rij, breedtes, 'gewoon', kop);
  }

  #rij(cellen: readonly string[], breedtes: readonly number[], letter: Letter, kop: readonly string[]): void {
    const document = this.#document;
    const keuze = (cel: string, nummer: number): Tekstkeuze => ({ width: (breedtes[nummer] ?? 0) - 12, lineGap: 2.5, ...(/\d/.test(cel) ? { features: ['tnum'] as const } : {}) });
    document.font(letter).fontSize(10);
    const hoogte = Math.max(...cellen.map((cel, nummer) => document.heightOfString(cel, keuze(cel, nummer))));
    if (document.y + hoogte + 8 > LAAGST && document.y > MARGE.boven) {
      this.nieuw();
      if (kop.length > 0) this.#rij(kop, breedtes, 'kop', []);
      document.font(letter).fontSize(10);
    }
    const boven = document.y;
    let x = this.#links;
    document.fillColor(KLEUR.inkt);
    cellen.forEach((cel, nummer) => {
      document.text(cel, x, boven, keuze(cel, nummer));
      x += breedtes[nummer] ?? 0;
    });
    document.y = boven + hoogte + 3;
    this.lijn(kop.length === 0 ? KLEUR.groen : KLEUR.lijn, kop.length === 0 ? 1.2 : 0.6);
  }

  paren(paren: readonly Kenmerk[]): void {
    for (const { naam, waarde } of paren) {
      this.schrijf(naam, 'kop', zetsel('klein').fontSize, { na: 1, kleur: KLEUR.inktZacht });
      this.schrijf(waarde, 'kop', 12);
    }
  }

  figuur({ bijschrift, alternatief, beeld }: Figuur): void {
    const document = this.#document;
    this.plek(170);
    this.schrijf(bijschrift, 'kop', zetsel('kop3').fontSize);
    const boven = document.y;
    if (beeld.soort === 'driehoek') {
      document.save().translate(this.#links, boven).scale(0.8);
      for (const { vlak, gevuld, arcering } of driehoek(beeld.oordelen)) {
        if (gevuld) document.path(vlak).fill(KLEUR.groen);
        else document.path(`${vlak}${arcering}`).stroke(KLEUR.groen);
      }
      document.restore();
      document.y = boven + 160;
    } else if (beeld.soort === 'staven') {
      const hoogste = Math.max(1, ...beeld.staven.map(({ waarde }) => waarde));
      beeld.staven.forEach(({ waarde }, nummer) => document.rect(this.#links + nummer * 40, boven + 110 - (100 * waarde) / hoogste, 24, (100 * waarde) / hoogste).fill(KLEUR.groen));
      document.y = boven + 118;
    } else if (beeld.soort === 'tijdlijn') {
      for (const { dag, wat, bron } of beeld.punten) this.schrijf(`${dag}  ${wat}  ${bron}`, 'gewoon', zetsel('klein').fontSize, { na: 3 });
    }
    this.schrijf(alternatief, 'gewoon', zetsel('klein').fontSize, { kleur: KLEUR.inktZacht });
  }
}

function zet(pen: Pen, van: Blok): void {
  switch (van.soort) {
    case 'kop':
      return pen.schrijf(van.tekst, 'kop', zetsel('kop2').fontSize);
    case 'alinea':
      return pen.schrijf(van.tekst, van.vorm === 'leeg' ? 'schuin' : 'gewoon', zetsel('tekst').fontSize);
    case 'noot':
      return pen.metRand(KLEUR.groen, () => {
        pen.schrijf(van.kop, 'kop', zetsel('kop2').fontSize, { kleur: KLEUR.groen });
        pen.schrijf(van.tekst, 'gewoon', zetsel('tekst').fontSize);
      });
    case 'lijst':
      return van.punten.forEach(({ tekst, bron }) => pen.ingesprongen(12, () => pen.schrijf(`•  ${tekst}  ${bron}`.trimEnd(), 'gewoon', zetsel('antwoord').fontSize)));
    case 'vraag':
      pen.schrijf(van.nummer === null ? van.vraag : `${van.nummer}  ${van.vraag}`, 'kop', zetsel('vraag').fontSize, { kleur: KLEUR.groen });
      return pen.ingesprongen(34, () => van.antwoord.forEach((blok) => zet(pen, blok)));
    case 'kolommen':
      return van.kolommen.forEach(({ kop, blokken }) => {
        pen.schrijf(kop, 'kop', zetsel('klein').fontSize, { kleur: KLEUR.inktZacht });
        blokken.forEach((blok) => zet(pen, blok));
      });
    case 'tabel':
      return pen.tabel(van);
    case 'citaten':
      return van.citaten.forEach(({ tekst, bron }) =>
        pen.metRand(KLEUR.okerVol, () => {
          pen.schrijf(`“${tekst}”`, 'schuin', zetsel('tekst').fontSize);
          pen.schrijf(bron, 'gewoon', zetsel('klein').fontSize, { kleur: KLEUR.inktZacht });
        }),
      );
    case 'kenmerken':
      return pen.paren(van.paren);
    case 'uitspraak':
      return pen.metRand(KLEUR.groen, () => {
        pen.schrijf(van.etiket, 'kop', zetsel('klein').fontSize);
        pen.schrijf(van.kop, 'vet', zetsel('kop1Vervolg').fontSize, { kleur: KLEUR.groen });
        pen.schrijf(van.tekst, 'kop', zetsel('vraag').fontSize);
        pen.paren(van.paren);
      });
    case 'bijeen':
      return van.blokken.forEach((blok) => zet(pen, blok));
    case 'figuur':
      return pen.figuur(van);
    case 'schrijfruimte':
      return Array.from({ length: van.regels }).forEach(() => pen.lijn(KLEUR.veldrand, 0.6));
  }
}

/** @param lettertypenMap absolute path of `resources/lettertypen`. @returns the bytes and how many pages */
export function maakKaal(model: Sessieverslag, lettertypenMap: string): Promise<{ readonly pdf: Uint8Array; readonly bladzijden: number }> {
  const Document = laad();
  const document = new Document({ size: 'A4', margin: 0, bufferPages: true, info: { CreationDate: new Date(model.gemaaktOp) } });
  for (const [naam, soort] of Object.entries(SOORTEN)) document.registerFont(naam, join(lettertypenMap, `AtkinsonHyperlegibleNext-${soort}.ttf`));
  const stukken: Uint8Array[] = [];
  const klaar = new Promise<void>((gereed) => void document.on('data', (stuk) => void stukken.push(stuk)).on('end', gereed));

  document.rect(0, 0, PAGINA.breedte, PAGINA.hoogte).fill(KLEUR.papier);
  const pen = new Pen(document);
  document.save().translate(MARGE.links, MARGE.boven).path(knoopPad(0.12)).lineWidth(4).stroke(KLEUR.groen).restore();
  document.y = 200;
  pen.schrijf(model.omslag.soortnaam, 'kop', 15, { na: 30, kleur: KLEUR.groen });
  pen.schrijf(model.omslag.onderwerp, 'vet', 33, { na: 24 });
  pen.schrijf(model.omslag.statusregel, 'kop', 10, { na: 60, kleur: KLEUR.oker });
  pen.paren(model.omslag.kenmerken);
  let vorige: 'vervolg' | 'nieuw' = 'nieuw';
  for (const { kop, inhoud } of model.delen) {
    const vervolg = inhoud.soort === 'doorlopend' && inhoud.begintOp === 'vervolg' && vorige === 'vervolg';
    if (!vervolg) pen.nieuw();
    vorige = 'vervolg';
    pen.schrijf(kop.tekst, 'vet', vervolg ? zetsel('kop1Vervolg').fontSize : zetsel('kop1').fontSize, { na: 14 });
    for (const blok of inhoud.soort === 'doorlopend' ? inhoud.blokken : inhoud.links) zet(pen, blok);
    if (inhoud.soort !== 'spread' || inhoud.rechts.length === 0) continue;
    pen.nieuw();
    for (const blok of inhoud.rechts) zet(pen, blok);
  }
  const { count } = document.bufferedPageRange();
  for (let nummer = 0; nummer < count; nummer += 1) {
    document.switchToPage(nummer);
    const y = PAGINA.hoogte - 44;
    document.moveTo(MARGE.links, y - 8).lineTo(PAGINA.breedte - MARGE.rechts, y - 8).lineWidth(0.5).stroke(KLEUR.lijn);
    document.font('gewoon').fontSize(zetsel('voet').fontSize).fillColor(KLEUR.inktZacht).text(model.voet, MARGE.links, y, { width: ZETBREEDTE - 92, lineBreak: false });
    document.text(`pagina ${nummer + 1} van ${count}`, PAGINA.breedte - MARGE.rechts - 80, y, { width: 80, align: 'right', lineBreak: false, features: ['tnum'] });
  }
  document.end();
  return klaar.then(() => ({ pdf: Buffer.concat(stukken), bladzijden: count }));
}
