import { describe, expect, it } from 'vitest';
import { magWachtzinWijzigen, magWeg, naamfout, sindsregel, toonNaam, vernieuwzin } from './woorden.ts';

const DAG = 24 * 60 * 60 * 1_000;
const MAART = Date.UTC(2026, 2, 12, 12);
const houder = (id: string, naam: string): { id: string; naam: string; sinds: number; wachtzinVan: number } => ({ id, naam, sinds: MAART, wachtzinVan: MAART });
const HOUDERS = [houder('a', 'Anouk'), houder('b', 'Karim')];

describe('sleutelhouders in words', () => {
  it('tell since when, and of the wachtzin only when it is another day', () => {
    expect(sindsregel(houder('a', 'Anouk'))).toBe('sinds 12 maart 2026');
    expect(sindsregel({ sinds: MAART, wachtzinVan: MAART + 30 * DAG })).toBe('sinds 12 maart 2026, wachtzin van 11 april 2026');
    expect([toonNaam('Anouk'), toonNaam('')]).toEqual(['Anouk', 'Zonder naam']);
  });

  it('tell how much is still to be renewed, and nothing when all was', () => {
    expect(vernieuwzin(0)).toBeNull();
    expect(vernieuwzin(1)).toMatch(/^1 onderdeel krijgt nog een nieuwe sleutel\./);
    expect(vernieuwzin(120)).toMatch(/^120 onderdelen krijgen nog/);
  });
});

describe('what can be done', () => {
  it('refuses an empty name and that of another, whatever the capitals, and lets one keep their own', () => {
    expect(naamfout('  ', HOUDERS, null)).toBe('Vul een naam in.');
    expect(naamfout(' karim ', HOUDERS, null)).toBe('Er is al een sleutelhouder met deze naam.');
    expect(naamfout('KARIM', HOUDERS, 'b')).toBeNull();
    expect(naamfout('Sofie', HOUDERS, null)).toBeNull();
  });

  it('removes anybody but oneself and the last, and after the herstelcode whoever is not the last', () => {
    expect([magWeg({ ik: 'a', houders: HOUDERS }, 'a'), magWeg({ ik: 'a', houders: HOUDERS }, 'b'), magWeg({ ik: null, houders: HOUDERS }, 'a'), magWeg({ ik: null, houders: [houder('a', 'Anouk')] }, 'a')]).toEqual([false, true, true, false]);
  });

  it('changes the own wachtzin, and after the herstelcode that of anybody', () => {
    expect([magWachtzinWijzigen({ ik: 'a' }, 'a'), magWachtzinWijzigen({ ik: 'a' }, 'b'), magWachtzinWijzigen({ ik: null }, 'b')]).toEqual([true, false, true]);
  });
});
