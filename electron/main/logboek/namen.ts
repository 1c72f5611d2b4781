import { z } from 'zod';
import type { Lijstregel, Recordopslag } from '../../kluis/opslag.ts';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Logbron, Logcasussen } from './bouwstenen.ts';

/** As much of a list line as names a casus; the rest is no affair of the logboek. */
const schemaCode = z.looseObject({ code: z.string() });
const schemaCasuslijst = z.looseObject({ casusIds: z.array(z.string()), casuscodes: z.array(z.string()) });

/**
 * Which casus has which code, and which casussen a session is about. What was destroyed since the kluis opened is still known, so that the
 * line that tells of it can name it.
 */
export class Namen implements Logbron {
  readonly #opslag: Pick<Recordopslag, 'lijst'>;
  readonly #sessies: Pick<Sessies, 'kijkIn'>;
  /** The list lines as they were when last seen. */
  readonly #casusregels = new Map<string, unknown>();
  readonly #sessieregels = new Map<string, unknown>();

  constructor(opslag: Pick<Recordopslag, 'lijst'>, sessies: Pick<Sessies, 'kijkIn'>) {
    this.#opslag = opslag;
    this.#sessies = sessies;
    onthoud(this.#casusregels, opslag.lijst('casus'));
    onthoud(this.#sessieregels, opslag.lijst('sessie'));
  }

  casus(id: string): Logcasussen[number] {
    onthoud(this.#casusregels, this.#opslag.lijst('casus').filter((regel) => regel.id === id));
    const gelezen = schemaCode.safeParse(this.#casusregels.get(id));
    return { id, code: gelezen.success ? gelezen.data.code : '' };
  }

  async sessie(id: string): Promise<Logcasussen> {
    onthoud(this.#sessieregels, this.#opslag.lijst('sessie').filter((regel) => regel.id === id));
    const gelezen = schemaCasuslijst.safeParse(this.#sessieregels.get(id));
    if (gelezen.success) return gelezen.data.casusIds.map((casusId, plaats) => ({ id: casusId, code: gelezen.data.casuscodes[plaats] ?? '' }));
    try {
      const { snapshot } = await this.#sessies.kijkIn(id);
      return snapshot.context.plan.casussen.map((casus) => this.casus(casus.id));
    } catch {
      // It cannot be read, or is gone: its id is what there is.
      return [];
    }
  }

  onderwerp(recordId: string): 'casus' | 'sessie' {
    return this.#casusregels.has(recordId) || this.#opslag.lijst('casus').some(({ id }) => id === recordId) ? 'casus' : 'sessie';
  }
}

function onthoud(map: Map<string, unknown>, regels: readonly Lijstregel[]): void {
  for (const { id, regel } of regels) map.set(id, regel);
}
