import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import type { Casus } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import type { Groepscasus } from '#shared/groepswerk/groepsstand';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { bouwActiepunten, deelnemersMetActiepunten } from '#shared/verslagen/actiepunten';
import { actiepuntenBestandsnaam, casusbeeldBestandsnaam } from '#shared/verslagen/bestandsnaam';
import { bouwCasusbeeld, type Casusbeeldgegevens } from '#shared/verslagen/casusbeeld';
import type { Bladzijde } from '#shared/verslagen/model';
import type { Genoemde } from '#shared/verslagen/schrijver';
import type { Sessieblik, Sessies } from '../../sessies/sessies.ts';
import type { PdfWerker } from '../../verslagen/pdf-werker.ts';
import type { Casussen } from './casussen.ts';
import type { Leertrajecten } from './leertrajecten.ts';
import { onderdeelWeg } from './leertrajectfouten.ts';
import type { Teschrijven } from './mapschrijver.ts';

export interface Bladbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn'>;
  readonly casussen: Pick<Casussen, 'lijst' | 'lees'>;
  readonly leertrajecten: Pick<Leertrajecten, 'lees'>;
  readonly pdf: Pick<PdfWerker, 'zet'>;
  readonly regio: () => Regio;
  /** Epoch ms. */
  readonly nu: () => number;
}

/** A casus of this kluis, or one of which only the page came along in a group file. */
export type Bladcasus = Casusbeeldgegevens['casus'] & Pick<Casus, 'id'>;

export interface Bladbron {
  readonly blik: Sessieblik;
  /** The casussen of the plan of which there is something to read here. */
  readonly casussen: readonly Bladcasus[];
  /** Who were asked for a voorbereidingsopdracht. */
  readonly gevraagden: readonly Genoemde[];
}

/** The single sheets of a session: the casusbeeld of a casus, and the actiepunten of a participant. */
export class Bladen {
  readonly #bronnen: Bladbronnen;

  constructor(bronnen: Bladbronnen) {
    this.#bronnen = bronnen;
  }

  /** @throws OntwarFout NIET_GEVONDEN, VERSLAG_MISLUKT, and what reading throws */
  async casusbeeld(sessieId: string, casusId: string): Promise<Uitkomst<VoorzitterContract, 'casusbeeld.maak'>> {
    const { blik, traject } = await this.#lees(sessieId);
    const casus = await this.#casus(traject, casusId);
    const { pdf, bladzijden } = await this.#zetBeeld(blik, traject, casus, '');
    return { pdf: new Uint8Array(pdf), bladzijden, bestandsnaam: casusbeeldBestandsnaam(blik.snapshot.context.plan, casus.code) };
  }

