import type { Deelnemer, Sessieplan } from '#shared/domein/sessieplan';
import type { Veld, Veldsoort } from '#shared/werkvormen/schema';
import type { WaardeVan } from '#shared/werkvormen/waarden';

/** What was said elsewhere in the session and can be chosen from here. */
export interface UitSessie {
  /** The titles of the alternatives of the waardendriehoek. */
  readonly alternatieven: readonly string[];
  /** Those who are there with a mandate, by role and organisation, with what they may decide. */
  readonly mandaten: readonly string[];
  /** The ways in which this plan names one owner, for `eigenaren`. */
  readonly eigenaren: readonly string[];
}

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
  readonly uitSessie: UitSessie;
  readonly nieuwId: () => string;
}
