import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kosten } from './kosten.ts';
import { telKosten, toonEuro, toonKostentelling } from './kostentelling.ts';

const euro = fc.integer({ min: 0, max: 1e9 });
const kosten: fc.Arbitrary<Kosten> = fc.oneof(
  fc.constant({ soort: 'onbekend' as const }),
  euro.map((bedrag) => ({ soort: 'bedrag' as const, euro: bedrag })),
  euro.map((bedrag) => ({ soort: 'schatting' as const, euro: bedrag, bron: 'aanbieder A' })),
);
const rij = fc.array(kosten, { maxLength: 100 });
/** A zero as an amount of its own: not the last figure of € 10. */
const NUL = /€ 0(?![.\d])/u;

describe('the total of costs', () => {
  it('adds up what the sample holds, and says how many are unknown', () => {
    const nu: readonly Kosten[] = [
      { soort: 'bedrag', euro: 98_000 },
      { soort: 'schatting', euro: 9_500, bron: 'aanbieder A' },
      { soort: 'onbekend' },
      { soort: 'bedrag', euro: 4_200 },
    ];
    expect(toonKostentelling(telKosten(nu))).toBe('tussen € 102.200 en € 111.700, en 1 onbekend');
  });

  it.each([
    [[], 'nog niets ingevuld'],
    [[{ soort: 'onbekend' }, { soort: 'onbekend' }], 'onbekend'],
    [[{ soort: 'bedrag', euro: 0 }], '€ 0'],
    [[{ soort: 'schatting', euro: 9_500, bron: '' }, { soort: 'onbekend' }], 'naar schatting € 9.500, en 1 onbekend'],
  ] as const)('of %j is “%s”', (lijst, tekst) => {
    expect(toonKostentelling(telKosten(lijst))).toBe(tekst);
  });

  it('is exact, whatever the order, and counts each cost once', () => {
    fc.assert(
      fc.property(rij, (lijst) => {
        const telling = telKosten(lijst);
        expect(telKosten(lijst.toReversed())).toEqual(telling);
        expect(telling.aantalZeker + telling.aantalGeschat + telling.aantalOnbekend).toBe(lijst.length);
        const som = lijst.reduce((totaal, k) => totaal + (k.soort === 'onbekend' ? 0n : BigInt(k.euro)), 0n);
        expect(BigInt(telling.zeker) + BigInt(telling.geschat)).toBe(som);
      }),
    );
  });

  it('never shows a zero for what is unknown, and always says that something is', () => {
    fc.assert(
      fc.property(rij, (lijst) => {
        const telling = telKosten(lijst);
        const tekst = toonKostentelling(telling);
        const echteNul = (telling.aantalZeker > 0 && telling.zeker === 0) || (telling.aantalGeschat > 0 && telling.zeker + telling.geschat === 0);
        if (NUL.test(tekst)) expect(echteNul).toBe(true);
        expect(tekst.includes('onbekend')).toBe(telling.aantalOnbekend > 0);
        if (telling.aantalOnbekend === lijst.length) expect(tekst).not.toMatch(/\d/u);
        if (telling.aantalZeker > 0) expect(tekst).toContain(toonEuro(telling.zeker));
      }),
    );
  });
});
