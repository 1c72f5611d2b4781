import type { Page } from 'playwright-core';
import { bewaarBeeld } from './beeld.ts';
import type { Proefapp } from './omgeving.ts';
import { opmaakfouten } from './opmaak.ts';
import { toegankelijkheidsfouten } from './toegankelijk.ts';

/* Looking at a screen as axe and a ruler do, light and dark, on a small laptop and on a large screen. */

/** What fits does not depend on the colours, and contrast does not on the size: these two tell what all four would. */
const STANDEN = [
  { naam: 'klein-licht', breedte: 1024, hoogte: 700, kleur: 'light', alles: true },
  { naam: 'groot-donker', breedte: 1920, hoogte: 1080, kleur: 'dark', alles: false },
] as const;

/** Collects what is wrong over all screens of a test, so that one run tells everything. */
export interface Keuring {
  readonly bekijk: (naam: string, bij?: Page) => Promise<void>;
  readonly fouten: readonly string[];
}

export function keuring(proefapp: Proefapp, pagina: Page): Keuring {
  const fouten: string[] = [];
  let standen: readonly (typeof STANDEN)[number][] = STANDEN;
  return {
    fouten,
    bekijk: async (naam, bij = pagina) => {
      // Each screen begins as the one before ended: half the times a whole window need not be laid out and painted anew.
      standen = standen.toReversed();
      for (const { naam: stand, breedte, hoogte, kleur, alles } of standen) {
        await proefapp.app.evaluate(
          ({ BrowserWindow }, { adres, maat }) => BrowserWindow.getAllWindows().find((venster) => venster.webContents.getURL() === adres)?.setContentSize(maat[0], maat[1]),
          { adres: bij.url(), maat: [breedte, hoogte] as const },
        );
        await bij.emulateMedia({ colorScheme: kleur, reducedMotion: 'reduce' });
        await bij.waitForFunction(([breed, hoog]) => innerWidth === breed && innerHeight === hoog, [breedte, hoogte] as const);
        // Two frames: one in which the new size is laid out, one in which what measures itself has answered.
        await bij.evaluate(() => new Promise((klaar) => { requestAnimationFrame(() => requestAnimationFrame(klaar)); }));
        const hier = [...(await blijvendeOpmaakfouten(bij)), ...(await toegankelijkheidsfouten(bij, alles))];
        // A picture takes as long as the looking does, so only of what is wrong, or of all when somebody wants to see them.
        if (hier.length > 0 || process.env['ONTWAR_BEELDEN'] !== undefined) await bewaarBeeld(bij, `${naam}-${stand}`);
        fouten.push(...hier.map((fout) => `${naam}, ${stand}: ${fout}`));
      }
    },
  };
}

/** What does not fit and stays so: a page of a PDF that is drawn anew for another width takes a moment. */
async function blijvendeOpmaakfouten(pagina: Page): Promise<readonly string[]> {
  for (let over = 8; ; over -= 1) {
    const fouten = await opmaakfouten(pagina);
    if (fouten.length === 0 || over === 0) return fouten;
    await pagina.waitForTimeout(250);
  }
}

/** Waits for the heading of a screen. */
export const kop = (pagina: Page, naam: string | RegExp): Promise<void> => pagina.getByRole('heading', { name: naam, level: 1 }).waitFor();

/** Goes to a part of the app along the menu. */
export const menu = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: naam }).click();
