import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FOUTCODES } from '#shared/contract/fouten';
import { voorzitterContract } from '#shared/contract/voorzitter';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import { eis, PROEFWACHTZIN } from './brug.ts';
import { omringendeMap, proefomgeving, type Proefapp } from './omgeving.ts';

/* Ten thousand malformed and foreign messages: no crash, only named errors, and nothing changes, on disk or in the session. */

const AANTAL_VIA_BRUG = 7_000;
const AANTAL_VREEMD = 3_000;
const PORTIE = 250;

/** How to make a value: values that JSON does not know have to be made in the page that sends them. */
type Recept =
  | { readonly t: 'json'; readonly v: unknown }
  | { readonly t: 'undefined' | 'nan' | 'oneindig' | 'bigint' | 'datum' | 'bytes' | 'kring' | 'functie' | 'symbool' | 'fout' | 'regex' | 'groot' | 'diep' }
  | { readonly t: 'kaart' | 'verzameling' | 'rij'; readonly v: readonly Recept[] }
  | { readonly t: 'object'; readonly v: readonly (readonly [string, Recept])[] };

interface Bericht {
  readonly opdracht: string;
  readonly recept: Recept;
}

const contract: Readonly<Record<string, { readonly arg: { safeParse(waarde: unknown): { readonly success: boolean } } }>> = voorzitterContract.opdrachten;
const OPDRACHTEN = Object.keys(contract);

/** Runs in the page and in the test alike, so it holds everything it needs. */
function maak(recept: Recept): unknown {
  switch (recept.t) {
    case 'json':
      return recept.v;
    case 'undefined':
      return undefined;
    case 'nan':
      return Number.NaN;
    case 'oneindig':
      return Number.POSITIVE_INFINITY;
    case 'bigint':
      return 2n ** 70n;
    case 'datum':
      return new Date(8.64e15);
    case 'bytes':
      return new Uint8Array(1_000);
    case 'kring': {
      const kring: Record<string, unknown> = {};
      kring['zelf'] = kring;
      return kring;
    }
    case 'functie':
      return () => 'aangeroepen';
    case 'symbool':
      return Symbol('s');
    case 'fout':
      return new Error('vals');
    case 'regex':
      return /(a+)+$/;
    case 'groot':
      return 'a'.repeat(3_000_000);
    case 'diep': {
      let diep: unknown = 0;
      for (let i = 0; i < 400; i += 1) diep = { plan: diep };
      return diep;
    }
    case 'kaart':
      return new Map(recept.v.map((deel, i) => [i, maak(deel)]));
    case 'verzameling':
      return new Set(recept.v.map((deel) => maak(deel)));
    case 'rij':
      return recept.v.map((deel) => maak(deel));
    case 'object': {
      const object = {};
      // Also for `__proto__`, as an own property.
      for (const [naam, deel] of recept.v) Object.defineProperty(object, naam, { value: maak(deel), enumerable: true, configurable: true });
      return object;
    }
  }
}

