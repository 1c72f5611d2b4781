import { nooit } from '#shared/domein/alleen-lezen';
import type { Formuliermodel, Formuliervraag } from '#shared/leertraject/formulier';
import { KLEUR } from '../opmaak.ts';
import type { Zetwijze } from './blad.ts';
import { breekAf } from './letters.ts';
import { GROOTTE, KOLOM, REGELHOOGTE, VOL } from './maten.ts';
import type { Element } from './structuur.ts';
import { cijferstuk, keuzestukken, overslaanstuk, rijstukken, tekststuk, vinkstukken } from './vraagstukken.ts';
import { GEWOON, ZACHT, type Groep, type Stuk, type Zetter } from './zetsel.ts';

/* A form as pieces, from its model. */

const VRAAG: Zetwijze = { letter: 'halfvet', grootte: GROOTTE.vraag, regelhoogte: REGELHOOGTE.vraag, kleur: KLEUR.inkt };
const NUMMER: Zetwijze = { ...VRAAG, letter: 'vet', kleur: KLEUR.groen };
const TITEL: Zetwijze = { letter: 'vet', grootte: GROOTTE.titel, regelhoogte: REGELHOOGTE.titel, kleur: KLEUR.inkt };
const CODE: Zetwijze = { letter: 'halfvet', grootte: GROOTTE.tekst, regelhoogte: REGELHOOGTE.tekst, kleur: KLEUR.groen };
const NAAM: Zetwijze = { ...CODE, grootte: GROOTTE.klein, kleur: KLEUR.inktZacht };

/** So many lines of one text stay together. */
const REGELS_BIJEEN = 8;
const NAAMBREEDTE = 104;

export function maakGroepen(zetter: Zetter, model: Formuliermodel): readonly Groep[] {
  const alinea = (tekst: string): readonly Stuk[] => tekststukken(zetter, 'P', tekst, VOL, GEWOON, 7, false);
  const opening = [
    ...tekststukken(zetter, 'P', model.code, VOL, CODE, 3, true),
    ...tekststukken(zetter, 'H1', model.titel, VOL, TITEL, 10, true),
    ...feitenblok(zetter, model.kenmerken),
    ...model.inleiding.flatMap(alinea),
  ];
  return [
    { stukken: opening, voor: 0, bladwijzer: model.titel },
    ...model.vragen.map((vraag): Groep => ({ stukken: vraagStukken(zetter, vraag), voor: 22, bladwijzer: `${vraag.nummer}. ${vraag.vraag.vraag}` })),
    ...(model.slot.length === 0 ? [] : [{ stukken: [lijnstuk(12), ...model.slot.flatMap(alinea)], voor: 26, bladwijzer: 'Terugsturen' }]),
  ];
}

/** A text as pieces of some lines. */
function tekststukken(
  { letters }: Zetter,
  element: Element,
  tekst: string,
  { x, breedte }: { readonly x: number; readonly breedte: number },
  wijze: Zetwijze,
  na: number,
  metVervolg: boolean,
): readonly Stuk[] {
  const regels = breekAf(letters.druk[wijze.letter], tekst, wijze.grootte, breedte);
  const stukken: Stuk[] = [];
  for (let van = 0; van < regels.length; van += REGELS_BIJEEN) {
    const deel = regels.slice(van, van + REGELS_BIJEEN);
    const laatste = van + REGELS_BIJEEN >= regels.length;
    stukken.push({
      hoogte: deel.length * wijze.regelhoogte,
      na: laatste ? na : 0,
      metVervolg: metVervolg && laatste,
      rek: 0,
      kop: null,
      teken: (blad, y) => blad.tekst(element, deel, x, y, wijze),
    });
  }
  return stukken;
}

/** The small facts under the title, between two lines. */
function feitenblok(zetter: Zetter, feiten: Formuliermodel['kenmerken']): readonly Stuk[] {
  const waarden = { x: VOL.x + NAAMBREEDTE, breedte: VOL.breedte - NAAMBREEDTE };
  const rijen = feiten.flatMap(({ naam, waarde }) =>
    tekststukken(zetter, 'P', waarde, waarden, GEWOON, 3, false).map((stuk, i): Stuk => (i > 0 ? stuk : metNaam(stuk, naam))),
  );
  return rijen.length === 0 ? [] : [lijnstuk(8), ...rijen, { ...lijnstuk(14), metVervolg: false }];
}

function metNaam(stuk: Stuk, naam: string): Stuk {
  return {
    ...stuk,
    teken: (blad, y, extra) => {
      blad.tekst('P', [naam], VOL.x, y, { ...NAAM, regelhoogte: REGELHOOGTE.tekst });
      stuk.teken(blad, y, extra);
    },
  };
}

function lijnstuk(na: number): Stuk {
  return { hoogte: 1, na, metVervolg: true, rek: 0, kop: null, teken: (blad, y) => blad.lijn(VOL.x, y + 0.5, VOL.breedte, 0.6, KLEUR.lijn) };
}

function vraagStukken(zetter: Zetter, { nummer, vraag, overslaan }: Formuliervraag): readonly Stuk[] {
  const kop = tekststukken(zetter, 'H2', vraag.vraag, KOLOM, VRAAG, vraag.hulp === '' ? 6 : 2, true).map((stuk, i) => (i > 0 ? stuk : metNummer(stuk, nummer)));
  const hulp = vraag.hulp === '' ? [] : tekststukken(zetter, 'P', vraag.hulp, KOLOM, ZACHT, 6, true);
  const [velden, laatste] = [antwoordstukken(zetter, vraag, nummer), overslaan];
  return [...kop, ...hulp, ...velden, ...(laatste === null ? [] : [overslaanstuk(zetter, vraag, nummer, laatste)])];
}

function metNummer(stuk: Stuk, nummer: number): Stuk {
  return {
    ...stuk,
    teken: (blad, y, extra) => {
      blad.tekst('P', [String(nummer)], VOL.x, y, NUMMER);
      stuk.teken(blad, y, extra);
    },
  };
}

function antwoordstukken(zetter: Zetter, vraag: Formuliervraag['vraag'], nummer: number): readonly Stuk[] {
  switch (vraag.soort) {
    case 'tekst':
      return [tekststuk(zetter, vraag, nummer)];
    case 'vinkjes':
      return vinkstukken(zetter, vraag, nummer);
    case 'keuze':
      return keuzestukken(zetter, vraag, nummer);
    case 'gebeurtenissen':
      return rijstukken(zetter, vraag, nummer);
    case 'cijfer':
      return [cijferstuk(zetter, vraag, nummer)];
    default:
      return nooit(vraag);
  }
}
