import { z } from 'zod';
import { leesDeel, lijstDelen } from './deel.ts';
import { eisNietAfgebroken, tot, type Leesgang, type Leeszaal } from './leeszaal.ts';
import type { Logbreuk } from './openen.ts';
import type { Logboekkop } from '../logboekplek.ts';

/* Following the chain of hashes through every line. */

export type Kettingoordeel =
  /** `vanaf`: when its first line was written; null when there is none. */
  | { readonly oordeel: 'heel'; readonly regels: number; readonly vanaf: number | null }
  | ({ readonly oordeel: 'beschadigd' } & Logbreuk);

/** Where the next segment must begin. */
interface Verwacht {
  readonly eerste: number;
  /** Null before the oldest that is kept: what came before it is gone. */
  readonly hash: string | null;
  /** First line of the segment before, where a difference must lie that cannot be told more closely. */
  readonly begin: number;
}

const schemaOp = z.looseObject({ op: z.number() });

/**
 * Reads every line that is kept, in order, and compares where the chain ends with every head that is known.
 * @throws OntwarFout LEZEN_MISLUKT, AFGEBROKEN
 */
export async function controleerKetting(zaal: Leeszaal, koppen: readonly Logboekkop[], { voortgang, teken }: Leesgang): Promise<Kettingoordeel> {
  const { plek, oudste, hoofd, laatste } = zaal;
  const { vanafDeel, vanafRegel } = oudste;
  const totaal = hoofd.nummer - vanafRegel + 1;
  if (totaal === 0) return { oordeel: 'heel', regels: 0, vanaf: null };
  const per = new Map(koppen.map(({ nummer, hash }) => [nummer, hash]));
  // Of two heads with one number both must hold; the map keeps the last.
  if (koppen.some(({ nummer, hash }) => per.get(nummer) !== hash)) return beschadigd({ bij: Math.min(...koppen.map(({ nummer }) => nummer)), reden: 'gewijzigd' });
  const er = new Set(await lijstDelen(plek));
  let verwacht: Verwacht = { eerste: vanafRegel, hash: null, begin: vanafRegel };
  let vanaf: number | null = null;
  for (let nummer = vanafDeel; nummer <= laatste; nummer += 1) {
    eisNietAfgebroken(teken);
    voortgang(verwacht.eerste - vanafRegel, totaal);
    if (!er.has(nummer)) return beschadigd({ bij: verwacht.eerste, reden: 'ontbreekt' });
    let vreemdHoofd: number | null = null;
    const deel = await leesDeel(
      plek,
      nummer,
      (klaar, { nummer: regel, hash }) => {
        vanaf ??= schemaOp.parse(JSON.parse(klaar.toString('utf8'))).op;
        const bekend = per.get(regel);
        if (bekend !== undefined && bekend !== hash.toString('hex')) vreemdHoofd ??= regel;
      },
      { tot: tot(zaal, nummer) },
    );
    // The kluis may have closed meanwhile: then nothing can be read any more.
    eisNietAfgebroken(teken);
    if (deel === null) return beschadigd({ bij: verwacht.eerste, reden: 'ontbreekt' });
    if (typeof deel === 'string') return beschadigd({ bij: verwacht.eerste, reden: 'vreemd' });
    const { kop, stand, einde } = deel;
    if (kop.breuk === nummer) return beschadigd({ bij: Math.min(verwacht.eerste, kop.eerste), reden: 'onderbroken' });
    if (kop.eerste > verwacht.eerste) return beschadigd({ bij: verwacht.eerste, reden: 'afgekapt' });
    const sluitAan = kop.eerste === verwacht.eerste && (verwacht.hash === null || kop.hash.toString('hex') === verwacht.hash);
    if (!sluitAan) return beschadigd({ bij: Math.min(verwacht.begin, kop.eerste), reden: 'gewijzigd' });
    if (einde.uitkomst === 'kapot') return beschadigd({ bij: einde.bij, reden: 'gewijzigd' });
    if (einde.uitkomst === 'afgebroken' && nummer < laatste) return beschadigd({ bij: stand.nummer + 1, reden: 'gewijzigd' });
    if (vreemdHoofd !== null) return beschadigd({ bij: verwacht.eerste, reden: 'gewijzigd' });
    verwacht = { eerste: stand.nummer + 1, hash: stand.hash.toString('hex'), begin: kop.eerste };
  }
  if (verwacht.eerste <= Math.max(...per.keys())) return beschadigd({ bij: verwacht.eerste, reden: 'afgekapt' });
  return { oordeel: 'heel', regels: totaal, vanaf };
}

function beschadigd(breuk: Logbreuk): Kettingoordeel {
  return { oordeel: 'beschadigd', ...breuk };
}
