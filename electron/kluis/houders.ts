import { z } from 'zod';
import { MEESTE_SLEUVEN, type Kop } from './kop.ts';

/*
 * Who the key slots are of. The header is in clear, so names and dates are in a record of the kluis itself. It is written before the header: a
 * crash leaves at most a name without a slot, which no list shows and the next change drops.
 */

/** The record with the names. Lists do not show it. */
export const HOUDERS_ID = 'sleutelhouders';
/** At most so many people: each costs a derivation when the wachtzin fits none of those tried before. */
export const MAX_HOUDERS = MEESTE_SLEUVEN.wachtzin;
/** What the logboek calls who opened the kluis with the herstelcode. */
export const HERSTELCODE_NAAM = 'herstelcode';

const schemaHouder = z.strictObject({ id: z.string(), naam: z.string(), sinds: z.number(), wachtzinVan: z.number() });
export type Houder = Readonly<z.infer<typeof schemaHouder>>;

export const schemaHouders = z.strictObject({
  versie: z.literal(1),
  houders: z.array(schemaHouder),
  /** Since when the herstelcode slot with this id is there; null when the kluis was never given another code. */
  herstelcode: z.strictObject({ sleuf: z.string(), van: z.number() }).nullable(),
});
/** What the record holds; null in a kluis that has none yet. */
export type Houders = Readonly<z.infer<typeof schemaHouders>>;

/** Who can open the kluis, as the screens know it. */
export interface Sleutelhouders {
  readonly ik: string | null;
  readonly houders: readonly Houder[];
  readonly herstelcodeVan: number | null;
  readonly nogTeVernieuwen: number;
}

/** The sleutelhouders of a header: each slot of a wachtzin is one. Without a name it gets one to be told apart by. */
export function houdersVan({ sleuven, gemaaktOp }: Kop, houders: Houders | null): readonly Houder[] {
  return sleuven
    .filter(({ soort }) => soort === 'wachtzin')
    .map(({ id }, i) => {
      const naam = houders === null ? `Sleutelhouder ${i + 1}` : 'Naamloos';
      return houders?.houders.find((houder) => houder.id === id) ?? { id, naam, sinds: gemaaktOp, wachtzinVan: gemaaktOp };
    });
}

/** Since when the herstelcode of this header is there, or null when it has none. */
export function herstelcodeVan({ sleuven, gemaaktOp }: Kop, houders: Houders | null): number | null {
  const sleuf = sleuven.find(({ soort }) => soort === 'herstelcode');
  if (sleuf === undefined) return null;
  return houders?.herstelcode?.sleuf === sleuf.id ? houders.herstelcode.van : gemaaktOp;
}

/** What the record is to hold: names of slots that are there, and of those that are about to be. */
export function metHouders(kop: Kop, houders: Houders | null, anders: readonly Houder[]): Houders {
  const nieuw = new Map(anders.map((houder) => [houder.id, houder]));
  const blijft = houdersVan(kop, houders).map((houder) => nieuw.get(houder.id) ?? houder);
  const erbij = anders.filter(({ id }) => !blijft.some((houder) => houder.id === id));
  return { versie: 1, houders: [...blijft, ...erbij], herstelcode: houders?.herstelcode ?? null };
}
