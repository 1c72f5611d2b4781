import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import { VENSTERTITEL } from './opties.ts';

/** The menu of the app, in Dutch: what it needs and nothing Chromium adds. It stays out of sight until Alt is pressed. */
export function zetMenu(opSlot: () => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([ontwar(opSlot), BEWERKEN, BEELD, HELP]));
}

function ontwar(opSlot: () => void): MenuItemConstructorOptions {
  return {
    label: VENSTERTITEL,
    submenu: [
      { label: 'Kluis op slot', accelerator: 'CommandOrControl+L', click: opSlot },
      { type: 'separator' },
      { label: 'Ontwar sluiten', role: 'quit' },
    ],
  };
}

const BEWERKEN: MenuItemConstructorOptions = {
  label: 'Bewerken',
  submenu: [
    { label: 'Ongedaan maken', role: 'undo' },
    { label: 'Opnieuw', role: 'redo' },
    { type: 'separator' },
    { label: 'Knippen', role: 'cut' },
    { label: 'Kopiëren', role: 'copy' },
    { label: 'Plakken', role: 'paste' },
    { label: 'Plakken zonder opmaak', role: 'pasteAndMatchStyle' },
    { label: 'Alles selecteren', role: 'selectAll' },
  ],
};

const BEELD: MenuItemConstructorOptions = {
  label: 'Beeld',
  submenu: [
    { label: 'Groter', role: 'zoomIn' },
    { label: 'Kleiner', role: 'zoomOut' },
    { label: 'Gewone grootte', role: 'resetZoom' },
    { type: 'separator' },
    { label: 'Volledig scherm', role: 'togglefullscreen' },
  ],
};

const HELP: MenuItemConstructorOptions = {
  label: 'Help',
  submenu: [{ label: 'Over Ontwar', click: () => void toonOver() }],
};

async function toonOver(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: VENSTERTITEL,
    message: `Ontwar ${app.getVersion()}`,
    detail: 'Alles wat je schrijft, blijft versleuteld op deze laptop. Ontwar maakt geen verbinding met internet.',
    buttons: ['Sluiten'],
  });
}
