import type { Leertraject, Leertrajectregel } from './leertraject.ts';
import { telOpdrachten } from './opdrachten.ts';
import { openOpvolging } from './opvolging.ts';

/** The line of a leertraject in the index: never a name. */
export function leertrajectregelVan(leertraject: Leertraject): Leertrajectregel {
  const { sessieId, inhoud, opvolging, ontvangen } = leertraject;
  const { gemaakt, afgezien, binnen, post } = telOpdrachten(leertraject);
  return {
    soort: 'leertraject',
    sessieId,
    opdrachtIds: inhoud.opdrachten.map(({ id }) => id),
    gevraagd: gemaakt - afgezien,
    beantwoord: binnen,
    reageerVoor: inhoud.reageerVoor,
    post,
    opvolgdagen: openOpvolging(opvolging).map(({ opDag }) => opDag),
    verlooptOp: ontvangen?.verlooptOp ?? '',
  };
}
