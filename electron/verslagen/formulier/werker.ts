import type { Worker } from 'node:worker_threads';
import type { Formuliermodel, GelezenFormulier } from '#shared/leertraject/formulier';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { schemaFormulierantwoord, type Formulierantwoord, type Formulieropdracht } from './berichten.ts';
import { Werkdraad } from '../werkdraad.ts';
import { formulierMislukt } from './fout.ts';

export interface Formulierbronnen {
  /** The bundled `formulier-werker`. */
  readonly werkerpad: string | URL;
  /** Absolute path of `resources/lettertypen`. */
  readonly lettertypenMap: string;
  /** Ms after which the reading of a file is given up, from when the thread has begun with it. */
  readonly leestijdMs?: number;
  /** Ms after which the making of a form is given up. */
  readonly maaktijdMs?: number;
}

/** An ordinary form is read in a tenth of a second: what takes this long was made to. */
const LEESTIJD = 5_000;
const MAAKTIJD = 60_000;
/** For the thread to start and load what it needs: on a slow and busy laptop that takes seconds, and is no fault of the file. */
const STARTTIJD = 30_000;
/** Megabytes of heap: a file that asks more is given up. */
const MEESTE_MB = 512;

/**
 * Makes forms and reads returned ones in a thread of their own: what comes from outside cannot hold up or bring down the app.
 * One at a time, in the order asked. When one is given up the thread is ended with it and the next starts another.
 */
export class FormulierWerker {
  readonly #bronnen: Formulierbronnen;
  readonly #draad: Werkdraad;

  constructor(bronnen: Formulierbronnen) {
    this.#bronnen = bronnen;
    this.#draad = new Werkdraad(bronnen.werkerpad, { resourceLimits: { maxOldGenerationSizeMb: MEESTE_MB } });
  }

  /**
   * The form as PDF bytes. The same model gives the same bytes, unless it has a password.
   * @param wachtwoord asked when the form is opened; empty for none
   * @throws OntwarFout VERSLAG_MISLUKT: it failed, took too long, or the worker is closed
   */
  maak(model: Formuliermodel, wachtwoord: string): Promise<Uint8Array> {
    const { lettertypenMap, maaktijdMs = MAAKTIJD } = this.#bronnen;
    return this.#draad.naElkaar(async () => {
      try {
        const antwoord = await this.#vraag({ id: this.#draad.nummer(), soort: 'maak', model, wachtwoord, lettertypenMap }, { startMs: maaktijdMs, werkMs: maaktijdMs });
        if (antwoord.soort !== 'gemaakt') throw new Error('The thread could not make it.');
        return antwoord.pdf;
      } catch (oorzaak) {
        throw formulierMislukt(oorzaak);
      }
    });
  }

  /**
   * What a returned file holds. Never throws for what is in the file: what cannot be read within five seconds is `kapot`.
   * @param wachtwoorden tried one after the other when the file asks one
   * @throws OntwarFout VERSLAG_MISLUKT when the worker is closed
   */
  lees(bytes: Uint8Array, wachtwoorden: readonly string[]): Promise<GelezenFormulier> {
    if (bytes.byteLength > MAX_FORMULIERBESTAND) return Promise.resolve({ soort: 'te-groot' });
    return this.#draad.naElkaar(async () => {
      if (this.#draad.isGesloten) throw formulierMislukt(new Error('The worker is closed.'));
      try {
        const antwoord = await this.#vraag({ id: this.#draad.nummer(), soort: 'lees', bytes, wachtwoorden }, { startMs: STARTTIJD, werkMs: this.#bronnen.leestijdMs ?? LEESTIJD });
        return antwoord.soort === 'gelezen' ? antwoord.gelezen : { soort: 'kapot' };
      } catch (oorzaak) {
        // When the kluis locks meanwhile, nothing is known of the file.
        if (this.#draad.isGesloten) throw formulierMislukt(oorzaak);
        return { soort: 'kapot' };
      }
    });
  }

  /** Ends the thread and with it everything it holds: what is under way fails. For when the kluis locks. */
  sluit(): Promise<void> {
    return this.#draad.sluit();
  }

  async #vraag(opdracht: Formulieropdracht, geduld: Geduld): Promise<Formulierantwoord> {
    if (this.#draad.isGesloten) throw new Error('The worker is closed.');
    try {
      return await antwoordOp(this.#draad.start(), opdracht, geduld);
    } catch (oorzaak) {
      await this.#draad.stop();
      throw oorzaak;
    }
  }
}

/** How long to wait until the thread has begun, and from then on. */
interface Geduld {
  readonly startMs: number;
  readonly werkMs: number;
}

function antwoordOp(werker: Worker, opdracht: Formulieropdracht, { startMs, werkMs }: Geduld): Promise<Formulierantwoord> {
  return new Promise((klaar, mis) => {
    const stopt = (waarom: string) => (): void => besluit(() => mis(new Error(waarom)));
    let wekker = setTimeout(stopt('It took too long.'), startMs);
    const bijBericht = (bericht: unknown): void => {
      const antwoord = schemaFormulierantwoord.safeParse(bericht);
      if (!antwoord.success || antwoord.data.id !== opdracht.id) {
        stopt('The thread talks nonsense.')();
        return;
      }
      const { data } = antwoord;
      if (data.soort === 'begonnen') {
        clearTimeout(wekker);
        wekker = setTimeout(stopt('It took too long.'), werkMs);
      } else {
        besluit(() => klaar(data));
      }
    };
    const bijFout = (oorzaak: unknown): void => besluit(() => mis(oorzaak));
    const bijEinde = stopt('The thread ended.');
    function besluit(uitkomst: () => void): void {
      clearTimeout(wekker);
      werker.off('message', bijBericht).off('error', bijFout).off('exit', bijEinde);
      uitkomst();
    }
    werker.on('message', bijBericht).on('error', bijFout).on('exit', bijEinde);
    werker.postMessage(opdracht);
  });
}
