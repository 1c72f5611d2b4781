import { app, dialog, type BrowserWindow } from 'electron';
import { sindsNu } from '../slot/ronde.ts';

/* A question of the system stays on screen when the kluis locks, and no app can take it away. Answered after that it counts for nothing. */

/** Asks for a folder to write into; null when the user cancelled, or answered after a lock. */
export async function kiesMap(venster: BrowserWindow, titel: string): Promise<string | null> {
  const opSlotGegaan = sindsNu();
  const { canceled, filePaths } = await dialog.showOpenDialog(venster, {
    title: titel,
    buttonLabel: 'Deze map kiezen',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [map] = filePaths;
  if (canceled || map === undefined) return null;
  return opSlotGegaan() ? zegTeLaat(venster) : map;
}

/** Asks where to write one file; null when the user cancelled, or answered after a lock. */
export async function kiesPlek(venster: BrowserWindow, vraag: { readonly titel: string; readonly pad: string; readonly soort: string; readonly extensie: string }): Promise<string | null> {
  const opSlotGegaan = sindsNu();
  const { canceled, filePath } = await dialog.showSaveDialog(venster, {
    title: vraag.titel,
    buttonLabel: 'Bewaren',
    defaultPath: vraag.pad,
    filters: [{ name: vraag.soort, extensions: [vraag.extensie] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  if (canceled || filePath === '') return null;
  return opSlotGegaan() ? zegTeLaat(venster) : filePath;
}

/** The window that asked is gone with the lock, so nothing else can tell. */
async function zegTeLaat(venster: BrowserWindow): Promise<null> {
  if (venster.isDestroyed()) return null;
  await dialog.showMessageBox(venster, {
    type: 'info',
    title: 'Ontwar',
    message: 'De kluis ging op slot voordat je een plek koos.',
    detail: 'Er is niets geschreven. Alles staat nog in de kluis. Open de kluis en bewaar het dan opnieuw.',
    buttons: ['Sluiten'],
  });
  return null;
}
