import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import { duurste } from './cryptografie/afleiding.ts';
import { kluisfout, leesfout, schrijffout } from './fouten.ts';
import { leesHerstelcode, maakHerstelcode } from './herstelcode.ts';
import type { Kop, Paarsleuf } from './kop.ts';
import type { Kopbeheer } from './kopbeheer.ts';
import type { Kluisomgeving } from './omgeving.ts';
import type { Records } from './records.ts';
import { maakSleuf, ontgrendel, wisOntgrendeld } from './sleuf.ts';

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
function herstelsleufVan({ sleuven }: Kop): string | null {
  return sleuven.find(({ soort }) => soort === 'herstelcode')?.id ?? null;
}

/** Why there is no new herstelcode, in the words of the place where one was asked for. */
function foutBijVervangen(oorzaak: unknown): OntwarFout {
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

/** A new herstelcode, and the slot that it opens, for what the dearest slot costs. */
async function maakHerstelsleuf(kop: Kop, hoofdsleutel: Buffer, { toeval, sleutelafleiding }: Kluisomgeving): Promise<{ readonly herstelcode: string; readonly sleuf: Paarsleuf }> {
  const herstelcode = maakHerstelcode(toeval);
  const geheim = leesHerstelcode(herstelcode);
  try {
    const { kluisId, ring, sleuven } = kop;
    const sleuf = await maakSleuf({ soort: 'herstelcode', geheim, kluisId, hoofdring: { ring, hoofdsleutel }, kosten: duurste(sleuven) }, sleutelafleiding, toeval);
    return { herstelcode, sleuf };
  } finally {
    geheim.fill(0);
  }
}

/** The herstelcode of an open kluis. */
export class Herstelbeheer {
  readonly #kop: Kopbeheer;
  readonly #records: Records;
  /** The slot whose code was given since the kluis opened, or null. */
  #gegevenSleuf: string | null = null;

  constructor(kop: Kopbeheer, records: Records) {
    this.#kop = kop;
    this.#records = records;
  }

  /** As `Kluis.herstelcodeBevestigd`. */
  bevestigd(): Promise<boolean> {
    return this.#kop.doe(() => this.#isOpgeschreven());
  }

  /** As `Kluis.bevestigHerstelcode`. */
  async bevestig(getypt: string): Promise<void> {
    const geheim = leesHerstelcode(getypt);
    return this.#kop.doe(async () => {
      try {
        const ontgrendeld = await ontgrendel(this.#kop.kop, 'herstelcode', geheim, this.#kop.kern.omgeving.sleutelafleiding);
        if (ontgrendeld === null) throw kluisfout('HERSTELCODE_ONJUIST', { watNu: 'Kijk nog eens naar wat je opschreef en typ de code over.' });
        wisOntgrendeld(ontgrendeld);
      } finally {
        geheim.fill(0);
      }
      await this.#noteer();
    });
  }

  /**
   * As `Kluis.nieuweHerstelcode`. A crash leaves the old header or the new one; the wachtzin opens both.
   * @param bijNieuw is told the slot of the new code, once it opens the kluis
   */
  vervang(wachtzin: string, bijNieuw: (sleuf: string) => Promise<void>): Promise<string> {
    return this.#kop.doe(async () => {
      try {
        return await this.#kop.metSleutel('wachtzin', wachtzin, async ({ hoofdsleutel }) => {
          // Damage shows on reading. Left there it would count for the new code.
          await this.#isOpgeschreven();
          await this.#ruimBeschadigdBewijs();
          const { kop, kern } = this.#kop;
          const { herstelcode, sleuf } = await maakHerstelsleuf(kop, hoofdsleutel, kern.omgeving);
          await this.#kop.vervang({ ...kop, sleuven: [...kop.sleuven.filter(({ soort }) => soort !== 'herstelcode'), sleuf] });
          await bijNieuw(sleuf.id);
          return herstelcode;
        });
      } catch (fout) {
        throw foutBijVervangen(fout);
      }
    });
  }

  /** Notes that the present herstelcode is on paper, because the kluis was opened with it: a full disk keeps nobody out. */
  async probeerNoteren(): Promise<void> {
    try {
      await this.#noteer();
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  async #isOpgeschreven(): Promise<boolean> {
    const sleuf = herstelsleufVan(this.#kop.kop);
    if (sleuf === null) return false;
    return sleuf === this.#gegevenSleuf || (await this.#leesBewijs(sleuf)) !== 'ontbreekt';
  }

  async #leesBewijs(sleuf: string): Promise<'staat er' | 'ontbreekt' | 'onleesbaar'> {
    try {
      return isBewijsVan(await this.#records.lees(BEWIJS_ID), sleuf) ? 'staat er' : 'ontbreekt';
    } catch (fout) {
      return leesfout(fout).fout.code === 'NIET_GEVONDEN' ? 'ontbreekt' : 'onleesbaar';
    }
  }

  async #noteer(): Promise<void> {
    const sleuf = herstelsleufVan(this.#kop.kop);
    this.#gegevenSleuf = sleuf;
    if (sleuf === null || (await this.#leesBewijs(sleuf)) === 'staat er') return;
    await this.#ruimBeschadigdBewijs();
    await this.#records.bewaar({ id: BEWIJS_ID, soort: 'instellingen', inhoud: schrijfBewijs(sleuf), regel: null });
  }

  /** A damaged note would stand in the way of the one that says it anew. */
  async #ruimBeschadigdBewijs(): Promise<void> {
    if (this.#kop.kern.schade.has(BEWIJS_ID)) await this.#records.vernietig(BEWIJS_ID);
  }
}
