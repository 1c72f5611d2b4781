import { OntwarFout } from '#shared/contract/fouten';
import type { Lijstregel, Recordopslag, Recordsoort, TeBewaren } from '../kluis/opslag.ts';

/** A vault that keeps nothing: for playing the example when only its report is wanted, so that no file is left of it. */
export class Geheugenopslag implements Recordopslag {
  readonly #records = new Map<string, TeBewaren>();

  lijst(soort: Recordsoort): readonly Lijstregel[] {
    return [...this.#records.values()].filter((record) => record.soort === soort).map(({ id, regel }) => ({ id, soort, regel }));
  }

  async lees(id: string): Promise<unknown> {
    const record = this.#records.get(id);
    if (record === undefined) throw nietGevonden();
    return Promise.resolve(structuredClone(record.inhoud));
  }

  async bewaar(record: TeBewaren): Promise<void> {
    this.#records.set(record.id, structuredClone(record));
    return Promise.resolve();
  }

  async vernietig(id: string): Promise<void> {
    this.#records.delete(id);
    return Promise.resolve();
  }
}

function nietGevonden(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Dit onderdeel van het voorbeeld is er niet.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Begin het voorbeeld opnieuw.',
  });
}
