import type { Worker } from 'node:worker_threads';
import type { Verslagmodel } from '#shared/verslagen/model';
import { schemaWerkantwoord, type Foutreden, type Stuktaak, type Stukuitkomst, type Taak, type Taakuitkomst, type Uitgevoerd, type Versietaak, type Werkopdracht } from './berichten.ts';
import { verslagMislukt, versieBeschadigd } from './fout.ts';
import { Werkdraad } from './werkdraad.ts';
import type { Gezet } from './pdf.ts';

export interface Werkerbronnen {
  /** The bundled `verslag-werker`. */
  readonly werkerpad: string | URL;
  /** Absolute path of `resources/lettertypen`. */
  readonly lettertypenMap: string;
  /** Ms after which a verslag is given up. An ordinary one takes about half a second, one of forty overfull pages five. */
  readonly wachttijdMs?: number;
}

const WACHTTIJD = 120_000;

/**
 * Makes papers in a thread of their own, so that the meeting goes on meanwhile. The thread starts with the first one, or when it is
 * told to get ready, and makes one at a time, in the order asked; when one is given up the thread is ended with it and the next
 * starts another.
 */
export class PdfWerker {
  readonly #bronnen: Werkerbronnen;
  readonly #draad: Werkdraad;

  constructor(bronnen: Werkerbronnen) {
    this.#bronnen = bronnen;
    this.#draad = new Werkdraad(bronnen.werkerpad);
  }

  /**
   * The verslag as PDF bytes.
   * @param wachtwoord asked when the file is opened, which is then AES-256; empty for none
   * @param signaal lets the caller give it up, waiting or under way
   * @throws OntwarFout VERSLAG_MISLUKT: it failed, took too long, was given up, or the worker is closed
   */
  async maak(model: Verslagmodel, wachtwoord = '', signaal?: AbortSignal): Promise<Uint8Array> {
    return (await this.zet(model, wachtwoord, signaal)).pdf;
  }

  /**
   * The same, with how many pages it takes.
   * @throws OntwarFout as `maak`
   */
  async zet(model: Verslagmodel, wachtwoord = '', signaal?: AbortSignal): Promise<Gezet> {
    const { bytes, bladzijden } = bestandUit(await this.#doe({ soort: 'zet', model, wachtwoord }, signaal));
    return { pdf: bytes, bladzijden };
  }

  /**
   * Looks a stuk through, compares it with its last version, and makes it when that is asked and may.
   * @throws OntwarFout as `maak`, and RECORD_BESCHADIGD for a version that is not what was kept
   */
  async stuk(taak: Omit<Stuktaak, 'soort'>, signaal?: AbortSignal): Promise<Stukuitkomst> {
    const uit = await this.#doe({ soort: 'stuk', ...taak }, signaal);
    if (uit.soort !== 'stuk') throw verslagMislukt(new Error('It answered something else.'));
    return uit.stuk;
  }

  /** A version that was made before, as it was. @throws OntwarFout as `stuk` */
  async versie(taak: Omit<Versietaak, 'soort'>, signaal?: AbortSignal): Promise<Uitgevoerd> {
    return bestandUit(await this.#doe({ soort: 'versie', ...taak }, signaal));
  }

  /** Starts the thread and lets it read its fonts ahead. That it fails is found by the first who needs it. */
  async maakKlaar(): Promise<void> {
    if (this.#draad.isGesloten) return;
    await this.#doe({ soort: 'opwarmen' }, undefined).catch(() => undefined);
  }

  /** Ends the thread and with it everything it holds: what is under way fails. For when the kluis locks. */
  sluit(): Promise<void> {
    return this.#draad.sluit();
  }

  #doe(taak: Taak, signaal: AbortSignal | undefined): Promise<Taakuitkomst> {
    return this.#draad.naElkaar(async () => {
      if (this.#draad.isGesloten || signaal?.aborted === true) throw verslagMislukt(new Error('Given up before it began.'));
      try {
        return await this.#vraag(this.#draad.start(), { ...taak, id: this.#draad.nummer(), lettertypenMap: this.#bronnen.lettertypenMap }, signaal);
      } catch (oorzaak) {
        if (oorzaak instanceof Weigering && oorzaak.reden === 'hash') throw versieBeschadigd(oorzaak);
        await this.#draad.stop();
        throw verslagMislukt(oorzaak);
      }
    });
  }

  #vraag(werker: Worker, opdracht: Werkopdracht, signaal: AbortSignal | undefined): Promise<Taakuitkomst> {
    return new Promise((klaar, mis) => {
      const einde = new AbortController();
      const stopt = (waarom: string) => (): void => besluit(() => mis(new Error(waarom)));
      const wekker = setTimeout(stopt('It took too long.'), this.#bronnen.wachttijdMs ?? WACHTTIJD);
      const bijBericht = (bericht: unknown): void => {
        const { data } = schemaWerkantwoord.safeParse(bericht);
        if (data === undefined || data.id !== opdracht.id) stopt('The thread answered something else.')();
        else if (data.ok) besluit(() => klaar(data.uit));
        else besluit(() => mis(new Weigering(data.reden)));
      };
      const bijFout = (oorzaak: unknown): void => besluit(() => mis(oorzaak));
      const bijEinde = stopt('The thread ended.');
      function besluit(uitkomst: () => void): void {
        clearTimeout(wekker);
        einde.abort();
        werker.off('message', bijBericht).off('error', bijFout).off('exit', bijEinde);
        uitkomst();
      }
      werker.on('message', bijBericht).on('error', bijFout).on('exit', bijEinde);
      signaal?.addEventListener('abort', stopt('Given up.'), { once: true, signal: einde.signal });
      werker.postMessage(opdracht);
    });
  }
}

/** What the thread could not do. */
class Weigering extends Error {
  override readonly name = 'Weigering';
  readonly reden: Foutreden;

  constructor(reden: Foutreden) {
    super(reden);
    this.reden = reden;
  }
}

function bestandUit(uit: Taakuitkomst): Uitgevoerd {
  if (uit.soort !== 'bestand') throw verslagMislukt(new Error('It answered something else.'));
  return uit.bestand;
}
