import { describe, expect, it } from 'vitest';
import { backupzin, gevolgzinnen } from './woorden.ts';

describe('after destroying', () => {
  it('says until when backups have it, or that there is none', () => {
    expect(backupzin({ backupsTot: '2026-04-11', elders: [] })).toBe('In back-ups kan het nog staan tot en met 11 april 2026.');
    expect(backupzin({ backupsTot: null, elders: [] })).toBe('Er is geen back-up waar het nog in staat.');
  });

  it('says what nobody clears away by itself', () => {
    const zin = backupzin({ backupsTot: '2026-04-11', elders: ['eerdere-backupmap', 'kopie'] });
    expect(zin).toContain('een map die je eerder koos');
    expect(zin).toContain('de kopie van voor de laatste vernieuwing');
  });
});

describe('before destroying', () => {
  const s = (id: string) => ({ recordId: id, omschrijving: `Overleg ${id}` });

  it('names what goes along and what stays', () => {
    expect(gevolgzinnen([], [])).toEqual([]);
    expect(gevolgzinnen([s('a')], [])).toEqual(['Deze sessie gaat mee: “Overleg a”.']);
    expect(gevolgzinnen([s('a'), s('b')], [s('c')])).toEqual(['Deze 2 sessies gaan mee: “Overleg a”; “Overleg b”.', 'Blijft staan, met wat daar over deze casus is opgeschreven: “Overleg c”.']);
  });
});
