import type { Deelnemer } from '../domein/sessieplan.ts';
import { MAX_REGEL } from '../domein/tekstvormen.ts';
import { dagLater, isodag } from '../domein/tijd.ts';
import { MEESTE_IN_LEERTRAJECT, type Opdrachtrol } from './keuzes.ts';
import type { Inzendsel, Leertrajectbeeld, Leertrajectinhoud, Opdracht, Poststuk } from './leertraject.ts';

/*
 * Who was asked what, and how it stands with the answer. The edits give a new `inhoud`; ids come in from the caller.
 */

/** What is needed to know how it stands. */
export type Opdrachtenstand = Pick<Leertrajectbeeld, 'inhoud' | 'verzonden' | 'inzendsels' | 'post'>;

/** The number for the next opdracht: one that was given out is never used again, also not when its opdracht is gone. */
export function volgendNummer({ opdrachten, laatsteNummer }: Pick<Leertrajectinhoud, 'opdrachten' | 'laatsteNummer'>): number {
  return Math.max(laatsteNummer, ...opdrachten.map(({ nummer }) => nummer)) + 1;
}

export type Opdrachttoestand =
  /** No form was made yet. */
  | { readonly soort: 'niet-gemaakt' }
  /** The form was made `op`; nothing came back. */
  | { readonly soort: 'verstuurd'; readonly op: number }
  | { readonly soort: 'herinnerd'; readonly op: number; readonly keren: number }
  | { readonly soort: 'binnen'; readonly op: number; readonly via: Inzendsel['via'] }
  /** Two answers that differ wait for somebody to choose. */
  | { readonly soort: 'twee-antwoorden'; readonly op: number }
  /** No answer is awaited any more. */
  | { readonly soort: 'afgezien'; readonly reden: string };

/** How it stands with one opdracht. An answer counts also when it was given up before. */
export function toestandVan({ verzonden, inzendsels, post }: Opdrachtenstand, opdracht: Opdracht): Opdrachttoestand {
  const geldend = geldendInzendsel(inzendsels, opdracht.id);
  const open = antwoordenInPost(post, opdracht.id).at(-1);
  if (geldend !== undefined) return open === undefined ? { soort: 'binnen', op: geldend.op, via: geldend.via } : { soort: 'twee-antwoorden', op: open.op };
  if (opdracht.afgezien.trim() !== '') return { soort: 'afgezien', reden: opdracht.afgezien.trim() };
  const uit = verzonden[opdracht.id];
  if (uit === undefined) return { soort: 'niet-gemaakt' };
  const laatst = uit.herinnerdOp.at(-1);
  return laatst === undefined ? { soort: 'verstuurd', op: uit.op } : { soort: 'herinnerd', op: laatst, keren: uit.herinnerdOp.length };
}

/** The set of answers that is read: the one that counts, or else the only one there is. */
export function geldendInzendsel(inzendsels: readonly Inzendsel[], opdrachtId: string): Inzendsel | undefined {
  const eigen = inzendsels.filter((i) => i.opdrachtId === opdrachtId);
  return eigen.find(({ geldt }) => geldt) ?? eigen[0];
}

/** Answers to an opdracht that came in beside those it has, and that nobody looked at yet. */
export function antwoordenInPost(post: readonly Poststuk[], opdrachtId: string): readonly Poststuk[] {
  return post.filter((stuk) => stuk.opdrachtId === opdrachtId && stuk.antwoorden !== null);
}

/** How it stands with all of them. */
export interface Opdrachttelling {
  readonly gevraagd: number;
  /** Of how many there is a form, or an answer without one. */
  readonly gemaakt: number;
  readonly binnen: number;
  readonly afgezien: number;
  /** Asked, nothing came in and it is not given up. */
  readonly open: number;
  /** Files that wait for somebody. */
  readonly post: number;
}

/** Those that matter to this meeting: about a casus that is chosen, or answered all the same. Of the others no answer is awaited. */
export function meetellendeOpdrachten({ inhoud, inzendsels }: Pick<Opdrachtenstand, 'inhoud' | 'inzendsels'>, casussen: readonly { readonly id: string }[]): readonly Opdracht[] {
  return inhoud.opdrachten.filter((opdracht) => casussen.some(({ id }) => id === opdracht.casusId) || geldendInzendsel(inzendsels, opdracht.id) !== undefined);
}

