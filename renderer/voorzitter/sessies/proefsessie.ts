import type { Sessieregel } from '#shared/werkvormen/sessie';
import type { Sessie } from './bijeenkomst.ts';

/** A session in a list, for tests. */
export function proefsessie(id: string, regel: Partial<Sessieregel>): Sessie {
  return {
    id,
    regel: {
      soort: 'sessie',
      werkvorm: 'Leersessie',
      onderwerp: id,
      datum: '',
      aanvang: '',
      fase: 'voorbereiding',
      casuscodes: [],
      zitting: null,
      minuten: 120,
      begonnenOp: null,
      afgeslotenOp: null,
      gewijzigdOp: 1,
      ...regel,
    },
  };
}
