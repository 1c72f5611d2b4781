import type { Blok, Sessieverslag } from '../verslagen/model.ts';

/* What a kwartaalrapport told, read back from what it says: who reads it has nothing else either. */

/** What of a whole quarter is told in one number; null when it was too small to tell. */
export interface Kwartaalpunt {
  readonly aangemeld: number | null;
  readonly besluiten: number | null;
  readonly afgerond: number | null;
}

/** The names of these numbers, as they stand in every report. */
export const PUNTNAMEN: Readonly<Record<keyof Kwartaalpunt, string>> = { aangemeld: 'Casussen aangemeld', besluiten: 'Casussen met een besluit', afgerond: 'Afgeschaald of afgesloten' };

/** The numbers of its own quarter. */
export function leesPunt({ delen }: Pick<Sessieverslag, 'delen'>): Kwartaalpunt {
  const getallen = getallenIn(delen.flatMap(({ inhoud }) => (inhoud.soort === 'doorlopend' ? inhoud.blokken : [])).filter(({ soort }) => soort === 'kenmerken'));
  const lees = (naam: string): number | null => getallen.get(naam) ?? null;
  return { aangemeld: lees(PUNTNAMEN.aangemeld), besluiten: lees(PUNTNAMEN.besluiten), afgerond: lees(PUNTNAMEN.afgerond) };
}

/** Every number that is told in these blocks, by the name it has there. */
export function getallenIn(blokken: readonly Blok[]): ReadonlyMap<string, number> {
  const rijen = blokken.flatMap((blok): readonly (readonly string[])[] => {
    if (blok.soort === 'tabel') return blok.rijen;
    return blok.soort === 'kenmerken' && blok.vorm === 'cijfers' ? blok.paren.map(({ naam, waarde }) => [naam, waarde]) : [];
  });
  return new Map(rijen.flatMap(([naam = '', waarde = '']): readonly (readonly [string, number])[] => (/^\d+$/u.test(waarde) ? [[naam, Number(waarde)]] : [])));
}
