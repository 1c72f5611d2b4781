import { z } from 'zod';
import { binnenGrens, type Argon2Kosten, type Kostengrens, type Sleutelafleiding } from './cryptografie/afleiding.ts';
import { canoniek } from './canoniek.ts';
import { kluisfout } from './fouten.ts';
import {
  deelsleutel, hmac, isGelijk, KENMERK_LENGTE, NONCE_LENGTE, ontsleutel, sha256, SLEUTEL_LENGTE, TAG_LENGTE, versleutel, type Toeval,
} from './cryptografie/versleuteling.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from './voorblad.ts';

/* The header of a kluis: which key slots there are and how each unwraps the master key. Layout in docs/kluisformaat.md. */

export const SLEUFSOORTEN = ['wachtzin', 'herstelcode'] as const;
export type Sleufsoort = (typeof SLEUFSOORTEN)[number];

const LENGTE_LENGTE = 4;
const SOM_LENGTE = 32;
const MAX_LADING = 64 * 1024;

const hex = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

const schemaSleuf = z.strictObject({
  geheugenKiB: z.number().int().min(8),
  id: hex(KENMERK_LENGTE),
  iteraties: z.number().int().min(1),
  nonce: hex(NONCE_LENGTE),
  sleutel: hex(SLEUTEL_LENGTE),
  soort: z.enum(SLEUFSOORTEN),
  tag: hex(TAG_LENGTE),
  zout: hex(KENMERK_LENGTE),
});
export type Sleuf = Readonly<z.infer<typeof schemaSleuf>>;

const schemaKop = z.strictObject({
  gemaaktOp: z.number().int().min(0),
  kluisId: hex(KENMERK_LENGTE),
  sleuven: z.array(schemaSleuf).min(1).max(64),
});

export interface Kop {
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** 32 hexadecimal digits. */
  readonly kluisId: string;
  readonly sleuven: readonly Sleuf[];
}

/** The bytes of the file `kop`. */
export function schrijfKop(kop: Kop, hoofdsleutel: Buffer): Buffer {
  const lading = Buffer.from(canoniek({ ...kop, sleuven: kop.sleuven.map((sleuf) => ({ ...sleuf })) }), 'utf8');
  const lengte = Buffer.alloc(LENGTE_LENGTE);
  lengte.writeUInt32BE(lading.length);
  const begin = Buffer.concat([maakVoorblad('kop'), lengte, lading]);
  const getekend = Buffer.concat([begin, handtekening(begin, kop.kluisId, hoofdsleutel)]);
  return Buffer.concat([getekend, sha256(getekend)]);
}

/**
 * Reads the header and finds accidental damage, without any secret.
 * @throws OntwarFout KOP_BESCHADIGD, VERSIE_TE_NIEUW
 */
export function leesKop(bytes: Buffer, grens: Kostengrens): Kop {
  const oordeel = beoordeelVoorblad(bytes, 'kop');
  if (oordeel === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
  const vast = VOORBLAD_LENGTE + LENGTE_LENGTE + 2 * SOM_LENGTE;
  if (oordeel === 'beschadigd' || bytes.length < vast) throw kluisfout('KOP_BESCHADIGD');
  const lengte = bytes.readUInt32BE(VOORBLAD_LENGTE);
  if (lengte > MAX_LADING || bytes.length !== vast + lengte) throw kluisfout('KOP_BESCHADIGD');
  const grensSom = bytes.length - SOM_LENGTE;
  if (!sha256(bytes.subarray(0, grensSom)).equals(bytes.subarray(grensSom))) throw kluisfout('KOP_BESCHADIGD');
  const tekst = bytes.toString('utf8', VOORBLAD_LENGTE + LENGTE_LENGTE, grensSom - SOM_LENGTE);
  const kop = ontleed(tekst);
  if (kop === null || canoniek({ ...kop, sleuven: kop.sleuven.map((sleuf) => ({ ...sleuf })) }) !== tekst) {
    throw kluisfout('KOP_BESCHADIGD');
  }
  if (!kop.sleuven.every((sleuf) => binnenGrens(sleuf, grens))) {
    throw kluisfout('KOP_BESCHADIGD', { watGebeurde: 'Het eerste bestand van de kluis vraagt om een sleutel die Ontwar niet vertrouwt.' });
  }
  return kop;
}

function ontleed(tekst: string): Kop | null {
  try {
    return schemaKop.parse(JSON.parse(tekst));
  } catch {
    return null;
  }
}

function handtekening(begin: Buffer, kluisId: string, hoofdsleutel: Buffer): Buffer {
  const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kluisId, 'hex'), 'kop');
  try {
    return hmac(sleutel, begin);
  } finally {
    sleutel.fill(0);
  }
}

/**
 * Once the master key is known: whether who wrote this header knew it too.
 * @throws OntwarFout KOP_BESCHADIGD
 */
export function controleerKop(bytes: Buffer, kop: Kop, hoofdsleutel: Buffer): void {
  const eind = bytes.length - 2 * SOM_LENGTE;
  const verwacht = handtekening(bytes.subarray(0, eind), kop.kluisId, hoofdsleutel);
  if (!isGelijk(verwacht, bytes.subarray(eind, eind + SOM_LENGTE))) throw kluisfout('KOP_BESCHADIGD');
}

function sleufAad(kluisId: string, id: string, soort: Sleufsoort): Buffer {
  return Buffer.from(`ontwar/kluis/1/sleuf/${kluisId}/${id}/${soort}`, 'utf8');
}

/** A new key slot: the master key, wrapped by a key derived from the secret. */
export async function maakSleuf(
  invoer: { readonly soort: Sleufsoort; readonly geheim: Buffer; readonly kluisId: string; readonly hoofdsleutel: Buffer; readonly kosten: Argon2Kosten },
  leidAf: Sleutelafleiding,
  toeval: Toeval,
): Promise<Sleuf> {
  const { soort, kluisId, kosten } = invoer;
  const id = toeval(KENMERK_LENGTE).toString('hex');
  const zout = toeval(KENMERK_LENGTE);
  const nonce = toeval(NONCE_LENGTE);
  const slotsleutel = await leidAf(invoer.geheim, { ...kosten, zout });
  const verpakt = versleutel(slotsleutel, nonce, sleufAad(kluisId, id, soort), invoer.hoofdsleutel);
  slotsleutel.fill(0);
  return {
    geheugenKiB: kosten.geheugenKiB,
    id,
    iteraties: kosten.iteraties,
    nonce: nonce.toString('hex'),
    sleutel: verpakt.toString('hex', 0, SLEUTEL_LENGTE),
    soort,
    tag: verpakt.toString('hex', SLEUTEL_LENGTE),
    zout: zout.toString('hex'),
  };
}

/** The master key, or null when the secret opens no slot of this kind. */
export async function ontgrendel(kop: Kop, soort: Sleufsoort, geheim: Buffer, leidAf: Sleutelafleiding): Promise<Buffer | null> {
  for (const sleuf of kop.sleuven) {
    if (sleuf.soort !== soort) continue;
    const slotsleutel = await leidAf(geheim, { ...sleuf, zout: Buffer.from(sleuf.zout, 'hex') });
    const verpakt = Buffer.from(sleuf.sleutel + sleuf.tag, 'hex');
    const hoofdsleutel = ontsleutel(slotsleutel, Buffer.from(sleuf.nonce, 'hex'), sleufAad(kop.kluisId, sleuf.id, soort), verpakt);
    slotsleutel.fill(0);
    if (hoofdsleutel !== null) return hoofdsleutel;
  }
  return null;
}
