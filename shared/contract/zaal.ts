import { z } from 'zod';
import { schemaMoment, schemaRegeltekst } from '../domein/basis.ts';
import type { Contract } from './vorm.ts';

/*
 * The beamer window has a contract of its own, far smaller: it receives one picture and asks for nothing else.
 * The picture holds only what the chair has released, so nothing else ever reaches that process.
 */
export const schemaZaalbeeld = z.strictObject({
  /** The privacy curtain: show the sign and nothing else. */
  gordijn: z.boolean(),
  titel: schemaRegeltekst,
  vraag: schemaRegeltekst,
  /** Released items, in columns. */
  kolommen: z.array(z.strictObject({ kop: schemaRegeltekst, regels: z.array(schemaRegeltekst).max(500) })).max(4),
  /** Present when the chair lets the room see the clock: epoch ms at which the planned time is over; null while paused. */
  klok: z.strictObject({ eindigtOp: schemaMoment.nullable() }).nullable(),
});

export const zaalContract = {
  opdrachten: {
    'zaal.beeld': { arg: z.undefined(), uit: schemaZaalbeeld },
  },
  berichten: {
    'zaal.beeld': schemaZaalbeeld,
  },
} as const satisfies Contract;

export type ZaalContract = typeof zaalContract;
