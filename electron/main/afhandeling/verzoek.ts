import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesPlek } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'verzoek.lijst' | 'verzoek.bewaar' | 'verzoek.maakInzage' | 'verzoek.bewaarInzage'>;

/** What youth and parents ask about what is kept of them. */
export function verzoekAfhandeling(eisOpen: () => Pick<Werkruimte, 'verzoeken' | 'inzage'>, drukte: Drukte, venster: BrowserWindow): Deel {
  return {
    'verzoek.lijst': () => [...eisOpen().verzoeken.lijst()],
    'verzoek.bewaar': async (verzoek) => [...(await drukte.volg(`verzoeken ${verzoek.id}`, eisOpen().verzoeken.bewaar(verzoek)))],
    'verzoek.maakInzage': ({ casusId }) => eisOpen().inzage.maak(casusId, ''),
    'verzoek.bewaarInzage': async ({ casusId, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { pdf, bestandsnaam } = await werkruimte.inzage.maak(casusId, wachtwoord);
      const pad = await kiesPlek(venster, { titel: 'Inzage bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'PDF', extensie: 'pdf' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, pdf, 'het bestand');
      return { pad };
    },
  };
}
