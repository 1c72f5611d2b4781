import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LEEG_FILTER } from '#shared/logboek/filter';
import { LOGPAGINA } from '#shared/logboek/soorten';
import { uitkomst } from '../../../tests/fouten/kluis-proef.ts';
import { logregel, Proefplek } from '../../../tests/materiaal/logboekproef.ts';
import { schijfbestanden } from '../../kluis/bestanden.ts';
import { Logboek } from '../../kluis/logboek/logboek.ts';
import type { Verslagmodel } from '#shared/verslagen/model';
import { gebeurtenis } from './bouwstenen.ts';
import { Loglezer, type Logvoortgang } from './lezer.ts';
import { Logdienst } from './logdienst.ts';
import { Namen } from './namen.ts';
import { beginLogboek, jarenVoor } from './opening.ts';

const DAG = 86_400_000;
const op = Date.parse('2026-03-12T12:00:00Z');
const opruim: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const weg of opruim.splice(0)) await weg();
});

async function opstelling(deelregels = 8) {
  const map = await mkdtemp(join(tmpdir(), 'loglezer-'));
  const plek = new Proefplek(schijfbestanden, join(map, 'logboek'));
  const klok = { nu: op };
  const voortgang: Logvoortgang[] = [];
  const papier: { model: Verslagmodel; wachtwoord: string }[] = [];
  const open = async () => {
    const logboek = await Logboek.open(await plek.open(), deelregels);
    opruim.unshift(() => logboek.sluit());
    const bron = { casus: (id: string) => ({ id, code: `code-${id}` }), sessie: async () => [], onderwerp: () => 'casus' as const };
    const wie = () => ({ id: 'a'.repeat(32), naam: 'Anke' });
    const dienst = new Logdienst({ logboek, wie, bron, nu: () => klok.nu });
    const pdf = {
      maak: async (model: Verslagmodel, wachtwoord = '') => {
        papier.push({ model, wachtwoord });
        return new Uint8Array(3);
      },
    };
    // Each look at the clock is a second, so that each report of how far it is goes out.
    const lezer = new Loglezer({ logboek, bron, pdf, regionaam: () => 'Twente', bijVoortgang: (hoever) => void voortgang.push(hoever), nu: () => (klok.nu += 1_000) });
    const begin = (jaren: number) => beginLogboek({ logboek, dienst, wie, gebeurtenissen: [gebeurtenis('kluis.geopend', 'kluis')], jaren, nu: () => klok.nu });
    return { logboek, lezer, begin };
  };
  opruim.push(() => plek.sluit(), () => rm(map, { recursive: true }));
  return { plek, klok, voortgang, papier, open };
}

describe('reading the logboek for the window', () => {
  it('gives pages by casus, kind and day, and says how far it is', async () => {
    const { open, voortgang } = await opstelling();
    const { logboek, lezer } = await open();
    for (let i = 0; i < 300; i += 1) {
      await logboek.schrijf(logregel({ op: op + i * DAG, bijzonder: `r${i}`, soort: i % 2 === 0 ? 'gelezen' : 'gewijzigd', casussen: [{ id: `c${i % 3}`, code: 'A' }] }));
    }
    const een = await lezer.lees({ ...LEEG_FILTER, casusId: 'c0' }, null);
    expect(een.regels.length).toBe(LOGPAGINA);
    expect(een.regels[0]?.bijzonder).toBe('r297');
    expect(een).toMatchObject({ verder: null, achterstand: 0, breuk: null });
    expect(voortgang.at(-1)).toBeNull();
    expect(voortgang[0]).toMatchObject({ totaal: 300 });
    expect((await lezer.lees({ ...LEEG_FILTER, soorten: ['gewijzigd'], vanaf: '2026-03-13', tot: '2026-03-16' }, null)).regels.map(({ bijzonder }) => bijzonder)).toEqual(['r3', 'r1']);
    expect((await lezer.vanCasus('c1')).map(({ bijzonder }) => bijzonder).slice(0, 2)).toEqual(['r1', 'r4']);
  });

  it('stops when that is asked, and reads again after', async () => {
    const { open } = await opstelling();
    const { logboek, lezer } = await open();
    for (let i = 0; i < 100; i += 1) await logboek.schrijf(logregel({ bijzonder: `r${i}` }));
    const [lezen, controleren] = [uitkomst(lezer.lees({ ...LEEG_FILTER, casusId: 'geen' }, null)), uitkomst(lezer.controleer())];
    lezer.breekAf();
    expect(await Promise.all([lezen, controleren])).toEqual(['AFGEBROKEN', 'AFGEBROKEN']);
    expect(await lezer.controleer()).toMatchObject({ oordeel: 'heel', regels: 100 });
  });

  it('makes paper of it, oldest first, with the code in its name', async () => {
    const { open, papier } = await opstelling();
    const { logboek, lezer } = await open();
    for (const i of [1, 2]) await logboek.schrijf(logregel({ op, bijzonder: `r${i}`, casussen: [{ id: 'c1', code: 'A' }] }));
    const { bestandsnaam } = await lezer.maakPdf({ ...LEEG_FILTER, casusId: 'c1' }, 'geheim');
    expect(bestandsnaam).toBe('2026-03-12 code-c1 logboek.pdf');
    expect(papier[0]?.wachtwoord).toBe('geheim');
    const tekst = JSON.stringify(papier[0]?.model);
    expect(tekst.indexOf('(r1)')).toBeGreaterThan(0);
    expect(tekst.indexOf('(r1)')).toBeLessThan(tekst.indexOf('(r2)'));
  });
});

