import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Antwoordplek } from '../werkvormen/sessie.ts';

const SLEUTEL = /^([A-Za-z0-9_-]{1,64})(?:\/([A-Za-z0-9_-]{1,64})\/([A-Za-z0-9_-]{1,64}))?#([A-Za-z0-9_-]{1,64})(?:@([A-Za-z0-9_-]{1,64}))?$/;

/** The place that an `antwoordSleutel` was made of; null for a text that is none. */
export function leesAntwoordSleutel(sleutel: string): Antwoordplek | null {
  const delen = SLEUTEL.exec(sleutel);
  const [, agendapuntId, itemId, stapId, veldId, perId] = delen ?? [];
  if (agendapuntId === undefined || veldId === undefined) return null;
  return { plek: { agendapuntId, itemId: itemId ?? null, stapId: stapId ?? null }, veldId, perId: perId ?? null };
}

/** The field that an answer belongs to, whether or not its place is still in the plan; undefined when the werkvorm has no such field. */
export function veldOp(werkvorm: Werkvorm, { plek, veldId }: Antwoordplek): Veld | undefined {
  const punt = werkvorm.agendapunten.find((a) => a.id === plek.agendapuntId);
  if (punt === undefined) return undefined;
  if (punt.soort === 'stap') return plek.itemId === null ? punt.velden.find((v) => v.id === veldId) : undefined;
  return plek.itemId === null ? undefined : punt.stappen.find((s) => s.id === plek.stapId)?.velden.find((v) => v.id === veldId);
}
