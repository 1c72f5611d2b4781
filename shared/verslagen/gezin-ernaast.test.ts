import { expect, it } from 'vitest';
import { invulling, Proefsessie, tekst } from '../../tests/materiaal/proefsessie.ts';
import { doorbraak, eenCasus } from '../../tests/materiaal/werkvormen.ts';
import { nieuweCasus } from '../domein/leegtraject.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { gezinErnaast } from './gezin-ernaast.ts';

const plan = { ...eenCasus, casussen: [{ id: 'c1', code: 'WS-2026-001' }, { id: 'c2', code: 'WS-2026-002' }] };

/** The doorbraak with each of its fields changed in this way. */
const metVelden = (maak: (veld: Veld) => Veld): Werkvorm => ({ ...doorbraak, agendapunten: doorbraak.agendapunten.map((punt) => (punt.soort === 'stap' ? { ...punt, velden: punt.velden.map(maak) } : punt)) });

function vul(werkvorm: Werkvorm, antwoorden: readonly (readonly [punt: string, veld: string, perId: string | null, waarde: Waarde])[]): Proefsessie {
  const sessie = new Proefsessie(werkvorm, plan).stuur({ type: 'sessie.start' });
  for (const [punt, veld, perId, waarde] of antwoorden) sessie.stuur(invulling(punt, veld, waarde, perId));
  return sessie;
}

const afspraak = (wat: string): Waarde => ({ soort: 'afspraken', afspraken: [{ id: wat, wat, wie: 'wijkcoach', voor: '', mandaat: '' }] });

it('tells of a meeting on more casussen what was said of this family alone', () => {
  const perCasus = metVelden((veld) => ({ ...veld, per: 'casus' }));
  const { ctx } = vul(perCasus, [
    ['stem', 'jaar-jeugdige', 'c1', tekst('Kamer 3.')],
    ['stem', 'jaar-jeugdige', 'c2', tekst('ANDERGEZIN')],
    ['besluit', 'afspraken', 'c1', afspraak('belt')],
    ['besluit', 'afspraken', 'c2', afspraak('ANDERGEZIN')],
    ['besluit', 'regie', 'c2', tekst('ANDERGEZIN')],
  ]);
  const gezien = gezinErnaast(perCasus, ctx, { ...nieuweCasus('c1', 'WS-2026-001', 0), kern: 'Waar kan zij wonen?' });
  expect(gezien).toEqual({ waarover: ['De vraag: Waar kan zij wonen?', 'Jeugdige, over een jaar: Kamer 3.'], besloten: [], afspraken: [{ wie: 'wijkcoach', wat: 'belt', wanneer: '' }], bellen: [] });
});

it('tells nothing of a field that stays out of the verslag', () => {
  const zonder = metVelden((veld) => (veld.id === 'jaar-jeugdige' ? { ...veld, inVerslag: false } : veld));
  const { ctx } = vul(zonder, [['stem', 'jaar-jeugdige', null, tekst('GEHEIM')], ['stem', 'zelf-jeugdige', null, tekst('Ik bel zelf.')]]);
  expect(gezinErnaast(zonder, ctx, nieuweCasus('c1', 'WS-2026-001', 0)).waarover).toEqual(['Jeugdige doet zelf: Ik bel zelf.']);
});
