import type { Worker } from 'node:worker_threads';
import type { Verslagmodel } from '#shared/verslagen/model';
import { schemaZetantwoord, type Zetopdracht } from './berichten.ts';
import { verslagMislukt } from './fout.ts';
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
 * Makes PDFs in a thread of their own, so that the meeting goes on meanwhile. The thread starts with the first verslag and
 * makes one at a time, in the order asked; when one is given up the thread is ended with it and the next starts another.
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
  zet(model: Verslagmodel, wachtwoord = '', signaal?: AbortSignal): Promise<Gezet> {
    return this.#draad.naElkaar(() => this.#zet(model, wachtwoord, signaal));
  }

  /** Ends the thread and with it everything it holds: what is under way fails. For when the kluis locks. */
  sluit(): Promise<void> {
    return this.#draad.sluit();
  }

  async #zet(model: Verslagmodel, wachtwoord: string, signaal: AbortSignal | undefined): Promise<Gezet> {
    if (this.#draad.isGesloten || signaal?.aborted === true) throw verslagMislukt(new Error('Given up before it began.'));
    const opdracht: Zetopdracht = { id: this.#draad.nummer(), model, lettertypenMap: this.#bronnen.lettertypenMap, wachtwoord };
    try {
      return await this.#vraag(this.#draad.start(), opdracht, signaal);
    } catch (oorzaak) {
      await this.#draad.stop();
      throw verslagMislukt(oorzaak);
    }
  }

  #vraag(werker: Worker, opdracht: Zetopdracht, signaal: AbortSignal | undefined): Promise<Gezet> {
    return new Promise((klaar, mis) => {
      const einde = new AbortController();
      const stopt = (waarom: string) => (): void => besluit(() => mis(new Error(waarom)));
      const wekker = setTimeout(stopt('It took too long.'), this.#bronnen.wachttijdMs ?? WACHTTIJD);
      const bijBericht = (bericht: unknown): void => {
        const antwoord = schemaZetantwoord.safeParse(bericht);
        if (antwoord.success && antwoord.data.id === opdracht.id && antwoord.data.ok) {
          const { pdf, bladzijden } = antwoord.data;
          besluit(() => klaar({ pdf, bladzijden }));
        } else {
          stopt('The thread could not set it.')();
        }
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
