import { nativeTheme, type BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';
import type { Venstersoort } from '#shared/contract/kanalen';
import { KLEUREN } from '#shared/ontwerp/tokens';
import { bouwpad } from '../../bronnen.ts';

/** The title of every window, always: task bars and window lists show it, so it never holds content. */
export const VENSTERTITEL = 'Ontwar';

export interface Vensterbasis {
  readonly sessie: Session;
  readonly ontwikkelen: boolean;
}

/** What all windows have in common: a sandbox, a world of their own for the preload, no Node, and nothing Chromium offers unasked. */
export function vensteropties(soort: Venstersoort, { sessie, ontwikkelen }: Vensterbasis): BrowserWindowConstructorOptions {
  return {
    title: VENSTERTITEL,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? KLEUREN.donker.papier : KLEUREN.licht.papier,
    webPreferences: {
      session: sessie,
      preload: bouwpad('preload', `${soort}.cjs`),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      enableWebSQL: false,
      spellcheck: false,
      devTools: ontwikkelen,
    },
  };
}

export function houdTitelVast(venster: BrowserWindow): void {
  venster.on('page-title-updated', (gebeurtenis) => gebeurtenis.preventDefault());
}
