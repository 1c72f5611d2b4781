import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { bouwEnqueteformulier, bouwOpdrachtformulier, enqueteBestandsnaam, opdrachtBestandsnaam, opdrachtcode } from '#shared/leertraject/bouw-formulier';
import { metGeldend, metGetypt, metHerinnering, metVerzonden, metWachtwoord, zonderInzendsel } from '#shared/leertraject/inzendsels';
import { MEESTE_IN_LEERTRAJECT } from '#shared/leertraject/keuzes';
import type { Leertraject, Opdracht, Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import type { Sessies } from '../../sessies/sessies.ts';
import type { FormulierWerker } from '../../verslagen/formulier/werker.ts';
import type { Casussen } from './casussen.ts';
import type { Uitgaanden, Uitgaandteksten } from '../stukken/uitgaand.ts';
import type { Enquetes } from './enquetes.ts';
import type { Leertrajecten } from './leertrajecten.ts';
import { enqueteformulierenOp, leertrajectPastNiet, nogGeenFormulier, onderdeelWeg } from './leertrajectfouten.ts';
import type { Teschrijven } from './mapschrijver.ts';

export interface Opdrachtbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn'>;
  readonly casussen: Pick<Casussen, 'lijst'>;
  readonly leertrajecten: Leertrajecten;
  readonly enquetes: Pick<Enquetes, 'lees'>;
  readonly formulieren: Pick<FormulierWerker, 'maak'>;
  readonly uitgaanden: Pick<Uitgaanden, 'lees' | 'eis'>;
  /** Epoch ms. */
  readonly nu: () => number;
  readonly nieuwId: () => string;
}

/** A form of an assignment. */
export interface Opdrachtformulier extends Teschrijven {
  readonly opdrachtId: string;
  /** By what the facilitator calls it. */
  readonly code: string;
}

/** The voorbereidingsopdrachten of the leersessies: their forms, and what is noted about them. */
export class Opdrachten {
  readonly #bronnen: Opdrachtbronnen;

  constructor(bronnen: Opdrachtbronnen) {
    this.#bronnen = bronnen;
  }

  /** One form, to look at; a place of which nothing was decided is blacked out. @throws OntwarFout NIET_GEVONDEN, VERSLAG_MISLUKT, and what reading throws */
  async bekijk(sessieId: string, opdrachtId: string): Promise<Uitkomst<VoorzitterContract, 'opdracht.bekijk'>> {
    const { teksten } = await this.#bronnen.uitgaanden.lees({ soort: 'opdrachten', sessieId });
    const [formulier] = await this.#formulieren(sessieId, [opdrachtId], '', teksten);
    if (formulier === undefined) throw onderdeelWeg('Deze opdracht');
    return { pdf: new Uint8Array(await formulier.maak()), bestandsnaam: formulier.naam };
  }

  /** The forms of these assignments, in this order, to be made. @throws OntwarFout CHECK_OPEN, NIET_GEVONDEN, and what reading throws */
  async formulieren(sessieId: string, opdrachtIds: readonly string[], wachtwoord: string): Promise<readonly Opdrachtformulier[]> {
    return this.#formulieren(sessieId, opdrachtIds, wachtwoord, await this.#bronnen.uitgaanden.eis({ soort: 'opdrachten', sessieId }));
  }

