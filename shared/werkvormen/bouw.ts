import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { leegSessiecontext } from './context.ts';
import * as na from './overgangen.ts';
import type { Werkvorm } from './schema.ts';
import type { Plek, SessieGebeurtenis, Sessiecontext } from './sessie.ts';

/*
 * One statechart from one werkvorm, and nothing here for any werkvorm in particular. The phases and the places of the
 * agenda are real states; which item a ronde stands at is in the context, because items come and go while a session runs.
 *
 *   voorbereiding
 *   bezig         agenda: one state per agendapunt, and within a ronde one per step   klok: loopt | gepauzeerd
 *   afronden
 *   afgesloten
 *
 * Every move of the agenda passes through the state `_onderweg`, which hands on to the place that `context.doel` names and
 * in which no snapshot ever rests. The underscore keeps it apart from the ids a werkvorm can use.
 */

/** A state of the agenda: an agendapunt, or a step of a ronde. */
interface Knoop {
  readonly agendapuntId: string;
  readonly stapId: string | null;
}

export interface Sessieinvoer {
  readonly plan: Sessieplan;
  /** Epoch ms. */
  readonly nu: number;
}

type Soort = SessieGebeurtenis['type'];
/** What an event makes of the memory, or null when it is not allowed. */
type Gevolg<T extends Soort> = (ctx: Sessiecontext, event: na.Gebeurtenis<T>) => Sessiecontext | null;

const bouwdoos = setup({
  types: {
    context: {} as Sessiecontext,
    events: {} as SessieGebeurtenis,
    input: {} as Sessieinvoer,
  },
});

/** The statechart of a session by this werkvorm. Pure: no timers, no effects, no clock; `nu` comes with each event. */
export function bouwSessiemachine(werkvorm: Werkvorm) {
  const overal = {
    'klok.tik': gevolg<'klok.tik'>((ctx) => ctx),
    'klok.verzet': gevolg<'klok.verzet'>(na.verzetKlok),
  };
  const notities = {
    'kaart.vink': gevolg<'kaart.vink'>((ctx, event) => na.vink(werkvorm, ctx, event)),
    'parkeer.zet': gevolg<'parkeer.zet'>(na.parkeer),
  };
  return bouwdoos.createMachine({
    id: 'sessie',
    context: ({ input }) => leegSessiecontext(input.plan, input.nu),
    initial: 'voorbereiding',
    on: overal,
    states: {
      voorbereiding: {
        on: {
          'plan.wijzig': gevolg<'plan.wijzig'>((ctx, event) => na.wijzigPlan(werkvorm, ctx, null, event)),
          'groep.voegSamen': gevolg<'groep.voegSamen'>((ctx, event) => na.voegSamen(werkvorm, ctx, null, event)),
          'sessie.start': naar<'sessie.start'>('#bezig', (ctx, event) => na.start(werkvorm, ctx, event)),
        },
      },
      bezig: {
        id: 'bezig',
        type: 'parallel',
        on: notities,
        states: { agenda: agenda(werkvorm), klok: klok(werkvorm) },
      },
      afronden: {
        id: 'afronden',
        on: {
          ...notities,
          'plan.wijzig': gevolg<'plan.wijzig'>((ctx, event) => na.wijzigPlan(werkvorm, ctx, null, event)),
          'groep.voegSamen': gevolg<'groep.voegSamen'>((ctx, event) => na.voegSamen(werkvorm, ctx, null, event)),
          'veld.vulIn': gevolg<'veld.vulIn'>((ctx, event) => na.vulIn(werkvorm, ctx, null, event)),
          'agenda.spring': naar<'agenda.spring'>('#bezig', (ctx, event) => na.spring(werkvorm, ctx, null, event)),
          'sessie.sluit': naar<'sessie.sluit'>('#afgesloten', na.sluit),
        },
      },
      afgesloten: {
        id: 'afgesloten',
        on: { 'sessie.heropen': naar<'sessie.heropen'>('#afronden', na.heropen) },
      },
    },
  });
}

export type Sessiemachine = ReturnType<typeof bouwSessiemachine>;
export type Sessiesnapshot = SnapshotFrom<Sessiemachine>;

function agenda(werkvorm: Werkvorm) {
  const onderweg = bouwdoos.createStateConfig({
    id: 'onderweg',
    always: [
      { guard: ({ context }) => context.doel === 'afronden', target: '#afronden', actions: aangekomen },
      ...knopenVan(werkvorm).map((knoop) => ({
        guard: ({ context }: { context: Sessiecontext }) => leidtNaar(context, knoop),
        target: knoop.stapId === null ? knoop.agendapuntId : `${knoop.agendapuntId}.${knoop.stapId}`,
        actions: aangekomen,
      })),
    ],
  });
  const punten = werkvorm.agendapunten.map((punt) => {
    if (punt.soort === 'stap') return [punt.id, plekstaat(werkvorm, { agendapuntId: punt.id, stapId: null })] as const;
    const stappen = punt.stappen.map((stap) => [stap.id, plekstaat(werkvorm, { agendapuntId: punt.id, stapId: stap.id })] as const);
    return [punt.id, bouwdoos.createStateConfig({ initial: punt.stappen[0]?.id ?? '', states: Object.fromEntries(stappen) })] as const;
  });
  return bouwdoos.createStateConfig({ initial: '_onderweg', states: { _onderweg: onderweg, ...Object.fromEntries(punten) } });
}

