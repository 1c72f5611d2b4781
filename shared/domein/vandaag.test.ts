import { describe, expect, it } from 'vitest';
import type { Casusregel } from './casus.ts';
import { trends, zaken } from './vandaag.ts';

const VANDAAG = '2026-03-19';

function casus(code: string, deel: Partial<Casusregel>): { readonly id: string; readonly regel: Casusregel } {
  const regel: Casusregel = {
    soort: 'casus',
    code,
    kern: '',
    aangedragenDoor: '',
    gemeente: '',
    leeftijd: null,
    spoed: false,
    stap: 'monitoren',
    sinds: '2026-03-01',
    evaluatie: '',
    openAfspraken: [],
    signalen: [],
    gewijzigdOp: 1,
    ...deel,
  };
  return { id: code, regel };
}

function teksten(casussen: readonly ReturnType<typeof casus>[], gepland: readonly string[] = []): readonly (readonly [string, readonly string[]])[] {
  return zaken(casussen, gepland, VANDAAG).map(({ casus: { id }, punten }) => [id, punten.map(({ tekst }) => tekst)]);
}

describe('zaken', () => {
  it('counts the late afspraken of a casus in one line', () => {
    expect(teksten([casus('WS-2026-019', { openAfspraken: ['2026-03-18', '2026-03-01', '2026-03-19', '2026-04'] })])).toEqual([['WS-2026-019', ['2 afspraken te laat']]]);
  });

  it('puts spoed that waits first, then what is late, then what comes near', () => {
    const casussen = [
      casus('WS-2026-001', { evaluatie: '2026-04-02' }),
      casus('WS-2026-002', { evaluatie: '2026-03-18' }),
      casus('WS-2026-003', { stap: 'triage', spoed: true }),
      casus('WS-2026-004', { evaluatie: '2026-04-03' }),
    ];
    expect(teksten(casussen)).toEqual([
      ['WS-2026-003', ['spoed']],
      ['WS-2026-002', ['evaluatie 1 dag te laat']],
      ['WS-2026-001', ['evaluatie over 14 dagen']],
    ]);
  });

  it('names an aanmelding that waits more than a week, and no other step', () => {
    const casussen = [
      casus('WS-2026-001', { stap: 'aangemeld', sinds: '2026-03-11' }),
      casus('WS-2026-002', { stap: 'aangemeld', sinds: '2026-03-12' }),
      casus('WS-2026-003', { stap: 'triage', sinds: '2026-02-01' }),
    ];
    expect(teksten(casussen)).toEqual([['WS-2026-001', ['8 dagen geleden aangemeld']]]);
  });

  it('names a casus in overleg until a meeting about it is planned, and its spoed as long', () => {
    const casussen = [casus('WS-2026-001', { stap: 'in-overleg', spoed: true }), casus('WS-2026-002', { stap: 'in-overleg' })];
    expect(teksten(casussen, ['WS-2026-001'])).toEqual([['WS-2026-002', ['nog geen zitting gepland']]]);
    expect(teksten(casussen)[0]).toEqual(['WS-2026-001', ['spoed', 'nog geen zitting gepland']]);
  });

  it('leaves alone what is closed and what has no traject', () => {
    expect(teksten([casus('WS-2026-001', { stap: 'afgesloten', spoed: true, openAfspraken: ['2020'] }), casus('WS-2026-002', { stap: null })])).toEqual([]);
  });
});

describe('trends', () => {
  it('are given three times in this quarter, by different casussen', () => {
    const met = (code: string, op: string) => casus(code, { signalen: [{ tekst: 'Wonen zonder behandeling', op }] }).regel;
    const regels = [met('WS-2026-004', '2026-01-08'), met('WS-2026-011', '2026-02-19'), met('WS-2026-019', '2026-03-19')];
    expect(trends(regels, VANDAAG).map(({ codes }) => codes)).toEqual([['WS-2026-004', 'WS-2026-011', 'WS-2026-019']]);
    expect(trends(regels, '2026-04-01')).toEqual([]);
    expect(trends(regels.slice(1), VANDAAG)).toEqual([]);
  });
});
