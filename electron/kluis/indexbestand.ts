import { kluisfout } from './fouten.ts';
import { isVanNieuwere, pasToe, schemaIndexlading, schemaMutatie, type Indexstand, type Mutatie } from './indexstand.ts';
import { achtBytes, leesAchtBytes, NONCE_LENGTE, ontsleutel, sha256, TAG_LENGTE, versleutel, type Toeval } from './cryptografie/versleuteling.ts';
import type { Indexsleutel } from './ringsleutels.ts';
import { beoordeelVoorblad, maakVoorblad, VOORBLAD_LENGTE, type Bestandsoort } from './voorblad.ts';

/* The index as bytes: an encrypted snapshot `index` and the log `index.log` of what changed since. Layout in docs/kluisformaat.md. */

const KOP_LENGTE = VOORBLAD_LENGTE + 8 + NONCE_LENGTE;
const LOGKOP_LENGTE = KOP_LENGTE + TAG_LENGTE;
const FRAMEKOP_LENGTE = 4 + 8 + 4;
const FRAME_MAX = 16 * 1024 * 1024;
/** The last byte of every frame. A file system may make a file longer before it writes the contents: then a zero stands there. */
const SLOTBYTE = 0xa5;

/** Where a log ends: what is needed to add to it. */
export interface Logeinde {
  /** Number of the snapshot on which the log builds. */
  readonly stand: number;
  readonly volgnummer: number;
  /** Length in bytes up to and including the last whole frame. */
  readonly lengte: number;
  /** The tag of the last frame, or of the header: each frame is bound to the one before. */
  readonly vorigeTag: Buffer;
}

function kopBytes(soort: Bestandsoort, stand: number, toeval: Toeval): Buffer {
  return Buffer.concat([maakVoorblad(soort), achtBytes(stand), toeval(NONCE_LENGTE)]);
}

/** The number of the snapshot in the header. @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
function leesStand(bytes: Buffer, soort: Bestandsoort, minimum: number): number {
  const oordeel = beoordeelVoorblad(bytes, soort);
  if (oordeel === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
  const stand = oordeel === 'goed' && bytes.length >= minimum ? leesAchtBytes(bytes, VOORBLAD_LENGTE) : null;
  if (stand === null) throw kluisfout('INDEX_BESCHADIGD');
  return stand;
}

function ontsleutelOfMis(sleutel: Indexsleutel, nonce: Buffer, aad: Buffer, cijfertekst: Buffer): Buffer {
  const klaar = ontsleutel(sleutel.index, nonce, aad, cijfertekst);
  if (klaar === null) throw kluisfout('INDEX_BESCHADIGD');
  return klaar;
}

export function schrijfIndex(index: Indexstand, stand: number, sleutel: Indexsleutel, toeval: Toeval): Buffer {
  const kop = kopBytes('index', stand, toeval);
  const lading = { records: [...index.records.values()], vernietigd: [...index.vernietigd].map(([id, steen]) => ({ id, ...steen })), logboek: index.logboek };
  const klaar = Buffer.from(JSON.stringify(lading));
  const cijfertekst = versleutel(sleutel.index, kop.subarray(KOP_LENGTE - NONCE_LENGTE), Buffer.concat([kop, sleutel.kluisId]), klaar);
  klaar.fill(0);
  return Buffer.concat([kop, cijfertekst]);
}

/** @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
export function leesIndex(bytes: Buffer, sleutel: Indexsleutel): { readonly stand: number; readonly index: Indexstand } {
  const stand = leesStand(bytes, 'index', KOP_LENGTE + TAG_LENGTE);
  const kop = bytes.subarray(0, KOP_LENGTE);
  const klaar = ontsleutelOfMis(sleutel, kop.subarray(KOP_LENGTE - NONCE_LENGTE), Buffer.concat([kop, sleutel.kluisId]), bytes.subarray(KOP_LENGTE));
  const gelezen = ontleed(klaar);
  klaar.fill(0);
  const lading = schemaIndexlading.safeParse(gelezen);
  if (!lading.success) throw kluisfout(isVanNieuwere(gelezen) ? 'VERSIE_TE_NIEUW' : 'INDEX_BESCHADIGD', {}, lading.error);
  return {
    stand,
    index: {
      records: new Map(lading.data.records.map((regel) => [regel.id, regel])),
      vernietigd: new Map(lading.data.vernietigd.map(({ id, ...steen }) => [id, steen])),
      logboek: lading.data.logboek,
    },
  };
}

function ontleed(klaar: Buffer): unknown {
  try {
    return JSON.parse(klaar.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** An empty log on this snapshot; its header is sealed, so that a changed number shows. */
export function schrijfLogkop(stand: number, sleutel: Indexsleutel, toeval: Toeval): { readonly bytes: Buffer; readonly einde: Logeinde } {
  const kop = kopBytes('log', stand, toeval);
  const tag = versleutel(sleutel.index, kop.subarray(KOP_LENGTE - NONCE_LENGTE), Buffer.concat([kop, sleutel.kluisId]), Buffer.alloc(0));
  return { bytes: Buffer.concat([kop, tag]), einde: { stand, volgnummer: 0, lengte: LOGKOP_LENGTE, vorigeTag: tag } };
}

