import { extname, join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { leertrajectId } from '#shared/leertraject/leertraject';
import { leertrajectbeeldVan } from '#shared/leertraject/beeld';
import { exporteer } from '../../verslagen/exporteer.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesMap, kiesPlek } from './mapkeuze.ts';
import { nietAllesGeschreven, schrijfInMap } from './mapschrijver.ts';
import { noteerNaSchrijven } from './noteer.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  | 'opdracht.bekijk'
  | 'opdracht.zetKlaar'
  | 'opdracht.herinnerd'
  | 'opdracht.leesIn'
  | 'opdracht.leesPost'
  | 'opdracht.neemPost'
  | 'opdracht.bewaarPost'
  | 'opdracht.gooiPostWeg'
  | 'opdracht.typIn'
  | 'opdracht.kiesInzendsel'
  | 'opdracht.gooiInzendselWeg'
  | 'enquete.maakFormulieren'
>;

/** The forms of a leersessie: out into a folder, back in, and what is settled by hand. */
export function opdrachtAfhandeling(eisOpen: () => Pick<Werkruimte, 'opdrachten' | 'postbus'>, drukte: Drukte, venster: BrowserWindow): Deel {
  return {
    'opdracht.bekijk': ({ sessieId, opdrachtId }) => eisOpen().opdrachten.bekijk(sessieId, opdrachtId),
    'opdracht.zetKlaar': async ({ sessieId, opdrachtIds, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { opdrachten } = werkruimte;
      const formulieren = await opdrachten.formulieren(sessieId, opdrachtIds, wachtwoord);
      const map = await kiesMap(venster, 'Formulieren klaarzetten');
      if (map === null) return null;
      eis();
      await opdrachten.onthoudWachtwoord(sessieId, wachtwoord);
      const { namen, fout } = await schrijfInMap(map, formulieren, eis);
      const gemaakt = namen.map((bestandsnaam, i) => ({ bestandsnaam, opdrachtId: formulieren[i]?.opdrachtId ?? '' }));
      await noteerNaSchrijven(() => opdrachten.noteerVerzonden(sessieId, gemaakt), STAAN_ER_TOCH);
      if (fout !== null) throw nietAllesGeschreven({ namen, fout }, 'formulieren', formulieren.slice(namen.length).map(({ code }) => code));
      return { map, bestanden: namen };
    },
    'opdracht.herinnerd': async ({ sessieId, opdrachtIds }) => leertrajectbeeldVan(await eisOpen().opdrachten.herinnerd(sessieId, opdrachtIds)),
    'opdracht.leesIn': ({ sessieId, naam, bytes }) => drukte.volg(null, eisOpen().postbus.leesIn(sessieId, naam, bytes)),
    'opdracht.leesPost': ({ sessieId, poststukId, wachtwoord }) => drukte.volg(null, eisOpen().postbus.leesPost(sessieId, poststukId, wachtwoord)),
    'opdracht.neemPost': async ({ sessieId, poststukId }) => leertrajectbeeldVan(await eisOpen().postbus.neem(sessieId, poststukId)),
    'opdracht.bewaarPost': async ({ sessieId, poststukId }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { bestandsnaam, bytes } = await werkruimte.postbus.bestand(sessieId, poststukId);
      const pad = await kiesPlek(venster, { titel: 'Bestand bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'Bestand', extensie: extname(bestandsnaam).slice(1) || '*' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, bytes, 'het bestand');
      return { pad };
    },
    'opdracht.gooiPostWeg': async ({ sessieId, poststukId }) => leertrajectbeeldVan(await eisOpen().postbus.gooiWeg(sessieId, poststukId)),
    'opdracht.typIn': async ({ sessieId, opdrachtId, antwoorden }) => {
      const wat = `${leertrajectId(sessieId)} ${opdrachtId}`;
      return leertrajectbeeldVan(await drukte.volg(wat, eisOpen().opdrachten.typIn(sessieId, opdrachtId, antwoorden)));
    },
    'opdracht.kiesInzendsel': async ({ sessieId, inzendselId }) => leertrajectbeeldVan(await eisOpen().opdrachten.kiesInzendsel(sessieId, inzendselId)),
    'opdracht.gooiInzendselWeg': async ({ sessieId, inzendselId }) => leertrajectbeeldVan(await eisOpen().opdrachten.gooiInzendselWeg(sessieId, inzendselId)),
    'enquete.maakFormulieren': async ({ sessieId, aantal, wachtwoord }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { opdrachten } = werkruimte;
      const formulieren = await opdrachten.enqueteformulieren(sessieId, aantal, wachtwoord);
      const map = await kiesMap(venster, 'Enquêteformulieren klaarzetten');
      if (map === null) return null;
      eis();
      await opdrachten.onthoudWachtwoord(sessieId, wachtwoord);
      await opdrachten.noteerEnquetes(sessieId, formulieren.map(({ id }) => id));
      const { namen, fout } = await schrijfInMap(map, formulieren, eis);
      if (fout !== null) throw nietAllesGeschreven({ namen, fout }, 'formulieren', formulieren.slice(namen.length).map(({ naam }) => naam));
      return { map, bestanden: namen };
    },
  };
}

const STAAN_ER_TOCH = {
  watGebeurde: 'De formulieren staan in de map, maar Ontwar kon niet opschrijven dat ze er zijn.',
  watVeilig: 'De formulieren zijn goed: je kunt ze versturen, en wat terugkomt wordt herkend.',
  watNu: 'Verhelp wat hieronder staat en zet de formulieren nog een keer klaar. Dan schrijft Ontwar het alsnog op.',
};
