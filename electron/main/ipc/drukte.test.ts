import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { Drukte } from './drukte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opstelling() {
  const drukte = new Drukte();
  let stil = false;
  return { drukte, stil: () => stil, begin: () => void drukte.stilte(80, 4000).then(() => (stil = true)) };
}

const werk = (ms: number): Promise<void> => new Promise((klaar) => void setTimeout(klaar, ms));

describe('Drukte', () => {
  it('is quiet after the moment in which a window would send its next save', async () => {
    const o = opstelling();
    o.begin();
    await vi.advanceTimersByTimeAsync(79);
    expect(o.stil()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(o.stil()).toBe(true);
  });

  it('waits for a save, also one that fails, and for the next one that follows its answer', async () => {
    const o = opstelling();
    void o.drukte.volg('a', werk(300).then(() => Promise.reject(new Error('vol')))).catch(() => o.drukte.volg('a', werk(500)));
    o.begin();
    await vi.advanceTimersByTimeAsync(790);
    expect(o.stil()).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(o.stil()).toBe(true);
  });

  it('gives up on a save that never ends', async () => {
    const o = opstelling();
    void o.drukte.volg('a', new Promise(() => undefined));
    o.begin();
    await vi.advanceTimersByTimeAsync(3900);
    expect(o.stil()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(o.stil()).toBe(true);
  });

  it('gives the outcome of what it follows', async () => {
    await expect(new Drukte().volg('a', Promise.resolve(3))).resolves.toBe(3);
  });
});

describe('what could not be saved', () => {
  const mislukt = (code: Foutcode): Promise<never> => Promise.reject(new OntwarFout({ code, watGebeurde: '', watVeilig: '', watNu: '' }));

  it('counts until the same thing is saved or no longer matters', async () => {
    const drukte = new Drukte();
    await drukte.volg('casus-1', mislukt('SCHIJF_VOL')).catch(() => undefined);
    await drukte.volg('casus-2', Promise.resolve());
    expect(drukte.ietsNietBewaard).toBe(true);
    await drukte.volg('casus-1', Promise.resolve());
    expect(drukte.ietsNietBewaard).toBe(false);
    await drukte.volg('casus-1', mislukt('ALLEEN_LEZEN')).catch(() => undefined);
    drukte.vergeet('casus-1');
    expect(drukte.ietsNietBewaard).toBe(false);
  });

  it.each(['SCHIJF_VOL', 'RECORD_BESCHADIGD', 'LEZEN_MISLUKT', 'CASUSCODE_BESTAAT', 'SESSIE_NIET_TOEGESTAAN', 'ONBEKEND'] as const)('counts text that was not saved because of %s', async (code) => {
    const drukte = new Drukte();
    await drukte.volg('casus-1', mislukt(code)).catch(() => undefined);
    expect(drukte.ietsNietBewaard).toBe(true);
  });

  it('counts text that was not saved for a reason nobody foresaw', async () => {
    const drukte = new Drukte();
    await drukte.volg('casus-1', Promise.reject(new Error('?'))).catch(() => undefined);
    expect(drukte.ietsNietBewaard).toBe(true);
  });

  it.each(['NIET_GEVONDEN', 'KLUIS_OP_SLOT'] as const)('does not count what is gone: %s', async (code) => {
    const drukte = new Drukte();
    await drukte.volg('casus-1', mislukt(code)).catch(() => undefined);
    expect(drukte.ietsNietBewaard).toBe(false);
  });

  it('does not count what brings no text, such as a step of the agenda', async () => {
    const drukte = new Drukte();
    await drukte.volg(null, mislukt('SCHIJF_VOL')).catch(() => undefined);
    expect(drukte.ietsNietBewaard).toBe(false);
  });

  it('keeps the texts of one session apart, and forgets them together', async () => {
    const drukte = new Drukte();
    await drukte.volg('sessie a', mislukt('SCHIJF_VOL')).catch(() => undefined);
    await drukte.volg('sessie b', Promise.resolve());
    await drukte.volg('sessie-2 a', mislukt('SCHIJF_VOL')).catch(() => undefined);
    expect(drukte.ietsNietBewaard).toBe(true);
    drukte.vergeet('sessie');
    expect(drukte.ietsNietBewaard).toBe(true);
    drukte.vergeet('sessie-2');
    expect(drukte.ietsNietBewaard).toBe(false);
  });
});
