import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const UITVOER = path.resolve(import.meta.dirname, '..', 'uitvoer');

/** Where a test leaves what a person may want to look at; not in version control. */
export function uitvoerpad(naam: string): string {
  mkdirSync(UITVOER, { recursive: true });
  return path.join(UITVOER, naam);
}

/** A picture of a window, in tests/uitvoer. @returns its path */
export async function bewaarBeeld(pagina: Page, naam: string): Promise<string> {
  const pad = uitvoerpad(`${naam}.png`);
  await pagina.screenshot({ path: pad, animations: 'disabled', timeout: 10_000 });
  return pad;
}
