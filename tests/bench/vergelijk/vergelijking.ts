import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leidAfHier } from '../../../electron/kluis/cryptografie/afleiding.ts';
import { casusId } from '../bulk.ts';
import { duur, samenvatting } from '../meten.ts';
import { kdbx, ontwarKluis, sqlcipher, type Kandidaat } from './kandidaten.ts';

/* The kluis beside what others use for this, by turns in one run. */

const CASUSSEN = 2_000;
const KEREN = 5;
const WATTEN = ['openen tot de lijst', 'bewaren van een casus', 'zoeken in de lijst', 'zoeken in alle tekst'] as const;
type Wat = (typeof WATTEN)[number];

interface Gemeten {
  readonly kandidaat: Kandidaat;
  readonly tijden: Readonly<Record<Wat, number[]>>;
}

/** Those that are there. What is not says so in a line, and the others are measured. */
async function kandidaten(map: string): Promise<readonly Kandidaat[]> {
  const afgeleid = new Map<string, Promise<Buffer>>();
  const argon2 = (wachtzin: Uint8Array, zout: Uint8Array): Promise<Buffer> => {
    const vraag = Buffer.from(zout).toString('hex');
    const sleutel = afgeleid.get(vraag) ?? leidAfHier(Buffer.from(wachtzin), { zout: Buffer.from(zout), geheugenKiB: 64, iteraties: 1 });
    afgeleid.set(vraag, sleutel);
    return sleutel;
  };
  const wegen: readonly (readonly [string, (hier: string) => Kandidaat])[] = [
    ['Ontwar', ontwarKluis],
    ['SQLCipher', sqlcipher],
    ['KDBX 4', (hier) => kdbx(hier, argon2)],
  ];
  const uit: Kandidaat[] = [];
  for (const [naam, maak] of wegen) {
    const hier = join(map, naam.replaceAll(' ', ''));
    await mkdir(hier);
    try {
      uit.push(maak(hier));
    } catch (fout) {
      console.log(`${naam} is er niet om mee te vergelijken: ${fout instanceof Error ? fout.message.split('\n')[0] : String(fout)}`);
    }
  }
  return uit;
}

async function meetOmDeBeurt(gemeten: readonly Gemeten[]): Promise<void> {
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const { kandidaat, tijden } of gemeten) {
      tijden['openen tot de lijst'].push(
        await duur(async () => {
          if ((await kandidaat.open()) !== CASUSSEN) throw new Error(`${kandidaat.naam}: the list is not whole.`);
        }),
      );
      const gezocht = casusId(CASUSSEN - 1);
      tijden['zoeken in de lijst'].push(await duur(() => kandidaat.zoekInLijst('Vrijdagmiddag 1999 ')));
      tijden['zoeken in alle tekst'].push(
        await duur(async () => {
          if ((await kandidaat.zoekInAlles(`"${gezocht}"`)) !== 1) throw new Error(`${kandidaat.naam}: not found.`);
        }),
      );
      const keren = Math.ceil(kandidaat.keren / KEREN);
      for (let i = 0; i < keren; i += 1) tijden['bewaren van een casus'].push(await duur(() => kandidaat.bewaar((keer * keren + i) * 7 % CASUSSEN, keer + 1)));
      await kandidaat.sluit();
    }
  }
}

/** Measures in `map` and prints medians, with how many times the kluis each takes. */
export async function vergelijk(map: string): Promise<void> {
  const gemeten: Gemeten[] = [];
  for (const kandidaat of await kandidaten(map)) {
    await kandidaat.vul(CASUSSEN);
    gemeten.push({ kandidaat, tijden: { 'openen tot de lijst': [], 'bewaren van een casus': [], 'zoeken in de lijst': [], 'zoeken in alle tekst': [] } });
  }
  await meetOmDeBeurt(gemeten);
  const [eigen] = gemeten;
  console.log(`\n${`ms (mediaan), ${CASUSSEN} casussen van 50 kB`.padEnd(46)} ${gemeten.map(({ kandidaat }) => kandidaat.naam.padStart(18)).join(' ')}`);
  for (const wat of WATTEN) {
    const mediaan = ({ tijden }: Gemeten): number => samenvatting(wat, tijden[wat]).mediaan;
    const cellen = gemeten.map((een) => {
      const keer = eigen === undefined || een === eigen ? '' : ` (${(mediaan(een) / mediaan(eigen)).toFixed(1)}x)`;
      return `${mediaan(een).toFixed(2)}${keer}`.padStart(18);
    });
    console.log(`${wat.padEnd(46)} ${cellen.join(' ')}`);
  }
}
