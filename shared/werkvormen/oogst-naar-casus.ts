import type { Casus } from '../domein/casus.ts';
import { evaluatiedatum, leidtNaar, loopstap } from '../domein/levensloop.ts';
import { MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Casusafspraak, Overleg, Wissel } from '../domein/traject.ts';
import type { Oogst } from './oogst.ts';
import type { Afspraak } from './waarden.ts';

/** A meeting that was closed, and what it brought. */
export interface GehoudenOverleg {
  readonly sessieId: string;
  /** The day it was held; empty when none was chosen. */
  readonly datum: string;
  readonly oogst: Oogst;
}

/** Who writes it down, when. */
export interface Bijschrijving {
  /** Epoch ms, and the day it is in. */
  readonly op: number;
  readonly vandaag: string;
  readonly door: string;
}

/**
 * The casus with what a meeting on it brought: the overleg, its afspraken, and the step to monitoren when it was in overleg. For a
 * meeting that was opened again and closed anew it replaces what that meeting brought before, and leaves alone what happened to an
 * afspraak since. Doing it twice changes nothing more.
 * @returns the same object when there is nothing to change
 */
export function metOogst(casus: Casus, overleg: GehoudenOverleg, bij: Bijschrijving): Casus {
  const eerder = casus.overleggen.find(({ sessieId }) => sessieId === overleg.sessieId);
  const nieuw: Casus = {
    ...casus,
    overleggen: vervangOfVoegToe(casus.overleggen, overlegVan(overleg, eerder, bij)),
    afspraken: afsprakenNa(casus.afspraken, overleg, bij),
    levensloop: levensloopNa(casus.levensloop, overleg.oogst.evaluatie, eerder, bij),
  };
  return JSON.stringify(nieuw) === JSON.stringify(casus) ? casus : nieuw;
}

function overlegVan({ sessieId, datum, oogst }: GehoudenOverleg, eerder: Overleg | undefined, { vandaag }: Bijschrijving): Overleg {
  const { werkvorm, besluit, regie, evaluatie, signalen } = oogst;
  return {
    sessieId,
    werkvorm,
    datum: datum === '' ? (eerder?.datum ?? vandaag) : datum,
    besluit: besluit.slice(0, MAX_TEKST),
    regie: regie.slice(0, MAX_TEKST),
    evaluatie,
    signalen,
  };
}

function vervangOfVoegToe(overleggen: readonly Overleg[], nieuw: Overleg): readonly Overleg[] {
  const isEr = overleggen.some(({ sessieId }) => sessieId === nieuw.sessieId);
  return isEr ? overleggen.map((overleg) => (overleg.sessieId === nieuw.sessieId ? nieuw : overleg)) : [...overleggen, nieuw];
}

/** What the meeting says of an afspraak counts until something happened to it: it was kept or dropped. */
function afsprakenNa(afspraken: readonly Casusafspraak[], { sessieId, datum, oogst }: GehoudenOverleg, { vandaag }: Bijschrijving): readonly Casusafspraak[] {
  const vanOverleg = new Map(oogst.afspraken.map((afspraak) => [afspraak.id, afspraak]));
  const bekend = new Set(afspraken.map(({ id }) => id));
  const bijgewerkt = afspraken.flatMap((afspraak) => {
    if (afspraak.status !== 'open') return [afspraak];
    const zoGezegd = vanOverleg.get(afspraak.id);
    if (zoGezegd !== undefined) return [{ ...afspraak, ...tekstVan(zoGezegd) }];
    // Taken out of the meeting when that was opened again.
    return afspraak.sessieId === sessieId ? [] : [afspraak];
  });
  const erbij = oogst.afspraken
    .filter(({ id }) => !bekend.has(id))
    .map((afspraak): Casusafspraak => ({
      id: afspraak.id,
      ...tekstVan(afspraak),
      sessieId,
      gemaaktOp: datum === '' ? vandaag : datum,
      status: 'open',
      statusOp: '',
      toelichting: '',
    }));
  return [...bijgewerkt, ...erbij];
}

function tekstVan({ wat, wie, voor, mandaat }: Afspraak): Pick<Casusafspraak, 'wat' | 'wie' | 'voor' | 'mandaat'> {
  return { wat, wie, voor, mandaat };
}

/**
 * A meeting with an evaluation date brings its casus to monitoren; another date in the same meeting, closed anew, moves the
 * evaluation along unless another was chosen since. Without a date it stays where it is, for the chair to choose.
 */
function levensloopNa(wissels: readonly Wissel[], evaluatie: string, eerder: Overleg | undefined, { op, vandaag, door }: Bijschrijving): readonly Wissel[] {
  const stap = loopstap(wissels);
  const naar = leidtNaar(stap, 'gaMonitoren');
  const isVanDitOverleg = stap === 'monitoren' && eerder !== undefined && eerder.evaluatie !== evaluatie && evaluatiedatum(wissels) === eerder.evaluatie;
  if (evaluatie === '' || naar === null || (stap !== 'in-overleg' && !isVanDitOverleg)) return wissels;
  return [...wissels, { gebeurtenis: { type: 'gaMonitoren', dag: vandaag, evaluatie }, naar, op, door }];
}
