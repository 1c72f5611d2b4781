import type { StateValue } from 'xstate';
import type { BewaardeStand } from './bewaarde-stand.ts';
import { bouwSessiemachine, plekIn, type Sessiemachine, type Sessiesnapshot } from './bouw.ts';
import { type Fase, FASEN } from './keuzes.ts';
import { agendapuntVan } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import type { Plek, Sessiecontext } from './sessie.ts';

/* Reading a snapshot, and making one again from what was stored. */

/** The part of a snapshot to store. */
export function teBewarenStand(snapshot: Sessiesnapshot): BewaardeStand {
  return { value: snapshot.value, context: snapshot.context };
}

const machines = new WeakMap<Werkvorm, Sessiemachine>();
/** The last machine by the text of its werkvorm: a window receives a fresh copy of the same document with every stand. */
let laatste: { readonly tekst: string; readonly machine: Sessiemachine } | null = null;

/** The statechart of a werkvorm, built once for each document. */
export function machineVan(werkvorm: Werkvorm): Sessiemachine {
  const bekend = machines.get(werkvorm);
  if (bekend !== undefined) return bekend;
  const tekst = JSON.stringify(werkvorm);
  const machine = laatste?.tekst === tekst ? laatste.machine : bouwSessiemachine(werkvorm);
  laatste = { tekst, machine };
  machines.set(werkvorm, machine);
  return machine;
}

const spiegels = new WeakMap<object, Sessiesnapshot>();

/**
 * The mirror of a session in a window: the snapshot as main has it, to ask `can`, `value` and `context`. The same stand
 * gives the same mirror, so that it can be asked on every render. Main made the stand and checks what it reads from disk;
 * here it is taken as it is, because a schema does not run in a window.
 * @throws Error when the stand does not belong to this werkvorm
 */
export function spiegel(werkvorm: Werkvorm, bewaard: Readonly<Record<string, unknown>>): Sessiesnapshot {
  const bekend = spiegels.get(bewaard);
  if (bekend !== undefined) return bekend;
  const { value, context } = bewaard as BewaardeStand & Record<string, unknown>;
  const snapshot = machineVan(werkvorm).resolveState({ value, context });
  spiegels.set(bewaard, snapshot);
  return snapshot;
}

/** The part of a snapshot, live or stored, that says where the session stands. */
interface MetWaarde {
  readonly value: StateValue;
}

/** The phase a session is in: the top state of its statechart. */
export function faseVan({ value }: MetWaarde): Fase {
  const top = typeof value === 'string' ? value : Object.keys(value)[0];
  const fase = FASEN.find((f) => f === top);
  if (fase === undefined) throw new Error(`Onbekende fase: ${String(top)}`);
  return fase;
}

/** The place where the agenda stands; null in every phase but `bezig`. */
export function plekVan(werkvorm: Werkvorm, { value, context }: MetWaarde & { readonly context: Sessiecontext }): Plek | null {
  const agenda = onder(onder(value, 'bezig'), 'agenda');
  if (agenda === undefined) return null;
  const [agendapuntId, stapId] = typeof agenda === 'string' ? [agenda, null] : Object.entries(agenda)[0] ?? [];
  if (agendapuntId === undefined || agendapuntVan(werkvorm, agendapuntId) === undefined) return null;
  return plekIn(context, { agendapuntId, stapId: typeof stapId === 'string' ? stapId : null });
}

/** Whether the clock was paused; false in every phase but `bezig`. */
export function isGepauzeerd({ value }: MetWaarde): boolean {
  return onder(onder(value, 'bezig'), 'klok') === 'gepauzeerd';
}

function onder(value: StateValue | undefined, sleutel: string): StateValue | undefined {
  return typeof value === 'object' ? value[sleutel] : undefined;
}
