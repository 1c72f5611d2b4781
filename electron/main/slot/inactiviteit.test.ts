import { describe, expect, it } from 'vitest';
import { Inactiviteit, slotstand } from './inactiviteit.ts';

describe('slotstand', () => {
  it.each([
    [0, 600, { soort: 'rustig' }],
    [539, 600, { soort: 'rustig' }],
    [540, 600, { soort: 'waarschuwing', seconden: 60 }],
    [599, 600, { soort: 'waarschuwing', seconden: 1 }],
    [600, 600, { soort: 'slot' }],
    [9000, 600, { soort: 'slot' }],
    [29, 60, { soort: 'rustig' }],
    [30, 60, { soort: 'waarschuwing', seconden: 30 }],
  ])('%d of %d seconds idle: %j', (inactief, termijn, stand) => {
    expect(slotstand(inactief, termijn)).toEqual(stand);
  });
});

describe('Inactiviteit', () => {
  it('counts from the last sign of the window where the system measures nothing', () => {
    const inactiviteit = new Inactiviteit(1000);
    expect(inactiviteit.seconden(1300, 0)).toBe(300);
    inactiviteit.teken(1300);
    expect(inactiviteit.seconden(1310.9, 0)).toBe(10);
  });

  it('believes the system once it has shown that it measures: work in another app is work', () => {
    const inactiviteit = new Inactiviteit(0);
    expect(inactiviteit.seconden(5, 5)).toBe(5);
    expect(inactiviteit.seconden(500, 0)).toBe(0);
    expect(inactiviteit.seconden(500, 90)).toBe(90);
  });

  it('takes a sign of the window also when the system lags behind', () => {
    const inactiviteit = new Inactiviteit(0);
    inactiviteit.teken(100);
    expect(inactiviteit.seconden(101, 50)).toBe(1);
  });
});
