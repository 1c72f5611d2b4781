import { describe, expect, it } from 'vitest';
import type { Fout } from '#shared/contract/fouten';
import { maakBewaarrij } from './bewaarrij.ts';
import { allesBewaard, ietsNietBewaard, meldRijAan, probeerAllesOpnieuw } from './openstaand.ts';

const FOUT: Fout = { code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: '', details: [] };

/** A queue whose disk can be full. */
function rijMetSchijf() {
  const schijf = { vol: false };
  const rij = maakBewaarrij<string>(
    () => Promise.resolve(schijf.vol ? { ok: false, fout: FOUT } : { ok: true, value: { bewaardOp: 1 } }),
    () => undefined,
    () => FOUT,
  );
  return { rij, schijf };
}
const evenLater = (): Promise<void> => new Promise((klaar) => setTimeout(klaar));

describe('what is not yet saved', () => {
  it('is known as long as its field is on screen, and saved when the disk has room again', async () => {
    const { rij, schijf } = rijMetSchijf();
    const meldAf = meldRijAan(rij);
    schijf.vol = true;
    rij.zet('tekst');
    expect(await allesBewaard()).toBe(false);
    expect(ietsNietBewaard()).toBe(true);

    schijf.vol = false;
    probeerAllesOpnieuw();
    expect(await allesBewaard()).toBe(true);
    expect(ietsNietBewaard()).toBe(false);
    meldAf();
    await evenLater();
  });

  it('is waited for after its field has left the screen', async () => {
    const { rij } = rijMetSchijf();
    const meldAf = meldRijAan(rij);
    rij.zet('tekst');
    meldAf();
    expect(await allesBewaard()).toBe(true);
    expect(rij.staat().soort).toBe('bewaard');
  });

  it('still counts when a field leaves and comes back at once', async () => {
    const { rij, schijf } = rijMetSchijf();
    const meldAf = meldRijAan(rij);
    meldAf();
    const meldWeerAf = meldRijAan(rij);
    await evenLater();
    schijf.vol = true;
    rij.zet('tekst');
    await rij.klaar();
    expect(ietsNietBewaard()).toBe(true);
    meldWeerAf();
    await evenLater();
    expect(ietsNietBewaard()).toBe(false);
  });
});
