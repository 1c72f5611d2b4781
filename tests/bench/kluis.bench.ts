import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leidAfHier } from '../../electron/kluis/cryptografie/afleiding.ts';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { WEGWERPPROFIEL, type Kluisomgeving } from '../../electron/kluis/omgeving.ts';
import { ditProces } from '../../electron/kluis/vergrendeling.ts';
import { versleutel } from '../../electron/kluis/cryptografie/versleuteling.ts';

/*
 * What a save and an unlocking cost, with 20, 200 and 2,000 casussen, against the bare floor: encrypt one file of that size
 * and put it in place durably. All interleaved in one run, because only ratios within a run say something.
 */

const AANTALLEN = [20, 200, 2_000] as const;
const METINGEN = 400;
const OPENINGEN = 15;
const WACHTZIN = 'vier paarden dansen op zolder';
/** A casus of about 50 kB of JSON. */
const TEKST = 'De plek was vol en niemand wist wie nog mocht beslissen. '.repeat(870);

export interface Meting {
  readonly wat: string;
  readonly mediaan: number;
  readonly p95: number;
}

export interface Uitslag {
  readonly metingen: readonly Meting[];
  /** p95 of a save with 2,000 casussen over that with 20. */
  readonly groei: number;
  /** p95 of a save with 2,000 casussen over that of the floor. */
  readonly tegenVloer: number;
}

/** Derived once: unlocking is measured without the derivation. */
const sleutels = new Map<string, Buffer>();
const omgeving: Kluisomgeving = {
  sleutelafleiding: async (geheim, parameters) => {
    const vraag = parameters.zout.toString('hex');
    const sleutel = sleutels.get(vraag) ?? (await leidAfHier(geheim, parameters));
    sleutels.set(vraag, Buffer.from(sleutel));
    return Buffer.from(sleutel);
  },
  profiel: WEGWERPPROFIEL,
  nu: Date.now,
  klok: () => performance.now(),
  toeval: randomBytes,
  bestanden: schijfbestanden,
  proces: ditProces(),
};

const casus = (nummer: number, versie: number) =>
  ({
    id: `casus-${nummer}`,
    soort: 'casus',
    inhoud: { code: `WS-2026-${nummer}`, versie, tekst: TEKST },
    regel: { soort: 'casus', code: `WS-2026-${nummer}`, kern: 'Vrijdagmiddag geen plek, vier instellingen gebeld.', aangedragenDoor: 'lokaal team' },
  }) as const;

async function vul(map: string, aantal: number): Promise<void> {
  const { kluis } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, omgeving);
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

async function duur(doe: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await doe();
  return performance.now() - begin;
}

function samenvatting(wat: string, tijden: readonly number[]): Meting {
  const op = tijden.toSorted((a, b) => a - b);
  return { wat, mediaan: op[Math.floor(op.length / 2)] ?? NaN, p95: op[Math.floor(op.length * 0.95)] ?? NaN };
}

/** Measures in `map`, which it fills. Times in ms. */
export async function meetKluis(map: string): Promise<Uitslag> {
  for (const aantal of AANTALLEN) await vul(join(map, String(aantal)), aantal);
  await mkdir(join(map, 'kaal'));
  const sleutel = randomBytes(32);
  const klaar = Buffer.from(JSON.stringify(casus(1, 1)));
  const kluizen = await Promise.all(AANTALLEN.map((aantal) => Kluis.open(join(map, String(aantal)), { soort: 'wachtzin', geheim: WACHTZIN }, omgeving)));
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
        const kluis = await Kluis.open(join(map, String(aantal)), { soort: 'wachtzin', geheim: WACHTZIN }, omgeving);
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

export function toonUitslag({ metingen, groei, tegenVloer }: Uitslag): string {
  const regels = metingen.map(({ wat, mediaan, p95 }) => `${wat.padEnd(46)} ${mediaan.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`);
  return [
    `${'ms'.padEnd(46)} ${'mediaan'.padStart(9)} ${'p95'.padStart(9)}`,
    ...regels,
    `groei van 20 naar 2.000 casussen (p95): ${groei.toFixed(2)} (hoogstens 1,2)`,
    `tegen de kale vloer (p95): ${tegenVloer.toFixed(2)} (hoogstens 2)`,
  ].join('\n');
}

const map = await mkdtemp(join(tmpdir(), 'kluisbench-'));
try {
  const uitslag = await meetKluis(map);
  console.log(toonUitslag(uitslag));
  if (uitslag.groei > 1.2 || uitslag.tegenVloer > 2) process.exitCode = 1;
} finally {
  await rm(map, { recursive: true });
}
