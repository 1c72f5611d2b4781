import { isodag } from '#shared/domein/tijd';
import type { Bericht, Uitkomst } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { LEEG_FILTER, pastBij, periodeVan } from '#shared/logboek/filter';
import type { Logfilter, Logregel } from '#shared/logboek/regel';
import { LOGPAGINA } from '#shared/logboek/soorten';
import { bouwLogboek, logboekBestandsnaam, MEESTE_OP_PAPIER } from '#shared/verslagen/logboek';
import type { Leesgang } from '../../kluis/logboek/leeszaal.ts';
import type { Logboek } from '../../kluis/logboek/logboek.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Logbron } from './bouwstenen.ts';

export type Logvoortgang = Bericht<VoorzitterContract, 'logboek.voortgang'>;

export interface Leesbronnen {
  readonly logboek: Pick<Logboek, 'lees' | 'controleer' | 'achterstand' | 'breuk'>;
  readonly bron: Pick<Logbron, 'casus'>;
  readonly pdf: Pick<PdfWerker, 'maak'>;
  readonly regionaam: () => string;
  readonly bijVoortgang: (voortgang: Logvoortgang) => void;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** No more often than this the window hears how far it is, in ms. */
const MELD_NA_MS = 200;

/** Reads the logboek for the chair's window. Several readings can be under way; stopping stops them all. */
export class Loglezer {
  readonly #bronnen: Leesbronnen;
  readonly #bezig = new Set<AbortController>();

  constructor(bronnen: Leesbronnen) {
    this.#bronnen = bronnen;
  }

  /** What is known to be wrong with it. */
  get stand(): Uitkomst<VoorzitterContract, 'logboek.stand'> {
    const { achterstand, breuk } = this.#bronnen.logboek;
    return { achterstand, breuk };
  }

  /** A page of lines, newest first. @throws OntwarFout AFGEBROKEN, LEZEN_MISLUKT, VERSIE_TE_NIEUW */
  async lees(filter: Logfilter, voor: number | null): Promise<Uitkomst<VoorzitterContract, 'logboek.lees'>> {
    const { regels, verder } = await this.#zoek(filter, voor, LOGPAGINA);
    return { regels: [...regels], verder, ...this.stand };
  }

  /** Whether every line is what was written. @throws OntwarFout AFGEBROKEN, LEZEN_MISLUKT */
  controleer(): Promise<Uitkomst<VoorzitterContract, 'logboek.controleer'>> {
    return this.#volg((gang) => this.#bronnen.logboek.controleer(gang));
  }

  /** Every line about this casus, oldest first. @throws OntwarFout as `lees` */
  async vanCasus(casusId: string): Promise<readonly Logregel[]> {
    return (await this.#zoek({ ...LEEG_FILTER, casusId }, null, Number.MAX_SAFE_INTEGER)).regels.toReversed();
  }

  /** The lines of this filter as a PDF. @throws OntwarFout as `lees`, and VERSLAG_MISLUKT */
  async maakPdf(filter: Logfilter, wachtwoord: string): Promise<{ readonly pdf: Uint8Array; readonly bestandsnaam: string }> {
    const { logboek, bron, pdf, regionaam, nu } = this.#bronnen;
    const { regels, verder } = await this.#zoek(filter, null, MEESTE_OP_PAPIER);
    const code = filter.casusId === null ? '' : bron.casus(filter.casusId).code;
    const gemaaktOp = nu();
    const model = bouwLogboek({ regels: regels.toReversed(), afgekapt: verder !== null, filter, code, breuk: logboek.breuk, regionaam: regionaam(), gemaaktOp });
    return { pdf: await pdf.maak(model, wachtwoord), bestandsnaam: logboekBestandsnaam(isodag(gemaaktOp), code) };
  }

  /** Stops what is being read: it ends with AFGEBROKEN. */
  breekAf(): void {
    for (const afbreker of this.#bezig) afbreker.abort();
  }

  #zoek(filter: Logfilter, voor: number | null, aantal: number): ReturnType<Logboek['lees']> {
    return this.#volg((gang) => this.#bronnen.logboek.lees({ ...gang, ...periodeVan(filter), voor, aantal, bevat: filter.casusId, past: (regel) => pastBij(filter, regel) }));
  }

  async #volg<T>(lees: (gang: Leesgang) => Promise<T>): Promise<T> {
    const { bijVoortgang, nu } = this.#bronnen;
    const afbreker = new AbortController();
    this.#bezig.add(afbreker);
    let gemeld = nu();
    let iets = false;
    try {
      return await lees({
        teken: afbreker.signal,
        voortgang: (gedaan, totaal) => {
          if (Math.abs(nu() - gemeld) < MELD_NA_MS) return;
          gemeld = nu();
          iets = true;
          bijVoortgang({ gedaan: Math.min(gedaan, totaal), totaal });
        },
      });
    } finally {
      this.#bezig.delete(afbreker);
      if (iets) bijVoortgang(null);
    }
  }
}
