import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Werkruimte } from '../werkruimte.ts';
import { exporteer } from '../../verslagen/exporteer.ts';

/** The verslag: seen in the app, then saved where the user chooses. */
export function verslagAfhandeling(eisOpen: () => Werkruimte, venster: BrowserWindow): Pick<Afhandelaars<VoorzitterContract>, 'verslag.maak' | 'verslag.bewaar'> {
  return {
    'verslag.maak': async ({ sessieId, status }) => {
      const { pdf, bestandsnaam } = await eisOpen().maakVerslag(sessieId, status);
      return { pdf, bestandsnaam };
    },
    'verslag.bewaar': async ({ sessieId, status }) => {
      const { pdf, bestandsnaam, versie, casusId } = await eisOpen().maakVerslag(sessieId, status);
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
      await noteer(() => eisOpen().noteerVerslag({ casusId, sessieId, versie, status, op: Date.now(), bestandsnaam: basename(filePath) }));
      return { pad: filePath };
    },
  };
}

/** @throws OntwarFout that says that the verslag is there all the same */
async function noteer(noteren: () => Promise<void>): Promise<void> {
  try {
    await noteren();
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
    throw new OntwarFout({
      ...fout.fout,
      watGebeurde: 'Het verslag is bewaard, maar bij de casus is nog niet opgeschreven dat het er is.',
      watVeilig: 'Het verslag staat op de plek die je koos. De casus is niet veranderd.',
      watNu: 'Bewaar het verslag nog een keer op dezelfde plek. Dan schrijft Ontwar het bij de casus op.',
    });
  }
}
