import { deelsleutel, pakIn, pakUit, type Toeval } from './cryptografie/versleuteling.ts';
import { kluisfout } from './fouten.ts';
import type { Kop, OudeRing } from './kop.ts';

/*
 * The former master keys. Removing a sleutelhouder makes a new master key: a ring further. The former one is kept under it in the header as
 * long as a record lies under that; of it then stays only the subkey `pakket`, because the segments of the logboek are never written anew.
 */

/** A former master key, or its subkey `pakket`, for who opened it to zero. */
export interface OpenRing {
  readonly nummer: number;
  readonly soort: OudeRing['soort'];
  readonly sleutel: Buffer;
}

function aad(kluisId: string, soort: OudeRing['soort'], nummer: number, ring: number): Buffer {
  return Buffer.from(`ontwar/kluis/2/ring/${kluisId}/${soort}/${nummer}/${ring}`, 'utf8');
}

/** What the present master key closes of the former ones. @throws OntwarFout KOP_BESCHADIGD */
export function openRingen({ kluisId, ring, ringen }: Kop, hoofdsleutel: Buffer): readonly OpenRing[] {
  const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kluisId, 'hex'), 'ringen');
  const open: OpenRing[] = [];
  try {
    for (const { nummer, soort, sleutel: verpakt } of ringen) {
      const oud = pakUit(sleutel, aad(kluisId, soort, nummer, ring), Buffer.from(verpakt, 'hex'));
      if (oud === null) throw kluisfout('KOP_BESCHADIGD');
      open.push({ nummer, soort, sleutel: oud });
    }
    return open;
  } catch (fout) {
    wisRingen(open);
    throw fout;
  } finally {
    sleutel.fill(0);
  }
}

/** A former key as the header keeps it. `ringensleutel`: the subkey `ringen` of the present master key. */
export function sluitRing({ nummer, soort, sleutel }: OpenRing, ringensleutel: Buffer, kop: Pick<Kop, 'kluisId' | 'ring'>, toeval: Toeval): OudeRing {
  return { nummer, sleutel: pakIn(ringensleutel, aad(kop.kluisId, soort, nummer, kop.ring), sleutel, toeval).toString('hex'), soort };
}

export function wisRingen(ringen: readonly OpenRing[]): void {
  for (const { sleutel } of ringen) sleutel.fill(0);
}
