/** What the vault keeps. Each casus and each session has a data key of its own. */
export const RECORDSOORTEN = ['casus', 'sessie', 'leertraject', 'bijlage', 'instellingen', 'klad', 'stukken'] as const;
export type Recordsoort = (typeof RECORDSOORTEN)[number];

/** What the encrypted index knows of a record: enough for a list, so that opening reads one file. */
export interface Lijstregel {
  readonly id: string;
  readonly soort: Recordsoort;
  /** The list line as its owner gave it; the owner validates it on reading. */
  readonly regel: unknown;
}

export interface TeBewaren {
  readonly id: string;
  readonly soort: Recordsoort;
  /** JSON data, validated by its owner. */
  readonly inhoud: unknown;
  /** The line for lists. The index stores it anew only when it changed. */
  readonly regel: unknown;
}

/**
 * The vault as the rest of `electron/` sees it: records in, records out. `Kluis` is the real one;
 * a test of a service may use one in memory.
 */
export interface Recordopslag {
  /** Records of one kind that are usable, in no particular order. */
  lijst(soort: Recordsoort): readonly Lijstregel[];
  /**
   * The decrypted JSON of a record, for its owner to validate.
   * @throws OntwarFout NIET_GEVONDEN, RECORD_BESCHADIGD, RECORD_TERUGGEZET, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT, KLUIS_OP_SLOT
   */
  lees(id: string): Promise<unknown>;
  /**
   * Creates or replaces a record; resolves once it survives a power cut. Calls for one id are carried out in order.
   * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, KLUIS_OP_SLOT; the former generation is then intact
   */
  bewaar(record: TeBewaren): Promise<void>;
  /** Destroys the data key and the files of a record for good. */
  vernietig(id: string): Promise<void>;
}
