import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Werkruimte } from '../werkruimte.ts';
import { exporteer } from '../../verslagen/exporteer.ts';

/** The verslag: seen in the app, then saved where the user chooses. */
export function verslagAfhandeling(eisOpen: () => Werkruimte, venster: BrowserWindow): Pick<Afhandelaars<VoorzitterContract>, 'verslag.maak' | 'verslag.bewaar'> {
  return {
    'verslag.maak': ({ sessieId, status }) => eisOpen().maakVerslag(sessieId, status),
    'verslag.bewaar': async ({ sessieId, status }) => {
      const { pdf, bestandsnaam } = await eisOpen().maakVerslag(sessieId, status);
      const { canceled, filePath } = await dialog.showSaveDialog(venster, {
        title: 'Verslag bewaren',
        buttonLabel: 'Bewaren',
        defaultPath: join(app.getPath('documents'), bestandsnaam),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return { pad: null };
      // The question can stand open for an hour; nothing leaves a kluis that has locked meanwhile.
      eisOpen();
      await exporteer(filePath, pdf);
      return { pad: filePath };
    },
  };
}
