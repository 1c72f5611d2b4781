import type { StateValue } from 'xstate';
import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { bouwSessiemachine, plekIn, type Sessiemachine, type Sessiesnapshot } from './bouw.ts';
import { agendapuntVan } from './plekken.ts';
import type { Werkvorm } from './schema.ts';
import { type Fase, FASEN, type Plek, schemaSessiecontext, type Sessiecontext } from './sessie.ts';

/* Reading a snapshot, and making one again from what was stored. */

/** What is stored of a snapshot, and what a window receives: the statechart has no children, no history and no output. */
export const schemaBewaardeStand = z.strictObject({
  value: z.custom<StateValue>((waarde) => typeof waarde === 'string' || (typeof waarde === 'object' && waarde !== null)),
  context: schemaSessiecontext,
});
export type BewaardeStand = AlleenLezen<z.infer<typeof schemaBewaardeStand>>;

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

/**
 * The snapshot that was stored, alive again: `value`, `context` and `can`.
 * @throws ZodError or Error when what was stored does not belong to this werkvorm
 */
export function herstelSnapshot(machine: Sessiemachine, bewaard: unknown): Sessiesnapshot {
  const { value, context } = schemaBewaardeStand.parse(bewaard);
  return machine.resolveState({ value, context });
}

const spiegels = new WeakMap<object, Sessiesnapshot>();

/**
 * The mirror of a session in a window: the snapshot as main has it, to ask `can`, `value` and `context`. The same stand
 * gives the same mirror, so that it can be asked on every render.
 * @throws as `herstelSnapshot`
 */
export function spiegel(werkvorm: Werkvorm, bewaard: Readonly<Record<string, unknown>>): Sessiesnapshot {
  const bekend = spiegels.get(bewaard);
  if (bekend !== undefined) return bekend;
  const snapshot = herstelSnapshot(machineVan(werkvorm), bewaard);
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
