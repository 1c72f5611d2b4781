import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { ditProces } from '../../electron/kluis/vergrendeling.ts';
import { bundelProgramma } from './kluis-bundel.ts';
import { alleBestanden, MET_WACHTZIN, proefmap, proefomgeving, uitkomst, WACHTZIN } from './kluis-proef.ts';

/* Real processes that want one kluis at the same time: one has it, the others hear so. */

const PROJECT = join(import.meta.dirname, '..', '..');
let werkmap = '';
let programma = '';
let map = '';

beforeAll(async () => {
  werkmap = await proefmap();
  programma = await bundelProgramma(PROJECT, 'kluis-gebruiker', werkmap);
  map = join(werkmap, 'kluis');
  await (await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving())).kluis.sluit();
}, 60_000);
afterAll(() => rm(werkmap, { recursive: true }));

class Gebruiker {
  readonly #proces: ChildProcessByStdio<Writable, Readable, null>;
  readonly #antwoorden: AsyncIterator<string>;

  private constructor() {
    this.#proces = spawn(process.execPath, [programma], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#antwoorden = createInterface(this.#proces.stdout)[Symbol.asyncIterator]();
  }

  static async start(): Promise<Gebruiker> {
    const gebruiker = new Gebruiker();
    expect((await gebruiker.#antwoorden.next()).value).toBe('klaar');
    return gebruiker;
  }

  async vraag(opdracht: string): Promise<string> {
    this.#proces.stdin.write(`${opdracht}\n`);
    return String((await this.#antwoorden.next()).value);
  }

  async dood(): Promise<void> {
    const weg = once(this.#proces, 'close');
    this.#proces.kill('SIGKILL');
    await weg;
  }
}

describe('processes at once', () => {
  it('that start at the same instant: one opens, each other hears KLUIS_IN_GEBRUIK, also when a dead process left its name', async () => {
    const gebruikers = await Promise.all(Array.from({ length: 3 }, () => Gebruiker.start()));
    try {
      const dood = await Gebruiker.start();
      expect(await dood.vraag(`open ${map}`)).toBe('goed');
      expect(await gebruikers[0]?.vraag(`open ${map}`)).toBe('KLUIS_IN_GEBRUIK');
      const verlopen = await readFile(join(map, 'in-gebruik'));
      await dood.dood();
      for (let keer = 0; keer < 60; keer += 1) {
        if (keer % 2 === 0) await writeFile(join(map, 'in-gebruik'), verlopen);
        const uit = await Promise.all(gebruikers.map((gebruiker) => gebruiker.vraag(`open ${map}`)));
        expect(uit.toSorted(), `time ${keer}: ${uit.join()}`).toEqual(['KLUIS_IN_GEBRUIK', 'KLUIS_IN_GEBRUIK', 'goed']);
        await Promise.all(gebruikers.map((gebruiker) => gebruiker.vraag('sluit')));
        expect((await alleBestanden(map)).filter((naam) => naam.includes('in-gebruik'))).toEqual([]);
      }
    } finally {
      await Promise.all(gebruikers.map((gebruiker) => gebruiker.dood()));
    }
  });

  it('are told apart when the number of one that is gone comes back, and after a restart of the machine', async () => {
    const [pid, opstart, begin] = ditProces().kenmerk.split(' ');
    for (const verlopen of [`${pid} ${opstart} 1`, `${process.ppid} ${opstart} 1`, `${process.ppid} een-andere-start ${begin}`, '', 'onzin']) {
      await writeFile(join(map, 'in-gebruik'), verlopen);
      expect(await uitkomst(Kluis.open(map, MET_WACHTZIN, proefomgeving({ proces: ditProces() })).then((kluis) => kluis.sluit())), verlopen).toBe('goed');
    }
  });
});
