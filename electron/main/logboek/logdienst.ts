import { OntwarFout } from '#shared/contract/fouten';
import type { Loggebeurtenis, Logregel } from '#shared/logboek/regel';
import type { NieuweRegel } from '../../kluis/logboek/logboek.ts';
import type { Afloop } from '../ipc/host.ts';
import type { Logbron, Maker, Verzoeknaam } from './bouwstenen.ts';
import { LOGTABEL } from './tabel.ts';

/** Within this time looking at the same again, or saving it again, is one line. */
const SAMEN_MS = 15 * 60_000;

export interface Logbenodigdheden {
  readonly logboek: { schrijf(regel: NieuweRegel): Promise<void> };
  /** Who opened the kluis. */
  readonly wie: () => Logregel['wie'];
  readonly bron: Logbron;
  /** Epoch ms. */
  readonly nu: () => number;
}

type AlsMaker = (verloop: unknown, bron: Logbron) => ReturnType<Maker<Verzoeknaam>>;
const PER_NAAM = LOGTABEL as unknown as Readonly<Record<string, AlsMaker | null>>;

/** Whether something of this request gets into the logboek. */
export function wordtOpgeschreven(opdracht: string): boolean {
  return (PER_NAAM[opdracht] ?? null) !== null;
}

/** Writes down what happens in an open kluis. Lives from opening to locking. */
export class Logdienst {
  readonly #nodig: Logbenodigdheden;
  /** When what may be one line was last written down. */
  readonly #eerder = new Map<string, number>();

  constructor(nodig: Logbenodigdheden) {
    this.#nodig = nodig;
  }

  /** Writes this down as done by who opened the kluis; resolves once it outlives this process. @throws OntwarFout KLUIS_OP_SLOT */
  async noteer(gebeurtenis: Loggebeurtenis): Promise<void> {
    const { logboek, wie, nu } = this.#nodig;
    const [door, op] = [wie(), nu()];
    if (this.#isAlGenoteerd(gebeurtenis, door.id, op)) return;
    await logboek.schrijf({ op, wie: { id: door.id, naam: door.naam }, ...gebeurtenis });
  }

  /** Writes down what a request of the window came to, before its answer leaves. */
  async verantwoord(opdracht: string, arg: unknown, afloop: Afloop): Promise<void> {
    const maak = PER_NAAM[opdracht];
    if (maak === undefined) throw new Error(`The logboek does not know ${opdracht}.`);
    if (maak === null) return;
    const verloop = afloop.gelukt ? { arg, ...afloop } : { arg, gelukt: false, code: afloop.fout instanceof OntwarFout ? afloop.fout.fout.code : 'ONBEKEND' };
    const gebeurtenis = await maak(verloop, this.#nodig.bron);
    if (gebeurtenis !== null) await this.noteer(gebeurtenis);
  }

  #isAlGenoteerd({ soort, onderwerp, recordId, casussen, bijzonder, gelukt }: Loggebeurtenis, door: string, op: number): boolean {
    if (!gelukt || !SAMEN.has(soort)) return false;
    const sleutel = [door, soort, onderwerp, recordId, bijzonder, ...casussen.map(({ id }) => id)].join(' ');
    const eerder = this.#eerder.get(sleutel);
    // A clock that was set back does not silence the logboek.
    if (eerder !== undefined && op >= eerder && op - eerder < SAMEN_MS) return true;
    for (const [oud, toen] of this.#eerder) if (op - toen >= SAMEN_MS || op < toen) this.#eerder.delete(oud);
    this.#eerder.set(sleutel, op);
    return false;
  }
}

const SAMEN: ReadonlySet<Loggebeurtenis['soort']> = new Set<Loggebeurtenis['soort']>(['gelezen', 'gewijzigd', 'logboek.gelezen']);
