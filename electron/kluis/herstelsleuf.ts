import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import type { Argon2Kosten } from './cryptografie/afleiding.ts';
import { schrijffout } from './fouten.ts';
import { leesHerstelcode, maakHerstelcode } from './herstelcode.ts';
import { leesKop, maakSleuf, schrijfKop, type Kop } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import type { Kluismap } from './schijf.ts';
import { vervangKop, type GelezenKop } from './toestand.ts';

/*
 * The key slot of the herstelcode, and the note that its owner has the code on paper. The note names the slot it is about: a
 * new slot, or an older header put back, makes it say nothing, whatever a crash left of either.
 */

/** The record that holds the note. It is of the kluis itself: lists do not show it. */
export const BEWIJS_ID = 'herstelcode';

const schemaBewijs = z.strictObject({ versie: z.literal(1), sleuf: z.string() });

export function schrijfBewijs(sleuf: string): z.infer<typeof schemaBewijs> {
  return { versie: 1, sleuf };
}

/** Whether this note is about this slot. A note that only a newer version of Ontwar understands is taken to be. */
export function isBewijsVan(inhoud: unknown, sleuf: string): boolean {
  const bewijs = schemaBewijs.safeParse(inhoud);
  return !bewijs.success || bewijs.data.sleuf === sleuf;
}

/** The id of the slot that the herstelcode opens, or null in a kluis that has none. */
export function herstelsleufVan({ sleuven }: Kop): string | null {
  return sleuven.find(({ soort }) => soort === 'herstelcode')?.id ?? null;
}

/** Why there is no new herstelcode, in the words of the place where one was asked for. */
export function foutBijVervangen(oorzaak: unknown): OntwarFout {
  const gemeld = schrijffout(oorzaak);
  const { fout } = gemeld;
  switch (fout.code) {
    case 'WACHTZIN_ONJUIST':
      return new OntwarFout({ ...fout, watNu: 'Kijk of Caps Lock aan staat en probeer het opnieuw.' }, oorzaak);
    case 'SCHIJF_VOL':
    case 'ALLEEN_LEZEN':
    case 'SCHRIJVEN_MISLUKT':
      return new OntwarFout(
        { ...fout, watGebeurde: 'Een nieuwe herstelcode bewaren lukte niet.', watVeilig: 'Je wachtzin opent de kluis, en alles wat bewaard is, staat er nog.' },
        oorzaak,
      );
    default:
      return gemeld;
  }
}

function duurste({ sleuven }: Kop): Argon2Kosten {
  return {
    geheugenKiB: Math.max(...sleuven.map(({ geheugenKiB }) => geheugenKiB)),
    iteraties: Math.max(...sleuven.map(({ iteraties }) => iteraties)),
  };
}

/**
 * Puts a new herstelcode in the place of the former, for what the dearest slot costs. A crash leaves the old
 * header or the new one; the wachtzin opens both.
 * @returns the code, to be shown this one time, and the header as it now lies on disk
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the former code then still opens the kluis
 */
export async function vervangHerstelsleuf(
  wortel: Kluismap,
  oud: GelezenKop,
  hoofdsleutel: Buffer,
  { toeval, sleutelafleiding, profiel }: Pick<Kluisomgeving, 'toeval' | 'sleutelafleiding' | 'profiel'>,
): Promise<{ readonly herstelcode: string; readonly kop: GelezenKop }> {
  const herstelcode = maakHerstelcode(toeval);
  const geheim = leesHerstelcode(herstelcode);
  try {
    const { kluisId } = oud.kop;
    const blijft = oud.kop.sleuven.filter(({ soort }) => soort !== 'herstelcode');
    const kosten = duurste(oud.kop);
    const sleuf = await maakSleuf({ soort: 'herstelcode', geheim, kluisId, hoofdsleutel, kosten }, sleutelafleiding, toeval);
    const bytes = schrijfKop({ ...oud.kop, sleuven: [...blijft, sleuf] }, hoofdsleutel);
    // Read as the next opening will, before it takes the place of a header that works.
    const kop = { bytes, kop: leesKop(bytes, profiel.grens) };
    await vervangKop(wortel, kop.bytes, oud.bytes);
    return { herstelcode, kop };
  } finally {
    geheim.fill(0);
  }
}
