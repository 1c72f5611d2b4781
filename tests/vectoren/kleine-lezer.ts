import { createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
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

function voorblad(bytes: Buffer, soort: string, hoogste = 1): number {
  eis(bytes.toString('ascii', 0, 8) === 'ONTWARKL', 'magic');
  eis(bytes.toString('ascii', 8, 9) === soort, 'kind');
  eis(bytes.readUInt16BE(9) >= 1 && bytes.readUInt16BE(9) <= hoogste, 'version');
  eis(sha(bytes.subarray(0, 11)).subarray(0, 4).equals(bytes.subarray(11, 15)) && bytes[15] === 0, 'check');
  return bytes.readUInt16BE(9);
}

function gcm(sleutel: Buffer, nonce: Buffer, aad: Buffer, cijfertekst: Buffer): Buffer {
  const cijfer = createDecipheriv('aes-256-gcm', sleutel, nonce);
  cijfer.setAAD(aad);
  cijfer.setAuthTag(cijfertekst.subarray(-16));
  return Buffer.concat([cijfer.update(cijfertekst.subarray(0, -16)), cijfer.final()]);
}

/** Nonce, ciphertext and tag in one. */
const gcmIn = (sleutel: Buffer, aad: string, verpakt: Buffer): Buffer => gcm(sleutel, verpakt.subarray(0, 12), Buffer.from(aad), verpakt.subarray(12));

/** The first of these that does not fail. */
function eerste<S, T>(uit: readonly S[], doe: (een: S) => T): T {
  let laatste: unknown = new Error('none');
  for (const een of uit) {
    try {
      return doe(een);
    } catch (fout) {
      laatste = fout;
    }
  }
  throw laatste;
}

interface Sleuf {
  readonly id: string;
  readonly soort: string;
  readonly zout: string;
  readonly geheugenKiB: number;
  readonly iteraties: number;
  /** Of version 1. */
  readonly nonce?: string;
  readonly sleutel?: string;
  readonly tag?: string;
  /** Of version 2. */
  readonly prive?: string;
  readonly publiek?: string;
  readonly ring?: number;
  readonly zegel?: string;
}

interface Kop {
  readonly kluisId: string;
  readonly gemaaktOp: number;
  readonly sleuven: readonly Sleuf[];
  readonly ring?: number;
  readonly ringen?: readonly { readonly nummer: number; readonly soort: string; readonly sleutel: string }[];
  readonly logboek?: { readonly nummer: number; readonly hash: string } | null;
}

/** What a slot key opens: directly the master key, or a private key and an anchor, and with those the seal on the master key. */
function uitSleuf(kop: Kop, sleuf: Sleuf, slotsleutel: Buffer): Buffer {
  const { id, soort, publiek, prive, zegel } = sleuf;
  if (publiek === undefined || prive === undefined || zegel === undefined) {
    const aad = Buffer.from(`ontwar/kluis/1/sleuf/${kop.kluisId}/${id}/${soort}`);
    return gcm(slotsleutel, Buffer.from(sleuf.nonce ?? '', 'hex'), aad, Buffer.from(`${sleuf.sleutel}${sleuf.tag}`, 'hex'));
  }
  const beide = gcmIn(slotsleutel, `ontwar/kluis/2/prive/${kop.kluisId}/${id}/${soort}/${sleuf.ring}/${publiek}`, Buffer.from(prive, 'hex'));
  const bytes = Buffer.from(zegel, 'hex');
  const gedeeld = diffieHellman({
    privateKey: createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), beide.subarray(0, 32)]), format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), bytes.subarray(0, 32)]), format: 'der', type: 'spki' }),
  });
  const plaats = `ontwar/kluis/2/zegel/${kop.kluisId}/${id}/${soort}/${kop.ring}`;
  const zout = Buffer.concat([bytes.subarray(0, 32), Buffer.from(publiek, 'hex')]);
  const sleutel = Buffer.from(hkdfSync('sha256', Buffer.concat([gedeeld, beide.subarray(32)]), zout, plaats, 32));
  return gcmIn(sleutel, plaats, bytes.subarray(32));
}

