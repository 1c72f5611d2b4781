import type { Stuksoort } from './keuzes.ts';
import { metVaststelling, statusMetVersie, type Stukmodel } from './soorten.ts';
import type { Stukstand, Stukversie } from './stuk.ts';

/* Which version is which: their numbers, and what of it stands at the foot of every page. */

/**
 * The number of the next version.
 * @param eerder the highest number under which it left before versions were kept; 0 when it did not
 */
export function volgendeVersie({ versies }: Pick<Stukstand, 'versies'>, eerder = 0): number {
  return 1 + Math.max(eerder, 0, ...versies.map(({ versie }) => versie));
}

/** The last version that somebody has: what changed is told since that one. */
export function laatstVertrokken({ versies }: Pick<Stukstand, 'versies'>): Stukversie | null {
  return versies.findLast(({ status, zendingen, inhoud }) => inhoud !== '' && (status === 'vastgesteld' || zendingen.length > 0)) ?? null;
}

/** The beginning of the hash of a vastgestelde version, as it stands at the foot of every page: `4f2a 9c1d 0b7e 55aa`. */
export function waarmerk(hash: string): string {
  return (hash.slice(0, 16).match(/.{4}/gu) ?? []).join(' ');
}

/** The most that stands beside the page number on one line, in characters. */
const VOET_MAX = 105;

/** A vastgestelde version as it is shown: its hash says which it is, and cannot be in what it is a hash of. */
export function metWaarmerk<M extends Stukmodel>(model: M, hash: string): M {
  const merk = waarmerk(hash);
  const [eerste = '', ...rest] = model.voet.split(' · ');
  const ruimte = VOET_MAX - [...rest, merk].join(' · ').length - ' · '.length;
  const kort = eerste.length <= ruimte ? eerste : `${eerste.slice(0, Math.max(0, ruimte - 1)).trimEnd()}…`;
  return { ...model, voet: [kort, ...rest, merk].join(' · ') };
}

/** A sheet says which version it is; what is vastgesteld or can be, says so itself. */
export function metVersienummer(model: Stukmodel, soort: Stuksoort, versie: number): Stukmodel {
  return metVaststelling(soort) || model.vorm === 'verslag' ? model : { ...model, voet: `${model.voet} · ${statusMetVersie(soort, { status: 'concept', versie })}` };
}
