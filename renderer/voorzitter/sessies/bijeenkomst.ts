import type { Fase } from '#shared/werkvormen/keuzes';
import type { Sessieregel } from '#shared/werkvormen/sessie';

export interface Sessie {
  readonly id: string;
  readonly regel: Sessieregel;
}

/** What people come together for: one meeting, or a sitting of several, one after the other. */
export interface Bijeenkomst {
  readonly id: string;
  /** In order; a meeting of its own is alone. */
  readonly sessies: readonly Sessie[];
  readonly isZitting: boolean;
  readonly datum: string;
  readonly aanvang: string;
  readonly fase: Fase;
  /** The meeting that asks something now. */
  readonly nu: Sessie;
}

/** The sessions, those of one sitting together. */
export function bijeenkomsten(sessies: readonly Sessie[]): readonly Bijeenkomst[] {
  const perBijeenkomst = new Map<string, Sessie[]>();
  for (const sessie of sessies) {
    const { zitting } = sessie.regel;
    const sleutel = zitting === null ? `sessie ${sessie.id}` : `zitting ${zitting.id}`;
    perBijeenkomst.set(sleutel, [...(perBijeenkomst.get(sleutel) ?? []), sessie]);
  }
  return [...perBijeenkomst.values()].flatMap((bijeen) => {
    const opVolgorde = bijeen.toSorted((a, b) => plaats(a) - plaats(b));
    const [eerste] = opVolgorde;
    return eerste === undefined ? [] : [maak(eerste, opVolgorde)];
  });
}

function plaats({ regel }: Sessie): number {
  return regel.zitting?.volgorde ?? 0;
}

function maak(eerste: Sessie, sessies: readonly Sessie[]): Bijeenkomst {
  const { zitting, datum, aanvang } = eerste.regel;
  return { id: zitting?.id ?? eerste.id, sessies, isZitting: zitting !== null, datum, aanvang, fase: faseVan(sessies), nu: aanDeBeurt(sessies) ?? eerste };
}

/** Once the first meeting has begun the sitting is under way until the last one has. */
function faseVan(sessies: readonly Sessie[]): Fase {
  const fasen = sessies.map(({ regel }) => regel.fase);
  if (fasen.every((fase) => fase === 'voorbereiding')) return 'voorbereiding';
  if (fasen.some((fase) => fase === 'bezig' || fase === 'voorbereiding')) return 'bezig';
  return fasen.every((fase) => fase === 'afgesloten') ? 'afgesloten' : 'afronden';
}

/** What runs, then the next one to begin, then what is to be finished. */
function aanDeBeurt(sessies: readonly Sessie[]): Sessie | undefined {
  const eersteMet = (fase: Fase): Sessie | undefined => sessies.find(({ regel }) => regel.fase === fase);
  return eersteMet('bezig') ?? eersteMet('voorbereiding') ?? eersteMet('afronden');
}

/** What runs first, then what is to be finished, then what is prepared. */
const VOORRANG: Readonly<Record<Fase, number>> = { bezig: 0, afronden: 1, voorbereiding: 2, afgesloten: 3 };

/** For the list of all sessions: what asks something with the first one first, and what is closed with the last one first. */
export function inVolgorde(alle: readonly Bijeenkomst[]): { readonly open: readonly Bijeenkomst[]; readonly dicht: readonly Bijeenkomst[] } {
  const opDatum = alle.toSorted((a, b) => wanneer(a).localeCompare(wanneer(b)) || a.nu.regel.gewijzigdOp - b.nu.regel.gewijzigdOp);
  return {
    open: opDatum.filter(({ fase }) => fase !== 'afgesloten').toSorted((a, b) => VOORRANG[a.fase] - VOORRANG[b.fase]),
    dicht: opDatum.filter(({ fase }) => fase === 'afgesloten').toReversed(),
  };
}

/** Without a date comes after every date. */
function wanneer({ datum, aanvang }: Bijeenkomst): string {
  return datum === '' ? '9999' : `${datum} ${aanvang}`;
}
