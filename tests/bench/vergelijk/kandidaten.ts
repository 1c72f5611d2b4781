import { createRequire } from 'node:module';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { schijfbestanden } from '../../../electron/kluis/bestanden.ts';
import { Kluis } from '../../../electron/kluis/kluis.ts';
import { MET_WACHTZIN, proefomgeving, WACHTZIN } from '../../fouten/kluis-proef.ts';
import { bulkrecord, casusId, vluchtigeBestanden } from '../bulk.ts';

/*
 * Three ways to keep casussen encrypted, each as its makers mean it to be used: the kluis, a database by SQLCipher, a file of KeePass
 * (KDBX 4). The key is derived beforehand, because that takes whatever one sets it to. A save is done when it survives a power cut.
 */

export interface Kandidaat {
  readonly naam: string;
  /** How often a save can be measured: one of KDBX writes everything anew. */
  readonly keren: number;
  vul(aantal: number): Promise<void>;
  /** Until the list is there. @returns how many */
  open(): Promise<number>;
  bewaar(nummer: number, versie: number): Promise<void>;
  /** In the lines of the list. @returns how many have this in them */
  zoekInLijst(tekst: string): Promise<number>;
  /** In all text there is. @returns how many have this in them */
  zoekInAlles(tekst: string): Promise<number>;
  sluit(): Promise<void>;
}

/** Packages of their own, see package.json here; the types are the few members used. @throws Error when it is not installed or not built */
function laad(pakket: string): unknown {
  return createRequire(join(process.cwd(), 'tests', 'bench', 'vergelijk', 'package.json'))(pakket);
}

function telMet(tekst: string, regels: readonly string[]): number {
  return regels.filter((regel) => regel.includes(tekst)).length;
}

export function ontwarKluis(map: string): Kandidaat {
  let kluis: Kluis | null = null;
  const nu = (): Kluis => {
    if (kluis === null) throw new Error('It is not open.');
    return kluis;
  };
  return {
    naam: 'Ontwar',
    keren: 200,
    vul: async (aantal) => {
      const { kluis: nieuw } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: vluchtigeBestanden }));
      for (let nummer = 0; nummer < aantal; nummer += 1) await nieuw.bewaar(bulkrecord(nummer));
      await nieuw.sluit();
    },
    open: async () => {
      kluis = await Kluis.open(map, MET_WACHTZIN, proefomgeving({ bestanden: schijfbestanden }));
      return kluis.lijst('casus').length;
    },
    bewaar: (nummer, versie) => nu().bewaar(bulkrecord(nummer, versie)),
    zoekInLijst: async (tekst) => telMet(tekst, nu().lijst('casus').map(({ regel }) => JSON.stringify(regel))),
    zoekInAlles: async (tekst) => {
      let aantal = 0;
      for (const { id } of nu().lijst('casus')) if (JSON.stringify(await nu().lees(id)).includes(tekst)) aantal += 1;
      return aantal;
    },
    sluit: () => nu().sluit(),
  };
}

interface Opdracht {
  run(...waarden: readonly string[]): unknown;
  pluck(): { all(...waarden: readonly string[]): readonly unknown[] };
}
interface Database {
  pragma(tekst: string): unknown;
  exec(tekst: string): unknown;
  prepare(tekst: string): Opdracht;
  close(): void;
}

export function sqlcipher(map: string): Kandidaat {
  const Database = laad('better-sqlite3-multiple-ciphers') as new (pad: string) => Database;
  const sleutel = 'ab'.repeat(32);
  let db: Database | null = null;
  const nu = (): Database => {
    if (db === null) throw new Error('It is not open.');
    return db;
  };
  const openNu = (): Database => {
    const nieuw = new Database(join(map, 'casussen.sqlite'));
    nieuw.pragma("cipher='sqlcipher'");
    nieuw.pragma('legacy=4');
    nieuw.pragma(`key="x'${sleutel}'"`);
    nieuw.pragma('journal_mode=WAL');
    // An acknowledged change survives a power cut.
    nieuw.pragma('synchronous=FULL');
    return nieuw;
  };
  const zet = (doel: Database, nummer: number, versie: number): void => {
    const { id, inhoud, regel } = bulkrecord(nummer, versie);
    doel.prepare('INSERT INTO casus (id, regel, inhoud) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET regel = excluded.regel, inhoud = excluded.inhoud').run(id, JSON.stringify(regel), JSON.stringify(inhoud));
  };
  const zoek = (waarin: string, tekst: string): number => nu().prepare(`SELECT id FROM casus WHERE instr(${waarin}, ?) > 0`).pluck().all(tekst).length;
  return {
    naam: 'SQLCipher',
    keren: 200,
    vul: async (aantal) => {
      const nieuw = openNu();
      nieuw.exec('CREATE TABLE casus (id TEXT PRIMARY KEY, regel TEXT NOT NULL, inhoud TEXT NOT NULL)');
      nieuw.exec('BEGIN');
      for (let nummer = 0; nummer < aantal; nummer += 1) zet(nieuw, nummer, 0);
      nieuw.exec('COMMIT');
      nieuw.close();
    },
    open: async () => {
      db = openNu();
      return db.prepare('SELECT regel FROM casus').pluck().all().length;
    },
    bewaar: async (nummer, versie) => zet(nu(), nummer, versie),
    zoekInLijst: async (tekst) => zoek('regel', tekst),
    zoekInAlles: async (tekst) => zoek('inhoud', tekst),
    sluit: async () => nu().close(),
  };
}

