import { app, dialog } from 'electron';
import { zonderInhoud } from './zonder-inhoud.ts';

/** A line for who starts Ontwar from a terminal. Nothing is kept, and nothing in it was read from the kluis. */
export function meld(regel: string): void {
  process.stderr.write(`${regel}\n`);
}

/** What nobody foresaw is told by kind and place; Electron itself would show a window with the whole message. */
export function vangOnverwachtOp(): void {
  process.on('uncaughtException', (fout) => meld(`Onverwacht: ${zonderInhoud(fout)}`));
  process.on('unhandledRejection', (fout) => meld(`Onverwacht: ${zonderInhoud(fout)}`));
}

/** Ontwar cannot start: says why, in the terminal and in a window, and ends with exit status 1. */
export function stopMet(bezwaar: string): void {
  meld(bezwaar);
  void app.whenReady().then(() => {
    dialog.showErrorBox('Ontwar kan niet starten', bezwaar);
    app.exit(1);
  });
}
