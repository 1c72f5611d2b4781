import type { Bericht } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { kluisIsOpen, kluisOpSlot, nietUitgedeeld, uitgedeeld } from './fouten.ts';

export type Kluistoestand = Bericht<VoorzitterContract, 'kluis.toestand'>;
/** With what a kluis begins: who makes it, and with which wachtzin. */
export interface Kluisbegin {
  readonly naam: string;
  readonly wachtzin: string;
}
export type Geheim = { readonly soort: 'wachtzin' | 'herstelcode'; readonly geheim: string };

/** Which generation of a backup is to take the place of the kluis, and what opens it. */
export interface Terugzetting {
  /** The folder with backups. */
  readonly gekozen: string;
  readonly standId: string;
  readonly geheim: Geheim;
  readonly signaal: AbortSignal;
  readonly meld: (voortgang: { readonly gedaan: number; readonly totaal: number }) => void;
}

/** The kluis on disk, while it is not open. */
export interface GeslotenKluis<K> {
  /** `open` is never an answer: that is for the door to know. */
  toestand(): Promise<Kluistoestand>;
  maak(begin: Kluisbegin): Promise<{ readonly kluis: K; readonly herstelcode: string }>;
  open(geheim: Geheim): Promise<K>;
  /** Mends the header or index of a damaged kluis. */
  zetVorigeTerug(onderdeel: string): Promise<void>;
  /** Puts a generation of a backup in its place. @returns where the kluis that was there was put */
  zetTerug(terugzetting: Terugzetting): Promise<{ readonly apartgezet: string | null }>;
}

/** Everything that exists only while the kluis is open: taken down, keys zeroed, when it locks. */
export interface Ingericht {
  herstelcodeBevestigd(): Promise<boolean>;
  /** @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN */
  controleerWachtzin(wachtzin: string): Promise<void>;
  sluit(): Promise<void>;
}

export interface Deurhaken<K, W extends Ingericht> {
  readonly gesloten: GeslotenKluis<K>;
  /** Builds what works with an open kluis. When this fails the kluis must be closed again, which is its own duty. */
  readonly richtIn: (kluis: K, isNieuw: boolean) => Promise<W>;
  readonly bijToestand: (toestand: Kluistoestand) => void;
}

/** A kluis of which nothing can be asked but the enquête of this session. */
export interface Uitgedeeld<W> {
  readonly werkruimte: W;
  readonly sessieId: string;
}

/**
 * The door of the kluis: geen -> maak -> open -> opSlot -> open. While it is open the laptop can go round for an enquête; then the
 * door stands open a crack. Opening, making and locking happen one after the other, in the order in which they were asked.
 */
export class Kluisdeur<K, W extends Ingericht> {
  readonly #haken: Deurhaken<K, W>;
  #werkruimte: W | null = null;
  #sluitend: W | null = null;
  /** The session whose enquête goes round. */
  #rondeVan: string | null = null;
  #rij: Promise<unknown> = Promise.resolve();
  #openingen = 0;

  constructor(haken: Deurhaken<K, W>) {
    this.#haken = haken;
  }

  /** What works with the open kluis, or null. */
  get werkruimte(): W | null {
    return this.#werkruimte;
  }

  /** What worked with the kluis that is closing now, or null. */
  get sluitend(): W | null {
    return this.#sluitend;
  }

  /** An existing kluis is being opened. To lock it then, ask `opSlot`: that follows the opening. */
  get gaatOpen(): boolean {
    return this.#openingen > 0;
  }

