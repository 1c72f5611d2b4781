import { app, dialog, type BrowserWindow } from 'electron';

export interface Eindehaken {
  readonly venster: BrowserWindow;
  /** Lets the window save what it has not sent or could not save before; resolves when nothing is being saved any more. */
  readonly bewaarNu: () => Promise<void>;
  /** The kluis is closed when this resolves. */
  readonly rondAf: () => Promise<void>;
  /** Something on screen could not be saved, also not at the last try. */
  readonly ietsNietBewaard: () => boolean;
}

/** Closing the window or the app first waits for what is being saved and closes the kluis; then the app ends. */
export function sluitNetjesAf({ venster, bewaarNu, rondAf, ietsNietBewaard }: Eindehaken): void {
  let bezig = false;
  const beeindig = async (): Promise<void> => {
    await bewaarNu();
    if (ietsNietBewaard() && !(await tochSluiten(venster))) {
      bezig = false;
      return;
    }
    try {
      await rondAf();
    } finally {
      app.exit(0);
    }
  };
  app.on('before-quit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    bezig = true;
    void beeindig();
  });
  venster.on('close', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    app.quit();
  });
}

async function tochSluiten(venster: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(venster, {
    type: 'warning',
    title: 'Ontwar',
    message: 'Niet alles wat op het scherm staat, is bewaard.',
    detail: 'Bewaren lukte de laatste keer niet. Als je nu sluit, raak je kwijt wat je daarna typte. Wat eerder bewaard is, staat er nog.',
    buttons: ['Terug naar Ontwar', 'Toch sluiten'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
