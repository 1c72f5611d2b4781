import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Blok, Sessieverslag } from '../../shared/verslagen/model.ts';

/*
 * The words of a report on paper with pdfkit alone, the layer under pdfmake: the same letters on the same measure, tables in columns
 * with a line under each row, no structure and no design. What the reports are set beside.
 */

/** As much of pdfkit as is used here; it has no types of its own that fit. */
interface Pdfkit {
  x: number;
  y: number;
  readonly page: { readonly height: number };
  font(naam: string): Pdfkit;
  fontSize(punten: number): Pdfkit;
  registerFont(naam: string, pad: string): Pdfkit;
  text(tekst: string, x: number, y: number, keuze: { readonly width: number }): Pdfkit;
  heightOfString(tekst: string, keuze: { readonly width: number }): number;
  addPage(): Pdfkit;
  moveTo(x: number, y: number): Pdfkit;
  lineTo(x: number, y: number): Pdfkit;
  lineWidth(dikte: number): Pdfkit;
  stroke(): Pdfkit;
  on(wat: 'data', doe: (stuk: Uint8Array) => void): Pdfkit;
  on(wat: 'end', doe: () => void): Pdfkit;
  end(): void;
}
type Maker = new (keuze: object) => Pdfkit;

const LINKS = 70;
const BREEDTE = 455;
const BOVEN = 70;
const ONDER = 90;

/** The pdfkit that pdfmake itself uses. */
function laad(): Maker {
  const hier = createRequire(join(process.cwd(), 'package.json'));
  return createRequire(hier.resolve('pdfmake'))('pdfkit') as Maker;
}

/** @param lettertypenMap absolute path of `resources/lettertypen`. @returns the bytes and how many pages */
export function maakKaal(model: Sessieverslag, lettertypenMap: string): Promise<{ readonly pdf: Uint8Array; readonly bladzijden: number }> {
  const Document = laad();
  const document = new Document({ size: 'A4', margin: 0, info: { CreationDate: new Date(model.gemaaktOp) } });
  document.registerFont('gewoon', join(lettertypenMap, 'AtkinsonHyperlegibleNext-Regular.ttf')).registerFont('vet', join(lettertypenMap, 'AtkinsonHyperlegibleNext-Bold.ttf'));
  const stukken: Uint8Array[] = [];
  const klaar = new Promise<void>((gereed) => void document.on('data', (stuk) => void stukken.push(stuk)).on('end', gereed));
  let bladzijden = 1;
  document.y = BOVEN;
  const plek = (hoogte: number): void => {
    if (document.y + hoogte <= document.page.height - ONDER || document.y === BOVEN) return;
    document.addPage();
    bladzijden += 1;
    document.y = BOVEN;
  };
  const schrijf = (tekst: string, letter: 'gewoon' | 'vet', punten: number, na: number): void => {
    if (tekst === '') return;
    document.font(letter).fontSize(punten);
    plek(document.heightOfString(tekst, { width: BREEDTE }));
    document.text(tekst, LINKS, document.y, { width: BREEDTE });
    document.y += na;
  };
  const rij = (cellen: readonly string[], breedtes: readonly number[], letter: 'gewoon' | 'vet'): void => {
    document.font(letter).fontSize(10);
    const hoogte = Math.max(...cellen.map((cel, nummer) => document.heightOfString(cel, { width: breedtes[nummer] ?? BREEDTE })));
    plek(hoogte + 8);
    const boven = document.y;
    let x = LINKS;
    cellen.forEach((cel, nummer) => {
      document.text(cel, x, boven, { width: breedtes[nummer] ?? BREEDTE });
      x += breedtes[nummer] ?? 0;
    });
    document.moveTo(LINKS, boven + hoogte + 3).lineTo(LINKS + BREEDTE, boven + hoogte + 3).lineWidth(0.6).stroke();
    document.y = boven + hoogte + 8;
  };
  const blok = (van: Blok): void => {
    switch (van.soort) {
      case 'kop':
        return schrijf(van.tekst, 'vet', 14, 6);
      case 'alinea':
        return schrijf(van.tekst, 'gewoon', 10.5, 6);
      case 'noot':
        schrijf(van.kop, 'vet', 11, 2);
        return schrijf(van.tekst, 'gewoon', 10.5, 8);
      case 'lijst':
        return van.punten.forEach(({ tekst, bron }) => schrijf([tekst, bron].filter(Boolean).join('  '), 'gewoon', 10.5, 4));
      case 'vraag':
        schrijf(van.vraag, 'vet', 13, 6);
        return van.antwoord.forEach(blok);
      case 'kolommen':
        return van.kolommen.forEach(({ kop, blokken }) => {
          schrijf(kop, 'vet', 10, 3);
          blokken.forEach(blok);
        });
      case 'tabel': {
        const totaal = van.kolommen.reduce((som, { breedte }) => som + breedte, 0);
        const breedtes = van.kolommen.map(({ breedte }) => (BREEDTE * breedte) / totaal);
        schrijf(van.bijschrift, 'vet', 11, 4);
        rij(van.kolommen.map(({ kop }) => kop), breedtes, 'vet');
        return van.rijen.forEach((cellen) => rij(cellen, breedtes, 'gewoon'));
      }
      case 'citaten':
        return van.citaten.forEach(({ tekst, bron }) => schrijf([tekst, bron].filter(Boolean).join('\n'), 'gewoon', 10.5, 6));
      case 'kenmerken':
        return van.paren.forEach(({ naam, waarde }) => schrijf(`${naam}: ${waarde}`, 'gewoon', 10.5, 4));
      case 'uitspraak':
        schrijf(`${van.etiket}: ${van.kop}`, 'vet', 16, 4);
        schrijf(van.tekst, 'gewoon', 12, 6);
        return van.paren.forEach(({ naam, waarde }) => schrijf(`${naam}: ${waarde}`, 'gewoon', 10.5, 4));
      case 'bijeen':
        return van.blokken.forEach(blok);
      case 'figuur':
        return schrijf(`${van.bijschrift}\n${van.alternatief}`, 'gewoon', 10.5, 8);
      case 'schrijfruimte':
        document.y += van.regels * 22;
    }
  };
  schrijf(model.omslag.onderwerp, 'vet', 30, 300);
  model.omslag.kenmerken.forEach(({ naam, waarde }) => schrijf(`${naam}: ${waarde}`, 'gewoon', 11, 6));
  for (const { kop, inhoud } of model.delen) {
    document.addPage();
    bladzijden += 1;
    document.y = BOVEN;
    schrijf(kop.tekst, 'vet', 22, 12);
    (inhoud.soort === 'doorlopend' ? inhoud.blokken : [...inhoud.links, ...inhoud.rechts]).forEach(blok);
  }
  document.end();
  return klaar.then(() => ({ pdf: Buffer.concat(stukken), bladzijden }));
}
