import type { BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Backups } from '../backup/backups.ts';
import type { Terughaler } from '../backup/terughaler.ts';
import type { Terugzetkeuze } from '../backup/terugzetkeuze.ts';
import { mapVanStand } from '../backup/zoeken.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { nogOpen } from '../nog-open.ts';
import { kiesMap } from './mapkeuze.ts';

type Deel = Pick<
  Afhandelaars<VoorzitterContract>,
  'backup.instelling' | 'backup.lees' | 'backup.kiesMap' | 'backup.stelIn' | 'backup.maak' | 'terugzetten.open' | 'terugzetten.casus' | 'terugzetten.sluit'
>;

interface Werk {
  readonly backups: Backups;
  readonly terughaler: Terughaler;
}

/** Backups of the open kluis, and taking a casus out of one. */
export function backupAfhandeling(eisOpen: () => Werk, drukte: Drukte, venster: BrowserWindow, keuze: Terugzetkeuze): Deel {
  return {
    'backup.instelling': () => eisOpen().backups.instelling,
    'backup.lees': () => eisOpen().backups.lees(),
    'backup.kiesMap': async () => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const map = await kiesMap(venster, 'Map voor je back-ups kiezen');
      if (map === null) return null;
      eis();
      return werkruimte.backups.kiesMap(map);
    },
    'backup.stelIn': (keuzes) => drukte.volg('backup', eisOpen().backups.stelIn(keuzes)),
    'backup.maak': () => eisOpen().backups.maak(),
    'terugzetten.open': async ({ standId, soort, geheim }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { map } = werkruimte.backups.instelling;
      const gekozen = await mapVanStand([keuze.map ?? '', map].filter((pad) => pad !== ''), standId);
      eis();
      return { casussen: [...(await werkruimte.terughaler.open({ gekozen, standId, geheim: { soort, geheim } }))] };
    },
    'terugzetten.casus': ({ casusId }) => drukte.volg(null, eisOpen().terughaler.haal(casusId)),
    'terugzetten.sluit': () => eisOpen().terughaler.sluit(),
  };
}
