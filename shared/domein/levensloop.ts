import { getNextSnapshot, setup } from 'xstate';
import type { Loopstap } from './keuzes.ts';
import type { Loopgebeurtenis, Wissel } from './traject.ts';

/*
 * The steps a casus goes through with a Regionaal Expertteam: procesregie in four steps, aanmelding/triage, overleg,
 * monitoren, afschalen/afsluiten (VNG, 2020). What happened is kept with the casus as a list of wissels; the machine only says
 * what can happen next, so a step is never stored apart from what led to it.
 */

export type Loopsoort = Loopgebeurtenis['type'];

export const levensloop = setup({ types: { events: {} as { readonly type: Loopsoort } } }).createMachine({
  id: 'levensloop',
  initial: 'geen',
  states: {
    /** A casus without a traject, such as one brought in for a leersessie. */
    geen: { on: { meldAan: 'aangemeld' } },
    aangemeld: { on: { neemInTriage: 'triage' } },
    triage: {
      on: {
        neemInOverleg: 'in-overleg',
        geefConsultatie: 'consultatie',
        maakHamerstuk: 'hamerstuk',
        stuurTerug: 'teruggestuurd',
        verwijsDoor: 'doorverwezen',
      },
    },
    teruggestuurd: { on: { vulAan: 'triage', sluitAf: 'afgesloten' } },
    'in-overleg': { on: { gaMonitoren: 'monitoren' } },
    consultatie: { on: { gaMonitoren: 'monitoren', sluitAf: 'afgesloten' } },
    hamerstuk: { on: { gaMonitoren: 'monitoren', sluitAf: 'afgesloten' } },
    doorverwezen: { on: { gaMonitoren: 'monitoren', sluitAf: 'afgesloten', heropen: 'triage' } },
    // `gaMonitoren` here is a new evaluation date.
    monitoren: { on: { neemWeerInOverleg: 'in-overleg', gaMonitoren: 'monitoren', schaalAf: 'afgeschaald', sluitAf: 'afgesloten' } },
    afgeschaald: { on: { sluitAf: 'afgesloten', heropen: 'triage' } },
    afgesloten: { on: { heropen: 'triage' } },
  },
});

/** The step a casus is in; null without a traject. */
export function loopstap(wissels: readonly Wissel[]): Loopstap | null {
  return wissels.at(-1)?.naar ?? null;
}

/** Whether triage has no outcome yet: until then it matters whether the aanmelding is complete. */
export function isVoorDeUitkomst(stap: Loopstap | null): boolean {
  return stap === 'aangemeld' || stap === 'triage' || stap === 'teruggestuurd';
}

/** What can happen next to a casus in this step, in the order in which a chair would choose. */
export function mogelijkNa(stap: Loopstap | null): readonly Loopsoort[] {
  return (levensloop.states[stap ?? 'geen']?.ownEvents ?? []) as readonly Loopsoort[];
}

/** The step to which this leads; null when it cannot happen now. */
export function leidtNaar(stap: Loopstap | null, soort: Loopsoort): Loopstap | null {
  const hier = levensloop.resolveState({ value: stap ?? 'geen' });
  if (!hier.can({ type: soort })) return null;
  const { value } = getNextSnapshot(levensloop, hier, { type: soort });
  return value === 'geen' ? null : value;
}

/** The evaluation date of a casus in monitoren; empty elsewhere. */
export function evaluatiedatum(wissels: readonly Wissel[]): string {
  const laatste = wissels.at(-1)?.gebeurtenis;
  return laatste?.type === 'gaMonitoren' ? laatste.evaluatie : '';
}

/**
 * Since which day a casus has been in its step: a new evaluation date does not start the count anew.
 * Empty without a traject.
 */
export function inStapSinds(wissels: readonly Wissel[]): string {
  const stap = loopstap(wissels);
  const begin = wissels.findLastIndex((wissel, i) => wissel.naar === stap && wissels[i - 1]?.naar !== stap);
  return wissels[begin]?.gebeurtenis.dag ?? '';
}

/** The same changes, with the aanmelding on the day that its form says: it is often noted later than it was made. */
export function metAanmelddag(wissels: readonly Wissel[], dag: string): readonly Wissel[] {
  const [eerste, ...rest] = wissels;
  if (eerste?.gebeurtenis.type !== 'meldAan' || dag === '' || eerste.gebeurtenis.dag === dag) return wissels;
  return [{ ...eerste, gebeurtenis: { ...eerste.gebeurtenis, dag } }, ...rest];
}
