import { z } from 'zod';
import type { OntwarFout } from '#shared/contract/fouten';
import { kluisfout } from './fouten.ts';
import { RECORDSOORTEN, type Recordsoort } from './opslag.ts';
import { achtBytes, KENMERK_LENGTE, leesAchtBytes, NONCE_LENGTE, ontsleutel, TAG_LENGTE, versleutel, type Toeval } from './cryptografie/versleuteling.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE } from './voorblad.ts';

/* One generation of one record as bytes. Layout in docs/kluisformaat.md. */

const GENERATIE_VANAF = VOORBLAD_LENGTE + KENMERK_LENGTE;
const NONCE_VANAF = GENERATIE_VANAF + 8;
export const RECORDKOP_LENGTE = NONCE_VANAF + NONCE_LENGTE;

const schemaRecordinhoud = z.strictObject({
  soort: z.enum(RECORDSOORTEN),
  op: z.number().int().min(0),
  regel: z.unknown(),
  inhoud: z.unknown(),
});

/** What is encrypted in a record. It carries its own list line, so that a lost index can be made again. */
export interface Recordinhoud {
  readonly soort: Recordsoort;
  /** When this generation was saved, epoch ms. */
  readonly op: number;
  readonly regel: unknown;
  readonly inhoud: unknown;
}

/** Where a generation belongs: bound to the text by the associated data. */
export interface Recordplaats {
  readonly kluisId: Buffer;
  readonly recordId: string;
}

export interface Recordkop {
  readonly sleutelId: string;
  readonly generatie: number;
}

function aad(kop: Buffer, plaats: Recordplaats): Buffer {
  return Buffer.concat([kop, plaats.kluisId, Buffer.from(plaats.recordId, 'utf8')]);
}

/** The bytes of a record file: a clear header, then the encrypted JSON and its tag. */
export function schrijfRecord(inhoud: Recordinhoud, kop: Recordkop, plaats: Recordplaats, sleutel: Buffer, toeval: Toeval): Buffer {
  const begin = Buffer.concat([maakVoorblad('record'), Buffer.from(kop.sleutelId, 'hex'), achtBytes(kop.generatie), toeval(NONCE_LENGTE)]);
  const klaar = Buffer.from(JSON.stringify({ soort: inhoud.soort, op: inhoud.op, regel: inhoud.regel ?? null, inhoud: inhoud.inhoud ?? null }));
  const cijfertekst = versleutel(sleutel, begin.subarray(NONCE_VANAF), aad(begin, plaats), klaar);
  klaar.fill(0);
  return Buffer.concat([begin, cijfertekst]);
}

/** What a record file says of itself in clear, or the error that it is. */
export function leesRecordkop(bytes: Buffer): Recordkop | OntwarFout {
  const oordeel = beoordeelVoorblad(bytes, 'record');
  if (oordeel === 'nieuwer') return kluisfout('VERSIE_TE_NIEUW');
  if (oordeel === 'beschadigd' || bytes.length < RECORDKOP_LENGTE + TAG_LENGTE) return kluisfout('RECORD_BESCHADIGD');
  const generatie = leesAchtBytes(bytes, GENERATIE_VANAF);
  if (generatie === null) return kluisfout('RECORD_BESCHADIGD');
  return { sleutelId: bytes.toString('hex', VOORBLAD_LENGTE, GENERATIE_VANAF), generatie };
}

/** The contents, or null when these bytes are not an authentic generation of this record under this key. */
export function ontsleutelRecord(bytes: Buffer, plaats: Recordplaats, sleutel: Buffer): Recordinhoud | null {
  const kop = bytes.subarray(0, RECORDKOP_LENGTE);
  const klaar = ontsleutel(sleutel, kop.subarray(NONCE_VANAF), aad(kop, plaats), bytes.subarray(RECORDKOP_LENGTE));
  if (klaar === null) return null;
  try {
    const { soort, op, regel, inhoud } = schemaRecordinhoud.parse(JSON.parse(klaar.toString('utf8')));
    return { soort, op, regel, inhoud };
  } catch {
    return null;
  } finally {
    klaar.fill(0);
  }
}

/**
 * The name of a generation on disk. A capital becomes `+` and the small letter, because Windows and macOS see no
 * difference between `A` and `a` in a name, and ids do.
 */
export function recordnaam(recordId: string, generatie: number): string {
  return `${recordId.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`)}.${generatie}`;
}

const NAAMVORM = /^((?:[a-z0-9_-]|\+[a-z]){1,128})\.([1-9]\d{0,15})$/;

/** The record and generation a name stands for, or null for a name that is none of ours. */
export function leesRecordnaam(naam: string): { readonly recordId: string; readonly generatie: number } | null {
  const delen = NAAMVORM.exec(naam);
  if (delen?.[1] === undefined || delen[2] === undefined) return null;
  const recordId = delen[1].replaceAll(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const generatie = Number(delen[2]);
  return recordId.length <= 64 && Number.isSafeInteger(generatie) ? { recordId, generatie } : null;
}
