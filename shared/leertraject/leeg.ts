import { isTeNieuw, migreer, type Migratie } from '../domein/migratie.ts';
import { LEERTRAJECTVERSIE, leertrajectId, type Leertraject, type Leertrajectinhoud } from './leertraject.ts';
import type { Leertrajectvorm } from './vorm.ts';

/** What a window has to fill in, while nobody has. */
export function legeLeertrajectinhoud(): Leertrajectinhoud {
  return { profiel: '', kandidaten: [], opdrachten: [], laatsteNummer: 0, reageerVoor: '', contact: '', fragmenten: [], wensen: [] };
}

/** What lies around a session of which nothing was prepared yet. `nu`: epoch ms. */
export function leegLeertraject(sessieId: string, vorm: Leertrajectvorm, nu: number): Leertraject {
  return {
    versie: LEERTRAJECTVERSIE,
    id: leertrajectId(sessieId),
    sessieId,
    vorm,
    inhoud: legeLeertrajectinhoud(),
    verzonden: {},
    wachtwoorden: [],
    inzendsels: [],
    post: [],
    enquetes: [],
    opvolging: [],
    uitgiften: [],
    verschillen: [],
    ontvangen: null,
    gemaaktOp: nu,
    gewijzigdOp: nu,
  };
}

/** The steps of a leertraject so far. Version 1 is the first, so there are none. */
const STAPPEN: readonly Migratie[] = [];

/** A leertraject as an earlier version of Ontwar stored it, brought to the present version. */
export function migreerLeertraject(document: unknown): unknown {
  return migreer(document, 'versie', STAPPEN, LEERTRAJECTVERSIE);
}

export function isLeertrajectTeNieuw(document: unknown): boolean {
  return isTeNieuw(document, 'versie', LEERTRAJECTVERSIE);
}
