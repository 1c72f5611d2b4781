import type { Checkkeuze } from '../stukken/stuk.ts';
import { ZWART } from '../verslagen/zwart.ts';
import { nooit } from '../domein/alleen-lezen.ts';

/* What was decided about a place in a text, done to that text. */

/** A place with what is to happen with it. */
export interface Ingreep {
  readonly van: number;
  readonly tot: number;
  readonly keuze: Checkkeuze;
}

/** Stands where a text was removed whole: an empty heading or cell would look like a fault. */
export const WEG = '…';

/** How much of what came before is looked at, in characters. */
const TERUGBLIK = 16;

/** The text with this done to it. `ingrepen` are in order and do not overlap. */
export function pasToe(tekst: string, ingrepen: readonly Ingreep[]): string {
  const delen: string[] = [];
  // The end of what was written: all that is looked back at, so that a long text costs no more than its length.
  let eind = '';
  const schrijf = (erbij: string): void => {
    eind += erbij;
    if (eind.length < 4 * TERUGBLIK) return;
    delen.push(eind.slice(0, -TERUGBLIK));
    eind = eind.slice(-TERUGBLIK);
  };
  let tot = 0;
  for (const { van, tot: einde, keuze } of ingrepen) {
    schrijf(tekst.slice(tot, van));
    tot = einde;
    switch (keuze.middel) {
      case 'laten':
        schrijf(tekst.slice(van, einde));
        break;
      case 'zwartlakken':
        schrijf(ZWART);
        break;
      case 'veralgemeniseren':
        if (keuze.door === '' || zegtHetAl(eind, keuze.door)) ({ eind, tot } = zonder(tekst, eind, tot));
        else {
          eind = zonderLidwoord(eind, keuze.door);
          schrijf(begintZin(eind) ? metHoofdletter(keuze.door) : keuze.door);
        }
        break;
      case 'verwijderen':
        ({ eind, tot } = zonder(tekst, eind, tot));
        break;
      default:
        nooit(keuze.middel);
    }
  }
  const uit = `${delen.join('')}${eind}${tekst.slice(tot)}`;
  return uit.trim() === '' && tekst !== '' ? WEG : uit;
}

/** `Moeder` stands before it already: then `de moeder` would say it twice. */
function zegtHetAl(voor: string, door: string): boolean {
  const woord = door.replace(/^(?:de|het|een) /u, '').toLowerCase();
  const slot = voor.toLowerCase();
  return slot.endsWith(`${woord} `) && !/\p{L}/u.test(slot.at(-woord.length - 2) ?? '');
}

/** `op de Basisschool …` becomes `op een school`: of two articles the first goes. */
function zonderLidwoord(voor: string, door: string): string {
  return /^(?:de|het|een) /u.test(door) ? voor.replace(/(?<!\p{L})(?:de|het|een) $/iu, '') : voor;
}

/** Whether what comes after this is the first word of a sentence. */
function begintZin(voor: string): boolean {
  return /(?:^|[.!?…]["”’')]*\s|\n\s*(?:[-•]\s)?)["“„‘'(]*$/u.test(voor.slice(-12)) && !/\b(?:dr|mr|drs|ir|ing|prof|bijv|o\.a|t\.a\.v|nr|tel|geb)\.\s$/iu.test(voor.slice(-12));
}

const metHoofdletter = (woorden: string): string => woorden.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const PAREN: Readonly<Record<string, string>> = { '(': ')', '„': '”', '“': '”', '‘': '’', '"': '"', '[': ']' };

/**
 * Leaves out what ends at `tot`, and makes what is around it neat: no two spaces, no space before a comma, no brackets around nothing.
 * @param uit the end of what came before it
 * @returns what then came before it, and from where the text goes on
 */
function zonder(tekst: string, uit: string, tot: number): { readonly eind: string; readonly tot: number } {
  let voor = uit;
  let verder = tot;
  // What belonged to a name: `’s` of `Sanne’s tas`.
  verder += /^['’]s?(?![\p{L}\d])/u.exec(tekst.slice(verder, verder + 3))?.[0].length ?? 0;
  const sluit = PAREN[voor.at(-1) ?? ''];
  if (sluit !== undefined && tekst[verder] === sluit) {
    voor = voor.slice(0, -1);
    verder += 1;
  }
  const spatiesVoor = /[ \t]*$/u.exec(voor.slice(-4))?.[0].length ?? 0;
  const spatiesNa = /^[ \t]*/u.exec(tekst.slice(verder, verder + 4))?.[0].length ?? 0;
  const kaal = voor.slice(0, voor.length - spatiesVoor);
  const volgt = tekst[verder + spatiesNa];
  if (kaal === '' || kaal.endsWith('\n')) {
    // A line of which nothing is left goes with its end.
    if (volgt === '\n') return { eind: kaal, tot: verder + spatiesNa + 1 };
    if (volgt === undefined) return { eind: kaal.replace(/\n$/u, ''), tot: verder + spatiesNa };
    return metBegin(tekst, kaal, zonderLeesteken(tekst, verder));
  }
  const spatie = spatiesVoor + spatiesNa > 0 ? ' ' : '';
  const nieuweZin = /[.!?…]$/u.test(kaal) && begintZin(`${kaal} `);
  if (nieuweZin && volgt !== undefined && volgt !== '\n') return metBegin(tekst, `${kaal}${spatie}`, zonderLeesteken(tekst, verder));
  // Between two commas: one of both is too many; before the end of a sentence the comma goes.
  const komma = /[,;:]$/u.test(kaal);
  if (volgt === undefined || /[,;:.!?)\]”\n]/u.test(volgt)) return { eind: komma && volgt !== '\n' ? kaal.slice(0, -1) : kaal, tot: verder + spatiesNa };
  return { eind: `${kaal}${/[([„“‘]$/u.test(kaal) ? '' : spatie}`, tot: verder + spatiesNa };
}

/** Where the text goes on when a sentence begins here: nothing is left to hang a comma or a full stop on. */
function zonderLeesteken(tekst: string, vanaf: number): number {
  return vanaf + (/^[ \t]*(?:[,;:.–-](?!\d)[ \t]*)?/u.exec(tekst.slice(vanaf, vanaf + 8))?.[0].length ?? 0);
}

/** Goes on at a word that now begins the sentence. */
function metBegin(tekst: string, uit: string, tot: number): { readonly eind: string; readonly tot: number } {
  if (tot >= tekst.length) return { eind: uit.trimEnd(), tot };
  const letter = /^\p{Ll}(?=\p{Ll}|\s)/u.exec(tekst.slice(tot, tot + 2))?.[0];
  return letter === undefined ? { eind: uit, tot } : { eind: `${uit}${letter.toUpperCase()}`, tot: tot + 1 };
}
