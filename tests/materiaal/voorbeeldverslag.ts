import { gehouden } from '../../electron/voorbeeld/draaiboek.ts';
import { speelInGeheugen } from '../../electron/voorbeeld/opdrachten.ts';
import { leesVoorbeeld, type Voorbeeld } from '../../electron/voorbeeld/gegevens.ts';
import type { Casus } from '../../shared/domein/casus.ts';
import { signalenTotEnMet } from '../../shared/verslagen/signalen.ts';
import { herstelSnapshot } from '../../shared/werkvormen/bewaarde-stand.ts';
import { machineVan } from '../../shared/werkvormen/stand.ts';
import type { Werkvorm } from '../../shared/werkvormen/schema.ts';
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

/** The doorbraakoverleg of 19 maart 2026 as it stands when it is closed, with what its verslag is made from. */
export async function voorbeelddoorbraak(): Promise<{ readonly werkvorm: Werkvorm; readonly context: Sessiecontext; readonly gegevens: Verslaggegevens; readonly casus: Casus }> {
  const { stand, einde, bronnen } = await speelInGeheugen('doorbraak');
  const { context } = herstelSnapshot(machineVan(stand.werkvorm), stand.snapshot);
  const casus = await bronnen.leesCasus('casus-19');
  const eerdereSignalen = signalenTotEnMet(bronnen.casussen.map(({ regel }) => regel), context.plan.datum);
  const gegevens: Verslaggegevens = { status: 'concept', versie: 1, gemaaktOp: einde, sessieId: stand.sessieId, casussen: [casus], regionaam: bronnen.regionaam, leefgebieden: bronnen.leefgebieden, eerdereSignalen };
  return { werkvorm: stand.werkvorm, context, gegevens, casus };
}

/** What a verslag is made from when there is nothing outside the session. */
export const alleenSessie: Verslaggegevens = { status: 'concept', versie: 1, gemaaktOp: 0, sessieId: 'sessie', casussen: [], regionaam: '', leefgebieden: [], eerdereSignalen: [] };
