import { basename, dirname, join } from 'node:path';
import { OntwarFout } from '#shared/contract/fouten';
import { systeemtoeval } from '../kluis/cryptografie/toeval.ts';
import type { Bestanden } from '../kluis/bestanden.ts';
import { leesfout, schrijffout, systeemcode } from '../kluis/fouten.ts';
import { hernoemGeduldig, lijstAlsErIs, schrijfAlles, TIJDELIJK } from '../kluis/schijf.ts';
import { LOGBOEKMAP, RECORDMAP, SLEUTELMAP } from '../kluis/toestand.ts';
import { GRENDELNAAM } from '../kluis/vergrendeling.ts';

/*
 * The copy of a kluis as it was before its data were brought up to date: a folder beside it, file by file the same and so just as
 * encrypted. It opens with the same wachtzin. Only its header can already be of the present version of the format: that is brought up to date
 * when the kluis opens.
 */

/** A kluis on disk. */
export interface Kluisplek {
  readonly map: string;
  readonly bestanden: Bestanden;
}

/** The folders of a kluis, from its own. The root, the empty one, comes last: made durable then, it has the others in it. */
const MAPPEN = [SLEUTELMAP, RECORDMAP, LOGBOEKMAP, ''] as const;

function kopiemap({ map }: Kluisplek): string {
  return `${map}-kopie-versie-1`;
}

/** A copy that is being made, and one that is being thrown away: neither is a copy that can be used. */
function halveKopieen(plek: Kluisplek): readonly [maken: string, weggooien: string] {
  const ernaast = (deel: string): string => join(dirname(plek.map), `${TIJDELIJK}${basename(kopiemap(plek))}-${deel}`);
  return [ernaast('maken'), ernaast('weg')];
}

async function isEr(bestanden: Bestanden, map: string): Promise<boolean> {
  return (await lijstAlsErIs(bestanden, map)).length > 0;
}

/** The copy, when there is one. @throws OntwarFout LEZEN_MISLUKT */
export async function leesKopie(plek: Kluisplek): Promise<{ readonly map: string; readonly gemaaktOp: number } | null> {
  const map = kopiemap(plek);
  if (!(await isEr(plek.bestanden, map))) return null;
  try {
    return { map, gemaaktOp: await plek.bestanden.gewijzigdOp(map) };
  } catch (fout) {
    throw leesfout(fout);
  }
}

/**
 * Keeps a copy of a kluis in which nothing is being written: under its name once it is whole and durable. One that is there already
 * stays as it is.
 * @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT; the kluis is as it was
 */
export async function maakKopie(plek: Kluisplek): Promise<void> {
  const { map, bestanden } = plek;
  const [maken] = halveKopieen(plek);
  try {
    if (await isEr(bestanden, kopiemap(plek))) return;
    await verwijderAlles(bestanden, maken);
    for (const deel of MAPPEN) await kopieerMap(bestanden, join(map, deel), join(maken, deel));
    await hernoemGeduldig(bestanden, maken, kopiemap(plek));
    await maakMapDuurzaam(bestanden, dirname(map));
  } catch (fout) {
    await verwijderAlles(bestanden, maken).catch(() => undefined);
    throw kopieMislukt(schrijffout(fout));
  }
}

/**
 * Destroys the copy for good, with the keys in it: what was destroyed in the kluis since is then gone everywhere. Does nothing when
 * there is none.
 * @throws OntwarFout ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
 */
export async function gooiKopieWeg(plek: Kluisplek): Promise<void> {
  const { bestanden } = plek;
  const [, weggooien] = halveKopieen(plek);
  try {
    await verwijderAlles(bestanden, weggooien);
    if (!(await isEr(bestanden, kopiemap(plek)))) return;
    // From here on it is no copy any more, also when throwing it away stops half-way.
    await hernoemGeduldig(bestanden, kopiemap(plek), weggooien);
    await maakMapDuurzaam(bestanden, dirname(plek.map));
    await verwijderAlles(bestanden, weggooien);
  } catch (fout) {
    throw weggooienMislukt(schrijffout(fout));
  }
}

