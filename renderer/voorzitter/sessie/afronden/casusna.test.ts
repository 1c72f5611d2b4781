import { expect, it } from 'vitest';
import type { Wissel } from '#shared/domein/traject';
import { casusNa } from './casusna.ts';

const wissel = (naar: Wissel['naar'], gebeurtenis: Wissel['gebeurtenis']): Wissel => ({ naar, gebeurtenis, op: 0, door: 'voorzitter' });
const code = 'WS-2026-019';

it('tells where a casus is after the meeting', () => {
  const inOverleg = wissel('in-overleg', { type: 'neemInOverleg', dag: '2026-03-09', reden: 'compleet' });
  const monitoren = (evaluatie: string) => wissel('monitoren', { type: 'gaMonitoren', dag: '2026-03-19', evaluatie });
  expect(casusNa({ code, levensloop: [inOverleg, monitoren('2026-05-14')] })).toBe('WS-2026-019 is nu in monitoren, evaluatie op 14 mei 2026.');
  expect(casusNa({ code, levensloop: [inOverleg, monitoren('')] })).toBe('WS-2026-019 is nu in monitoren. Er is nog geen dag voor de evaluatie.');
  expect(casusNa({ code, levensloop: [inOverleg] })).toBe('WS-2026-019 is nog in overleg: er is geen dag voor de evaluatie afgesproken. Kies bij de casus wat er nu gebeurt.');
  expect(casusNa({ code, levensloop: [inOverleg, monitoren('2026-05-14'), wissel('afgeschaald', { type: 'schaalAf', dag: '2026-05-14', opbrengst: 'rust' })] })).toBe('WS-2026-019 staat bij de stap “afgeschaald”.');
  expect(casusNa({ code, levensloop: [] })).toBeNull();
});
