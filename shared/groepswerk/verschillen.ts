import type { z } from 'zod';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { MAX_REGEL, MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import { HIER, type Laptop, type Uitslag } from './beslissen.ts';
import { AANWEZIG, canoniek, isDingsoort } from './cellen.ts';
import type { schemaVerschil, Verschil } from './groepsstand.ts';
import { kopVan, waardeInWoorden } from './woorden.ts';

type Versiewaarde = z.infer<typeof schemaVerschil>['versies'][number]['waarde'];

/** Whether a path is that of a property: there `null` is a value, elsewhere it means that nothing is there. */
function isEigenschap(cel: string): boolean {
  const delen = cel.split('|');
  return delen.length === 3 && isDingsoort(delen[0] ?? '');
}

/** The value of a version as it stands in a cell. */
export function naarCel(cel: string, waarde: unknown): string | undefined {
  return waarde === null && !isEigenschap(cel) ? undefined : canoniek(waarde);
}

/** An id that follows from the cell, so that the same difference is the same verschil. FNV-1a, twice 32 bits. */
function idVan(cel: string): string {
  const som = (begin: number): string => {
    let hash = begin;
    for (const teken of cel) hash = Math.imul(hash ^ (teken.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return `v-${som(0x811c9dc5)}${som(0x1234567)}`;
}

export function maakVerschil(werkvorm: Werkvorm, plan: Sessieplan, cel: string, { versies }: Uitslag, laptops: readonly Laptop[]): Verschil {
  return {
    id: idVan(cel),
    cel,
    kop: kopVan(werkvorm, plan, cel).slice(0, MAX_REGEL),
    versies: versies.map(({ van, waarde }) => {
      const gelezen = waarde === undefined ? null : (JSON.parse(waarde) as Versiewaarde);
      const weg = waarde === undefined;
      const tekst = weg ? '' : waarde === AANWEZIG && isDingsoort(cel.split('|')[0] ?? '') ? 'blijft' : waardeInWoorden(werkvorm, plan, cel, gelezen);
      return { van: van === HIER ? 'hier' : (laptops[van]?.id ?? 'hier'), tekst: tekst.slice(0, MAX_TEKST), waarde: gelezen };
    }),
  };
}
