import { describe, expect, it } from 'vitest';
import type { Casusafspraak, Overleg } from '#shared/domein/traject';
import { herkomst, nagekomen, telling, vervallen, WEER_OPEN } from './afspraken.ts';

const afspraak: Casusafspraak = { id: 'a', wat: 'overbrugging afgeven', wie: 'wijkcoach', voor: '2026-03-27', mandaat: '', sessieId: 's', gemaaktOp: '2026-03-19', status: 'open', statusOp: '', toelichting: '' };
const overleg: Overleg = { sessieId: 's', werkvorm: 'Doorbraakoverleg (IPW)', datum: '2026-03-19', besluit: '', regie: '', evaluatie: '', signalen: [] };

describe('herkomst', () => {
  it('is the meeting, or that there was none', () => {
    expect(herkomst(afspraak, [overleg])).toBe('uit doorbraakoverleg (IPW) van 19 maart 2026');
    expect(herkomst(afspraak, [])).toBe('uit een overleg van 19 maart 2026');
    expect(herkomst({ sessieId: null, gemaaktOp: '2026-03-20' }, [overleg])).toBe('buiten een overleg gemaakt op 20 maart 2026');
    expect(herkomst({ sessieId: null, gemaaktOp: '' }, [])).toBe('buiten een overleg gemaakt');
  });
});

describe('telling', () => {
  it('counts what is open and how many of those are late', () => {
    const later = { ...afspraak, id: 'b', voor: '2026-05' };
    const klaar = { ...afspraak, id: 'c', ...nagekomen('2026-03-20') };
    expect(telling([], '2026-04-01')).toBe('');
    expect(telling([klaar, { ...afspraak, ...vervallen('2026-03-20') }], '2026-04-01')).toBe('niets meer open');
    expect(telling([later, klaar], '2026-04-01')).toBe('1 open');
    expect(telling([afspraak, later, { ...klaar, ...WEER_OPEN }], '2026-04-01')).toBe('3 open, 2 te laat');
  });
});
