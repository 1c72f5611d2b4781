import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Regio } from '#shared/domein/regio';
import { regiobestandsnaam, schrijfRegiobestand } from '#shared/domein/regio-bestand';
import { regiofouten } from '#shared/domein/regioregels';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import { kiesPlek } from './mapkeuze.ts';
import { leesRegioUit } from './regiobestand.ts';
import { regioOngeldig } from './regiofouten.ts';
import { REGIO_ID, type Regiorecord } from '../../gegevens/regiorecord.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'regio.lees' | 'regio.bewaar' | 'regio.exporteer' | 'regio.leesBestand'>;

const SOORT = { soort: 'Regio-instellingen van Ontwar', extensie: 'json' };

/** The practice of the region: kept in the kluis, shared as one file. */
export function regioAfhandeling(eisOpen: () => { readonly regio: Regiorecord }, drukte: Drukte, venster: BrowserWindow): Deel {
  return {
    'regio.lees': () => eisOpen().regio.nu,
    'regio.bewaar': (regio) => drukte.volg(REGIO_ID, bewaar(eisOpen().regio, regio)),
    'regio.exporteer': async () => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const regio = werkruimte.regio.nu;
      const pad = await kiesPlek(venster, { titel: 'Regio-instellingen bewaren', pad: join(app.getPath('documents'), regiobestandsnaam(regio)), ...SOORT });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, Buffer.from(schrijfRegiobestand(regio)), 'het bestand');
      return { pad };
    },
    'regio.leesBestand': async () => {
      eisOpen();
      const { canceled, filePaths } = await dialog.showOpenDialog(venster, {
        title: 'Regio-instellingen openen',
        buttonLabel: 'Openen',
        defaultPath: app.getPath('documents'),
        filters: [{ name: SOORT.soort, extensions: [SOORT.extensie] }],
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
