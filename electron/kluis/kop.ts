import { z } from 'zod';
import { binnenGrens, type Kostengrens } from './cryptografie/afleiding.ts';
import { deelsleutel, hmac, isGelijk, KENMERK_LENGTE, NONCE_LENGTE, PAKKET_EXTRA, sha256, SLEUTEL_LENGTE, TAG_LENGTE } from './cryptografie/versleuteling.ts';
import { ZEGEL_EXTRA } from './cryptografie/zegel.ts';
import { canoniek } from './canoniek.ts';
import { kluisfout } from './fouten.ts';
import { schemaLogboekkop, type Logboekkop } from './logboekplek.ts';
import { beoordeelVoorblad, leesVersie, maakVoorblad, VOORBLAD_LENGTE } from './voorblad.ts';

/* The header of a kluis as bytes: which key slots there are, and the former master keys. Layout in docs/kluisformaat.md. */

export const SLEUFSOORTEN = ['wachtzin', 'herstelcode'] as const;
export type Sleufsoort = (typeof SLEUFSOORTEN)[number];

/** At most so many slots of a kind. */
export const MEESTE_SLEUVEN: Readonly<Record<Sleufsoort, number>> = { wachtzin: 12, herstelcode: 1 };

const LENGTE_LENGTE = 4;
const SOM_LENGTE = 32;
const MAX_LADING = 64 * 1024;

const hex = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const schemaRingnummer = z.number().int().min(1);

const gemeen = {
  geheugenKiB: z.number().int().min(8),
  id: hex(KENMERK_LENGTE),
  iteraties: z.number().int().min(1),
  soort: z.enum(SLEUFSOORTEN),
  zout: hex(KENMERK_LENGTE),
};

/** As version 1 of the format had it: the slot key wraps the master key. It can be given no other master key. */
const schemaDirecteSleuf = z.strictObject({ ...gemeen, nonce: hex(NONCE_LENGTE), sleutel: hex(SLEUTEL_LENGTE), tag: hex(TAG_LENGTE) });
export type DirecteSleuf = Readonly<z.infer<typeof schemaDirecteSleuf>>;

/** The slot key wraps a private key and an anchor, and the master key is sealed for those. */
const schemaPaarsleuf = z.strictObject({
  ...gemeen,
  /** The anchor once more, for who knows the master key: to seal another master key for this slot. */
  anker: hex(SLEUTEL_LENGTE + PAKKET_EXTRA),
  /** Private key and anchor, for who knows the secret. */
  prive: hex(2 * SLEUTEL_LENGTE + PAKKET_EXTRA),
  publiek: hex(SLEUTEL_LENGTE),
  /** In which ring key pair and anchor were made. */
  ring: schemaRingnummer,
  zegel: hex(SLEUTEL_LENGTE + ZEGEL_EXTRA),
});
export type Paarsleuf = Readonly<z.infer<typeof schemaPaarsleuf>>;
export type Sleuf = DirecteSleuf | Paarsleuf;

export function isPaar(sleuf: Sleuf): sleuf is Paarsleuf {
  return 'publiek' in sleuf;
}

/** What is kept of a former master key: the key itself as long as a record lies under it, then only what opens the packets of others. */
const schemaOudeRing = z.strictObject({ nummer: schemaRingnummer, sleutel: hex(SLEUTEL_LENGTE + PAKKET_EXTRA), soort: z.enum(['hoofdsleutel', 'pakket']) });
export type OudeRing = Readonly<z.infer<typeof schemaOudeRing>>;

const vast = { gemaaktOp: z.number().int().min(0), kluisId: hex(KENMERK_LENGTE) };
const schemaKop1 = z.strictObject({ ...vast, sleuven: z.array(schemaDirecteSleuf).min(1).max(64) });
const schemaKop2 = z.strictObject({
  ...vast,
  logboek: schemaLogboekkop.nullable(),
  ring: schemaRingnummer,
  ringen: z.array(schemaOudeRing).max(256),
  sleuven: z.array(z.union([schemaPaarsleuf, schemaDirecteSleuf])).min(1).max(64),
});

export interface Kop {
  /** The version it was read in; it is written in the present one. */
  readonly versie: 1 | 2;
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** 32 hexadecimal digits. */
  readonly kluisId: string;
  /** The head of the logboek when the header was last written, or null. */
  readonly logboek: Logboekkop | null;
  /** The number of the present master key, from 1. */
  readonly ring: number;
  readonly ringen: readonly OudeRing[];
  readonly sleuven: readonly Sleuf[];
}