async function hoofdsleutel(kop: Kop, soort: string, geheim: string): Promise<Buffer> {
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
    try {
      return uitSleuf(kop, sleuf, Buffer.from(sleutel));
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
  /** The head of the logboek as the index and the header have it. */
  readonly logboek: { readonly index: { nummer: number; hash: string } | null; readonly kop: { nummer: number; hash: string } | null };
}

export async function leesKluis(map: string, soort: 'wachtzin' | 'herstelcode', geheim: string): Promise<Gelezen> {
  const kopbytes = readFileSync(join(map, 'kop'));
  const versie = voorblad(kopbytes, 'K', 2);
  const lengte = kopbytes.readUInt32BE(16);
  eis(kopbytes.length === 20 + lengte + 64, 'length');
  eis(sha(kopbytes.subarray(0, -32)).equals(kopbytes.subarray(-32)), 'sum');
  const kop = JSON.parse(kopbytes.toString('utf8', 20, 20 + lengte)) as Kop;
  eis((versie === 2) === (kop.ring !== undefined), 'version of the header');
  const kluisId = Buffer.from(kop.kluisId, 'hex');
  const hoofd = await hoofdsleutel(kop, soort, geheim);
  const deelVan = (bron: Buffer, doel: string): Buffer => Buffer.from(hkdfSync('sha256', bron, kluisId, `ontwar/kluis/1/${doel}`, 32));
  const deel = (doel: string): Buffer => deelVan(hoofd, doel);
  // The former master keys that a record can still lie under.
  const oud = (kop.ringen ?? [])
    .filter((ring) => ring.soort === 'hoofdsleutel')
    .map(({ nummer, soort: wat, sleutel }) => gcmIn(deel('ringen'), `ontwar/kluis/2/ring/${kop.kluisId}/${wat}/${nummer}/${kop.ring}`, Buffer.from(sleutel, 'hex')));
  const elke = (doel: string): readonly Buffer[] => [hoofd, ...oud].map((bron) => deelVan(bron, doel));
  const mac = createHmac('sha256', deel('kop')).update(kopbytes.subarray(0, 20 + lengte)).digest();
  eis(mac.equals(kopbytes.subarray(20 + lengte, 52 + lengte)), 'mac');

  const sleutels = new Map<string, { sleutel: Buffer; recordId: string }>();
  for (const naam of readdirSync(join(map, 'sleutels'))) {
    const bytes = readFileSync(join(map, 'sleutels', naam));
    voorblad(bytes, 'S');
    eis(bytes.toString('hex', 16, 32) === naam, 'key id');
    const idEind = 33 + bytes.readUInt8(32);
    const sleutel = eerste(elke('sleutels'), (een) => gcm(een, bytes.subarray(idEind, idEind + 12), Buffer.concat([bytes.subarray(0, idEind + 12), kluisId]), bytes.subarray(idEind + 12)));
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
  const indexsleutel = eerste(elke('index'), (een) => {
    gcm(een, indexbytes.subarray(24, 36), Buffer.concat([indexbytes.subarray(0, 36), kluisId]), indexbytes.subarray(36));
    return een;
  });
  const lading = JSON.parse(gcm(indexsleutel, indexbytes.subarray(24, 36), Buffer.concat([indexbytes.subarray(0, 36), kluisId]), indexbytes.subarray(36)).toString()) as {
    records: { id: string; generatie: number; hash: string; regel: unknown }[];
    vernietigd: { id: string }[];
    logboek?: { nummer: number; hash: string } | null;
  };
  let logboek = lading.logboek ?? null;
  const index = new Map(lading.records.map((regel) => [regel.id, regel]));
  const vernietigd = new Set(lading.vernietigd.map(({ id }) => id));

  const log = readFileSync(join(map, 'index.log'));
  voorblad(log, 'L');
  eis(log.readBigUInt64BE(16) === stand, 'log belongs to snapshot');
  gcm(indexsleutel, log.subarray(24, 36), Buffer.concat([log.subarray(0, 36), kluisId]), log.subarray(36, 52));
  let vorigeTag = log.subarray(36, 52);
  let volgnummer = 1n;
  for (let plek = 52; plek < log.length; volgnummer += 1n) {
    const framekop = log.subarray(plek, plek + 16);
    eis(sha(framekop.subarray(0, 12)).subarray(0, 4).equals(framekop.subarray(12)) && framekop.readBigUInt64BE(4) === volgnummer, 'frame header');
    const eind = plek + 28 + framekop.readUInt32BE(0);
    eis(log[eind] === 0xa5, 'frame end');
    const klaar = gcm(indexsleutel, log.subarray(plek + 16, plek + 28), Buffer.concat([framekop, kluisId, u64(stand), vorigeTag]), log.subarray(plek + 28, eind));
    const mutatie = JSON.parse(klaar.toString()) as { t: string; id: string; generatie: number; hash: string; nummer: number; regel: unknown };
    const { id, generatie, hash } = mutatie;
    if (mutatie.t === 'logboek') {
      logboek = { nummer: mutatie.nummer, hash };
    } else if (mutatie.t === 'vernietigd') {
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
  return { gemaaktOp: kop.gemaaktOp, records, index, vernietigd: [...vernietigd], logboek: { index: logboek, kop: kop.logboek ?? null } };
}
