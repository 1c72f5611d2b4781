import { AARD_GEBEURTENIS, type AardGebeurtenis } from '#shared/domein/keuzes';
import type { Formulierveld } from '#shared/leertraject/formulier';
import { cijferveld, cijferwaarde, keuzeveld, overslaanveld, rijveld, tekstveld, vinkveld } from '#shared/leertraject/veldnamen';
import { KLEUR } from '../opmaak.ts';
import type { Blad, Zetwijze } from './blad.ts';
import { breekAf } from './letters.ts';
import { ANTWOORD, GROOTTE, KOLOM, REGELHOOGTE, VAKJE } from './maten.ts';
import type { Rondje } from './veldmaker.ts';
import { GEWOON, type Stuk, type Zetter } from './zetsel.ts';

/* What there is to fill in under a question, as pieces. */

type Vraag<S extends Formulierveld['soort']> = Extract<Formulierveld, { readonly soort: S }>;

const KLEIN: Zetwijze = { letter: 'gewoon', grootte: GROOTTE.klein, regelhoogte: REGELHOOGTE.klein, kleur: KLEUR.inktZacht };
const LABEL = { x: KOLOM.x + VAKJE + 8, breedte: KOLOM.breedte - VAKJE - 8 } as const;

function stuk(hoogte: number, na: number, teken: Stuk['teken'], anders: Partial<Stuk> = {}): Stuk {
  return { hoogte, na, metVervolg: false, rek: 0, kop: null, teken, ...anders };
}

/** The whole question, as a screen reader says it at the field. */
function voorgelezen(vraag: Formulierveld, nummer: number): string {
  return `Vraag ${nummer}. ${vraag.vraag}${vraag.hulp === '' ? '' : ` ${vraag.hulp}`}`;
}

export function tekststuk({ velden, krimp }: Zetter, vraag: Vraag<'tekst'>, nummer: number): Stuk {
  const hoogte = Math.max(vraag.regels * krimp, Math.min(vraag.regels, 2)) * ANTWOORD.regel + 2 * ANTWOORD.rand;
  return stuk(
    hoogte,
    6,
    (blad, y, extra) => velden.tekst(tekstveld(vraag.id), voorgelezen(vraag, nummer), blad, { ...KOLOM, y, hoogte: hoogte + extra }, vraag.regels > 1),
    { rek: vraag.regels > 1 ? hoogte : 0 },
  );
}

/** The box with which a question is left out. */
export function overslaanstuk(zetter: Zetter, vraag: Formulierveld, nummer: number, tekst: string): Stuk {
  const regels = breekAf(zetter.letters.druk.gewoon, tekst, GROOTTE.klein + 1, LABEL.breedte);
  const wijze: Zetwijze = { ...KLEIN, grootte: GROOTTE.klein + 1, regelhoogte: VAKJE };
  return stuk(regels.length * VAKJE, 0, (blad, y) => {
    zetter.velden.vinkje(overslaanveld(vraag.id), `Vraag ${nummer} overslaan: ${tekst}`, blad, { x: KOLOM.x, y: y + 1, breedte: VAKJE - 2, hoogte: VAKJE - 2 });
    blad.tekst('P', regels, LABEL.x - 2, y, wijze);
  });
}

/** A line of what can be chosen: what stands beside the box, and where the box is drawn. */
function optiestukken(zetter: Zetter, opties: readonly { readonly id: string; readonly label: string }[], teken: (blad: Blad, y: number, plek: number) => void): readonly Stuk[] {
  return opties.map(({ label }, plek) => {
    const regels = breekAf(zetter.letters.druk.gewoon, label, GROOTTE.tekst, LABEL.breedte);
    const laatste = plek === opties.length - 1;
    return stuk(
      regels.length * REGELHOOGTE.tekst,
      laatste ? 6 : 4,
      (blad, y) => {
        teken(blad, y, plek);
        blad.tekst('P', regels, LABEL.x, y, GEWOON);
      },
      // Two of them stay together, so that none stands alone.
      { metVervolg: plek === 0 || plek === opties.length - 2 },
    );
  });
}

const vakje = (y: number): { x: number; y: number; breedte: number; hoogte: number } => ({ x: KOLOM.x, y: y + (REGELHOOGTE.tekst - VAKJE) / 2, breedte: VAKJE, hoogte: VAKJE });

export function vinkstukken(zetter: Zetter, vraag: Vraag<'vinkjes'>, nummer: number): readonly Stuk[] {
  return optiestukken(zetter, vraag.opties, (blad, y, plek) => {
    const optie = vraag.opties[plek];
    if (optie !== undefined) zetter.velden.vinkje(vinkveld(vraag.id, optie.id), `${voorgelezen(vraag, nummer)} ${optie.label}`, blad, vakje(y));
  });
}

