import { agendapuntVan, type Item, invoergroep, itemnaam, itemsVan, type Plekbron, stapVan } from '#shared/werkvormen/plekken';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Plek } from '#shared/werkvormen/sessie';

/** What stands over and under the question. */
export interface Kop {
  /** `Knooppunt 1 van 2`, or the title of the agendapunt. */
  readonly soort: string;
  /** The item of a ronde; empty for a plain agendapunt. */
  readonly titel: string;
  /** `stap 3 van 6`, or empty. */
  readonly stap: string;
  readonly vraag: string;
  /** `Inbreng van groep B` while entering what another group brought, else empty. */
  readonly inbreng: string;
}

export function kopVan(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): Kop {
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  const vraag = stapVan(werkvorm, plek)?.zaaltekst ?? '';
  if (agendapunt?.soort !== 'ronde') return { soort: agendapunt?.titel ?? '', titel: '', stap: '', vraag, inbreng: '' };
  const items = itemsVan(werkvorm, bron, agendapunt);
  const item = items.find((i) => i.id === plek.itemId);
  const samen = items.filter((i) => i.groepId === item?.groepId);
  const stapnummer = agendapunt.stappen.findIndex((s) => s.id === plek.stapId) + 1;
  return {
    soort: `${itemnaam(agendapunt)} ${nummerVan(samen, item)} van ${samen.length}`,
    titel: item?.titel ?? '',
    stap: `stap ${stapnummer} van ${agendapunt.stappen.length}`,
    vraag,
    inbreng: inbrengVan(werkvorm, bron, plek),
  };
}

function inbrengVan(werkvorm: Werkvorm, bron: Plekbron, plek: Plek): string {
  const groepId = invoergroep(werkvorm, bron, plek);
  if (groepId === null) return '';
  const naam = bron.plan.groepen.find((g) => g.id === groepId)?.naam ?? 'een andere groep';
  return `Inbreng van ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`;
}

function nummerVan(items: readonly Item[], item: Item | undefined): number {
  return items.findIndex((i) => i.id === item?.id) + 1;
}