/** @param opdrachten which of them count; all of them where the plan is not known */
export function telOpdrachten(stand: Opdrachtenstand, opdrachten: readonly Opdracht[] = stand.inhoud.opdrachten): Opdrachttelling {
  const toestanden = opdrachten.map((opdracht) => toestandVan(stand, opdracht).soort);
  const tel = (...soorten: readonly Opdrachttoestand['soort'][]): number => toestanden.filter((soort) => soorten.includes(soort)).length;
  const gevraagd = toestanden.length;
  const binnen = tel('binnen', 'twee-antwoorden');
  const afgezien = tel('afgezien');
  return { gevraagd, gemaakt: gevraagd - tel('niet-gemaakt'), binnen, afgezien, open: gevraagd - binnen - afgezien, post: stand.post.length };
}

/** From this many days before the answers are asked, who did not answer can be reminded. */
const HERINNER_VOORAF_DAGEN = 3;
/** Without a date to answer by: this many days after the form was made. */
const HERINNER_ZONDER_DATUM_DAGEN = 7;
/** Who was reminded is left alone this many days. */
const NIET_WEER_BINNEN_DAGEN = 5;

/** Whether it is time to remind: the form went out, nothing came back, and it was not said shortly before. */
export function herinneringNodig(toestand: Opdrachttoestand, reageerVoor: string, vandaag: string): boolean {
  switch (toestand.soort) {
    case 'verstuurd':
      return vandaag >= (reageerVoor === '' ? dagLater(isodag(toestand.op), HERINNER_ZONDER_DATUM_DAGEN) : dagLater(reageerVoor, -HERINNER_VOORAF_DAGEN));
    case 'herinnerd':
      return vandaag >= dagLater(isodag(toestand.op), NIET_WEER_BINNEN_DAGEN);
    case 'niet-gemaakt':
    case 'binnen':
    case 'twee-antwoorden':
    case 'afgezien':
      return false;
  }
}

/** Whether somebody still waits for this answer. */
export function wordtVerwacht({ soort }: Opdrachttoestand): boolean {
  return soort === 'niet-gemaakt' || soort === 'verstuurd' || soort === 'herinnerd';
}

export type NieuweOpdracht = Omit<Opdracht, 'nummer' | 'afgezien'>;

/** How many opdrachten can still be added. */
export function ruimteVoorOpdrachten({ opdrachten }: Pick<Leertrajectinhoud, 'opdrachten'>): number {
  return Math.max(0, MEESTE_IN_LEERTRAJECT.opdrachten - opdrachten.length);
}

/** Adds these with the next numbers, as far as there is room. */
export function voegOpdrachtenToe(inhoud: Leertrajectinhoud, nieuwe: readonly NieuweOpdracht[]): Leertrajectinhoud {
  const eerste = volgendNummer(inhoud);
  const erbij = nieuwe.slice(0, ruimteVoorOpdrachten(inhoud)).map((opdracht, i) => ({ ...opdracht, nummer: eerste + i, afgezien: '' }));
  return { ...inhoud, opdrachten: [...inhoud.opdrachten, ...erbij], laatsteNummer: eerste + erbij.length - 1 };
}

export function wijzigOpdracht(inhoud: Leertrajectinhoud, id: string, deel: Partial<Omit<Opdracht, 'id' | 'nummer'>>): Leertrajectinhoud {
  return { ...inhoud, opdrachten: inhoud.opdrachten.map((opdracht) => (opdracht.id === id ? { ...opdracht, ...deel } : opdracht)) };
}

/** Whether the questions of its role went out or were answered already: another role then does not fit what comes in. */
export function ligtRolVast({ verzonden, inzendsels }: Pick<Opdrachtenstand, 'verzonden' | 'inzendsels'>, opdrachtId: string): boolean {
  return verzonden[opdrachtId] !== undefined || inzendsels.some((inzendsel) => inzendsel.opdrachtId === opdrachtId);
}

