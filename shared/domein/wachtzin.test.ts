import { describe, expect, it } from 'vitest';
import { beoordeelWachtzin } from './wachtzin.ts';

describe('beoordeelWachtzin', () => {
  it.each([
    ['kort', 'minstens 12'],
    ['x7#Q!z9$k', 'minstens 12'],
    ['aaaaaaaaaaaaaaaa', 'Herhaalde'],
    ['qwertyuiop[]', 'naast elkaar'],
    ['ontwarontwar', 'werk'],
    ['welkom123456', ''],
    ['jeugdzorg2024', ''],
    ['welkom welkom', 'werk'],
    ['Fiets fiets FIETS fiets', ''],
  ])('refuses %s, with advice', async (zin, advies) => {
    const oordeel = await beoordeelWachtzin(zin);
    expect(oordeel.voldoende).toBe(false);
    expect(oordeel.advies).toContain(advies);
    expect(oordeel.advies).not.toBe('');
  });

  it.each(['vier paarden dansen op zolder', 'fiets lamp wolk brood', 'Zeven gele tenten lekken'])('accepts %s', async (zin) => {
    expect(await beoordeelWachtzin(zin)).toMatchObject({ voldoende: true, advies: '' });
  });

  it('judges an accent the same however it was typed', async () => {
    expect(await beoordeelWachtzin('vier cafe\u0301s')).toEqual(await beoordeelWachtzin('vier caf\u00e9s'));
  });
});
