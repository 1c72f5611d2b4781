import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Werkvorm } from '#shared/werkvormen/schema';

/** The casus whose question this meeting is about; null when the method shows no question, or there is not exactly one casus. */
export function casusMetVraag(werkvorm: Werkvorm, plan: Pick<Sessieplan, 'casussen'>): string | null {
  const toontVraag = werkvorm.agendapunten.some((a) => a.soort === 'stap' && a.toont.includes('vraag'));
  const [casus, ...anderen] = plan.casussen;
  return toontVraag && casus !== undefined && anderen.length === 0 ? casus.id : null;
}

/** The plan of a meeting on one casus, called after its question. */
export function metVraag(plan: Sessieplan, kern: string): Sessieplan {
  return plan.casussen.length === 1 ? { ...plan, onderwerp: kern } : plan;
}
