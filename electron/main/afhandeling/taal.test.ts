import { describe, expect, it } from 'vitest';
import { Opslag } from '../../../tests/materiaal/laptop.ts';
import { bronpad } from '../../bronnen.ts';
import { leesTaal } from './taal.ts';

const PAD = bronpad('taal', 'moeilijk.json');

describe('leesTaal', () => {
  it('gives the list that comes with the app until one is kept, and can always go back to it', async () => {
    const opslag = new Opslag();
    const { record, meegeleverd } = await leesTaal(opslag, PAD);
    expect(record.nu).toEqual(meegeleverd);
    await record.bewaar({ versie: 1, moeilijk: [{ woord: 'casus', gewoon: 'situatie' }], bekend: ['De Terp'] });
    const weer = await leesTaal(opslag, PAD);
    expect(weer.record.nu).toEqual({ versie: 1, moeilijk: [{ woord: 'casus', gewoon: 'situatie' }], bekend: ['De Terp'] });
    expect(weer.meegeleverd).toEqual(meegeleverd);
  });
});

describe('the list that comes with the app', () => {
  it('has many words, each once, each with something plain in its place', async () => {
    const { meegeleverd } = await leesTaal(new Opslag(), PAD);
    expect(meegeleverd.moeilijk.length).toBeGreaterThanOrEqual(250);
    const woorden = meegeleverd.moeilijk.map(({ woord }) => woord.toLowerCase());
    expect(new Set(woorden).size).toBe(woorden.length);
    expect(meegeleverd.moeilijk.filter(({ gewoon }) => gewoon.trim() === '')).toEqual([]);
    for (const woord of ['ondertoezichtstelling', 'beschikking', 'indicatie', 'regie', 'casus', 'traject', 'multidisciplinair', 'problematiek', 'veiligheidsplan', 'systeemtherapie', 'verklarende analyse', 'mandaat', 'escaleren', 't.a.v.', 'middels', 'derhalve']) {
      expect(woorden).toContain(woord);
    }
  });
});
