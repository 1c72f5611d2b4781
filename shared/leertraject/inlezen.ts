import type { AardGebeurtenis } from '../domein/keuzes.ts';
import { AARD_GEBEURTENIS } from '../domein/keuzes.ts';
import { nooit } from '../domein/alleen-lezen.ts';
import { MAX_REGEL, MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Inzending } from '../werkvormen/waarden.ts';
import { CIJFERVRAAG } from './bouw-formulier.ts';
import type { Formulierveld, Formuliervelden } from './formulier.ts';
import type { Opdrachtantwoord, Opdrachtantwoorden } from './leertraject.ts';
import { opEenRegel, schoon } from './schone-tekst.ts';
import { cijferveld, cijferwaarde, keuzeveld, overslaanveld, plekveld, rijveld, tekstveld, vinkveld } from './veldnamen.ts';
import type { Opdrachtvraag } from './vorm.ts';

/* What the fields of a returned form say, as answers to its questions. */

const LEEG: Opdrachtantwoord = { overgeslagen: false, tekst: '', keuzes: [], gebeurtenissen: [] };

/**
 * The answers in a form, by the id of the question; what was left empty is not in it. Who ticks that a question is left out takes
 * back what they wrote there. Nothing is cut off: see `isTeLang`.
 */
export function antwoordenUit(vragen: readonly Opdrachtvraag[], velden: Formuliervelden): Opdrachtantwoorden {
  return Object.fromEntries(vragen.map((vraag) => [vraag.id, antwoordOp(vraag, velden)] as const).filter(([, antwoord]) => !isLeegAntwoord(antwoord)));
}

function antwoordOp(vraag: Opdrachtvraag, velden: Formuliervelden): Opdrachtantwoord {
  if (vink(velden, overslaanveld(vraag.id))) return { ...LEEG, overgeslagen: true };
  switch (vraag.soort) {
    case 'tekst':
      return { ...LEEG, tekst: tekst(velden, tekstveld(vraag.id)) };
    case 'vinkjes':
      return { ...LEEG, keuzes: vraag.opties.map(({ id }) => id).filter((id) => vink(velden, vinkveld(vraag.id, id))) };
    case 'keuze': {
      const gekozen = keuze(velden, keuzeveld(vraag.id), vraag.opties.map(({ id }) => id));
      return { ...LEEG, keuzes: gekozen === null ? [] : [gekozen] };
    }
    case 'gebeurtenissen':
      return { ...LEEG, gebeurtenissen: Array.from({ length: vraag.rijen }, (_, i) => rij(velden, vraag.id, i + 1)).filter(({ wanneer, wat }) => wanneer !== '' || wat !== '') };
    default:
      return nooit(vraag);
  }
}

function rij(velden: Formuliervelden, vraagId: string, nummer: number): Opdrachtantwoord['gebeurtenissen'][number] {
  const lees = (kolom: 'wanneer' | 'wat'): string => opEenRegel(tekst(velden, rijveld(vraagId, nummer, kolom)));
  const aard = keuze(velden, rijveld(vraagId, nummer, 'aard'), AARD_GEBEURTENIS);
  return { wanneer: lees('wanneer'), wat: lees('wat'), aard: aard ?? ('neutraal' satisfies AardGebeurtenis) };
}

/** The score and texts of an enquête form; `id` is that of the form, so that it counts once. */
export function inzendingUit(id: string, vragen: readonly Formulierveld[], velden: Formuliervelden): Inzending {
  const teksten = vragen.flatMap((vraag) => (vraag.soort === 'tekst' ? [[vraag.id, tekst(velden, tekstveld(vraag.id))] as const] : [])).filter(([, antwoord]) => antwoord !== '');
  const schaal = vragen.find((vraag) => vraag.soort === 'cijfer');
  const cijfers = schaal === undefined ? [] : Array.from({ length: schaal.tot - schaal.van + 1 }, (_, i) => schaal.van + i);
  const gekozen = keuze(velden, cijferveld(CIJFERVRAAG), cijfers.map(cijferwaarde));
  return { id, antwoorden: Object.fromEntries(teksten), cijfer: cijfers.find((cijfer) => cijferwaarde(cijfer) === gekozen) ?? null };
}

