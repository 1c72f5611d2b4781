import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { schijfbestanden } from '../../electron/kluis/bestanden.ts';
import { maakBackup } from '../../electron/kluis/backup/maken.ts';
import { Kluis } from '../../electron/kluis/kluis.ts';
import { Werkruimte } from '../../electron/main/werkruimte.ts';
import { zoekCasussen } from '../../renderer/voorzitter/casussen/zoek.ts';
import { MET_WACHTZIN, proefomgeving, WACHTZIN } from '../fouten/kluis-proef.ts';
import { logregel } from '../materiaal/logboekproef.ts';
import { bulkcasus, bulkrecord, casusId, vluchtigeBestanden } from './bulk.ts';
import { duur, samenvatting, toonMetingen, toonNormen, type Meting } from './meten.ts';

/*
 * A kluis for years: 5,000 casussen of 50 kB and a logboek of a million lines. Opening is measured without deriving the key, which
 * takes what it was set to. Saving is measured by turns with a kluis of one casus, because only a ratio within a run says something.
 */

const CASUSSEN = Number(process.env['ONTWAR_CASUSSEN'] ?? 5_000);
const LOGREGELS = Number(process.env['ONTWAR_LOGREGELS'] ?? 1_000_000);
const BEWAAR_KEREN = 300;
/** A save every three seconds, an hour long. */
const UUR_KEREN = 1_200;
const stil = (): undefined => undefined;
const STIL = { bijStand: stil, bijTik: stil, bijLeertraject: stil, bijSleutels: stil, bijBackupvoortgang: stil, bijBackup: stil, bijLogvoortgang: stil, aanDeDeur: [] };
const GANG = { voortgang: stil, teken: new AbortController().signal };
const ALLES = { ...GANG, voor: null, aantal: 100, past: () => true, bevat: null, van: 0, tot: Number.MAX_SAFE_INTEGER };
const MB = 1024 * 1024;

const [, dit = '', taak, doelmap] = process.argv;

