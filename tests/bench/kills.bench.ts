import { doodKeren, toonDoodverslag } from '../fouten/kluis-doden.ts';

/*
 * A thousand kills of a process that puts a kluis under load: nothing acknowledged is lost, and the kluis always opens.
 * `ONTWAR_KILLS` and `ONTWAR_ZAAD` ask for another number, or for the choices of a run that failed.
 */

const KILLS = Number(process.env['ONTWAR_KILLS'] ?? 1_000);
const ZAAD = Number(process.env['ONTWAR_ZAAD'] ?? Date.now() % 1_000_000);

const verslag = await doodKeren({ kills: KILLS, zaad: ZAAD, project: process.cwd() });
console.log(toonDoodverslag(verslag));
if (verslag.verloren.length + verslag.nietOpen.length > 0) process.exitCode = 1;
