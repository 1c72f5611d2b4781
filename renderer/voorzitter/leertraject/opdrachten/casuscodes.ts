import type { Sessieplan } from '#shared/domein/sessieplan';
import { roep, useGelezen } from '../../brug.ts';

/** The code of a casus: of the plan, or of one that is not chosen any more. */
export function useCasuscodes(plan: Sessieplan): (casusId: string) => string {
  const { stand } = useGelezen(() => roep('casus.lijst'));
  const codes = new Map(stand.toestand === 'klaar' ? stand.waarde.map(({ id, regel }) => [id, regel.code]) : []);
  for (const { id, code } of plan.casussen) codes.set(id, code);
  return (casusId) => codes.get(casusId) ?? 'onbekende casus';
}
