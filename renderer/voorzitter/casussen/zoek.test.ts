import { describe, expect, it } from 'vitest';
import type { Casusregel } from '#shared/domein/casus';
import { filterCasussen, gemeentenIn, sorteer, zoekCasussen, ZONDER_FILTER, type Casusfilter, type Casusinlijst } from './zoek.ts';

const VANDAAG = '2026-03-20';

function casus(code: string, deel: Partial<Casusregel> = {}): Casusinlijst {
  const leeg = { soort: 'casus', kern: '', aangedragenDoor: '', gemeente: '', leeftijd: null, spoed: false, stap: null, sinds: '', evaluatie: '', openAfspraken: [], signalen: [], gewijzigdOp: 0 } as const;
  return { id: code, regel: { ...leeg, code, ...deel } };
}
const CASUSSEN = [
  casus('WS-2026-002', { kern: 'Twee broers, één pleeggezin dat breekt', aangedragenDoor: 'wijkteam', gemeente: 'Oudermeer', gewijzigdOp: 1, stap: 'triage', sinds: '2026-03-11' }),
  casus('WS-2026-010', { kern: 'Behandeling stopt op datum', aangedragenDoor: 'GI Waterstreek', gewijzigdOp: 3, stap: 'triage', sinds: '2026-03-02', spoed: true, gemeente: 'Dijkveen' }),
  casus('WS-2026-001', { kern: 'Vrijdagmiddag geen plek', aangedragenDoor: 'gemeente Dijkveen', gewijzigdOp: 2 }),
  casus('WS-2026-003', { stap: 'monitoren', sinds: '2026-02-01', evaluatie: '2026-03-23', gemeente: 'Dijkveen ' }),
];
const codes = (lijst: readonly Casusinlijst[]): readonly string[] => lijst.map(({ regel }) => regel.code.slice(-3));

describe('zoekCasussen', () => {
  it('finds by code, kern, gemeente and who brought it, in any case and without accents', () => {
    expect(codes(zoekCasussen(CASUSSEN, 'ws-2026-010'))).toEqual(['010']);
    expect(codes(zoekCasussen(CASUSSEN, 'EEN pleeg'))).toEqual(['002']);
    expect(codes(zoekCasussen(CASUSSEN, 'dijkveen'))).toEqual(['010', '001', '003']);
    expect(codes(zoekCasussen(CASUSSEN, 'oudermeer'))).toEqual(['002']);
  });

  it('wants every word, wherever it stands', () => {
    expect(codes(zoekCasussen(CASUSSEN, 'wijkteam broers'))).toEqual(['002']);
    expect(zoekCasussen(CASUSSEN, 'wijkteam behandeling')).toEqual([]);
  });

  it('gives all when nothing is asked', () => {
    expect(zoekCasussen(CASUSSEN, '  ')).toBe(CASUSSEN);
  });
});

describe('filterCasussen', () => {
  const met = (deel: Partial<Casusfilter>): readonly string[] => codes(filterCasussen(CASUSSEN, { ...ZONDER_FILTER, ...deel }, VANDAAG));

  it('keeps all without a filter', () => {
    expect(met({})).toEqual(['002', '010', '001', '003']);
  });

  it('keeps a step, or what is only for a leersessie', () => {
    expect(met({ stap: 'triage' })).toEqual(['002', '010']);
    expect(met({ stap: 'leersessie' })).toEqual(['001']);
  });

  it('keeps a gemeente, spoed, and what asks attention', () => {
    expect(met({ gemeente: 'Dijkveen' })).toEqual(['010', '003']);
    expect(met({ alleenSpoed: true })).toEqual(['010']);
    expect(met({ alleenAandacht: true })).toEqual(['010', '003']);
  });

  it('wants all of them at once, with the search', () => {
    expect(met({ gemeente: 'Dijkveen', alleenAandacht: true, vraag: 'behandeling' })).toEqual(['010']);
    expect(met({ stap: 'monitoren', alleenSpoed: true })).toEqual([]);
  });

  it('knows every gemeente once', () => {
    expect(gemeentenIn(CASUSSEN)).toEqual(['Dijkveen', 'Oudermeer']);
  });
});

describe('sorteer', () => {
  it('puts what presses first, or the last edited, or goes by code with its number as a number', () => {
    expect(codes(sorteer(CASUSSEN, 'dringend', VANDAAG))).toEqual(['010', '003', '002', '001']);
    expect(codes(sorteer(CASUSSEN, 'bewerkt', VANDAAG))).toEqual(['010', '001', '002', '003']);
    expect(codes(sorteer([...CASUSSEN, casus('WS-2026-009')], 'code', VANDAAG))).toEqual(['001', '002', '003', '009', '010']);
  });
});
