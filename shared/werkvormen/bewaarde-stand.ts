import type { StateValue } from 'xstate';
import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import type { Sessiemachine, Sessiesnapshot } from './bouw.ts';
import { schemaSessiecontext } from './sessie.ts';

/** What is stored of a snapshot, and what a window receives: the statechart has no children, no history and no output. */
export const schemaBewaardeStand = z.strictObject({
  value: z.custom<StateValue>((waarde) => typeof waarde === 'string' || (typeof waarde === 'object' && waarde !== null)),
  context: schemaSessiecontext,
});
export type BewaardeStand = AlleenLezen<z.infer<typeof schemaBewaardeStand>>;

/**
 * The snapshot that was stored, alive again: `value`, `context` and `can`.
 * @throws ZodError or Error when what was stored does not belong to this werkvorm
 */
export function herstelSnapshot(machine: Sessiemachine, bewaard: unknown): Sessiesnapshot {
  const { value, context } = schemaBewaardeStand.parse(bewaard);
  return machine.resolveState({ value, context });
}