  /** Of every chosen casus that is here, to be made, each with this password if it is not empty. @throws OntwarFout what reading throws */
  async casusbeelden(sessieId: string, wachtwoord: string): Promise<readonly Teschrijven[]> {
    const { blik, traject } = await this.#lees(sessieId);
    const { plan } = blik.snapshot.context;
    const casussen = await Promise.all(this.#aanwezig(blik, traject).map((id) => this.#casus(traject, id)));
    return casussen.map((casus) => ({ naam: casusbeeldBestandsnaam(plan, casus.code), maak: async () => (await this.#zetBeeld(blik, traject, casus, wachtwoord)).pdf }));
  }

  /** What can be read of the casussen while leading the session. @throws OntwarFout what reading throws */
  async vanSessie(sessieId: string): Promise<readonly Groepscasus[]> {
    const { blik, traject } = await this.#lees(sessieId);
    return Promise.all(
      this.#aanwezig(blik, traject).map(async (casusId) => {
        const { id, code, kern, casusbeeld, tijdlijn } = await this.#casus(traject, casusId);
        return { id, code, kern, casusbeeld, tijdlijn };
      }),
    );
  }

  /** @throws OntwarFout NIET_GEVONDEN for who has no actiepunten, VERSLAG_MISLUKT, and what reading throws */
  async actiepunten(sessieId: string, deelnemerId: string): Promise<Uitkomst<VoorzitterContract, 'actiepunten.bekijk'>> {
    const { blik, traject } = await this.#lees(sessieId);
    return this.#actieblad(blik, deelnemerId, await this.#genoemden(blik, traject), '');
  }

  /** One for each participant who has any, in the order of the plan, to be made; `wachtwoord` as with `casusbeelden`. @throws OntwarFout what reading throws */
  async alleActiepunten(sessieId: string, wachtwoord: string): Promise<readonly Teschrijven[]> {
    const { blik, traject } = await this.#lees(sessieId);
    const genoemden = await this.#genoemden(blik, traject);
    const { werkvorm, snapshot } = blik;
    return deelnemersMetActiepunten(werkvorm, snapshot.context).map(({ deelnemer: { id } }) => ({
      naam: actiepuntenBestandsnaam(werkvorm, snapshot.context.plan, id),
      maak: async () => (await this.#actieblad(blik, id, genoemden, wachtwoord)).pdf,
    }));
  }

  /** A session with whose names stay out of its sheets, read once. @throws OntwarFout what reading throws */
  async bron(sessieId: string): Promise<Bladbron> {
    const { blik, traject } = await this.#lees(sessieId);
    const casussen = await Promise.all(this.#aanwezig(blik, traject).map((id) => this.#casus(traject, id)));
    return { blik, casussen, gevraagden: gevraagden(traject) };
  }

  /** The page of one casus of that session. */
  casusbeeldmodel({ blik, gevraagden: genoemden }: Bladbron, casus: Bladcasus, gemaaktOp: number): Bladzijde {
    const { onderwerp, datum, deelnemers } = blik.snapshot.context.plan;
    const { naam: regionaam, leefgebieden } = this.#bronnen.regio();
    return bouwCasusbeeld({ casus, regionaam, onderwerp, datum, gemaaktOp, leefgebieden, namen: { deelnemers, genoemden } });
  }

  /** The page of one participant; null for who has no actiepunten. */
  actiepuntenmodel({ blik: { werkvorm, snapshot }, casussen, gevraagden: genoemden }: Bladbron, deelnemerId: string, gemaaktOp: number): Bladzijde | null {
    const namen = [...casussen.flatMap(({ betrokkenen }) => betrokkenen ?? []), ...genoemden];
    return bouwActiepunten(werkvorm, snapshot.context, deelnemerId, { regionaam: this.#bronnen.regio().naam, gemaaktOp, genoemden: namen });
  }

  async #actieblad(
    { werkvorm, snapshot: { context } }: Sessieblik,
    deelnemerId: string,
    genoemden: readonly Genoemde[],
    wachtwoord: string,
  ): Promise<Uitkomst<VoorzitterContract, 'actiepunten.bekijk'>> {
    const model = bouwActiepunten(werkvorm, context, deelnemerId, { regionaam: this.#bronnen.regio().naam, gemaaktOp: this.#bronnen.nu(), genoemden });
    if (model === null) throw onderdeelWeg('Het actiepunt van deze deelnemer');
    const { pdf } = await this.#bronnen.pdf.zet(model, wachtwoord);
    return { pdf: new Uint8Array(pdf), bestandsnaam: actiepuntenBestandsnaam(werkvorm, context.plan, deelnemerId) };
  }

  #zetBeeld({ snapshot }: Sessieblik, traject: Leertraject | null, casus: Bladcasus, wachtwoord: string): ReturnType<PdfWerker['zet']> {
    const { onderwerp, datum, deelnemers } = snapshot.context.plan;
    const { naam: regionaam, leefgebieden } = this.#bronnen.regio();
    const namen = { deelnemers, genoemden: gevraagden(traject) };
    return this.#bronnen.pdf.zet(bouwCasusbeeld({ casus, regionaam, onderwerp, datum, gemaaktOp: this.#bronnen.nu(), leefgebieden, namen }), wachtwoord);
  }

  async #lees(sessieId: string): Promise<{ readonly blik: Sessieblik; readonly traject: Leertraject | null }> {
    const { sessies, leertrajecten } = this.#bronnen;
    return { blik: await sessies.kijkIn(sessieId), traject: await leertrajecten.lees(sessieId).catch(alsErGeenBijHoort) };
  }

  /** The casussen of the plan of which there is something to read here; one that was destroyed since is left out. */
  #aanwezig({ snapshot }: Sessieblik, traject: Leertraject | null): readonly string[] {
    const hier = new Set([...this.#bronnen.casussen.lijst().map(({ id }) => id), ...(traject?.ontvangen?.casussen ?? []).map(({ id }) => id)]);
    return snapshot.context.plan.casussen.map(({ id }) => id).filter((id) => hier.has(id));
  }

  async #casus(traject: Leertraject | null, casusId: string): Promise<Bladcasus> {
    return traject?.ontvangen?.casussen.find(({ id }) => id === casusId) ?? this.#bronnen.casussen.lees(casusId);
  }

  /** Whose names stay out: who is around the casussen, and who was asked about them. */
  async #genoemden(blik: Sessieblik, traject: Leertraject | null): Promise<readonly Genoemde[]> {
    const casussen = await Promise.all(this.#aanwezig(blik, traject).map((id) => this.#casus(traject, id)));
    return [...casussen.flatMap(({ betrokkenen }) => betrokkenen ?? []), ...gevraagden(traject)];
  }
}

function gevraagden(traject: Leertraject | null): readonly Genoemde[] {
  return (traject?.inhoud.opdrachten ?? []).map(({ naam, functie, organisatie }) => ({ naam, rol: functie, organisatie }));
}

/** A session by another werkvorm has no leertraject. */
function alsErGeenBijHoort(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'LEERTRAJECT_NIET_TOEGESTAAN') return null;
  throw fout;
}
