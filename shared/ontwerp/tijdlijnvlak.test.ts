import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tijdlijnpunt } from '../domein/casus.ts';
import { STANDAARD_REGIO } from '../domein/regio-standaard.ts';
import { maakTijdlijnvlak, type Tijdlijnvlak } from './tijdlijnvlak.ts';

const { leefgebieden } = STANDAARD_REGIO;
const VANDAAG = '2026-03-19';
const punt = (deel: Partial<Tijdlijnpunt>): Tijdlijnpunt => ({ id: 'a', wanneer: '', wat: 'iets', aard: 'neutraal', bron: '', tot: '', loopt: false, leefgebied: '', andereKijk: [], ...deel });
const vlak = (punten: readonly Tijdlijnpunt[], breedte = 800): Tijdlijnvlak | null => maakTijdlijnvlak(punten, leefgebieden, breedte, VANDAAG);
const eerste = (getekend: Tijdlijnvlak | null) => getekend?.banen[0]?.punten[0];

const deeldatum = fc.oneof(fc.constant(''), fc.tuple(fc.integer({ min: 2005, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 })).map(([j, m, d, delen]) =>
  [String(j), String(m).padStart(2, '0'), String(d).padStart(2, '0')].slice(0, delen).join('-')));
const willekeurig: fc.Arbitrary<Tijdlijnpunt> = fc.record({
  id: fc.uuid(),
  wanneer: deeldatum,
  tot: deeldatum,
  loopt: fc.boolean(),
  wat: fc.string({ maxLength: 60 }),
  aard: fc.constantFrom('positief', 'negatief', 'neutraal'),
  bron: fc.constant(''),
  leefgebied: fc.constantFrom('', 'wonen', 'school', 'opgeheven'),
  andereKijk: fc.constant([]),
});

describe('maakTijdlijnvlak', () => {
  it('draws nothing without a date', () => {
    expect(vlak([])).toBeNull();
    expect(vlak([punt({})])).toBeNull();
  });

  it('gives a lane to each leefgebied that is used, in the order of the region, and one for the rest', () => {
    const banen = vlak([punt({ id: 'x', wanneer: '2024', leefgebied: 'opgeheven' }), punt({ id: 's', wanneer: '2024', leefgebied: 'school' }), punt({ id: 'w', wanneer: '2025', leefgebied: 'wonen' })])?.banen;
    expect(banen?.map(({ naam }) => naam)).toEqual(['Wonen', 'School en werk', 'Zonder leefgebied']);
  });

  it('puts an event in the middle of what is known of its date, and a period from begin to end', () => {
    const jaar = eerste(vlak([punt({ wanneer: '2025' })]));
    const lijnen = vlak([punt({ wanneer: '2025' })])?.strepen;
    expect(jaar?.staaf).toBeNull();
    expect(Math.abs((jaar?.x ?? 0) - ((lijnen?.[0]?.x ?? 0) + (lijnen?.[1]?.x ?? 0)) / 2)).toBeLessThan(2);
    const periode = eerste(vlak([punt({ wanneer: '2025-01', tot: '2025-12' })]));
    expect(periode?.staaf?.x1).toBeCloseTo(lijnen?.[0]?.x ?? 0, 0);
    expect(Math.abs((periode?.staaf?.x2 ?? 0) - (lijnen?.[1]?.x ?? 0))).toBeLessThan(2);
  });

  it('lets what still runs end today, and reads an end before its beginning as an event', () => {
    const getekend = vlak([punt({ wanneer: '2024-05', loopt: true })]);
    expect(eerste(getekend)?.staaf?.x2).toBe(getekend?.vandaag);
    expect(eerste(vlak([punt({ wanneer: '2024-05', tot: '2023' })]))?.staaf).toBeNull();
  });

  it('lets nothing in a row touch something else, and stays within its width', () => {
    fc.assert(
      fc.property(fc.uniqueArray(willekeurig, { maxLength: 40, selector: ({ id }) => id }), fc.integer({ min: 300, max: 1300 }), (punten, breedte) => {
        const getekend = vlak(punten, breedte);
        const alles = getekend?.banen.flatMap((baan) => baan.punten) ?? [];
        expect(alles).toHaveLength(punten.filter(({ wanneer, tot }) => wanneer !== '' || tot !== '').length);
        for (const [i, a] of alles.entries()) {
          expect(a.van).toBeGreaterThanOrEqual(0);
          expect(a.tot).toBeLessThanOrEqual((getekend?.breedte ?? 0) + 0.001);
          expect(alles.slice(i + 1).filter((b) => b.y === a.y && a.van < b.tot && b.van < a.tot)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is as wide as what there is to see where that is asked, and shows the present day only when it is among it', () => {
    const papier = { letter: 9, vorm: 10, rijhoogte: 19, ashoogte: 18, baankop: 0, as: 'passend' } as const;
    const week = maakTijdlijnvlak([punt({ wanneer: '2025-11-12' }), punt({ id: 'b', wanneer: '2025-11-18' })], leefgebieden, 480, VANDAAG, papier);
    expect(week?.strepen.map(({ naam }) => naam)).toEqual(['12 nov', '13 nov', '14 nov', '15 nov', '16 nov', '17 nov', '18 nov']);
    expect(week?.vandaag).toBeNull();
    const loopt = maakTijdlijnvlak([punt({ wanneer: '2025-11-12', loopt: true })], leefgebieden, 480, VANDAAG, papier);
    expect(loopt?.vandaag).not.toBeNull();
  });
});
