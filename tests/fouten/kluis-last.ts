import { z } from 'zod';

/* What the program that is killed and the test that kills it agree on. */

/** `last`: records and a herstelcode. `houders`: besides those, giving and taking keys, and renewing what somebody could open. */
const schemaOpdracht = z.object({ map: z.string(), begin: z.number(), zaad: z.number(), taak: z.enum(['last', 'houders']) });
export type Opdracht = Readonly<z.infer<typeof schemaOpdracht>>;

export function leesOpdracht(regel: string): Opdracht {
  return schemaOpdracht.parse(JSON.parse(regel));
}

/** What is saved under this id as this number: of no other record, and of no other save. */
export function inhoudVan(id: string, nummer: number, grootte: number): unknown {
  return { id, nummer, grootte, tekst: `${id} ${nummer} `.repeat(Math.ceil((grootte * (1 + (nummer % 5))) / 16)) };
}

/** Its list line, which does not change with each save. */
export function regelVan(nummer: number): unknown {
  return { kern: Math.floor(nummer / 16) };
}

/** The wachtzin of the sleutelhouder with this number. */
export function wachtzinVan(nummer: string): string {
  return `vier ezels slapen in kamer ${nummer}`;
}
