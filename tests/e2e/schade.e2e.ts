import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eis } from './brug.ts';
import { appOmgeving, electronArgs, nieuweGegevensmap, omringendeMap, PROJECT, proefomgeving, verwijderOmringendeMap, type Proefapp } from './omgeving.ts';
import { bestandenOnder } from './schijf.ts';
import { naarLopendeSessie, openVoorbeeld, startOpVoorbeeld, vulVoorbeeld } from './voorbeeldkluis.ts';

/* A kluis that was damaged while the app was closed: what a user sees, what still works, and that nothing is overwritten. */

const omgeving = proefomgeving();
let bron: string;
let wachtzin: string;

beforeAll(async () => {
  bron = nieuweGegevensmap();
  wachtzin = await vulVoorbeeld(bron);
});

afterAll(() => verwijderOmringendeMap(bron));

type Kluisinhoud = ReadonlyMap<string, { readonly som: string; readonly lengte: number }>;

const somVan = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of each file of the kluis, without the note of who has it open. */
function inhoudVan(kluis: string): Kluisinhoud {
  const bestanden = bestandenOnder(kluis).filter((bestand) => path.basename(bestand) !== 'in-gebruik');
  return new Map(
    bestanden.map((bestand) => {
      const bytes = readFileSync(bestand);
      return [path.relative(kluis, bestand), { som: somVan(bytes), lengte: bytes.length }];
    }),
  );
}

/** Files to which lines are added while the kluis is open: what stood there must go on standing there. */
const GROEIT = /^(?:index\.log|logboek[\\/]\d+)$/;

/** The files of `voor` that are gone or changed, also when nothing of their bytes is left under another name. */
function verloren(voor: Kluisinhoud, kluis: string): readonly string[] {
  const na = new Set([...inhoudVan(kluis).values()].map(({ som }) => som));
  return [...voor].filter(([naam, { som, lengte }]) => !na.has(som) && !(GROEIT.test(naam) && somVan(readFileSync(path.join(kluis, naam)).subarray(0, lengte)) === som)).map(([naam]) => naam);
}

interface Beschadigd {
  readonly proefapp: Proefapp;
  readonly pagina: Page;
  readonly kluis: string;
  /** As it lay there after the damage, before the app started. */
  readonly voor: Kluisinhoud;
}

/** The app on a filled kluis in which `verniel` broke something. */
async function startNa(verniel: (kluis: string) => void): Promise<Beschadigd> {
  const gegevensmap = omgeving.gegevensmap();
  const kluis = path.join(gegevensmap, 'kluis');
  cpSync(bron, gegevensmap, { recursive: true });
  verniel(kluis);
  const voor = inhoudVan(kluis);
  const { proefapp, pagina } = await startOpVoorbeeld(omgeving, gegevensmap, wachtzin);
  return { proefapp, pagina, kluis, voor };
}

/** Changes one bit of one byte, halfway unless told. */
function draaiBit(pad: string, plek?: number): void {
  const bytes = readFileSync(pad);
  const hier = plek ?? Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(hier) ^ 1, hier);
  writeFileSync(pad, bytes);
}

