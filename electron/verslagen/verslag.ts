import type { Casus, Casusregel } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import { bouwVerslag } from '#shared/verslagen/bouw';
import type { Verslaggegevens } from '#shared/verslagen/gegevens';
import type { Sessieverslag } from '#shared/verslagen/model';
import { signalenTotEnMet } from '#shared/verslagen/signalen';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Sessiecontext } from '#shared/werkvormen/sessie';
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

/** Which version a verslag is; `gemaaktOp`: epoch ms. */
export type Verslagkader = Pick<Verslaggegevens, 'status' | 'versie' | 'gemaaktOp'>;

/** A session with everything its verslag is made of, read once. */
export interface Verslagbron {
  readonly werkvorm: Werkvorm;
  readonly context: Sessiecontext;
  /** A casus that was destroyed since is left out. */
  readonly casussen: readonly Casus[];
  readonly maak: (kader: Verslagkader) => Sessieverslag;
}

/** @throws what reading a casus throws */
export async function leesVerslagbron(
  { sessieId, werkvorm, context }: Pick<Verslagbron, 'werkvorm' | 'context'> & Pick<Verslagsessie, 'sessieId'>,
  { casussen: regels, leesCasus, regionaam, leefgebieden }: Verslagbronnen,
): Promise<Verslagbron> {
  const { plan } = context;
  const aanwezig = plan.casussen.filter(({ id }) => regels.some((regel) => regel.id === id));
  const casussen = await Promise.all(aanwezig.map(({ id }) => leesCasus(id)));
  const eerdereSignalen = signalenTotEnMet(regels.map(({ regel }) => regel), plan.datum);
  return { werkvorm, context, casussen, maak: (kader) => bouwVerslag(werkvorm, context, { ...kader, sessieId, casussen, regionaam, leefgebieden, eerdereSignalen }) };
}

/**
 * The report model of a session. Its version is one more than the last that left the kluis.
 * @throws ZodError when the stand does not belong to the werkvorm, and what reading a casus throws
 */
export async function verslagVan(sessie: Verslagsessie, kader: Omit<Verslagkader, 'versie'>, bronnen: Verslagbronnen): Promise<Sessieverslag> {
  const { context } = herstelSnapshot(machineVan(sessie.werkvorm), sessie.snapshot);
  const bron = await leesVerslagbron({ ...sessie, context }, bronnen);
  return bron.maak({ ...kader, versie: 1 + laatsteGenoteerd(bron.casussen, sessie.sessieId) });
}

/** The highest version of the verslag of this session that was noted with its casus; 0 for none. */
export function laatsteGenoteerd(casussen: readonly Pick<Casus, 'verslagen'>[], sessieId: string): number {
  return Math.max(0, ...casussen.flatMap(({ verslagen }) => verslagen.filter((verslag) => verslag.sessieId === sessieId).map(({ versie }) => versie)));
}
