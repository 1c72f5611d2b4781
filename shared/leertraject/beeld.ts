import type { Leertraject, Leertrajectbeeld } from './leertraject.ts';

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
