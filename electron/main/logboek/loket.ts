import { OntwarFout } from '#shared/contract/fouten';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import { kluisOpSlot } from '../fouten.ts';
import type { Afloop } from '../ipc/host.ts';

/** What writes down while the kluis is open. */
export interface Dienst {
  verantwoord(opdracht: string, arg: unknown, afloop: Afloop): Promise<void>;
}

export interface Lokethaken {
  /** Of the open kluis, or null. */
  readonly dienst: () => Dienst | null;
  /** Of the kluis that is closing at this moment, or null. */
  readonly sluitend: () => Dienst | null;
  /** Whether something of this request gets into the logboek. */
  readonly wordtOpgeschreven: (opdracht: string) => Promise<boolean>;
  /** Whether this is asked of the door, which also answers while the kluis is locked. */
  readonly isVanDeur: (opdracht: string) => boolean;
}

/**
 * Where every request of the window comes by before its answer leaves. It outlives locking, so that what happens at the door while the kluis is
 * locked can be written down once it opens.
 */
export class Logloket {
  readonly #haken: Lokethaken;
  #pogingen = 0;
  #hersteld: string | null = null;

  constructor(haken: Lokethaken) {
    this.#haken = haken;
  }

  /** @throws OntwarFout KLUIS_OP_SLOT when the kluis locked before it could be written down: then what was asked does not leave either */
  async verantwoord(opdracht: string, arg: unknown, afloop: Afloop): Promise<void> {
    const dienst = this.#haken.dienst();
    if (dienst !== null) return dienst.verantwoord(opdracht, arg, afloop);
    // What was under way when the kluis began to lock is written down too: nobody gives a key away unseen by locking right after.
    await this.#haken.sluitend()?.verantwoord(opdracht, arg, afloop);
    if (this.#haken.isVanDeur(opdracht)) this.#onthoud(opdracht, afloop);
    else if (afloop.gelukt && (await this.#haken.wordtOpgeschreven(opdracht))) throw kluisOpSlot();
  }

  /** What is written down first, now that the kluis is open: what happened at its door. What was kept for that is then forgotten. */
  bijOpening(soort: 'kluis.gemaakt' | 'kluis.geopend'): readonly Loggebeurtenis[] {
    const [pogingen, hersteld] = [this.#pogingen, this.#hersteld];
    this.#pogingen = 0;
    this.#hersteld = null;
    const basis = { onderwerp: 'kluis', recordId: null, casussen: [], voor: '', bijzonder: '', gelukt: true } as const;
    const bijzonder = pogingen === 0 ? '' : `na ${pogingen} verkeerde ${pogingen === 1 ? 'poging' : 'pogingen'}`;
    return [...(hersteld === null ? [] : [{ ...basis, soort: 'kluis.hersteld', recordId: hersteld } as const]), { ...basis, soort, bijzonder }];
  }

  #onthoud(opdracht: string, afloop: Afloop): void {
    if (opdracht === 'kluis.zetVorigeTerug' && afloop.gelukt) this.#hersteld = 'kluis';
    const code = !afloop.gelukt && afloop.fout instanceof OntwarFout ? afloop.fout.fout.code : null;
    if (code === 'WACHTZIN_ONJUIST' || code === 'HERSTELCODE_ONJUIST') this.#pogingen += 1;
  }
}
