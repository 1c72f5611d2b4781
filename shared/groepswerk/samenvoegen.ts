import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import { bijgewerkt, thuisgebracht } from './afstemmen.ts';
import { beslis, eisenVan, HIER, type Laptop, type Uitslag } from './beslissen.ts';
import { type Cellen, isDingsoort, lijstVan, neemUiteen, zetInElkaar } from './cellen.ts';
import { beslisDing, dingenVan, eigenschappenVan } from './dingen.ts';
import type { Groepsstand, Terugbestand, Uitgifte, Verschil } from './groepsstand.ts';
import { afgekapt, isBruikbaar } from './grenzen.ts';
import { maakVerschil } from './verschillen.ts';
import { leesAntwoordSleutel } from './veldplaats.ts';
import { eigenVan, type Lijst, metVerplaatsing, metWeggenomen, volgordeNa } from './volgorde.ts';

/*
 * Merging what came back from another laptop with what is here, cell by cell (`cellen.ts`). What comes out follows from what here
 * was changed and from what each laptop began with and brought, whatever the order in which they came back.
 *
 * What a merge took over stands among what is here from then on. What was here before it is found again: where a laptop's change
 * was taken over it is what that laptop began with, and where there is something to choose it is among the versions. Where what
 * stands here is neither, somebody here chose or typed it after seeing it: then it is settled, and what the laptops brought counts
 * as what they began with.
 */

export interface Samenvoeginvoer {
  readonly werkvorm: Werkvorm;
  readonly plan: Sessieplan;
  readonly hier: Groepsstand;
  readonly uitgiften: readonly Uitgifte[];
  readonly verschillen: readonly Verschil[];
  readonly terug: Terugbestand;
  /** Epoch ms. */
  readonly op: number;
}

export type Samenvoeging =
  | {
      readonly soort: 'samengevoegd';
      /** Takes the place of what is here, with the event `groep.voegSamen`. */
      readonly stand: Groepsstand;
      readonly uitgiften: readonly Uitgifte[];
      /** All that are open now. */
      readonly verschillen: readonly Verschil[];
      /** How much of what is here was changed by it. */
      readonly overgenomen: number;
      /** How many open verschillen have a version of this laptop. */
      readonly open: number;
    }
  /** Something newer of this laptop came back already: nothing changes. */
  | { readonly soort: 'ouder' }
  /** It was led on another laptop than what came back before, of which verschillen are still open: choose those first. */
  | { readonly soort: 'andere-laptop' }
  /** No group file with this id went out from here. */
  | { readonly soort: 'onbekend' }
  /** It holds answers that this werkvorm does not have. */
  | { readonly soort: 'onbruikbaar' }
  /** Together it is more than a session can hold. */
  | { readonly soort: 'te-veel' };

