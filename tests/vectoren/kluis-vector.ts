import { createHash } from 'node:crypto';
import { leidAfHier, PRODUCTGRENS } from '../../electron/kluis/cryptografie/afleiding.ts';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import type { Kluisomgeving } from '../../electron/kluis/omgeving.ts';

/* The small kluis of docs/kluisformaat-vector, made with fixed randomness and a fixed clock: always the same bytes. */

export const VECTOR_WACHTZIN = 'Één kluis vol verzonnen verhalen';
/** Of a second sleutelhouder, and of one that was removed. */
const VECTOR_ANDER = 'negen nijlpaarden neuriën naast Nijmegen';
const VECTOR_VERWIJDERD = 'zeven zwanen zwemmen zuidwaarts zonder zorgen';

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
  /** Of the other sleutelhouders. */
  readonly anderen: readonly string[];
  /** Opens nothing any more. */
  readonly verwijderd: string;
  readonly herstelcode: string;
  /** Every generation that is on disk. */
  readonly records: readonly Vectorrecord[];
  readonly vernietigd: readonly string[];
}

interface Bewaarstap {
  readonly id: string;
  readonly soort: 'casus' | 'sessie';
  /** The clock at that moment. */
  readonly op: number;
  readonly regel: unknown;
  readonly inhoud: unknown;
}

const stap = (id: string, soort: 'casus' | 'sessie', op: number, regel: unknown, inhoud: unknown): Bewaarstap => ({ id, soort, op, regel, inhoud });

/** What is saved, in order: before anybody is removed, and after. */
const EERST = [
  stap('casus-1', 'casus', 1_770_000_000_000, { kern: 'Vrijdagmiddag' }, { tekst: 'eerste' }),
  stap('casus-1', 'casus', 1_770_000_060_000, { kern: 'Vrijdagmiddag' }, { tekst: 'tweede, met een ë' }),
  stap('Sessie_A', 'sessie', 1_770_000_120_000, null, ['a', 1, null, true]),
  stap('weg', 'casus', 1_770_000_180_000, { kern: 'verdwijnt' }, { tekst: 'is straks vernietigd' }),
] as const;
const DAARNA = [
  stap('casus-1', 'casus', 1_770_000_240_000, { kern: 'Vrijdagavond' }, { tekst: 'derde' }),
  stap('casus-1', 'casus', 1_770_000_300_000, { kern: 'Vrijdagnacht' }, { tekst: 'vierde' }),
] as const;

/** Every generation that is on disk at the end. Renewing the keys after the first removal made a generation of each; the second left them waiting. */
const RECORDS: readonly Vectorrecord[] = [
  { ...EERST[2], generatie: 2 },
  { ...DAARNA[0], generatie: 4 },
  { ...DAARNA[1], generatie: 5 },
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
  const bewaar = async (stappen: readonly Bewaarstap[]): Promise<void> => {
    for (const { op, ...record } of stappen) {
      nu = op;
      await kluis.bewaar(record);
    }
  };
  // What is left of a key that was replaced is cleared beside other work; waiting for it keeps the randomness in one order.
  const opgeruimd = (): Promise<void> => kluis.voorBackup(() => Promise.resolve());
  const gaatEnKomt = async (naam: string, wachtzin: string): Promise<void> => {
    const { houders } = await kluis.voegSleutelhouderToe({ naam, wachtzin, eigenWachtzin: VECTOR_WACHTZIN });
    await opgeruimd();
    await kluis.verwijderSleutelhouder(houders.find((houder) => houder.naam === naam)?.id ?? '', VECTOR_WACHTZIN);
    await opgeruimd();
  };
  await bewaar(EERST);
  await kluis.vernietig('weg');
  await gaatEnKomt('Joris', VECTOR_VERWIJDERD);
  await kluis.vernieuwSleutels({ bijVoortgang: () => undefined, gestopt: () => false });
  await gaatEnKomt('Samira', 'twee tantes tekenen turfbruine tulpen');
  await bewaar(DAARNA);
  await opgeruimd();
  await kluis.voegSleutelhouderToe({ naam: 'Noor', wachtzin: VECTOR_ANDER, eigenWachtzin: VECTOR_WACHTZIN });
  await opgeruimd();
  for (const gelukt of [true, false]) {
    await kluis.logboek.schrijf({ op: nu, wie: kluis.wie, soort: 'gelezen', onderwerp: 'casus', recordId: 'casus-1', casussen: [{ id: 'casus-1', code: 'VK-2026-001' }], voor: '', bijzonder: '', gelukt });
  }
  await kluis.sluit();
  return { wachtzin: VECTOR_WACHTZIN, anderen: [VECTOR_ANDER], verwijderd: VECTOR_VERWIJDERD, herstelcode, records: RECORDS, vernietigd: ['weg'] };
}
