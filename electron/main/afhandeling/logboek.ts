import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { exporteer } from '../../verslagen/exporteer.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesPlek } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'logboek.lees' | 'logboek.stand' | 'logboek.controleer' | 'logboek.bewaar' | 'logboek.breekAf'>;

/** The logboek: read in the app, followed from end to end, or taken along for a family. */
export function logboekAfhandeling(eisOpen: () => Pick<Werkruimte, 'loglezer'>, venster: BrowserWindow): Deel {
  return {
    'logboek.lees': ({ filter, voor }) => eisOpen().loglezer.lees(filter, voor),
    'logboek.stand': () => eisOpen().loglezer.stand,
    'logboek.controleer': () => eisOpen().loglezer.controleer(),
    'logboek.bewaar': async ({ filter, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { pdf, bestandsnaam } = await werkruimte.loglezer.maakPdf(filter, wachtwoord);
      const pad = await kiesPlek(venster, { titel: 'Logboek bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'PDF', extensie: 'pdf' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, pdf, 'het bestand');
      return { pad };
    },
    'logboek.breekAf': () => eisOpen().loglezer.breekAf(),
  };
}
