import { OntwarFout } from '#shared/contract/fouten';
import type { Loggebeurtenis, Logregel } from '#shared/logboek/regel';
import type { Logboek } from '../../kluis/logboek/logboek.ts';
import { gebeurtenis } from './bouwstenen.ts';
import type { Logdienst } from './logdienst.ts';

const DAG = 86_400_000;
/** A clock that is further ahead of the last line than this is not believed when old lines are cleared away: the next opening tries again. */
const GELOOFD_MS = 31 * DAG;

export interface Logopening {
  readonly logboek: Logboek;
  readonly dienst: Logdienst;
  readonly wie: () => Logregel['wie'];
  /** What happened at the door. */
  readonly gebeurtenissen: readonly Loggebeurtenis[];
  /** How long lines are kept. */
  readonly jaren: number;
  /** Epoch ms. */
  readonly nu: () => number;
}

/**
 * What the logboek does first in a kluis that opens: write down that it did and what is wrong with the logboek, and clear away what
 * is too old. A full disk keeps nobody out.
 */
export async function beginLogboek({ logboek, dienst, wie, gebeurtenissen, jaren, nu }: Logopening): Promise<void> {
  const laatste = await laatsteMoment(logboek);
  for (const een of gebeurtenissen) await dienst.noteer(een);
  if (logboek.breuk !== null) await dienst.noteer(gebeurtenis('logboek.beschadigd', 'logboek', { bijzonder: `regel ${logboek.breuk.bij}` }));
  if (laatste === null) return;
  try {
    await logboek.ruimOp(jarenVoor(Math.min(nu(), laatste + GELOOFD_MS), jaren), ({ regels }) => ({
      op: nu(),
      wie: wie(),
      ...gebeurtenis('logboek.opgeschoond', 'logboek', { bijzonder: `${regels} regels van meer dan ${jaren} jaar oud` }),
    }));
  } catch (fout) {
    if (!(fout instanceof OntwarFout)) throw fout;
  }
}

/** When the last line was written; null when there is none, or when it cannot be read. */
async function laatsteMoment(logboek: Logboek): Promise<number | null> {
  const stil = new AbortController().signal;
  const { regels } = await logboek.lees({ voor: null, aantal: 1, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER, voortgang: () => undefined, teken: stil });
  return regels[0]?.op ?? null;
}

export function jarenVoor(moment: number, jaren: number): number {
  const dag = new Date(moment);
  return dag.setUTCFullYear(dag.getUTCFullYear() - jaren);
}
