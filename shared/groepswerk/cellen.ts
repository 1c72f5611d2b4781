import { nooit } from '../domein/alleen-lezen.ts';
import type { Waarde } from '../werkvormen/waarden.ts';
import { type Groepsstand, schemaGroepsstand } from './groepsstand.ts';

/*
 * A stand taken apart into cells, the smallest things that two laptops can change each in its own way, and put together again.
 * A cell is a path and a value as canonical JSON, so that two values are the same when their texts are.
 *
 *   antwoord|KEY              an answer that is one value
 *   antwoord|KEY|DEEL|ID      an item of an answer that is a list
 *   parkeer|ID   voortgang|KEY   afwijking|SOORT PLEK OP
 *   deelnemer|ID (also groep, knooppunt)   that it is there       deelnemer|ID|PROPERTY   one of its properties
 */

export interface Cellen {
  /** Value by path. */
  readonly waarden: Map<string, string>;
  /** Ids in order, by the path of their list. */
  readonly lijsten: Map<string, readonly string[]>;
  /** The kind of each answer, so that an empty list stays one. */
  readonly soorten: Map<string, Waarde['soort']>;
}

/** The lists whose items are merged per property: by the first part of their path. */
export const DINGEN = { groep: 'groepen', deelnemer: 'deelnemers', knooppunt: 'knooppunten' } as const;
export type Dingsoort = keyof typeof DINGEN;

export function isDingsoort(tekst: string): tekst is Dingsoort {
  return Object.hasOwn(DINGEN, tekst);
}

/** What stands at the path of a thing: that it is there. */
export const AANWEZIG = 'true';

/** JSON with the keys of every object sorted. */
export function canoniek(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    typeof deel === 'object' && deel !== null && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );
}

/** The lists that an answer consists of, by name; null for an answer that is one value. */
function lijstenVan(waarde: Waarde): Readonly<Record<string, readonly (readonly [id: string, item: unknown])[]>> | null {
  const metId = (items: readonly { readonly id: string }[]) => items.map((item) => [item.id, item] as const);
  switch (waarde.soort) {
    case 'lijst':
      return { regels: metId(waarde.regels) };
    case 'rijen':
      return { rijen: metId(waarde.rijen) };
    case 'afspraken':
      return { afspraken: metId(waarde.afspraken) };
    case 'actiepunten':
      return { punten: metId(waarde.punten), geen: waarde.geen.map((id) => [id, true] as const) };
    case 'tijdlijn':
      return { gebeurtenissen: metId(waarde.gebeurtenissen) };
    case 'waardendriehoek':
      return { alternatieven: metId(waarde.alternatieven) };
    case 'enquete':
      return { inzendingen: metId(waarde.inzendingen) };
    case 'aanwezigheid':
      return { perDeelnemer: Object.entries(waarde.perDeelnemer) };
    case 'tekst':
    case 'keuze':
    case 'datum':
    case 'schaal':
    case 'besluit':
      return null;
    default:
      return nooit(waarde);
  }
}

export function neemUiteen(stand: Groepsstand): Cellen {
  const waarden = new Map<string, string>();
  const lijsten = new Map<string, readonly string[]>();
  const soorten = new Map<string, Waarde['soort']>();
  const lijst = (pad: string, items: readonly (readonly [string, unknown])[]): void => {
    lijsten.set(pad, [...new Set(items.map(([id]) => id))]);
    for (const [id, item] of items) waarden.set(`${pad}|${id}`, canoniek(item));
  };
  for (const [soort, veld] of Object.entries(DINGEN)) {
    lijst(soort, stand[veld].map((ding) => [ding.id, true]));
    for (const ding of stand[veld]) {
      for (const [eigenschap, waarde] of Object.entries(ding)) if (eigenschap !== 'id') waarden.set(`${soort}|${ding.id}|${eigenschap}`, canoniek(waarde));
    }
  }
  for (const [sleutel, waarde] of Object.entries(stand.antwoorden)) {
    soorten.set(sleutel, waarde.soort);
    const delen = lijstenVan(waarde);
    if (delen === null) waarden.set(`antwoord|${sleutel}`, canoniek(waarde));
    else for (const [deel, items] of Object.entries(delen)) lijst(`antwoord|${sleutel}|${deel}`, items);
  }
  lijst('parkeer', stand.parkeerplaats.map((regel) => [regel.id, regel]));
  for (const [sleutel, voortgang] of Object.entries(stand.voortgang)) waarden.set(`voortgang|${sleutel}`, canoniek(voortgang));
  lijst('afwijking', stand.afwijkingen.map((a) => [canoniek([a.soort, a.plek, a.op]), a]));
  return { waarden, lijsten, soorten };
}

