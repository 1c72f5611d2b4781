import type { Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Blok, Deel, Kop, Sessieverslag } from '#shared/verslagen/model';
import { metSlot } from './bijeen.ts';
import { blokkenInhoud } from './blokken.ts';
import { heeftInhoudsbladzijde, inhoudsbladzijde } from './inhoudsbladzijde.ts';
import { KOP_DEEL, deelkop, deelplek, maakInhoudsopgave } from './kop.ts';
import type { Inhoudsopgave } from './kop.ts';
import { knoop, omslagInhoud, omslaggrond } from './omslag.ts';
import { KLEUR, LETTER, MARGE, PAGINA, zetsel, ZETBREEDTE } from './opmaak.ts';

export interface Opmaak {
  readonly definitie: TDocumentDefinitions;
}

/** The whole document. */
export function maakOpmaak(model: Sessieverslag): Opmaak {
  const inhoud = maakInhoudsopgave();
  const metInhoud = heeftInhoudsbladzijde(model);
  const omslag = omslagInhoud(inhoud, model.omslag);
  const inhoudsblad = metInhoud ? [inhoudsbladzijde(inhoud, model.delen.map(({ kop: { tekst, boven = '' } }, nummer) => ({ id: deelplek(nummer), tekst, boven })))] : [];
  const delen = model.delen.map((deel, nummer) => deelInhoud(inhoud, deel, nummer, losheidVan(model, nummer)));
  const definitie: TDocumentDefinitions = {
    ...grondvorm(model),
    background: (pagina) => (pagina === 1 ? omslaggrond() : null),
    footer: maakVoet(model.voet),
    content: [omslag, ...inhoudsblad, ...metSlot(delen.flat(), delen.slice(0, -1).flat().length)],
  };
  return { definitie };
}

/** What every paper has: its language, its title, its letter and its measure. */
export function grondvorm(model: Pick<Sessieverslag, 'taal' | 'titel' | 'gemaaktOp'>): Omit<TDocumentDefinitions, 'content'> {
  return {
    language: model.taal,
    // No author: a verslag belongs to the meeting, and metadata travels further than paper.
    info: { title: model.titel, creator: 'Ontwar', producer: 'Ontwar', creationDate: new Date(model.gemaaktOp) },
    pageSize: 'A4',
    pageMargins: [MARGE.links, MARGE.boven, MARGE.rechts, MARGE.onder],
    defaultStyle: { font: LETTER.tekst, ...zetsel('tekst'), color: KLEUR.inkt },
  };
}

/** The line at the foot of every page. */
export function maakVoet(tekst: string): (pagina: number, aantal: number) => Content {
  return (pagina, aantal) => voet(tekst, pagina, aantal);
}

function deelInhoud(inhoud: Inhoudsopgave, { kop, inhoud: van }: Deel, nummer: number, losheid: number): readonly Content[] {
  if (van.soort === 'doorlopend') {
    const opening = van.begintOp === 'nieuwe-pagina';
    const titel = deelkop(inhoud, kop, opening ? 'opening' : 'vervolg', deelplek(nummer));
    return [opening ? { ...titel, pageBreak: 'before' } : titel, ...blokkenInhoud(inhoud, van.blokken)];
  }
  const titel = deelkop(inhoud, kop, 'opening', deelplek(nummer));
  const [inleiding, vragen] = splitsInleiding(van.links);
  return [
    notitiepagina(),
    { ...kopzone([titel, ...blokkenInhoud(inhoud, inleiding)]), pageBreak: 'before', spread: 'begin' },
    ...blokkenInhoud(inhoud, vragen),
    ...(van.rechts.length === 0 ? [] : [{ ...kopzone([lopendeKop(kop, losheid)]), pageBreak: 'before' as const, spread: 'rechterkop' as const }, ...blokkenInhoud(inhoud, van.rechts)]),
  ];
}

/** What stands above the first question of a spread. */
function splitsInleiding(blokken: readonly Blok[]): readonly [readonly Blok[], readonly Blok[]] {
  const eersteVraag = blokken.findIndex(({ soort }) => soort === 'vraag');
  return eersteVraag === -1 ? [blokken, []] : [blokken.slice(0, eersteVraag), blokken.slice(eersteVraag)];
}

/** Height in points above the line from which the questions of both pages of a spread hang. */
const KOPZONE = 146;

function kopzone(inhoud: Content[]): ContentTable {
  return { table: { widths: [ZETBREEDTE], heights: [KOPZONE], body: [[{ stack: inhoud }]] }, layout: ZONDER_RAND };
}

const ZONDER_RAND = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 };

/** How far the knot has come undone at a spread, from 0 to 1: looser with each, and loose at the last. */
function losheidVan({ delen }: Sessieverslag, nummer: number): number {
  const isSpread = (deel: Deel): boolean => deel.inhoud.soort === 'spread';
  const alle = delen.filter(isSpread).length;
  return alle === 0 ? 0 : delen.slice(0, nummer + 1).filter(isSpread).length / alle;
}

/** The title of the left page again, small, and the sign that tells how far the reader is. */
function lopendeKop({ tekst }: Kop, losheid: number): Content {
  const kort = tekst.length > 70 ? `${tekst.slice(0, 70).trimEnd()}…` : tekst;
  return {
    merk: { rol: 'Artefact', soort: 'kop' },
    columns: [
      { width: '*', text: kort, ...zetsel('klein'), color: KLEUR.inktZacht, headlineLevel: KOP_DEEL },
      { width: 54, stack: [knoop(losheid, 54, KLEUR.groen)], margin: [0, -8, 0, 0] },
    ],
  };
}

function voet(tekst: string, pagina: number, aantal: number): Content {
  const letter = { headlineLevel: KOP_DEEL, ...zetsel('voet'), color: KLEUR.inktZacht };
  return {
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: ZETBREEDTE, y2: 0, lineWidth: 0.5, lineColor: KLEUR.lijn }] },
      {
        columns: [
          { text: tekst, width: '*', ...letter },
          { text: `pagina ${pagina} van ${aantal}`, width: 80, alignment: 'right', fontFeatures: ['tnum'], ...letter },
        ],
        columnGap: 12,
        margin: [0, 7, 0, 0],
      },
    ],
    margin: [MARGE.links, 26, MARGE.rechts, 0],
  };
}

const NOTITIEREGELS = 24;
const NOTITIEAFSTAND = 26;

/** The page that would be blank before a spread: room to write, which is what a reader of a concept needs. */
function notitiepagina(): Content {
  return {
    stack: [
      { text: 'Ruimte voor aantekeningen', font: LETTER.kop, ...zetsel('kop2'), color: KLEUR.inktZacht, margin: [0, 0, 0, 12] },
      {
        canvas: Array.from({ length: NOTITIEREGELS }, (_, regel) => ({
          type: 'line' as const,
          x1: 0,
          y1: (regel + 1) * NOTITIEAFSTAND,
          x2: PAGINA.breedte - MARGE.links - MARGE.rechts,
          y2: (regel + 1) * NOTITIEAFSTAND,
          lineWidth: 0.5,
          lineColor: KLEUR.lijn,
        })),
      },
    ],
    pageBreak: 'before',
    spread: 'voorblad',
  };
}
