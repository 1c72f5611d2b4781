import { z } from 'zod';
import { schemaLogboekkop, type Logboekkop } from './logboekplek.ts';
import { RECORDSOORTEN } from './opslag.ts';

/* What the encrypted index knows, and the changes in which its log speaks. */

const schemaGeneratie = z.number().int().min(1);
const schemaHash = z.string().regex(/^[0-9a-f]{64}$/);
const schemaSleutelId = z.string().regex(/^[0-9a-f]{32}$/);

const schemaIndexregel = z.strictObject({
  id: z.string().min(1).max(64),
  soort: z.enum(RECORDSOORTEN),
  sleutelId: schemaSleutelId,
  generatie: schemaGeneratie,
  /** SHA-256 of the whole file of this generation. */
  hash: schemaHash,
  regel: z.unknown(),
});
export type Indexregel = Readonly<z.infer<typeof schemaIndexregel>>;

const schemaGrafsteen = z.strictObject({
  /** The last generation there was; a record made anew under this id goes on from here. */
  generatie: schemaGeneratie,
  /** The data key that is to be gone; null when it could not be told. */
  sleutelId: schemaSleutelId.nullable(),
});
export type Grafsteen = Readonly<z.infer<typeof schemaGrafsteen>>;

export const schemaIndexlading = z.strictObject({
  records: z.array(schemaIndexregel),
  /** Destroyed records, so that a copy from a backup does not come back to life and a half-done destruction is finished. */
  vernietigd: z.array(z.strictObject({ id: z.string(), ...schemaGrafsteen.shape })),
  /** The head of the logboek; an index from before there was one has none. */
  logboek: schemaLogboekkop.nullable().default(null),
});

export const schemaMutatie = z.discriminatedUnion('t', [
  /** A whole line: a new record, or one whose list line changed. */
  z.strictObject({ t: z.literal('regel'), ...schemaIndexregel.shape }),
  /** A next generation with the same list line. */
  z.strictObject({ t: z.literal('generatie'), id: z.string(), generatie: schemaGeneratie, hash: schemaHash }),
  z.strictObject({ t: z.literal('vernietigd'), id: z.string(), ...schemaGrafsteen.shape }),
  /** The logboek grew up to here. */
  z.strictObject({ t: z.literal('logboek'), ...schemaLogboekkop.shape }),
]);
export type Mutatie = Readonly<z.infer<typeof schemaMutatie>>;

/** Of a kind that a later version of Ontwar keeps: what cannot be read is then not damaged, but newer. */
const schemaNieuwereSoort = z.looseObject({ soort: z.string().refine((soort) => !RECORDSOORTEN.some((bekend) => bekend === soort)) });

/**
 * Whether this authentic piece of an index, which cannot be read, was written by a later version of Ontwar. Only Ontwar has the key,
 * so a kind that is not known here was not invented by somebody.
 * @param lading the snapshot, or one change of the log
 */
export function isVanNieuwere(lading: unknown): boolean {
  const records = z.looseObject({ records: z.array(z.unknown()) }).safeParse(lading);
  return (records.success ? records.data.records : [lading]).some((regel) => schemaNieuwereSoort.safeParse(regel).success);
}

export interface Indexstand {
  readonly records: Map<string, Indexregel>;
  readonly vernietigd: Map<string, Grafsteen>;
  logboek: Logboekkop | null;
}

export function legeIndexstand(): Indexstand {
  return { records: new Map(), vernietigd: new Map(), logboek: null };
}

/** Carries out one change. @returns false when it does not fit on what went before: the log is then damaged */
export function pasToe(stand: Indexstand, mutatie: Mutatie): boolean {
  switch (mutatie.t) {
    case 'regel': {
      const { id, soort, sleutelId, generatie, hash, regel } = mutatie;
      stand.records.set(id, { id, soort, sleutelId, generatie, hash, regel });
      stand.vernietigd.delete(id);
      return true;
    }
    case 'generatie': {
      const oud = stand.records.get(mutatie.id);
      if (oud === undefined) return false;
      stand.records.set(oud.id, { ...oud, generatie: mutatie.generatie, hash: mutatie.hash });
      return true;
    }
    case 'vernietigd':
      stand.records.delete(mutatie.id);
      stand.vernietigd.set(mutatie.id, { generatie: mutatie.generatie, sleutelId: mutatie.sleutelId });
      return true;
    case 'logboek':
      stand.logboek = { hash: mutatie.hash, nummer: mutatie.nummer };
      return true;
  }
}
