import { setImmediate as laatVoor } from 'node:timers/promises';
import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument, Uitkomst } from '#shared/contract/vorm';
import type { Kluis } from '../kluis/kluis.ts';

type Sleutelhouders = Uitkomst<VoorzitterContract, 'sleutelhouder.lijst'>;
type Sleutelkluis = Pick<Kluis, 'sleutelhouders' | 'voegSleutelhouderToe' | 'hernoemSleutelhouder' | 'verwijderSleutelhouder' | 'wijzigWachtzin' | 'nieuweHerstelcode' | 'vernieuwSleutels'>;

export interface Sleutelbronnen {
  readonly kluis: Sleutelkluis;
  /** Who looks at the sleutelhouders has something new to see. */
  readonly bijVernieuwd: () => void;
  /** Ms that only go up. */
  readonly monotoon: () => number;
}

/** To count what is still to be renewed takes reading, so the screen is told of it no more often than this (ms). */
const MELDTUSSENPOOS = 2_000;

/** Who can open the open kluis; and after a removal the renewing of keys, which goes on while everybody works. */
export class Sleutelbeheer {
  readonly #bronnen: Sleutelbronnen;
  /** Changes of who can open the kluis, until they are done and written down. */
  readonly #lopend = new Set<Promise<unknown>>();
  #vernieuwing: Promise<void> | null = null;
  #nogEens = false;
  #gestopt = false;

  constructor(bronnen: Sleutelbronnen) {
    this.#bronnen = bronnen;
  }

  /** @throws OntwarFout as `Kluis.sleutelhouders` */
  lijst(): Promise<Sleutelhouders> {
    return this.#bronnen.kluis.sleutelhouders();
  }

  /** @throws OntwarFout as `Kluis.voegSleutelhouderToe` */
  voegToe(nieuw: Argument<VoorzitterContract, 'sleutelhouder.voegToe'>): Promise<Sleutelhouders> {
    return this.#volg(this.#bronnen.kluis.voegSleutelhouderToe(nieuw));
  }

  /** @throws OntwarFout as `Kluis.hernoemSleutelhouder` */
  hernoem(id: string, naam: string): Promise<Sleutelhouders> {
    return this.#volg(this.#bronnen.kluis.hernoemSleutelhouder(id, naam));
  }

  /** @throws OntwarFout as `Kluis.wijzigWachtzin` */
  wijzigWachtzin(wijziging: Argument<VoorzitterContract, 'sleutelhouder.wijzigWachtzin'>): Promise<Sleutelhouders> {
    return this.#volg(this.#bronnen.kluis.wijzigWachtzin(wijziging));
  }

  /** Takes a key away, and begins to give everything that it opened another. @throws OntwarFout as `Kluis.verwijderSleutelhouder` */
  async verwijder(id: string, eigenWachtzin: string): Promise<Sleutelhouders> {
    const uit = await this.#volg(this.#bronnen.kluis.verwijderSleutelhouder(id, eigenWachtzin));
    this.begin();
    return uit;
  }

  /** @throws OntwarFout as `Kluis.nieuweHerstelcode` */
  nieuweHerstelcode(wachtzin: string): Promise<string> {
    return this.#volg(this.#bronnen.kluis.nieuweHerstelcode(wachtzin));
  }

  /** Goes on with what was not done when the kluis closed. Nothing waits for it. */
  begin(): void {
    if (this.#gestopt) return;
    if (this.#vernieuwing !== null) {
      this.#nogEens = true;
      return;
    }
    this.#vernieuwing = this.#vernieuw().finally(() => {
      this.#vernieuwing = null;
      if (!this.#nogEens) return;
      this.#nogEens = false;
      this.begin();
    });
  }

  /** For when the kluis closes: what is under way is finished, the rest waits for the next time. */
  async stop(): Promise<void> {
    this.#gestopt = true;
    await Promise.allSettled(this.#lopend);
    // Who asked for it hears of it first, and writes it down.
    await laatVoor();
    await this.#vernieuwing;
  }

  #volg<T>(werk: Promise<T>): Promise<T> {
    this.#lopend.add(werk);
    const klaar = (): void => void this.#lopend.delete(werk);
    werk.then(klaar, klaar);
    return werk;
  }

  async #vernieuw(): Promise<void> {
    const { kluis, bijVernieuwd, monotoon } = this.#bronnen;
    let gemeld = monotoon();
    let gedaan = false;
    const bijVoortgang = (): void => {
      gedaan = true;
      if (monotoon() - gemeld < MELDTUSSENPOOS) return;
      gemeld = monotoon();
      bijVernieuwd();
    };
    try {
      await kluis.vernieuwSleutels({ bijVoortgang, gestopt: () => this.#gestopt });
    } catch (fout) {
      // A full disk or a drive that is gone: what was done stays done, and the next opening goes on. The list tells how much is left.
      if (!(fout instanceof OntwarFout)) throw fout;
    }
    if (gedaan && !this.#gestopt) bijVernieuwd();
  }
}
