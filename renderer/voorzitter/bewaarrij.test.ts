import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Bewaarstaat } from '../ui/bewaarstaat.ts';
import { maakBewaarrij } from './bewaarrij.ts';

const SCHIJF_VOL: Fout = { code: 'SCHIJF_VOL', watGebeurde: 'De schijf is vol.', watVeilig: '', watNu: '', details: [] };
const foutVan = (): Fout => ({ ...SCHIJF_VOL, code: 'ONBEKEND' });

/** A disk whose writes the test finishes one by one. */
function schijf() {
  const verzonden: string[] = [];
  const open: ((antwoord: Antwoord<{ bewaardOp: number }>) => void)[] = [];
  const staten: Bewaarstaat[] = [];
  const rij = maakBewaarrij<string>(
    (waarde) => {
      verzonden.push(waarde);
      return new Promise((klaar) => open.push(klaar));
    },
    (staat) => staten.push(staat),
    foutVan,
  );
  return {
    rij,
    verzonden,
    staten,
    async rondAf(antwoord: Antwoord<{ bewaardOp: number }> = { ok: true, value: { bewaardOp: 7 } }) {
      open.shift()?.(antwoord);
      for (let beurt = 0; beurt < 5; beurt += 1) await Promise.resolve();
    },
  };
}

describe('maakBewaarrij', () => {
  it('sends the first keystroke at once', () => {
    const { rij, verzonden, staten } = schijf();
    rij.zet('N');
    expect(verzonden).toEqual(['N']);
    expect(staten).toEqual([{ soort: 'bezig' }]);
  });

  it('sends only the latest of what was typed during a save', async () => {
    const { rij, verzonden, rondAf, staten } = schijf();
    rij.zet('N');
    rij.zet('Na');
    rij.zet('Na 1');
    rij.zet('Na 16');
    await rondAf();
    expect(verzonden).toEqual(['N', 'Na 16']);
    expect(staten.at(-1)).toEqual({ soort: 'bezig' });
    await rondAf();
    expect(staten.at(-1)).toEqual({ soort: 'bewaard', op: 7 });
  });

  it('keeps what failed and sends it when the user says so', async () => {
    const { rij, verzonden, rondAf } = schijf();
    rij.zet('tekst');
    await rondAf({ ok: false, fout: SCHIJF_VOL });
    expect(rij.staat()).toEqual({ soort: 'mislukt', fout: SCHIJF_VOL });
    expect(verzonden).toEqual(['tekst']);
    expect(await rij.klaar()).toBe(false);
    rij.opnieuw();
    expect(rij.staat()).toEqual({ soort: 'bezig' });
    await rondAf();
    expect(verzonden).toEqual(['tekst', 'tekst']);
    expect(rij.staat()).toEqual({ soort: 'bewaard', op: 7 });
    expect(await rij.klaar()).toBe(true);
  });

  it('sends the newest after a failure, not what failed, and stays "niet bewaard" until it is saved', async () => {
    const { rij, verzonden, rondAf } = schijf();
    rij.zet('oud');
    rij.zet('nieuw');
    await rondAf({ ok: false, fout: SCHIJF_VOL });
    expect(verzonden).toEqual(['oud']);
    rij.zet('nieuwer');
    expect(rij.staat().soort).toBe('mislukt');
    expect(verzonden).toEqual(['oud', 'nieuwer']);
    await rondAf();
    expect(rij.staat().soort).toBe('bewaard');
  });

  it('takes a thrown error for a failure', async () => {
    const rij = maakBewaarrij<string>(() => Promise.reject(new Error('weg')), () => undefined, foutVan);
    rij.zet('tekst');
    expect(await rij.klaar()).toBe(false);
    expect(rij.staat()).toEqual({ soort: 'mislukt', fout: foutVan() });
  });

  it('does nothing when asked to retry while nothing waits', () => {
    const { rij, verzonden } = schijf();
    rij.opnieuw();
    expect(verzonden).toEqual([]);
    expect(rij.staat()).toEqual({ soort: 'rust' });
  });

  it('ends with the last keystroke on disk, whatever comes in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constant('zet'), fc.constant('klaar'), fc.constant('mislukt'), fc.constant('opnieuw')), { maxLength: 40 }), async (stappen) => {
        const { rij, verzonden, rondAf } = schijf();
        let laatste: string | null = null;
        for (const [nummer, stap] of stappen.entries()) {
          if (stap === 'zet') rij.zet((laatste = `versie ${nummer}`));
          else if (stap === 'klaar') await rondAf();
          else if (stap === 'mislukt') await rondAf({ ok: false, fout: SCHIJF_VOL });
          else rij.opnieuw();
        }
        for (let keer = 0; keer < 4; keer += 1) {
          await rondAf();
          rij.opnieuw();
        }
        await rondAf();
        expect(verzonden.at(-1) ?? null).toBe(laatste);
        expect(rij.staat().soort).toBe(laatste === null ? 'rust' : 'bewaard');
      }),
    );
  });
});
