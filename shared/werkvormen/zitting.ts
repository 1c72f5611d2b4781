import type { Casus } from '../domein/casus.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { momentVan } from '../domein/tijd.ts';
import { leegPlan } from './plan.ts';
import type { Sessieregel } from './sessie.ts';

/*
 * A sitting: meetings on one casus each, one after the other. All follows from the lines of its meetings, so the chair's
 * clock needs none of them opened. Nothing here knows what time it is.
 */

const MS_PER_MINUUT = 60_000;
/** What lies further from the plan than this is another time of meeting, not a delay (ms). */
const ANDER_TIJDSTIP = 3 * 60 * MS_PER_MINUUT;

/** A meeting of a sitting as a list knows it. */
export interface Zittingregel {
  readonly id: string;
  readonly regel: Sessieregel;
}

/** Epoch ms. */
interface Tijdspanne {
  readonly van: number;
  readonly tot: number;
}

export interface Overlegtijd {
  readonly id: string;
  readonly regel: Sessieregel;
  readonly spoed: boolean;
  readonly stand: 'geweest' | 'bezig' | 'komt';
  /** By the plan: each begins when the one before is planned to end. Null while day or time is not chosen. */
  readonly gepland: Tijdspanne | null;
  /** As it went, or as it is expected to go. */
  readonly werkelijk: Tijdspanne & { readonly verwacht: boolean };
  /** Whole minutes it takes or took more than planned; never negative. */
  readonly uitloop: number;
}

export interface Zittingtijden {
  /** In the order of the sitting. */
  readonly overleggen: readonly Overlegtijd[];
  /** Epoch ms; null while day or time is not chosen. */
  readonly geplandEinde: number | null;
  /** Epoch ms at which the sitting ends, as expected or as it went; null without meetings. */
  readonly einde: number | null;
  /** Whole minutes by which the end lies after the planned one; negative when earlier. */
  readonly verschuiving: number;
}

/** The meetings of one sitting, in its order. */
export function zittingVan(lijst: readonly Zittingregel[], zittingId: string): readonly Zittingregel[] {
  return lijst.filter(({ regel }) => regel.zitting?.id === zittingId).toSorted((a, b) => volgorde(a) - volgorde(b));
}

function volgorde({ regel }: Zittingregel): number {
  return regel.zitting?.volgorde ?? 0;
}

/**
 * The chair's clock for a whole sitting. A meeting ends when it is closed, or when the room began the next one; one that runs
 * over moves what is still to come, and none begins before it was planned.
 * @param lijst the meetings of one sitting
 * @param nu epoch ms
 */
export function zittingtijden(lijst: readonly Zittingregel[], nu: number): Zittingtijden {
  const opVolgorde = lijst.toSorted((a, b) => volgorde(a) - volgorde(b));
  const gepland = geplandeTijden(opVolgorde);
  const overleggen = metWerkelijkeTijden(opVolgorde, gepland, nu);
  const geplandEinde = gepland.at(-1)?.tot ?? null;
  const einde = overleggen.length === 0 ? null : Math.max(...overleggen.map(({ werkelijk }) => werkelijk.tot));
  const verschuiving = einde === null || geplandEinde === null ? 0 : inMinuten(einde - geplandEinde);
  return { overleggen, geplandEinde, einde, verschuiving };
}

function geplandeTijden(opVolgorde: readonly Zittingregel[]): readonly (Tijdspanne | null)[] {
  const [eerste] = opVolgorde;
  const plan = eerste === undefined ? null : momentVan(eerste.regel.datum, eerste.regel.aanvang);
  const begonnen = opVolgorde.flatMap(({ regel }) => regel.begonnenOp ?? []);
  const echt = begonnen.length === 0 ? null : Math.min(...begonnen);
  let begin = plan !== null && echt !== null && Math.abs(plan - echt) > ANDER_TIJDSTIP ? echt : plan;
  return opVolgorde.map(({ regel }) => {
    if (begin === null) return null;
    const spanne = { van: begin, tot: begin + regel.minuten * MS_PER_MINUUT };
    begin = spanne.tot;
    return spanne;
  });
}

