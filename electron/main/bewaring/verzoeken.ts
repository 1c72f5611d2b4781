import type { Verzoek } from '#shared/bewaring/bewaring';
import { ontbreektAanAntwoord, ontbreektAanVerzoek, opVolgorde } from '#shared/bewaring/verzoek';
import { isodag } from '#shared/domein/tijd';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import { casusOnbekend, verzoekOnvolledig, verzoekStaatVast } from './fouten.ts';
import { VERZOEKEN_ID, type Verzoekenopslag } from './records.ts';

export interface Verzoekbronnen {
  readonly record: Verzoekenopslag;
  readonly casussen: Pick<Casussen, 'lijst'>;
  /** Epoch ms. */
  readonly nu: () => number;
}

/**
 * What youth and parents asked, and what was answered. A request is never changed, and an answer only while the kluis in which it
 * was given is still open: what is kept of it is an account, and no text to work on.
 */
export class Verzoeken {
  readonly #bronnen: Verzoekbronnen;
  readonly #rij = new Wachtrij<never>();
  /** The requests that were answered since the kluis opened. */
  readonly #netBeantwoord = new Set<string>();

  constructor(bronnen: Verzoekbronnen) {
    this.#bronnen = bronnen;
  }

  /** Open ones first. */
  lijst(): readonly Verzoek[] {
    return opVolgorde(this.#bronnen.record.nu.verzoeken);
  }

  /**
   * Keeps a new request, or the answer to one that is there.
   * @throws OntwarFout ONTBREEKT, NIET_GEVONDEN for a casus that is not there, BEWARING_NIET_TOEGESTAAN, and what saving throws
   */
  bewaar(verzoek: Verzoek): Promise<readonly Verzoek[]> {
    return this.#rij.doe(VERZOEKEN_ID, async () => {
      const { record } = this.#bronnen;
      const oud = record.nu.verzoeken.find(({ id }) => id === verzoek.id);
      const nieuw = oud === undefined ? this.#nieuw(verzoek) : this.#beantwoord(oud, verzoek);
      await record.bewaar({ ...record.nu, verzoeken: [...record.nu.verzoeken.filter(({ id }) => id !== nieuw.id), nieuw] });
      if (nieuw.antwoord !== null) this.#netBeantwoord.add(nieuw.id);
      return this.lijst();
    });
  }

  /** After a former generation of the record was put back. */
  herlees(): Promise<void> {
    return this.#bronnen.record.herlees();
  }

  #nieuw(verzoek: Verzoek): Verzoek {
    const { casussen, nu } = this.#bronnen;
    const casus = casussen.lijst().find(({ id }) => id === verzoek.casusId);
    if (casus === undefined) throw casusOnbekend();
    const vandaag = isodag(nu());
    const mist = [...ontbreektAanVerzoek(verzoek, vandaag), ...(verzoek.antwoord === null ? [] : ontbreektAanAntwoord(verzoek.antwoord, verzoek.ontvangenOp, vandaag))];
    if (mist.length > 0) throw verzoekOnvolledig(mist);
    return { ...verzoek, casuscode: casus.regel.code };
  }

  #beantwoord(oud: Verzoek, { antwoord }: Verzoek): Verzoek {
    if (antwoord === null || (oud.antwoord !== null && !this.#netBeantwoord.has(oud.id))) throw verzoekStaatVast();
    const mist = ontbreektAanAntwoord(antwoord, oud.ontvangenOp, isodag(this.#bronnen.nu()));
    if (mist.length > 0) throw verzoekOnvolledig(mist);
    return { ...oud, antwoord };
  }
}
