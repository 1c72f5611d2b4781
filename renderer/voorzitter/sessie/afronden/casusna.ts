import type { Casus } from '#shared/domein/casus';
import { evaluatiedatum, loopstap } from '#shared/domein/levensloop';
import { STAPWOORDEN } from '#shared/domein/loopwoorden';
import { toonDeeldatum } from '#shared/domein/tijd';

/** How a casus stands after the meeting, in a sentence; null for a casus without a traject. */
export function casusNa({ code, levensloop }: Pick<Casus, 'code' | 'levensloop'>): string | null {
  const stap = loopstap(levensloop);
  if (stap === null) return null;
  if (stap === 'in-overleg') return `${code} is nog in overleg: er is geen dag voor de evaluatie afgesproken. Kies bij de casus wat er nu gebeurt.`;
  if (stap !== 'monitoren') return `${code} staat bij de stap “${STAPWOORDEN[stap].toLocaleLowerCase('nl')}”.`;
  const evaluatie = evaluatiedatum(levensloop);
  return evaluatie === '' ? `${code} is nu in monitoren. Er is nog geen dag voor de evaluatie.` : `${code} is nu in monitoren, evaluatie op ${toonDeeldatum(evaluatie)}.`;
}
