import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Casusregel } from './casus.ts';
import { aandacht, dagenTussen, duurInStap, heeftSpoed, KOLOMMEN, kolomVan, opDringendheid } from './bord.ts';
import { LOOPSTAPPEN } from './keuzes.ts';

const VANDAAG = '2026-03-20';

function regel(deel: Partial<Casusregel> = {}): Casusregel {
  return {
    soort: 'casus',
    code: 'WS-2026-019',
    kern: '',
    aangedragenDoor: '',
    gemeente: '',
    leeftijd: null,
    spoed: false,
    stap: 'triage',
    sinds: '2026-03-11',
    evaluatie: '',
    openAfspraken: [],
    signalen: [],
    gewijzigdOp: 0,
    ...deel,
  };
}
const teksten = (deel: Partial<Casusregel>): readonly string[] => aandacht(regel(deel), VANDAAG).map(({ tekst }) => tekst);

describe('days', () => {
  it('counts calendar days, also over summer time and a leap day', () => {
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2028-02-28', '2028-03-01')).toBe(2);
    expect(dagenTussen('2026-03-20', '2026-03-11')).toBe(-9);
  });

  it('says how long a casus is where it is', () => {
    expect(duurInStap(regel(), VANDAAG)).toBe('9 dagen in triage');
    expect(duurInStap(regel({ sinds: '2026-03-19' }), VANDAAG)).toBe('1 dag in triage');
    expect(duurInStap(regel({ stap: 'in-overleg', sinds: VANDAAG }), VANDAAG)).toBe('sinds vandaag in overleg');
    expect(duurInStap(regel({ stap: 'doorverwezen' }), VANDAAG)).toBe('9 dagen geleden doorverwezen');
    expect(duurInStap(regel({ stap: null, sinds: '' }), VANDAAG)).toBe('');
  });
});

describe('aandacht', () => {
  it('says spoed until it has its answer', () => {
    expect(teksten({ spoed: true })).toEqual(['spoed']);
    expect(teksten({ spoed: true, stap: 'monitoren' })).toEqual([]);
    expect(heeftSpoed({ spoed: true, stap: null })).toBe(false);
  });

  it('counts down to the evaluation from two weeks before, and up from the day after', () => {
    const evaluatie = (dag: string): readonly string[] => teksten({ stap: 'monitoren', evaluatie: dag });
    expect(evaluatie('2026-04-04')).toEqual([]);
    expect(evaluatie('2026-04-03')).toEqual(['evaluatie over 14 dagen']);
    expect(evaluatie('2026-03-21')).toEqual(['evaluatie morgen']);
    expect(evaluatie('2026-03-20')).toEqual(['evaluatie vandaag']);
    expect(evaluatie('2026-03-19')).toEqual(['evaluatie 1 dag te laat']);
  });

  it('counts the open afspraken whose date has passed', () => {
    expect(teksten({ openAfspraken: ['2026-03-19', '', '2026-03', '2026-03-20'] })).toEqual(['1 afspraak te laat']);
    expect(teksten({ openAfspraken: ['2026-03-19', '2026-02'] })).toEqual(['2 afspraken te laat']);
  });

  it('puts what is late before what comes', () => {
    expect(teksten({ stap: 'monitoren', evaluatie: '2026-03-23', openAfspraken: ['2026-03-01'] })).toEqual(['1 afspraak te laat', 'evaluatie over 3 dagen']);
  });

  it('is silent on a casus that is closed or has no traject', () => {
    const alles = { spoed: true, evaluatie: '2026-01-01', openAfspraken: ['2026-01-01'] };
    expect(teksten({ ...alles, stap: 'afgesloten' })).toEqual([]);
    expect(teksten({ ...alles, stap: null })).toEqual([]);
  });
});

describe('the board', () => {
  it('has exactly one column for each step, and none for a casus without a traject', () => {
    for (const stap of LOOPSTAPPEN) expect(KOLOMMEN.filter(({ stappen }) => (stappen as readonly string[]).includes(stap))).toHaveLength(1);
    expect(kolomVan('hamerstuk')).toBe('zonder-overleg');
    expect(kolomVan(null)).toBeNull();
  });

  it('puts what presses first, then what waits longest, then the lower code', () => {
    const lijst = [
      regel({ code: 'WS-2026-001', stap: 'afgesloten', sinds: '2026-01-01' }),
      regel({ code: 'WS-2026-002', stap: null, sinds: '' }),
      regel({ code: 'WS-2026-010', sinds: '2026-03-12' }),
      regel({ code: 'WS-2026-9', sinds: '2026-03-12' }),
      regel({ code: 'WS-2026-004', sinds: '2026-03-02' }),
      regel({ code: 'WS-2026-005', stap: 'monitoren', evaluatie: '2026-03-23' }),
      regel({ code: 'WS-2026-006', stap: 'monitoren', openAfspraken: ['2026-03-01'] }),
      regel({ code: 'WS-2026-007', spoed: true }),
    ];
    const volgorde = ['007', '006', '005', '004', '9', '010', '002', '001'];
    expect(lijst.toSorted(opDringendheid(VANDAAG)).map(({ code }) => code)).toEqual(volgorde.map((nummer) => `WS-2026-${nummer}`));
  });

  it('orders the same whatever the order it got them in', () => {
    const willekeurig = fc.record({
      code: fc.integer({ min: 1, max: 9_999 }).map((nummer) => `WS-2026-${nummer}`),
      spoed: fc.boolean(),
      stap: fc.constantFrom(...LOOPSTAPPEN, null),
      sinds: fc.constantFrom('2026-01-01', '2026-03-01', '2026-03-20'),
      evaluatie: fc.constantFrom('', '2026-03-01', '2026-03-25'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(willekeurig, { selector: ({ code }) => code }), (delen) => {
        const regels = delen.map((deel) => regel(deel));
        expect(regels.toReversed().toSorted(opDringendheid(VANDAAG))).toEqual(regels.toSorted(opDringendheid(VANDAAG)));
      }),
    );
  });
});
