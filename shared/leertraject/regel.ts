import type { Leertraject, Leertrajectbeeld, Leertrajectregel } from './leertraject.ts';
import { openOpvolging } from './opvolging.ts';

/** The line of a leertraject in the index: never a name. */
export function leertrajectregelVan({ sessieId, inhoud, verzonden, inzendsels, post, opvolging, ontvangen }: Leertraject): Leertrajectregel {
  const beantwoord = new Set(inzendsels.filter(({ geldt }) => geldt).map(({ opdrachtId }) => opdrachtId));
  const gevraagd = inhoud.opdrachten.filter(({ id, afgezien }) => beantwoord.has(id) || (afgezien === '' && Object.hasOwn(verzonden, id)));
  return {
    soort: 'leertraject',
    sessieId,
    opdrachtIds: inhoud.opdrachten.map(({ id }) => id),
    gevraagd: gevraagd.length,
    beantwoord: gevraagd.filter(({ id }) => beantwoord.has(id)).length,
    reageerVoor: inhoud.reageerVoor,
    post: post.length,
    opvolging: [...openOpvolging(opvolging)],
    verlooptOp: ontvangen?.verlooptOp ?? '',
  };
}

/** A leertraject as a window gets it: without keys, and without what only a merge needs. */
export function leertrajectbeeldVan({ wachtwoord, uitgiften, ontvangen, ...rest }: Leertraject): Leertrajectbeeld {
  return {
    ...rest,
    metWachtwoord: wachtwoord !== '',
    uitgiften: uitgiften.map(({ sleutel: _sleutel, basis: _basis, gezien: _gezien, ...uitgifte }) => uitgifte),
    ontvangen: ontvangen === null ? null : zonderSleutel(ontvangen),
  };
}

function zonderSleutel({ sleutel: _sleutel, basis: _basis, ...ontvangen }: NonNullable<Leertraject['ontvangen']>): NonNullable<Leertrajectbeeld['ontvangen']> {
  return ontvangen;
}
