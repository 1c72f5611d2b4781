/*
 * Bringing what was stored by an earlier version to the present one, by numbered steps. A step is pure and takes a document
 * as it comes: what does not have the shape it expects stays as it is, and the schema refuses it afterwards.
 */

export type Ruw = Readonly<Record<string, unknown>>;

/** One numbered step: what a document of version `van` becomes in version `van + 1`. */
export interface Migratie {
  readonly van: number;
  readonly doe: (document: Ruw) => Ruw;
}

/**
 * A document brought to version `tot` by the steps in between, one after another. One without a version, or with one that
 * no step leads from, stays as it is.
 * @param sleutel the property that holds the version, such as `versie`
 */
export function migreer(document: unknown, sleutel: string, stappen: readonly Migratie[], tot: number): unknown {
  let huidig = document;
  for (;;) {
    if (!isRuw(huidig)) return huidig;
    const versie = huidig[sleutel];
    const stap = typeof versie === 'number' && versie < tot ? stappen.find(({ van }) => van === versie) : undefined;
    if (stap === undefined) return huidig;
    huidig = { ...stap.doe(huidig), [sleutel]: stap.van + 1 };
  }
}

/** Whether this document was made for a later version of this app. */
export function isTeNieuw(document: unknown, sleutel: string, versie: number): boolean {
  if (!isRuw(document)) return false;
  const gevonden = document[sleutel];
  return typeof gevonden === 'number' && gevonden > versie;
}

/** The document with the block at `pad` changed; without such a block it stays as it is. */
export function wijzigOp(document: Ruw, pad: readonly string[], wijzig: (deel: Ruw) => Ruw): Ruw {
  const [eerste, ...rest] = pad;
  if (eerste === undefined) return wijzig(document);
  const deel = document[eerste];
  return isRuw(deel) ? { ...document, [eerste]: wijzigOp(deel, rest, wijzig) } : document;
}

/** The list with each of its blocks changed; what is no list, or no block in it, stays as it is. */
export function wijzigElk(lijst: unknown, wijzig: (deel: Ruw) => Ruw): unknown {
  return Array.isArray(lijst) ? lijst.map((deel: unknown) => (isRuw(deel) ? wijzig(deel) : deel)) : lijst;
}

export function isRuw(waarde: unknown): waarde is Ruw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