/** Another function changes the role with it, as long as nobody chose another role than the one the function says. */
export function zetFunctie(inhoud: Leertrajectinhoud, id: string, functie: string): Leertrajectinhoud {
  const oud = inhoud.opdrachten.find((opdracht) => opdracht.id === id);
  if (oud === undefined) return inhoud;
  const rol = oud.rol === rolBij(oud.functie) ? rolBij(functie) : oud.rol;
  return wijzigOpdracht(inhoud, id, { functie, rol });
}

/** Takes an opdracht away. Its number stays used; its fragments point to nothing any more and go along. */
export function verwijderOpdracht(inhoud: Leertrajectinhoud, id: string): Leertrajectinhoud {
  return { ...inhoud, laatsteNummer: volgendNummer(inhoud) - 1, opdrachten: inhoud.opdrachten.filter((opdracht) => opdracht.id !== id), fragmenten: inhoud.fragmenten.filter(({ opdrachtId }) => opdrachtId !== id) };
}

/** Puts back what `verwijderOpdracht` took away from `was`, unless it is there again or the list is full. */
export function zetOpdrachtTerug(inhoud: Leertrajectinhoud, was: Leertrajectinhoud, id: string): Leertrajectinhoud {
  const plek = was.opdrachten.findIndex((opdracht) => opdracht.id === id);
  const opdracht = was.opdrachten[plek];
  if (opdracht === undefined || ruimteVoorOpdrachten(inhoud) === 0 || inhoud.opdrachten.some((ander) => ander.id === id)) return inhoud;
  const bekend = new Set(inhoud.fragmenten.map((fragment) => fragment.id));
  const fragmenten = was.fragmenten.filter((fragment) => fragment.opdrachtId === id && !bekend.has(fragment.id));
  return {
    ...inhoud,
    opdrachten: inhoud.opdrachten.toSpliced(Math.min(plek, inhoud.opdrachten.length), 0, opdracht),
    fragmenten: [...inhoud.fragmenten, ...fragmenten].slice(0, MEESTE_IN_LEERTRAJECT.fragmenten),
  };
}

/** What was marked in a set of answers that is gone points to nothing any more. */
export function zonderFragmentenVan(inhoud: Leertrajectinhoud, inzendselId: string): Leertrajectinhoud {
  return { ...inhoud, fragmenten: inhoud.fragmenten.filter((fragment) => fragment.inzendselId !== inzendselId) };
}

/** Answers of opdrachten that were taken away: nobody reads them any more, and somebody decides that they can go. */
export function verweesdeInzendsels({ inhoud, inzendsels }: Pick<Opdrachtenstand, 'inhoud' | 'inzendsels'>): readonly Inzendsel[] {
  const bekend = new Set(inhoud.opdrachten.map(({ id }) => id));
  return inzendsels.filter(({ opdrachtId }) => !bekend.has(opdrachtId));
}

/** Answers asked for a day after the meeting come too late to prepare it. */
export function termijnNaSessie(reageerVoor: string, datum: string): boolean {
  return reageerVoor !== '' && datum !== '' && reageerVoor > datum;
}

/** What goes along when this opdracht is taken away, in a sentence; empty when nothing does. */
export function gevolgVanVerwijderen({ inzendsels, inhoud, verzonden }: Opdrachtenstand, opdrachtId: string): string {
  const fragmenten = inhoud.fragmenten.filter((fragment) => fragment.opdrachtId === opdrachtId).length;
  if (inzendsels.some((inzendsel) => inzendsel.opdrachtId === opdrachtId)) {
    const mee = fragmenten === 0 ? '' : ` De ${fragmenten === 1 ? 'passage' : `${fragmenten} passages`} die je erin markeerde, ${fragmenten === 1 ? 'gaat' : 'gaan'} mee weg.`;
    return `Het antwoord telt niet meer mee.${mee} Bij Antwoorden kun je het voorgoed weggooien.`;
  }
  return verzonden[opdrachtId] === undefined ? '' : 'Komt het formulier toch terug, dan hoort het nergens bij.';
}

