import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaCasus, schemaCasusregel } from '#shared/domein/casus';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { faseVan, machineVan, plekVan } from '#shared/werkvormen/stand';
import { leidAfHier } from '../kluis/afleiding.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import { leesSessierecord } from '../sessies/sessierecord.ts';
import { Geheugenopslag } from './geheugenopslag.ts';
import { leesVoorbeeld } from './gegevens.ts';
import { schrijfVoorbeeldverslag, vul } from './opdrachten.ts';
import { speelVoorbeeld, VOORBEELDSESSIES } from './speel.ts';

const NU = Date.UTC(2026, 3, 2, 9, 15);

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'ontwar-voorbeeldproef-'));
});
afterEach(() => rmSync(map, { recursive: true }));

async function sessie(opslag: Recordopslag, id: string) {
  const { werkvorm, stand } = leesSessierecord(await opslag.lees(id));
  const snapshot = herstelSnapshot(machineVan(werkvorm), stand);
  return { fase: faseVan(snapshot), plek: plekVan(werkvorm, snapshot), context: snapshot.context };
}

describe('the example', () => {
  it('fills a vault with a meeting that was held, one under way and one in preparation', async () => {
    const opslag = new Geheugenopslag();
    await speelVoorbeeld(opslag, await leesVoorbeeld(), NU);

    const gehouden = await sessie(opslag, VOORBEELDSESSIES.gehouden);
    expect(gehouden.fase).toBe('afgesloten');
    // Every place was visited, those of the other group too, and one guard was overruled.
    expect(Object.keys(gehouden.context.voortgang)).toHaveLength(6 + 4 * 6);
    expect(gehouden.context.afwijkingen.map(({ soort }) => soort)).toEqual(['overruled']);

    const bezig = await sessie(opslag, VOORBEELDSESSIES.bezig);
    expect(bezig.plek === null ? null : plekSleutel(bezig.plek)).toBe('knooppunten/overdracht/elementen');
    // Its clock ran until the present, so opening it does not ask where the time went.
    expect(bezig.context.klok.laatsteTik).toBe(NU);

    expect((await sessie(opslag, VOORBEELDSESSIES.voorbereiding)).fase).toBe('voorbereiding');

    const casussen = opslag.lijst('casus');
    expect(casussen.map(({ regel }) => schemaCasusregel.parse(regel).code)).toEqual(['WS-2026-001', 'WS-2026-002', 'WS-2026-003', 'WS-2026-004']);
    for (const { id } of casussen) expect(schemaCasus.parse(await opslag.lees(id)).tijdlijn.length).toBeGreaterThan(2);
  });

  it('carries what a herleidbaarheidscheck has to find in its casusbeelden', async () => {
    const tekst = JSON.stringify((await leesVoorbeeld()).casussen);
    for (const spoor of ['J. van der Velde', '06-12345678', '111222333', 's.bakker@voorbeeldzorg.example', '7999 ZZ']) expect(tekst).toContain(spoor);
  });

  it('makes a kluis that opens with the passphrase it gives, and holds nothing in clear', async () => {
    const { wachtzin } = await vul(map, NU);
    const kluismap = join(map, 'gegevens', 'kluis');
    const kluis = await Kluis.open(kluismap, { soort: 'wachtzin', geheim: wachtzin }, { ...productOmgeving(''), sleutelafleiding: leidAfHier, profiel: WEGWERPPROFIEL });
    try {
      // Three of a leersessie alone, one that was there too, and nine of the region alone.
      expect(kluis.lijst('casus')).toHaveLength(13);
      expect(kluis.lijst('sessie')).toHaveLength(8);
      expect(await kluis.herstelcodeBevestigd()).toBe(true);
      expect((await sessie(kluis, VOORBEELDSESSIES.gehouden)).fase).toBe('afgesloten');
    } finally {
      await kluis.sluit();
    }
    for (const naam of readdirSync(kluismap, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
      expect(readFileSync(join(naam.parentPath, naam.name)).includes('Vrijdagmiddag')).toBe(false);
    }
  });

  it('writes the same verslag twice, whole, and nothing else', async () => {
    await schrijfVoorbeeldverslag(join(map, 'een.pdf'), 'leersessie');
    writeFileSync(join(map, 'twee.pdf'), 'wat er stond');
    await schrijfVoorbeeldverslag(join(map, 'twee.pdf'), 'leersessie');
    expect(readdirSync(map).toSorted()).toEqual(['een.pdf', 'twee.pdf']);
    const een = readFileSync(join(map, 'een.pdf'));
    expect(een.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(een.equals(readFileSync(join(map, 'twee.pdf')))).toBe(true);
  });

  it('says so when the verslag cannot be written there', async () => {
    await expect(schrijfVoorbeeldverslag(join(map, 'weg', 'uit.pdf'), 'leersessie')).rejects.toMatchObject({ fout: { code: 'SCHRIJVEN_MISLUKT' } });
    expect(readdirSync(map)).toEqual([]);
  });
}, 60_000);
