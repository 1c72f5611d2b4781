import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { leertrajectbeeldVan } from '#shared/leertraject/beeld';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { alsStaatHetErToch } from './groepsfouten.ts';
import { kiesPlek } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'groep.geefMee' | 'groep.neemAan' | 'groep.geefTerug' | 'groep.neemTerug' | 'groep.kies' | 'groep.herroep'>;

/** The groups that another laptop leads. @param meld tells the window of a leertraject that it did not ask for */
export function groepAfhandeling(eisOpen: () => Pick<Werkruimte, 'groepswerk'>, drukte: Drukte, venster: BrowserWindow, meld: (leertraject: Leertraject) => void): Deel {
  return {
    'groep.geefMee': async (vraag) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { groepswerk } = werkruimte;
      const { bytes, bestandsnaam, uitgifte, isNieuw } = await groepswerk.maakGroepsbestand(vraag);
      const pad = await kiesPlek(venster, { titel: 'Groepsbestand bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'Groepsbestand van Ontwar', extensie: 'ontwar-groep' });
      if (pad === null) return { pad };
      eis();
      meld(await groepswerk.noteerUitgifte(vraag.sessieId, uitgifte));
      try {
        eis();
        await exporteer(pad, bytes, 'het bestand');
      } catch (fout) {
        if (isNieuw) meld(await groepswerk.neemUitgifteTerug(vraag.sessieId, uitgifte.id));
        throw fout;
      }
      return { pad };
    },
    'groep.neemAan': ({ bytes, wachtzin }) => drukte.volg(null, eisOpen().groepswerk.neemAan(bytes, wachtzin)),
    'groep.geefTerug': async ({ sessieId }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { groepswerk } = werkruimte;
      const { bytes, bestandsnaam } = await groepswerk.maakTerugbestand(sessieId);
      const pad = await kiesPlek(venster, { titel: 'Teruggeven', pad: join(app.getPath('documents'), bestandsnaam), soort: 'Terug van een groep', extensie: 'ontwar-terug' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, bytes, 'het bestand');
      meld(await groepswerk.noteerTeruggegeven(sessieId).catch(alsStaatHetErToch));
      return { pad };
    },
    'groep.neemTerug': async ({ sessieId, bytes }) => {
      const { traject, ...uitkomst } = await drukte.volg(null, eisOpen().groepswerk.neemTerug(sessieId, bytes));
      meld(traject);
      return uitkomst;
    },
    'groep.kies': async (keuze) => leertrajectbeeldVan(await drukte.volg(null, eisOpen().groepswerk.kies(keuze))),
    'groep.herroep': async (welk) => leertrajectbeeldVan(await drukte.volg(null, eisOpen().groepswerk.herroep(welk))),
  };
}