function lading(kop: Kop): string {
  const { versie, gemaaktOp, kluisId, logboek, ring, ringen, sleuven } = kop;
  const eigen = sleuven.map((sleuf) => ({ ...sleuf }));
  return canoniek(
    versie === 1
      ? { gemaaktOp, kluisId, sleuven: eigen }
      : { gemaaktOp, kluisId, logboek: logboek === null ? null : { ...logboek }, ring, ringen: ringen.map((oud) => ({ ...oud })), sleuven: eigen },
  );
}

/** The bytes of the file `kop`, in the present version. `kopsleutel`: the subkey `kop` of the present master key. */
export function schrijfKop(kop: Kop, kopsleutel: Buffer): Buffer {
  const tekst = Buffer.from(lading({ ...kop, versie: 2 }), 'utf8');
  const lengte = Buffer.alloc(LENGTE_LENGTE);
  lengte.writeUInt32BE(tekst.length);
  const begin = Buffer.concat([maakVoorblad('kop'), lengte, tekst]);
  const getekend = Buffer.concat([begin, hmac(kopsleutel, begin)]);
  return Buffer.concat([getekend, sha256(getekend)]);
}

/**
 * Reads the header and finds accidental damage, without any secret.
 * @throws OntwarFout KOP_BESCHADIGD, VERSIE_TE_NIEUW
 */
export function leesKop(bytes: Buffer, grens: Kostengrens): Kop {
  const oordeel = beoordeelVoorblad(bytes, 'kop');
  if (oordeel === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
  const minste = VOORBLAD_LENGTE + LENGTE_LENGTE + 2 * SOM_LENGTE;
  if (oordeel === 'beschadigd' || bytes.length < minste) throw kluisfout('KOP_BESCHADIGD');
  const lengte = bytes.readUInt32BE(VOORBLAD_LENGTE);
  if (lengte > MAX_LADING || bytes.length !== minste + lengte) throw kluisfout('KOP_BESCHADIGD');
  const grensSom = bytes.length - SOM_LENGTE;
  if (!sha256(bytes.subarray(0, grensSom)).equals(bytes.subarray(grensSom))) throw kluisfout('KOP_BESCHADIGD');
  const tekst = bytes.toString('utf8', VOORBLAD_LENGTE + LENGTE_LENGTE, grensSom - SOM_LENGTE);
  const kop = ontleed(tekst, leesVersie(bytes));
  if (kop === null || lading(kop) !== tekst) throw kluisfout('KOP_BESCHADIGD');
  // Each slot of a kind costs a derivation when none before it fits: a hostile header must not keep somebody waiting for hours.
  if (SLEUFSOORTEN.some((soort) => kop.sleuven.filter((sleuf) => sleuf.soort === soort).length > MEESTE_SLEUVEN[soort])) throw kluisfout('KOP_BESCHADIGD');
  if (!kop.sleuven.every((sleuf) => binnenGrens(sleuf, grens))) {
    throw kluisfout('KOP_BESCHADIGD', { watGebeurde: 'Het eerste bestand van de kluis vraagt om een sleutel die Ontwar niet vertrouwt.' });
  }
  return kop;
}

function ontleed(tekst: string, versie: number): Kop | null {
  try {
    const ruw: unknown = JSON.parse(tekst);
    return versie === 1 ? { versie, logboek: null, ring: 1, ringen: [], ...schemaKop1.parse(ruw) } : { versie: 2, ...schemaKop2.parse(ruw) };
  } catch {
    return null;
  }
}

/** Whether a header was signed with this subkey `kop`. */
export function isKopVan(bytes: Buffer, kopsleutel: Buffer): boolean {
  const eind = bytes.length - 2 * SOM_LENGTE;
  return eind > 0 && isGelijk(hmac(kopsleutel, bytes.subarray(0, eind)), bytes.subarray(eind, eind + SOM_LENGTE));
}

/**
 * Once the master key is known: whether who wrote this header knew it too.
 * @throws OntwarFout KOP_BESCHADIGD
 */
export function controleerKop(bytes: Buffer, kop: Kop, hoofdsleutel: Buffer): void {
  const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kop.kluisId, 'hex'), 'kop');
  try {
    if (!isKopVan(bytes, sleutel)) throw kluisfout('KOP_BESCHADIGD');
  } finally {
    sleutel.fill(0);
  }
}