function metWerkelijkeTijden(opVolgorde: readonly Zittingregel[], gepland: readonly (Tijdspanne | null)[], nu: number): readonly Overlegtijd[] {
  // Where what is still to come can begin: when what was begun has ended, as far as that is known.
  const begonnenEinden = opVolgorde.flatMap((overleg) => begonnenTijd(overleg, opVolgorde, nu)?.tot ?? []);
  // A plan for a day that is long gone is still being written, or wrong; it did not run over by months.
  const begin = gepland[0]?.van ?? nu;
  const isVoorbij = begonnenEinden.length === 0 && nu - begin > ANDER_TIJDSTIP;
  let vrij = isVoorbij ? begin : Math.max(nu, ...begonnenEinden);
  return opVolgorde.map(({ id, regel }, i): Overlegtijd => {
    const plan = gepland[i] ?? null;
    const duur = regel.minuten * MS_PER_MINUUT;
    const begonnen = begonnenTijd({ id, regel }, opVolgorde, nu);
    const van = Math.max(vrij, plan?.van ?? vrij);
    const werkelijk = begonnen ?? { van, tot: van + duur, verwacht: true };
    if (begonnen === null) vrij = werkelijk.tot;
    return {
      id,
      regel,
      spoed: regel.zitting?.spoed === true,
      stand: begonnen === null ? 'komt' : begonnen.verwacht ? 'bezig' : 'geweest',
      gepland: plan,
      werkelijk,
      uitloop: Math.max(0, inMinuten(werkelijk.tot - werkelijk.van - duur)),
    };
  });
}

/** How a meeting that began went, or goes; null for one that has yet to begin. */
function begonnenTijd({ id, regel }: Zittingregel, alle: readonly Zittingregel[], nu: number): Overlegtijd['werkelijk'] | null {
  const van = regel.begonnenOp;
  if (van === null) return null;
  const daarna = alle.flatMap((ander) => (ander.id !== id && ander.regel.begonnenOp !== null && ander.regel.begonnenOp > van ? [ander.regel.begonnenOp] : []));
  const einden = [...daarna, ...(regel.afgeslotenOp === null ? [] : [regel.afgeslotenOp])];
  if (einden.length > 0) return { van, tot: Math.min(...einden), verwacht: false };
  const volgensPlan = van + regel.minuten * MS_PER_MINUUT;
  // Opened again afterwards to put something right: the room is long gone, and when it left is not in the line.
  if (regel.fase === 'afronden' && nu - volgensPlan > ANDER_TIJDSTIP) return { van, tot: volgensPlan, verwacht: false };
  return { van, tot: Math.max(nu, volgensPlan), verwacht: true };
}

function inMinuten(ms: number): number {
  return Math.round(ms / MS_PER_MINUUT);
}

/** A time of day some minutes later, such as `11:00` for an hour after `10:00`; an empty one stays empty. */
export function uurNa(uur: string, minuten: number): string {
  if (uur === '') return '';
  return new Date(Date.parse(`1970-01-01T${uur}:00Z`) + minuten * MS_PER_MINUUT).toISOString().slice(11, 16);
}

/**
 * The plan with which the preparation of a meeting on this casus begins: its question as the subject, and everyone around it
 * as participants with what they may decide.
 */
export function planVoorCasus(casus: Casus, wanneer: Pick<Sessieplan, 'datum' | 'aanvang' | 'plaats' | 'zitting'>): Sessieplan {
  return {
    ...leegPlan(),
    ...wanneer,
    onderwerp: casus.kern,
    casussen: [{ id: casus.id, code: casus.code }],
    deelnemers: casus.betrokkenen.map(({ id, naam, rol, organisatie, mandaat }) => ({ id, naam, rol, organisatie, mandaat, groepId: null })),
  };
}
