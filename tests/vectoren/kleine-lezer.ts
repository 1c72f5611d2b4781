import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argon2id } from 'hash-wasm';

/*
 * A reader of a kluis written from docs/kluisformaat.md alone. It shares no code with the app on purpose: what it reads, a
 * reader in another language can read.
 */

function eis(goed: boolean, wat: string): void {
  if (!goed) throw new Error(wat);
}

const sha = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const u64 = (getal: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(getal);
  return bytes;
};

function voorblad(bytes: Buffer, soort: string): void {
  eis(bytes.toString('ascii', 0, 8) === 'ONTWARKL', 'magic');
  eis(bytes.toString('ascii', 8, 9) === soort, 'kind');
  eis(bytes.readUInt16BE(9) === 1, 'version');
  eis(sha(bytes.subarray(0, 11)).subarray(0, 4).equals(bytes.subarray(11, 15)) && bytes[15] === 0, 'check');
}

function gcm(sleutel: Buffer, nonce: Buffer, aad: Buffer, cijfertekst: Buffer): Buffer {
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, nonce);
  cijfer.setAAD(aad);
  cijfer.setAuthTag(cijfertekst.subarray(-16));
  return Buffer.concat([cijfer.update(cijfertekst.subarray(0, -16)), cijfer.final()]);
}

interface Sleuf {
  readonly id: string;
  readonly soort: string;
  readonly zout: string;
  readonly nonce: string;
  readonly sleutel: string;
  readonly tag: string;
  readonly geheugenKiB: number;
  readonly iteraties: number;
}

async function hoofdsleutel(kop: { kluisId: string; sleuven: Sleuf[] }, soort: string, geheim: string): Promise<Buffer> {
  for (const sleuf of kop.sleuven.filter((een) => een.soort === soort)) {
    const sleutel = await argon2id({
      password: soort === 'wachtzin' ? geheim.normalize('NFC') : geheim.replaceAll('-', ''),
      salt: Buffer.from(sleuf.zout, 'hex'),
      parallelism: 1,
      iterations: sleuf.iteraties,
      memorySize: sleuf.geheugenKiB,
      hashLength: 32,
      outputType: 'binary',
    });
    const aad = Buffer.from(`ontwar/kluis/1/sleuf/${kop.kluisId}/${sleuf.id}/${soort}`);
    try {
      return gcm(Buffer.from(sleutel), Buffer.from(sleuf.nonce, 'hex'), aad, Buffer.from(sleuf.sleutel + sleuf.tag, 'hex'));
    } catch {
      continue;
    }
  }
  throw new Error('no slot');
}

export interface Gelezen {
  readonly gemaaktOp: number;
  readonly records: readonly { id: string; generatie: number; soort: string; op: number; regel: unknown; inhoud: unknown }[];
  /** What the index says: record id to generation, hash and list line. */
  readonly index: Map<string, { generatie: number; hash: string; regel: unknown }>;
  readonly vernietigd: readonly string[];
}

