import { gehouden } from '../../electron/voorbeeld/draaiboek.ts';
import { leesVoorbeeld, type Voorbeeld } from '../../electron/voorbeeld/gegevens.ts';
import type { Verslaggegevens } from '../../shared/verslagen/gegevens.ts';
import type { Sessiecontext } from '../../shared/werkvormen/sessie.ts';
import { leegPlan } from '../../shared/werkvormen/plan.ts';
import { Proefsessie } from './proefsessie.ts';
import { leersessie } from './werkvormen.ts';

/** The example meeting as it stands when it is closed, played by the statechart alone. */
export async function voorbeeldcontext(): Promise<{ readonly voorbeeld: Voorbeeld; readonly context: Sessiecontext; readonly einde: number }> {
  const voorbeeld = await leesVoorbeeld();
  const sessie = new Proefsessie(leersessie, leegPlan());
  for (const { nu, opdracht } of gehouden(voorbeeld)) {
    sessie.nu = nu;
    sessie.stuur(opdracht);
  }
  return { voorbeeld, context: sessie.ctx, einde: sessie.nu };
}

/** What a verslag is made from when there is nothing outside the session. */
export const alleenSessie: Verslaggegevens = { status: 'concept', versie: 1, gemaaktOp: 0, sessieId: 'sessie', casussen: [], leefgebieden: [], eerdereSignalen: [] };
