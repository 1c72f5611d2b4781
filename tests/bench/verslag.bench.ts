import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { bronpad } from '../../electron/bronnen.ts';
import { PdfWerker } from '../../electron/verslagen/pdf-werker.ts';
import { verslagVan } from '../../electron/verslagen/verslag.ts';
import { speelInGeheugen } from '../../electron/voorbeeld/opdrachten.ts';
import { naarHtml } from '../../shared/verslagen/html/index.ts';
import type { Sessieverslag } from '../../shared/verslagen/model.ts';
import { maakKaal } from './kaal-pdfkit.ts';
import { duur, samenvatting, toonMetingen, toonNormen, type Meting, type Norm } from './meten.ts';

/*
 * Reports of some five, twelve and two hundred pages: ours, tagged, on the worker of the app; the same words with pdfkit alone,
 * untagged and without design, on a worker of its own; and Electron's printToPDF of the page that says the same. By turns in one run,
 * because only a ratio says something, and who goes first changes every turn. Every turn has other words, so that nobody gains by what
 * was measured in an earlier one. Also how long the thread that asks was held up.
 */

const KEREN = 9;
const KEREN_LANG = 9;
const LANG = 200;
const LETTERS = bronpad('lettertypen');
const BRONNEN = { werkerpad: join(process.cwd(), 'out', 'main', 'verslag-werker.js'), lettertypenMap: LETTERS };

interface Geval {
  readonly naam: string;
  readonly model: Sessieverslag;
  readonly keren: number;
}

async function model(welk: 'doorbraak' | 'leersessie'): Promise<Sessieverslag> {
  const { stand, einde, bronnen } = await speelInGeheugen(welk);
  return verslagVan(stand, { status: 'concept', gemaaktOp: einde }, bronnen);
}

/** The same parts again and again, until there are about so many pages. */
function verlengd(van: Sessieverslag, bladzijden: number): Sessieverslag {
  const keer = Math.ceil(LANG / bladzijden);
  return { ...van, delen: Array.from({ length: keer }, () => van.delen).flat() };
}

/** Letters of about one width: words of the others are as wide, break about alike, and are words that were never seen. */
const EVEN_BREED = ['bdhnpqu', 'aceos', 'kvxyz'];
/** Of a model, what is a sentence or a word of one. */
const WOORDEN: ReadonlySet<string> = new Set(['tekst', 'vraag', 'kop', 'boven', 'bron', 'naam', 'waarde', 'bijschrift', 'alternatief', 'rijen', 'label', 'wat', 'dag', 'wie', 'regie', 'etiket', 'andereKijk', 'voet', 'titel', 'onderwerp']);

/** The same report of other words; 0 for its own. */
function inAndereWoorden<T>(van: T, nummer: number): T {
  return verander(van, nummer, false) as T;
}

function verander(van: unknown, nummer: number, woorden: boolean): unknown {
  if (typeof van === 'string') return woorden ? van.replace(/[a-z]/g, (letter) => verschoven(letter, nummer)) : van;
  if (Array.isArray(van)) return van.map((elk) => verander(elk, nummer, woorden));
  if (typeof van !== 'object' || van === null) return van;
  return Object.fromEntries(Object.entries(van).map(([naam, waarde]) => [naam, verander(waarde, nummer, WOORDEN.has(naam))]));
}

function verschoven(letter: string, over: number): string {
  const rij = EVEN_BREED.find((letters) => letters.includes(letter));
  return rij?.[(rij.indexOf(letter) + over) % rij.length] ?? letter;
}

const HOOFD = `
const { app, BrowserWindow } = require('electron');
const { writeFileSync } = require('node:fs');
const [paden, uit] = process.argv.slice(-2);
void app.whenReady().then(async () => {
  const venster = new BrowserWindow({ show: false });
  const tijden = {};
  for (const [pad, keren] of JSON.parse(paden)) {
    tijden[pad] = [];
    for (let keer = 0; keer <= keren; keer += 1) {
      const begin = performance.now();
      await venster.loadFile(pad);
      await venster.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
      if (keer > 0) tijden[pad].push(performance.now() - begin);
    }
  }
  writeFileSync(uit, JSON.stringify(tijden));
  app.quit();
});
`;

/** Loads each page and prints it, as often as asked. @returns ms of each time, by path */
async function druk(map: string, paden: readonly (readonly [string, number])[]): Promise<Readonly<Record<string, readonly number[]>>> {
  const electron = process.env['ONTWAR_ELECTRON'];
  if (electron === undefined) throw new Error('ONTWAR_ELECTRON is not set.');
  await writeFile(join(map, 'package.json'), '{ "name": "drukker", "main": "hoofd.cjs" }');
  await writeFile(join(map, 'hoofd.cjs'), HOOFD);
  const uit = join(map, 'tijden.json');
  const proces = spawn(electron, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), map, JSON.stringify(paden), uit], { stdio: 'ignore' });
  await once(proces, 'exit');
  return JSON.parse(await readFile(uit, 'utf8')) as Record<string, number[]>;
}