/** One frame to add after `einde`, and where the log ends then. */
export function schrijfFrame(mutatie: Mutatie, einde: Logeinde, sleutel: Indexsleutel, toeval: Toeval): { readonly bytes: Buffer; readonly einde: Logeinde } {
  const klaar = Buffer.from(JSON.stringify(mutatie));
  const volgnummer = einde.volgnummer + 1;
  const kop = framekop(klaar.length + TAG_LENGTE, volgnummer);
  const nonce = toeval(NONCE_LENGTE);
  const cijfertekst = versleutel(sleutel.index, nonce, frameAad(kop, sleutel, einde), klaar);
  klaar.fill(0);
  const bytes = Buffer.concat([kop, nonce, cijfertekst, Buffer.from([SLOTBYTE])]);
  return {
    bytes,
    einde: { stand: einde.stand, volgnummer, lengte: einde.lengte + bytes.length, vorigeTag: cijfertekst.subarray(cijfertekst.length - TAG_LENGTE) },
  };
}

/** Length and sequence number with a check of their own: a damaged length must not pass for a frame that was cut off. */
function framekop(lengte: number, volgnummer: number): Buffer {
  const begin = Buffer.alloc(4);
  begin.writeUInt32BE(lengte);
  const kop = Buffer.concat([begin, achtBytes(volgnummer)]);
  return Buffer.concat([kop, sha256(kop).subarray(0, 4)]);
}

function frameAad(kop: Buffer, sleutel: Indexsleutel, vorige: Logeinde): Buffer {
  return Buffer.concat([kop, sleutel.kluisId, achtBytes(vorige.stand), vorige.vorigeTag]);
}

/** The number of the snapshot that a log builds on. @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
export function leesLogkop(bytes: Buffer, sleutel: Indexsleutel): Pick<Logeinde, 'stand' | 'vorigeTag'> {
  const stand = leesStand(bytes, 'log', LOGKOP_LENGTE);
  const kop = bytes.subarray(0, KOP_LENGTE);
  const vorigeTag = bytes.subarray(KOP_LENGTE, LOGKOP_LENGTE);
  ontsleutelOfMis(sleutel, kop.subarray(KOP_LENGTE - NONCE_LENGTE), Buffer.concat([kop, sleutel.kluisId]), vorigeTag);
  return { stand, vorigeTag };
}

/**
 * Reads the log and carries its changes out on `index`. A frame cut off at the end, or an end of zero bytes, is what a
 * crash while adding leaves; no acknowledgement rests on it and it is dropped. Anything else that is wrong is damage.
 * @returns where the log ends, or null when it belongs to the snapshot before this one (a crash while compacting)
 * @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW
 */
export function leesLog(bytes: Buffer, stand: number, index: Indexstand, sleutel: Indexsleutel): Logeinde | null {
  const { stand: logstand, vorigeTag } = leesLogkop(bytes, sleutel);
  if (logstand === stand - 1) return null;
  if (logstand !== stand) throw kluisfout('INDEX_BESCHADIGD');
  let einde: Logeinde = { stand, volgnummer: 0, lengte: LOGKOP_LENGTE, vorigeTag };
  while (einde.lengte < bytes.length) {
    const frame = leesFrame(bytes.subarray(einde.lengte), einde, sleutel);
    if (frame === 'afgebroken') return einde;
    if (!pasToe(index, frame.mutatie)) throw kluisfout('INDEX_BESCHADIGD');
    einde = frame.einde;
  }
  return einde;
}

function leesFrame(rest: Buffer, vorige: Logeinde, sleutel: Indexsleutel): { readonly mutatie: Mutatie; readonly einde: Logeinde } | 'afgebroken' {
  if (rest.length < FRAMEKOP_LENGTE) return 'afgebroken';
  const nooitGeschreven = rest.at(-1) === 0;
  const kop = rest.subarray(0, FRAMEKOP_LENGTE);
  const lengte = kop.readUInt32BE(0);
  const volgnummer = vorige.volgnummer + 1;
  const eind = FRAMEKOP_LENGTE + NONCE_LENGTE + lengte + 1;
  const kopGoed = lengte >= TAG_LENGTE && lengte <= FRAME_MAX && framekop(lengte, volgnummer).equals(kop);
  if (kopGoed && rest.length < eind) return 'afgebroken';
  if (!kopGoed) {
    if (nooitGeschreven) return 'afgebroken';
    throw kluisfout('INDEX_BESCHADIGD');
  }
  const nonce = rest.subarray(FRAMEKOP_LENGTE, FRAMEKOP_LENGTE + NONCE_LENGTE);
  const cijfertekst = rest.subarray(FRAMEKOP_LENGTE + NONCE_LENGTE, eind - 1);
  const heel = rest[eind - 1] === SLOTBYTE;
  const klaar = !heel ? null : ontsleutel(sleutel.index, nonce, frameAad(kop, sleutel, vorige), cijfertekst);
  if (klaar === null && nooitGeschreven) return 'afgebroken';
  const gelezen = klaar === null ? undefined : ontleed(klaar);
  klaar?.fill(0);
  const mutatie = schemaMutatie.safeParse(gelezen);
  if (!mutatie.success) throw kluisfout(isVanNieuwere(gelezen) ? 'VERSIE_TE_NIEUW' : 'INDEX_BESCHADIGD');
  return {
    mutatie: mutatie.data,
    einde: { stand: vorige.stand, volgnummer, lengte: vorige.lengte + eind, vorigeTag: cijfertekst.subarray(lengte - TAG_LENGTE) },
  };
}
