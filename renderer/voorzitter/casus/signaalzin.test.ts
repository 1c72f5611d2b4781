import { describe, expect, it } from 'vitest';
import { signaalzin } from './signaalzin.ts';

const WONEN = '"Wonen zonder behandeling" bestaat niet als product';
const regel = (code: string, op: string, tekst = WONEN) => ({ code, signalen: [{ tekst, op }] });
const REGELS = [regel('WS-2026-004', '2026-01-15'), regel('WS-2026-011', '2026-02-12', 'wonen zonder behandeling  bestaat niet als product.'), regel('WS-2026-019', '2026-03-19'), regel('WS-2025-040', '2025-12-11')];

describe('signaalzin', () => {
  it('says how often this quarter and by which others', () => {
    expect(signaalzin({ tekst: WONEN, op: '2026-03-19', code: 'WS-2026-019' }, REGELS, '2026-03-20')).toEqual({ zin: 'derde keer dit kwartaal (ook WS-2026-004 en WS-2026-011)', trend: true });
  });

  it('names the quarter once it has passed', () => {
    expect(signaalzin({ tekst: WONEN, op: '2026-03-19', code: 'WS-2026-019' }, REGELS.slice(1), '2026-05-14')).toEqual({ zin: 'tweede keer in het eerste kwartaal van 2026 (ook WS-2026-011)', trend: false });
  });

  it('is the first alone', () => {
    expect(signaalzin({ tekst: 'iets anders', op: '2026-03-19', code: 'WS-2026-019' }, REGELS, '2026-03-20')).toEqual({ zin: 'eerste keer dit kwartaal', trend: false });
  });
});
