import type { Casus, Casusregel } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import { verslagBestandsnaam } from '#shared/verslagen/bestandsnaam';
import { bouwVerslag } from '#shared/verslagen/bouw';
import type { Sessieverslag, Verslagstatus } from '#shared/verslagen/model';
import { signalenTotEnMet } from '#shared/verslagen/signalen';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { machineVan } from '#shared/werkvormen/stand';

/** A session as its host gives it: the werkvorm and the stored stand. */
export interface Verslagsessie {
  readonly sessieId: string;
  readonly werkvorm: Werkvorm;
  readonly snapshot: unknown;
}

/** Where a verslag finds what lies outside the session. */
export interface Verslagbronnen {
  /** The line of every casus, by id. */
  readonly casussen: readonly { readonly id: string; readonly regel: Casusregel }[];
  /** @throws what reading a damaged record throws */
  readonly leesCasus: (id: string) => Promise<Casus>;
  readonly regionaam: Regio['naam'];
  readonly leefgebieden: Regio['leefgebieden'];
}

export interface Verslag {
  readonly model: Sessieverslag;
  /** The name to save it under. */
  readonly bestandsnaam: string;
}

/**
 * The report model of a session. Its version is one more than the last that left the kluis; a casus that was destroyed since is
 * left out of it. `gemaaktOp`: epoch ms.
 * @throws ZodError when the stand does not belong to the werkvorm, and what reading a casus throws
 */
export async function verslagVan(
  { sessieId, werkvorm, snapshot }: Verslagsessie,
  { status, gemaaktOp }: { readonly status: Verslagstatus; readonly gemaaktOp: number },
  { casussen: regels, leesCasus, regionaam, leefgebieden }: Verslagbronnen,
): Promise<Verslag> {
  const { context } = herstelSnapshot(machineVan(werkvorm), snapshot);
  const { plan } = context;
  const aanwezig = plan.casussen.filter(({ id }) => regels.some((regel) => regel.id === id));
  const casussen = await Promise.all(aanwezig.map(({ id }) => leesCasus(id)));
  const versie = volgendeVersie(casussen, sessieId);
  const eerdereSignalen = signalenTotEnMet(regels.map(({ regel }) => regel), plan.datum);
  return {
    model: bouwVerslag(werkvorm, context, { status, versie, gemaaktOp, sessieId, casussen, regionaam, leefgebieden, eerdereSignalen }),
    bestandsnaam: verslagBestandsnaam(werkvorm, plan, { status, versie }),
  };
}

function volgendeVersie(casussen: readonly Casus[], sessieId: string): number {
  const geweest = casussen.flatMap(({ verslagen }) => verslagen.filter((verslag) => verslag.sessieId === sessieId).map(({ versie }) => versie));
  return 1 + Math.max(0, ...geweest);
}
