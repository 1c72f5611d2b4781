import { nooit } from './alleen-lezen.ts';
import type { Loopgebeurtenis } from './traject.ts';

/* What a change of step must say before it is noted. Without schemas, for the windows. */

/**
 * What is still missing before this change can be noted, in words; empty when it says everything. Every change says when, and
 * every choice of the chair why.
 */
export function ontbreektBijWissel(gebeurtenis: Loopgebeurtenis): readonly string[] {
  const eisen = [['de datum', gebeurtenis.dag] as const, ...eisenVan(gebeurtenis)];
  return eisen.flatMap(([wat, tekst]) => (tekst.trim() === '' ? [wat] : []));
}

type Eis = readonly [wat: string, tekst: string];

function eisenVan(gebeurtenis: Loopgebeurtenis): readonly Eis[] {
  switch (gebeurtenis.type) {
    case 'meldAan':
    case 'neemInTriage':
      return [];
    case 'neemInOverleg':
    case 'maakHamerstuk':
    case 'vulAan':
    case 'neemWeerInOverleg':
    case 'heropen':
      return [reden(gebeurtenis)];
    case 'geefConsultatie':
      return [reden(gebeurtenis), ['het advies', gebeurtenis.advies]];
    case 'stuurTerug':
      return [reden(gebeurtenis), ['het bericht aan de aanmelder', gebeurtenis.bericht]];
    case 'verwijsDoor':
      return [reden(gebeurtenis), ['naar wie je doorverwijst', gebeurtenis.naar]];
    case 'gaMonitoren':
      return [['de evaluatiedatum', gebeurtenis.evaluatie]];
    case 'schaalAf':
    case 'sluitAf':
      return [['wat het opleverde', gebeurtenis.opbrengst]];
    default:
      return nooit(gebeurtenis);
  }
}

function reden({ reden: tekst }: { readonly reden: string }): Eis {
  return ['de reden', tekst];
}
