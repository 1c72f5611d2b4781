import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laatsteDag, ontbreektAanAfspraak, opBelang, stand, toonStand } from './afspraakstand.ts';

const open = (voor: string) => ({ voor, status: 'open', statusOp: '' }) as const;

describe('stand', () => {
  it('is late after its last day and not on it', () => {
    expect(stand(open('2026-03-27'), '2026-03-27')).toBe('open');
    expect(stand(open('2026-03-27'), '2026-03-28')).toBe('te-laat');
    expect(toonStand(open('2026-03-27'), '2026-04-10')).toBe('te laat sinds 28 maart 2026');
  });

  it('takes a month or a year until its end, and no date as never late', () => {
    expect(stand(open('2026-03'), '2026-03-31')).toBe('open');
    expect(stand(open('2026-03'), '2026-04-01')).toBe('te-laat');
    expect(stand(open('2026'), '2026-12-31')).toBe('open');
    expect(stand(open(''), '2099-01-01')).toBe('open');
    expect(toonStand(open('2026-03'), '2026-05-01')).toBe('te laat sinds 1 april 2026');
  });

  it('keeps apart what was kept in time, too late, and dropped', () => {
    expect(toonStand({ voor: '2026-03', status: 'nagekomen', statusOp: '2026-03-31' }, '2026-05-01')).toBe('nagekomen op 31 maart 2026');
    expect(toonStand({ voor: '2026-03', status: 'nagekomen', statusOp: '2026-04-01' }, '2026-05-01')).toBe('te laat nagekomen op 1 april 2026');
    expect(toonStand({ voor: '', status: 'nagekomen', statusOp: '2026-04-01' }, '2026-05-01')).toBe('nagekomen op 1 april 2026');
    expect(toonStand({ voor: '2026-03', status: 'vervallen', statusOp: '2026-04-01' }, '2026-05-01')).toBe('vervallen op 1 april 2026');
  });
});

describe('laatsteDag', () => {
  it('knows the lengths of months', () => {
    expect(['2026-02', '2028-02', '2026-12', '2026', '2026-04-09', ''].map(laatsteDag)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31', '2026-12-31', '2026-04-09', '']);
  });

  it('lies in the month and the day after it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (jaar, maand) => {
        const datum = `${jaar}-${String(maand).padStart(2, '0')}`;
        const laatste = laatsteDag(datum);
        expect(laatste.startsWith(datum)).toBe(true);
        expect(stand(open(datum), laatste)).toBe('open');
      }),
    );
  });
});

describe('opBelang', () => {
  it('puts open ones first by date, without a date last of them, then what is done from new to old', () => {
    const klaar = (statusOp: string) => ({ voor: '', status: 'nagekomen', statusOp }) as const;
    const lijst = [klaar('2026-01-01'), open(''), open('2026'), klaar('2026-02-02'), open('2026-05-01')];
    expect(opBelang(lijst)).toEqual([open('2026-05-01'), open('2026'), open(''), klaar('2026-02-02'), klaar('2026-01-01')]);
  });
});

describe('what an afspraak lacks', () => {
  it('is nothing when it says what, who and when', () => {
    expect(ontbreektAanAfspraak({ wat: 'Bellen', wie: 'wijkcoach, gemeente Oudermeer', voor: '2026-04' }, ['wijkcoach, gemeente Oudermeer'])).toEqual([]);
  });

  it('is told for each', () => {
    expect(ontbreektAanAfspraak({ wat: ' ', wie: '', voor: '' }, [])).toEqual(['wat er gebeurt', 'wie het doet', 'voor wanneer']);
    expect(ontbreektAanAfspraak({ wat: 'Bellen', wie: 'moeder en wijkcoach', voor: '2026' }, [])).toEqual(['één eigenaar in plaats van meer']);
  });
});
