import { readFileSync } from 'node:fs';
import type { Proefapp } from '../omgeving.ts';

/* Invented words for every field one can type in, to be looked for afterwards in what the app left behind. */

/** No language has it; every marker begins with it, so that one search finds them all. */
export const KANARIE = 'Kwibbe';

/** A wachtzin that is such a word too. */
export const KANARIEWACHTZIN = 'kwibbe olifant fietst langzaam bergop 47';

export interface Merker {
  /** The marker of one field. */
  readonly merk: (wat: string) => string;
  /** Every marker that was given out. */
  readonly getypt: readonly string[];
}

export function merker(): Merker {
  const getypt: string[] = [];
  return {
    getypt,
    merk: (wat) => {
      const woord = `${KANARIE}${wat}`;
      getypt.push(woord);
      return woord;
    },
  };
}

/** What the windows and processes of the app tell to anyone on this laptop, in small letters. */
export async function buitenkant({ app }: Proefapp): Promise<string> {
  const { titels, pids } = await app.evaluate(({ app: electron, BrowserWindow }) => ({
    titels: BrowserWindow.getAllWindows().map((venster) => venster.getTitle()),
    pids: electron.getAppMetrics().map(({ pid }) => pid),
  }));
  const argumenten = process.platform === 'linux' ? pids.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) : [];
  return [...titels, ...argumenten].join('\n').toLowerCase();
}
