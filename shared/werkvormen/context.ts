import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Sessiecontext } from './sessie.ts';

/** The memory of a session that has yet to be prepared. `nu`: epoch ms. */
export function leegSessiecontext(plan: Sessieplan, nu: number): Sessiecontext {
  return {
    plan,
    rondeItem: {},
    terug: null,
    doel: null,
    antwoorden: {},
    voortgang: {},
    afwijkingen: [],
    kaart: {},
    parkeerplaats: [],
    klok: {
      begonnenOp: null,
      afgeslotenOp: null,
      sinds: null,
      gepland: {},
      verlopen: {},
      tijdvak: null,
      perioden: {},
      laatsteTik: nu,
    },
  };
}
