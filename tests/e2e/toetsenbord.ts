import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toetsfout } from './opmaak.ts';

/** Whoever has no mouse, and collects over a whole test where one cannot see where the keyboard is. */
export interface Toetsenbord {
  /** Looks whether one can see where the keyboard is. */
  readonly kijk: (wanneer: string) => Promise<void>;
  /** Tabs on until the keyboard stands on something with this text or label, and looks at every stop. */
  readonly tabNaar: (naam: RegExp) => Promise<void>;
  readonly fouten: readonly string[];
}

export function toetsenbord(pagina: Page): Toetsenbord {
  const fouten: string[] = [];
  const kijk = async (wanneer: string): Promise<void> => {
    await expect.poll(() => pagina.evaluate(() => document.activeElement !== document.body), { timeout: 3_000 }).toBe(true).catch(() => undefined);
    let fout = await toetsfout(pagina);
    // The colour of a border takes a moment to change.
    for (let keer = 0; keer < 5 && fout !== null; keer += 1) {
      await setTimeout(100);
      fout = await toetsfout(pagina);
    }
    if (fout !== null) fouten.push(`${wanneer}: ${fout}`);
  };
  const hier = (): Promise<string> =>
    pagina.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((label) => label.textContent ?? '') : [];
      return [element?.getAttribute('aria-label') ?? '', ...labels, element?.textContent ?? ''].join('\n').trim();
    });
  const tabNaar = async (naam: RegExp): Promise<void> => {
    for (let keer = 0; keer < 60; keer += 1) {
      await pagina.keyboard.press('Tab');
      await kijk(`on the way to ${naam.source}`);
      if (naam.test(await hier())) return;
    }
    throw new Error(`Sixty tabs did not reach ${naam.source}.`);
  };
  return { kijk, tabNaar, fouten };
}
