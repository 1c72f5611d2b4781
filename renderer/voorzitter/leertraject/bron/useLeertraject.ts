import type { Fout } from '#shared/contract/fouten';
import type { Leertrajectbeeld, Leertrajectinhoud } from '#shared/leertraject/leertraject';
import type { Bewaarstaat } from '../../../ui/bewaarstaat.ts';
import { foutVan, roep, useBericht } from '../../brug.ts';
import { maakHouders } from '../../houders.ts';
import { maakRecordhouder, type Recordhouder } from '../../recordhouder.ts';

type Leertrajecthouder = Recordhouder<Leertrajectbeeld, Leertrajectinhoud>;

export interface Leertrajectgebruik extends Pick<Leertrajecthouder, 'wijzig' | 'bewaarNu' | 'opnieuw' | 'herlees' | 'voor' | 'wissel' | 'neemOver'> {
  /** Null until it has been read. */
  readonly beeld: Leertrajectbeeld | null;
  readonly bewaarstatus: Bewaarstaat;
  readonly fout: Fout | null;
}

const useLeertrajecthouder = maakHouders<Leertrajectbeeld, Leertrajectinhoud>((sessieId) =>
  maakRecordhouder<Leertrajectbeeld, Leertrajectinhoud>({
    lees: () => roep('leertraject.lees', { sessieId }),
    bewaar: (inhoud) => roep('leertraject.bewaar', { sessieId, inhoud }),
    inhoudVan: ({ inhoud }) => inhoud,
    metInhoud: (beeld, inhoud) => ({ ...beeld, inhoud }),
    foutVan,
  }),
);

/**
 * Reads what lies around a leersessie, holds what is on screen of it and saves `inhoud` as it is changed. For a request that
 * answers with the leertraject as it has become, use `wissel`; for any other that builds on what was typed, `voor`.
 */
export function useLeertraject(sessieId: string): Leertrajectgebruik {
  const { nu, wijzig, bewaarNu, opnieuw, herlees, voor, wissel, neemOver } = useLeertrajecthouder(sessieId);
  useBericht('leertraject.gewijzigd', (beeld) => {
    if (beeld.sessieId === sessieId) void neemOver(beeld);
  });
  const { record: beeld, ...stand } = nu;
  return { beeld, ...stand, wijzig, bewaarNu, opnieuw, herlees, voor, wissel, neemOver };
}
