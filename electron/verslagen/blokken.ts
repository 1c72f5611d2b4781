import type { Content, TableCell } from 'pdfmake/interfaces';
import { nooit } from '#shared/domein/alleen-lezen';
import { aangehaald } from '#shared/verslagen/citaat';
import type { Alinea, Bijeen, Blok, Citaten, Kolommen, Lijst, Noot, Schrijfruimte, Uitspraak, Vraag } from '#shared/verslagen/model';
import { figuurInhoud } from './figuur.ts';
import { feiten, kenmerkenInhoud } from './kenmerken.ts';
import { KOP_DEEL, KOP_MET_VERVOLG, bladwijzer, etiket, kopInhoud, metVervolg } from './kop.ts';
import type { Inhoudsopgave } from './kop.ts';
import { deel, HANG, KLEUR, LETTER, zetsel } from './opmaak.ts';
import { tabelInhoud } from './tabel.ts';

/** Blocks of the report model as pdfmake content, in the measure they stand in. */
export function blokkenInhoud(inhoud: Inhoudsopgave, blokken: readonly Blok[]): Content[] {
  // Facts right under a table are its sum.
  return blokken.map((blok, nummer) => (blok.soort === 'tabel' && blokken[nummer + 1]?.soort === 'kenmerken' ? { ...tabelInhoud(blok), bijeen: 'volgende' } : blokInhoud(inhoud, blok)));
}

function blokInhoud(inhoud: Inhoudsopgave, blok: Blok): Content {
  switch (blok.soort) {
    case 'kop':
      return kopInhoud(inhoud, blok);
    case 'alinea':
      return alineaInhoud(blok);
    case 'lijst':
      return blok.vorm === 'vragen' ? openVragen(blok) : punten(blok);
    case 'vraag':
      return vraagInhoud(inhoud, blok);
    case 'kolommen':
      return kolommenInhoud(inhoud, blok);
    case 'tabel':
      return tabelInhoud(blok);
    case 'citaten':
      return citatenInhoud(blok);
    case 'kenmerken':
      return kenmerkenInhoud(blok);
    case 'figuur':
      return figuurInhoud(blok);
    case 'noot':
      return nootInhoud(blok);
    case 'uitspraak':
      return uitspraakInhoud(blok);
    case 'bijeen':
      return bijeenInhoud(inhoud, blok);
    case 'schrijfruimte':
      return schrijfruimteInhoud(blok);
    default:
      return nooit(blok);
  }
}

function alineaInhoud({ vorm, tekst }: Alinea): Content {
  switch (vorm) {
    case 'inleiding':
      return { text: tekst, ...zetsel('inleiding'), color: KLEUR.inktZacht, margin: [0, 8, 0, 0] };
    case 'leeg':
      return { text: tekst, italics: true, color: KLEUR.inktZacht, margin: [0, 8, 0, 0] };
    case 'gewoon':
      return { text: tekst, margin: [0, 8, 0, 0] };
    case 'stem':
      return metOkerlijn({ text: tekst, merk: { rol: 'BlockQuote' } }, tekst.length < TEKST_HEEL);
  }
}

/** Height in points of a line to write on by hand. */
const SCHRIJFREGEL = 22;

function schrijfruimteInhoud({ kop, regels }: Schrijfruimte): Content {
  return {
    stack: [
      ...(kop === '' ? [] : [{ text: kop, ...zetsel('klein'), color: KLEUR.inktZacht }]),
      {
        table: { widths: ['100%'], heights: SCHRIJFREGEL, body: Array.from({ length: regels }, () => [{ text: ' ', ...zetsel('klein') }]) },
        layout: {
          hLineWidth: (regel) => (regel === 0 ? 0 : 0.6),
          hLineColor: () => KLEUR.veldrand,
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 0,
          paddingBottom: () => 0,
        },
      },
    ],
    unbreakable: true,
    margin: [0, 10, 0, 0],
  };
}

/** Up to this many characters a list item stays on one page, and all of a list that would leave one of its items alone. */
const PUNT_HEEL = 600;
/** Up to this many items that is so. */
const WEINIG_PUNTEN = 3;

function punten({ punten: regels }: Lijst): Content {
  return {
    ul: regels.map(({ tekst, bron }) => ({
      text: [tekst, ...(bron === '' ? [] : [{ text: `  ${bron}`, ...zetsel('klein'), color: KLEUR.inktZacht }])],
      ...zetsel('antwoord'),
      unbreakable: tekst.length < PUNT_HEEL,
      margin: [3, 4, 0, 0],
    })),
    markerColor: KLEUR.groen,
    unbreakable: regels.length <= WEINIG_PUNTEN && regels.reduce((som, { tekst }) => som + tekst.length, 0) < PUNT_HEEL,
  };
}