const OUDERWOORDEN = /^(ouders?|moeder|vader|verzorgers?|opvoeders?|(pleeg|stief|adoptie)(ouders?|moeder|vader)|opa|oma|grootouders?|voogd en ouder)$/u;
const JEUGDIGEWOORDEN = /^(jeugdigen?|jongeren?|jongen|meisje|kind|zoon|dochter|broer|zus|broers|zussen)$/u;

/** For whom a form is, as the function says: `moeder` is an ouder, `jongerenwerker` a professional. */
export function rolBij(functie: string): Opdrachtrol {
  const woorden = functie.toLowerCase().split(/[^\p{L}]+/u);
  if (woorden.some((woord) => JEUGDIGEWOORDEN.test(woord))) return 'jeugdige';
  return woorden.some((woord) => OUDERWOORDEN.test(woord)) ? 'ouder' : 'professional';
}

/** A line of a pasted list. */
export interface Plakregel {
  readonly functie: string;
  readonly organisatie: string;
  readonly naam: string;
}

/** The people in a pasted text: a line each, `functie; organisatie; naam`, or the columns of a spreadsheet. */
export function leesPlaklijst(tekst: string): readonly Plakregel[] {
  return tekst
    .split(/\r?\n|\r/u)
    .map((regel) => regel.split(regel.includes('\t') ? '\t' : ';').map((deel) => deel.trim().slice(0, MAX_REGEL)))
    .filter((delen) => delen.some((deel) => deel !== ''))
    .map(([functie = '', organisatie = '', ...rest]) => ({ functie, organisatie, naam: rest.filter((deel) => deel !== '').join(' ').slice(0, MAX_REGEL) }));
}

/** Whether a pasted text is a list of people rather than one word for one field. */
export function isPlaklijst(tekst: string): boolean {
  return /[;\t]|[^\s][\r\n]+\s*[^\s]/u.test(tekst);
}

/** Participants who were not yet asked about this casus. */
export function nogNietGevraagd(opdrachten: readonly Opdracht[], casusId: string, deelnemers: readonly Deelnemer[]): readonly Deelnemer[] {
  const gevraagd = new Set(opdrachten.filter((opdracht) => opdracht.casusId === casusId).map(({ deelnemerId }) => deelnemerId));
  return deelnemers.filter(({ id }) => !gevraagd.has(id));
}

/** What to do with each kind of returned file that was not taken over by itself. */
export type Postactie = 'wachtwoord' | 'kies' | 'typ-over' | 'typ-in' | 'neem-over' | 'bewaar' | 'gooi-weg';

/** What can be done with it, the likeliest first. */
export function postacties({ soort, bewaard, antwoorden }: Pick<Poststuk, 'soort' | 'bewaard' | 'antwoorden'>): readonly Postactie[] {
  const buiten: readonly Postactie[] = bewaard ? ['bewaar', 'gooi-weg'] : ['gooi-weg'];
  switch (soort) {
    case 'op-slot':
      return ['wachtwoord', ...buiten];
    case 'dubbel':
      return antwoorden === null ? buiten : ['kies', ...buiten];
    case 'bewerkt':
      return antwoorden === null ? buiten : ['neem-over', ...buiten];
    case 'plat':
      return ['typ-over', ...buiten];
    case 'leeg':
    case 'vreemd':
    case 'geen-pdf':
    case 'kapot':
    case 'te-groot':
      return ['typ-in', ...buiten];
  }
}

export const ROLWOORDEN: Readonly<Record<Opdrachtrol, string>> = { professional: 'professional', ouder: 'ouder', jeugdige: 'jeugdige' };

/** The opdrachten in the order of the casussen of the plan; those of a casus that is not chosen any more come last. */
export function opVolgorde(opdrachten: readonly Opdracht[], casussen: readonly { readonly id: string }[]): readonly Opdracht[] {
  const plek = (casusId: string): number => {
    const gevonden = casussen.findIndex(({ id }) => id === casusId);
    return gevonden < 0 ? casussen.length : gevonden;
  };
  return opdrachten.toSorted((a, b) => plek(a.casusId) - plek(b.casusId) || a.nummer - b.nummer);
}
