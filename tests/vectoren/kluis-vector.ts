import { createHash } from 'node:crypto';
import { leidAfHier, PRODUCTGRENS } from '../../electron/kluis/cryptografie/afleiding.ts';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import type { Kluisomgeving } from '../../electron/kluis/omgeving.ts';

/* The small kluis of docs/kluisformaat-vector, made with fixed randomness and a fixed clock: always the same bytes. */

export const VECTOR_WACHTZIN = 'Één kluis vol verzonnen verhalen';

/** SHA-256 of `ontwar-vector` and a counter, end to end. Of course no source of keys for anything else. */
function vasteStroom(): (aantal: number) => Buffer {
  let teller = 0;
  return (aantal) => {
    const delen: Buffer[] = [];
    for (let over = aantal; over > 0; over -= 32) {
      delen.push(createHash('sha256').update(`ontwar-vector ${teller}`).digest());
      teller += 1;
    }
    return Buffer.concat(delen).subarray(0, aantal);
  };
}

export interface Vectorrecord {
  readonly id: string;
  readonly generatie: number;
  readonly soort: 'casus' | 'sessie' | 'instellingen';
  readonly op: number;
  readonly regel: unknown;
  readonly inhoud: unknown;
}

export interface Vector {
  readonly wachtzin: string;
  readonly herstelcode: string;
  /** Every generation that is on disk. */
  readonly records: readonly Vectorrecord[];
  readonly vernietigd: readonly string[];
}

const stap = (id: string, soort: 'casus' | 'sessie', generatie: number, op: number, regel: unknown, inhoud: unknown): Vectorrecord => ({ id, generatie, soort, op, regel, inhoud });

/** What is saved, in order; `op` is the clock at that moment. */
const STAPPEN: readonly (Vectorrecord | { readonly vernietig: string })[] = [
  stap('casus-1', 'casus', 1, 1_770_000_000_000, { kern: 'Vrijdagmiddag' }, { tekst: 'eerste' }),
  stap('casus-1', 'casus', 2, 1_770_000_060_000, { kern: 'Vrijdagmiddag' }, { tekst: 'tweede, met een ë' }),
  stap('Sessie_A', 'sessie', 1, 1_770_000_120_000, null, ['a', 1, null, true]),
  stap('weg', 'casus', 1, 1_770_000_180_000, { kern: 'verdwijnt' }, { tekst: 'is straks vernietigd' }),
  { vernietig: 'weg' },
  stap('casus-1', 'casus', 3, 1_770_000_240_000, { kern: 'Vrijdagavond' }, { tekst: 'derde' }),
];

/** Makes the kluis of the vector in this folder. */
export async function maakVector(map: string): Promise<Vector> {
  let nu = 1_769_999_999_000;
  const omgeving: Kluisomgeving = {
    sleutelafleiding: leidAfHier,
    profiel: { grens: PRODUCTGRENS, vast: PRODUCTGRENS.minimum },
    nu: () => nu,
    klok: () => 0,
    toeval: vasteStroom(),
    bestanden: schijfbestanden,
    proces: { kenmerk: 'vector', leeft: () => false },
  };
  const { kluis, herstelcode } = await Kluis.maak(map, { naam: 'Vera', wachtzin: VECTOR_WACHTZIN }, omgeving);
  for (const wat of STAPPEN) {
    if ('vernietig' in wat) {
      await kluis.vernietig(wat.vernietig);
      continue;
    }
    nu = wat.op;
    await kluis.bewaar(wat);
  }
  await kluis.sluit();
  const records = STAPPEN.filter((wat): wat is Vectorrecord => 'id' in wat && wat.id !== 'weg' && !(wat.id === 'casus-1' && wat.generatie === 1));
  return { wachtzin: VECTOR_WACHTZIN, herstelcode, records, vernietigd: ['weg'] };
}
