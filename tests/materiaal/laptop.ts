import { vi } from 'vitest';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import type { Lijstregel, Recordopslag, Recordsoort, TeBewaren } from '../../electron/kluis/opslag.ts';
import { Sessieklok } from '../../electron/sessies/sessieklok.ts';
import { Sessies } from '../../electron/sessies/sessies.ts';
import { STANDAARD_REGIO } from '../../shared/domein/regio-standaard.ts';
import type { Regio } from '../../shared/domein/regio.ts';
import { EEN_UUR } from './proefsessie.ts';
import { doorbraak, leersessie } from './werkvormen.ts';

/** A vault in memory that keeps text, like the real one, and can be made to fail or to wait. */
export class Opslag implements Recordopslag {
  readonly schijf = new Map<string, string>();
  bewaard = 0;
  fout: OntwarFout | null = null;
  poort: Promise<void> = Promise.resolve();

  lijst(soort: Recordsoort): readonly Lijstregel[] {
    return [...this.schijf.values()].map((t) => JSON.parse(t) as TeBewaren).filter((r) => r.soort === soort);
  }
  lees(id: string): Promise<unknown> {
    const tekst = this.schijf.get(id);
    return tekst === undefined ? Promise.reject(fout('NIET_GEVONDEN')) : Promise.resolve((JSON.parse(tekst) as TeBewaren).inhoud);
  }
  async bewaar(record: TeBewaren): Promise<void> {
    const tekst = JSON.stringify(record);
    await this.poort;
    if (this.fout !== null) throw this.fout;
    this.schijf.set(record.id, tekst);
    this.bewaard += 1;
  }
  vernietig(id: string): Promise<void> {
    this.schijf.delete(id);
    return Promise.resolve();
  }
}

export const fout = (code: 'NIET_GEVONDEN' | 'SCHIJF_VOL') => new OntwarFout({ code, watGebeurde: '', watVeilig: '', watNu: '' });

/** A laptop: its disk and clocks outlive the app. */
export class Laptop {
  readonly opslag = new Opslag();
  wand = EEN_UUR;
  monotoon = 0;
  regio: Regio = STANDAARD_REGIO;
  klok = this.#nieuweKlok();
  sessies = this.start();

  start(): Sessies {
    this.klok = this.#nieuweKlok();
    let teller = this.opslag.schijf.size;
    this.sessies = new Sessies({
      opslag: this.opslag,
      klok: this.klok,
      nieuwId: () => `s${++teller}`,
      werkvormen: [leersessie, doorbraak],
      regio: () => this.regio,
    });
    return this.sessies;
  }
  #nieuweKlok(): Sessieklok {
    return new Sessieklok({ wand: () => this.wand, monotoon: () => this.monotoon });
  }
  wacht(ms: number): void {
    this.wand += ms;
    this.monotoon += ms;
  }
  /** The app is killed: nothing is said, nothing is saved. */
  dood(): Sessies {
    this.monotoon = 0;
    return this.start();
  }
  async tik(): Promise<void> {
    this.sessies.tik();
    await vi.advanceTimersByTimeAsync(0);
  }
}
