import { WERKVORM_SCHEMA } from './schema.ts';

/** One numbered step: what a document of version `van` becomes in version `van + 1`. */
export interface Migratie {
  readonly van: number;
  readonly doe: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The steps so far. Version 1 is the first, so there are none. */
export const MIGRATIES: readonly Migratie[] = [];

/** A document brought to the present version by the steps in between, one after another; one without a version stays as it is. */
export function migreer(document: unknown, stappen = MIGRATIES, tot: number = WERKVORM_SCHEMA): unknown {
  let huidig = document;
  while (isDocument(huidig) && typeof huidig['schema'] === 'number' && huidig['schema'] < tot) {
    const { schema } = huidig;
    const stap = stappen.find((s) => s.van === schema);
    if (stap === undefined) return huidig;
    huidig = { ...stap.doe(huidig), schema: stap.van + 1 };
  }
  return huidig;
}

/** Whether this document was made for a later version of this app. */
export function isTeNieuw(document: unknown): boolean {
  return isDocument(document) && typeof document['schema'] === 'number' && document['schema'] > WERKVORM_SCHEMA;
}

function isDocument(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
