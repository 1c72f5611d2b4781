import { openstaand, stelOp, zegtHetzelfde } from '#shared/stukken/opstellen';
import type { Stukmodel } from '#shared/stukken/soorten';
import { metWaarmerk } from '#shared/stukken/versies';
import { naarHtml } from '#shared/verslagen/html/index';
import { sha256 } from '../kluis/cryptografie/versleuteling.ts';
import type { Bewaardeversie, Stuktaak, Stukuitkomst, Uitgevoerd, Uitvoer, Versietaak } from './berichten.ts';
import { zetPdfHier } from './pdf.ts';
import { Scangeheugen } from './scangeheugen.ts';

/* The work on a stuk that takes time, in the thread of the worker: looking through it, comparing, hashing, setting. */

const scans = new Scangeheugen();

/** What is kept of a version is not what its hash says. */
export class Hashverschil extends Error {
  override readonly name = 'Hashverschil';
}

/** @throws Hashverschil, and what setting throws */
export async function maakStuk({ opstelling, sinds, laatste, uitvoer, alsBesloten }: Stuktaak, lettertypenMap: string): Promise<Stukuitkomst> {
  const { scan, keuzes } = opstelling;
  const zelfde = laatste === null ? null : zegtHetzelfde({ ...laatste.alsToen, scan, keuzes }, modelVan(laatste.versie), scans.controleer);
  const gelijk = zelfde?.gelijk === true;
  if (laatste !== null && zelfde !== null && gelijk && laatste.neem) {
    const { inhoud, hash } = laatste.versie;
    const { treffers } = zelfde;
    const mag = uitvoer !== null && (!alsBesloten || openstaand(treffers) === 0);
    return { treffers, gelijk, inhoud, hash, uitgevoerd: mag ? await maakVersie({ soort: 'versie', versie: laatste.versie, uitvoer }, lettertypenMap) : null };
  }
  const { model, treffers } = stelOp({ ...opstelling, sinds: sinds === null ? null : { versie: sinds.versie, model: modelVan(sinds) } }, scans.controleer);
  const inhoud = JSON.stringify(model);
  const mag = uitvoer !== null && (!alsBesloten || openstaand(treffers) === 0);
  return { treffers, gelijk, inhoud, hash: hashVan(inhoud), uitgevoerd: mag ? await voerUit(model, uitvoer, lettertypenMap) : null };
}

/** A version that was made before: the same bytes again. @throws Hashverschil, and what setting throws */
export function maakVersie({ versie, uitvoer }: Versietaak, lettertypenMap: string): Promise<Uitgevoerd> {
  const model = modelVan(versie);
  return voerUit(versie.status === 'vastgesteld' ? metWaarmerk(model, versie.hash) : model, uitvoer, lettertypenMap);
}

async function voerUit(model: Stukmodel, { vorm, wachtwoord }: Uitvoer, lettertypenMap: string): Promise<Uitgevoerd> {
  if (vorm === 'html') return { bytes: new TextEncoder().encode(naarHtml(model)), bladzijden: 1 };
  const { pdf, bladzijden } = await zetPdfHier(model, lettertypenMap, wachtwoord);
  return { bytes: pdf, bladzijden };
}

/** It was written by us, and its hash says that it is still that. @throws Hashverschil */
function modelVan({ inhoud, hash }: Bewaardeversie): Stukmodel {
  if (hashVan(inhoud) !== hash) throw new Hashverschil('A version is not what was kept.');
  return JSON.parse(inhoud) as Stukmodel;
}

function hashVan(inhoud: string): string {
  return sha256(Buffer.from(inhoud)).toString('hex');
}
