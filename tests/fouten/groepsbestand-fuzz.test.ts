import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { leesGroepsbestand, schrijfGroepsbestand, type Groepsomgeving } from '../../electron/groepswerk/groepsbestand.ts';
import { leesTerugbestand, nieuweSleutel, schrijfTerugbestand } from '../../electron/groepswerk/terugbestand.ts';
import { leidAfHier } from '../../electron/kluis/cryptografie/afleiding.ts';
import { WEGWERPPROFIEL } from '../../electron/kluis/omgeving.ts';
import { OntwarFout } from '../../shared/contract/fouten.ts';
import { proefGroepsbestand, proefTerugbestand } from '../materiaal/groepsbestand.ts';

/*
 * A thousand group files and returned files, changed at random: each is refused with an error of ours, or it is what was written.
 * With light key parameters, so that a changed salt costs nothing.
 */

const WACHTZIN = 'vier losse paarden op zolder';
const VANDAAG = '2026-03-12';
const SLEUTEL = nieuweSleutel(randomBytes);
const licht: Groepsomgeving = {
  sleutelafleiding: leidAfHier,
  // The ceiling is that of the light profile too: a changed header may not ask for minutes of work.
  profiel: { grens: { ...WEGWERPPROFIEL.grens, maximum: { geheugenKiB: 128, iteraties: 2 } }, vast: WEGWERPPROFIEL.vast },
  klok: () => 0,
  toeval: randomBytes,
};

const CODES = ['BESTAND_ONGELDIG', 'BESTAND_VREEMD', 'BESTAND_TE_GROOT', 'VERSIE_TE_NIEUW', 'WACHTZIN_ONJUIST', 'BESTAND_VERLOPEN'];

type Verandering = (bytes: Buffer) => Buffer;

const plek = fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 100_000 }));
const verandering: fc.Arbitrary<Verandering> = fc.oneof(
  fc.record({ waar: plek, bit: fc.nat({ max: 7 }) }).map(({ waar, bit }): Verandering => (bytes) => {
    const uit = Buffer.from(bytes);
    const i = waar % Math.max(uit.length, 1);
    if (uit.length > 0) uit[i] = (uit[i] ?? 0) ^ (1 << bit);
    return uit;
  }),
  fc.record({ waar: plek, erin: fc.uint8Array({ maxLength: 40 }) }).map(({ waar, erin }): Verandering => (bytes) => Buffer.concat([bytes.subarray(0, waar), erin, bytes.subarray(waar)])),
  fc.record({ waar: plek, erin: fc.uint8Array({ minLength: 1, maxLength: 40 }) }).map(({ waar, erin }): Verandering => (bytes) => Buffer.concat([bytes.subarray(0, waar), erin, bytes.subarray(waar + erin.length)])),
  fc.record({ waar: plek, lengte: fc.nat({ max: 70_000 }) }).map(({ waar, lengte }): Verandering => (bytes) => Buffer.concat([bytes.subarray(0, waar), bytes.subarray(waar + lengte)])),
  plek.map((waar): Verandering => (bytes) => bytes.subarray(0, waar)),
  fc.constant<Verandering>((bytes) => Buffer.concat([bytes, bytes])),
);

let groep: Buffer;
let terug: Buffer;

beforeAll(async () => {
  groep = await schrijfGroepsbestand(proefGroepsbestand, WACHTZIN, licht);
  terug = schrijfTerugbestand(proefTerugbestand, SLEUTEL, randomBytes);
});

async function lees(bytes: Buffer, soort: 'groep' | 'terug'): Promise<unknown> {
  return soort === 'groep' ? leesGroepsbestand(bytes, WACHTZIN, VANDAAG, licht) : leesTerugbestand(bytes, (id) => (id === proefTerugbestand.uitgifteId ? SLEUTEL : null), VANDAAG);
}

it('refuses every changed file with an error of ours, and never reads half of one', async () => {
  const geteld = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('groep' as const, 'terug' as const), fc.array(verandering, { minLength: 1, maxLength: 4 }), async (soort, veranderingen) => {
      const heel = soort === 'groep' ? groep : terug;
      const bytes = veranderingen.reduce((deel, verander) => verander(deel), heel);
      const begin = performance.now();
      const uitkomst = await lees(bytes, soort).catch((fout: unknown) => fout);
      expect(performance.now() - begin).toBeLessThan(5_000);
      if (bytes.equals(heel)) {
        expect(uitkomst).toEqual(soort === 'groep' ? proefGroepsbestand : proefTerugbestand);
        return;
      }
      expect(uitkomst).toBeInstanceOf(OntwarFout);
      const code = uitkomst instanceof OntwarFout ? uitkomst.fout.code : '';
      expect(CODES).toContain(code);
      geteld.set(code, (geteld.get(code) ?? 0) + 1);
    }),
    { numRuns: 1_000, seed: 20_260_312 },
  );
  expect([...geteld.keys()].toSorted()).toEqual(expect.arrayContaining(['BESTAND_ONGELDIG', 'BESTAND_VREEMD', 'WACHTZIN_ONJUIST']));
});
