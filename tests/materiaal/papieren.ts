import { bouwHerstelkaart } from '../../shared/herstelkaart/kaart.ts';
import { LEEG_FILTER } from '../../shared/logboek/filter.ts';
import { bouwActiepunten, deelnemersMetActiepunten } from '../../shared/verslagen/actiepunten.ts';
import { bouwVerslag } from '../../shared/verslagen/bouw.ts';
import { bouwCasusbeeld } from '../../shared/verslagen/casusbeeld.ts';
import { bouwInzage } from '../../shared/verslagen/inzage.ts';
import { bouwLogboek } from '../../shared/verslagen/logboek.ts';
import type { Verslagmodel } from '../../shared/verslagen/model.ts';
import { alleenSessie, voorbeeldcontext, voorbeelddoorbraak } from './voorbeeldverslag.ts';
import { leersessie } from './werkvormen.ts';

/* One of every kind of paper that Ontwar makes, from the two example meetings. A new kind is a line here. */

const GEMAAKT_OP = Date.UTC(2026, 2, 20, 9);

export const PAPIEREN: Readonly<Record<string, () => Promise<Verslagmodel>>> = {
  'verslag leersessie': async () => bouwVerslag(leersessie, (await voorbeeldcontext()).context, { ...alleenSessie, gemaaktOp: GEMAAKT_OP }),
  'verslag doorbraakoverleg': async () => {
    const { werkvorm, context, gegevens } = await voorbeelddoorbraak();
    return bouwVerslag(werkvorm, context, gegevens);
  },
  casusbeeld: async () => {
    const { casus, gegevens } = await voorbeelddoorbraak();
    return bouwCasusbeeld({ casus, regionaam: gegevens.regionaam, onderwerp: 'Blijven wonen', datum: '2026-03-19', gemaaktOp: GEMAAKT_OP, leefgebieden: gegevens.leefgebieden, namen: { deelnemers: [], genoemden: [] } });
  },
  actiepunten: async () => {
    const { context } = await voorbeeldcontext();
    const blad = bouwActiepunten(leersessie, context, deelnemersMetActiepunten(leersessie, context)[0]?.deelnemer.id ?? '', { regionaam: 'RET Waterstreek', gemaaktOp: GEMAAKT_OP, genoemden: [] });
    if (blad === null) throw new Error('Nobody in the example has actiepunten.');
    return blad;
  },
  inzage: async () => {
    const { werkvorm, context, casus, gegevens } = await voorbeelddoorbraak();
    return bouwInzage({ casus, sessies: [{ sessie: { id: 's', werkvorm, fase: 'afgesloten', context }, traject: null }], verzoeken: [], bewaarzaak: null, klad: ['half getypt'], logregels: [], regionaam: gegevens.regionaam, leefgebieden: gegevens.leefgebieden, gemaaktOp: GEMAAKT_OP });
  },
  logboek: () => {
    const regels = Array.from({ length: 120 }, (_, nummer) => ({ nummer: nummer + 1, op: GEMAAKT_OP - nummer * 60_000, wie: { id: 'a', naam: 'Anke' }, soort: 'gelezen', onderwerp: 'casus', recordId: 'c1', casussen: [{ id: 'c1', code: 'GD-2026-01' }], voor: '', bijzonder: '', gelukt: true }) as const);
    return Promise.resolve(bouwLogboek({ regels, afgekapt: false, filter: LEEG_FILTER, code: 'GD-2026-01', breuk: null, regionaam: 'Twente', gemaaktOp: GEMAAKT_OP }));
  },
  herstelkaart: () => Promise.resolve(bouwHerstelkaart({ herstelcode: '7K3M-9QWE-0123-ABCD-EFGH-JKMN-PQRS', kluismap: '/home/anke/kluis', gemaaktOp: GEMAAKT_OP })),
};