/** Finishes what a kill left half-done: half a copy, or one half thrown away. A failure is left for the next opening. */
export async function ruimHalveKopieen(plek: Kluisplek): Promise<void> {
  for (const map of halveKopieen(plek)) await verwijderAlles(plek.bestanden, map).catch(() => undefined);
}

async function kopieerMap(bestanden: Bestanden, van: string, naar: string): Promise<void> {
  await bestanden.maakMap(naar);
  for (const naam of await lijstAlsErIs(bestanden, van)) {
    if (naam === GRENDELNAAM || naam.startsWith(TIJDELIJK)) continue;
    const bytes = await leesBestand(bestanden, join(van, naam));
    if (bytes !== null) await schrijfDuurzaam(bestanden, join(naar, naam), bytes);
  }
  await maakMapDuurzaam(bestanden, naar);
}

/** The bytes of a file; null for a folder. */
async function leesBestand(bestanden: Bestanden, pad: string): Promise<Buffer | null> {
  try {
    return await bestanden.lees(pad);
  } catch (fout) {
    if (systeemcode(fout) === 'EISDIR') return null;
    throw leesfout(fout);
  }
}

async function schrijfDuurzaam(bestanden: Bestanden, pad: string, bytes: Uint8Array): Promise<void> {
  const bestand = await bestanden.maak(pad);
  try {
    await schrijfAlles(bestand, bytes, 0);
    await bestand.sync();
  } finally {
    await bestand.sluit();
  }
}

async function maakMapDuurzaam(bestanden: Bestanden, pad: string): Promise<void> {
  const handvat = await bestanden.openMap(pad);
  try {
    await handvat.sync();
  } finally {
    await handvat.sluit();
  }
}

/** Removes the folder of a kluis, its keys first and overwritten. What is not there is no error. */
async function verwijderAlles(bestanden: Bestanden, map: string): Promise<void> {
  for (const deel of MAPPEN) {
    const pad = join(map, deel);
    for (const naam of await lijstAlsErIs(bestanden, pad)) {
      if (deel === SLEUTELMAP) await overschrijf(bestanden, join(pad, naam));
      await alsErIs(bestanden.verwijder(join(pad, naam)));
    }
    await alsErIs(bestanden.verwijderMap(pad));
  }
}

async function overschrijf(bestanden: Bestanden, pad: string): Promise<void> {
  const { length } = await bestanden.lees(pad);
  const bestand = await bestanden.openBestaand(pad);
  try {
    await schrijfAlles(bestand, systeemtoeval(length), 0);
    await bestand.sync();
  } finally {
    await bestand.sluit();
  }
}

async function alsErIs(werk: Promise<void>): Promise<void> {
  try {
    await werk;
  } catch (fout) {
    if (systeemcode(fout) !== 'ENOENT') throw fout;
  }
}

function kopieMislukt({ fout }: OntwarFout): OntwarFout {
  const nu = {
    SCHIJF_VOL: 'Maak ruimte op de schijf: minstens zo veel als de kluis groot is. Open de kluis dan opnieuw.',
    ALLEEN_LEZEN: 'Geef Ontwar toegang tot de map waarin de kluis staat. Open de kluis dan opnieuw.',
  };
  return new OntwarFout({
    ...fout,
    watGebeurde: 'Deze kluis is van een vorige versie van Ontwar. Voor het bijwerken wil Ontwar een kopie bewaren, en dat lukte niet.',
    watVeilig: 'Er is niets veranderd. De kluis is dicht en alles staat er nog.',
    watNu: fout.code === 'SCHIJF_VOL' || fout.code === 'ALLEEN_LEZEN' ? nu[fout.code] : 'Open de kluis opnieuw. Blijft het misgaan, controleer dan de schijf.',
  });
}

function weggooienMislukt({ fout }: OntwarFout): OntwarFout {
  return new OntwarFout({
    ...fout,
    watGebeurde: 'De kopie van je kluis weggooien lukte niet helemaal.',
    watVeilig: 'Je kluis zelf is niet aangeraakt.',
    watNu: 'Probeer het opnieuw. Blijft het misgaan, kijk dan of Ontwar in die map mag schrijven.',
  });
}
