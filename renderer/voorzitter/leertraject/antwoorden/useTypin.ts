import type { Inzendsel, Leertrajectbeeld, Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import { roep } from '../../brug.ts';
import { useBewaard, type Bewaard } from '../../useBewaard.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';

/** What was typed and is not on disk yet, also when somebody looks at another person meanwhile. Gone with the lock. */
const onderweg = new Map<string, Opdrachtantwoorden>();

/** What was typed in before for this opdracht. */
export function getyptVoor({ inzendsels }: Pick<Leertrajectbeeld, 'inzendsels'>, opdrachtId: string): Inzendsel | undefined {
  return inzendsels.find((inzendsel) => inzendsel.opdrachtId === opdrachtId && inzendsel.via === 'telefoon');
}

/** Typing in what somebody says, saved with each key. */
export function useTypin(sessieId: string, opdrachtId: string, beeld: Leertrajectbeeld, { voor, neemOver }: Pick<Leertrajectgebruik, 'voor' | 'neemOver'>): Bewaard<Opdrachtantwoorden> {
  const sleutel = `${sessieId} ${opdrachtId}`;
  return useBewaard<Opdrachtantwoorden>(onderweg.get(sleutel) ?? getyptVoor(beeld, opdrachtId)?.antwoorden ?? {}, async (antwoorden) => {
    onderweg.set(sleutel, antwoorden);
    const antwoord = await voor(() => roep('opdracht.typIn', { sessieId, opdrachtId, antwoorden: { ...antwoorden } }));
    if (!antwoord.ok) return antwoord;
    if (onderweg.get(sleutel) === antwoorden) onderweg.delete(sleutel);
    await neemOver(antwoord.value);
    return { ok: true, value: { bewaardOp: antwoord.value.gewijzigdOp } };
  });
}
