import { isRuw, isTeNieuw, type Migratie, migreer, type Ruw, wijzigElk, wijzigOp } from '../domein/migratie.ts';
import { WERKVORM_SCHEMA } from './schema.ts';

/** The steps of a werkvorm document so far. Version 1 is the first, so there are none. */
const WERKVORM_STAPPEN: readonly Migratie[] = [];

/** A werkvorm document brought to the present version. */
export function migreerWerkvorm(document: unknown): unknown {
  return migreer(document, 'schema', WERKVORM_STAPPEN, WERKVORM_SCHEMA);
}

export function isWerkvormTeNieuw(document: unknown): boolean {
  return isTeNieuw(document, 'schema', WERKVORM_SCHEMA);
}

export const SESSIERECORD_VERSIE = 2;

/** The steps of a session record. An old running session stands where it stood: no place and no answer changes. */
const SESSIERECORD_STAPPEN: readonly Migratie[] = [{ van: 1, doe: metMandaatEnZitting }];

/** A session record brought to the present version, with the werkvorm it was made with. */
export function migreerSessierecord(record: unknown): unknown {
  const nieuw = migreer(record, 'versie', SESSIERECORD_STAPPEN, SESSIERECORD_VERSIE);
  return isRuw(nieuw) ? { ...nieuw, werkvorm: migreerWerkvorm(nieuw['werkvorm']) } : nieuw;
}

export function isSessierecordTeNieuw(record: unknown): boolean {
  return isTeNieuw(record, 'versie', SESSIERECORD_VERSIE);
}

/** Version 2 knows beforehand what a participant may decide, and that a meeting can be part of a sitting. */
function metMandaatEnZitting(record: Ruw): Ruw {
  return wijzigOp(record, ['stand', 'context', 'plan'], (plan) => ({
    ...plan,
    zitting: null,
    deelnemers: wijzigElk(plan['deelnemers'], (deelnemer) => ({ ...deelnemer, mandaat: '' })),
  }));
}
