import type { Page } from 'playwright-core';
import { druk, knop, naarAfdeling, veld, wachtTotBewaard } from './basis.ts';

/* The settings of the region, by keyboard. */

export async function naarRegio(pagina: Page): Promise<void> {
  await naarAfdeling(pagina, 'Instellingen');
  await druk(pagina.getByRole('tab', { name: 'Regio' }), 'Enter');
  await veld(pagina, 'Naam van de regio').waitFor();
}

export interface TeTypenRegio {
  readonly naam: string;
  readonly prefix: string;
  /** Comes at the end of the ladder. */
  readonly trede: string;
  /** Comes at the end of the roles. */
  readonly rol: string;
}

/** Types in every part of the region that takes a word. The part with the region is open. */
export async function vulRegio(pagina: Page, { naam, prefix, trede, rol }: TeTypenRegio): Promise<void> {
  await veld(pagina, 'Naam van de regio').fill(naam);
  await veld(pagina, 'Begin van de casuscodes').fill(prefix);
  for (const [wat, tekst] of [['Trede', trede], ['Rol', rol]] as const) {
    await veld(pagina, `Nieuw: ${wat}`).fill(tekst);
    await pagina.keyboard.press('Enter');
    await pagina.getByLabel(new RegExp(`^${wat} (\\d+) van \\1$`)).and(pagina.locator(`[value="${tekst}"]`)).waitFor();
  }
  await wachtTotBewaard(pagina);
}

/** Exports the region; the dialog answers what `kiesBijOpslaan` was told. */
export async function exporteerRegio(pagina: Page, pad: string): Promise<void> {
  await druk(knop(pagina, 'Exporteren'), 'Enter');
  await druk(knop(pagina, 'Bewaar buiten de kluis'), 'Enter');
  await pagina.getByText(`Bewaard als ${pad}`).waitFor();
}

/** What the window says would change: the names of the parts, each with its lines. */
export function leesVerschillen(pagina: Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  return pagina.getByRole('status', { name: 'Wat er verandert' }).locator('dl > div').evaluateAll((delen) =>
    delen.map((deel) => [deel.querySelector('dt')?.textContent ?? '', [...deel.querySelectorAll('dd')].map((dd) => dd.textContent ?? '')] as const),
  );
}
