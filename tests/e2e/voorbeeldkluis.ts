import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { omringendeMap, PROJECT, type Proefapp, type Proefomgeving } from './omgeving.ts';

/* The throw-away kluis of `npm run voorbeeld`: cheap to open and full, so that a test is on a filled screen at once. */

/** Fills a user-data folder that has no kluis yet. @returns the wachtzin that opens it */
export async function vulVoorbeeld(gegevensmap: string): Promise<string> {
  const vuller = path.join(PROJECT, 'out', 'main', 'voorbeeld.js');
  const { stdout } = await promisify(execFile)(process.execPath, [vuller, '--vul', omringendeMap(gegevensmap)]);
  const { wachtzin } = JSON.parse(stdout) as { readonly wachtzin: string };
  return wachtzin;
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
