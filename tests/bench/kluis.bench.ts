import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { versleutel } from '../../electron/kluis/cryptografie/versleuteling.ts';
import { proefomgeving, WACHTZIN } from '../fouten/kluis-proef.ts';
import { duur, samenvatting, toonMetingen, toonNormen, type Meting } from './meten.ts';
import { vergelijk } from './vergelijk/vergelijking.ts';

/*
 * What a save and an unlocking cost, with 20, 200 and 2,000 casussen, against the bare floor: encrypt one file of that size
 * and put it in place durably. All interleaved in one run, because only ratios within a run say something. Unlocking is measured
 * without deriving the key. Last the kluis beside other ways to keep casussen encrypted.
 */

const AANTALLEN = [20, 200, 2_000] as const;
const METINGEN = 400;
const OPENINGEN = 15;
/** A casus of about 50 kB of JSON. */
const TEKST = 'De plek was vol en niemand wist wie nog mocht beslissen. '.repeat(870);

export interface Uitslag {
  readonly metingen: readonly Meting[];
  /** p95 of a save with 2,000 casussen over that with 20. */
  readonly groei: number;
  /** p95 of a save with 2,000 casussen over that of the floor. */
  readonly tegenVloer: number;
}

const casus = (nummer: number, versie: number) =>
  ({
    id: `casus-${nummer}`,
    soort: 'casus',
    inhoud: { code: `WS-2026-${nummer}`, versie, tekst: TEKST },
    regel: { soort: 'casus', code: `WS-2026-${nummer}`, kern: 'Vrijdagmiddag geen plek, vier instellingen gebeld.', aangedragenDoor: 'lokaal team' },
  }) as const;

async function vul(map: string, aantal: number): Promise<void> {
  const { kluis } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving());
  for (let i = 0; i < aantal; i += 1) await kluis.bewaar(casus(i, 0));
  await kluis.sluit();
}

/** The floor: what any program does that keeps one encrypted file safe. */
async function bewaarKaal(map: string, sleutel: Buffer, klaar: Buffer): Promise<void> {
  const nonce = randomBytes(12);
  const bestand = await open(join(map, 'tijdelijk'), 'w');
  await bestand.write(Buffer.concat([nonce, versleutel(sleutel, nonce, Buffer.alloc(0), klaar)]));
  await bestand.sync();
  await bestand.close();
  await rename(join(map, 'tijdelijk'), join(map, 'bestand'));
  const handvat = await open(map, 'r');
  await handvat.sync();
  await handvat.close();
}

/** Measures in `map`, which it fills. Times in ms. */
export async function meetKluis(map: string): Promise<Uitslag> {
  for (const aantal of AANTALLEN) await vul(join(map, String(aantal)), aantal);
  await mkdir(join(map, 'kaal'));
  const sleutel = randomBytes(32);
  const klaar = Buffer.from(JSON.stringify(casus(1, 1)));
  const kluizen = await Promise.all(AANTALLEN.map((aantal) => Kluis.open(join(map, String(aantal)), { soort: 'wachtzin', geheim: WACHTZIN }, proefomgeving())));
  const kaal: number[] = [];
  const bewaren = AANTALLEN.map((): number[] => []);
  for (let keer = -20; keer < METINGEN; keer += 1) {
    const vloer = await duur(() => bewaarKaal(join(map, 'kaal'), sleutel, klaar));
    if (keer >= 0) kaal.push(vloer);
    for (const [i, kluis] of kluizen.entries()) {
      const nummer = (keer + 20) % (AANTALLEN[i] ?? 1);
      const tijd = await duur(() => kluis.bewaar(casus(nummer, keer)));
      if (keer >= 0) bewaren[i]?.push(tijd);
    }
  }
  await Promise.all(kluizen.map((kluis) => kluis.sluit()));
  const openen = AANTALLEN.map((): number[] => []);
  for (let keer = -2; keer < OPENINGEN; keer += 1) {
    for (const [i, aantal] of AANTALLEN.entries()) {
      const tijd = await duur(async () => {
        const kluis = await Kluis.open(join(map, String(aantal)), { soort: 'wachtzin', geheim: WACHTZIN }, proefomgeving());
        if (kluis.lijst('casus').length !== aantal) throw new Error('The list is not whole.');
        sluiten.push(kluis);
      });
      await sluiten.pop()?.sluit();
      if (keer >= 0) openen[i]?.push(tijd);
    }
  }
  const vloer = samenvatting('kaal: een versleuteld bestand van 50 kB', kaal);
  const perAantal = AANTALLEN.map((aantal, i) => samenvatting(`bewaren van een casus, kluis met ${aantal}`, bewaren[i] ?? []));
  const [eerste, laatste] = [perAantal[0], perAantal.at(-1)];
  return {
    metingen: [vloer, ...perAantal, ...AANTALLEN.map((aantal, i) => samenvatting(`openen tot de lijst, kluis met ${aantal}`, openen[i] ?? []))],
    groei: (laatste?.p95 ?? NaN) / (eerste?.p95 ?? NaN),
    tegenVloer: (laatste?.p95 ?? NaN) / vloer.p95,
  };
}
const sluiten: Kluis[] = [];

const map = await mkdtemp(join(tmpdir(), 'kluisbench-'));
try {
  const { metingen, groei, tegenVloer } = await meetKluis(map);
  console.log(toonMetingen(metingen));
  const gehaald = toonNormen([
    { wat: 'groei van 20 naar 2.000 casussen (p95)', waarde: groei, hoogstens: 1.2 },
    { wat: 'tegen de kale vloer (p95)', waarde: tegenVloer, hoogstens: 2 },
  ]);
  if (!gehaald) process.exitCode = 1;
  await mkdir(join(map, 'vergelijking'));
  await vergelijk(join(map, 'vergelijking'));
} finally {
  await rm(map, { recursive: true });
}
