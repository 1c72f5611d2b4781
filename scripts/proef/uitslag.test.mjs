import { describe, expect, it } from 'vitest';
import { slotregel, telOp, uitslagVanEen } from './uitslag.mjs';
import { leesUitslag } from './vitest.mjs';

const goed = { status: 'passed', fullName: 'a' };
const fout = { status: 'failed', fullName: 'b', failureMessages: ['verwacht 1'] };
const einde = { status: 0, uitvoer: '', stdout: '', teLaat: false };

describe('de uitslag van vitest', () => {
  it('telt wat slaagde, mislukte en werd overgeslagen', () => {
    const bestanden = [{ name: 'x.test.ts', status: 'failed', assertionResults: [goed, goed, fout, { status: 'pending', fullName: 'c' }, { status: 'todo', fullName: 'd' }] }];
    const uitslag = leesUitslag(bestanden, { ...einde, status: 1 }, 'unit');
    expect(uitslag).toMatchObject({ geslaagd: 2, mislukt: 1, overgeslagen: 2 });
    expect(uitslag.fouten[0]).toContain('verwacht 1');
  });

  it('telt een bestand dat niet te laden is als een fout', () => {
    const bestanden = [{ name: 'x.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }, { name: 'y.test.ts', status: 'passed', assertionResults: [goed] }];
    expect(leesUitslag(bestanden, { ...einde, status: 1 }, 'unit')).toMatchObject({ geslaagd: 1, mislukt: 1 });
  });

  it('telt een fout buiten elke test, en een stap die te lang duurde', () => {
    const bestanden = [{ name: 'x.test.ts', status: 'passed', assertionResults: [goed] }];
    expect(leesUitslag(bestanden, { ...einde, status: 1, uitvoer: 'Unhandled' }, 'unit').fouten).toEqual(['unit: ended with status 1\nUnhandled']);
    expect(leesUitslag(bestanden, { ...einde, status: 143, teLaat: true }, 'unit').fouten).toEqual(['unit: took too long and was stopped']);
  });

  it('keurt een stap zonder tests af, ook als alles werd overgeslagen', () => {
    expect(leesUitslag([], einde, 'fouten').fouten).toEqual(['fouten: no test ran']);
    const bestanden = [{ name: 'x.test.ts', status: 'passed', assertionResults: [{ status: 'skipped', fullName: 'c' }] }];
    expect(leesUitslag(bestanden, einde, 'fouten')).toMatchObject({ mislukt: 1, overgeslagen: 1 });
  });
});

describe('de slotregel', () => {
  it('noemt overgeslagen tests alleen als ze er zijn', () => {
    const een = uitslagVanEen('lint', einde);
    const twee = uitslagVanEen('typecheck', { ...einde, status: 2, uitvoer: 'TS2304' });
    expect(slotregel(telOp([een, een, twee]))).toBe('2 passed, 1 failed');
    expect(slotregel({ ...een, overgeslagen: 3 })).toBe('1 passed, 0 failed, 3 skipped');
    expect(twee.fouten[0]).toContain('TS2304');
  });
});
