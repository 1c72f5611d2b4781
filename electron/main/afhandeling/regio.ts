import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Regio } from '#shared/domein/regio';
import { regiobestandsnaam, schrijfRegiobestand } from '#shared/domein/regio-bestand';
import { regiofouten } from '#shared/domein/regioregels';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { leesRegioUit } from './regiobestand.ts';
import { regioOngeldig } from './regiofouten.ts';
import { REGIO_ID, type Regiorecord } from '../../gegevens/regiorecord.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'regio.lees' | 'regio.bewaar' | 'regio.exporteer' | 'regio.leesBestand'>;

const FILTERS = [{ name: 'Regio-instellingen van Ontwar', extensions: ['json'] }];

/** The practice of the region: kept in the kluis, shared as one file. */
export function regioAfhandeling(eisOpen: () => { readonly regio: Regiorecord }, drukte: Drukte, venster: BrowserWindow): Deel {
  return {
    'regio.lees': () => eisOpen().regio.nu,
    'regio.bewaar': (regio) => drukte.volg(REGIO_ID, bewaar(eisOpen().regio, regio)),
    'regio.exporteer': async () => {
      const regio = eisOpen().regio.nu;
      const { canceled, filePath } = await dialog.showSaveDialog(venster, {
        title: 'Regio-instellingen bewaren',
        buttonLabel: 'Bewaren',
        defaultPath: join(app.getPath('documents'), regiobestandsnaam(regio)),
        filters: FILTERS,
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      if (canceled || filePath === '') return { pad: null };
      // The question can stand open for an hour; nothing leaves a kluis that has locked meanwhile.
      eisOpen();
      await exporteer(filePath, Buffer.from(schrijfRegiobestand(regio)), 'het bestand');
      return { pad: filePath };
    },
    'regio.leesBestand': async () => {
      eisOpen();
      const { canceled, filePaths } = await dialog.showOpenDialog(venster, {
        title: 'Regio-instellingen openen',
        buttonLabel: 'Openen',
        defaultPath: app.getPath('documents'),
        filters: FILTERS,
        properties: ['openFile', 'dontAddToRecent'],
      });
      const [pad] = filePaths;
      if (canceled || pad === undefined) return null;
      eisOpen();
      return leesRegioUit(pad);
    },
  };
}

async function bewaar(record: Regiorecord, regio: Regio): Promise<void> {
  const fouten = regiofouten(regio);
  if (fouten.length > 0) throw regioOngeldig(fouten);
  await record.bewaar(regio);
}