/** Arguments close to good ones: what a mistake, or somebody who read the contract, would send. */
function bijnaGoed(casusId: string, sessieId: string): readonly unknown[] {
  const plek = { agendapuntId: 'welkom', itemId: null, stapId: null };
  return [
    { id: casusId },
    { id: sessieId },
    { sessieId },
    { id: '../kluis' },
    { code: 'WS-2026-001', meer: true },
    { code: 'WS-2026-001', aanmelding: 1 },
    { id: casusId, gebeurtenis: { type: 'sluitAf' } },
    { id: casusId, gebeurtenis: { type: 'stap.zet', naar: 'afgesloten', dag: '2026-03-12' } },
    { id: casusId, gebeurtenis: { type: 'meldAan', dag: '12 maart', op: 0, door: 'een ander' } },
    { id: casusId, inhoud: { levensloop: [], overleggen: [], verslagen: [] } },
    { ...STANDAARD_REGIO, prefix: '../TW' },
    { ...STANDAARD_REGIO, adviestypen: [] },
    { ...STANDAARD_REGIO, minuten: { doorbraak: { stem: 1e9 } } },
    { soort: 'ontwar-regio', ...STANDAARD_REGIO },
    { werkvormId: 'doorbraak', datum: '2026-03-19', aanvang: '10:00', plaats: '', casussen: [] },
    { werkvormId: 'doorbraak', datum: '2026-03-19', aanvang: '25:00', plaats: '', casussen: [{ id: casusId, spoed: false }] },
    { zittingId: '', casusId, spoed: true },
    { sessieId, status: 'ondertekend' },
    { sessieId, inhoud: { profiel: '', opdrachten: [] } },
    { sessieId, opdrachtIds: [], wachtwoord: '' },
    { sessieId, opdrachtIds: ['../kluis'], wachtwoord: 'x' },
    { sessieId, naam: 'terug.pdf', bytes: [37, 80, 68, 70] },
    { sessieId, poststukId: 'lt-', wachtwoord: 7 },
    { sessieId, opdrachtId: 'o', antwoorden: { verhaal: { tekst: 'zonder de rest' } } },
    { sessieId, id: 'o', status: 'klaar', uitkomst: '', terugOp: '' },
    { sessieId, groepId: 'A', wachtzin: 'x', verlooptOp: 'morgen' },
    { sessieId, verschilId: 'v', keuze: -1 },
    { sessieId, aantal: 1e9 },
    { bytes: 'ONTWARGR', wachtzin: 'x' },
    { antwoorden: {}, cijfer: 11 },
    { map: '/etc' },
    { wachtzin: '' },
    { soort: 'wachtzin', geheim: 7 },
    { soort: 'sleutel', geheim: 'x' },
    { versie: 1, thema: 'systeem', autoslotMinuten: 0, autoslotTijdensSessieMinuten: 60 },
    { werkvormId: '../../etc/passwd' },
    { beeld: { gordijn: false, titel: 'x'.repeat(3_000), vraag: '', kolommen: [], klok: null } },
    { id: casusId, inhoud: { code: 'moeder', kern: '' } },
    { id: sessieId, opdracht: { type: 'agenda.volgende', nu: 0 } },
    { id: sessieId, opdracht: { type: 'klok.tik' } },
    { id: sessieId, opdracht: { type: 'klok.verzet', verschil: 1e9 } },
    { id: sessieId, opdracht: { type: 'klok.verleng', minuten: 1e9 } },
    { id: sessieId, opdracht: { type: 'agenda.slaOver', omvang: 'stap', reden: '   ' } },
    { id: sessieId, opdracht: { type: 'veld.vulIn', antwoord: { plek, veldId: 'v', perId: null }, waarde: { soort: 'tekst', tekst: 1 } } },
    { id: sessieId, opdracht: { type: 'plan.wijzig', plan: { onderwerp: 'gekaapt' } } },
  ];
}

function receptVan(basis: readonly unknown[]): fc.Arbitrary<Recept> {
  const namen = fc.oneof(
    fc.constantFrom('id', 'inhoud', 'opdracht', 'type', 'plan', 'code', 'beeld', 'sessieId', '__proto__', 'constructor', 'toString', 'then', 'toJSON', 'ok', 'length'),
    fc.string({ maxLength: 12 }),
  );
  return fc.letrec<{ recept: Recept }>((tie) => ({
    recept: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((v): Recept => ({ t: 'json', v })) },
      { weight: 6, arbitrary: fc.constantFrom(...basis).map((v): Recept => ({ t: 'json', v })) },
      {
        weight: 4,
        arbitrary: fc
          .constantFrom('undefined', 'nan', 'oneindig', 'bigint', 'datum', 'bytes', 'kring', 'functie', 'symbool', 'fout', 'regex', 'diep')
          .map((t): Recept => ({ t })),
      },
      { weight: 2, arbitrary: fc.record({ t: fc.constantFrom('kaart' as const, 'verzameling' as const, 'rij' as const), v: fc.array(tie('recept'), { maxLength: 3 }) }) },
      { weight: 4, arbitrary: fc.array(fc.tuple(namen, tie('recept')), { maxLength: 4 }).map((v): Recept => ({ t: 'object', v })) },
    ),
  })).recept;
}

