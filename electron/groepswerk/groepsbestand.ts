import { schemaGroepsbestand, type Groepsbestand } from '#shared/groepswerk/groepsstand';
import { beoordeelWachtzin } from '#shared/domein/wachtzin';
import { binnenGrens, ijkKosten, type Argon2Kosten } from '../kluis/cryptografie/afleiding.ts';
import type { Kluisomgeving } from '../kluis/omgeving.ts';
import { KENMERK_LENGTE } from '../kluis/cryptografie/versleuteling.ts';
import { wachtzinGeheim } from '../kluis/wachtzin.ts';
import { groepsfout } from './fouten.ts';
import { eisSoort, haalUit, maakVoorblad, sluitIn, VOORBLAD_LENGTE } from './omhulsel.ts';
import { eisGeldig } from './verloop.ts';

/* The file with which another laptop leads a group: closed with a wachtzin of its own. Layout in docs/groepsbestand.md. */

/** What the group files take from outside; a `Kluisomgeving` is one. */
export type Groepsomgeving = Pick<Kluisomgeving, 'sleutelafleiding' | 'profiel' | 'klok' | 'toeval'>;

const GEHEUGEN_VANAF = VOORBLAD_LENGTE;
const ITERATIES_VANAF = GEHEUGEN_VANAF + 4;
const ZOUT_VANAF = ITERATIES_VANAF + 4;
const KOP_LENGTE = ZOUT_VANAF + KENMERK_LENGTE;

/**
 * The bytes of a group file.
 * @throws OntwarFout WACHTZIN_TE_ZWAK, BESTAND_TE_GROOT
 */
export async function schrijfGroepsbestand(inhoud: Groepsbestand, wachtzin: string, omgeving: Groepsomgeving): Promise<Buffer> {
  const oordeel = await beoordeelWachtzin(wachtzin);
  if (!oordeel.voldoende) throw groepsfout('zwak', { watNu: oordeel.advies });
  const { sleutelafleiding, profiel, klok, toeval } = omgeving;
  const kosten = profiel.vast ?? (await ijkKosten(sleutelafleiding, profiel.grens, klok));
  const kop = maakKop(kosten, toeval(KENMERK_LENGTE));
  return metSleutel(kop, wachtzin, omgeving, (sleutel) => sluitIn(kop, inhoud, sleutel, toeval));
}

/**
 * What is in a group file.
 * @param vandaag the day here, `2026-03-12`
 * @throws OntwarFout BESTAND_ONGELDIG, BESTAND_VREEMD, BESTAND_TE_GROOT, VERSIE_TE_NIEUW, WACHTZIN_ONJUIST, BESTAND_VERLOPEN
 */
export async function leesGroepsbestand(bestand: Uint8Array, wachtzin: string, vandaag: string, omgeving: Groepsomgeving): Promise<Groepsbestand> {
  const bytes = Buffer.from(bestand.buffer, bestand.byteOffset, bestand.byteLength);
  eisSoort(bytes, 'groep', KOP_LENGTE);
  const kop = bytes.subarray(0, KOP_LENGTE);
  if (!binnenGrens(kostenUit(kop), omgeving.profiel.grens)) throw groepsfout('kapot');
  const inhoud = await metSleutel(kop, wachtzin, omgeving, (sleutel) => haalUit(bytes, KOP_LENGTE, sleutel, schemaGroepsbestand));
  if (inhoud === null) throw groepsfout('wachtzin');
  eisGeldig(inhoud, vandaag, 'verlopen');
  return inhoud;
}

function maakKop({ geheugenKiB, iteraties }: Argon2Kosten, zout: Buffer): Buffer {
  const kop = Buffer.alloc(KOP_LENGTE);
  maakVoorblad('groep').copy(kop);
  kop.writeUInt32BE(geheugenKiB, GEHEUGEN_VANAF);
  kop.writeUInt32BE(iteraties, ITERATIES_VANAF);
  zout.copy(kop, ZOUT_VANAF);
  return kop;
}

function kostenUit(kop: Buffer): Argon2Kosten {
  return { geheugenKiB: kop.readUInt32BE(GEHEUGEN_VANAF), iteraties: kop.readUInt32BE(ITERATIES_VANAF) };
}

async function metSleutel<T>(kop: Buffer, wachtzin: string, { sleutelafleiding }: Groepsomgeving, gebruik: (sleutel: Buffer) => T): Promise<T> {
  const geheim = wachtzinGeheim(wachtzin);
  try {
    const sleutel = await sleutelafleiding(geheim, { ...kostenUit(kop), zout: kop.subarray(ZOUT_VANAF) });
    try {
      return gebruik(sleutel);
    } finally {
      sleutel.fill(0);
    }
  } finally {
    geheim.fill(0);
  }
}
