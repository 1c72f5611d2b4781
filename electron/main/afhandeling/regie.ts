import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { isLeegRegieblad, LEEG_REGIEBLAD } from '#shared/regie/leeg';
import type { Drukte } from '../ipc/drukte.ts';
import type { Stukdossiers } from '../stukken/dossiers.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'regie.lees' | 'regie.bewaar'>;

/** Under what saving the regieblad of this casus is known. */
export const regietaak = (casusId: string): string => `${casusId} regie`;

/** What is written in the steps of a casus. It lies in the dossier of that casus, and is destroyed with it. */
export function regieAfhandeling(eisOpen: () => { readonly dossiers: Pick<Stukdossiers, 'lees' | 'wijzig'> }, drukte: Drukte): Deel {
  return {
    'regie.lees': async ({ casusId }) => (await eisOpen().dossiers.lees(casusId)).regie ?? LEEG_REGIEBLAD,
    'regie.bewaar': ({ casusId, blad }) => drukte.volg(regietaak(casusId), bewaar(eisOpen().dossiers, casusId, blad)),
  };
}

async function bewaar(dossiers: Pick<Stukdossiers, 'wijzig'>, casusId: string, blad: Parameters<Deel['regie.bewaar']>[0]['blad']): Promise<{ readonly bewaardOp: number }> {
  await dossiers.wijzig(casusId, (oud) => ({ ...oud, regie: isLeegRegieblad(blad) ? null : blad }));
  return { bewaardOp: Date.now() };
}
