import type { Antwoord, Fout } from '#shared/contract/fouten';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Checkkeuze, Nagekeken, Treffer } from '#shared/stukken/stuk';
import type { Daad, Gevonden, Plek } from './plekken.ts';

/* The decisions of a herleidbaarheidscheck: on screen at once, at main one after the other, and the last one can be taken back. */

/** `null`: not looked through yet. */
export interface Checkstand {
  readonly gevonden: readonly Gevonden[] | null;
  readonly fout: Fout | null;
  /** A decision is on its way to main. */
  readonly bezig: boolean;
  /** How often everything that was decided had reached main: what is made of it can be made anew. */
  readonly gezet: number;
  readonly kanTerug: boolean;
}

export interface Checkdienst {
  readonly controleer: (stukken: readonly Nagekeken[]) => Promise<Antwoord<readonly Gevonden[]>>;
  readonly kies: (vraag: { readonly stuk: Nagekeken; readonly keuzes: readonly Checkkeuze[]; readonly weg: readonly string[] }) => Promise<Antwoord<{ readonly treffers: readonly Treffer[] }>>;
}

export interface Checkhouder {
  readonly stand: () => Checkstand;
  readonly luister: (bijWijziging: () => void) => () => void;
  /** Looks through everything; what was found before stays on screen until then. */
  readonly herlees: () => Promise<void>;
  /** The same decision for these places; null opens them again. */
  readonly beslis: (plekken: readonly Plek[], daad: Daad | null) => void;
  /** Takes the last decision back. @returns the places that it was about */
  readonly terug: () => readonly Plek[];
  /** Resolves when nothing is on its way; true when the last decision came through. */
  readonly klaar: () => Promise<boolean>;
}

/** The most that one request takes. */
const PER_KEER = 500;
const MEESTE_TERUG = 100;

export function maakCheckhouder(stukken: readonly Nagekeken[], { controleer, kies }: Checkdienst): Checkhouder {
  let stand: Checkstand = { gevonden: null, fout: null, bezig: false, gezet: 0, kanTerug: false };
  const luisteraars = new Set<() => void>();
  /** The places of each decision as they were before it, the last one at the end. */
  let eerder: (readonly Plek[])[] = [];
  let rij: Promise<boolean> = Promise.resolve(true);
  let onderweg = 0;
  /** Counts what was decided, so that what main found before is not put over it. */
  let beslissingen = 0;

  function wordt(deel: Partial<Checkstand>): void {
    stand = { ...stand, ...deel, kanTerug: eerder.length > 0 };
    for (const luisteraar of luisteraars) luisteraar();
  }

  async function herlees(): Promise<void> {
    const bij = beslissingen;
    const antwoord = await controleer(stukken);
    if (bij !== beslissingen) return;
    wordt(antwoord.ok ? { gevonden: antwoord.value, fout: null } : { fout: antwoord.fout });
  }

  function opScherm(keuzes: ReadonlyMap<string, ReadonlyMap<string, Checkkeuze | null>>): void {
    const gevonden = stand.gevonden?.map(({ stuk, treffers }) => {
      const vanDit = keuzes.get(stuksleutel(stuk));
      if (vanDit === undefined) return { stuk, treffers };
      return { stuk, treffers: treffers.map((treffer) => (vanDit.has(treffer.sleutel) ? { ...treffer, keuze: vanDit.get(treffer.sleutel) ?? null } : treffer)) };
    });
    wordt({ gevonden: gevonden ?? null });
  }

  /** Sends these decisions, after what is already on its way; when one fails, what main has is on screen. */
  function zet(plekken: readonly Plek[], keuzeVan: (plek: Plek) => Checkkeuze | null): void {
    beslissingen += 1;
    const perStuk = new Map<string, { readonly stuk: Nagekeken; readonly keuzes: Map<string, Checkkeuze | null> }>();
    for (const plek of plekken) {
      const naam = stuksleutel(plek.stuk);
      const vanDit = perStuk.get(naam) ?? { stuk: plek.stuk, keuzes: new Map<string, Checkkeuze | null>() };
      vanDit.keuzes.set(plek.treffer.sleutel, keuzeVan(plek));
      perStuk.set(naam, vanDit);
    }
    opScherm(new Map([...perStuk].map(([naam, { keuzes }]) => [naam, keuzes])));
    onderweg += 1;
    wordt({ bezig: true, fout: null });
    rij = rij.then(async () => {
      let fout: Fout | null = null;
      for (const { stuk, keuzes } of perStuk.values()) fout ??= await stuur(stuk, keuzes);
      onderweg -= 1;
      if (fout !== null) {
        eerder = [];
        await herlees();
        wordt({ fout, bezig: onderweg > 0 });
        return false;
      }
      wordt(onderweg === 0 ? { bezig: false, gezet: stand.gezet + 1 } : {});
      return true;
    });
  }

  async function stuur(stuk: Nagekeken, keuzes: ReadonlyMap<string, Checkkeuze | null>): Promise<Fout | null> {
    const alles = [...keuzes];
    for (let begin = 0; begin < alles.length; begin += PER_KEER) {
      const deel = alles.slice(begin, begin + PER_KEER);
      const antwoord = await kies({ stuk, keuzes: deel.flatMap(([, keuze]) => (keuze === null ? [] : [keuze])), weg: deel.flatMap(([sleutel, keuze]) => (keuze === null ? [sleutel] : [])) });
      if (!antwoord.ok) return antwoord.fout;
    }
    return null;
  }

  return {
    stand: () => stand,
    luister(bijWijziging) {
      luisteraars.add(bijWijziging);
      return () => void luisteraars.delete(bijWijziging);
    },
    herlees,
    beslis(plekken, daad) {
      if (plekken.length === 0) return;
      eerder = [...eerder, plekken].slice(-MEESTE_TERUG);
      zet(plekken, ({ treffer }) => (daad === null ? null : { sleutel: treffer.sleutel, ...daad }));
    },
    terug() {
      const laatste = eerder.at(-1) ?? [];
      eerder = eerder.slice(0, -1);
      if (laatste.length > 0) zet(laatste, ({ treffer }) => treffer.keuze);
      return laatste;
    },
    klaar: () => rij,
  };
}
