import { deepStrictEqual } from 'node:assert/strict';
import { z } from 'zod';
import type { Kluis } from '../../electron/kluis/kluis.ts';
import { inhoudVan, regelVan } from './kluis-last.ts';
import { alleBestanden, uitkomst } from './kluis-proef.ts';

/* What the program that is killed told, and whether a kluis agrees with it. */

const schemaInhoud = z.object({ nummer: z.number(), grootte: z.number() });

/** Of records that are destroyed and of records that never came to be. */
const WEG = 'weg';

/** Changes that may stand in a kluis: everything from the last acknowledged change on. */
export class Boekhouding {
  /** By record id, in the order they began; the first was acknowledged, or there was nothing before it. */
  readonly #mag = new Map<string, string[]>();
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
      else if (soort !== 'openen' && soort !== 'vouwen') this.#noteer(id, waarde, begonnen);
    }
    return [...new Set(open.values())];
  }

  #noteer(id: string, waarde: string, begonnen: boolean): void {
    const mag = this.#mag.get(id) ?? [WEG];
    if (begonnen) mag.push(waarde);
    else mag.splice(0, mag.lastIndexOf(waarde));
    this.#mag.set(id, mag);
    if (waarde !== WEG) this.#hoogste = Math.max(this.#hoogste, Number(waarde));
  }

  /** Each record as it was acknowledged or as it was just being made, whole, and nothing else. */
  async vergelijk(kluis: Kluis): Promise<void> {
    deepStrictEqual(await kluis.schade(), []);
    const lijst = new Map(kluis.lijst('sessie').map(({ id, regel }) => [id, regel]));
    for (const id of lijst.keys()) if (!this.#mag.has(id)) throw new Error(`${id} was never saved`);
    for (const [id, mag] of this.#mag) {
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