export function voegSamen(invoer: Samenvoeginvoer): Samenvoeging {
  const { werkvorm, uitgiften, verschillen, terug } = invoer;
  const uitgifte = uitgiften.find((u) => u.id === terug.uitgifteId);
  if (uitgifte === undefined || uitgifte.groepId !== terug.groepId) return { soort: 'onbekend' };
  if (!isBruikbaar(werkvorm, terug.stand)) return { soort: 'onbruikbaar' };
  const zelfde = uitgifte.gezien?.laptop === terug.laptop;
  if (zelfde && terug.gemaaktOp < (uitgifte.gezien?.gemaaktOp ?? 0)) return { soort: 'ouder' };
  const andere = uitgifte.gezien !== null && !zelfde;
  if (andere && verschillen.some((v) => v.versies.some((versie) => versie.van === uitgifte.id))) return { soort: 'andere-laptop' };

  const hier = neemUiteen(invoer.hier);
  const voor = laptopsVan(uitgiften).filter((laptop) => zelfde || laptop.id !== uitgifte.id);
  const thuis = thuisgebracht(hier, voor, verschillen);
  const bekend = voor.find((laptop) => laptop.id === uitgifte.id);
  const vorige = bekend?.gezien ?? neemUiteen(terug.basis);
  const komt = komstVan(bekend, vorige, terug, hier, voor);
  const na = metKomst(uitgiften, voor, komt);
  const uitslagen = beslisAlles(thuis, hier, na);

  const waarden = new Map(hier.waarden);
  for (const [cel, { waarde }] of uitslagen) {
    if (waarde === undefined) waarden.delete(cel);
    else waarden.set(cel, waarde);
  }
  // A thing that is gone takes its properties along.
  for (const cel of waarden.keys()) {
    const [soort = '', id = '', eigenschap] = cel.split('|');
    if (isDingsoort(soort) && eigenschap !== undefined && !waarden.has(`${soort}|${id}`)) waarden.delete(cel);
  }
  const lijsten = geordend(hier, waarden, voor, na, komt, vorige, uitgifte.groepId);
  const afgekapte = afgekapt(werkvorm, { waarden, lijsten }, na);
  for (const { cel, id, lijst, van, waarde } of afgekapte) {
    waarden.delete(cel);
    lijsten.set(lijst, (lijsten.get(lijst) ?? []).filter((ander) => ander !== id));
    uitslagen.set(cel, { waarde: undefined, versies: [{ van: HIER, waarde: undefined }, { van, waarde }] });
  }

  const soorten = new Map([...hier.soorten, ...na.flatMap((l) => [...l.gezien.soorten])].filter(([sleutel]) => hier.soorten.has(sleutel) || heeftAntwoord(sleutel, waarden, komt)));
  const stand = zetInElkaar({ waarden, lijsten, soorten });
  const nieuweUitgiften = stand === null ? null : bijgewerkt(uitgiften, na, terug, invoer.op);
  if (stand === null || nieuweUitgiften === null) return { soort: 'te-veel' };
  const open = [...uitslagen]
    .filter(([, { versies }]) => versies.length > 1)
    .map(([cel, uitkomst]) => maakVerschil(werkvorm, { ...invoer.plan, ...planDelen(stand) }, cel, uitkomst, na))
    .toSorted((a, b) => (a.kop === b.kop ? (a.cel < b.cel ? -1 : 1) : a.kop < b.kop ? -1 : 1));
  return {
    soort: 'samengevoegd',
    stand,
    uitgiften: nieuweUitgiften,
    verschillen: open,
    overgenomen: aantalAnders(hier.waarden, waarden),
    open: open.filter((v) => v.versies.some((versie) => versie.van === uitgifte.id)).length,
  };
}

function planDelen({ groepen, deelnemers, knooppunten }: Groepsstand): Pick<Sessieplan, 'groepen' | 'deelnemers' | 'knooppunten'> {
  return { groepen, deelnemers, knooppunten };
}

/** The laptops of which something came back, in the order in which their files went out. */
function laptopsVan(uitgiften: readonly Uitgifte[]): readonly Laptop[] {
  return opVolgorde(uitgiften).flatMap(({ id, basis, gezien }) =>
    gezien === null ? [] : [{ id, basis: neemUiteen(basis), gezien: neemUiteen(gezien.stand), plaatsen: gezien.plaatsen, vereffend: new Set<string>() }],
  );
}

function opVolgorde(uitgiften: readonly Uitgifte[]): readonly Uitgifte[] {
  return uitgiften.toSorted((a, b) => a.op - b.op || (a.id < b.id ? -1 : 1));
}

/** The laptop as it came back now. `bekend`: as it came back before. `vorige`: what it had when it was last in step with what is here. */
function komstVan(bekend: Laptop | undefined, vorige: Cellen, terug: Terugbestand, hier: Cellen, voor: readonly Laptop[]): Laptop {
  const basis = bekend?.basis ?? neemUiteen(terug.basis);
  const gezien = neemUiteen(terug.stand);
  const plaatsen: Record<string, readonly string[]> = { ...bekend?.plaatsen };
  const laptop = { id: terug.uitgifteId, basis, gezien, plaatsen, vereffend: bekend?.vereffend ?? new Set<string>() };
  for (const [lijst, ids] of vorige.lijsten) {
    const daar = lijstenVan(lijst, [...voor, laptop]);
    const volledig = eigenVan(metWeggenomen(hier.lijsten.get(lijst) ?? [], daar), daar);
    const bewaard = plaatsen[lijst] ?? [];
    if (ids.some((id) => volledig.includes(id) && !bewaard.includes(id) && !gezien.waarden.has(`${lijst}|${id}`))) plaatsen[lijst] = volledig;
  }
  return laptop;
}

function metKomst(uitgiften: readonly Uitgifte[], voor: readonly Laptop[], komt: Laptop): readonly Laptop[] {
  const alle = new Map([...voor, komt].map((laptop) => [laptop.id, laptop]));
  return opVolgorde(uitgiften).flatMap(({ id }) => alle.get(id) ?? []);
}