  /** @throws OntwarFout KLUIS_OP_SLOT, UITGEDEELD */
  eisOpen(): W {
    if (this.#werkruimte === null) throw kluisOpSlot();
    if (this.#rondeVan !== null) throw uitgedeeld();
    return this.#werkruimte;
  }

  get isUitgedeeld(): boolean {
    return this.#rondeVan !== null;
  }

  /** The enquête that goes round. @throws OntwarFout KLUIS_OP_SLOT, SESSIE_NIET_TOEGESTAAN when none does */
  eisUitgedeeld(): Uitgedeeld<W> {
    if (this.#werkruimte === null) throw kluisOpSlot();
    if (this.#rondeVan === null) throw nietUitgedeeld();
    return { werkruimte: this.#werkruimte, sessieId: this.#rondeVan };
  }

  /** From here on nothing can be asked but the enquête of this session, until the wachtzin is typed or the kluis locks. */
  deelUit(sessieId: string): void {
    this.eisOpen();
    this.#rondeVan = sessieId;
  }

  /** @throws OntwarFout as `Ingericht.controleerWachtzin`, and as `eisUitgedeeld` */
  haalTerug(wachtzin: string): Promise<void> {
    return this.#naElkaar(async () => {
      await this.eisUitgedeeld().werkruimte.controleerWachtzin(wachtzin);
      this.#rondeVan = null;
    });
  }

  /** Waits for an opening that is under way, so that a window that starts meanwhile shows the right screen at once. */
  toestand(): Promise<Kluistoestand> {
    return this.#naElkaar(() => this.#lees());
  }

  maak(begin: Kluisbegin): Promise<{ readonly herstelcode: string }> {
    return this.#naElkaar(async () => {
      const { kluis, herstelcode } = await this.#haken.gesloten.maak(begin);
      await this.#gaOpen(kluis, true);
      return { herstelcode };
    });
  }

  async open(geheim: Geheim): Promise<void> {
    this.#openingen += 1;
    try {
      await this.#naElkaar(async () => {
        if (this.#werkruimte === null) await this.#gaOpen(await this.#haken.gesloten.open(geheim), false);
      });
    } finally {
      this.#openingen -= 1;
    }
  }

  /** Mends a damaged kluis that is not open. */
  herstel(onderdeel: string): Promise<void> {
    return this.#naElkaar(async () => {
      await this.#haken.gesloten.zetVorigeTerug(onderdeel);
      this.#haken.bijToestand(await this.#lees());
    });
  }

  /** Puts a backup in the place of the kluis, which is not open, and opens it. When that fails before anything was replaced, all is as it was. */
  async zetTerug(terugzetting: Terugzetting): Promise<{ readonly apartgezet: string | null }> {
    this.#openingen += 1;
    try {
      return await this.#naElkaar(async () => {
        if (this.#werkruimte !== null) throw kluisIsOpen();
        const uitkomst = await this.#haken.gesloten.zetTerug(terugzetting);
        try {
          await this.#gaOpen(await this.#haken.gesloten.open(terugzetting.geheim), false);
        } catch (fout) {
          this.#haken.bijToestand(await this.#lees());
          throw fout;
        }
        return uitkomst;
      });
    } finally {
      this.#openingen -= 1;
    }
  }

  /** Takes down what works with the kluis; does nothing when it is not open. */
  opSlot(): Promise<void> {
    return this.#naElkaar(async () => {
      const werkruimte = this.#werkruimte;
      if (werkruimte === null) return;
      // From here on every request hears that the kluis is locked, also when closing goes wrong.
      this.#werkruimte = null;
      this.#rondeVan = null;
      this.#sluitend = werkruimte;
      try {
        await werkruimte.sluit();
      } finally {
        this.#sluitend = null;
      }
      this.#haken.bijToestand(await this.#lees());
    });
  }

  async #lees(): Promise<Kluistoestand> {
    if (this.#werkruimte === null) return this.#haken.gesloten.toestand();
    if (this.#rondeVan !== null) return { toestand: 'uitgedeeld' };
    return { toestand: 'open', herstelcodeBevestigd: await this.#werkruimte.herstelcodeBevestigd() };
  }

  async #gaOpen(kluis: K, isNieuw: boolean): Promise<void> {
    this.#werkruimte = await this.#haken.richtIn(kluis, isNieuw);
    this.#haken.bijToestand(await this.#lees());
  }

  #naElkaar<T>(stap: () => Promise<T>): Promise<T> {
    const uitkomst = this.#rij.then(stap);
    this.#rij = uitkomst.catch(() => undefined);
    return uitkomst;
  }
}
