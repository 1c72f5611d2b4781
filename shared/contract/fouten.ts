import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';

/** Every way in which a request can fail that a user should hear about. */
export const FOUTCODES = [
  'BERICHT_ONGELDIG',
  'AFZENDER_GEWEIGERD',
  'KLUIS_BESTAAT_AL',
  'KLUIS_NIET_GEVONDEN',
  'KLUIS_OP_SLOT',
  'KLUIS_IN_GEBRUIK',
  'WACHTZIN_ONJUIST',
  'HERSTELCODE_ONJUIST',
  'WACHTZIN_TE_ZWAK',
  'WACHTEN_NA_POGINGEN',
  'SLEUTELHOUDER_NIET_TOEGESTAAN',
  'KOP_BESCHADIGD',
  'INDEX_BESCHADIGD',
  'RECORD_BESCHADIGD',
  'RECORD_TERUGGEZET',
  'RECORD_VERWISSELD',
  'VERSIE_TE_NIEUW',
  'NIET_GEVONDEN',
  'SCHIJF_VOL',
  'ALLEEN_LEZEN',
  'SCHRIJVEN_MISLUKT',
  'LEZEN_MISLUKT',
  'CASUSCODE_BESTAAT',
  'CASUS_IN_GEBRUIK',
  'STAP_NIET_TOEGESTAAN',
  'REGIO_ONGELDIG',
  'WERKVORM_ONGELDIG',
  'SESSIE_NIET_TOEGESTAAN',
  'ONTBREEKT',
  'VERSLAG_MISLUKT',
  'CHECK_OPEN',
  'GEEN_GRONDSLAG',
  'AL_VASTGESTELD',
  'BESTAND_ONGELDIG',
  'BESTAND_VERLOPEN',
  'BESTAND_TE_GROOT',
  'BESTAND_VREEMD',
  'LEERTRAJECT_NIET_TOEGESTAAN',
  'UITGEDEELD',
  'LOGBOEK_BESCHADIGD',
  'BACKUP_ONVOLLEDIG',
  'BEWARING_NIET_TOEGESTAAN',
  'AFGEBROKEN',
  'ONBEKEND',
] as const;
export type Foutcode = (typeof FOUTCODES)[number];

/** An error as a user reads it: what happened, what is safe, what to do. Dutch, never a name or text from a casus. */
export const schemaFout = z.strictObject({
  code: z.enum(FOUTCODES),
  watGebeurde: z.string(),
  watVeilig: z.string(),
  watNu: z.string(),
  /** Particulars a screen can use: what a guard found missing, which line of a werkvorm is wrong. */
  details: z.array(z.string()).default([]),
  /** Seconds to wait before a next attempt makes sense. */
  wachtSeconden: z.number().int().min(0).optional(),
});
export type Fout = AlleenLezen<z.infer<typeof schemaFout>>;

/** The same error inside the code of `electron/`: thrown by services, turned into an envelope at the IPC border. */
export class OntwarFout extends Error {
  override readonly name = 'OntwarFout';
  readonly fout: Fout;

  constructor(fout: Omit<Fout, 'details'> & { readonly details?: readonly string[] }, oorzaak?: unknown) {
    super(`${fout.code}: ${fout.watGebeurde}`, { cause: oorzaak });
    this.fout = { ...fout, details: fout.details ?? [] };
  }
}

/** The envelope in which every answer travels. */
export type Antwoord<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fout: Fout };
