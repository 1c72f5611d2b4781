import { basename, dirname } from 'node:path';
import type { Bestand, Bestanden, Kenmerken, OpenMap } from '../../electron/kluis/bestanden.ts';

/*
 * A disk in memory that knows what is durable. What was written without fsync, and names changed without an fsync of their
 * folder, are lost or half lost at a power cut. Each step can be made to fail.
 */

interface Knoop {
  inhoud: Buffer;
  duurzaam: Buffer;
  /** Counts up with each change of any file: the clock of this disk. */
  op: number;
}

interface Map_ {
  namen: Map<string, Knoop>;
  duurzaam: Map<string, Knoop>;
  /** Changes of names since the last fsync, in order. */
  open: { readonly naam: string; readonly knoop: Knoop | null }[];
}

/** Called before each step; throws to make it fail. `schrijf` may return how many bytes to write before it fails. */
export type Stapper = (stap: string, pad: string) => void;

export class Systeemfout extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export class Geheugenschijf implements Bestanden {
  #mappen = new Map<string, Map_>();
  /** Folders that got another name since the last fsync of the folder they are in. */
  #hernoemd: { readonly van: string; readonly naar: string }[] = [];
  stapper: Stapper = () => undefined;
  #tijd = 0;

  #map(pad: string): Map_ {
    const map = this.#mappen.get(pad);
    if (map === undefined) throw new Systeemfout('ENOENT');
    return map;
  }

  #zet(pad: string, knoop: Knoop | null): void {
    const map = this.#map(dirname(pad));
    if (knoop === null) map.namen.delete(basename(pad));
    else map.namen.set(basename(pad), knoop);
    map.open.push({ naam: basename(pad), knoop });
  }

  #knoop(pad: string): Knoop {
    const knoop = this.#map(dirname(pad)).namen.get(basename(pad));
    if (knoop === undefined) throw new Systeemfout('ENOENT');
    return knoop;
  }

  #handvat(knoop: Knoop, pad: string): Bestand {
    return {
      schrijf: async (bytes, positie) => {
        // Short writes are the rule here, so that the code that goes on after one is always in use.
        const deel = bytes.subarray(0, Math.max(1, Math.ceil(bytes.length * 0.6)));
        const nieuw = Buffer.alloc(Math.max(knoop.inhoud.length, positie + deel.length));
        knoop.inhoud.copy(nieuw);
        nieuw.set(deel, positie);
        this.stapper('schrijf', pad);
        knoop.inhoud = nieuw;
        knoop.op = this.#tijd += 1;
        return deel.length;
      },
      sync: async () => {
        this.stapper('sync', pad);
        knoop.duurzaam = knoop.inhoud;
      },
      kap: async (lengte) => {
        this.stapper('kap', pad);
        knoop.inhoud = knoop.inhoud.subarray(0, lengte);
        knoop.op = this.#tijd += 1;
      },
      sluit: async () => undefined,
    };
  }

  async lees(pad: string): Promise<Buffer> {
    this.stapper('lees', pad);
    if (this.#mappen.has(pad)) throw new Systeemfout('EISDIR');
    return Buffer.from(this.#knoop(pad).inhoud);
  }

  async maak(pad: string): Promise<Bestand> {
    this.stapper('maak', pad);
    return this.#maakNu(pad);
  }

  #maakNu(pad: string): Bestand {
    const knoop = { inhoud: Buffer.alloc(0), duurzaam: Buffer.alloc(0), op: (this.#tijd += 1) };
    this.#zet(pad, knoop);
    return this.#handvat(knoop, pad);
  }

  async maakAlleen(pad: string): Promise<Bestand> {
    this.stapper('maak', pad);
    if (this.#map(dirname(pad)).namen.has(basename(pad))) throw new Systeemfout('EEXIST');
    return this.#maakNu(pad);
  }

  async openBestaand(pad: string): Promise<Bestand> {
    this.stapper('openBestaand', pad);
    return this.#handvat(this.#knoop(pad), pad);
  }

  async openMap(pad: string): Promise<OpenMap> {
    this.stapper('openMap', pad);
    return {
      sync: async () => {
        this.stapper('mapsync', pad);
        const map = this.#map(pad);
        map.duurzaam = new Map(map.namen);
        map.open = [];
        this.#hernoemd = this.#hernoemd.filter(({ naar }) => dirname(naar) !== pad);
      },
      sluit: async () => undefined,
    };
  }

  async maakMap(pad: string): Promise<void> {
    this.stapper('maakMap', pad);
    if (!this.#mappen.has(pad)) this.#mappen.set(pad, { namen: new Map(), duurzaam: new Map(), open: [] });
  }

  async lijst(pad: string): Promise<readonly string[]> {
    this.stapper('lijst', pad);
    const mappen = [...this.#mappen.keys()].filter((ander) => ander !== pad && dirname(ander) === pad);
    return [...this.#map(pad).namen.keys(), ...mappen.map((map) => basename(map))];
  }

  async hernoem(van: string, naar: string): Promise<void> {
    this.stapper('hernoem', naar);
    if (this.#mappen.has(van)) {
      this.#verplaatsMap(van, naar);
      this.#hernoemd.push({ van, naar });
      return;
    }
    const knoop = this.#knoop(van);
    this.#zet(van, null);
    this.#zet(naar, knoop);
  }

  #verplaatsMap(van: string, naar: string): void {
    const plaats = (pad: string): string => (pad === van || pad.startsWith(`${van}/`) ? `${naar}${pad.slice(van.length)}` : pad);
    this.#mappen = new Map([...this.#mappen].map(([pad, map]) => [plaats(pad), map]));
  }

  async verwijder(pad: string): Promise<void> {
    this.stapper('verwijder', pad);
    this.#knoop(pad);
    this.#zet(pad, null);
  }

  async verwijderMap(pad: string): Promise<void> {
    this.stapper('verwijderMap', pad);
    const map = this.#map(pad);
    if (map.namen.size > 0 || [...this.#mappen.keys()].some((ander) => dirname(ander) === pad)) throw new Systeemfout('ENOTEMPTY');
    this.#mappen.delete(pad);
  }

  async gewijzigdOp(pad: string): Promise<number> {
    if (!this.#mappen.has(pad)) this.#knoop(pad);
    return 0;
  }

  async kenmerken(pad: string): Promise<Kenmerken> {
    this.stapper('kenmerken', pad);
    if (this.#mappen.has(pad)) return { isMap: true, lengte: 0, op: 0 };
    const { inhoud, op } = this.#knoop(pad);
    return { isMap: false, lengte: inhoud.length, op };
  }

  /** All names, with their folder. */
  paden(): readonly string[] {
    return [...this.#mappen].flatMap(([map, { namen }]) => [...namen.keys()].map((naam) => `${map}/${naam}`));
  }

  /** A folder with files in it that were there long before. */
  zetMap(pad: string, bestanden: Readonly<Record<string, Buffer>>): void {
    const namen = new Map(Object.entries(bestanden).map(([naam, inhoud]) => [naam, { inhoud, duurzaam: inhoud, op: 0 }]));
    this.#mappen.set(pad, { namen, duurzaam: new Map(namen), open: [] });
  }

  zetInhoud(pad: string, inhoud: Buffer): void {
    const knoop = this.#knoop(pad);
    knoop.inhoud = inhoud;
    knoop.duurzaam = inhoud;
    knoop.op = this.#tijd += 1;
  }

  inhoud(pad: string): Buffer {
    return this.#knoop(pad).inhoud;
  }

  /** The same disk as another process finds it: nothing is lost. */
  kopie(): Geheugenschijf {
    const nieuw = this.#neemOver((knoop) => ({ ...knoop }), (map) => map.namen, (map) => map);
    nieuw.#hernoemd = [...this.#hernoemd];
    return nieuw;
  }

  /** The disk after a power cut: of what was not synced, an arbitrary part is there. `kans` gives numbers from 0 to 1. */
  naStroomuitval(kans: () => number): Geheugenschijf {
    const half = (knoop: Knoop): Knoop => {
      const lot = kans();
      const { inhoud, duurzaam, op } = knoop;
      const verschil = inhoud.length - duurzaam.length;
      if (lot < 0.3 || inhoud === duurzaam) return { inhoud: duurzaam, duurzaam, op };
      if (lot < 0.5 || verschil <= 0) return { inhoud, duurzaam: inhoud, op };
      const over = inhoud.subarray(0, duurzaam.length + Math.floor(kans() * verschil));
      // Some file systems make a file longer before its contents are written: the end is then zero bytes.
      const rest = lot < 0.75 ? Buffer.concat([over, Buffer.alloc(inhoud.length - over.length)]) : over;
      return { inhoud: rest, duurzaam: rest, op };
    };
    const terug = this.#hernoemd.toReversed().filter(() => kans() < 0.5);
    const nieuw = this.#neemOver(half, (map) => {
      const namen = new Map(map.duurzaam);
      for (const { naam, knoop } of map.open.slice(0, Math.floor(kans() * (map.open.length + 1)))) {
        if (knoop === null) namen.delete(naam);
        else namen.set(naam, knoop);
      }
      return namen;
    }, () => null);
    for (const { van, naar } of terug) nieuw.#verplaatsMap(naar, van);
    return nieuw;
  }

  #neemOver(knoopVan: (knoop: Knoop) => Knoop, namenVan: (map: Map_) => Map<string, Knoop>, openVan: (map: Map_) => Map_ | null): Geheugenschijf {
    const nieuw = new Geheugenschijf();
    nieuw.#tijd = this.#tijd;
    const bekend = new Map<Knoop, Knoop>();
    const neem = (knoop: Knoop): Knoop => {
      const al = bekend.get(knoop) ?? knoopVan(knoop);
      bekend.set(knoop, al);
      return al;
    };
    for (const [pad, map] of this.#mappen) {
      const namen = new Map([...namenVan(map)].map(([naam, knoop]) => [naam, neem(knoop)]));
      const oud = openVan(map);
      const duurzaam = oud === null ? new Map(namen) : new Map([...oud.duurzaam].map(([naam, knoop]) => [naam, neem(knoop)]));
      const open = oud === null ? [] : oud.open.map(({ naam, knoop }) => ({ naam, knoop: knoop === null ? null : neem(knoop) }));
      nieuw.#mappen.set(pad, { namen, duurzaam, open });
    }
    return nieuw;
  }
}
