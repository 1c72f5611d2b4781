import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first. What begins last decides when all is done, so these begin first; the others follow as
 * vitest orders them, by size. Only the order: a file that is not named here runs all the same.
 */
const LANGSTE: readonly string[] = [
  'schade', 'toegankelijk-ret', 'toegankelijk', 'toegankelijk-beheer', 'openen', 'herstelcode', 'doden', 'twee-laptops', 'doorbraak', 'leersessie', 'leertraject', 'schijf', 'klok',
];

function beurtVan({ moduleId }: TestSpecification): number {
  const beurt = LANGSTE.indexOf(path.basename(moduleId, '.e2e.ts'));
  return beurt === -1 ? LANGSTE.length : beurt;
}

/** Puts the files that take longest before the others. */
export class LangsteEerst extends BaseSequencer {
  override async sort(bestanden: TestSpecification[]): Promise<TestSpecification[]> {
    const gewoon = await super.sort.call(this, bestanden);
    return gewoon.toSorted((a, b) => beurtVan(a) - beurtVan(b));
  }
}