function beslisAlles(thuis: ReadonlyMap<string, string | undefined>, hier: Cellen, laptops: readonly Laptop[]): Map<string, Uitslag> {
  const uitslagen = new Map<string, Uitslag>();
  const cellen = new Set([...thuis.keys(), ...laptops.flatMap(({ basis, gezien }) => [...basis.waarden.keys(), ...gezien.waarden.keys()])]);
  for (const cel of cellen) {
    if (isDingsoort(cel.split('|')[0] ?? '')) continue;
    const eisen = eisenVan(cel, laptops);
    if (eisen.length > 0 || thuis.has(cel)) uitslagen.set(cel, beslis(thuis.get(cel), eisen));
  }
  for (const ding of dingenVan(laptops, thuis.keys())) {
    const bestaan = beslisDing(ding, thuis, hier.waarden, laptops);
    uitslagen.set(ding, bestaan);
    // What is not there has no properties of here.
    const van = thuis.get(ding) === undefined || !hier.waarden.has(ding) ? laptops.findLast(({ basis }) => basis.waarden.has(ding))?.basis.waarden : thuis;
    for (const cel of eigenschappenVan(ding)) uitslagen.set(cel, beslis(van?.get(cel), eisenVan(cel, laptops, ding)));
  }
  return uitslagen;
}

function lijstenVan(pad: string, laptops: readonly Laptop[]): readonly Lijst[] {
  return laptops.map(({ basis, gezien, plaatsen }) => ({
    basis: new Set(basis.lijsten.get(pad) ?? []),
    gezien: gezien.lijsten.get(pad) ?? [],
    plaatsen: plaatsen[pad] ?? [],
  }));
}

/** Every list in its order after the merge. `vorige`: what `komt` had when it was last in step with what is here. */
function geordend(hier: Cellen, waarden: ReadonlyMap<string, string>, voor: readonly Laptop[], na: readonly Laptop[], komt: Laptop, vorige: Cellen, groepId: string): Map<string, readonly string[]> {
  const aanwezig = new Map<string, Set<string>>();
  for (const cel of waarden.keys()) {
    const plaats = lijstVan(cel);
    if (plaats === null) continue;
    const ids = aanwezig.get(plaats.lijst) ?? new Set();
    aanwezig.set(plaats.lijst, ids.add(plaats.id));
  }
  return new Map(
    [...aanwezig].map(([pad, ids]) => {
      const lijst = hier.lijsten.get(pad) ?? [];
      const eigen = isVanGroepAlleen(pad, komt, groepId) ? metVerplaatsing(lijst, vorige.lijsten.get(pad) ?? [], komt.gezien.lijsten.get(pad) ?? []) : lijst;
      return [pad, volgordeNa(eigen, lijstenVan(pad, voor), lijstenVan(pad, na), ids)];
    }),
  );
}

/** Whether no other group can have this list: then the order in which that group put it is followed. */
function isVanGroepAlleen(pad: string, komt: Laptop, groepId: string): boolean {
  const [soort, sleutel = ''] = pad.split('|');
  const plek = soort === 'antwoord' ? leesAntwoordSleutel(sleutel) : null;
  if (plek === null) return false;
  return plek.perId === groepId || (plek.plek.itemId !== null && komt.basis.waarden.get(`knooppunt|${plek.plek.itemId}|groepId`) === JSON.stringify(groepId));
}

function heeftAntwoord(sleutel: string, waarden: ReadonlyMap<string, string>, komt: Laptop): boolean {
  return komt.gezien.soorten.has(sleutel) || waarden.has(`antwoord|${sleutel}`) || [...waarden.keys()].some((cel) => cel.startsWith(`antwoord|${sleutel}|`));
}

/** How many cells differ, a thing with several changed properties as one; where a meeting stands is no contents. */
function aantalAnders(voor: ReadonlyMap<string, string>, na: ReadonlyMap<string, string>): number {
  const anders = [...new Set([...voor.keys(), ...na.keys()])].filter((cel) => voor.get(cel) !== na.get(cel));
  const inhoud = anders.filter((cel) => !cel.startsWith('voortgang|') && !cel.startsWith('afwijking|'));
  return new Set(inhoud.map((cel) => (isDingsoort(cel.split('|')[0] ?? '') ? cel.split('|').slice(0, 2).join('|') : cel))).size;
}
