import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesWerkvorm } from '#shared/werkvormen/lees';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { bijeenkomsten } from './bijeenkomst.ts';
import { proefsessie } from './proefsessie.ts';
import { alGepland, minutenPerCasus, ontbreekt, opKeuzevolgorde, tijden, volgendeZitting } from './zittingplan.ts';

function werkvorm(naam: string): Werkvorm {
  const gelezen = leesWerkvorm(readFileSync(`resources/werkvormen/${naam}.json`, 'utf8'));
  if (!gelezen.ok) throw new Error('not a werkvorm');
  return gelezen.value;
}

describe('minutenPerCasus', () => {
  it('is the hour of a doorbraakoverleg, and what the region makes of it', () => {
    const doorbraak = werkvorm('doorbraak');
    const [eerste] = doorbraak.agendapunten;
    const samen = minutenPerCasus(doorbraak, {});
    expect(samen).toBe(60);
    expect(minutenPerCasus(doorbraak, { doorbraak: { [eerste?.id ?? '']: (eerste?.minuten ?? 0) + 5 }, anders: { x: 90 } })).toBe(65);
  });

  it('does not count a ronde over what is not known yet', () => {
    const leersessie = werkvorm('leersessie');
    const zonderRonde = leersessie.agendapunten.filter(({ soort }) => soort === 'stap').reduce((samen, { minuten }) => samen + minuten, 0);
    expect(minutenPerCasus(leersessie, {})).toBe(zonderRonde);
  });
});

describe('tijden', () => {
  it('follow one another', () => {
    expect(tijden('13:00', 60, 2)).toEqual([
      { van: '13:00', tot: '14:00' },
      { van: '14:00', tot: '15:00' },
    ]);
    expect(tijden('', 60, 1)).toEqual([{ van: '', tot: '' }]);
  });
});

describe('ontbreekt', () => {
  it('names what is still to be filled in', () => {
    expect(ontbreekt({ datum: '', aanvang: '', keuzes: [] })).toEqual(['de datum', 'de aanvang', 'minstens één casus']);
    expect(ontbreekt({ datum: '2026-03-19', aanvang: '13:00', keuzes: [{ id: 'a', spoed: false }] })).toEqual([]);
  });
});

const ZITTING = bijeenkomsten([
  proefsessie('a', { datum: '2026-03-12', aanvang: '13:00', casuscodes: ['WS-2026-019'], zitting: { id: 'z', volgorde: 1, spoed: false } }),
  proefsessie('b', { datum: '2026-03-12', aanvang: '14:00', casuscodes: ['WS-2026-004'], fase: 'afgesloten', zitting: { id: 'z', volgorde: 2, spoed: false } }),
  proefsessie('leer', { datum: '2026-05-01', aanvang: '09:00', casuscodes: ['WS-2026-011'] }),
]);

describe('volgendeZitting', () => {
  it.each([
    ['2026-03-10', '2026-03-19'],
    ['2026-03-19', '2026-03-19'],
    ['2026-03-20', '2026-03-26'],
    ['2026-04-30', '2026-04-30'],
  ])('from %s on is %s', (vandaag, datum) => {
    expect(volgendeZitting(ZITTING, vandaag)).toEqual({ datum, aanvang: '13:00' });
  });

  it('is not guessed before there was one', () => {
    expect(volgendeZitting(ZITTING.filter(({ isZitting }) => !isZitting), '2026-03-10')).toEqual({ datum: '', aanvang: '' });
  });
});

describe('alGepland', () => {
  it('sees a meeting that is still to be held, in a sitting', () => {
    expect(['WS-2026-019', 'WS-2026-004', 'WS-2026-011'].map((code) => alGepland(ZITTING, code))).toEqual(['2026-03-12', null, null]);
  });
});

describe('opKeuzevolgorde', () => {
  it('puts what has a sitting last, and spoed first', () => {
    const casussen = [
      { regel: { code: 'WS-2026-019', spoed: true } },
      { regel: { code: 'WS-2026-011', spoed: false } },
      { regel: { code: 'WS-2026-004', spoed: false } },
      { regel: { code: 'WS-2026-020', spoed: true } },
    ];
    expect(opKeuzevolgorde(casussen, ZITTING).map(({ regel }) => regel.code)).toEqual(['WS-2026-020', 'WS-2026-004', 'WS-2026-011', 'WS-2026-019']);
  });
});
