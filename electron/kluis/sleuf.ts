import type { Argon2Kosten, Sleutelafleiding } from './cryptografie/afleiding.ts';
import { deelsleutel, KENMERK_LENGTE, nieuweSleutel, ontsleutel, pakIn, pakUit, SLEUTEL_LENGTE, type Toeval } from './cryptografie/versleuteling.ts';
import { maakSleutelpaar, ontzegel, verzegel } from './cryptografie/zegel.ts';
import { kluisfout } from './fouten.ts';
import { isPaar, type DirecteSleuf, type Kop, type Paarsleuf, type Sleuf, type Sleufsoort } from './kop.ts';

/* The key slots: how a secret gives the master key, and how a slot gets another master key without its secret. */

/** The master key and its number. */
export interface Hoofdring {
  readonly ring: number;
  readonly hoofdsleutel: Buffer;
}

/** Which slot, in which kluis. */
interface Sleufplaats {
  readonly kluisId: string;
  readonly id: string;
  readonly soort: Sleufsoort;
}

function plaats(wat: 'prive' | 'anker' | 'zegel', { kluisId, id, soort }: Sleufplaats, ...rest: readonly (number | string)[]): string {
  return `ontwar/kluis/2/${[wat, kluisId, id, soort, ...rest].join('/')}`;
}

const alsAad = (tekst: string): Buffer => Buffer.from(tekst, 'utf8');

function metAnkersleutel<T>(hoofdsleutel: Buffer, kluisId: string, gebruik: (sleutel: Buffer) => T): T {
  const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kluisId, 'hex'), 'ankers');
  try {
    return gebruik(sleutel);
  } finally {
    sleutel.fill(0);
  }
}

/** The part of a slot that says which master key it gives: seal and anchor, both for this ring. */
function sluitVoor(waar: Sleufplaats, publiek: Buffer, anker: Buffer, { ring, hoofdsleutel }: Hoofdring, toeval: Toeval): Pick<Paarsleuf, 'anker' | 'zegel'> {
  const zegel = verzegel(hoofdsleutel, { publiek, anker, plaats: plaats('zegel', waar, ring) }, toeval);
  const verpakt = metAnkersleutel(hoofdsleutel, waar.kluisId, (sleutel) => pakIn(sleutel, alsAad(plaats('anker', waar, ring)), anker, toeval));
  return { anker: verpakt.toString('hex'), zegel: zegel.toString('hex') };
}

/** What does not change when a slot gets a new key pair under the same secret. */
export type Sleufbegin = Pick<Sleuf, 'geheugenKiB' | 'id' | 'iteraties' | 'soort' | 'zout'>;

/** A slot with a new key pair and anchor. `slotsleutel`: derived from the secret with the salt and costs of `begin`. */
export function maakPaarsleuf(begin: Sleufbegin, slotsleutel: Buffer, kluisId: string, hoofdring: Hoofdring, toeval: Toeval): Paarsleuf {
  const { geheugenKiB, id, iteraties, soort, zout } = begin;
  const waar = { kluisId, id, soort };
  const { prive, publiek } = maakSleutelpaar(toeval);
  const anker = nieuweSleutel(toeval);
  const beide = Buffer.concat([prive, anker]);
  try {
    const publiekHex = publiek.toString('hex');
    const verpakt = pakIn(slotsleutel, alsAad(plaats('prive', waar, hoofdring.ring, publiekHex)), beide, toeval);
    const dicht = sluitVoor(waar, publiek, anker, hoofdring, toeval);
    return { ...dicht, geheugenKiB, id, iteraties, prive: verpakt.toString('hex'), publiek: publiekHex, ring: hoofdring.ring, soort, zout };
  } finally {
    for (const geheim of [prive, anker, beide]) geheim.fill(0);
  }
}

export interface Nieuwesleuf {
  readonly soort: Sleufsoort;
  readonly geheim: Buffer;
  readonly kluisId: string;
  readonly hoofdring: Hoofdring;
  readonly kosten: Argon2Kosten;
  /** The id of the slot in whose place it comes, when that is to stay. */
  readonly id?: string;
}

/** A new slot for this secret, with a salt of its own. */
export async function maakSleuf(invoer: Nieuwesleuf, leidAf: Sleutelafleiding, toeval: Toeval): Promise<Paarsleuf> {
  const { soort, kluisId, hoofdring, kosten } = invoer;
  const id = invoer.id ?? toeval(KENMERK_LENGTE).toString('hex');
  const zout = toeval(KENMERK_LENGTE);
  const slotsleutel = await leidAf(invoer.geheim, { ...kosten, zout });
  try {
    return maakPaarsleuf({ geheugenKiB: kosten.geheugenKiB, id, iteraties: kosten.iteraties, soort, zout: zout.toString('hex') }, slotsleutel, kluisId, hoofdring, toeval);
  } finally {
    slotsleutel.fill(0);
  }
}

