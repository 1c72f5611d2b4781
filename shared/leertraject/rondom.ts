import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Rondom } from '../werkvormen/volledigheid.ts';
import { wensstand } from './groepsvoorstel-wensen.ts';
import type { Leertrajectbeeld } from './leertraject.ts';
import { meetellendeOpdrachten, telOpdrachten } from './opdrachten.ts';

/** What the list of parts of the preparation says about what lies around the plan. */
export function rondomVan(beeld: Pick<Leertrajectbeeld, 'inhoud' | 'verzonden' | 'inzendsels' | 'post' | 'ontvangen'>, plan: Sessieplan): Rondom {
  const { inhoud } = beeld;
  return {
    tweedeLaptop: beeld.ontvangen !== null,
    opdrachten: telOpdrachten(beeld, meetellendeOpdrachten(beeld, plan.casussen)),
    zonderTermijn: inhoud.reageerVoor === '',
    zonderContact: inhoud.contact.trim() === '',
    wensenNietGevolgd: inhoud.wensen.filter((wens) => wensstand(wens, plan.deelnemers) === 'niet-gevolgd').length,
    nietGevraagd: plan.casussen.filter(({ id }) => !inhoud.opdrachten.some(({ casusId }) => casusId === id)).map(({ code }) => code),
  };
}
