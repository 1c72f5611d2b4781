import type { BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Kluis } from '../../kluis/kluis.ts';
import type { Terugzetkeuze } from '../backup/terugzetkeuze.ts';
import type { Kluisdeur } from '../kluisdeur.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesMap } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'terugzetten.kies' | 'terugzetten.alles' | 'backup.breekAf'>;

export interface Terugzethaken {
  readonly deur: Kluisdeur<Kluis, Werkruimte>;
  readonly venster: BrowserWindow;
  readonly keuze: Terugzetkeuze;
  /** Opening counts as being there: the idle lock starts counting. */
  readonly bijGeopend: () => void;
}

/** Putting a whole backup back, before a kluis is open. What reads backups is loaded when it is asked for. */
export function terugzetAfhandeling({ deur, venster, keuze, bijGeopend }: Terugzethaken): Deel {
  return {
    'terugzetten.kies': async () => {
      const gekozen = await kiesMap(venster, 'Map met back-ups kiezen');
      if (gekozen === null) return null;
      const { zoekStanden } = await import('../backup/zoeken.ts');
      const gevonden = await zoekStanden(gekozen);
      keuze.map = gevonden.map;
      return gevonden;
    },
    'terugzetten.alles': async ({ standId, soort, geheim }) => {
      const uitkomst = await keuze.volg(({ signaal, meld }) => deur.zetTerug({ gekozen: keuze.map ?? '', standId, geheim: { soort, geheim }, signaal, meld }));
      bijGeopend();
      return uitkomst;
    },
    'backup.breekAf': () => {
      keuze.breekAf();
      deur.werkruimte?.backups.breekAf();
    },
  };
}
