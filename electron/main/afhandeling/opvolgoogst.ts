import type { Leertraject } from '#shared/leertraject/leertraject';
import { metOpvolging } from '#shared/leertraject/opvolging';
import type { Leertrajectvorm } from '#shared/leertraject/vorm';
import type { Leertrajecten } from './leertrajecten.ts';
import type { Oogstbestemming } from './oogstboek.ts';

/** A leersessie brings what it handed to whom to what lies around it, to be followed up. */
export function naarLeertraject(leertrajecten: Pick<Leertrajecten, 'wijzig'>, vormen: readonly Leertrajectvorm[], bijGewijzigd: (leertraject: Leertraject) => void): Oogstbestemming {
  return {
    isVoor: ({ id }) => vormen.some(({ werkvormId }) => werkvormId === id),
    breng: async (sessieId, werkvorm, context) => {
      let veranderd = false;
      const nieuw = await leertrajecten.wijzig(sessieId, (oud) => {
        // What a group handed on is followed up where the groups come together.
        const opvolging = oud.ontvangen === null ? metOpvolging(oud.opvolging, werkvorm, context) : oud.opvolging;
        veranderd = opvolging !== oud.opvolging;
        return veranderd ? { ...oud, opvolging } : oud;
      });
      if (veranderd) bijGewijzigd(nieuw);
    },
    nogNiet: 'De leersessie is afgesloten, maar wat aan wie is doorgegeven, staat nog niet bij de opvolging.',
  };
}
