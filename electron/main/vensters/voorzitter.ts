import { app, BrowserWindow, dialog } from 'electron';
import { paginaVan } from '../beveiliging/bestandspad.ts';
import { plaatsBijStart } from './onthouden.ts';
import { houdTitelVast, vensteropties, type Vensterbasis } from './opties.ts';
import { MIN_BREEDTE, MIN_HOOGTE } from './plaats.ts';

/**
 * The chair's window. It shows once its page has run: the first frame of a visible window waits for the graphics process to
 * start, and while it waits a page runs no script. Hidden, and not painted, the page sets itself up in that same time.
 */
export function maakVoorzittervenster(basis: Vensterbasis, plaatsbestand: string): BrowserWindow {
  const plaats = plaatsBijStart(plaatsbestand);
  const venster = new BrowserWindow({ ...vensteropties('voorzitter', basis), ...plaats.rechthoek, minWidth: MIN_BREEDTE, minHeight: MIN_HOOGTE, paintWhenInitiallyHidden: false });
  houdTitelVast(venster);
  // Screenshots and shared screens show black where the notes are.
  venster.setContentProtection(true);
  if (plaats.gemaximaliseerd) venster.maximize();
  venster.webContents.once('dom-ready', () => venster.show());
  herstelNaVastlopen(venster);
  return venster;
}

/** More often than this within the time below, coming back makes no sense. */
const MEESTE_KEREN = 3;
const BINNEN_MS = 60_000;

/** A page that crashed comes back by itself: everything acknowledged is in main and on disk. */
function herstelNaVastlopen(venster: BrowserWindow): void {
  let eerder: readonly number[] = [];
  venster.webContents.on('render-process-gone', (_gebeurtenis, { reason }) => {
    if (reason === 'clean-exit') return;
    const nu = performance.now();
    eerder = [...eerder.filter((keer) => nu - keer < BINNEN_MS), nu];
    if (eerder.length <= MEESTE_KEREN) void toonPagina(venster);
    else dialog.showErrorBox('Ontwar loopt steeds vast', 'Wat bewaard is, staat veilig in de kluis. Sluit Ontwar en open het opnieuw.');
  });
}

/** Loads the chair's page. */
export async function toonPagina(venster: BrowserWindow): Promise<void> {
  if (!venster.isDestroyed()) await venster.loadURL(paginaVan('voorzitter'));
}

/**
 * Starts the page anew in a process of its own. Going through an empty page of another site ends the old process,
 * so that the memory that held decrypted text goes back to the system.
 */
export async function begintOpnieuw(venster: BrowserWindow): Promise<void> {
  if (venster.isDestroyed()) return;
  await venster.loadURL('about:blank');
  await toonPagina(venster);
}

/** A second start of the app brings the window of the first to the front. */
export function komtNaarVorenBijTweedeStart(venster: BrowserWindow): void {
  app.on('second-instance', () => {
    if (venster.isDestroyed()) return;
    if (venster.isMinimized()) venster.restore();
    venster.show();
    venster.focus();
  });
}
