import { STANDAARD_INSTELLINGEN } from './keuzes.ts';
import { migreer, type Migratie } from './migratie.ts';

/** Version 2 knows in which role somebody works. */
const STAPPEN: readonly Migratie[] = [{ van: 1, doe: (instellingen) => ({ ...instellingen, eigenRol: STANDAARD_INSTELLINGEN.eigenRol }) }];

/** Settings as an earlier version of Ontwar stored them, brought to the present version. */
export function migreerInstellingen(document: unknown): unknown {
  return migreer(document, 'versie', STAPPEN, STANDAARD_INSTELLINGEN.versie);
}
