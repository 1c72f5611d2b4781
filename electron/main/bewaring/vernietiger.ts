import { overzichtVan, sessiesOver } from '#shared/bewaring/zaken';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import type { Leertrajecten } from '../afhandeling/leertrajecten.ts';
import type { Kladjes } from '../klad/kladjes.ts';
import type { Stukdossiers } from '../stukken/dossiers.ts';

export interface Vernietigbronnen {
  readonly casussen: Pick<Casussen, 'eisOngebruikt' | 'lijst' | 'vernietig'>;
  readonly sessies: Pick<Sessies, 'lijst' | 'vernietig'>;
  readonly leertrajecten: Pick<Leertrajecten, 'vernietig' | 'blijft'>;
  readonly kladjes: Pick<Kladjes, 'vernietigVan' | 'blijft'>;
  readonly dossiers: Pick<Stukdossiers, 'vergeetCasus' | 'vernietigVan' | 'blijft'>;
}

/** Destroys a record with everything that lies around it: that goes first, so that what was begun can be begun again. */
export class Vernietiger {
  readonly #bronnen: Vernietigbronnen;

  constructor(bronnen: Vernietigbronnen) {
    this.#bronnen = bronnen;
  }

  /** Destroys a casus for good, and first its stukken and what was typed with it. @throws OntwarFout CASUS_IN_GEBRUIK, and what destroying throws */
  async casus(id: string): Promise<void> {
    const { casussen, dossiers, kladjes, sessies } = this.#bronnen;
    await casussen.eisOngebruikt(id);
    try {
      await kladjes.vernietigVan(id);
      const over = sessiesOver(overzichtVan({ casussen: casussen.lijst(), sessies: sessies.lijst(), werkvormenOverEen: [] }), id);
      await dossiers.vergeetCasus(id, new Set(over.map((sessie) => sessie.id)));
      await dossiers.vernietigVan(id);
      await casussen.vernietig(id);
    } catch (fout) {
      this.#blijft(id);
      throw fout;
    }
  }

  /** Destroys a session for good, and first what lies around it. */
  async sessie(id: string): Promise<void> {
    const { dossiers, kladjes, leertrajecten, sessies } = this.#bronnen;
    try {
      await kladjes.vernietigVan(id);
      await dossiers.vernietigVan(id);
      await leertrajecten.vernietig(id);
      await sessies.vernietig(id);
    } catch (fout) {
      this.#blijft(id);
      leertrajecten.blijft(id);
      throw fout;
    }
  }

  #blijft(id: string): void {
    this.#bronnen.kladjes.blijft(id);
    this.#bronnen.dossiers.blijft(id);
  }
}
