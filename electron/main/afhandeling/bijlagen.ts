import { z } from 'zod';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import { bijlageId } from '#shared/leertraject/leertraject';
import type { Recordopslag } from '../../kluis/opslag.ts';
import type { schemaBijlageregel } from './leertrajecten.ts';
import { onderdeelWeg } from './leertrajectfouten.ts';

const schemaBijlage = z.strictObject({ versie: z.literal(1), base64: z.base64().max(4 * Math.ceil(MAX_FORMULIERBESTAND / 3)) });

/** The returned files that wait for somebody, each a record of its own so that the leertraject stays cheap to save. */
export class Bijlagen {
  readonly #opslag: Recordopslag;

  constructor(opslag: Recordopslag) {
    this.#opslag = opslag;
  }

  /** Before the line of the poststuk is kept: a kill in between leaves a file that nobody misses, and not a line without one. */
  async bewaar(sessieId: string, poststukId: string, bytes: Uint8Array): Promise<void> {
    const inhoud: z.infer<typeof schemaBijlage> = { versie: 1, base64: Buffer.from(bytes).toString('base64') };
    const regel: z.infer<typeof schemaBijlageregel> = { soort: 'bijlage', sessieId };
    await this.#opslag.bewaar({ id: bijlageId(poststukId), soort: 'bijlage', inhoud, regel });
  }

  /** @throws OntwarFout NIET_GEVONDEN, and what reading throws */
  async lees(poststukId: string): Promise<Uint8Array> {
    const gelezen = schemaBijlage.safeParse(await this.#opslag.lees(bijlageId(poststukId)));
    if (!gelezen.success) throw onderdeelWeg('Dit bestand');
    return Buffer.from(gelezen.data.base64, 'base64');
  }

  /** After the line is gone. What stays behind when this fails is cleared when the leertraject is next read. */
  async vernietig(poststukId: string): Promise<void> {
    await this.#opslag.vernietig(bijlageId(poststukId)).catch(() => undefined);
  }
}
