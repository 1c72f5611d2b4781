import { dirname, join } from 'node:path';
import { ijkKosten } from './cryptografie/afleiding.ts';
import { kluisfout, schrijffout } from './fouten.ts';
import { leesHerstelcode, maakHerstelcode } from './herstelcode.ts';
import { vatSamen } from './indexlog.ts';
import { legeIndexstand } from './indexstand.ts';
import { schrijfKop, type Sleuf, type Sleufsoort } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { openKluismap, ruimOp, zetNeer } from './schijf.ts';
import { maakSleuf } from './sleuf.ts';
import { Sleutelbos } from './sleutelbos.ts';
import { KOPNAAM, leesToestand, RECORDMAP, SLEUTELMAP, VORIGE_KOPNAAM } from './toestand.ts';
import { deelsleutel, KENMERK_LENGTE, nieuweSleutel } from './cryptografie/versleuteling.ts';
import { eisSterkeWachtzin, wachtzinGeheim } from './wachtzin.ts';

/**
 * Writes a new, empty kluis. The header comes last and makes it one: before that, a crash leaves a folder without a kluis.
 * @returns the herstelcode, to be shown this one time
 * @throws OntwarFout KLUIS_BESTAAT_AL, WACHTZIN_TE_ZWAK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
 */
export async function maakKluisbestanden(map: string, wachtzin: string, omgeving: Kluisomgeving): Promise<string> {
  const { toeval, sleutelafleiding, profiel } = omgeving;
  if ((await leesToestand(map, omgeving)).toestand !== 'geen') throw kluisfout('KLUIS_BESTAAT_AL');
  await eisSterkeWachtzin(wachtzin);
  const kosten = profiel.vast ?? (await ijkKosten(sleutelafleiding, profiel.grens, omgeving.klok));
  const herstelcode = maakHerstelcode(toeval);
  const kluisId = toeval(KENMERK_LENGTE);
  const hoofdsleutel = nieuweSleutel(toeval);
  const hoofdring = { ring: 1, hoofdsleutel };
  const kopsleutel = deelsleutel(hoofdsleutel, kluisId, 'kop');
  const maak = async (soort: Sleufsoort, geheim: Buffer): Promise<Sleuf> => {
    try {
      return await maakSleuf({ soort, geheim, kluisId: kluisId.toString('hex'), hoofdring, kosten }, sleutelafleiding, toeval);
    } finally {
      geheim.fill(0);
    }
  };
  try {
    const sleuven = [await maak('wachtzin', wachtzinGeheim(wachtzin)), await maak('herstelcode', leesHerstelcode(herstelcode))];
    const kop = schrijfKop({ versie: 2, gemaaktOp: omgeving.nu(), kluisId: kluisId.toString('hex'), logboek: null, ring: 1, ringen: [], sleuven }, kopsleutel);
    await legAan(map, omgeving, kop, hoofdsleutel, kluisId);
    return herstelcode;
  } catch (fout) {
    await maakOngedaan(map, omgeving);
    throw schrijffout(fout);
  } finally {
    hoofdsleutel.fill(0);
    kopsleutel.fill(0);
  }
}

/** Takes back a kluis whose making failed: without its header it is none, and can be made again. */
export async function maakOngedaan(map: string, { bestanden }: Pick<Kluisomgeving, 'bestanden'>): Promise<void> {
  await ruimOp(bestanden, join(map, KOPNAAM));
  await ruimOp(bestanden, join(map, VORIGE_KOPNAAM));
}

async function legAan(map: string, omgeving: Kluisomgeving, kop: Buffer, hoofdsleutel: Buffer, kluisId: Buffer): Promise<void> {
  const { bestanden, toeval } = omgeving;
  await bestanden.maakMap(join(map, SLEUTELMAP));
  await bestanden.maakMap(join(map, RECORDMAP));
  const ouder = await bestanden.openMap(dirname(map));
  try {
    await ouder.sync();
  } finally {
    await ouder.sluit();
  }
  const wortel = await openKluismap(bestanden, map);
  try {
    const bos = new Sleutelbos({ ring: 1, hoofdsleutel }, kluisId, wortel, toeval);
    try {
      await vatSamen(wortel, legeIndexstand(), 1, bos.indexsleutel, toeval);
    } finally {
      bos.wis();
    }
    await zetNeer(wortel, VORIGE_KOPNAAM, kop);
    await zetNeer(wortel, KOPNAAM, kop);
  } finally {
    await wortel.handvat.sluit();
  }
}
