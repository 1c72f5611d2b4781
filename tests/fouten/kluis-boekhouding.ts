import { deepStrictEqual } from 'node:assert/strict';
import { z } from 'zod';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import type { Logboek } from '../../electron/kluis/logboek/logboek.ts';
import { inhoudVan, regelVan, wachtzinVan } from './kluis-last.ts';
import { alleBestanden, uitkomst } from './kluis-proef.ts';

/* What the program that is killed told, and whether a kluis agrees with it. */

const schemaInhoud = z.object({ nummer: z.number(), grootte: z.number() });

/** Of records that are destroyed and of records that never came to be. */
const WEG = 'weg';

/** What changes nothing that can be looked for. */
const BEWEGINGEN: ReadonlySet<string> = new Set(['openen', 'sluiten', 'vernieuwen']);
/** Of so many sleutelhouders it is tried whether they can open the kluis, the last first; each try costs an opening. */
const HOUDERS_GEPROEFD = 4;

/** Changes that may stand in a kluis: everything from the last acknowledged change on. */
export class Boekhouding {
  /** By record id, in the order they began; the first was acknowledged, or there was nothing before it. */
  readonly #mag = new Map<string, string[]>();
  readonly #gevraagd = new Set<string>();
  readonly #opgeschreven = new Set<string>();
  #herstelcode: string | null;
  #hoogste = 1;

  constructor(herstelcode: string) {
    this.#herstelcode = herstelcode;
  }

  /** The highest number that was ever given to a save. */
  get hoogste(): number {
    return this.#hoogste;
  }

  /** The herstelcode that must open the kluis; null after a kill in the middle of making one, which nobody may have seen. */
  get herstelcode(): string | null {
    return this.#herstelcode;
  }

  /** Takes in what was told until a kill. @returns in the middle of what it fell */
  verwerk(regels: readonly string[]): readonly string[] {
    const open = new Map<string, string>();
    for (const regel of regels) {
      if (regel.startsWith('! ')) throw new Error(`The program under load failed: ${regel}`);
      const [teken = '', soort = '', id = '', waarde = ''] = regel.split(' ');
      const begonnen = teken === '>';
      const zaak = `${soort} ${id} ${soort === 'herstelcode' ? '' : waarde}`;
      if (begonnen) open.set(zaak, soort);
      else open.delete(zaak);
      if (soort === 'herstelcode') this.#herstelcode = begonnen ? null : waarde;
      else if (soort === 'logregel') (begonnen ? this.#gevraagd : this.#opgeschreven).add(id);
      else if (!BEWEGINGEN.has(soort)) this.#noteer(id, waarde, begonnen);
      if (/^\d+$/.test(waarde)) this.#hoogste = Math.max(this.#hoogste, Number(waarde));
      if (soort === 'logregel' || soort === 'houder') this.#hoogste = Math.max(this.#hoogste, Number(id.replace('houder-', '')));
    }
    return [...new Set(open.values())];
  }

  #noteer(id: string, waarde: string, begonnen: boolean): void {
    const mag = this.#mag.get(id) ?? [WEG];
    if (begonnen) mag.push(waarde);
    else mag.splice(0, mag.lastIndexOf(waarde));
    this.#mag.set(id, mag);
  }

  /** Each record as it was acknowledged or as it was just being made, whole, and nothing else. */
  async vergelijk(kluis: Kluis): Promise<void> {
    deepStrictEqual(await kluis.schade(), []);
    const lijst = new Map(kluis.lijst('sessie').map(({ id, regel }) => [id, regel]));
    for (const id of lijst.keys()) if (!this.#mag.has(id)) throw new Error(`${id} was never saved`);
    for (const [id, mag] of this.#mag) {
      if (id.startsWith('houder-')) continue;
      const regel = lijst.get(id);
      if (regel === undefined) {
        if (!mag.includes(WEG)) throw new Error(`${id} is gone; it should be ${mag.join(' or ')}`);
        deepStrictEqual(await uitkomst(kluis.lees(id)), 'NIET_GEVONDEN');
        continue;
      }
      const inhoud = await kluis.lees(id);
      const { nummer, grootte } = schemaInhoud.parse(inhoud);
      if (!mag.includes(String(nummer))) throw new Error(`${id} is ${nummer}; it should be ${mag.join(' or ')}`);
      deepStrictEqual(inhoud, inhoudVan(id, nummer, grootte));
      deepStrictEqual(regel, regelVan(nummer));
    }
  }

  /** Each sleutelhouder who was given a key, and whether they must have it (`true`), must not, or may: the last ones. */
  houders(): readonly { readonly wachtzin: string; readonly opent: boolean | null }[] {
    return [...this.#mag]
      .filter(([id]) => id.startsWith('houder-'))
      .slice(-HOUDERS_GEPROEFD)
      .map(([id, mag]) => ({ wachtzin: wachtzinVan(id.replace('houder-', '')), opent: new Set(mag).size > 1 ? null : mag[0] !== WEG }));
  }

  /** Each line of the logboek that was written down is in it, once and in order, and the chain is whole. */
  async vergelijkLogboek(logboek: Logboek): Promise<void> {
    deepStrictEqual(logboek.breuk, null);
    const gang = { voortgang: () => undefined, teken: new AbortController().signal };
    const { oordeel } = await logboek.controleer(gang);
    deepStrictEqual(oordeel, 'heel');
    const { regels } = await logboek.lees({ ...gang, voor: null, aantal: Number.MAX_SAFE_INTEGER, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER });
    const er = regels.map(({ bijzonder }) => bijzonder).toReversed();
    deepStrictEqual(er, er.toSorted((a, b) => Number(a) - Number(b)));
    const uniek = new Set(er);
    deepStrictEqual(uniek.size, er.length);
    for (const bijzonder of this.#opgeschreven) if (!uniek.has(bijzonder)) throw new Error(`line ${bijzonder} is not in the logboek`);
    for (const bijzonder of er) if (!this.#gevraagd.has(bijzonder)) throw new Error(`line ${bijzonder} was never asked for`);
  }

  /** Nothing lies there that opening should have cleared: one key a record, at most two generations of each. */
  async vergelijkBestanden(map: string, kluis: Kluis): Promise<void> {
    const namen = await alleBestanden(map);
    const tijdelijk = namen.filter((naam) => naam.includes('.tmp-'));
    if (tijdelijk.length > 0) throw new Error(`left over: ${tijdelijk.join()}`);
    const generaties = new Map<string, number>();
    for (const naam of namen.filter((deel) => deel.startsWith('records/'))) {
      const record = naam.slice(0, naam.lastIndexOf('.'));
      generaties.set(record, (generaties.get(record) ?? 0) + 1);
    }
    for (const [record, aantal] of generaties) if (aantal > 2) throw new Error(`${aantal} generations of ${record}`);
    const sleutels = namen.filter((naam) => naam.startsWith('sleutels/')).length;
    // What belongs to the kluis itself has a key and is in no list.
    if (sleutels !== generaties.size || sleutels < kluis.lijst('sessie').length) throw new Error(`${sleutels} keys for ${generaties.size} records`);
  }
}
