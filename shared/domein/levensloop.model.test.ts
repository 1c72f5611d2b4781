import { describe, expect, it } from 'vitest';
import { getSimplePaths } from 'xstate/graph';
import { eisGebeurtenis } from '../../tests/materiaal/levensloop.ts';
import { LOOPSTAPPEN, type Loopstap } from './keuzes.ts';
import { evaluatiedatum, inStapSinds, leidtNaar, levensloop, loopstap, mogelijkNa, type Loopsoort } from './levensloop.ts';
import type { Wissel } from './traject.ts';
import { schemaLoopgebeurtenis } from './traject.ts';

/* Walks the levensloop: every step, every change out of it, every way from the beginning that comes nowhere twice. */

const SOORTEN: readonly Loopsoort[] = schemaLoopgebeurtenis.options.map(({ shape }) => shape.type.value);
const STAPPEN: readonly (Loopstap | null)[] = [null, ...LOOPSTAPPEN];
const paden = getSimplePaths(levensloop, { events: SOORTEN.map((type) => ({ type })) }).map(({ steps }) => steps.flatMap(({ event }) => SOORTEN.filter((soort) => soort === event.type)));

/** The wissels of a way, a day each. */
function loop(pad: readonly Loopsoort[]): readonly Wissel[] {
  return pad.reduce<readonly Wissel[]>((wissels, soort, i) => {
    const naar = leidtNaar(loopstap(wissels), soort);
    if (naar === null) throw new Error(`${soort} is refused after ${pad.slice(0, i).join(', ')}`);
    const dag = `2026-03-${String(i + 1).padStart(2, '0')}`;
    return [...wissels, { gebeurtenis: eisGebeurtenis(soort, dag), naar, op: i + 1, door: 'voorzitter' }];
  }, []);
}

describe('the levensloop', () => {
  it('reaches every step', () => {
    expect(new Set(paden.map((pad) => loopstap(loop(pad))))).toEqual(new Set(STAPPEN));
    expect(paden.length).toBeGreaterThan(20);
  });

  it('leads where the machine says, from what was kept alone', () => {
    for (const pad of paden) {
      const wissels = loop(pad);
      wissels.forEach(({ gebeurtenis, naar }, i) => expect(leidtNaar(wissels[i - 1]?.naar ?? null, gebeurtenis.type)).toBe(naar));
    }
  });

  it('offers exactly what can happen', () => {
    for (const stap of STAPPEN) {
      const kan = SOORTEN.filter((soort) => leidtNaar(stap, soort) !== null);
      expect([...mogelijkNa(stap)].toSorted()).toEqual([...kan].toSorted());
      expect(kan.length).toBeGreaterThan(0);
    }
  });

  it('can be opened again wherever it ends', () => {
    for (const stap of ['afgesloten', 'afgeschaald', 'doorverwezen'] as const) expect(leidtNaar(stap, 'heropen')).toBe('triage');
  });

  it('reaches afgesloten from every step', () => {
    for (const stap of LOOPSTAPPEN) {
      const bereikt = new Set<Loopstap>([stap]);
      for (const hier of bereikt) for (const soort of SOORTEN) bereikt.add(leidtNaar(hier, soort) ?? hier);
      expect(bereikt).toContain('afgesloten');
    }
  });

  it('knows an evaluation date in monitoren alone', () => {
    for (const pad of paden) expect(evaluatiedatum(loop(pad)) !== '').toBe(loopstap(loop(pad)) === 'monitoren');
  });

  it('counts the days in a step from when it came there, also after another evaluation date', () => {
    for (const pad of paden) {
      const wissels = loop(pad);
      expect(inStapSinds(wissels)).toBe(wissels.at(-1)?.gebeurtenis.dag ?? '');
      if (loopstap(wissels) === 'monitoren') expect(inStapSinds(loop([...pad, 'gaMonitoren']))).toBe(inStapSinds(wissels));
    }
    const terug = loop(['meldAan', 'neemInTriage', 'neemInOverleg', 'gaMonitoren', 'neemWeerInOverleg', 'gaMonitoren', 'gaMonitoren']);
    expect(inStapSinds(terug)).toBe('2026-03-06');
  });
});
