import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Argument } from '#shared/contract/vorm';
import type { Casus } from '#shared/domein/casus';
import { loopstap } from '#shared/domein/levensloop';
import { MEESTE } from '#shared/domein/tekstvormen';
import { spiegel } from '#shared/werkvormen/stand';
import { planVoorCasus, uurNa, zittingVan } from '#shared/werkvormen/zitting';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Casussen } from './casussen.ts';

export interface Zittingbronnen {
  readonly sessies: Sessies;
  readonly casussen: Casussen;
  readonly nieuwId: () => string;
}

/** Prepares sittings: a meeting for each casus, one after the other, with its betrokkenen as participants. */
export class Zittingen {
  readonly #bronnen: Zittingbronnen;
  /** One at a time, so that of two that are added at once each gets a place of its own. */
  #rij: Promise<unknown> = Promise.resolve();

  constructor(bronnen: Zittingbronnen) {
    this.#bronnen = bronnen;
  }

  /**
   * All of its meetings, or none when one cannot be made.
   * @throws OntwarFout STAP_NIET_TOEGESTAAN when a casus is not in overleg or is in it twice, NIET_GEVONDEN, and what saving throws
   */
  maak(zitting: Argument<VoorzitterContract, 'zitting.maak'>): Promise<string[]> {
    return this.#naElkaar(() => this.#maak(zitting));
  }

  /** @throws OntwarFout STAP_NIET_TOEGESTAAN when the casus is not in overleg, is in it already or finds it full, NIET_GEVONDEN, and what saving throws */
  voegToe(erbij: Argument<VoorzitterContract, 'zitting.voegToe'>): Promise<string> {
    return this.#naElkaar(() => this.#voegToe(erbij));
  }

  async #maak({ werkvormId, datum, aanvang, plaats, casussen }: Argument<VoorzitterContract, 'zitting.maak'>): Promise<string[]> {
    const gelezen = await Promise.all(casussen.map(({ id }) => this.#leesInOverleg(id)));
    const dubbel = gelezen.find(({ id }, i) => gelezen.findIndex((ander) => ander.id === id) < i);
    if (dubbel !== undefined) throw alInZitting(dubbel.code);
    const zittingId = this.#bronnen.nieuwId();
    const sessieIds: string[] = [];
    let begin = aanvang;
    try {
      for (const [i, casus] of gelezen.entries()) {
        const zitting = { id: zittingId, volgorde: i + 1, spoed: casussen[i]?.spoed === true };
        const plan = planVoorCasus(casus, { datum, aanvang: begin, plaats, zitting });
        const { id } = await this.#bronnen.sessies.maak({ werkvormId, plan });
        sessieIds.push(id);
        begin = this.#eindtijd(id);
      }
    } catch (fout) {
      // Nothing was done with them yet. One that cannot be taken back stands in the list as it is.
      await Promise.allSettled(sessieIds.map((id) => this.#bronnen.sessies.vernietig(id)));
      throw fout;
    }
    return sessieIds;
  }

  async #voegToe({ zittingId, casusId, spoed }: Argument<VoorzitterContract, 'zitting.voegToe'>): Promise<string> {
    const casus = await this.#leesInOverleg(casusId);
    const overleggen = zittingVan(this.#bronnen.sessies.lijst(), zittingId);
    const laatste = overleggen.at(-1);
    if (laatste === undefined) throw geenZitting();
    if (overleggen.some(({ regel }) => regel.casuscodes.includes(casus.code))) throw alInZitting(casus.code);
    const volgorde = (laatste.regel.zitting?.volgorde ?? 0) + 1;
    if (volgorde > MEESTE.overleggenInZitting) throw zittingVol(casus.code);
    const { werkvorm, snapshot } = await this.#bronnen.sessies.open(laatste.id);
    const { datum, plaats } = spiegel(werkvorm, snapshot).context.plan;
    const zitting = { id: zittingId, volgorde, spoed };
    const plan = planVoorCasus(casus, { datum, aanvang: this.#eindtijd(laatste.id), plaats, zitting });
    const { id } = await this.#bronnen.sessies.maak({ werkvormId: werkvorm.id, plan });
    return id;
  }

  #naElkaar<T>(stap: () => Promise<T>): Promise<T> {
    const uitkomst = this.#rij.then(stap);
    this.#rij = uitkomst.catch(() => undefined);
    return uitkomst;
  }

  async #leesInOverleg(id: string): Promise<Casus> {
    const casus = await this.#bronnen.casussen.lees(id);
    if (loopstap(casus.levensloop) !== 'in-overleg') throw nietInOverleg(casus.code);
    return casus;
  }

  /** When the meeting is planned to end, as a time of day; empty while its beginning is not chosen. */
  #eindtijd(sessieId: string): string {
    const regel = this.#bronnen.sessies.lijst().find(({ id }) => id === sessieId)?.regel;
    if (regel === undefined) return '';
    return uurNa(regel.aanvang, regel.minuten);
  }
}

function nietInOverleg(code: string): OntwarFout {
  return new OntwarFout({
    code: 'STAP_NIET_TOEGESTAAN',
    watGebeurde: `Casus ${code} staat nu niet bij de stap “in overleg”.`,
    watVeilig: 'Er is nog geen overleg gemaakt.',
    watNu: 'Neem de casus eerst in overleg. Dat kan op de pagina van de casus.',
  });
}

function alInZitting(code: string): OntwarFout {
  return new OntwarFout({
    code: 'STAP_NIET_TOEGESTAAN',
    watGebeurde: `Casus ${code} staat al in deze zitting.`,
    watVeilig: 'Er is geen overleg bij gekomen.',
    watNu: 'Kies een andere casus, of ga verder met het overleg dat er al is.',
  });
}

function zittingVol(code: string): OntwarFout {
  return new OntwarFout({
    code: 'STAP_NIET_TOEGESTAAN',
    watGebeurde: `Casus ${code} past niet meer in deze zitting: er zijn al ${MEESTE.overleggenInZitting} overleggen.`,
    watVeilig: 'Er is geen overleg bij gekomen.',
    watNu: 'Plan een nieuwe zitting voor deze casus.',
  });
}

function geenZitting(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze zitting is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar de lijst met sessies en plan een nieuwe zitting.',
  });
}
