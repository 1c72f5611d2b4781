import { besluitInEenRegel } from './besluit.ts';
import { isLegeAfspraak } from './guards.ts';
import { allePlekken, antwoordOp, type Plekbron, veldenVan } from './plekken.ts';
import type { Veld, Werkvorm } from './schema.ts';
import type { Afspraak, Waarde } from './waarden.ts';

/** What a meeting brings to the casus it was about: what goes into its `overleggen` and `afspraken`. */
export interface Oogst {
  /** The name of the method. */
  readonly werkvorm: string;
  /** The besluit in one line; empty when none was taken. */
  readonly besluit: string;
  readonly regie: string;
  /** A whole day; empty when none was chosen. */
  readonly evaluatie: string;
  readonly signalen: readonly string[];
  readonly afspraken: readonly Afspraak[];
}

/** What a meeting on one casus brought: its besluit, its afspraken, and the fields that say what they become of the casus. */
export function oogst(werkvorm: Werkvorm, bron: Plekbron): Oogst {
  const gegeven = allePlekken(werkvorm, bron)
    .flatMap((plek) => veldenVan(werkvorm, bron, plek))
    .flatMap(({ veld, antwoordplek }) => {
      const waarde = antwoordOp(bron, antwoordplek);
      return waarde === undefined ? [] : [{ veld, waarde }];
    });
  const naarCasus = (doel: Veld['naarCasus']): readonly Waarde[] => gegeven.filter(({ veld }) => veld.naarCasus === doel).map(({ waarde }) => waarde);
  const waarden = gegeven.map(({ waarde }) => waarde);
  const besluiten = waarden.flatMap((w) => (w.soort === 'besluit' ? [besluitInEenRegel(w.besluit)] : []));
  return {
    werkvorm: werkvorm.naam,
    besluit: besluiten.filter((regel) => regel !== '').join(' '),
    regie: naarCasus('regie').flatMap((w) => (w.soort === 'tekst' ? [w.tekst.trim()] : []))[0] ?? '',
    evaluatie: naarCasus('evaluatie').flatMap((w) => (w.soort === 'datum' ? [w.dag] : []))[0] ?? '',
    signalen: naarCasus('signalen')
      .flatMap((w) => (w.soort === 'lijst' ? w.regels.map(({ tekst }) => tekst.trim()) : []))
      .filter((tekst) => tekst !== ''),
    afspraken: waarden.flatMap((w) => (w.soort === 'afspraken' ? w.afspraken.filter((afspraak) => !isLegeAfspraak(afspraak)) : [])),
  };
}
