import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesPlek } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'reactie.formulier' | 'reactie.leesIn'>;

/** The forms with which people react on a concept: out, and back in. */
export function reactieAfhandeling(eisOpen: () => Pick<Werkruimte, 'reactieformulieren' | 'stukken'>, drukte: Drukte, venster: BrowserWindow): Deel {
  return {
    'reactie.formulier': async ({ stuk, versie, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { reactieformulieren } = werkruimte;
      const { bestandsnaam, pdf } = await reactieformulieren.maak(stuk, versie, wachtwoord);
      const pad = await kiesPlek(venster, { titel: 'Formulier om te reageren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'PDF', extensie: 'pdf' });
      if (pad === null) return { pad };
      eis();
      await reactieformulieren.onthoudWachtwoord(stuk, wachtwoord);
      eis();
      await exporteer(pad, pdf, 'het bestand');
      return { pad };
    },
    'reactie.leesIn': ({ stuk, naam, bytes }) =>
      drukte.volg(
        null,
        (async () => {
          const { reactieformulieren, stukken } = eisOpen();
          const bekend = await reactieformulieren.leesIn(stuk, naam, bytes);
          return { bekend, beeld: await stukken.lees(stuk) };
        })(),
      ),
  };
}
