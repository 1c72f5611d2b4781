import { bouwVerslag, type Verslaggegevens } from '#shared/verslagen/bouw';
import { verslagBestandsnaam } from '#shared/verslagen/bestandsnaam';
import type { Verslagmodel } from '#shared/verslagen/model';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { machineVan } from '#shared/werkvormen/stand';

/** A session as its host gives it: the werkvorm and the stored stand. */
export interface Verslagsessie {
  readonly werkvorm: Werkvorm;
  readonly snapshot: unknown;
}

/**
 * The report model of a session and the name to save it under.
 * @throws ZodError when the stand does not belong to the werkvorm
 */
export function verslagVan({ werkvorm, snapshot }: Verslagsessie, gegevens: Verslaggegevens): { readonly model: Verslagmodel; readonly bestandsnaam: string } {
  const { context } = herstelSnapshot(machineVan(werkvorm), snapshot);
  return { model: bouwVerslag(werkvorm, context, gegevens), bestandsnaam: verslagBestandsnaam(werkvorm, context.plan, gegevens) };
}
