import { describe, expect, it } from 'vitest';
import { STANDAARD_BACKUP } from './keuzes.ts';
import { backupoordeel, backupsTot, isBackupNodig, isBackupzorg, teVerwijderen, toonOmvang } from './regels.ts';

const DAG = 86_400_000;
const UUR = DAG / 24;
/** 12 maart 2026, 12.00 uur. */
const NU = Date.parse('2026-03-12T11:00:00Z');
const GEMAAKT = { onderdelen: 3, bytes: 1_000 };
const INGESTELD = { ...STANDAARD_BACKUP, map: '/stick', laatste: { op: NU - DAG, ...GEMAAKT } };

/** Generations with the newest first, made so many days ago. */
function standen(...dagen: readonly number[]): { readonly naam: string; readonly gemaaktOp: number }[] {
  return dagen.map((dag, plaats) => ({ naam: `${dagen.length - plaats}`, gemaaktOp: NU - dag * DAG }));
}

describe('teVerwijderen', () => {
  it('keeps so many, the oldest go first', () => {
    expect(teVerwijderen(standen(0, 1, 2, 3, 4), { generaties: 3, dagen: 90 }, NU)).toEqual(['2', '1']);
    expect(teVerwijderen(standen(0, 1, 2), { generaties: 3, dagen: 90 }, NU)).toEqual([]);
  });

  it('keeps none that is too old, save the newest', () => {
    expect(teVerwijderen(standen(0, 6, 7, 90), { generaties: 10, dagen: 7 }, NU)).toEqual(['2', '1']);
    expect(teVerwijderen(standen(400), { generaties: 2, dagen: 7 }, NU)).toEqual([]);
    expect(teVerwijderen(standen(400, 401), { generaties: 2, dagen: 7 }, NU)).toEqual(['1']);
  });

  it('lets a day with many make room of its own before it pushes out the days before', () => {
    expect(teVerwijderen(standen(0, 0.01, 0.02, 1, 2), { generaties: 3, dagen: 90 }, NU)).toEqual(['4', '3']);
    expect(teVerwijderen(standen(0, 0.01, 1, 2, 3), { generaties: 3, dagen: 90 }, NU)).toEqual(['4', '1']);
  });

  it('goes by the order in which they were made when the clock was set back a year', () => {
    expect(teVerwijderen(standen(0, -365, -366, -367), { generaties: 2, dagen: 7 }, NU)).toEqual(['2', '1']);
  });

  it('never lets the newest go, whatever is asked', () => {
    for (let aantal = 1; aantal < 12; aantal += 1) {
      const alle = standen(...Array.from({ length: aantal }, (_, plaats) => plaats / 3));
      const weg = teVerwijderen(alle, { generaties: 2, dagen: 7 }, NU);
      expect(weg).not.toContain(String(aantal));
      expect(aantal - weg.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('isBackupNodig', () => {
  const dagelijks = { ...INGESTELD, wanneer: 'dagelijks' } as const;
  it('is so a day after the last that succeeded, and only when asked every day', () => {
    expect(isBackupNodig(dagelijks, NU)).toBe(true);
    expect(isBackupNodig(dagelijks, NU - 1)).toBe(false);
    expect(isBackupNodig({ ...dagelijks, laatste: null }, NU)).toBe(true);
    expect(isBackupNodig({ ...dagelijks, map: '' }, NU)).toBe(false);
    expect(isBackupNodig({ ...dagelijks, wanneer: 'afsluiten' }, NU)).toBe(false);
    expect(isBackupNodig({ ...dagelijks, wanneer: 'zelf' }, NU)).toBe(false);
  });

  it('rests an hour after a failure', () => {
    expect(isBackupNodig({ ...dagelijks, mislukt: { op: NU - UUR + 1, reden: '' } }, NU)).toBe(false);
    expect(isBackupNodig({ ...dagelijks, mislukt: { op: NU - UUR, reden: '' } }, NU)).toBe(true);
  });

  it('does not wait a year when the clock was set back one', () => {
    const toekomst = { ...dagelijks, laatste: { op: NU + 365 * DAG, ...GEMAAKT }, mislukt: { op: NU + 365 * DAG, reden: '' } };
    expect(isBackupNodig(toekomst, NU)).toBe(true);
  });
});

describe('backupsTot', () => {
  it('is so many days from now, when there is a backup', () => {
    expect(backupsTot(INGESTELD, NU)).toBe('2026-06-10');
    expect(backupsTot({ ...INGESTELD, laatste: null }, NU)).toBeNull();
    expect(backupsTot({ ...INGESTELD, laatste: null, eerder: ['/oude stick'] }, NU)).toBe('2026-06-10');
    expect(backupsTot(STANDAARD_BACKUP, NU)).toBeNull();
  });
});

describe('backupoordeel', () => {
  it('is a worry while there is none, when it failed and when it is old', () => {
    expect(backupoordeel(STANDAARD_BACKUP, NU)).toEqual({ soort: 'geen' });
    expect(backupoordeel({ ...INGESTELD, laatste: null }, NU)).toEqual({ soort: 'nooitGemaakt' });
    expect(backupoordeel(INGESTELD, NU)).toEqual({ soort: 'goed', op: NU - DAG });
    expect(backupoordeel({ ...INGESTELD, laatste: { op: NU - 7 * DAG, ...GEMAAKT } }, NU)).toEqual({ soort: 'oud', op: NU - 7 * DAG, dagen: 7 });
    expect(backupoordeel({ ...INGESTELD, mislukt: { op: NU, reden: 'Vol.' } }, NU)).toEqual({ soort: 'mislukt', reden: 'Vol.', op: NU - DAG });
    expect(isBackupzorg({ soort: 'goed', op: NU })).toBe(false);
    expect(isBackupzorg({ soort: 'geen' })).toBe(true);
  });

  it('takes a last success in the future for now', () => {
    expect(backupoordeel({ ...INGESTELD, laatste: { op: NU + 365 * DAG, ...GEMAAKT } }, NU)).toEqual({ soort: 'goed', op: NU });
  });
});

describe('toonOmvang', () => {
  it.each([
    [900, '1 kB'],
    [12_345, '12 kB'],
    [12_345_678, '12,3 MB'],
    [2_000_000_000, '2 GB'],
  ])('%d bytes is %s', (bytes, tekst) => {
    expect(toonOmvang(bytes)).toBe(tekst);
  });
});