async function vul(map: string, aantal: number, logregels: number): Promise<void> {
  const { kluis } = await Kluis.maak(map, { naam: 'Vera', wachtzin: WACHTZIN }, proefomgeving({ bestanden: vluchtigeBestanden }));
  for (let nummer = 0; nummer < aantal; nummer += 1) await kluis.bewaar(bulkrecord(nummer));
  const begin = performance.now();
  const { logboek } = kluis;
  for (let van = 0; van < logregels; van += 1_000) {
    const regels = Array.from({ length: Math.min(1_000, logregels - van) }, (_, i) => {
      const id = casusId(i);
      return logregel({ op: 1_770_000_000_000 + (van + i) * 60_000, recordId: id, casussen: [{ id, code: `GD-2026-${i}` }] });
    });
    await Promise.all(regels.map((regel) => logboek.schrijf(regel)));
  }
  if (logregels > 0) console.log(`${logregels} regels in het logboek schrijven, zonder fsync: ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  await kluis.sluit();
}

interface Geopend {
  readonly kluis: Kluis;
  readonly werkruimte: Werkruimte;
  /** ms from the key to the open kluis, to what works with it, and to the list of casussen on screen. */
  readonly tijden: readonly [kluis: number, werkruimte: number, lijst: number];
}

/** As main does it, until the first list is there. */
async function open(map: string, aantal: number): Promise<Geopend> {
  const begin = performance.now();
  const kluis = await Kluis.open(map, MET_WACHTZIN, proefomgeving());
  const naKluis = performance.now();
  const werkruimte = await Werkruimte.richtIn(kluis, { map, bestanden: schijfbestanden }, STIL);
  const naWerkruimte = performance.now();
  if (werkruimte.casussen.lijst().length !== aantal) throw new Error('The list is not whole.');
  const klaar = performance.now();
  return { kluis, werkruimte, tijden: [naKluis - begin, naWerkruimte - begin, klaar - begin] };
}

setFlagsFromString('--expose-gc');
const veeg: unknown = runInNewContext('gc');

/** In use after clearing what nobody holds, and what the system gave. */
function geheugen(): { readonly gebruikt: number; readonly rss: number } {
  if (typeof veeg === 'function') veeg();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { gebruikt: (heapUsed + external) / MB, rss: rss / MB };
}

async function meet(map: string): Promise<boolean> {
  const metingen: Meting[] = [];
  const groot = join(map, 'groot');
  const leeg = join(map, 'leeg');
  const kaal = geheugen();

  // Opening.
  const openingen: (readonly [number, number, number])[] = [];
  for (let keer = -1; keer < 5; keer += 1) {
    const { werkruimte, tijden } = await open(groot, CASUSSEN);
    await werkruimte.sluit();
    if (keer >= 0) openingen.push(tijden);
  }
  const stappen = ['openen: de kluis', 'openen: met wat ermee werkt', 'openen: tot de eerste lijst'];
  metingen.push(...stappen.map((wat, i) => samenvatting(`${wat} (na de sleutelafleiding)`, openingen.map((tijden) => tijden[i] ?? NaN))));

  // Working.
  const { kluis, werkruimte } = await open(groot, CASUSSEN);
  const bijOpen = geheugen();
  const naast = await open(leeg, 1);
  const { id: _id, versie: _versie, gemaaktOp: _gemaakt, gewijzigdOp: _gewijzigd, levensloop: _loop, overleggen: _over, verslagen: _verslagen, ...inhoud } = bulkcasus(0);
  const bewaar = ({ casussen }: Werkruimte, nummer: number, versie: number): Promise<unknown> => {
    const { code, kern, casusbeeld } = bulkcasus(nummer, versie);
    return casussen.bewaar(casusId(nummer), { ...inhoud, code, kern, casusbeeld });
  };
  const [inGroot, inLeeg]: [number[], number[]] = [[], []];
  for (let keer = -20; keer < BEWAAR_KEREN; keer += 1) {
    const [a, b] = [await duur(() => bewaar(werkruimte, ((keer + 20) * 7) % CASUSSEN, keer)), await duur(() => bewaar(naast.werkruimte, 0, keer))];
    if (keer >= 0) {
      inGroot.push(a);
      inLeeg.push(b);
    }
  }
  const bewaren = [samenvatting(`bewaren van een casus, tussen ${CASUSSEN}`, inGroot), samenvatting('bewaren van een casus, de enige', inLeeg)] as const;
  metingen.push(...bewaren);
  await naast.werkruimte.sluit();

  const zoeken: number[] = [];
  const lijsten: number[] = [];
  for (let keer = 0; keer < 10; keer += 1) {
    const begin = performance.now();
    const lijst = werkruimte.casussen.lijst();
    lijsten.push(performance.now() - begin);
    const voor = performance.now();
    if (zoekCasussen(lijst, `vrijdagmiddag ${CASUSSEN - 1} leiden`).length + zoekCasussen(lijst, 'lokaal').length < CASUSSEN) throw new Error('Not found.');
    zoeken.push((performance.now() - voor) / 2);
  }
  metingen.push(samenvatting('de lijst opnieuw', lijsten), samenvatting('zoeken in de lijst', zoeken));
  const vernietigen: number[] = [];
  for (let nummer = CASUSSEN - 20; nummer < CASUSSEN; nummer += 1) vernietigen.push(await duur(() => werkruimte.casussen.vernietig(casusId(nummer))));
  metingen.push(samenvatting('een casus vernietigen', vernietigen));

  // An hour of saving.
  const voorUur = geheugen();
  for (let keer = 0; keer < UUR_KEREN; keer += 1) await bewaar(werkruimte, keer % 3, keer);
  const naUur = geheugen();

  // Backups.
  const backup = (): Promise<unknown> =>
    kluis.voorBackup((bron) =>
      maakBackup({
        bron,
        map,
        bestanden: schijfbestanden,
        toeval: randomBytes,
        nu: Date.now,
        bewaar: { generaties: 3, dagen: 30 },
        verwacht: false,
        meld: stil,
        signaal: GANG.teken,
      }),
    );
  metingen.push(samenvatting('een backup, de eerste', [await duur(backup)]));
  for (let nummer = 0; nummer < 10; nummer += 1) await bewaar(werkruimte, nummer, nummer);
  metingen.push(samenvatting('een backup, na tien gewijzigde casussen', [await duur(backup)]));
  const naBackup = geheugen();

  // The logboek.
  const { logboek } = kluis;
  // Opening and backing up wrote lines of their own.
  if (logboek.aantal < LOGREGELS) throw new Error('The logboek is not whole.');
  const voorLog = geheugen();
  const regels: number[] = [];
  for (let keer = 0; keer < 100; keer += 1) regels.push(await duur(() => logboek.schrijf(logregel())));
  const bladzij = samenvatting('de laatste bladzij van het logboek', [await duur(() => logboek.lees(ALLES))]);
  const casus = await duur(() => logboek.lees({ ...ALLES, bevat: '"casus-7"', past: ({ recordId }) => recordId === 'casus-7' }));
  const controle = await duur(async () => {
    const oordeel = await logboek.controleer(GANG);
    if (oordeel.oordeel !== 'heel') throw new Error('The chain is broken.');
  });
  const naLog = geheugen();
  await werkruimte.sluit();
  metingen.push(
    samenvatting('een regel in het logboek', regels),
    bladzij,
    samenvatting('de laatste honderd regels over een casus', [casus]),
    samenvatting(`de hele ketting van ${LOGREGELS} regels nagaan`, [controle]),
  );

  console.log(toonMetingen(metingen));
  const toon = (wat: string, { gebruikt, rss }: { readonly gebruikt: number; readonly rss: number }): void => console.log(`${wat.padEnd(58)} ${gebruikt.toFixed(0).padStart(7)} MB ${rss.toFixed(0).padStart(7)} MB rss`);
  toon('geheugen: voor het openen', kaal);
  toon('geheugen: de kluis open', bijOpen);
  toon('geheugen: voor een uur bewaren', voorUur);
  toon(`geheugen: na een uur bewaren (${UUR_KEREN} keer)`, naUur);
  toon('geheugen: na twee backups', naBackup);
  toon('geheugen: voor het logboek', voorLog);
  toon('geheugen: na lezen en nagaan van het logboek', naLog);
  const mediaan = (wat: string): number => metingen.find((meting) => meting.wat.startsWith(wat))?.mediaan ?? NaN;
  return toonNormen([
    { wat: 'openen na de sleutelafleiding, met logboek (ms)', waarde: mediaan('openen: tot de eerste lijst'), hoogstens: 1_000 },
    { wat: `bewaren tussen ${CASUSSEN} casussen tegen de enige (p95)`, waarde: bewaren[0].p95 / bewaren[1].p95, hoogstens: 1.2 },
    { wat: 'groei van het geheugen door een uur bewaren (MB)', waarde: naUur.gebruikt - voorUur.gebruikt, hoogstens: 10 },
    { wat: 'groei van het geheugen door lezen en nagaan van het logboek (MB)', waarde: naLog.gebruikt - voorLog.gebruikt, hoogstens: 10 },
  ]);
}

if (taak === 'vul' && doelmap !== undefined) {
  await vul(join(doelmap, 'groot'), CASUSSEN, LOGREGELS);
  await vul(join(doelmap, 'leeg'), 1, 0);
} else {
  const map = await mkdtemp(join(tmpdir(), 'schaalbench-'));
  try {
    // In a program of its own, so that what filling took is not counted as memory of working.
    const { stdout } = await promisify(execFile)(process.execPath, [dit, 'vul', map]);
    console.log(`${CASUSSEN} casussen van ${(JSON.stringify(bulkcasus(0)).length / 1_000).toFixed(0)} kB\n${stdout.trim()}`);
    if (!(await meet(map))) process.exitCode = 1;
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
