import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
 * untagged and without design; and Electron's printToPDF of the page that says the same. By turns in one run, because only a ratio
 * says something. Also how long the thread that asks was held up, and the first report after the app has opened its worker.
 */

const KEREN = 9;
const KEREN_LANG = 3;
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

const werker = new PdfWerker(BRONNEN);
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
try {
  const gedrukt: [string, number][] = [];
  for (const { naam, model: van, keren } of gevallen) {
    const onze: number[] = [];
    const kaal: number[] = [];
    let onzeBladen = 0;
    let kaleBladen = 0;
    for (let keer = 0; keer <= keren; keer += 1) {
      const een = await duur(async () => {
        const wachter = houdBij();
        ({ bladzijden: onzeBladen } = await werker.zet(van));
        langsteWacht = Math.max(langsteWacht, wachter());
      });
      const ander = await duur(async () => ({ bladzijden: kaleBladen } = await maakKaal(van, LETTERS)));
      // The first of each warms up.
      if (keer === 0) continue;
      onze.push(een);
      kaal.push(ander);
    }
    const [ons, alleen] = [samenvatting(`${naam}: getagd, ${onzeBladen} bladzijden`, onze), samenvatting(`${naam}: pdfkit alleen, ${kaleBladen} bladzijden`, kaal)];
    metingen.push(ons, alleen);
    normen.push({ wat: `${naam}: getagd tegen pdfkit alleen (per bladzijde)`, waarde: ons.mediaan / onzeBladen / (alleen.mediaan / kaleBladen), hoogstens: 1.3 });
    const pad = join(map, `${naam.replaceAll(' ', '-')}.html`);
    await writeFile(pad, naarHtml(van));
    gedrukt.push([pad, keren]);
  }
  const tijden = await druk(map, gedrukt);
  gedrukt.forEach(([pad], nummer) => metingen.push(samenvatting(`${gevallen[nummer]?.naam ?? ''}: printToPDF van de webpagina`, tijden[pad] ?? [])));
} finally {
  await rm(map, { recursive: true, force: true });
  await werker.sluit();
}

console.log(toonMetingen(metingen));
normen.push({ wat: 'langste wachten van wie erom vraagt (ms)', waarde: langsteWacht, hoogstens: 50 });
if (!toonNormen(normen)) process.exitCode = 1;
