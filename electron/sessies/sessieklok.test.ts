import { describe, expect, it } from 'vitest';
import { Sessieklok } from './sessieklok.ts';

const UUR = 3_600_000;

/** A laptop whose two clocks are set by hand. */
function laptop() {
  let wand = 1_773_316_800_000;
  let monotoon = 5_000;
  const klok = new Sessieklok({ wand: () => wand, monotoon: () => monotoon });
  return {
    klok,
    wacht: (ms: number) => {
      wand += ms;
      monotoon += ms;
    },
    zetKlok: (ms: number) => {
      wand += ms;
    },
  };
}

describe('Sessieklok', () => {
  it('follows the wall clock while nobody touches it', () => {
    const { klok, wacht } = laptop();
    const begin = klok.kijk().nu;
    wacht(UUR);
    expect(klok.kijk()).toEqual({ nu: begin + UUR, verschil: 0 });
  });

  it.each([UUR, -UUR, 2_001, -2_001])('tells once that the clock was set by %d ms', (ms) => {
    const { klok, wacht, zetKlok } = laptop();
    wacht(1_000);
    zetKlok(ms);
    expect(klok.kijk().verschil).toBe(ms);
    wacht(1_000);
    expect(klok.kijk().verschil).toBe(0);
  });

  it('takes small differences for drift, however many', () => {
    const { klok, wacht, zetKlok } = laptop();
    for (let i = 0; i < 100; i += 1) {
      wacht(1_000);
      zetKlok(1_999);
      expect(klok.kijk().verschil).toBe(0);
    }
  });

  it('counts sleep as real time, also when it is looked at before the laptop says that it woke', () => {
    const { klok, wacht, zetKlok } = laptop();
    const begin = klok.kijk().nu;
    klok.voorSlaap();
    zetKlok(8 * UUR);
    expect(klok.kijk()).toEqual({ nu: begin + 8 * UUR, verschil: 0 });
    zetKlok(UUR);
    klok.naSlaap();
    wacht(1_000);
    expect(klok.kijk()).toEqual({ nu: begin + 9 * UUR + 1_000, verschil: 0 });
    zetKlok(UUR);
    expect(klok.kijk().verschil).toBe(UUR);
  });

  it('counts sleep as real time when only the waking was told', () => {
    const { klok, zetKlok } = laptop();
    zetKlok(8 * UUR);
    klok.naSlaap();
    expect(klok.kijk().verschil).toBe(0);
  });
});