  async #formulieren(sessieId: string, opdrachtIds: readonly string[], wachtwoord: string, { onderwerp = '', contact = '' }: Uitgaandteksten): Promise<readonly Opdrachtformulier[]> {
    const { sessies, casussen, leertrajecten, formulieren, nu } = this.#bronnen;
    const { vorm, inhoud } = await leertrajecten.lees(sessieId);
    const { datum } = (await sessies.kijkIn(sessieId)).snapshot.context.plan;
    const codes = new Map(casussen.lijst().map(({ id, regel }) => [id, regel.code]));
    const { reageerVoor } = inhoud;
    const uit: Opdrachtformulier[] = [];
    for (const opdrachtId of new Set(opdrachtIds)) {
      const opdracht = inhoud.opdrachten.find(({ id }) => id === opdrachtId);
      const casuscode = codes.get(opdracht?.casusId ?? '');
      if (opdracht === undefined) throw onderdeelWeg('Deze opdracht');
      if (casuscode === undefined) throw onderdeelWeg('De casus van deze opdracht');
      const { nummer, rol } = opdracht;
      const model = bouwOpdrachtformulier(vorm, opdracht, { casuscode, onderwerp, datum, reageerVoor, contact, gemaaktOp: nu() });
      const maak = (): Promise<Uint8Array> => formulieren.maak(model, wachtwoord);
      uit.push({ opdrachtId, code: opdrachtcode(casuscode, nummer), naam: opdrachtBestandsnaam({ datum, casuscode, nummer, rol }), maak });
    }
    return uit;
  }

  /** Before a form with a password leaves: without it what comes back could not be read. */
  async onthoudWachtwoord(sessieId: string, wachtwoord: string): Promise<void> {
    await this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => metWachtwoord(oud, wachtwoord, MEESTE_IN_LEERTRAJECT.wachtwoorden));
  }

  async noteerVerzonden(sessieId: string, gemaakt: readonly { readonly opdrachtId: string; readonly bestandsnaam: string }[]): Promise<void> {
    if (gemaakt.length > 0) await this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => metVerzonden(oud, gemaakt, this.#bronnen.nu()));
  }

  /** @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN when of one of them no form was made */
  herinnerd(sessieId: string, opdrachtIds: readonly string[]): Promise<Leertraject> {
    return this.#wijzig(sessieId, (oud) => metHerinnering(oud, opdrachtIds, this.#bronnen.nu()), nogGeenFormulier);
  }

  /** @throws OntwarFout NIET_GEVONDEN, BERICHT_ONGELDIG for an answer to a question that was not asked */
  typIn(sessieId: string, opdrachtId: string, antwoorden: Opdrachtantwoorden): Promise<Leertraject> {
    const { nu, nieuwId } = this.#bronnen;
    return this.#wijzig(
      sessieId,
      (oud) => {
        const opdracht = oud.inhoud.opdrachten.find(({ id }) => id === opdrachtId);
        if (opdracht === undefined) return null;
        if (!zijnGevraagd(oud, opdracht, antwoorden)) throw leertrajectPastNiet();
        return metGetypt(oud, opdrachtId, antwoorden, { id: nieuwId(), op: nu() });
      },
      () => onderdeelWeg('Deze opdracht'),
    );
  }

  /** @throws OntwarFout NIET_GEVONDEN */
  kiesInzendsel(sessieId: string, inzendselId: string): Promise<Leertraject> {
    return this.#wijzig(sessieId, (oud) => metGeldend(oud, inzendselId), antwoordWeg);
  }

  /** @throws OntwarFout NIET_GEVONDEN */
  gooiInzendselWeg(sessieId: string, inzendselId: string): Promise<Leertraject> {
    return this.#wijzig(sessieId, (oud) => zonderInzendsel(oud, inzendselId), antwoordWeg);
  }

  /**
   * So many enquête forms. Their ids are noted before a form leaves, so that what comes back is known; nobody can tell who got which.
   * `wachtwoord`: empty for none.
   * @throws OntwarFout CHECK_OPEN, SESSIE_NIET_TOEGESTAAN, LEERTRAJECT_NIET_TOEGESTAAN when there are too many
   */
  async enqueteformulieren(sessieId: string, aantal: number, wachtwoord: string): Promise<readonly (Teschrijven & { readonly id: string })[]> {
    const { enquetes, formulieren, leertrajecten, uitgaanden, nu, nieuwId } = this.#bronnen;
    const { veld, datum } = await enquetes.lees(sessieId);
    const { onderwerp = '', contact = '' } = await uitgaanden.eis({ soort: 'enqueteformulier', sessieId });
    const { enquetes: eerdere } = await leertrajecten.lees(sessieId);
    const over = MEESTE_IN_LEERTRAJECT.enquetes - eerdere.length;
    if (aantal > over) throw enqueteformulierenOp(MEESTE_IN_LEERTRAJECT.enquetes, over);
    const uit: (Teschrijven & { readonly id: string })[] = [];
    for (let nummer = 1; nummer <= aantal; nummer += 1) {
      const id = nieuwId();
      const model = bouwEnqueteformulier({ id, onderwerp, datum, vragen: veld.vragen, cijfervraag: veld.cijfervraag ?? '', contact, gemaaktOp: nu() });
      uit.push({ id, naam: enqueteBestandsnaam({ datum, nummer: eerdere.length + nummer }), maak: () => formulieren.maak(model, wachtwoord) });
    }
    return uit;
  }

  async noteerEnquetes(sessieId: string, ids: readonly string[]): Promise<void> {
    await this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => ({ ...oud, enquetes: [...oud.enquetes, ...ids] }));
  }

  #wijzig(sessieId: string, verander: (oud: Leertraject) => Leertraject | null, anders: () => Error): Promise<Leertraject> {
    return this.#bronnen.leertrajecten.wijzig(sessieId, (oud) => {
      const nieuw = verander(oud);
      if (nieuw === null) throw anders();
      return nieuw;
    });
  }
}

function zijnGevraagd({ vorm }: Leertraject, { rol }: Opdracht, antwoorden: Opdrachtantwoorden): boolean {
  const gevraagd = new Set(vorm.opdrachten[rol].vragen.map(({ id }) => id));
  return Object.keys(antwoorden).every((id) => gevraagd.has(id));
}

const antwoordWeg = (): Error => onderdeelWeg('Dit antwoord');
