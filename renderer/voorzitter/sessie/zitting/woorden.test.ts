import { describe, expect, it } from 'vitest';
import { momentVan } from '#shared/domein/tijd';
import type { Zittingregel } from '#shared/werkvormen/zitting';
import { zittingbeeld } from './woorden.ts';

const om = (uur: string): number => momentVan('2026-03-19', uur) ?? 0;
const overleg = (id: string, volgorde: number, wijziging: Partial<Zittingregel['regel']> = {}): Zittingregel => ({
  id,
  regel: {
    soort: 'sessie',
    werkvorm: 'Doorbraakoverleg',
    onderwerp: '',
    datum: '2026-03-19',
    aanvang: '13:00',
    fase: 'voorbereiding',
    casuscodes: [`WS-2026-00${volgorde}`],
    zitting: { id: 'z', volgorde, spoed: volgorde === 3 },
    minuten: 60,
    begonnenOp: null,
    afgeslotenOp: null,
    gewijzigdOp: 0,
    ...wijziging,
  },
});

describe('the words of a sitting', () => {
  const lijst = [overleg('b', 2), overleg('c', 3), overleg('a', 1, { begonnenOp: om('13:04') })];

  it('tell where this meeting stands, what comes after it and when it all ends', () => {
    const beeld = zittingbeeld(lijst, 'z', 'a', om('13:30'));
    expect(beeld?.plaats).toBe('casus 1 van 3');
    expect(beeld?.einde).toBe('16.04 uur (4 min later)');
    expect(beeld?.volgende).toEqual({ id: 'b', code: 'WS-2026-002', spoed: false, stand: 'komt', uren: '14.04 – 15.04 uur' });
    expect(beeld?.punten.map(({ id, stand, spoed }) => [id, stand, spoed])).toEqual([['a', 'nu', false], ['b', 'komt', false], ['c', 'komt', true]]);
  });

  it('name no next after the last, and nothing for a meeting that is in no sitting', () => {
    expect(zittingbeeld(lijst, 'z', 'c', om('13:30'))?.volgende).toBeNull();
    expect(zittingbeeld(lijst, 'anders', 'a', om('13:30'))).toBeNull();
  });

  it('leave the end of a sitting of one meeting to that meeting', () => {
    expect(zittingbeeld([overleg('a', 1)], 'z', 'a', om('12:30'))).toMatchObject({ plaats: 'casus 1 van 1', einde: '' });
  });

  it('count no months of delay for a day that has passed', () => {
    const lang = om('13:30') + 60 * 24 * 60 * 60_000;
    expect(zittingbeeld(lijst.filter(({ id }) => id !== 'a'), 'z', 'b', lang)?.einde).toBe('15.00 uur');
  });

  it('promise no end while no time was chosen', () => {
    const zonder = [overleg('a', 1, { aanvang: '' }), overleg('b', 2, { aanvang: '' })];
    const beeld = zittingbeeld(zonder, 'z', 'a', om('13:30'));
    expect([beeld?.einde, beeld?.punten[1]?.uren]).toEqual(['', '']);
  });
});
