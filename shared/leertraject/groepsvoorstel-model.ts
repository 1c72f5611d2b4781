import type { Deelnemer, Groep } from '../domein/sessieplan.ts';
import { gelijknamig } from '../werkvormen/groepen.ts';
import { anderenIn } from './groepsvoorstel-wensen.ts';
import type { Wens } from './leertraject.ts';

/*
 * Participants and wishes as numbers, so that thousands of divisions can be weighed in a moment, and the weighing itself: costs are
 * compared one after the other, so that what comes first is never given up for what comes later.
 */

/** Where everybody sits: the number of a group by the number of a participant; -1 while it is not known. */
export type Verdeling = readonly number[];

export interface Wensmodel {
  readonly id: string;
  readonly wie: number;
  readonly anderen: readonly number[];
  readonly samen: boolean;
  readonly vanGezin: boolean;
}

export interface Groepsmodel {
  /** In an order of their own, so that it makes no difference in which they were typed. */
  readonly deelnemers: readonly Deelnemer[];
  readonly aantalGroepen: number;
  /** -1: of no organisation. */
  readonly organisatie: readonly number[];
  readonly discipline: readonly number[];
  readonly leider: readonly boolean[];
  readonly notulist: readonly boolean[];
  /** The group in which somebody stays; -1 for who can go anywhere. */
  readonly vast: Verdeling;
  /** Where everybody sits now. */
  readonly nu: Verdeling;
  readonly wensen: readonly Wensmodel[];
}

/** Whose role it is to lead a group. */
export function isGespreksleider({ rol }: Pick<Deelnemer, 'rol'>): boolean {
  return woorden(rol).includes('gespreksleider');
}

function isNotulist({ rol }: Pick<Deelnemer, 'rol'>): boolean {
  return woorden(rol).includes('notulist');
}

/**
 * Whether somebody speaks as parent, youth or from own experience. To mix by they are one discipline: each group hears that voice
 * where there are enough of them (Ketenbreed leren light mixes by discipline; in the draaiboek each group has one). They are not put
 * together so as not to sit alone: that is theirs to wish, and parents of one child can have good reason to sit apart.
 */
export function isErvaringsstem({ rol }: Pick<Deelnemer, 'rol'>): boolean {
  return /^(?:ouder|moeder|vader|verzorger|pleegouder|jongere|jeugdige|ervaringsdeskundige)(?![\p{L}-]|\s+en\b)/u.test(gelijknamig(rol));
}

function woorden(rol: string): readonly string[] {
  return gelijknamig(rol).split(/[^\p{L}]+/u);
}

/**
 * @param vast ids of participants who stay in the group they are in
 */
export function maakGroepsmodel(deelnemers: readonly Deelnemer[], groepen: readonly Groep[], wensen: readonly Wens[], vast: ReadonlySet<string>): Groepsmodel {
  const sleutel = (d: Deelnemer): string => [d.organisatie, d.rol, d.naam].map(gelijknamig).join('\n');
  const geordend = deelnemers
    .map((deelnemer) => ({ deelnemer, op: sleutel(deelnemer) }))
    .toSorted((a, b) => vergelijkTekst(a.op, b.op) || vergelijkTekst(a.deelnemer.id, b.deelnemer.id))
    .map(({ deelnemer }) => deelnemer);
  const nummer = new Map(geordend.map(({ id }, i) => [id, i]));
  const groepnummer = new Map(groepen.map(({ id }, i) => [id, i]));
  const nu = geordend.map(({ groepId }) => (groepId === null ? -1 : (groepnummer.get(groepId) ?? -1)));
  return {
    deelnemers: geordend,
    aantalGroepen: groepen.length,
    organisatie: nummers(geordend.map(({ organisatie }) => gelijknamig(organisatie))),
    discipline: nummers(geordend.map((d) => (isErvaringsstem(d) ? 'ervaring' : gelijknamig(d.rol)))),
    leider: geordend.map(isGespreksleider),
    notulist: geordend.map(isNotulist),
    vast: geordend.map(({ id }, i) => (vast.has(id) ? (nu[i] ?? -1) : -1)),
    nu,
    wensen: wensen.flatMap((wens): readonly Wensmodel[] => {
      const wie = nummer.get(wens.deelnemerId);
      const anderen = anderenIn(wens, geordend).flatMap(({ id }) => nummer.get(id) ?? []);
      if (wie === undefined || anderen.length === 0) return [];
      return [{ id: wens.id, wie, anderen, samen: wens.soort === 'wel-met-deelnemer', vanGezin: wens.vanGezin }];
    }),
  };
}

