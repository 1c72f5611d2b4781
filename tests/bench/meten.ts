/* What every measurement does: time something, and say how long it took in a table. */

export interface Meting {
  readonly wat: string;
  readonly mediaan: number;
  readonly p95: number;
}

/** @returns ms */
export async function duur(doe: () => Promise<unknown> | undefined): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}

export function samenvatting(wat: string, tijden: readonly number[]): Meting {
  const op = tijden.toSorted((a, b) => a - b);
  return { wat, mediaan: op[Math.floor(op.length / 2)] ?? NaN, p95: op[Math.min(op.length - 1, Math.floor(op.length * 0.95))] ?? NaN };
}

/** How often it was done does not stand in the table: then median and p95 are one. */
export function toonMetingen(metingen: readonly Meting[]): string {
  const getal = (ms: number): string => ms.toFixed(2).padStart(10);
  return [`${'ms'.padEnd(58)} ${'mediaan'.padStart(10)} ${'p95'.padStart(10)}`, ...metingen.map(({ wat, mediaan, p95 }) => `${wat.padEnd(58)} ${getal(mediaan)} ${getal(p95)}`)].join('\n');
}

/** A ratio or a time with the most it may be. */
export interface Norm {
  readonly wat: string;
  readonly waarde: number;
  readonly hoogstens: number;
}

/** Says of each whether it is met. @returns whether all are */
export function toonNormen(normen: readonly Norm[]): boolean {
  for (const { wat, waarde, hoogstens } of normen) {
    console.log(`${wat}: ${waarde.toFixed(2)} (hoogstens ${hoogstens.toLocaleString('nl-NL')})${waarde <= hoogstens ? '' : '  TE VEEL'}`);
  }
  return normen.every(({ waarde, hoogstens }) => waarde <= hoogstens);
}
