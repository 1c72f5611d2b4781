import type { Page } from 'playwright-core';
import { druk, knop, kop, veld } from './basis.ts';
import { maakVertrekklaar } from './stuk.ts';

export async function sluitLeersessie(pagina: Page): Promise<void> {
  await druk(knop(pagina, 'Sluit de bijeenkomst'), 'Enter');
  await kop(pagina, 'Knooppunten-leersessie').waitFor();
}

/** The verslag in the app: waits until its page is drawn, and gives the words that can be read on it. */
export async function bekijkVerslag(pagina: Page): Promise<string> {
  await pagina.getByRole('tab', { name: 'Verslag' }).click();
  const blad = pagina.getByRole('region', { name: /^Bladzijde 1 van \d+$/ });
  await blad.waitFor({ timeout: 30_000 });
  // The text lies over the picture once the page is drawn.
  await blad.locator('span').filter({ hasText: /\w/ }).first().waitFor({ timeout: 30_000 });
  return (await blad.innerText()).replaceAll(/\s+/gu, ' ');
}

/** How much of the page in view is ink: the share of pixels of the drawn page that are not as its corner. */
export function inkt(pagina: Page): Promise<number> {
  return pagina.getByRole('region', { name: /^Bladzijde \d+ van \d+$/ }).locator('canvas').evaluate((doek) => {
    const { width, height } = doek as HTMLCanvasElement;
    const punten = (doek as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    let anders = 0;
    for (let i = 0; i < punten.length; i += 4) {
      if (Math.abs((punten[i] ?? 0) - (punten[0] ?? 0)) + Math.abs((punten[i + 1] ?? 0) - (punten[1] ?? 0)) > 60) anders += 1;
    }
    return anders / (width * height);
  });
}

/** The panel before something leaves the kluis stands open: with this strong password, or without one. */
export async function voerUit(pagina: Page, wachtwoord = ''): Promise<void> {
  if (wachtwoord !== '') await veld(pagina, 'Wachtwoord').fill(wachtwoord);
  await druk(knop(pagina, wachtwoord === '' ? 'Bewaar zonder wachtwoord' : 'Bewaar met wachtwoord'), 'Enter');
}

/** Decides about what was found, and saves the verslag for everybody who may get it; the dialog answers what `kiesBijOpslaan` was told. */
export async function bewaarVerslag(pagina: Page, pad: string, wachtwoord = ''): Promise<void> {
  await maakVertrekklaar(pagina);
  await druk(knop(pagina, 'Bewaar als PDF'), 'Enter');
  await voerUit(pagina, wachtwoord);
  await pagina.getByText(pad, { exact: true }).waitFor({ timeout: 30_000 });
}
