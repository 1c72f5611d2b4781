import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import { BEWAAR_NA_MS, maakKladboek, type Kladboek } from './kladboek.ts';

const FOUT: Fout = { code: 'SCHIJF_VOL', watGebeurde: '', watVeilig: '', watNu: '', details: [] };
const GOED: Antwoord<unknown> = { ok: true, value: undefined };

let lees: ReturnType<typeof vi.fn<(van: string) => Promise<Antwoord<readonly { naam: string; tekst: string }[]>>>>;
let bewaar: ReturnType<typeof vi.fn<(van: string, naam: string, tekst: string | null) => Promise<Antwoord<unknown>>>>;
let boek: Kladboek;

beforeEach(() => {
  vi.useFakeTimers();
  lees = vi.fn(() => Promise.resolve({ ok: true, value: [] }));
  bewaar = vi.fn(() => Promise.resolve(GOED));
  boek = maakKladboek({ lees, bewaar, foutVan: () => FOUT });
});
afterEach(() => vi.useRealTimers());

describe('maakKladboek', () => {
  it('has a text at once, and sends what it has become some seconds after the first letter', async () => {
    boek.zet('c1', 'wissel', 'a');
    await vi.advanceTimersByTimeAsync(BEWAAR_NA_MS / 2);
    boek.zet('c1', 'wissel', 'ab');
    expect(boek.lees('c1', 'wissel')).toBe('ab');
    expect(bewaar).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(BEWAAR_NA_MS / 2);
    expect(bewaar.mock.calls).toEqual([['c1', 'wissel', 'ab']]);
    await vi.advanceTimersByTimeAsync(BEWAAR_NA_MS * 3);
    expect(bewaar).toHaveBeenCalledTimes(1);
  });

  it('sends everything at once when the kluis is about to lock, and says when it is there', async () => {
    boek.zet('c1', 'wissel', 'a');
    boek.zet('s1', 'wissel', 'b');
    boek.rij.opnieuw();
    expect(bewaar.mock.calls).toEqual([['c1', 'wissel', 'a'], ['s1', 'wissel', 'b']]);
    boek.zet('c1', 'wissel', 'ac');
    expect(await boek.rij.klaar()).toBe(true);
    expect(bewaar.mock.lastCall).toEqual(['c1', 'wissel', 'ac']);
  });

  it('forgets at once, and asks main nothing about what it never had', async () => {
    boek.zet('c1', 'wissel', 'a');
    boek.zet('c1', 'wissel', null);
    await vi.advanceTimersByTimeAsync(BEWAAR_NA_MS);
    expect(bewaar).not.toHaveBeenCalled();
    boek.zet('c1', 'wissel', 'b');
    await boek.rij.klaar();
    boek.zet('c1', 'wissel', null);
    expect(bewaar.mock.lastCall).toEqual(['c1', 'wissel', null]);
    expect(boek.lees('c1', 'wissel')).toBe(null);
  });

  it('reads once what was kept, and never over what was typed meanwhile', async () => {
    lees.mockImplementation(() => Promise.resolve({ ok: true, value: [{ naam: 'wissel', tekst: 'oud' }, { naam: 'afspraak', tekst: 'bellen' }] }));
    const lezing = boek.haal('c1');
    boek.zet('c1', 'wissel', 'nieuw');
    await Promise.all([lezing, boek.haal('c1')]);
    expect(boek.isGelezen('c1')).toBe(true);
    expect(lees).toHaveBeenCalledTimes(1);
    expect([boek.lees('c1', 'wissel'), boek.lees('c1', 'afspraak')]).toEqual(['nieuw', 'bellen']);
    boek.zet('c1', 'afspraak', null);
    expect(bewaar.mock.lastCall).toEqual(['c1', 'afspraak', null]);
  });

  it('shows the screen also when nothing could be read', async () => {
    lees.mockResolvedValue({ ok: false, fout: FOUT });
    await boek.haal('c1');
    expect(boek.isGelezen('c1')).toBe(true);
    expect(boek.lees('c1', 'wissel')).toBe(null);
  });

  it('says what could not be kept, and tries it again; but not of a record that is gone', async () => {
    bewaar.mockResolvedValueOnce({ ok: false, fout: FOUT });
    boek.zet('c1', 'wissel', 'a');
    expect(await boek.rij.klaar()).toBe(false);
    boek.rij.opnieuw();
    expect(await boek.rij.klaar()).toBe(true);
    bewaar.mockResolvedValueOnce({ ok: false, fout: { ...FOUT, code: 'NIET_GEVONDEN' } });
    boek.zet('weg', 'wissel', 'a');
    expect(await boek.rij.klaar()).toBe(true);
  });
});
