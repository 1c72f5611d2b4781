import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import type { Veld, Veldsoort } from '#shared/werkvormen/schema';
import type { WaardeVan } from '#shared/werkvormen/waarden';

/** What every field editor gets. The value is what is on screen: `zet` shows it at once and saves it at once. */
export interface Bewerkerprops<S extends Veldsoort> {
  readonly veld: Extract<Veld, { soort: S }>;
  readonly waarde: WaardeVan<S>;
  readonly zet: (waarde: WaardeVan<S>) => void;
  /** How a screen reader calls the field: the question, and the casus or group it is about. */
  readonly naam: string;
  readonly plan: Sessieplan;
  /** Those this field is about: everyone, or one group. */
  readonly deelnemers: readonly Deelnemer[];
  readonly nieuwId: () => string;
}
