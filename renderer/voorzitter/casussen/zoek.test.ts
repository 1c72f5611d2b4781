import { describe, expect, it } from 'vitest';
import { sorteer, zoekCasussen, type Casusinlijst } from './zoek.ts';

function casus(code: string, kern: string, aangedragenDoor: string, gewijzigdOp: number): Casusinlijst {
  return {
    id: code,
    regel: {
      soort: 'casus',
      code,
      kern,
      aangedragenDoor,
      gemeente: '',
      leeftijd: null,
      spoed: false,
      stap: null,
      sinds: '',
      evaluatie: '',
      openAfspraken: [],
      signalen: [],
      gewijzigdOp,
    },
  };
}
const CASUSSEN = [
  casus('WS-2026-002', 'Twee broers, één pleeggezin dat breekt', 'gemeente Oudermeer', 1),
  casus('WS-2026-010', 'Behandeling stopt op datum', 'GI Waterstreek', 3),
  casus('WS-2026-001', 'Vrijdagmiddag geen plek', 'gemeente Dijkveen', 2),
];
const codes = (lijst: readonly Casusinlijst[]): readonly string[] => lijst.map(({ regel }) => regel.code);

describe('zoekCasussen', () => {
  it('finds by code, kern and who brought it, in any case and without accents', () => {
    expect(codes(zoekCasussen(CASUSSEN, 'ws-2026-010'))).toEqual(['WS-2026-010']);
    expect(codes(zoekCasussen(CASUSSEN, 'EEN pleeg'))).toEqual(['WS-2026-002']);
    expect(codes(zoekCasussen(CASUSSEN, 'dijkveen'))).toEqual(['WS-2026-001']);
  });

  it('wants every word, wherever it stands', () => {
    expect(codes(zoekCasussen(CASUSSEN, 'gemeente broers'))).toEqual(['WS-2026-002']);
    expect(zoekCasussen(CASUSSEN, 'gemeente behandeling')).toEqual([]);
  });

  it('gives all when nothing is asked', () => {
    expect(zoekCasussen(CASUSSEN, '  ')).toBe(CASUSSEN);
  });
});

describe('sorteer', () => {
  it('puts the last edited first, or goes by code with its number as a number', () => {
    expect(codes(sorteer(CASUSSEN, 'bewerkt'))).toEqual(['WS-2026-010', 'WS-2026-001', 'WS-2026-002']);
    expect(codes(sorteer([...CASUSSEN, casus('WS-2026-9', '', '', 0)], 'code'))).toEqual(['WS-2026-001', 'WS-2026-002', 'WS-2026-9', 'WS-2026-010']);
  });
});
