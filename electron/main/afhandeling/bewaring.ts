import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Drukte } from '../ipc/drukte.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { vergeetSessie } from './sessie.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'bewaring.lees' | 'bewaring.stelIn' | 'bewaring.verleng' | 'bewaring.bekijk' | 'bewaring.vernietig'>;

/** How long what is in the open kluis is kept. */
export function bewaringAfhandeling(eisOpen: () => Pick<Werkruimte, 'bewaring'>, drukte: Drukte): Deel {
  return {
    'bewaring.lees': () => {
      const { zaken, ...instelling } = eisOpen().bewaring.lees();
      return { ...instelling, zaken: [...zaken] };
    },
    'bewaring.stelIn': ({ termijnen, logboekJaren }) => drukte.volg('bewaring', eisOpen().bewaring.stelIn(termijnen, logboekJaren)),
    'bewaring.verleng': ({ recordId, tot, reden }) => eisOpen().bewaring.verleng(recordId, tot, reden),
    'bewaring.bekijk': ({ recordId }) => eisOpen().bewaring.bekijk(recordId),
    'bewaring.vernietig': async ({ recordId }) => {
      const { bewaring } = eisOpen();
      const mee = bewaring.bekijk(recordId).gaatMee;
      const vernietigd = await drukte.volg(null, bewaring.vernietig(recordId));
      for (const id of [recordId, ...mee.map((genoemd) => genoemd.recordId)]) vergeetSessie(drukte, id);
      return vernietigd;
    },
  };
}
