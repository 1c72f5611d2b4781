import { systeemtoeval } from './cryptografie/toeval.ts';
import { leidAfInWerker, PRODUCTGRENS, type Argon2Kosten, type Kostengrens, type Sleutelafleiding } from './cryptografie/afleiding.ts';
import { schijfbestanden, type Bestanden } from './bestanden.ts';
import { ditProces, type Proces } from './vergrendeling.ts';
import type { Toeval } from './cryptografie/versleuteling.ts';

/** How expensive deriving a key is. `vast` skips measuring this machine; the product always measures. */
export interface Afleidprofiel {
  readonly grens: Kostengrens;
  readonly vast: Argon2Kosten | null;
}

export const PRODUCTPROFIEL: Afleidprofiel = { grens: PRODUCTGRENS, vast: null };

/**
 * For a kluis that is thrown away: tests and the example meeting. Cheap to open, so never for real notes. Only who passes
 * this profile can open such a kluis; the product refuses its header.
 */
export const WEGWERPPROFIEL: Afleidprofiel = {
  grens: { minimum: { geheugenKiB: 64, iteraties: 1 }, gewenst: { geheugenKiB: 64, iteraties: 1 }, maximum: PRODUCTGRENS.maximum },
  vast: { geheugenKiB: 64, iteraties: 1 },
};

/** What the kluis takes from outside: key derivation, time, randomness, files and the process it runs in. */
export interface Kluisomgeving {
  readonly sleutelafleiding: Sleutelafleiding;
  readonly profiel: Afleidprofiel;
  /** Epoch ms. */
  readonly nu: () => number;
  /** Monotonic ms, to measure a duration with. */
  readonly klok: () => number;
  readonly toeval: Toeval;
  readonly bestanden: Bestanden;
  readonly proces: Proces;
}

/** The real thing. `werkerpad`: the bundled `argon2-werker`. */
export function productOmgeving(werkerpad: string | URL): Kluisomgeving {
  return {
    sleutelafleiding: leidAfInWerker(werkerpad),
    profiel: PRODUCTPROFIEL,
    nu: Date.now,
    klok: () => performance.now(),
    toeval: systeemtoeval,
    bestanden: schijfbestanden,
    proces: ditProces(),
  };
}