/** The stand that these cells are, or null when it is more than a stand can hold. */
export function zetInElkaar({ waarden, lijsten, soorten }: Cellen): Groepsstand | null {
  const lees = (pad: string): unknown => {
    const tekst = waarden.get(pad);
    return tekst === undefined ? undefined : JSON.parse(tekst);
  };
  const items = (pad: string): unknown[] => (lijsten.get(pad) ?? []).map((id) => lees(`${pad}|${id}`)).filter((item) => item !== undefined);
  const ids = (pad: string): string[] => (lijsten.get(pad) ?? []).filter((id) => waarden.has(`${pad}|${id}`));
  const eigenschappen = new Map<string, Record<string, unknown>>();
  for (const [pad, tekst] of waarden) {
    const [soort = '', id = '', eigenschap] = pad.split('|');
    if (eigenschap === undefined || !isDingsoort(soort)) continue;
    const ding = eigenschappen.get(`${soort}|${id}`) ?? {};
    ding[eigenschap] = JSON.parse(tekst);
    eigenschappen.set(`${soort}|${id}`, ding);
  }
  const dingen = (soort: Dingsoort) => ids(soort).map((id) => ({ ...eigenschappen.get(`${soort}|${id}`), id }));
  const antwoord = (sleutel: string, soort: Waarde['soort']): unknown => {
    const pad = (deel: string) => `antwoord|${sleutel}|${deel}`;
    switch (soort) {
      case 'lijst':
        return { soort, regels: items(pad('regels')) };
      case 'rijen':
        return { soort, rijen: items(pad('rijen')) };
      case 'afspraken':
        return { soort, afspraken: items(pad('afspraken')) };
      case 'actiepunten':
        return { soort, punten: items(pad('punten')), geen: ids(pad('geen')) };
      case 'tijdlijn':
        return { soort, gebeurtenissen: items(pad('gebeurtenissen')) };
      case 'waardendriehoek':
        return { soort, alternatieven: items(pad('alternatieven')) };
      case 'enquete':
        return { soort, inzendingen: items(pad('inzendingen')) };
      case 'aanwezigheid':
        return { soort, perDeelnemer: Object.fromEntries(ids(pad('perDeelnemer')).map((id) => [id, lees(`${pad('perDeelnemer')}|${id}`)])) };
      case 'tekst':
      case 'keuze':
      case 'datum':
      case 'schaal':
      case 'besluit':
        return lees(`antwoord|${sleutel}`);
      default:
        return nooit(soort);
    }
  };
  const stand = {
    groepen: dingen('groep'),
    deelnemers: dingen('deelnemer'),
    knooppunten: dingen('knooppunt'),
    antwoorden: Object.fromEntries([...soorten].map(([sleutel, soort]) => [sleutel, antwoord(sleutel, soort)]).filter(([, waarde]) => waarde !== undefined)),
    parkeerplaats: items('parkeer'),
    voortgang: Object.fromEntries([...waarden.keys()].filter((pad) => pad.startsWith('voortgang|')).map((pad) => [pad.slice('voortgang|'.length), lees(pad)])),
    afwijkingen: items('afwijking'),
  };
  const gelezen = schemaGroepsstand.safeParse(stand);
  return gelezen.success ? gelezen.data : null;
}

/** The path of the list that a cell is an item of, and its id there; null for a cell that stands by itself. */
export function lijstVan(cel: string): { readonly lijst: string; readonly id: string } | null {
  const delen = cel.split('|');
  const [soort = '', tweede = '', deel, id] = delen;
  if (soort === 'antwoord') return deel === undefined || id === undefined ? null : { lijst: `antwoord|${tweede}|${deel}`, id };
  if (soort === 'parkeer' || soort === 'afwijking' || (isDingsoort(soort) && deel === undefined)) return { lijst: soort, id: cel.slice(soort.length + 1) };
  return null;
}
