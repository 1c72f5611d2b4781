import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keerGegeven, kwartaal, signaalsleutel, telSignalen, TREND_VANAF } from './signalen.ts';

const regel = (code: string, ...signalen: readonly (readonly [tekst: string, op: string])[]) => ({ code, signalen: signalen.map(([tekst, op]) => ({ tekst, op })) });

describe('signalen', () => {
  it('count the casussen of a quarter that gave the same, whatever the capitals, quotes and spaces', () => {
    const regels = [
      regel('WS-2026-019', ['“Wonen zonder behandeling” bestaat niet als product', '2026-03-19']),
      regel('WS-2026-004', ['wonen zonder behandeling bestaat niet als product.', '2026-01-08'], ['tarief betwist', '2026-02-01']),
      regel('WS-2026-011', ['Wonen  zonder behandeling bestaat niet als product', '2026-02-12']),
      regel('WS-2025-050', ['wonen zonder behandeling bestaat niet als product', '2025-12-31']),
    ];
    const [eerste, tweede] = telSignalen(regels, '2026-Q1');
    expect(eerste).toEqual({ tekst: '“Wonen zonder behandeling” bestaat niet als product', codes: ['WS-2026-004', 'WS-2026-011', 'WS-2026-019'] });
    expect(eerste?.codes.length).toBeGreaterThanOrEqual(TREND_VANAF);
    expect(tweede?.codes).toEqual(['WS-2026-004']);
    expect(telSignalen(regels, '2026-Q2')).toEqual([]);
  });

  it.each([['2026-01-01', '2026-Q1'], ['2026-03-31', '2026-Q1'], ['2026-04-01', '2026-Q2'], ['2026-12-31', '2026-Q4'], ['', '']])('%j is in %j', (dag, verwacht) => {
    expect(kwartaal(dag)).toBe(verwacht);
  });

  it('count a casus once for each signaal, leave nothing out and make nothing up', () => {
    const dag = fc.constantFrom('', '2026-01-02', '2026-02-03', '2026-05-04');
    const tekst = fc.constantFrom('Wonen', ' wonen.', 'WONEN', 'tarief', '“tarief”', '', '  ', '...');
    const regels = fc.array(fc.record({ code: fc.constantFrom('A-2026-1', 'A-2026-2', 'A-2026-3'), signalen: fc.array(fc.record({ tekst, op: dag }), { maxLength: 5 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(regels, (lijst) => {
        const telling = telSignalen(lijst, '2026-Q1');
        const gegeven = lijst.flatMap(({ code, signalen }) => signalen.filter(({ op, tekst: t }) => kwartaal(op) === '2026-Q1' && signaalsleutel(t) !== '').map(({ tekst: t }) => `${signaalsleutel(t)} ${code}`));
        expect(telling.flatMap(({ tekst: t, codes }) => codes.map((code) => `${signaalsleutel(t)} ${code}`)).toSorted()).toEqual([...new Set(gegeven)].toSorted());
        expect(telling.map(({ codes }) => codes.length)).toEqual(telling.map(({ codes }) => codes.length).toSorted((a, b) => b - a));
      }),
    );
  });

  it('say which time this is and which other casussen gave the same', () => {
    const tellingen = [{ tekst: 'Wonen bestaat niet', codes: ['WS-2026-004', 'WS-2026-011', 'WS-2026-019'] }];
    expect(keerGegeven('“wonen bestaat niet”', tellingen, ['WS-2026-019'])).toEqual({ keer: 3, zin: 'derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)' });
    expect(keerGegeven('anders', tellingen, ['WS-2026-019'], 'in het eerste kwartaal van 2026')).toEqual({ keer: 1, zin: 'eerste keer in het eerste kwartaal van 2026' });
  });
});
