import { inHetNederlands, toonPad, vormfouten } from '../domein/schemafout.ts';
import { leesJson, type Pad } from './json-regels.ts';
import { isWerkvormTeNieuw, migreerWerkvorm } from './migraties.ts';
import { schemaWerkvormvorm, type Werkvorm, WERKVORM_SCHEMA } from './schema.ts';
import { controleer } from './verwijzingen.ts';

/** Something wrong in the text of a werkvorm. `regel` counts from 1; `pad` such as `agendapunten[2].stappen[0].guards[0]`. */
export interface Leesfout {
  readonly regel: number;
  readonly pad: string;
  readonly bericht: string;
}

export type Leesuitkomst = { readonly ok: true; readonly value: Werkvorm } | { readonly ok: false; readonly fouten: readonly Leesfout[] };

/**
 * Reads the JSON text of a werkvorm: syntax, shape, and what refers to what. Documents of older versions are migrated.
 * Every error names the line and why, in Dutch, for the person who wrote the document.
 */
export function leesWerkvorm(tekst: string): Leesuitkomst {
  const json = leesJson(tekst);
  if (!json.ok) return { ok: false, fouten: [{ regel: json.regel, pad: '', bericht: json.bericht }] };
  const { waarde, regelVan, dubbel } = json.value;
  const op = (pad: Pad, bericht: string): Leesfout => ({ regel: regelVan(pad), pad: toonPad(pad), bericht });

  if (dubbel.length > 0) {
    return { ok: false, fouten: dubbel.map((d) => ({ regel: d.regel, pad: d.sleutel, bericht: `“${d.sleutel}” staat hier twee keer.` })) };
  }
  if (isWerkvormTeNieuw(waarde)) {
    const bericht = `Deze werkvorm is gemaakt voor een nieuwere Ontwar. Deze Ontwar leest versie ${WERKVORM_SCHEMA}.`;
    return { ok: false, fouten: [op(['schema'], bericht)] };
  }
  const vorm = schemaWerkvormvorm.safeParse(migreerWerkvorm(waarde), { error: inHetNederlands });
  if (!vorm.success) return { ok: false, fouten: vorm.error.issues.flatMap(vormfouten).map((f) => op(f.pad, f.bericht)) };
  const fouten = controleer(vorm.data).map((f) => op(f.pad, f.bericht));
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, value: vorm.data };
}
