import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Bladkop, Bladzijde } from '#shared/verslagen/model';
import { metSlot } from './bijeen.ts';
import { blokkenInhoud } from './blokken.ts';
import { grondvorm, maakVoet, type Opmaak } from './document.ts';
import { bladwijzer, maakInhoudsopgave, naametiket, type Inhoudsopgave } from './kop.ts';
import { knoop } from './omslag.ts';
import { deel, KLEUR, LETTER, MARGE, regelhoogte, zetsel, ZETBREEDTE } from './opmaak.ts';

/* A sheet of one page: a band with what it is about, and the blocks under it. */

/** How large letters and the room around them can be, to make it one page. The text is then never under 9 points. */
export const BLADMATEN = [1, 0.95, 0.9, 0.86] as const;
/** For who reads no reports: text and lists of more than 12 points, which are never made smaller. */
export const RUIME_BLADMAAT = 1.05;
/** What is small already does not get smaller than this, in points. */
const KLEINSTE = 8;

const BOVEN = 44;
const ONDER = 62;
const KNOOP = 84;

/** @param maat one of `BLADMATEN`, or `RUIME_BLADMAAT` */
export function maakBladopmaak(model: Bladzijde, maat: number): Pick<Opmaak, 'definitie'> & { readonly naastElkaar: false } {
  const inhoud = maakInhoudsopgave();
  const vorm = grondvorm(model);
  const letter = zetsel(model.letters === 'ruim' ? 'antwoord' : 'tekst');
  const definitie: TDocumentDefinitions = {
    ...vorm,
    pageMargins: [MARGE.links, BOVEN, MARGE.rechts, ONDER],
    defaultStyle: { ...vorm.defaultStyle, fontSize: letter.fontSize * maat, lineHeight: regelafstand(letter.lineHeight, maat) },
    footer: maakVoet(model.voet),
    content: verklein([bladkop(inhoud, model.kop), ...metSlot(blokkenInhoud(inhoud, model.blokken), model.blokken.length - 1)], maat),
  };
  return { definitie, naastElkaar: false };
}

function bladkop(inhoud: Inhoudsopgave, { soortnaam, titel, kenmerken }: Bladkop): Content {
  return {
    merk: { rol: 'Sect' },
    stack: [
      {
        columns: [
          {
            width: ZETBREEDTE - KNOOP - 16,
            stack: [
              { text: soortnaam, font: LETTER.kop, ...zetsel('kop2'), color: KLEUR.groen },
              { ...bladwijzer(inhoud, 1, titel), text: titel, font: LETTER.kop, bold: true, ...zetsel(titel.length <= 40 ? 'kop1' : titel.length <= 120 ? 'kop1Vervolg' : 'vraag'), margin: [0, 2, 0, 0] },
            ],
          },
          { width: KNOOP, stack: [knoop(0.12, KNOOP, KLEUR.groen)], margin: [0, 2, 0, 0] },
        ],
        columnGap: 16,
      },
      ...(kenmerken.length === 0 ? [] : [feitenrij(kenmerken)]),
    ],
  };
}

/** The first fact is the one that can be a sentence, and gets most of the width. */
function feitenrij(kenmerken: Bladkop['kenmerken']): Content {
  const breedtes = kenmerken.map((_, nummer) => (nummer === 0 && kenmerken.length > 1 ? 2.4 : 1));
  const totaal = breedtes.reduce((som, breedte) => som + breedte, 0);
  return {
    table: {
      widths: breedtes.map((breedte) => deel(breedte, totaal)),
      body: [kenmerken.map(({ naam, waarde }) => ({ stack: [naametiket(naam, [0, 0, 0, 2]), { text: waarde, ...zetsel('tekst'), merk: { rol: 'LBody' } }], merk: { rol: 'LI' } }))],
    },
    layout: {
      hLineWidth: (regel) => (regel === 0 ? 1.2 : 0.6),
      hLineColor: (regel) => (regel === 0 ? KLEUR.groen : KLEUR.lijn),
      vLineWidth: () => 0,
      paddingLeft: (kolom) => (kolom === 0 ? 0 : 12),
      paddingRight: () => 0,
      paddingTop: () => 7,
      paddingBottom: () => 5,
    },
    margin: [0, 10, 0, 2],
    merk: { rol: 'L' },
  };
}

/** Letters and the room around them, times `maat`; drawings, columns and lines stay as they are. */
function verklein<T>(van: T, maat: number): T {
  if (maat === 1) return van;
  return kleiner(van, maat) as T;
}

function kleiner(van: unknown, maat: number): unknown {
  if (Array.isArray(van)) return van.map((elk) => kleiner(elk, maat));
  if (typeof van !== 'object' || van === null) return van;
  return Object.fromEntries(Object.entries(van).map(([naam, waarde]) => [naam, kleinerDan(naam, waarde, maat)]));
}

function kleinerDan(naam: string, waarde: unknown, maat: number): unknown {
  switch (naam) {
    case 'fontSize':
      return typeof waarde === 'number' ? Math.max(Math.min(waarde, KLEINSTE), waarde * maat) : waarde;
    case 'lineHeight':
      return typeof waarde === 'number' ? regelafstand(waarde, maat) : waarde;
    case 'margin':
      return maal(waarde, maat);
    default:
      return kleiner(waarde, maat);
  }
}

const STRAKST = regelhoogte(10, 12.6);

/** Never tighter than lines can be read. */
function regelafstand(hoogte: number, maat: number): number {
  return Math.min(hoogte, Math.max(STRAKST, hoogte * maat));
}

function maal(marge: unknown, maat: number): unknown {
  // Room goes sooner than letters.
  return Array.isArray(marge) ? marge.map((rand: unknown) => maal(rand, maat)) : typeof marge === 'number' ? marge * Math.min(maat, maat ** 3) : marge;
}
