import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { naastElkaar } from './banen.mjs';
import { metNaam } from '../opstart/regels.mjs';

describe('stappen naast elkaar', () => {
  it('houden in hun eigen baan hun volgorde, en wachten niet op de andere baan', async () => {
    /** @type {string[]} */
    const gezien = [];
    /** @param {string} naam @param {number} ms */
    const stap = (naam, ms) => async () => {
      gezien.push(`${naam} begint`);
      await setTimeout(ms);
      gezien.push(`${naam} klaar`);
      return naam;
    };
    expect(await naastElkaar([[stap('a', 5), stap('b', 5)], [stap('c', 200)]])).toEqual(['a', 'b', 'c']);
    expect(gezien).toEqual(['a begint', 'c begint', 'a klaar', 'b begint', 'b klaar', 'c klaar']);
  });

  it('komen ook tot hun einde als een andere afbreekt, en dan blijkt die fout', async () => {
    let isKlaar = false;
    const lang = async () => {
      await setTimeout(50);
      isKlaar = true;
    };
    await expect(naastElkaar([[() => Promise.reject(new Error('geen scherm')), lang], [lang]])).rejects.toThrow('geen scherm');
    expect(isKlaar).toBe(true);
  });
});

describe('een regel met de naam van zijn stap', () => {
  it('komt heel naar buiten, hoe de stukken ook vallen', () => {
    let uit = '';
    const { stuk, einde } = metNaam('unit', (tekst) => { uit += tekst; });
    for (const deel of ['een', ' en nog\ntw', 'ee\n\nrest']) stuk(deel);
    expect(uit).toBe('unit | een en nog\nunit | twee\nunit | \n');
    einde();
    einde();
    expect(uit).toBe('unit | een en nog\nunit | twee\nunit | \nunit | rest\n');
  });
});
