import { HIER, type Laptop, uitslag, type Uitslag, type Versie } from './beslissen.ts';
import { AANWEZIG, type Dingsoort, isDingsoort } from './cellen.ts';

/* Groups, participants and knooppunten: merged per property, and as a whole when somebody took one away. */

const EIGENSCHAPPEN: Readonly<Record<Dingsoort, readonly string[]>> = {
  groep: ['naam', 'gespreksleiderId'],
  deelnemer: ['naam', 'rol', 'organisatie', 'mandaat', 'groepId'],
  knooppunt: ['titel', 'toelichting', 'casusIds', 'groepId'],
};

type Waarden = ReadonlyMap<string, string | undefined>;

/** The paths of the properties of a thing. */
export function eigenschappenVan(ding: string): readonly string[] {
  const soort = ding.split('|')[0] ?? '';
  return isDingsoort(soort) ? EIGENSCHAPPEN[soort].map((eigenschap) => `${ding}|${eigenschap}`) : [];
}

/** Every thing that one of these laptops has or had, and those among `ook`. */
export function dingenVan(laptops: readonly Laptop[], ook: Iterable<string> = []): ReadonlySet<string> {
  const paden = [...laptops.flatMap(({ basis, gezien }) => [...basis.waarden.keys(), ...gezien.waarden.keys()]), ...ook];
  return new Set(
    paden.filter((pad) => {
      const delen = pad.split('|');
      return delen.length === 2 && isDingsoort(delen[0] ?? '');
    }),
  );
}

/** The cells that say something of a thing: its properties, and what was answered about a knooppunt. */
export function cellenOver(ding: string, ...bronnen: readonly Waarden[]): readonly string[] {
  const [soort, id] = ding.split('|');
  const isAntwoord = (cel: string): boolean => cel.startsWith('antwoord|') && cel.split('|')[1]?.split('/')[1] === id;
  const antwoorden = soort === 'knooppunt' ? bronnen.flatMap((bron) => [...bron.keys()].filter(isAntwoord)) : [];
  return [...eigenschappenVan(ding), ...new Set(antwoorden)];
}

function zelfde(ding: string, een: Waarden, ander: Waarden): boolean {
  return cellenOver(ding, een, ander).every((cel) => een.get(cel) === ander.get(cel));
}

/** The places of the laptops that took a thing away, and of those that changed or added it. */
export function wijzigersVan(ding: string, laptops: readonly Laptop[]): { readonly weg: readonly number[]; readonly bewerkt: readonly number[] } {
  const nummers = [...laptops.entries()];
  const had = ({ basis }: Laptop) => basis.waarden.has(ding);
  const heeft = ({ gezien }: Laptop) => gezien.waarden.has(ding);
  return {
    weg: nummers.filter(([, l]) => had(l) && !heeft(l)).map(([nummer]) => nummer),
    bewerkt: nummers.filter(([, l]) => heeft(l) && (!had(l) || !zelfde(ding, l.basis.waarden, l.gezien.waarden))).map(([nummer]) => nummer),
  };
}

/**
 * Whether a thing is there. Taken away by one and changed by another: it stays until somebody chooses. Who took away what they had
 * seen with its changes took it away as it is.
 */
export function beslisDing(ding: string, thuis: Waarden, hier: Waarden, laptops: readonly Laptop[]): Uitslag {
  const { weg, bewerkt } = wijzigersVan(ding, laptops);
  const er = thuis.get(ding) !== undefined;
  const nam = (waarden: Waarden, na: number) => weg.some((nummer) => nummer > na && zelfde(ding, laptops[nummer]?.basis.waarden ?? new Map(), waarden));
  const blijft: Versie[] = bewerkt.filter((nummer) => !nam(laptops[nummer]?.gezien.waarden ?? new Map(), nummer)).map((van) => ({ van, waarde: AANWEZIG }));
  if (weg.length === 0) {
    if (er) return uitslag([{ van: HIER, waarde: AANWEZIG }]);
    const kende = bewerkt.some((nummer) => laptops[nummer]?.basis.waarden.has(ding) ?? false);
    return uitslag(kende || blijft.length === 0 ? [...blijft, { van: HIER, waarde: undefined }] : blijft);
  }
  // The same change here and on a laptop that was merged shows as that of the laptop alone; so what stands here counts as well.
  const namVanHier = weg.some((nummer) => {
    const basis = laptops[nummer]?.basis.waarden ?? new Map<string, string>();
    return cellenOver(ding, basis, thuis, hier).every((cel) => [thuis.get(cel), hier.get(cel)].includes(basis.get(cel)));
  });
  if (er && hier.has(ding) && !namVanHier) blijft.push({ van: HIER, waarde: AANWEZIG });
  return uitslag([...blijft, ...weg.map((van) => ({ van, waarde: undefined }))]);
}