interface Kdbxregel {
  readonly fields: Map<string, string | object>;
  readonly times: { update(): void };
}
interface Kdbx {
  readonly header: { readonly kdfParameters?: { set(naam: string, soort: number, waarde: unknown): void } };
  setKdf(soort: string): void;
  getDefaultGroup(): { readonly entries: readonly Kdbxregel[] };
  createEntry(groep: object): Kdbxregel;
  save(): Promise<ArrayBuffer>;
}
interface Kdbxpakket {
  readonly Kdbx: { create(geheim: object, naam: string): Kdbx; load(bytes: ArrayBuffer, geheim: object): Promise<Kdbx> };
  readonly Credentials: new (wachtzin: object) => object;
  readonly ProtectedValue: { fromString(tekst: string): object };
  readonly CryptoEngine: { setArgon2Impl(afleiding: (wachtzin: ArrayBuffer, zout: ArrayBuffer, geheugen: number, keren: number, lengte: number, naast: number, soort: number, versie: number) => Promise<ArrayBuffer>): void };
}

/** @param argon2 with what it derives its key */
export function kdbx(map: string, argon2: (wachtzin: Uint8Array, zout: Uint8Array, lengte: number) => Promise<Uint8Array>): Kandidaat {
  const { Kdbx, Credentials, ProtectedValue, CryptoEngine } = laad('kdbxweb') as Kdbxpakket;
  CryptoEngine.setArgon2Impl(async (wachtzin, zout, _geheugen, _keren, lengte) => new Uint8Array(await argon2(new Uint8Array(wachtzin), new Uint8Array(zout), lengte)).buffer);
  const geheim = (): object => new Credentials(ProtectedValue.fromString(WACHTZIN));
  const pad = join(map, 'casussen.kdbx');
  let db: Kdbx | null = null;
  const nu = (): Kdbx => {
    if (db === null) throw new Error('It is not open.');
    return db;
  };
  const schrijf = async (van: Kdbx): Promise<void> => {
    const bestand = await open(`${pad}.nieuw`, 'w');
    await bestand.writeFile(new Uint8Array(await van.save()));
    await bestand.sync();
    await bestand.close();
    await rename(`${pad}.nieuw`, pad);
    const handvat = await open(map, 'r');
    await handvat.sync();
    await handvat.close();
  };
  const vulRegel = ({ fields, times }: Kdbxregel, nummer: number, versie: number): void => {
    const { id, inhoud, regel } = bulkrecord(nummer, versie);
    fields.set('Title', id);
    fields.set('UserName', JSON.stringify(regel));
    fields.set('Notes', JSON.stringify(inhoud));
    times.update();
  };
  const veld = (naam: string): readonly string[] =>
    nu().getDefaultGroup().entries.flatMap(({ fields }) => {
      const waarde = fields.get(naam);
      return typeof waarde === 'string' ? [waarde] : [];
    });
  return {
    naam: 'KDBX 4',
    keren: 2,
    vul: async (aantal) => {
      const nieuw = Kdbx.create(geheim(), 'Casussen');
      for (let nummer = 0; nummer < aantal; nummer += 1) vulRegel(nieuw.createEntry(nieuw.getDefaultGroup()), nummer, 0);
      await schrijf(nieuw);
    },
    open: async () => {
      const bytes = await readFile(pad);
      db = await Kdbx.load(new Uint8Array(bytes).buffer, geheim());
      return veld('UserName').length;
    },
    bewaar: async (nummer, versie) => {
      const regel = nu().getDefaultGroup().entries.find(({ fields }) => fields.get('Title') === casusId(nummer));
      if (regel === undefined) throw new Error('It is not there.');
      vulRegel(regel, nummer, versie);
      await schrijf(nu());
    },
    zoekInLijst: async (tekst) => telMet(tekst, veld('UserName')),
    zoekInAlles: async (tekst) => telMet(tekst, veld('Notes')),
    sluit: async () => {
      db = null;
    },
  };
}
