import { z } from 'zod';

/* What the program that is killed and the test that kills it agree on. */

const schemaOpdracht = z.object({ map: z.string(), begin: z.number(), zaad: z.number() });
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
