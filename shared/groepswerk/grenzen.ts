import { MEESTE } from '../domein/tekstvormen.ts';
import { pastWaarde } from '../werkvormen/antwoord.ts';
import type { Veld, Werkvorm } from '../werkvormen/schema.ts';
import type { Laptop } from './beslissen.ts';
import type { Cellen } from './cellen.ts';
import type { Groepsstand } from './groepsstand.ts';
import { leesAntwoordSleutel, veldOp } from './veldplaats.ts';

/* What a stand may hold, by the werkvorm and by the lists themselves. */

/** Whether every answer belongs to a field of this werkvorm and fits it. */
export function isBruikbaar(werkvorm: Werkvorm, { antwoorden }: Pick<Groepsstand, 'antwoorden'>): boolean {
  return Object.entries(antwoorden).every(([sleutel, waarde]) => {
    const antwoordplek = leesAntwoordSleutel(sleutel);
    const veld = antwoordplek === null ? undefined : veldOp(werkvorm, antwoordplek);
    return veld !== undefined && pastWaarde(veld, waarde);
  });
}

/** An item that another laptop added and for which there is no room. */
interface Afgekapt {
  readonly cel: string;
  readonly lijst: string;
  readonly id: string;
  readonly van: number;
  readonly waarde: string;
}

/** What laptops added to lists that became longer than they may be: the last of it, until the rest fits. */
export function afgekapt(werkvorm: Werkvorm, { waarden, lijsten }: Pick<Cellen, 'waarden' | 'lijsten'>, laptops: readonly Laptop[]): readonly Afgekapt[] {
  return [...lijsten].flatMap(([lijst, ids]) => {
    const per = grensVan(werkvorm, lijst);
    if (per === null) return [];
    const emmers = new Map<string, string[]>();
    for (const id of ids) {
      const emmer = per.emmer(waarden.get(`${lijst}|${id}`) ?? 'null');
      emmers.set(emmer, [...(emmers.get(emmer) ?? []), id]);
    }
    return [...emmers.values()].flatMap((inEmmer) => teveel(inEmmer, per.max, lijst, waarden, laptops));
  });
}

function teveel(ids: readonly string[], max: number, lijst: string, waarden: ReadonlyMap<string, string>, laptops: readonly Laptop[]): readonly Afgekapt[] {
  if (ids.length <= max) return [];
  const erbij = ids.flatMap((id) => {
    const cel = `${lijst}|${id}`;
    const van = laptops.findIndex(({ basis, gezien }) => !basis.waarden.has(cel) && gezien.waarden.has(cel));
    const waarde = waarden.get(cel);
    return van === -1 || waarde === undefined ? [] : [{ cel, lijst, id, van, waarde, nummer: laptops[van]?.gezien.lijsten.get(lijst)?.indexOf(id) ?? 0 }];
  });
  return erbij.toSorted((a, b) => b.van - a.van || b.nummer - a.nummer).slice(0, ids.length - max);
}

interface Grens {
  readonly max: number;
  /** What is counted together. */
  readonly emmer: (item: string) => string;
}

const SAMEN = () => '';

function grensVan(werkvorm: Werkvorm, lijst: string): Grens | null {
  const [soort, sleutel = ''] = lijst.split('|');
  if (soort === 'parkeer') return { max: MEESTE.parkeerregels, emmer: SAMEN };
  const antwoordplek = soort === 'antwoord' ? leesAntwoordSleutel(sleutel) : null;
  const veld = antwoordplek === null ? undefined : veldOp(werkvorm, antwoordplek);
  return veld === undefined || lijst.endsWith('|geen') ? null : veldgrens(veld);
}

function veldgrens(veld: Veld): Grens | null {
  switch (veld.soort) {
    case 'lijst':
      return { max: veld.max ?? MEESTE.regels, emmer: SAMEN };
    case 'rijen':
      return { max: veld.max ?? MEESTE.rijen, emmer: SAMEN };
    case 'afspraken':
      return { max: MEESTE.afspraken, emmer: SAMEN };
    case 'tijdlijn':
      return { max: MEESTE.gebeurtenissen, emmer: SAMEN };
    case 'waardendriehoek':
      return { max: MEESTE.alternatieven, emmer: SAMEN };
    case 'enquete':
      return { max: MEESTE.inzendingen, emmer: SAMEN };
    case 'actiepunten':
      return { max: veld.maxPerDeelnemer, emmer: deelnemerVan };
    case 'tekst':
    case 'keuze':
    case 'datum':
    case 'schaal':
    case 'besluit':
    case 'aanwezigheid':
      return null;
  }
}

function deelnemerVan(item: string): string {
  const punt: unknown = JSON.parse(item);
  return typeof punt === 'object' && punt !== null && 'deelnemerId' in punt ? String(punt.deelnemerId) : '';
}
