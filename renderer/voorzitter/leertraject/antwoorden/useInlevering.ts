import { useEffect, useState, useSyncExternalStore } from 'react';
import { roep } from '../../brug.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { maakInlevering, type Inlevering, type Inleverstand } from './inlevering.ts';

type Dienst = Pick<Leertrajectgebruik, 'voor' | 'herlees'>;

interface Houder {
  readonly inlevering: Inlevering;
  /** Of the leertraject as it is on screen now: who comes back gets another. */
  readonly koppel: (dienst: Dienst) => void;
}

/** By session: what is being read goes on, and its lines are there again, for who looked at another part for a moment. */
const houders = new Map<string, Houder>();

function houderVan(sessieId: string, eerste: Dienst): Houder {
  const al = houders.get(sessieId);
  if (al !== undefined) return al;
  let dienst = eerste;
  const houder: Houder = {
    inlevering: maakInlevering((naam, bytes) => dienst.voor(() => roep('opdracht.leesIn', { sessieId, naam, bytes })), () => dienst.herlees()),
    koppel: (nieuw) => {
      dienst = nieuw;
    },
  };
  houders.set(sessieId, houder);
  return houder;
}

/** Reading in the returned files of this session. */
export function useInlevering(sessieId: string, { voor, herlees }: Dienst): Inleverstand & Pick<Inlevering, 'leesIn' | 'stop'> {
  const [{ inlevering, koppel }] = useState(() => houderVan(sessieId, { voor, herlees }));
  useEffect(() => koppel({ voor, herlees }), [koppel, voor, herlees]);
  const stand = useSyncExternalStore(inlevering.luister, inlevering.stand);
  return { ...stand, leesIn: inlevering.leesIn, stop: inlevering.stop };
}
