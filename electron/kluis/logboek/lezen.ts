import { schemaLogregel, type Logregel } from '#shared/logboek/regel';
import { kluisfout } from '../fouten.ts';
import { leesDeel, lijstDelen } from './deel.ts';
import { eisNietAfgebroken, tot, type Deelfeiten, type Leesgang, type Leeszaal } from './leeszaal.ts';

/* Reading the logboek from its end backwards, a page at a time. */

export interface Leesvraag extends Leesgang {
  /** Only lines before this one; null for the newest. */
  readonly voor: number | null;
  /** How many lines at most. */
  readonly aantal: number;
  readonly past: (regel: Logregel) => boolean;
  /** Text that every line asked for has in it as it is kept: the others need not be read any further. */
  readonly bevat: string | null;
  /** Between which moments the lines were written: segments outside it are passed over. */
  readonly van: number;
  readonly tot: number;
}

export interface Logpagina {
  /** Newest first. */
  readonly regels: readonly Logregel[];
  /** Ask on before this line; null when there is nothing older. */
  readonly verder: number | null;
}

/** @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW, AFGEBROKEN */
export async function leesTerug(zaal: Leeszaal, vraag: Leesvraag): Promise<Logpagina> {
  const { plek, bekend, oudste, hoofd, laatste } = zaal;
  const { voor, aantal, voortgang, teken } = vraag;
  const delen = (await lijstDelen(plek)).filter((deel) => deel >= oudste.vanafDeel);
  const totaal = hoofd.nummer - oudste.vanafRegel + 1;
  const uit: Logregel[] = [];
  for (const deel of delen.toReversed()) {
    eisNietAfgebroken(teken);
    const feiten = bekend.get(deel);
    if (feiten !== undefined && valtBuiten(feiten, vraag)) continue;
    if (uit.length === aantal) return { regels: uit, verder: uit.at(-1)?.nummer ?? null };
    const { regels, feiten: nieuw } = await leesUitDeel(zaal, deel, vraag);
    if (nieuw !== null) {
      if (deel < laatste) bekend.set(deel, nieuw);
      voortgang(Math.max(0, hoofd.nummer - nieuw.eerste + 1), totaal);
    }
    const ruimte = aantal - uit.length;
    uit.push(...regels.slice(-ruimte).toReversed());
    if (regels.length > ruimte) return { regels: uit, verder: uit.at(-1)?.nummer ?? voor };
  }
  return { regels: uit, verder: null };
}

function valtBuiten(feiten: Deelfeiten, { voor, van, tot: totMoment }: Leesvraag): boolean {
  return (voor !== null && feiten.eerste >= voor) || feiten.tot < van || feiten.van > totMoment;
}

interface Deelinhoud {
  readonly regels: readonly Logregel[];
  readonly feiten: Deelfeiten | null;
}

/** The lines of this segment that are asked for, oldest first. What is damaged is passed over: `controleer` tells of it. */
async function leesUitDeel(zaal: Leeszaal, deel: number, { voor, past, bevat, van, tot: totMoment }: Leesvraag): Promise<Deelinhoud> {
  const regels: Logregel[] = [];
  let vroegst = Number.POSITIVE_INFINITY;
  let laatst = 0;
  const gelezen = await leesDeel(
    zaal.plek,
    deel,
    (klaar, { nummer }) => {
      const op = tijdVan(klaar);
      vroegst = Math.min(vroegst, op);
      laatst = Math.max(laatst, op);
      if ((voor !== null && nummer >= voor) || op < van || op > totMoment || (bevat !== null && !klaar.includes(bevat))) return;
      const regel = schemaLogregel.safeParse(JSON.parse(klaar.toString('utf8')));
      // It is authentic, so a later version wrote it.
      if (!regel.success) throw kluisfout('VERSIE_TE_NIEUW', {}, regel.error);
      if (past(regel.data)) regels.push(regel.data);
    },
    { volgKetting: false, tot: tot(zaal, deel) },
  );
  if (gelezen === null || typeof gelezen === 'string') return { regels, feiten: null };
  return { regels, feiten: { eerste: gelezen.kop.eerste, van: vroegst, tot: laatst } };
}

const OP = Buffer.from('"op":');

/** When a line was written, without taking all of it apart. Names and codes stand after it, so what is found first is it. */
function tijdVan(klaar: Buffer): number {
  const plaats = klaar.indexOf(OP);
  const tijd = plaats < 0 ? Number.NaN : Number.parseInt(klaar.toString('latin1', plaats + OP.length, plaats + OP.length + 16), 10);
  if (Number.isNaN(tijd)) throw kluisfout('VERSIE_TE_NIEUW');
  return tijd;
}
