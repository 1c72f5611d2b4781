import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import type { Werkruimte } from '../werkruimte.ts';

/** A sitting: meetings on one casus each, one after the other. */
export function zittingAfhandeling(eisOpen: () => Pick<Werkruimte, 'zittingen'>): Pick<Afhandelaars<VoorzitterContract>, 'zitting.maak' | 'zitting.voegToe'> {
  return {
    'zitting.maak': async (zitting) => ({ sessieIds: await eisOpen().zittingen.maak(zitting) }),
    'zitting.voegToe': async (erbij) => ({ sessieId: await eisOpen().zittingen.voegToe(erbij) }),
  };
}