/** The same for everybody, whatever the language of the laptop. */
function vergelijkTekst(een: string, ander: string): number {
  return een < ander ? -1 : een > ander ? 1 : 0;
}

/** A number for each different text, -1 for an empty one. */
function nummers(teksten: readonly string[]): readonly number[] {
  const bekend = new Map<string, number>();
  return teksten.map((tekst): number => {
    if (tekst === '') return -1;
    const nummer = bekend.get(tekst) ?? bekend.size;
    bekend.set(tekst, nummer);
    return nummer;
  });
}

/** Whether this division goes against a wish; while somebody has no place yet it does not. */
export function isGeschonden({ wie, anderen, samen }: Wensmodel, waar: Verdeling): boolean {
  const hier = waar[wie] ?? -1;
  return (
    hier !== -1 &&
    anderen.some((ander) => {
      const daar = waar[ander] ?? -1;
      return daar !== -1 && (daar === hier) !== samen;
    })
  );
}

/**
 * What goes before everything, also for a part of the participants: wishes of the family, a gespreksleider in each group, other
 * wishes. Of wishes that weigh the same, not having to sit with somebody goes before wanting to.
 */
export function voorrangskosten({ wensen, leider, aantalGroepen }: Groepsmodel, waar: Verdeling): readonly number[] {
  let [gezin, gezinNiet, anders, andersNiet] = [0, 0, 0, 0];
  for (const wens of wensen) {
    if (!isGeschonden(wens, waar)) continue;
    if (wens.vanGezin) gezin += 1;
    else anders += 1;
    if (wens.samen) continue;
    if (wens.vanGezin) gezinNiet += 1;
    else andersNiet += 1;
  }
  return [gezin, gezinNiet, teveel(leider, waar, aantalGroepen), anders, andersNiet];
}

/** Everything that is weighed, the weightiest first. */
export function groepskosten(model: Groepsmodel, waar: Verdeling): readonly number[] {
  const { organisatie, discipline, notulist, nu, aantalGroepen } = model;
  return [
    ...voorrangskosten(model, waar),
    ongemengd(organisatie, waar, aantalGroepen),
    teveel(notulist, waar, aantalGroepen),
    ongemengd(discipline, waar, aantalGroepen),
    verplaatst(nu, waar),
  ];
}

/** Whether organisations are mixed as well as can be at all, by these costs. */
export function isGoedGemengd({ organisatie, aantalGroepen }: Groepsmodel, kosten: readonly number[]): boolean {
  const aantallen = new Map<number, number>();
  for (const kind of organisatie) if (kind !== -1) aantallen.set(kind, (aantallen.get(kind) ?? 0) + 1);
  const minste = [...aantallen.values()].reduce((som, aantal) => {
    const [elk, over] = [Math.floor(aantal / aantalGroepen), aantal % aantalGroepen];
    return som + over * (elk + 1) ** 2 + (aantalGroepen - over) * elk ** 2;
  }, 0);
  return (kosten[ORGANISATIE] ?? 0) <= minste;
}

/** The place of mixing by organisation among the costs. */
const ORGANISATIE = 5;

/** Least when each kind is spread over the groups as evenly as can be: the sum of the squares. */
function ongemengd(kinds: readonly number[], waar: Verdeling, aantalGroepen: number): number {
  const aantallen = new Uint8Array(aantalGroepen * kinds.length);
  let som = 0;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i] ?? -1;
    const groep = waar[i] ?? -1;
    if (kind === -1 || groep === -1) continue;
    const plek = kind * aantalGroepen + groep;
    const al = aantallen[plek] ?? 0;
    som += 2 * al + 1;
    aantallen[plek] = al + 1;
  }
  return som;
}

/** How many of these sit in a group that has one already. */
function teveel(deze: readonly boolean[], waar: Verdeling, aantalGroepen: number): number {
  const heeft = new Uint8Array(aantalGroepen);
  let som = 0;
  for (let i = 0; i < deze.length; i++) {
    const groep = waar[i] ?? -1;
    if (deze[i] !== true || groep === -1) continue;
    som += heeft[groep] ?? 0;
    heeft[groep] = 1;
  }
  return som;
}

/** How many leave the group where they sit now: of two divisions that are as good, the one in which fewer move. */
function verplaatst(nu: Verdeling, waar: Verdeling): number {
  let som = 0;
  for (let i = 0; i < nu.length; i++) som += Number(nu[i] !== -1 && nu[i] !== waar[i]);
  return som;
}

/** Below zero when the first is better: the first cost in which they differ decides. */
export function vergelijkKosten(een: readonly number[], ander: readonly number[]): number {
  for (let i = 0; i < een.length; i++) {
    const verschil = (een[i] ?? 0) - (ander[i] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}
