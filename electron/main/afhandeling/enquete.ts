import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Kluis } from '../../kluis/kluis.ts';
import type { Drukte } from '../ipc/drukte.ts';
import type { Kluisdeur } from '../kluisdeur.ts';
import { begintStraksOpnieuw, deelUit, type Uitdeelhaken } from '../uitdeling.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { enqueteVoorScherm } from './enquetes.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'enquete.deelUit' | 'enquete.lees' | 'enquete.stuurIn' | 'enquete.haalTerug'>;

/** The laptop that goes round, see `uitdeling.ts`. */
export function enqueteAfhandeling(deur: Kluisdeur<Kluis, Werkruimte>, haken: Uitdeelhaken, drukte: Drukte): Deel {
  return {
    'enquete.deelUit': async ({ sessieId }) => {
      await deur.eisOpen().enquetes.eisInvulbaar(sessieId);
      await deelUit(haken, () => deur.deelUit(sessieId), nietBewaard);
    },
    'enquete.lees': async () => {
      const { werkruimte, sessieId } = deur.eisUitgedeeld();
      return enqueteVoorScherm(await werkruimte.enquetes.lees(sessieId));
    },
    'enquete.stuurIn': async (inzending) => {
      const { werkruimte, sessieId } = deur.eisUitgedeeld();
      return { ingevuld: await drukte.volg(null, werkruimte.enquetes.stuurIn(sessieId, inzending)) };
    },
    'enquete.haalTerug': async ({ wachtzin }) => {
      await deur.haalTerug(wachtzin);
      begintStraksOpnieuw(haken);
    },
  };
}

function nietBewaard(): OntwarFout {
  return new OntwarFout({
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: 'Niet alles wat op het scherm staat, is bewaard. Daarom is de enquête nog niet uitgedeeld.',
    watVeilig: 'Wat eerder bewaard is, staat er nog.',
    watNu: 'Kijk waarom bewaren niet lukt. Deel de enquête daarna uit.',
  });
}
