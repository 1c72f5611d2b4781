import type { Breukreden } from '#shared/logboek/soorten';
import { kluisfout } from '../fouten.ts';
import { leesDeel, leesKopVanDeel, lijstDelen, type GelezenDeel } from './deel.ts';
import { HASH_LENGTE } from './deelkop.ts';
import type { Stand } from './frame.ts';
import type { Logboekkop, Logboekplek } from '../logboekplek.ts';

/* From files to the end of a logboek: only its last segment is read. */

/** The first line that cannot be trusted, and why. */
export interface Logbreuk {
  readonly bij: number;
  readonly reden: Breukreden;
}

/** Where the logboek goes on. */
export interface Logbegin {
  /** Of the last line. */
  readonly nummer: number;
  readonly hash: Buffer;
  /** Number of the last segment there is or was. */
  readonly deel: number;
  readonly vanafDeel: number;
  readonly vanafRegel: number;
  /** The last segment that was begun because what came before it was damaged. */
  readonly breuk: number;
  /** What is wrong with it. */
  readonly gevonden: Logbreuk | null;
  /** The last segment, when lines can be added to it. */
  readonly verder: { readonly kop: GelezenDeel['kop']; readonly stand: Stand } | null;
}

const LEEG: Omit<Logbegin, 'gevonden'> = { nummer: 0, hash: Buffer.alloc(HASH_LENGTE), deel: 0, vanafDeel: 1, vanafRegel: 1, breuk: 0, verder: null };

interface Laatste {
  readonly deel: GelezenDeel | null;
  /** Whether there are segments after it that cannot be read. */
  readonly overgeslagen: boolean;
  /** The chain at each line that a head names. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** The last segment that can be read at all. @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW */
async function leesLaatste(plek: Logboekplek, delen: readonly number[]): Promise<Laatste> {
  const gevraagd = new Set(koppenVan(plek).map(({ nummer }) => nummer));
  let overgeslagen = false;
  for (const nummer of delen.toReversed()) {
    const hashes = new Map<number, string>();
    const deel = await leesDeel(plek, nummer, (_klaar, stand) => {
      if (gevraagd.has(stand.nummer)) hashes.set(stand.nummer, stand.hash.toString('hex'));
    });
    if (deel === 'nieuwer') throw kluisfout('VERSIE_TE_NIEUW');
    if (deel !== null && deel !== 'vreemd') return { deel, overgeslagen, hashes: hashes.set(deel.kop.eerste - 1, deel.kop.hash.toString('hex')) };
    overgeslagen = true;
  }
  return { deel: null, overgeslagen, hashes: new Map() };
}

/** Which segment is missing between the oldest that is kept and the last, as far as no earlier break tells of it. */
async function zoekGat(plek: Logboekplek, delen: readonly number[], { vanafDeel, vanafRegel, breuk, deel }: GelezenDeel['kop']): Promise<Logbreuk | null> {
  const er = new Set(delen);
  for (let nummer = Math.max(vanafDeel, breuk); nummer < deel; nummer += 1) {
    if (er.has(nummer)) continue;
    // Its first line is the one after the last of the segment before it.
    const ervoor = nummer === vanafDeel ? null : await leesDeel(plek, nummer - 1, () => undefined);
    const bij = ervoor === null || typeof ervoor === 'string' ? ((await leesKopVanDeel(plek, nummer - 1))?.eerste ?? vanafRegel) : ervoor.stand.nummer + 1;
    return { bij, reden: 'ontbreekt' };
  }
  return null;
}

function vergelijkKoppen(plek: Logboekplek, nummer: number, hashes: Laatste['hashes'], eerste: number): Logbreuk | null {
  for (const hoofd of koppenVan(plek)) {
    if (hoofd.nummer > nummer) return { bij: nummer + 1, reden: 'afgekapt' };
    const hier = hashes.get(hoofd.nummer);
    // Another line stands at the end that was known: the last segment is one from another copy.
    if (hier !== undefined && hier !== hoofd.hash) return { bij: Math.max(1, Math.min(hoofd.nummer, eerste)), reden: 'gewijzigd' };
  }
  return null;
}

/**
 * Finds where the logboek ends, and whether that is where it should.
 * @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW
 */
export async function zoekEinde(plek: Logboekplek): Promise<Logbegin> {
  const delen = await lijstDelen(plek);
  const hoogste = hoogsteKop(plek);
  const { deel, overgeslagen, hashes } = await leesLaatste(plek, delen);
  const laatsteDeel = delen.at(-1) ?? 0;
  if (deel === null) {
    if (hoogste === null && !overgeslagen) return { ...LEEG, gevonden: null };
    const gevonden: Logbreuk = { bij: 1, reden: overgeslagen ? 'vreemd' : 'ontbreekt' };
    return { ...LEEG, deel: laatsteDeel, nummer: hoogste?.nummer ?? 0, hash: hashVan(hoogste) ?? LEEG.hash, gevonden };
  }
  const { kop, stand, einde } = deel;
  const gevonden =
    (await zoekGat(plek, delen, kop)) ??
    (einde.uitkomst === 'kapot' ? { bij: einde.bij, reden: 'gewijzigd' } : null) ??
    (overgeslagen ? { bij: stand.nummer + 1, reden: 'vreemd' } : null) ??
    vergelijkKoppen(plek, stand.nummer, hashes, kop.eerste);
  const verder = hoogste !== null && hoogste.nummer > stand.nummer;
  return {
    nummer: verder ? hoogste.nummer : stand.nummer,
    hash: (verder ? hashVan(hoogste) : null) ?? stand.hash,
    deel: laatsteDeel,
    vanafDeel: kop.vanafDeel,
    vanafRegel: kop.vanafRegel,
    breuk: kop.breuk,
    gevonden,
    verder: gevonden === null ? { kop, stand } : null,
  };
}

/** What is known of the end from outside the folder. */
export function koppenVan({ koppen }: Logboekplek): readonly Logboekkop[] {
  return [koppen.index, koppen.kop].filter((kop) => kop !== null);
}

function hoogsteKop(plek: Logboekplek): Logboekkop | null {
  return koppenVan(plek).reduce<Logboekkop | null>((hoogste, kop) => (hoogste === null || kop.nummer > hoogste.nummer ? kop : hoogste), null);
}

function hashVan(kop: Logboekkop | null): Buffer | null {
  return kop === null ? null : Buffer.from(kop.hash, 'hex');
}