/** Malformed by construction: what main would rightly carry out is left out, such as locking the kluis. */
function isMisvormd({ opdracht, recept }: Bericht): boolean {
  const bekend = Object.hasOwn(contract, opdracht) ? contract[opdracht] : undefined;
  return bekend === undefined || !bekend.arg.safeParse(maak(recept)).success;
}

function maakBerichten(aantal: number, basis: readonly unknown[], zaad: number): readonly Bericht[] {
  const opdracht = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...OPDRACHTEN) },
    { weight: 1, arbitrary: fc.oneof(fc.constantFrom('zaal.beeld', '__proto__', 'constructor', 'kluis', '', 'kluis.toestand '), fc.string()) },
  );
  const bericht = fc.record({ opdracht, recept: receptVan(basis) }).filter(isMisvormd);
  const gewoon = fc.sample(bericht, { numRuns: aantal - OPDRACHTEN.length, seed: zaad });
  // And once to each, something far too large.
  return [...gewoon, ...OPDRACHTEN.map((naam): Bericht => ({ opdracht: naam, recept: { t: 'groot' } }))];
}

/** Every file of the kluis with its content, and what the windows see of it. */
async function stand(proef: Proefapp, pagina: Page, casusId: string, sessieId: string): Promise<unknown> {
  const map = path.join(proef.gegevensmap, 'kluis');
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' })
    // What is looked at below is written down in these, and in nothing else.
    .filter((naam) => statSync(path.join(map, naam)).isFile() && naam !== 'index.log' && !naam.startsWith(`logboek${path.sep}`))
    .toSorted()
    .map((naam) => [naam, createHash('sha256').update(readFileSync(path.join(map, naam))).digest('hex')]);
  const { snapshot, volgnummer } = await eis(pagina, 'sessie.open', { id: sessieId });
  return { bestanden, snapshot, volgnummer, casus: await eis(pagina, 'casus.lees', { id: casusId }), instellingen: await eis(pagina, 'instellingen.lees') };
}

/** Main refuses with this sentence; the preload has others. */
const WEIGERING_VAN_MAIN = 'Ontwar kreeg een opdracht die niet klopt.';
const NIET_VERSTUURD = 'stopped on the way';
const BEKEND: ReadonlySet<string> = new Set(FOUTCODES);

describe('ten thousand malformed and foreign messages', () => {
  const omgeving = proefomgeving();

  it('change nothing and are each refused by name', async () => {
    const zaad = Date.now() % 2 ** 31;
    const proef = await omgeving.start({ gegevensmap: omgeving.gegevensmap() });
    const pagina = await proef.eersteVenster();
    await eis(pagina, 'kluis.maak', { naam: 'Anouk', wachtzin: PROEFWACHTZIN });
    const { id: casusId } = await eis(pagina, 'casus.maak', { code: 'WS-2026-001', aanmelding: true });
    const { id: sessieId } = await eis(pagina, 'sessie.maak', { werkvormId: 'leersessie' });
    const voor = await stand(proef, pagina, casusId, sessieId);
    const basis = bijnaGoed(casusId, sessieId);

    const viaBrug = maakBerichten(AANTAL_VIA_BRUG, basis, zaad);
    const codes = new Map<string, number>();
    for (let i = 0; i < viaBrug.length; i += PORTIE) {
      const portie = viaBrug.slice(i, i + PORTIE);
      const antwoorden = await pagina.evaluate(stuurViaBrug, [portie, maak.toString(), WEIGERING_VAN_MAIN, NIET_VERSTUURD] as const);
      antwoorden.forEach((code, j) => {
        expect(BEKEND.has(code) || code === NIET_VERSTUURD, `seed ${zaad}, message ${JSON.stringify(portie[j]).slice(0, 300)} gave ${code}`).toBe(true);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      });
    }
    expect([...codes.keys()].toSorted()).toEqual(['BERICHT_ONGELDIG', NIET_VERSTUURD]);
    // What the preload or the browser stops already is no test of main; by far the most must get there.
    expect(codes.get('BERICHT_ONGELDIG')).toBeGreaterThan(0.6 * AANTAL_VIA_BRUG);
    expect(await stand(proef, pagina, casusId, sessieId)).toEqual(voor);

    const vreemd = await stuurAlsVreemde(proef, maakBerichten(AANTAL_VREEMD, basis, zaad + 1));
    expect(vreemd).toHaveLength(AANTAL_VREEMD);
    expect([...new Set(vreemd)].toSorted()).toEqual(['AFZENDER_GEWEIGERD', 'no handler', 'not cloneable']);
    expect(await stand(proef, pagina, casusId, sessieId)).toEqual(voor);
    expect(proef.proces.exitCode).toBeNull();
    expect(proef.uitvoer()).not.toMatch(/Uncaught|UnhandledPromise|^\w+\.\w+: /m);
  });
});

