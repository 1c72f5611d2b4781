import { KENMERK } from '#shared/domein/tekstvormen';
import { schemaTerugbestand, type Terugbestand } from '#shared/groepswerk/groepsstand';
import { SLEUTEL_LENGTE, type Toeval } from '../kluis/cryptografie/versleuteling.ts';
import { groepsfout } from './fouten.ts';
import { eisSoort, haalUit, maakVoorblad, sluitIn, VOORBLAD_LENGTE } from './omhulsel.ts';
import { eisGeldig } from './verloop.ts';

/* The file that comes back: closed with the key that went along, so that nobody types a wachtzin. Layout in docs/groepsbestand.md. */

const ID_LENGTE = 64;
const KOP_LENGTE = VOORBLAD_LENGTE + 1 + ID_LENGTE;

/** A fresh key for what comes back, as it stands in an uitgifte. */
export function nieuweSleutel(toeval: Toeval): string {
  return toeval(SLEUTEL_LENGTE).toString('base64');
}

/**
 * The bytes of a file that goes back.
 * @param sleutel as it stood in the group file
 * @throws OntwarFout BESTAND_TE_GROOT, BESTAND_ONGELDIG when the key is none
 */
export function schrijfTerugbestand(inhoud: Terugbestand, sleutel: string, toeval: Toeval): Buffer {
  const id = Buffer.from(inhoud.uitgifteId, 'ascii');
  const kop = Buffer.alloc(KOP_LENGTE);
  maakVoorblad('terug').copy(kop);
  kop.writeUInt8(id.length, VOORBLAD_LENGTE);
  id.copy(kop, VOORBLAD_LENGTE + 1);
  return metSleutel(sleutel, (bytes) => sluitIn(kop, inhoud, bytes, toeval));
}

/**
 * What is in a file that came back.
 * @param sleutelVan the key of a group file that went out for this session; null when there was none with this id
 * @param vandaag the day here, `2026-03-12`
 * @throws OntwarFout BESTAND_ONGELDIG, BESTAND_VREEMD, BESTAND_TE_GROOT, VERSIE_TE_NIEUW, BESTAND_VERLOPEN
 */
export function leesTerugbestand(bestand: Uint8Array, sleutelVan: (uitgifteId: string) => string | null, vandaag: string): Terugbestand {
  const bytes = Buffer.from(bestand.buffer, bestand.byteOffset, bestand.byteLength);
  eisSoort(bytes, 'terug', KOP_LENGTE);
  const uitgifteId = idUit(bytes);
  if (uitgifteId === null) throw groepsfout('kapot');
  const sleutel = sleutelVan(uitgifteId);
  if (sleutel === null) throw groepsfout('nietVanHier');
  const inhoud = metSleutel(sleutel, (sleutelbytes) => haalUit(bytes, KOP_LENGTE, sleutelbytes, schemaTerugbestand));
  if (inhoud === null) throw groepsfout('kapot');
  if (inhoud.uitgifteId !== uitgifteId) throw groepsfout('inhoud');
  eisGeldig(inhoud, vandaag, 'terugVerlopen');
  return inhoud;
}

/** The id in the header: its length, its letters, and zeros. */
function idUit(bytes: Buffer): string | null {
  const lengte = bytes.readUInt8(VOORBLAD_LENGTE);
  const id = bytes.toString('latin1', VOORBLAD_LENGTE + 1, VOORBLAD_LENGTE + 1 + Math.min(lengte, ID_LENGTE));
  return lengte <= ID_LENGTE && KENMERK.test(id) ? id : null;
}

function metSleutel<T>(sleutel: string, gebruik: (sleutel: Buffer) => T): T {
  const bytes = Buffer.from(sleutel, 'base64');
  try {
    if (bytes.length !== SLEUTEL_LENGTE) throw groepsfout('inhoud');
    return gebruik(bytes);
  } finally {
    bytes.fill(0);
  }
}
