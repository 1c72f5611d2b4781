import { OntwarFout } from '#shared/contract/fouten';
import type { Casus } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import type { Groepscasus } from '#shared/groepswerk/groepsstand';
import type { Leertraject } from '#shared/leertraject/leertraject';
import { bouwActiepunten } from '#shared/verslagen/actiepunten';
import { bouwCasusbeeld, type Casusbeeldgegevens } from '#shared/verslagen/casusbeeld';
import type { Bladzijde } from '#shared/verslagen/model';
import type { Genoemde } from '#shared/verslagen/schrijver';
import type { Sessieblik, Sessies } from '../../sessies/sessies.ts';
import type { Casussen } from './casussen.ts';
import type { Leertrajecten } from './leertrajecten.ts';

export interface Bladbronnen {
  readonly sessies: Pick<Sessies, 'kijkIn'>;
  readonly casussen: Pick<Casussen, 'lijst' | 'lees'>;
  readonly leertrajecten: Pick<Leertrajecten, 'lees'>;
  readonly regio: () => Regio;
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

/** What the single sheets of a session are made of: the casusbeeld of a casus, and the actiepunten of a participant. */
export class Bladen {
  readonly #bronnen: Bladbronnen;

  constructor(bronnen: Bladbronnen) {
    this.#bronnen = bronnen;
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
}

function gevraagden(traject: Leertraject | null): readonly Genoemde[] {
  return (traject?.inhoud.opdrachten ?? []).map(({ naam, functie, organisatie }) => ({ naam, rol: functie, organisatie }));
}

/** A session by another werkvorm has no leertraject. */
function alsErGeenBijHoort(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'LEERTRAJECT_NIET_TOEGESTAAN') return null;
  throw fout;
}
