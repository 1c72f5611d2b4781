import type { z } from 'zod';
import { achtBytes, leesAchtBytes, NONCE_LENGTE, ontsleutel, sha256, TAG_LENGTE, versleutel, type Toeval } from '../kluis/cryptografie/versleuteling.ts';
import { groepsfout } from './fouten.ts';

/*
 * What the two files around a group have in common: the first bytes, the padding and the reading of what is inside. Every byte is
 * described in docs/groepsbestand.md.
 */

const MAGIE = Buffer.from('ONTWARGR', 'ascii');
const KLUISMAGIE = Buffer.from('ONTWARKL', 'ascii');
export const VOORBLAD_LENGTE = 16;
export const VERSIE = 1;
const SOORTEN = { groep: 0x47, terug: 0x54 } as const;
export type Bestandsoort = keyof typeof SOORTEN;

/** Longest file in bytes: far above the fullest group. */
export const MAX_BESTAND = 32 * 1024 * 1024;
/** The length of what is inside is a multiple of this, so that the size of a file tells little. */
export const BLOK = 64 * 1024;
const LENGTE_LENGTE = 8;

/** The first 16 bytes: magic, kind, version and a check over those, as in a kluis. They keep this form in every later version. */
export function maakVoorblad(soort: Bestandsoort, versie: number = VERSIE): Buffer {
  const bytes = Buffer.alloc(VOORBLAD_LENGTE);
  MAGIE.copy(bytes);
  bytes.writeUInt8(SOORTEN[soort], 8);
  bytes.writeUInt16BE(versie, 9);
  sha256(bytes.subarray(0, 11)).copy(bytes, 11, 0, 4);
  return bytes;
}

function hoortBij(bytes: Buffer, soort: Bestandsoort): boolean {
  return maakVoorblad(soort, bytes.readUInt16BE(9)).equals(bytes.subarray(0, VOORBLAD_LENGTE));
}

/**
 * Refuses what is no file of this kind that this version reads.
 * @param kop bytes of the header of this kind; a shorter file is damaged
 * @throws OntwarFout BESTAND_ONGELDIG, BESTAND_VREEMD, BESTAND_TE_GROOT, VERSIE_TE_NIEUW
 */
export function eisSoort(bytes: Buffer, soort: Bestandsoort, kop: number): void {
  if (bytes.length === 0) throw groepsfout('leeg');
  if (bytes.length > MAX_BESTAND) throw groepsfout('teGroot');
  const begin = bytes.subarray(0, MAGIE.length);
  if (!begin.equals(MAGIE)) {
    if (begin.equals(KLUISMAGIE)) throw groepsfout('kluis');
    if (bytes.subarray(0, 1024).includes('%PDF-')) throw groepsfout('pdf');
    throw groepsfout(MAGIE.subarray(0, begin.length).equals(begin) ? 'kapot' : 'vreemd');
  }
  if (bytes.length < VOORBLAD_LENGTE) throw groepsfout('kapot');
  const ander: Bestandsoort = soort === 'groep' ? 'terug' : 'groep';
  if (hoortBij(bytes, ander)) throw groepsfout(ander === 'groep' ? 'isGroep' : 'isTerug');
  const versie = bytes.readUInt16BE(9);
  if (!hoortBij(bytes, soort) || versie < 1) throw groepsfout('kapot');
  if (versie > VERSIE) throw groepsfout('nieuwer');
  const inhoud = bytes.length - kop - NONCE_LENGTE - TAG_LENGTE;
  if (inhoud < BLOK || inhoud % BLOK !== 0) throw groepsfout('kapot');
}

/** Header, nonce and what is encrypted: the length, the JSON and zeros up to a whole number of blocks. */
export function sluitIn(kop: Buffer, inhoud: unknown, sleutel: Buffer, toeval: Toeval): Buffer {
  const json = Buffer.from(JSON.stringify(inhoud), 'utf8');
  const klaar = Buffer.alloc(Math.ceil((LENGTE_LENGTE + json.length) / BLOK) * BLOK);
  achtBytes(json.length).copy(klaar);
  json.copy(klaar, LENGTE_LENGTE);
  json.fill(0);
  const nonce = toeval(NONCE_LENGTE);
  const cijfertekst = versleutel(sleutel, nonce, Buffer.concat([kop, nonce]), klaar);
  klaar.fill(0);
  const bytes = Buffer.concat([kop, nonce, cijfertekst]);
  if (bytes.length > MAX_BESTAND) throw groepsfout('teGroot');
  return bytes;
}

/**
 * What was enclosed, checked against its schema; null when key and bytes do not belong together.
 * @throws OntwarFout BESTAND_ONGELDIG when it is authentic and yet no contents of ours; VERSIE_TE_NIEUW
 */
export function haalUit<S extends z.ZodType>(bytes: Buffer, kop: number, sleutel: Buffer, schema: S): z.infer<S> | null {
  const nonce = bytes.subarray(kop, kop + NONCE_LENGTE);
  const klaar = ontsleutel(sleutel, nonce, bytes.subarray(0, kop + NONCE_LENGTE), bytes.subarray(kop + NONCE_LENGTE));
  if (klaar === null) return null;
  try {
    const lengte = leesAchtBytes(klaar, 0);
    if (lengte === null || lengte > klaar.length - LENGTE_LENGTE) throw groepsfout('inhoud');
    const gelezen = schema.safeParse(jsonUit(klaar.toString('utf8', LENGTE_LENGTE, LENGTE_LENGTE + lengte)));
    if (!gelezen.success) throw groepsfout('inhoud');
    return gelezen.data;
  } finally {
    klaar.fill(0);
  }
}

function jsonUit(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

