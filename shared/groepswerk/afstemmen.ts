import { beslis, eisenVan, type Laptop } from './beslissen.ts';
import { AANWEZIG, type Cellen, isDingsoort, lijstVan, zetInElkaar } from './cellen.ts';
import { beslisDing, cellenOver, dingenVan, eigenschappenVan, wijzigersVan } from './dingen.ts';
import type { Terugbestand, Uitgifte, Verschil } from './groepsstand.ts';
import { naarCel } from './verschillen.ts';

/* Finding again what was here before anything was taken over, and keeping what there is to know for the next time. */

/**
 * What every cell was here apart from what the laptops brought; undefined: it was not there. What was chosen or typed here after a
 * merge is settled: then what the laptops brought becomes what they began with (in `laptops`).
 */
export function thuisgebracht(hier: Cellen, laptops: readonly Laptop[], verschillen: readonly Verschil[]): ReadonlyMap<string, string | undefined> {
  const thuis = new Map<string, string | undefined>(hier.waarden);
  const open = new Map(verschillen.map((v) => [v.cel, v]));

  const brengThuis = (cel: string, ding: string | null): void => {
    const eisen = eisenVan(cel, laptops, ding);
    const begin = eisen.at(-1)?.basis;
    if (eisen.length === 0) return;
    const nu = hier.waarden.get(cel);
    const verschil = open.get(cel);
    if (verschil !== undefined) {
      const getoond = naarCel(cel, verschil.versies[0]?.waarde ?? null);
      const eigen = verschil.versies.find((versie) => versie.van === 'hier');
      if (nu === getoond) thuis.set(cel, eigen === undefined ? begin : naarCel(cel, eigen.waarde));
      return;
    }
    const { waarde, versies } = beslis(begin, eisen);
    if (versies.length === 1 && waarde === nu) thuis.set(cel, begin);
    else if (ding !== null && laptops.some(({ basis, gezien }) => gezien.waarden.has(ding) && !basis.waarden.has(ding))) vereffenHeel(ding);
    else vereffen(cel, laptops);
  };

  const vereffenHeel = (ding: string): void => {
    const bronnen = laptops.flatMap(({ basis, gezien }) => [basis.waarden, gezien.waarden]);
    for (const cel of [ding, ...cellenOver(ding, ...bronnen)]) {
      thuis.set(cel, hier.waarden.get(cel));
      vereffen(cel, laptops);
    }
  };

  const brengDingThuis = (ding: string): void => {
    const { weg, bewerkt } = wijzigersVan(ding, laptops);
    if (weg.length + bewerkt.length === 0) return;
    const er = hier.waarden.has(ding);
    const verschil = open.get(ding);
    const metEigenschappenVan = (laptop: Laptop | undefined): void => {
      for (const cel of eigenschappenVan(ding)) thuis.set(cel, laptop?.basis.waarden.get(cel));
    };
    if (verschil !== undefined) {
      const eigenWeg = verschil.versies.some((versie) => versie.van === 'hier' && versie.waarde === null);
      thuis.set(ding, er && !eigenWeg ? AANWEZIG : undefined);
      if (!er) return metEigenschappenVan(laptops.findLast(({ basis }) => basis.waarden.has(ding)));
    } else if (weg.length > 0) {
      thuis.set(ding, AANWEZIG);
      metEigenschappenVan(laptops[weg.at(-1) ?? 0]);
      const uitkomst = beslisDing(ding, thuis, hier.waarden, laptops);
      if (!er && uitkomst.versies.length === 1 && uitkomst.waarde === undefined) return;
      return vereffenHeel(ding);
    } else if (!er) {
      return vereffenHeel(ding);
    } else if (bewerkt.every((nummer) => laptops[nummer]?.basis.waarden.has(ding) === false)) {
      thuis.set(ding, undefined);
    }
    for (const cel of eigenschappenVan(ding)) brengThuis(cel, ding);
  };

  const cellen = new Set(laptops.flatMap(({ basis, gezien }) => [...basis.waarden.keys(), ...gezien.waarden.keys()]));
  for (const cel of cellen) if (!isDingsoort(cel.split('|')[0] ?? '')) brengThuis(cel, null);
  for (const ding of dingenVan(laptops)) brengDingThuis(ding);
  return thuis;
}

/** What the laptops brought in this cell counts from now on as what they began with. */
function vereffen(cel: string, laptops: readonly Laptop[]): void {
  for (const { basis, gezien, vereffend } of laptops) {
    const waarde = gezien.waarden.get(cel);
    if (waarde === basis.waarden.get(cel)) continue;
    vereffend.add(cel);
    if (waarde === undefined) {
      basis.waarden.delete(cel);
      continue;
    }
    basis.waarden.set(cel, waarde);
    const sleutel = cel.startsWith('antwoord|') ? (cel.split('|')[1] ?? '') : '';
    const soort = gezien.soorten.get(sleutel);
    if (soort !== undefined) basis.soorten.set(sleutel, soort);
    const plaats = lijstVan(cel);
    if (plaats === null) continue;
    const ids = basis.lijsten.get(plaats.lijst) ?? [];
    if (!ids.includes(plaats.id)) basis.lijsten.set(plaats.lijst, [...ids, plaats.id]);
  }
}

/** The group files with what came back now; null when it is more than can be kept. */
export function bijgewerkt(uitgiften: readonly Uitgifte[], laptops: readonly Laptop[], terug: Terugbestand, op: number): readonly Uitgifte[] | null {
  const nieuw: Uitgifte[] = [];
  for (const uitgifte of uitgiften) {
    const laptop = laptops.find((l) => l.id === uitgifte.id);
    if (laptop === undefined) {
      nieuw.push(uitgifte);
      continue;
    }
    const komt = uitgifte.id === terug.uitgifteId;
    const begonnen = komt && uitgifte.gezien?.laptop !== terug.laptop ? terug.basis : uitgifte.basis;
    const basis = laptop.vereffend.size === 0 ? begonnen : zetInElkaar(laptop.basis);
    if (basis === null) return null;
    const gezien = { laptop: terug.laptop, gemaaktOp: terug.gemaaktOp, stand: terug.stand, plaatsen: laptop.plaatsen };
    nieuw.push(komt ? { ...uitgifte, basis, gezien, teruggekomenOp: op } : { ...uitgifte, basis });
  }
  return nieuw;
}
