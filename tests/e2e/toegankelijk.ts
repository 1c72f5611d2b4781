import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of WCAG 2.2 A and AA. */
const REGELS: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };

/** What depends on colour and size; the rest of a screen that was looked at once is the same in other colours. */
const KLEUR_EN_MAAT: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] }, resultTypes: ['violations'] };

/**
 * Runs axe in a window as it stands.
 * @param alles every rule, or only those on colour and size
 * @returns one readable line for each element that breaks a rule; empty when all is well
 */
export async function toegankelijkheidsfouten(pagina: Page, alles = true): Promise<readonly string[]> {
  // Through the debugger, so the content security policy of the page stays as it is; once for each page, for it is long to read.
  if (!(await pagina.evaluate(() => 'axe' in globalThis))) await pagina.evaluate(axe.source);
  const { violations } = await pagina.evaluate<AxeResults, RunOptions>((opties) => {
    const { axe: inPagina } = globalThis as unknown as { readonly axe: { readonly run: (wat: Document, hoe: RunOptions) => Promise<AxeResults> } };
    return inPagina.run(document, opties);
  }, alles ? REGELS : KLEUR_EN_MAAT);
  return violations.flatMap((fout) =>
    fout.nodes.map((knoop) => `${fout.id} (${fout.impact ?? '?'}): ${knoop.target.join(' ')}: ${(knoop.failureSummary ?? fout.help).replaceAll(/\s*\n\s*/g, ' ')}`),
  );
}
