import type { Afhandelaars } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';

type Appinfo = Omit<Awaited<ReturnType<Afhandelaars<VoorzitterContract>['app.info']>>, 'laatsteScherm'>;
type Deel = Pick<Afhandelaars<VoorzitterContract>, 'app.info' | 'app.onthoudScherm' | 'app.actief'>;

/** About the app itself. The last screen lives in memory: it holds ids, and nothing of it belongs on disk. */
export function appAfhandeling(info: Appinfo, bijTeken: () => void): Deel {
  let laatsteScherm = '';
  return {
    'app.info': () => ({ ...info, laatsteScherm }),
    'app.onthoudScherm': ({ scherm }) => {
      laatsteScherm = scherm;
    },
    'app.actief': bijTeken,
  };
}