/** Nothing was filled in; a question that somebody says to leave out is something. */
export function isLeeg(antwoorden: Opdrachtantwoorden): boolean {
  return Object.values(antwoorden).every(isLeegAntwoord);
}

function isLeegAntwoord({ overgeslagen, tekst: geschreven, keuzes, gebeurtenissen }: Opdrachtantwoord): boolean {
  return !overgeslagen && geschreven === '' && keuzes.length === 0 && gebeurtenissen.length === 0;
}

export function isLegeInzending({ antwoorden, cijfer }: Inzending): boolean {
  return cijfer === null && Object.values(antwoorden).every((antwoord) => antwoord === '');
}

/** Something is longer than can be kept. Such a form is not taken over, because nothing is cut off in silence. */
export function isTeLang(antwoorden: Opdrachtantwoorden): boolean {
  return Object.values(antwoorden).some(
    ({ tekst: geschreven, gebeurtenissen }) => geschreven.length > MAX_TEKST || gebeurtenissen.some(({ wanneer, wat }) => Math.max(wanneer.length, wat.length) > MAX_REGEL),
  );
}

/** Whether two people reading these would read the same. */
export function zijnGelijk(een: Opdrachtantwoorden, ander: Opdrachtantwoorden): boolean {
  return sleutel(een) === sleutel(ander);
}

function sleutel(antwoorden: Opdrachtantwoorden): string {
  const gevuld = Object.entries(antwoorden).filter(([, antwoord]) => !isLeegAntwoord(antwoord));
  return JSON.stringify(
    gevuld
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { overgeslagen, tekst: geschreven, keuzes, gebeurtenissen }]) => [id, overgeslagen, schoon(geschreven), keuzes.toSorted(), gebeurtenissen.map(({ wanneer, wat, aard }) => [wanneer, wat, aard])]),
  );
}

/** Whether the fields are those of these questions: none is gone, and what was chosen can be understood. */
export function horenBij(vragen: readonly Formulierveld[], velden: Formuliervelden): boolean {
  const heeft = (...namen: readonly string[]): boolean => namen.every((naam) => Object.hasOwn(velden, naam));
  const verstaan = (naam: string, ids: readonly string[]): boolean => heeft(naam) && (tekst(velden, naam) === '' || keuze(velden, naam, ids) !== null);
  return vragen.every((vraag) => {
    switch (vraag.soort) {
      case 'tekst':
        return heeft(tekstveld(vraag.id));
      case 'vinkjes':
        return heeft(...vraag.opties.map(({ id }) => vinkveld(vraag.id, id)));
      case 'keuze':
        return verstaan(keuzeveld(vraag.id), vraag.opties.map(({ id }) => id));
      case 'gebeurtenissen':
        return Array.from({ length: vraag.rijen }, (_, i) => i + 1).every(
          (nummer) => heeft(rijveld(vraag.id, nummer, 'wanneer'), rijveld(vraag.id, nummer, 'wat')) && verstaan(rijveld(vraag.id, nummer, 'aard'), AARD_GEBEURTENIS),
        );
      case 'cijfer':
        return verstaan(cijferveld(vraag.id), Array.from({ length: vraag.tot - vraag.van + 1 }, (_, i) => cijferwaarde(vraag.van + i)));
      default:
        return nooit(vraag);
    }
  });
}

function tekst(velden: Formuliervelden, naam: string): string {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : '';
  return typeof waarde === 'string' ? schoon(waarde) : '';
}

/** Some programs give a box a word of their own. */
function vink(velden: Formuliervelden, naam: string): boolean {
  const waarde = Object.hasOwn(velden, naam) ? velden[naam] : false;
  return typeof waarde === 'string' ? waarde !== '' && waarde !== 'Off' : waarde === true;
}

/** Which of these was chosen: by its name, or where a program gave it another, by its place. */
function keuze<T extends string>(velden: Formuliervelden, naam: string, ids: readonly T[]): T | null {
  const waarde = tekst(velden, naam);
  return ids.find((id) => id === waarde) ?? (waarde === '' ? null : (ids[Number(tekst(velden, plekveld(naam))) - 1] ?? null));
}
