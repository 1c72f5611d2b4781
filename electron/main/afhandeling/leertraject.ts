import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { isodag } from '#shared/domein/tijd';
import { leertrajectId } from '#shared/leertraject/leertraject';
import { metNotitie } from '#shared/leertraject/opvolging';
import { leertrajectbeeldVan } from '#shared/leertraject/beeld';
import type { Drukte } from '../ipc/drukte.ts';
import type { Werkruimte } from '../werkruimte.ts';
import { onderdeelWeg } from './leertrajectfouten.ts';

type Deel = Pick<Afhandelaars<VoorzitterContract>, 'leertraject.lees' | 'leertraject.bewaar' | 'leertraject.lijst' | 'opvolging.zet'>;

/** What lies around the leersessies of the open kluis. */
export function leertrajectAfhandeling(eisOpen: () => Pick<Werkruimte, 'leertrajecten'>, drukte: Drukte): Deel {
  return {
    'leertraject.lees': async ({ sessieId }) => leertrajectbeeldVan(await eisOpen().leertrajecten.lees(sessieId)),
    'leertraject.bewaar': ({ sessieId, inhoud }) => drukte.volg(leertrajectId(sessieId), eisOpen().leertrajecten.bewaar(sessieId, inhoud)),
    'leertraject.lijst': () => eisOpen().leertrajecten.overzicht(),
    'opvolging.zet': async ({ sessieId, id, ...notitie }) => {
      const zet = eisOpen().leertrajecten.wijzig(sessieId, (oud) => {
        const opvolging = metNotitie(oud.opvolging, id, notitie, isodag(Date.now()));
        if (opvolging === oud.opvolging) throw onderdeelWeg('Dit opvolgpunt');
        return { ...oud, opvolging };
      });
      return leertrajectbeeldVan(await drukte.volg(`${leertrajectId(sessieId)} ${id}`, zet));
    },
  };
}