/**
 * The same slot with another master key, without its secret. Key pair and anchor stay, so who knew the former master key still knows the
 * anchor: the slot gets new ones when it is next opened.
 * @throws OntwarFout KOP_BESCHADIGD when the anchor does not open
 */
export function herverzegel(sleuf: Paarsleuf, kluisId: string, oud: Hoofdring, nieuw: Hoofdring, toeval: Toeval): Paarsleuf {
  const waar = { kluisId, id: sleuf.id, soort: sleuf.soort };
  const aad = alsAad(plaats('anker', waar, oud.ring));
  const anker = metAnkersleutel(oud.hoofdsleutel, kluisId, (sleutel) => pakUit(sleutel, aad, Buffer.from(sleuf.anker, 'hex')));
  if (anker === null) throw kluisfout('KOP_BESCHADIGD');
  try {
    return { ...sleuf, ...sluitVoor(waar, Buffer.from(sleuf.publiek, 'hex'), anker, nieuw, toeval) };
  } finally {
    anker.fill(0);
  }
}

/** What a secret gave, for the caller to zero: `wisOntgrendeld`. */
export interface Ontgrendeld {
  readonly hoofdsleutel: Buffer;
  /** Derived from the secret: closes this slot anew without deriving again. */
  readonly slotsleutel: Buffer;
  readonly sleuf: Sleuf;
}

export function wisOntgrendeld({ hoofdsleutel, slotsleutel }: Ontgrendeld): void {
  hoofdsleutel.fill(0);
  slotsleutel.fill(0);
}

/**
 * The master key, or null when the secret opens no slot of this kind.
 * @param volgorde which slot to try: `eerst` before the others, `alleen` and no other
 */
export async function ontgrendel(
  kop: Kop,
  soort: Sleufsoort,
  geheim: Buffer,
  leidAf: Sleutelafleiding,
  volgorde: { readonly eerst?: string | null; readonly alleen?: string } = {},
): Promise<Ontgrendeld | null> {
  const { eerst, alleen } = volgorde;
  const sleuven = kop.sleuven.filter((sleuf) => sleuf.soort === soort && (alleen === undefined || sleuf.id === alleen));
  for (const sleuf of sleuven.toSorted((a, b) => Number(b.id === eerst) - Number(a.id === eerst))) {
    const slotsleutel = await leidAf(geheim, { ...sleuf, zout: Buffer.from(sleuf.zout, 'hex') });
    let hoofdsleutel: Buffer | null = null;
    try {
      hoofdsleutel = isPaar(sleuf) ? uitPaar(sleuf, kop, slotsleutel) : uitDirect(sleuf, kop, slotsleutel);
    } finally {
      if (hoofdsleutel === null) slotsleutel.fill(0);
    }
    if (hoofdsleutel !== null) return { hoofdsleutel, slotsleutel, sleuf };
  }
  return null;
}

function uitDirect({ id, soort, nonce, sleutel, tag }: DirecteSleuf, { kluisId }: Kop, slotsleutel: Buffer): Buffer | null {
  return ontsleutel(slotsleutel, Buffer.from(nonce, 'hex'), alsAad(`ontwar/kluis/1/sleuf/${kluisId}/${id}/${soort}`), Buffer.from(sleutel + tag, 'hex'));
}

function uitPaar({ id, soort, prive, publiek, ring, zegel }: Paarsleuf, kop: Kop, slotsleutel: Buffer): Buffer | null {
  const waar = { kluisId: kop.kluisId, id, soort };
  const beide = pakUit(slotsleutel, alsAad(plaats('prive', waar, ring, publiek)), Buffer.from(prive, 'hex'));
  if (beide === null) return null;
  try {
    const band = { publiek: Buffer.from(publiek, 'hex'), anker: beide.subarray(SLEUTEL_LENGTE), plaats: plaats('zegel', waar, kop.ring) };
    const hoofdsleutel = ontzegel(Buffer.from(zegel, 'hex'), beide.subarray(0, SLEUTEL_LENGTE), band);
    // The secret is right and the seal is not: that is no wrong passphrase.
    if (hoofdsleutel === null) throw kluisfout('KOP_BESCHADIGD');
    return hoofdsleutel;
  } finally {
    beide.fill(0);
  }
}