/** In the page. Answers with the code of each refusal, or with what came instead. */
async function stuurViaBrug([berichten, maakTekst, vanMain, nietVerstuurd]: readonly [readonly Bericht[], string, string, string]): Promise<readonly string[]> {
  // The debugger may make a function of a text while it evaluates; the page itself may not.
  const maakWaarde = new Function(`return (${maakTekst})`)() as (recept: unknown) => unknown;
  const { ontwar } = window as unknown as { ontwar: { roep(naam: string, arg: unknown): Promise<{ ok: boolean; fout?: { code: string; watGebeurde: string } }> } };
  return Promise.all(
    berichten.map(({ opdracht, recept }) =>
      Promise.resolve()
        .then(() => ontwar.roep(opdracht, maakWaarde(recept)))
        .then(
          ({ ok, fout }) => (ok ? 'accepted' : fout?.code === 'BERICHT_ONGELDIG' && fout.watGebeurde !== vanMain ? nietVerstuurd : (fout?.code ?? 'no code')),
          // A value that cannot even reach the preload, such as a symbol, never leaves the page.
          () => nietVerstuurd,
        ),
    ),
  );
}

/** From a window that main did not make for this, with a raw channel and more arguments than there should be. */
async function stuurAlsVreemde(proef: Proefapp, berichten: readonly Bericht[]): Promise<readonly string[]> {
  const voorlader = path.join(omringendeMap(proef.gegevensmap), 'vreemd.cjs');
  writeFileSync(
    voorlader,
    `const { contextBridge, ipcRenderer } = require('electron');
    const maak = ${maak.toString()};
    const code = (kanaal, recept, i) => Promise.resolve().then(() => ipcRenderer.invoke(kanaal, maak(recept), ...(i % 5 === 0 ? ['extra'] : []))).then(
      (a) => a.fout?.code ?? 'accepted',
      (f) => String(f).includes('No handler') ? 'no handler' : String(f).includes('could not be cloned') ? 'not cloneable' : String(f));
    contextBridge.exposeInMainWorld('stuur', (berichten) => Promise.all(berichten.map(([kanaal, recept], i) => code(kanaal, recept, i))));`,
  );
  await proef.app.evaluate(async ({ BrowserWindow, session }, preload) => {
    const vreemd = new BrowserWindow({ show: false, webPreferences: { session: session.fromPartition('ontwar'), preload, sandbox: true } });
    await vreemd.loadURL('app://zaal/zaal/index.html');
  }, voorlader);
  const venster = await proef.venster('app://zaal/');
  const uit: string[] = [];
  for (let i = 0; i < berichten.length; i += PORTIE) {
    const portie = berichten.slice(i, i + PORTIE).map(({ opdracht, recept }, j) => [j % 10 === 9 ? opdracht : `voorzitter/opdracht/${opdracht}`, recept] as const);
    uit.push(...(await venster.evaluate((deel) => (window as unknown as { stuur(b: unknown): Promise<string[]> }).stuur(deel), portie)));
  }
  return uit;
}