describe('what the logboek does first', () => {
  it('writes down the opening, and once that it is not whole', async () => {
    const { plek, open } = await opstelling();
    const eerst = await open();
    await eerst.begin(5);
    await eerst.logboek.sluit();
    plek.index = { nummer: 9, hash: 'f'.repeat(64) };
    plek.kop = null;
    const later = await open();
    await later.begin(5);
    expect((await later.lezer.lees(LEEG_FILTER, null)).regels.map(({ soort, bijzonder }) => `${soort} ${bijzonder}`)).toEqual(['logboek.beschadigd regel 2', 'kluis.geopend ', 'kluis.geopend ']);
    await later.logboek.sluit();
    const weer = await open();
    await weer.begin(5);
    expect((await weer.lezer.lees(LEEG_FILTER, null)).regels[0]?.soort).toBe('kluis.geopend');
  });

  it('clears away what is older than it is kept, and says so', async () => {
    const { plek, klok, open } = await opstelling();
    const eerst = await open();
    for (let i = 0; i < 20; i += 1) await eerst.logboek.schrijf(logregel({ op: klok.nu, bijzonder: `oud ${i}` }));
    klok.nu = Date.parse('2031-04-12T12:00:00Z');
    plek.tijd = klok.nu;
    for (let i = 0; i < 10; i += 1) await eerst.logboek.schrijf(logregel({ op: klok.nu, bijzonder: `nieuw ${i}` }));
    await eerst.logboek.sluit();
    const later = await open();
    await later.begin(5);
    const { regels } = await later.lezer.lees(LEEG_FILTER, null);
    expect(regels.map(({ soort }) => soort).slice(0, 2)).toEqual(['logboek.opgeschoond', 'kluis.geopend']);
    expect(regels[0]?.bijzonder).toBe('16 regels van meer dan 5 jaar oud');
    expect(regels.at(-1)?.bijzonder).toBe('oud 16');
    expect(await later.lezer.controleer()).toMatchObject({ oordeel: 'heel' });
  });

  it('does not believe a clock that is suddenly years ahead', async () => {
    const { klok, open } = await opstelling();
    const eerst = await open();
    for (let i = 0; i < 20; i += 1) await eerst.logboek.schrijf(logregel({ op: klok.nu, bijzonder: `r${i}` }));
    await eerst.logboek.sluit();
    klok.nu = Date.parse('2040-01-01T12:00:00Z');
    const later = await open();
    await later.begin(5);
    expect((await later.lezer.lees(LEEG_FILTER, null)).regels.at(-1)?.bijzonder).toBe('r0');
  });

  it('counts years by the calendar', () => {
    expect(new Date(jarenVoor(Date.parse('2028-02-29T00:00:00Z'), 5)).toISOString()).toBe('2023-03-01T00:00:00.000Z');
  });
});

describe('the names in a line', () => {
  const lijsten = {
    casus: [{ id: 'c1', soort: 'casus' as const, regel: { code: 'A' } }],
    sessie: [
      { id: 's1', soort: 'sessie' as const, regel: { casusIds: ['c1', 'c9'], casuscodes: ['A', 'I'] } },
      { id: 's2', soort: 'sessie' as const, regel: { casuscodes: ['A'] } },
    ],
  };

  it('are known of what was destroyed since the kluis opened, and of an older session from its plan', async () => {
    const nu = { casus: [...lijsten.casus], sessie: [...lijsten.sessie] };
    const sessies = {
      kijkIn: async (id: string) => {
        if (id !== 's2') throw new Error('weg');
        return { snapshot: { context: { plan: { casussen: [{ id: 'c1' }] } } } };
      },
    };
    const namen = new Namen({ lijst: (soort) => (soort === 'casus' ? nu.casus : nu.sessie) }, sessies as unknown as ConstructorParameters<typeof Namen>[1]);
    nu.casus.length = 0;
    nu.sessie.splice(0, 1);
    expect(namen.casus('c1')).toEqual({ id: 'c1', code: 'A' });
    expect(namen.casus('c2')).toEqual({ id: 'c2', code: '' });
    expect(namen.onderwerp('c1')).toBe('casus');
    expect(namen.onderwerp('s1')).toBe('sessie');
    expect(await namen.sessie('s1')).toEqual([{ id: 'c1', code: 'A' }, { id: 'c9', code: 'I' }]);
    expect(await namen.sessie('s2')).toEqual([{ id: 'c1', code: 'A' }]);
    expect(await namen.sessie('s3')).toEqual([]);
  });
});