function kapAf(pad: string): void {
  const bytes = readFileSync(pad);
  writeFileSync(pad, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** As a later version of Ontwar would begin this file: its front matter is whole, its version is higher. */
function maakNieuwer(pad: string): void {
  const bytes = readFileSync(pad);
  bytes.writeUInt16BE(bytes.readUInt16BE(9) + 1, 9);
  createHash('sha256').update(bytes.subarray(0, 11)).digest().copy(bytes, 11, 0, 4);
  writeFileSync(pad, bytes);
}

/** The generations of a record, oldest first. */
function generaties(kluis: string, id: string): readonly string[] {
  const nummer = (naam: string): number => Number(naam.slice(naam.lastIndexOf('.') + 1));
  const namen = readdirSync(path.join(kluis, 'records')).filter((naam) => naam.startsWith(`${id}.`));
  return namen.toSorted((a, b) => nummer(a) - nummer(b)).map((naam) => path.join(kluis, 'records', naam));
}

function nieuwste(kluis: string, id: string): string {
  const pad = generaties(kluis, id).at(-1);
  if (pad === undefined) throw new Error(`No record ${id}.`);
  return pad;
}

/** The key file of a record: its id stands in it in clear. */
function sleutelVan(kluis: string, id: string): string {
  const map = path.join(kluis, 'sleutels');
  const naam = readdirSync(map).find((kandidaat) => readFileSync(path.join(map, kandidaat)).includes(id));
  if (naam === undefined) throw new Error(`No key for ${id}.`);
  return path.join(map, naam);
}

const kop = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('heading', { name: naam, level: 1 }).waitFor();

/** The former wachtzin opens what was mended, and everything of the example is there. */
async function openHersteld(pagina: Page): Promise<void> {
  await kop(pagina, 'Je kluis is op slot');
  await pagina.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
  await pagina.keyboard.press('Enter');
  await kop(pagina, 'Vandaag');
  expect(await eis(pagina, 'casus.lijst')).toHaveLength(15);
  expect(await eis(pagina, 'sessie.lijst')).toHaveLength(8);
  await naarLopendeSessie(pagina);
}

describe('the first file', () => {
  it.each([
    ['a flipped bit', draaiBit],
    ['a flipped bit in its front matter', (pad: string) => draaiBit(pad, 9)],
    ['cut off', kapAf],
  ])('%s: says so, overwrites nothing and puts the spare back', async (_wat, verniel) => {
    const { pagina, kluis, voor } = await startNa((map) => verniel(path.join(map, 'kop')));
    await kop(pagina, 'De kluis kan niet open');
    const melding = (await pagina.getByRole('alert').textContent()) ?? '';
    expect(melding).toContain('Het eerste bestand van de kluis is beschadigd.');
    expect(melding).toContain('Er is niets overschreven.');
    expect(inhoudVan(kluis)).toEqual(voor);
    await pagina.getByRole('button', { name: 'Zet de reservekopie terug' }).click();
    await openHersteld(pagina);
    expect(verloren(voor, kluis)).toEqual([]);
  });

  it('from a newer version: asks for the newest Ontwar and offers nothing that could harm', async () => {
    const { pagina, kluis, voor } = await startNa((map) => maakNieuwer(path.join(map, 'kop')));
    await kop(pagina, 'De kluis kan niet open');
    expect(await pagina.getByRole('alert').textContent()).toContain('Dit is gemaakt met een nieuwere versie van Ontwar.');
    expect(await pagina.getByRole('main').textContent()).toMatch(/nieuwste versie van Ontwar/);
    expect(await pagina.getByRole('button').allTextContents()).toEqual(['Kijk opnieuw', 'Een back-up terugzetten']);
    expect(inhoudVan(kluis)).toEqual(voor);
  });
});

describe('the index', () => {
  it.each([
    ['index', 'a flipped bit', draaiBit],
    ['index', 'cut off', kapAf],
    ['index.log', 'a flipped bit', draaiBit],
    ['index.log', 'cut off in its first bytes', (pad: string) => writeFileSync(pad, readFileSync(pad).subarray(0, 20))],
  ])('%s, %s: says so, overwrites nothing and makes it anew from the records', async (naam, _wat, verniel) => {
    const { pagina, kluis, voor } = await startNa((map) => verniel(path.join(map, naam)));
    await kop(pagina, 'De kluis kan niet open');
    expect(await pagina.getByRole('alert').textContent()).toContain('De inhoudsopgave van de kluis is beschadigd.');
    expect(verloren(voor, kluis)).toEqual([]);
    expect(inhoudVan(kluis).get(naam)).toEqual(voor.get(naam));
    await pagina.getByRole('button', { name: 'Maak de inhoudsopgave opnieuw' }).click();
    await openHersteld(pagina);
    expect(verloren(voor, kluis)).toEqual([]);
  });

  it('index.log, cut off between changes as a crash leaves it: the records know better, and nothing is missing', async () => {
    const { pagina } = await startNa((map) => kapAf(path.join(map, 'index.log')));
    await kop(pagina, 'Vandaag');
    expect(await pagina.getByRole('alert').count()).toBe(0);
    expect(await eis(pagina, 'casus.lijst')).toHaveLength(15);
    expect(await eis(pagina, 'kluis.schade')).toEqual([]);
    await naarLopendeSessie(pagina);
  });

  it('from a newer version: asks for the newest Ontwar and changes nothing', async () => {
    const { pagina, kluis, voor } = await startNa((map) => maakNieuwer(path.join(map, 'index')));
    await kop(pagina, 'Je kluis is op slot');
    await pagina.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').filter({ hasText: 'Dit is gemaakt met een nieuwere versie van Ontwar.' }).waitFor();
    expect(await pagina.getByRole('button', { name: /inhoudsopgave/ }).count()).toBe(0);
    expect(verloren(voor, kluis)).toEqual([]);
  });
});

const BEZIG = 'voorbeeld-bezig';

/** The session under way, from Vandaag. */
async function openBezig(pagina: Page): Promise<void> {
  await kop(pagina, 'Vandaag');
  // What is found at opening already stands on Vandaag, and the session is in no list.
  const sessies = await eis(pagina, 'sessie.lijst');
  if (sessies.some(({ id }) => id === BEZIG)) await pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button').click();
}

/** Everything but the session under way: another session opens, and a casus is saved. */
async function restWerkt(pagina: Page): Promise<void> {
  const menu = pagina.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('button', { name: 'Sessies' }).click();
  await pagina.getByRole('list', { name: 'Afgesloten sessies' }).getByRole('button').first().click();
  await pagina.getByRole('tab', { name: 'Nalopen' }).waitFor();
  await menu.getByRole('button', { name: 'Casussen' }).click();
  await pagina.getByText('Lijst', { exact: true }).click();
  await pagina.getByRole('list', { name: 'Casussen' }).getByRole('button', { name: /WS-2026-001/ }).click();
  await pagina.getByLabel('Aangedragen door').fill('wijkteam noord');
  await pagina.getByText(/^bewaard \d/).waitFor();
}

describe('a record', () => {
  it.each([
    ['a flipped bit', (kluis: string) => draaiBit(nieuwste(kluis, BEZIG)), 'Een bestand in de kluis is beschadigd en niet te lezen.'],
    ['a flipped bit in its front matter', (kluis: string) => draaiBit(nieuwste(kluis, BEZIG), 3), 'Een bestand in de kluis is beschadigd en niet te lezen.'],
    ['cut off', (kluis: string) => kapAf(nieuwste(kluis, BEZIG)), 'Een bestand in de kluis is beschadigd en niet te lezen.'],
    ['the older generation under the name of the newer', (kluis: string) => cpSync(generaties(kluis, BEZIG).at(-2) ?? '', nieuwste(kluis, BEZIG)), 'Een bestand in de kluis is ouder dan wat het laatst bewaard is.'],
    ['gone, the older generation left', (kluis: string) => rmSync(nieuwste(kluis, BEZIG)), 'Een bestand in de kluis is ouder dan wat het laatst bewaard is.'],
    ['another record in its place', (kluis: string) => cpSync(nieuwste(kluis, 'voorbeeld-voorbereiding'), nieuwste(kluis, BEZIG)), 'Een bestand in de kluis hoort bij een ander onderdeel.'],
    ['from a newer version', (kluis: string) => maakNieuwer(nieuwste(kluis, BEZIG)), 'Dit is gemaakt met een nieuwere versie van Ontwar.'],
  ])('%s: that one alone is unusable, and its former version comes back', async (_wat, verniel, reden) => {
    const { pagina, kluis, voor } = await startNa(verniel);
    await openBezig(pagina);
    const melding = pagina.getByRole('alert');
    await melding.getByText(/^Sessie: .+ kan niet open\.$/).waitFor();
    expect(await melding.textContent()).toContain(reden);
    expect(await melding.textContent()).toContain('Al het andere in de kluis is in orde.');
    expect(verloren(voor, kluis)).toEqual([]);

    await restWerkt(pagina);
    expect(verloren(voor, kluis).filter((naam) => naam.includes(BEZIG))).toEqual([]);

    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Vandaag' }).click();
    await pagina.getByRole('button', { name: /^Zet de versie van \d+ \w+ \d{4}, \d\d\.\d\d uur terug$/ }).click();
    await pagina.getByText('De vorige versie is teruggezet.').waitFor();
    await naarLopendeSessie(pagina);
    expect(await eis(pagina, 'kluis.schade')).toEqual([]);
    // What could not be read is still there for who can rescue it.
    expect(verloren(voor, kluis).filter((naam) => naam.includes(BEZIG))).toEqual([]);
  });

  it.each([
    ['a flipped bit', draaiBit],
    ['cut off', kapAf],
  ])('whose key is damaged (%s): says what is lost, and the rest works', async (_wat, verniel) => {
    const { pagina, kluis, voor } = await startNa((map) => verniel(sleutelVan(map, BEZIG)));
    await openBezig(pagina);
    const melding = pagina.getByRole('alert');
    await melding.getByText(/^Sessie: .+ kan niet open\.$/).waitFor();
    expect(await melding.textContent()).toContain('De sleutel van een onderdeel is beschadigd.');
    expect(await melding.textContent()).toContain('back-up');
    expect(await melding.getByRole('button').count()).toBe(0);
    await restWerkt(pagina);
    expect(verloren(voor, kluis).filter((naam) => naam.includes(BEZIG) || naam.startsWith('sleutels'))).toEqual([]);
  });

  it('swapped with another: both are unusable, both come back', async () => {
    const { pagina, kluis, voor } = await startNa((map) => {
      const [een, ander] = [nieuwste(map, BEZIG), nieuwste(map, 'voorbeeld-voorbereiding')];
      const bytes = readFileSync(een);
      cpSync(ander, een);
      writeFileSync(ander, bytes);
    });
    await kop(pagina, 'Vandaag');
    for (const id of [BEZIG, 'voorbeeld-voorbereiding']) await pagina.evaluate((sessie) => (window as unknown as { ontwar: { roep(naam: string, arg: unknown): Promise<unknown> } }).ontwar.roep('sessie.open', { id: sessie }), id);
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Sessies' }).click();
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Vandaag' }).click();
    const knoppen = pagina.getByRole('button', { name: /^Zet de versie van/ });
    await expect.poll(() => knoppen.count()).toBe(2);
    await knoppen.first().click();
    await expect.poll(() => knoppen.count()).toBe(1);
    await knoppen.first().click();
    await expect.poll(() => knoppen.count()).toBe(0);
    expect(await eis(pagina, 'sessie.lijst')).toHaveLength(8);
    expect(verloren(voor, kluis).filter((naam) => naam.startsWith('records'))).toEqual([]);
    await naarLopendeSessie(pagina);
  });
});

describe('a second start', () => {
  it('brings the first to the front, ends by itself and harms nothing', async () => {
    const { proefapp, pagina } = await openVoorbeeld(omgeving);
    const kluis = path.join(proefapp.gegevensmap, 'kluis');
    const voor = inhoudVan(kluis);
    await proefapp.app.evaluate(({ BrowserWindow }) => {
      const [venster] = BrowserWindow.getAllWindows();
      if (venster === undefined) throw new Error('no window');
      const echt = venster.focus.bind(venster);
      venster.focus = () => {
        (globalThis as { gefocust?: number }).gefocust = 1;
        echt();
      };
      venster.hide();
    });
    const tweede = spawn(process.env['ONTWAR_ELECTRON'] ?? '', [...electronArgs(PROJECT)], { env: appOmgeving(proefapp.gegevensmap), stdio: ['ignore', 'ignore', 'pipe'] });
    let gezegd = '';
    tweede.stderr.on('data', (stuk: Buffer) => { gezegd += stuk.toString('utf8'); });
    const [status] = (await once(tweede, 'exit')) as [number | null];
    expect(status).toBe(0);
    expect(gezegd).toContain('Ontwar is al open.');
    await expect
      .poll(() => proefapp.app.evaluate(({ BrowserWindow }) => [BrowserWindow.getAllWindows()[0]?.isVisible(), (globalThis as { gefocust?: number }).gefocust]))
      .toEqual([true, 1]);
    expect(verloren(voor, kluis)).toEqual([]);
    await naarLopendeSessie(pagina);
  });
});

/** A copy of the app as it was built, to damage. */
function kopieerApp(gegevensmap: string): string {
  const app = path.join(omringendeMap(gegevensmap), 'app');
  mkdirSync(app);
  for (const deel of ['out', 'resources', 'package.json']) cpSync(path.join(PROJECT, deel), path.join(app, deel), { recursive: true });
  return app;
}

describe('an app of which a part is missing', () => {
  it('says so instead of staying out of sight', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const app = kopieerApp(gegevensmap);
    const delen = path.join(app, 'out', 'main', 'delen');
    for (const naam of readdirSync(delen).filter((een) => een.startsWith('ontwar-'))) rmSync(path.join(delen, naam));
    const proces = spawn(process.env['ONTWAR_ELECTRON'] ?? '', electronArgs(app), { env: appOmgeving(gegevensmap), stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      let gezegd = '';
      proces.stderr.on('data', (stuk: Buffer) => (gezegd += stuk.toString('utf8')));
      await expect.poll(() => gezegd, { timeout: 15_000 }).toContain('Een deel van Ontwar ontbreekt of is beschadigd.');
    } finally {
      // It stands there with its message until somebody has read it.
      proces.kill('SIGKILL');
    }
  });
});

describe('a werkvorm that does not fit', () => {
  it('is refused by name, line and reason; the good one still works', async () => {
    const gegevensmap = omgeving.gegevensmap();
    const app = kopieerApp(gegevensmap);
    const werkvormen = path.join(app, 'resources', 'werkvormen');
    const goed = readFileSync(path.join(werkvormen, 'leersessie.json'), 'utf8');
    const fout = goed.replace('"id": "leersessie"', '"id": "anders"').replace('"minuten": 15', '"minuten": "vijftien"');
    const regel = fout.split('\n').findIndex((tekst) => tekst.includes('vijftien')) + 1;
    writeFileSync(path.join(werkvormen, 'anders.json'), fout);
    writeFileSync(path.join(werkvormen, 'half.json'), goed.slice(0, 400));

    const proefapp = await omgeving.start({ gegevensmap, ingang: app, env: { ONTWAR_VOORBEELD_WACHTZIN: await vulVoorbeeld(gegevensmap) } });
    const pagina = await proefapp.eersteVenster();
    await kop(pagina, 'Vandaag');
    await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Sessies' }).click();
    const anders = pagina.getByRole('alert').filter({ hasText: 'De werkvorm in anders.json klopt niet en is niet te gebruiken.' });
    await anders.waitFor();
    expect(await anders.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(new RegExp(`^Regel ${regel}, agendapunten\\S+minuten: .+`))]);
    const half = pagina.getByRole('alert').filter({ hasText: 'De werkvorm in half.json klopt niet' });
    expect(await half.getByRole('listitem').allTextContents()).toEqual([expect.stringMatching(/^Regel \d+: .+/)]);

    await pagina.getByRole('button', { name: 'Nieuwe knooppunten-leersessie' }).click();
    await kop(pagina, 'Knooppunten-leersessie voorbereiden');
  });
});
