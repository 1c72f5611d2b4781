import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaCasus, schemaCasusregel } from '#shared/domein/casus';
import { leertrajectId, schemaLeertraject, schemaLeertrajectregel } from '#shared/leertraject/leertraject';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { faseVan, machineVan, plekVan } from '#shared/werkvormen/stand';
import { leidAfHier } from '../kluis/cryptografie/afleiding.ts';
import { Kluis } from '../kluis/kluis.ts';
import { productOmgeving, WEGWERPPROFIEL } from '../kluis/omgeving.ts';
import type { Recordopslag } from '../kluis/opslag.ts';
import { leesSessierecord } from '../sessies/sessierecord.ts';
import { Geheugenopslag } from './geheugenopslag.ts';
import { leesVoorbeeld } from './gegevens.ts';
import { leesVoorbeeldleertraject } from './leertraject-gegevens.ts';
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
    await speelVoorbeeld(opslag, await leesVoorbeeld(), await leesVoorbeeldleertraject(), NU);

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
    expect(casussen.map(({ regel }) => schemaCasusregel.parse(regel).code)).toEqual(['WS-2026-001', 'WS-2026-002', 'WS-2026-003', 'WS-2026-004', 'WS-2026-005', 'WS-2026-006']);
    for (const { id } of casussen.slice(0, 4)) expect(schemaCasus.parse(await opslag.lees(id)).tijdlijn.length).toBeGreaterThan(2);
  });

  it('has what lies around the meetings: who was asked, what came back, and what was gathered from it', async () => {
    const opslag = new Geheugenopslag();
    await speelVoorbeeld(opslag, await leesVoorbeeld(), await leesVoorbeeldleertraject(), NU);
    for (const sessieId of [VOORBEELDSESSIES.gehouden, VOORBEELDSESSIES.voorbereiding]) {
      const { inhoud, inzendsels, verzonden, vorm } = schemaLeertraject.parse(await opslag.lees(leertrajectId(sessieId)));
      const { context } = await sessie(opslag, sessieId);
      expect(inhoud.kandidaten.map(({ afgewezen, reden }) => [afgewezen, reden !== ''])).toEqual([...Array.from({ length: 4 }, () => [false, true]), ...Array.from({ length: 3 }, () => [true, true])]);
      expect(inhoud.opdrachten.map(({ rol }) => rol).toSorted().join(' ')).toBe([...Array.from({ length: 2 }, () => 'jeugdige'), ...Array.from({ length: 3 }, () => 'ouder'), ...Array.from({ length: 12 }, () => 'professional')].join(' '));
      expect(inzendsels).toHaveLength(14);
      expect(inzendsels.map(({ via }) => via)).toContain('telefoon');
      expect(Object.keys(verzonden)).toHaveLength(17);
      // Every answer is to a question that was asked, and every fragment stands in its answer.
      for (const { opdrachtId, antwoorden } of inzendsels) {
        const rol = inhoud.opdrachten.find(({ id }) => id === opdrachtId)?.rol ?? 'professional';
        expect(Object.keys(antwoorden).filter((vraag) => !vorm.opdrachten[rol].vragen.some(({ id }) => id === vraag))).toEqual([]);
      }
      expect(inhoud.fragmenten.length).toBeGreaterThan(18);
      for (const { knooppuntId } of inhoud.fragmenten) expect([null, ...context.plan.knooppunten.map(({ id }) => id)]).toContain(knooppuntId);
      for (const { id } of context.plan.knooppunten) expect(inhoud.fragmenten.filter(({ knooppuntId }) => knooppuntId === id).length, id).toBeGreaterThan(1);
      for (const { deelnemerId, doel } of inhoud.wensen) expect(context.plan.deelnemers.map(({ id }) => id)).toEqual(expect.arrayContaining(doel === 'b2' ? [deelnemerId, doel] : [deelnemerId]));
    }
    const regels = opslag.lijst('leertraject').map(({ regel }) => schemaLeertrajectregel.parse(regel));
    expect(regels.map(({ gevraagd, beantwoord, opvolgdagen }) => [gevraagd, beantwoord, opvolgdagen])).toEqual([[17, 14, ['2026-06-01']], [17, 14, []]]);
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
      // Three of a leersessie alone, one that was there too, two that were not chosen for it, and nine of the region alone.
      expect(kluis.lijst('casus')).toHaveLength(15);
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
