import { allePlekken, antwoordOp, itemVan, type Plekbron, veldenVan } from '#shared/werkvormen/plekken';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Afspraak } from '#shared/werkvormen/waarden';

export interface Afspraakregel {
  readonly afspraak: Afspraak;
  /** The item of the ronde it came from; empty when it came from none. */
  readonly over: string;
}

/** Every afspraak of the session that says something, in the order of the agenda, those of other groups too. */
export function afsprakenTotNuToe(werkvorm: Werkvorm, bron: Plekbron): readonly Afspraakregel[] {
  return allePlekken(werkvorm, bron).flatMap((plek) =>
    veldenVan(werkvorm, bron, plek).flatMap(({ antwoordplek }) => {
      const waarde = antwoordOp(bron, antwoordplek);
      if (waarde?.soort !== 'afspraken') return [];
      const over = itemVan(werkvorm, bron, plek)?.titel ?? '';
      return waarde.afspraken.filter((a) => a.wat.trim() !== '').map((afspraak) => ({ afspraak, over }));
    }),
  );
}
