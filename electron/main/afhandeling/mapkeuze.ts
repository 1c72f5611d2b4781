import { app, dialog, type BrowserWindow } from 'electron';

/** Asks for a folder to write into; null when the user cancelled. */
export async function kiesMap(venster: BrowserWindow, titel: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(venster, {
    title: titel,
    buttonLabel: 'Deze map kiezen',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to write one file; null when the user cancelled. */
export async function kiesPlek(venster: BrowserWindow, vraag: { readonly titel: string; readonly pad: string; readonly soort: string; readonly extensie: string }): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(venster, {
    title: vraag.titel,
    buttonLabel: 'Bewaren',
    defaultPath: vraag.pad,
    filters: [{ name: vraag.soort, extensions: [vraag.extensie] }],
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : filePath;
}