function knopenVan(werkvorm: Werkvorm): readonly Knoop[] {
  return werkvorm.agendapunten.flatMap((punt): readonly Knoop[] =>
    punt.soort === 'stap'
      ? [{ agendapuntId: punt.id, stapId: null }]
      : punt.stappen.map((stap) => ({ agendapuntId: punt.id, stapId: stap.id })),
  );
}

/** The state of one place of the agenda. */
function plekstaat(werkvorm: Werkvorm, knoop: Knoop) {
  const hier = (ctx: Sessiecontext) => plekIn(ctx, knoop);
  return bouwdoos.createStateConfig({
    on: {
      'agenda.volgende': verplaatsing<'agenda.volgende'>((ctx, event) => na.volgende(werkvorm, ctx, hier(ctx), event)),
      'agenda.vorige': verplaatsing<'agenda.vorige'>((ctx, event) => na.vorige(werkvorm, ctx, hier(ctx), event)),
      'agenda.spring': verplaatsing<'agenda.spring'>((ctx, event) => na.spring(werkvorm, ctx, hier(ctx), event)),
      'agenda.slaOver': verplaatsing<'agenda.slaOver'>((ctx, event) => na.slaOver(werkvorm, ctx, hier(ctx), event)),
      'plan.wijzig': verplaatsing<'plan.wijzig'>((ctx, event) => na.wijzigPlan(werkvorm, ctx, hier(ctx), event)),
      'groep.voegSamen': verplaatsing<'groep.voegSamen'>((ctx, event) => na.voegSamen(werkvorm, ctx, hier(ctx), event)),
      'veld.vulIn': verplaatsing<'veld.vulIn'>((ctx, event) => na.vulIn(werkvorm, ctx, hier(ctx), event)),
      'sessie.sluit': verplaatsing<'sessie.sluit'>((ctx, event) => na.naarAfronden(werkvorm, ctx, hier(ctx), event.nu)),
    },
  });
}

function klok(werkvorm: Werkvorm) {
  return bouwdoos.createStateConfig({
    initial: 'loopt',
    on: {
      'klok.verleng': gevolg<'klok.verleng'>((ctx, event) => na.verlengVak(werkvorm, ctx, event)),
      'klok.trekAf': gevolg<'klok.trekAf'>(na.trekTijdAf),
      'klok.telMee': gevolg<'klok.telMee'>((ctx) => ctx),
    },
    states: {
      loopt: { on: { 'klok.pauzeer': naar<'klok.pauzeer'>('gepauzeerd', na.pauzeerKlok) } },
      gepauzeerd: { on: { 'klok.hervat': naar<'klok.hervat'>('loopt', na.hervatKlok) } },
    },
  });
}

/** The place a state stands for, given the item its ronde is at. */
export function plekIn(ctx: Sessiecontext, knoop: Knoop): Plek {
  const itemId = knoop.stapId === null ? null : (ctx.rondeItem[knoop.agendapuntId] ?? null);
  return { agendapuntId: knoop.agendapuntId, itemId, stapId: knoop.stapId };
}

function leidtNaar(ctx: Sessiecontext, knoop: Knoop): boolean {
  return ctx.doel !== null && ctx.doel !== 'afronden' && ctx.doel.agendapuntId === knoop.agendapuntId && ctx.doel.stapId === knoop.stapId;
}

const aangekomen = bouwdoos.assign({ doel: null });

/** A change of memory that moves nothing. Whatever the event, the session then knows what time it is. */
function gevolg<T extends Soort>(maak: Gevolg<T>) {
  return {
    guard: ({ context, event }: Args<T>) => maak(context, event) !== null,
    actions: assign<Sessiecontext, na.Gebeurtenis<T>, undefined, SessieGebeurtenis, never>(({ context, event }: Args<T>) => {
      const nieuw = maak(context, event) ?? context;
      return { ...nieuw, klok: { ...nieuw.klok, laatsteTik: event.nu } };
    }),
  };
}

/** A change of memory that leads to a fixed state. */
function naar<T extends Soort>(target: string, maak: Gevolg<T>) {
  return { ...gevolg(maak), target };
}

/** A change of memory that moves the agenda when it names a `doel`. */
function verplaatsing<T extends Soort>(maak: Gevolg<T>) {
  const verhuist: Gevolg<T> = (ctx, event) => {
    const nieuw = maak(ctx, event);
    return nieuw === null || nieuw.doel === null ? null : nieuw;
  };
  return [naar<T>('#onderweg', verhuist), gevolg<T>(maak)];
}

interface Args<T extends Soort> {
  readonly context: Sessiecontext;
  readonly event: na.Gebeurtenis<T>;
}
