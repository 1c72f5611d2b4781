import { describe, expect, it } from 'vitest';
import { DRIEHOEK_BREEDTE, DRIEHOEK_HOOGTE, WAARDEN, driehoek, driehoekInWoorden, type Driehoekoordelen, type Oordeel } from './driehoek.ts';
import { OORDELEN } from '../werkvormen/keuzes.ts';

const alle = (oordeel: Oordeel): Driehoekoordelen => ({ legitimiteit: oordeel, betrokkenheid: oordeel, rendement: oordeel });
const getallen = (pad: string): readonly number[] => (pad.match(/-?\d+\.\d+/g) ?? []).map(Number);

describe('the waardendriehoek', () => {
  it('tells every judgement apart by its shape, also without colour', () => {
    const vormen = [...OORDELEN, null].map((oordeel) => {
      const [deel] = driehoek(alle(oordeel));
      return JSON.stringify([deel?.gevuld, deel?.gestreept, deel?.arcering !== '', deel?.vraagteken !== null]);
    });
    expect(new Set(vormen).size).toBe(5);
  });

  it('keeps the three judgements apart, each in its own third', () => {
    const delen = driehoek({ legitimiteit: 'sterk', betrokkenheid: 'zwak', rendement: 'onbekend' });
    expect(delen.map(({ waarde, woord }) => `${waarde} ${woord}`)).toEqual(['legitimiteit sterk', 'betrokkenheid zwak', 'rendement onbekend']);
    expect(new Set(delen.map(({ vlak }) => vlak)).size).toBe(3);
  });

  it('stays within its measure, hatching included, and hatches within the third', () => {
    for (const { vlak, arcering, label } of driehoek(alle('voldoende'))) {
      const hoeken = getallen(vlak);
      const lijnen = getallen(arcering);
      expect(lijnen.length).toBeGreaterThan(20);
      for (const [i, getal] of [...hoeken, label.x, label.y].entries()) {
        expect(getal).toBeGreaterThanOrEqual(0);
        expect(getal).toBeLessThanOrEqual(i % 2 === 0 ? DRIEHOEK_BREEDTE : DRIEHOEK_HOOGTE);
      }
      for (const as of [0, 1]) {
        const binnen = hoeken.filter((_, i) => i % 2 === as);
        for (const getal of lijnen.filter((_, i) => i % 2 === as)) {
          expect(getal).toBeGreaterThanOrEqual(Math.min(...binnen) - 0.01);
          expect(getal).toBeLessThanOrEqual(Math.max(...binnen) + 0.01);
        }
      }
    }
  });

  it('says in words what it shows', () => {
    expect(driehoekInWoorden({ legitimiteit: 'sterk', betrokkenheid: null, rendement: 'onbekend' })).toBe('legitimiteit sterk, betrokkenheid niet beoordeeld, rendement onbekend');
    expect(WAARDEN).toHaveLength(3);
  });
});