export function keuzestukken(zetter: Zetter, vraag: Vraag<'keuze'>, nummer: number): readonly Stuk[] {
  // The circles are one field, that is made when the last of them has its place.
  const rondjes: Rondje[] = [];
  return optiestukken(zetter, vraag.opties, (blad, y, plek) => {
    const optie = vraag.opties[plek];
    if (optie === undefined) return;
    rondjes.push({ waarde: optie.id, uitleg: `${voorgelezen(vraag, nummer)} ${optie.label}`, blad, vak: vakje(y) });
    if (rondjes.length === vraag.opties.length) zetter.velden.keuze(keuzeveld(vraag.id), voorgelezen(vraag, nummer), rondjes);
  });
}

export function cijferstuk(zetter: Zetter, vraag: Vraag<'cijfer'>, nummer: number): Stuk {
  const aantal = vraag.tot - vraag.van + 1;
  const stap = Math.min(42, KOLOM.breedte / aantal);
  return stuk(REGELHOOGTE.tekst + 4 + VAKJE, 6, (blad, y) => {
    const cijfers = Array.from({ length: aantal }, (_, i) => vraag.van + i);
    const rondjes = cijfers.map((cijfer, i): Rondje => {
      const x = KOLOM.x + i * stap;
      const label = String(cijfer);
      blad.tekst('P', [label], x + (VAKJE + 2 - blad.breedteVan(label, GEWOON)) / 2, y, GEWOON);
      const vak = { x, y: y + REGELHOOGTE.tekst + 2, breedte: VAKJE + 2, hoogte: VAKJE + 2 };
      return { waarde: cijferwaarde(cijfer), uitleg: `${voorgelezen(vraag, nummer)} ${label}`, blad, vak };
    });
    zetter.velden.keuze(cijferveld(vraag.id), voorgelezen(vraag, nummer), rondjes);
  });
}

const AARDKOP: Readonly<Record<AardGebeurtenis, string>> = { positief: 'goed', negatief: 'niet goed', neutraal: 'neutraal' };
const WANNEER = 96;
const AARD = 46;
const TUSSEN = 8;
const RIJHOOGTE = 2 * ANTWOORD.regel + 2 * ANTWOORD.rand;
const WAT = { x: KOLOM.x + WANNEER + TUSSEN, breedte: KOLOM.breedte - WANNEER - 3 * AARD - 2 * TUSSEN } as const;
const aardX = (plek: number): number => KOLOM.x + KOLOM.breedte - (AARD_GEBEURTENIS.length - plek) * AARD;

/** Rows of when and what, and whether it went well; the names of the columns again on every page. */
export function rijstukken(zetter: Zetter, vraag: Vraag<'gebeurtenissen'>, nummer: number): readonly Stuk[] {
  const kop = stuk(
    REGELHOOGTE.klein,
    3,
    (blad, y) => {
      blad.tekst('P', ['wanneer'], KOLOM.x, y, KLEIN);
      blad.tekst('P', ['wat gebeurde er?'], WAT.x, y, KLEIN);
      for (const [plek, aard] of AARD_GEBEURTENIS.entries()) blad.tekst('P', [AARDKOP[aard]], aardX(plek) + (AARD - blad.breedteVan(AARDKOP[aard], KLEIN)) / 2, y, KLEIN);
    },
    { metVervolg: true },
  );
  const rijen = Array.from({ length: vraag.rijen }, (_, i) => rijstuk(zetter, vraag, nummer, i + 1, kop));
  return [kop, ...rijen];
}

function rijstuk({ velden }: Zetter, vraag: Vraag<'gebeurtenissen'>, nummer: number, rij: number, kop: Stuk): Stuk {
  const uitleg = (wat: string): string => `Vraag ${nummer}, regel ${rij}: ${wat} ${vraag.vraag}`;
  return stuk(
    RIJHOOGTE,
    rij === vraag.rijen ? 6 : 4,
    (blad, y) => {
      velden.tekst(rijveld(vraag.id, rij, 'wanneer'), uitleg('wanneer.'), blad, { x: KOLOM.x, y, breedte: WANNEER, hoogte: RIJHOOGTE }, true);
      velden.tekst(rijveld(vraag.id, rij, 'wat'), uitleg('wat gebeurde er.'), blad, { ...WAT, y, hoogte: RIJHOOGTE }, true);
      const rondjes = AARD_GEBEURTENIS.map((aard, plek): Rondje => {
        const vak = { x: aardX(plek) + (AARD - VAKJE - 1) / 2, y: y + (RIJHOOGTE - VAKJE - 1) / 2, breedte: VAKJE + 1, hoogte: VAKJE + 1 };
        return { waarde: aard, uitleg: uitleg(`het ging ${AARDKOP[aard]}.`), blad, vak };
      });
      velden.keuze(rijveld(vraag.id, rij, 'aard'), uitleg('hoe het ging.'), rondjes);
    },
    { kop },
  );
}
