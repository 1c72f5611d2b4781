import { z } from 'zod';
import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import type { Recordopslag } from '../../kluis/opslag.ts';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import { kladTeNieuw, kladVanNiets } from './fouten.ts';

/** To which drafts belong that are of no record yet: a new casus, a new zitting, the settings. */
export const ALGEMEEN = 'algemeen';
/** The most that is kept for one record; of more the oldest goes. */
const MEESTE_KLADJES = 100;
const VOORVOEGSEL = 'klad-';

const schemaKladje = z.strictObject({ naam: z.string(), tekst: z.string() });
const schemaKladrecord = z.strictObject({ versie: z.literal(1), kladjes: z.array(schemaKladje) });

/** What is typed in one form, by the name of that form. */
export type Kladje = Readonly<z.infer<typeof schemaKladje>>;

/** A draft that cannot be read can be replaced: what is typed now is worth more than what it was some seconds before. */
const WAARDELOOS: ReadonlySet<Foutcode> = new Set<Foutcode>(['RECORD_BESCHADIGD', 'RECORD_TERUGGEZET', 'RECORD_VERWISSELD']);

/** The id of the record with the drafts of another record. */
export function kladId(van: string): string {
  return `${VOORVOEGSEL}${van}`;
}

/**
 * What is typed in forms and not saved yet, kept with the record it belongs to: a lock or a crash does not lose it, and destroying
 * that record destroys it too. Nothing of it stays in memory here.
 */
export class Kladjes {
  readonly #opslag: Recordopslag;
  readonly #rij = new Wachtrij<never>();
  /** Records being destroyed, or destroyed while this kluis was open: what a window still sends must not write their drafts anew. */
  readonly #weg = new Set<string>();

  constructor(opslag: Recordopslag) {
    this.#opslag = opslag;
  }

  /** The drafts of this record, the one that was changed last at the end. One that cannot be used counts as none. @throws OntwarFout LEZEN_MISLUKT, KLUIS_OP_SLOT */
  lees(van: string): Promise<readonly Kladje[]> {
    return this.#rij.doe(van, async () => {
      const gelezen = await this.#haal(van);
      return gelezen === 'te nieuw' ? [] : gelezen;
    });
  }

  /**
   * Keeps what is typed under this name; null forgets it, and with the last one the record goes.
   * @throws OntwarFout NIET_GEVONDEN when what it belongs to is not there any more, VERSIE_TE_NIEUW, and what reading and saving throw
   */
  bewaar(van: string, naam: string, tekst: string | null): Promise<void> {
    return this.#rij.doe(van, async () => {
      const oud = await this.#haal(van);
      if (oud === 'te nieuw') throw kladTeNieuw();
      const anders = oud.filter((kladje) => kladje.naam !== naam);
      if (tekst === null) {
        if (anders.length === oud.length) return;
        await (anders.length === 0 ? this.#opslag.vernietig(kladId(van)) : this.#leg(van, anders));
        return;
      }
      if (this.#weg.has(van) || !this.#bestaat(van)) throw kladVanNiets();
      await this.#leg(van, [...anders, { naam, tekst }].slice(-MEESTE_KLADJES));
    });
  }

  /** Destroys what was typed with this record, before the record itself is destroyed. @throws what destroying throws */
  async vernietigVan(van: string): Promise<void> {
    this.#weg.add(van);
    try {
      await this.#rij.doe(van, () => this.#vernietig(kladId(van)));
    } catch (fout) {
      this.#weg.delete(van);
      throw fout;
    }
  }

  /** After the record that was to be destroyed turned out to stay. */
  blijft(van: string): void {
    this.#weg.delete(van);
  }

  /**
   * At opening: destroys drafts of records that are gone, as after a crash between the two. That it fails keeps nobody out.
   * @param beschadigd the ids of records that are there and cannot be used now: their drafts stay
   */
  async ruimOp(beschadigd: () => Promise<ReadonlySet<string>>): Promise<void> {
    const wezen = this.#opslag.lijst('klad').filter(({ id }) => !this.#bestaat(id.slice(VOORVOEGSEL.length)));
    if (wezen.length === 0) return;
    try {
      const blijven = await beschadigd();
      for (const { id } of wezen) if (!blijven.has(id.slice(VOORVOEGSEL.length))) await this.#opslag.vernietig(id);
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #bestaat(van: string): boolean {
    return van === ALGEMEEN || (['casus', 'sessie'] as const).some((soort) => this.#opslag.lijst(soort).some(({ id }) => id === van));
  }

  async #haal(van: string): Promise<readonly Kladje[] | 'te nieuw'> {
    try {
      const gelezen = schemaKladrecord.safeParse(await this.#opslag.lees(kladId(van)));
      return gelezen.success ? gelezen.data.kladjes : 'te nieuw';
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
      if (fout.fout.code === 'VERSIE_TE_NIEUW') return 'te nieuw';
      if (fout.fout.code === 'NIET_GEVONDEN' || WAARDELOOS.has(fout.fout.code)) return [];
      throw fout;
    }
  }

  async #leg(van: string, kladjes: readonly Kladje[]): Promise<void> {
    const record = { id: kladId(van), soort: 'klad', inhoud: { versie: 1, kladjes }, regel: null } as const;
    try {
      await this.#opslag.bewaar(record);
    } catch (fout) {
      if (!(fout instanceof OntwarFout) || !WAARDELOOS.has(fout.fout.code)) throw fout;
      await this.#opslag.vernietig(record.id);
      await this.#opslag.bewaar(record);
    }
  }

  async #vernietig(id: string): Promise<void> {
    try {
      await this.#opslag.vernietig(id);
    } catch (fout) {
      if (!(fout instanceof OntwarFout) || fout.fout.code !== 'NIET_GEVONDEN') throw fout;
    }
  }
}
