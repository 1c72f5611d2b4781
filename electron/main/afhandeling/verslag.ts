import { basename, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { exporteer } from '../../verslagen/exporteer.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesPlek } from './mapkeuze.ts';
import { noteerNaSchrijven } from './noteer.ts';

/** The verslag: seen in the app, then saved where the user chooses. */
export function verslagAfhandeling(eisOpen: () => Werkruimte, venster: BrowserWindow): Pick<Afhandelaars<VoorzitterContract>, 'verslag.maak' | 'verslag.bewaar'> {
  return {
    'verslag.maak': async ({ sessieId, status }) => {
      const { pdf, bestandsnaam } = await eisOpen().maakVerslag(sessieId, status);
      return { pdf, bestandsnaam };
    },
    'verslag.bewaar': async ({ sessieId, status, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { pdf, bestandsnaam, versie, casusId } = await werkruimte.maakVerslag(sessieId, status, wachtwoord);
      const pad = await kiesPlek(venster, { titel: 'Verslag bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'PDF', extensie: 'pdf' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, pdf);
      await noteerNaSchrijven(() => werkruimte.noteerVerslag({ casusId, sessieId, versie, status, op: Date.now(), bestandsnaam: basename(pad) }), STAAT_ER_TOCH);
      return { pad };
    },
  };
}

const STAAT_ER_TOCH = {
  watGebeurde: 'Het verslag is bewaard, maar bij de casus is nog niet opgeschreven dat het er is.',
  watVeilig: 'Het verslag staat op de plek die je koos. De casus is niet veranderd.',
  watNu: 'Bewaar het verslag nog een keer op dezelfde plek. Dan schrijft Ontwar het bij de casus op.',
};