export async function leesKluis(map: string, soort: 'wachtzin' | 'herstelcode', geheim: string): Promise<Gelezen> {
  const kopbytes = readFileSync(join(map, 'kop'));
  voorblad(kopbytes, 'K');
  const lengte = kopbytes.readUInt32BE(16);
  eis(kopbytes.length === 20 + lengte + 64, 'length');
  eis(sha(kopbytes.subarray(0, -32)).equals(kopbytes.subarray(-32)), 'sum');
  const kop = JSON.parse(kopbytes.toString('utf8', 20, 20 + lengte)) as { kluisId: string; gemaaktOp: number; sleuven: Sleuf[] };
  const kluisId = Buffer.from(kop.kluisId, 'hex');
  const hoofd = await hoofdsleutel(kop, soort, geheim);
  const deel = (doel: string): Buffer => Buffer.from(hkdfSync('sha256', hoofd, kluisId, `ontwar/kluis/1/${doel}`, 32));
  const mac = createHmac('sha256', deel('kop')).update(kopbytes.subarray(0, 20 + lengte)).digest();
  eis(mac.equals(kopbytes.subarray(20 + lengte, 52 + lengte)), 'mac');

  const sleutels = new Map<string, { sleutel: Buffer; recordId: string }>();
  for (const naam of readdirSync(join(map, 'sleutels'))) {
    const bytes = readFileSync(join(map, 'sleutels', naam));
    voorblad(bytes, 'S');
    eis(bytes.toString('hex', 16, 32) === naam, 'key id');
    const idEind = 33 + bytes.readUInt8(32);
    const sleutel = gcm(deel('sleutels'), bytes.subarray(idEind, idEind + 12), Buffer.concat([bytes.subarray(0, idEind + 12), kluisId]), bytes.subarray(idEind + 12));
    sleutels.set(naam, { sleutel, recordId: bytes.toString('utf8', 33, idEind) });
  }

  const records = readdirSync(join(map, 'records')).map((naam) => {
    const bytes = readFileSync(join(map, 'records', naam));
    voorblad(bytes, 'R');
    const [ruw = '', generatie = ''] = naam.split('.');
    const id = ruw.replaceAll(/\+(.)/g, (_, letter: string) => letter.toUpperCase());
    const sleutel = sleutels.get(bytes.toString('hex', 16, 32));
    eis(sleutel?.recordId === id && bytes.readBigUInt64BE(32) === BigInt(generatie), 'record header');
    const klaar = gcm(sleutel?.sleutel ?? Buffer.alloc(32), bytes.subarray(40, 52), Buffer.concat([bytes.subarray(0, 52), kluisId, Buffer.from(id)]), bytes.subarray(52));
    return { id, generatie: Number(generatie), ...(JSON.parse(klaar.toString('utf8')) as { soort: string; op: number; regel: unknown; inhoud: unknown }) };
  });

  const indexbytes = readFileSync(join(map, 'index'));
  voorblad(indexbytes, 'I');
  const stand = indexbytes.readBigUInt64BE(16);
  const lading = JSON.parse(gcm(deel('index'), indexbytes.subarray(24, 36), Buffer.concat([indexbytes.subarray(0, 36), kluisId]), indexbytes.subarray(36)).toString()) as {
    records: { id: string; generatie: number; hash: string; regel: unknown }[];
    vernietigd: { id: string }[];
  };
  const index = new Map(lading.records.map((regel) => [regel.id, regel]));
  const vernietigd = new Set(lading.vernietigd.map(({ id }) => id));

  const log = readFileSync(join(map, 'index.log'));
  voorblad(log, 'L');
  eis(log.readBigUInt64BE(16) === stand, 'log belongs to snapshot');
  gcm(deel('index'), log.subarray(24, 36), Buffer.concat([log.subarray(0, 36), kluisId]), log.subarray(36, 52));
  let vorigeTag = log.subarray(36, 52);
  let volgnummer = 1n;
  for (let plek = 52; plek < log.length; volgnummer += 1n) {
    const framekop = log.subarray(plek, plek + 16);
    eis(sha(framekop.subarray(0, 12)).subarray(0, 4).equals(framekop.subarray(12)) && framekop.readBigUInt64BE(4) === volgnummer, 'frame header');
    const eind = plek + 28 + framekop.readUInt32BE(0);
    eis(log[eind] === 0xa5, 'frame end');
    const klaar = gcm(deel('index'), log.subarray(plek + 16, plek + 28), Buffer.concat([framekop, kluisId, u64(stand), vorigeTag]), log.subarray(plek + 28, eind));
    const mutatie = JSON.parse(klaar.toString()) as { t: string; id: string; generatie: number; hash: string; regel: unknown };
    const { id, generatie, hash } = mutatie;
    if (mutatie.t === 'vernietigd') {
      index.delete(id);
      vernietigd.add(id);
    } else {
      index.set(id, { ...(mutatie.t === 'regel' ? mutatie : { ...index.get(id), regel: index.get(id)?.regel, id }), generatie, hash });
      vernietigd.delete(id);
    }
    vorigeTag = log.subarray(eind - 16, eind);
    plek = eind + 1;
  }
  for (const [id, { generatie, hash }] of index) {
    const naam = `${id.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`)}.${generatie}`;
    eis(sha(readFileSync(join(map, 'records', naam))).toString('hex') === hash, 'hash');
  }
  return { gemaaktOp: kop.gemaaktOp, records, index, vernietigd: [...vernietigd] };
}