const TEL_MS = 2;

/** Looks every two ms whether this thread is held up. @returns what ends it and gives the longest hold-up in ms */
function houdBij(): () => number {
  let vorige = performance.now();
  let langst = 0;
  const tel = (): void => {
    const nu = performance.now();
    langst = Math.max(langst, nu - vorige - TEL_MS);
    vorige = nu;
  };
  const teller = setInterval(tel, TEL_MS);
  return () => {
    clearInterval(teller);
    tel();
    return langst;
  };
}

type Gemaakt = Awaited<ReturnType<typeof maakKaal>>;

/** pdfkit alone, in a thread that this same file is started in. */
class Kaalwerker {
  readonly #draad = new Worker(fileURLToPath(import.meta.url));

  async zet(van: Sessieverslag): Promise<Gemaakt> {
    this.#draad.postMessage(van);
    const [gemaakt] = (await once(this.#draad, 'message')) as [Gemaakt];
    return gemaakt;
  }

  async sluit(): Promise<void> {
    await this.#draad.terminate();
  }
}

function werkAlsKaal(): void {
  parentPort?.on('message', (van: Sessieverslag) => void maakKaal(van, LETTERS).then((gemaakt) => parentPort?.postMessage(gemaakt)));
}

/** Of one way to make it: how long it took each turn, and how many pages came out. */
class Loop {
  readonly tijden: number[] = [];
  readonly bladen: number[] = [];

  async meet(maak: () => Promise<{ readonly bladzijden: number }>, warm: boolean): Promise<void> {
    let bladzijden = 0;
    const ms = await duur(async () => ({ bladzijden } = await maak()));
    if (warm) return;
    this.tijden.push(ms);
    this.bladen.push(bladzijden);
  }

  samenvatting(naam: string): Meting {
    const [minst, meest] = [Math.min(...this.bladen), Math.max(...this.bladen)];
    return samenvatting(`${naam}, ${minst === meest ? minst : `${minst}-${meest}`} bladzijden`, this.tijden);
  }

  get perBlad(): number {
    return samenvatting('', this.tijden.map((ms, keer) => ms / (this.bladen[keer] ?? NaN))).mediaan;
  }
}

/** Turns before which nothing counts. */
const WARM = 2;

async function meet(): Promise<void> {
  const werker = new PdfWerker(BRONNEN);
  const kaalwerker = new Kaalwerker();
  const kort = await model('doorbraak');
  const leersessie = await model('leersessie');
  const { bladzijden } = await werker.zet(leersessie);
  const gevallen: readonly Geval[] = [
    { naam: 'doorbraakoverleg', model: kort, keren: KEREN },
    { naam: 'leersessie', model: leersessie, keren: KEREN },
    { naam: 'heel lang', model: verlengd(leersessie, bladzijden), keren: KEREN_LANG },
  ];

  const metingen: Meting[] = [];
  const normen: Norm[] = [];
  const map = await mkdtemp(join(tmpdir(), 'verslagbench-'));
  let langsteWacht = 0;
  let woorden = 0;
  try {
    const gedrukt: [string, number][] = [];
    for (const { naam, model: van, keren } of gevallen) {
      const [onze, kaal] = [new Loop(), new Loop()];
      for (let keer = 0; keer < WARM + keren; keer += 1) {
        const dit = inAndereWoorden(van, (woorden += 1));
        const warm = keer < WARM;
        const maakOnze = (): Promise<void> =>
          onze.meet(async () => {
            const wachter = houdBij();
            const gemaakt = await werker.zet(dit);
            langsteWacht = Math.max(langsteWacht, wachter());
            return gemaakt;
          }, warm);
        const maakKale = (): Promise<void> => kaal.meet(() => kaalwerker.zet(dit), warm);
        for (const maak of keer % 2 === 0 ? [maakOnze, maakKale] : [maakKale, maakOnze]) await maak();
      }
      metingen.push(onze.samenvatting(`${naam}: getagd`), kaal.samenvatting(`${naam}: pdfkit alleen`));
      normen.push({ wat: `${naam}: getagd tegen pdfkit alleen (per bladzijde)`, waarde: onze.perBlad / kaal.perBlad, hoogstens: 1.3 });
      const pad = join(map, `${naam.replaceAll(' ', '-')}.html`);
      await writeFile(pad, naarHtml(van));
      gedrukt.push([pad, keren]);
    }
    const tijden = await druk(map, gedrukt);
    gedrukt.forEach(([pad], nummer) => metingen.push(samenvatting(`${gevallen[nummer]?.naam ?? ''}: printToPDF van de webpagina`, tijden[pad] ?? [])));
  } finally {
    await rm(map, { recursive: true, force: true });
    await werker.sluit();
    await kaalwerker.sluit();
  }

  console.log(toonMetingen(metingen));
  normen.push({ wat: 'langste wachten van wie erom vraagt (ms)', waarde: langsteWacht, hoogstens: 50 });
  if (!toonNormen(normen)) process.exitCode = 1;
}

if (isMainThread) await meet();
else werkAlsKaal();
