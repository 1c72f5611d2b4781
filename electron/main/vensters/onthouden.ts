import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { screen, type BrowserWindow } from 'electron';
import { kiesPlaats, leesVensterplaats, type Vensterplaats } from './plaats.ts';

/** Where the window opens this time, from the small file and the screens that are there now. */
export function plaatsBijStart(bestand: string): Vensterplaats {
  const eerste = screen.getPrimaryDisplay();
  const andere = screen.getAllDisplays().filter((scherm) => scherm.id !== eerste.id);
  return kiesPlaats(leesBestand(bestand), [eerste, ...andere].map((scherm) => scherm.workArea));
}

function leesBestand(bestand: string): Vensterplaats | null {
  try {
    return leesVensterplaats(readFileSync(bestand, 'utf8'));
  } catch {
    // The first start, or a file that cannot be read: the middle of the screen will do.
    return null;
  }
}

/** Writes the place when the window closes. Failing that, the next time it opens in the middle of the screen. */
export async function onthoudPlaats(venster: BrowserWindow, bestand: string): Promise<void> {
  const plaats: Vensterplaats = { rechthoek: venster.getNormalBounds(), gemaximaliseerd: venster.isMaximized() };
  await writeFile(bestand, JSON.stringify(plaats)).catch(() => undefined);
}
