import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { isodag } from '#shared/domein/tijd';
import { bouwHerstelkaart, herstelkaartBestandsnaam } from '#shared/herstelkaart/kaart';
import { schoonHerstelcode } from '../../kluis/herstelcode.ts';
import { exporteer } from '../../verslagen/exporteer.ts';
import { nogOpen } from '../nog-open.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { kiesPlek } from './mapkeuze.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'herstelkaart.maak' | 'herstelkaart.bewaar'>;

/** The card of a herstelcode that is on screen: main itself does not know the code any more. */
export function herstelkaartAfhandeling(eisOpen: () => Pick<Werkruimte, 'pdf'>, venster: BrowserWindow, kluismap: string): Deel {
  const maak = async ({ pdf }: Pick<Werkruimte, 'pdf'>, getypt: string): Promise<{ readonly pdf: Uint8Array<ArrayBuffer>; readonly bestandsnaam: string }> => {
    const gemaaktOp = Date.now();
    const kaart = bouwHerstelkaart({ herstelcode: schoonHerstelcode(getypt), kluismap, gemaaktOp });
    return { pdf: new Uint8Array(await pdf.maak(kaart)), bestandsnaam: herstelkaartBestandsnaam(isodag(gemaaktOp)) };
  };
  return {
    'herstelkaart.maak': ({ herstelcode }) => maak(eisOpen(), herstelcode),
    'herstelkaart.bewaar': async ({ herstelcode }) => {
      const { werkruimte, eis } = nogOpen(eisOpen);
      const { pdf, bestandsnaam } = await maak(werkruimte, herstelcode);
      const pad = await kiesPlek(venster, { titel: 'Herstelkaart bewaren', pad: join(app.getPath('documents'), bestandsnaam), soort: 'PDF', extensie: 'pdf' });
      if (pad === null) return { pad };
      eis();
      await exporteer(pad, pdf, 'het bestand');
      return { pad };
    },
  };
}
