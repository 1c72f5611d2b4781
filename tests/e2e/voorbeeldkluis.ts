import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { PROJECT, type Proefapp, type Proefomgeving } from './omgeving.ts';

/* The throw-away kluis of `npm run voorbeeld`: cheap to open and full, so that a test is on a filled screen at once. */

/** The example has a meeting that began a while ago; one that was filled longer ago than this is not used any more. */
const VERS_MS = 4 * 60_000;

/** A filled kluis of this run: its `gegevens`, and beside that what opens it. The name begins with the moment it was filled. */
function versVoorbeeld(): string | null {
  const map = inject('voorbeelden');
  const nu = new Date();
  const isVers = (naam: string): boolean => {
    const moment = new Date(Number.parseInt(naam, 10));
    return nu.getTime() - moment.getTime() < VERS_MS && moment.getDate() === nu.getDate();
  };
  const naam = readdirSync(map).toSorted().findLast(isVers);
  return naam === undefined ? null : path.join(map, naam);
}

/** Fills one. It gets its name when it is whole, for the files that run side by side look there. */
async function nieuwVoorbeeld(): Promise<string> {
  const map = inject('voorbeelden');
  const bezig = path.join(map, `bezig-${randomUUID()}`);
  mkdirSync(bezig);
  const klaar = path.join(map, `${Date.now()}-${randomUUID()}`);
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(PROJECT, 'out', 'main', 'voorbeeld.js'), '--vul', bezig]);
  const { wachtzin } = JSON.parse(stdout) as { readonly wachtzin: string };
  writeFileSync(path.join(bezig, 'wachtzin'), wachtzin);
  renameSync(bezig, klaar);
  return klaar;
}

/**
 * Fills a user-data folder that has no kluis yet. Filling takes as long as starting the app does, so it is a copy of one that was filled
 * some minutes ago at most: two of them can be the same kluis.
 * @returns the wachtzin that opens it
 */
export async function vulVoorbeeld(gegevensmap: string): Promise<string> {
  const voorbeeld = versVoorbeeld() ?? (await nieuwVoorbeeld());
  cpSync(path.join(voorbeeld, 'gegevens'), gegevensmap, { recursive: true });
  return readFileSync(path.join(voorbeeld, 'wachtzin'), 'utf8');
}

export interface Voorbeeldapp {
  readonly proefapp: Proefapp;
  readonly pagina: Page;
  readonly wachtzin: string;
}

/** The app on a filled kluis. With the wachtzin in its environment it opens by itself. */
export async function startOpVoorbeeld(omgeving: Pick<Proefomgeving, 'start'>, gegevensmap: string, wachtzin: string): Promise<Voorbeeldapp> {
  const proefapp = await omgeving.start({ gegevensmap, env: { ONTWAR_VOORBEELD_WACHTZIN: wachtzin } });
  return { proefapp, pagina: await proefapp.eersteVenster(), wachtzin };
}

/** Fills a new kluis and opens the app on it; the screen is Vandaag. */
export async function openVoorbeeld(omgeving: Proefomgeving): Promise<Voorbeeldapp> {
  const gegevensmap = omgeving.gegevensmap();
  const wachtzin = await vulVoorbeeld(gegevensmap);
  const gestart = await startOpVoorbeeld(omgeving, gegevensmap, wachtzin);
  await gestart.pagina.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
  return gestart;
}

/** From any screen of the example into the session that stands in the middle of a knooppunt. */
export async function naarLopendeSessie(pagina: Page): Promise<void> {
  await pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Vandaag' }).click();
  await pagina.getByRole('region', { name: 'Nu aan de beurt' }).getByRole('button').click();
  await pagina.getByRole('toolbar', { name: 'Leiden' }).waitFor();
}

/** The list of answers under the question, and its last, empty line. */
export function antwoordregels(pagina: Page): ReturnType<Page['locator']> {
  return pagina.getByRole('region', { name: 'Vraag en antwoorden' }).getByRole('textbox');
}