/** Open questions, each large and on its own between two fine lines. */
function openVragen({ punten: vragen }: Lijst): Content {
  return {
    table: {
      widths: ['100%'],
      body: vragen.map(({ tekst }) => [{ text: tekst, font: LETTER.kop, ...zetsel('vraag'), merk: { rol: 'LI' } }]),
    },
    merk: { rol: 'L' },
    layout: {
      hLineWidth: (regel) => (regel === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      hLineColor: () => KLEUR.lijn,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 8,
      paddingBottom: () => 7,
    },
    margin: [0, 6, 0, 0],
  };
}

/** What somebody typed can stand where a question stands; from so many characters on it takes the size of a text. */
const VRAAG_GROOT = 240;

function vraagInhoud(inhoud: Inhoudsopgave, { nummer, vraag, antwoord }: Vraag): Content {
  const kop: Content = { ...bladwijzer(inhoud, 2, vraag), text: vraag, font: LETTER.kop, ...zetsel(vraag.length < VRAAG_GROOT ? 'vraag' : 'antwoord'), color: KLEUR.groen };
  const cijfer: Content = { text: nummer === null ? '' : String(nummer), headlineLevel: KOP_DEEL, font: LETTER.kop, bold: true, fontSize: 24, lineHeight: 1, color: KLEUR.groen };
  return {
    stack: [
      nummer === null
        ? { ...metVervolg(inhoud), stack: [kop] }
        : {
            ...metVervolg(inhoud),
            // The number is read with its question.
            merk: { rol: 'H', niveau: 2 },
            columns: [
              { width: HANG, stack: [cijfer], margin: [0, -5, 0, 0] },
              { width: inhoud.breedte - HANG, stack: [kop] },
            ],
            columnGap: 0,
          },
      nummer === null ? { stack: blokkenInhoud(inhoud, antwoord) } : ingesprongen(inhoud, antwoord),
    ],
    margin: [0, 28, 0, 0],
  };
}

/**
 * Blocks in the measure beside the hanging number. Columns and tables that run over a page inside a margin make pdfmake
 * lose count of the width for all that follows, so those are indented by an empty column instead.
 */
function ingesprongen(inhoud: Inhoudsopgave, blokken: readonly Blok[]): Content {
  const eenvoudig = blokken.every((blok) => blok.soort === 'alinea' || (blok.soort === 'lijst' && blok.vorm === 'punten'));
  if (eenvoudig) return { stack: blokkenInhoud(inhoud, blokken), margin: [HANG, 0, 0, 0] };
  return {
    columns: [
      { width: HANG, text: '' },
      { width: inhoud.breedte - HANG, stack: blokkenInhoud({ ...inhoud, breekbaar: false, breedte: inhoud.breedte - HANG }, blokken) },
    ],
    columnGap: 0,
  };
}

/** Points between columns. */
const TUSSEN = 20;

function kolommenInhoud(inhoud: Inhoudsopgave, { kolommen }: Kolommen): Content {
  const totaal = kolommen.reduce((som, { breedte = 1 }) => som + breedte, 0);
  return {
    columns: kolommen.map(({ kop, blokken, breedte = 1 }) => ({
      width: deel(breedte, totaal),
      stack: [...(kop === '' ? [] : [{ ...etiket(kop, [0, 12, 0, 0]), headlineLevel: KOP_MET_VERVOLG }]), ...blokkenInhoud({ ...inhoud, breekbaar: false, breedte: ((inhoud.breedte - TUSSEN * (kolommen.length - 1)) * breedte) / totaal - 1 }, blokken)],
    })),
    columnGap: TUSSEN,
  };
}

/** From this many quotes on they are set in two columns. */
const CITATEN_NAAST = 4;
/** Longest quote, in characters, that reads well in half the width. */
const CITAAT_HALF = 120;

/** Up to this many characters a quote or a note stays on one page. */
const TEKST_HEEL = 800;

/** Words of people, with an ochre line beside them so that they also read as such without their italics. */
function citatenInhoud({ citaten }: Citaten): Content {
  if (citaten.length < CITATEN_NAAST || citaten.some(({ tekst }) => tekst.length > CITAAT_HALF)) return { stack: citaten.map(citaatInhoud) };
  const half = Math.ceil(citaten.length / 2);
  return {
    columns: [citaten.slice(0, half), citaten.slice(half)].map((kolom) => ({ width: deel(1, 2), stack: kolom.map(citaatInhoud) })),
    columnGap: 20,
  };
}

function citaatInhoud({ tekst, keer, bron }: Citaten['citaten'][number]): Content {
  const aantal = keer === 1 ? [] : [{ text: `  ${keer} keer`, ...zetsel('klein'), color: KLEUR.inktZacht, italics: false }];
  const citaat: Content = { text: [aangehaald(tekst), ...aantal], italics: true, preserveLeadingSpaces: true };
  const wie: Content[] = bron === '' ? [] : [{ text: bron, ...zetsel('klein'), color: KLEUR.inktZacht, margin: [0, 4, 0, 0] }];
  return metOkerlijn({ stack: [citaat, ...wie], merk: { rol: 'BlockQuote' } }, tekst.length < TEKST_HEEL);
}

function metOkerlijn(inhoud: TableCell, heel: boolean): Content {
  return {
    table: { widths: ['100%'], dontBreakRows: heel, body: [[inhoud]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (kolom) => (kolom === 0 ? 2 : 0),
      vLineColor: () => KLEUR.okerVol,
      paddingLeft: () => 11,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 0,
    },
    margin: [0, 8, 0, 0],
  };
}

function nootInhoud({ kop, tekst }: Noot): Content {
  return {
    table: {
      dontBreakRows: tekst.length < TEKST_HEEL,
      widths: ['100%'],
      body: [[{ stack: [{ text: kop, font: LETTER.kop, ...zetsel('kop2'), color: KLEUR.groen, margin: [0, 0, 0, 4] }, { text: tekst }], merk: { rol: 'Note' } }]],
    },
    layout: {
      fillColor: () => KLEUR.groenVlak,
      hLineWidth: () => 0,
      vLineWidth: (kolom) => (kolom === 0 ? 3 : 0),
      vLineColor: () => KLEUR.groen,
      paddingLeft: () => 16,
      paddingRight: () => 16,
      paddingTop: () => 13,
      paddingBottom: () => 13,
    },
    margin: [0, 8, 0, 0],
  };
}

/** The outcome large, what was decided under it, and on whose mandate; a heavy line at both ends holds it together without colour. */
function uitspraakInhoud({ etiket: boven, kop, tekst, paren }: Uitspraak): Content {
  return {
    table: {
      dontBreakRows: tekst.length < TEKST_HEEL,
      widths: ['100%'],
      body: [
        [
          {
            stack: [
              etiket(boven, [0, 0, 0, 4]),
              { text: kop, font: LETTER.kop, bold: true, ...zetsel('kop1Vervolg'), color: KLEUR.groen },
              ...(tekst === '' ? [] : [{ text: tekst, font: LETTER.kop, ...zetsel(tekst.length < UITSPRAAK_GROOT ? 'vraag' : 'antwoord'), margin: [0, 8, 0, 4] as [number, number, number, number] }]),
              ...(paren.length === 0 ? [] : [feiten(paren)]),
            ],
          },
        ],
      ],
    },
    layout: {
      fillColor: () => KLEUR.groenVlak,
      hLineWidth: () => 2,
      hLineColor: () => KLEUR.groen,
      vLineWidth: () => 0,
      paddingLeft: () => 16,
      paddingRight: () => 16,
      paddingTop: () => 12,
      paddingBottom: () => 8,
    },
    margin: [0, 8, 0, 0],
  };
}

/** Up to this many characters what was decided is set large. */
const UITSPRAAK_GROOT = 240;

/** Up to this many characters blocks surely fit on one page together, also when all of it stands in the narrowest column. */
const BIJEEN_HEEL = 1_500;

function bijeenInhoud(inhoud: Inhoudsopgave, { blokken }: Bijeen): Content {
  const heel = lengteVan(blokken) < BIJEEN_HEEL;
  return { stack: blokkenInhoud(heel ? { ...inhoud, breekbaar: false } : inhoud, blokken), unbreakable: heel };
}

/** How many characters there are in everything that hangs under this. */
function lengteVan(deelVan: unknown): number {
  if (typeof deelVan === 'string') return deelVan.length;
  if (typeof deelVan !== 'object' || deelVan === null) return 0;
  return Object.values(deelVan).reduce((som: number, waarde) => som + lengteVan(waarde), 0);
}
