import type { Leertraject, Leertrajectbeeld, Leertrajectregel } from './leertraject.ts';
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
    opvolging: [...openOpvolging(opvolging)],
    verlooptOp: ontvangen?.verlooptOp ?? '',
  };
}

/** A leertraject as a window gets it: without keys, and without what only a merge needs. */
export function leertrajectbeeldVan({ wachtwoorden, uitgiften, ontvangen, ...rest }: Leertraject): Leertrajectbeeld {
  return {
    ...rest,
    metWachtwoord: wachtwoorden.length > 0,
    uitgiften: uitgiften.map(({ sleutel: _sleutel, basis: _basis, gezien: _gezien, ...uitgifte }) => uitgifte),
    ontvangen: ontvangen === null ? null : zonderSleutel(ontvangen),
  };
}

function zonderSleutel({ sleutel: _sleutel, basis: _basis, ...ontvangen }: NonNullable<Leertraject['ontvangen']>): NonNullable<Leertrajectbeeld['ontvangen']> {
  return ontvangen;
}
