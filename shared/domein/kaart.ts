import type { Kring } from './keuzes.ts';
import { leesMandaat, mandaatwoorden } from './mandaat.ts';
import { breekAf } from './tekstmaat.ts';
import type { Betrokkene } from './traject.ts';

/*
 * Where everything stands on the map of betrokkenen: the family in the middle, a quarter around it for each other kring. Pure
 * geometry in px, so that a screen and a page can draw the same.
 */

export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** One betrokkene on the map, with the words that stand in its box, broken into lines. */
export interface Kaartvak extends Vak {
  readonly id: string;
  readonly kring: Kring;
  readonly rol: readonly string[];
  readonly organisatie: readonly string[];
  /** The words for regie and mandate; each stands beside a shape of its own. Empty where there is none. */
  readonly regie: readonly string[];
  readonly mandaat: readonly string[];
  /** The line from the box to the family; null for who belongs to it. */
  readonly lijn: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

/** A line of words in a box of the map. `eerste`: before this line of a mark stands its shape. */
export interface Kaartregel {
  readonly id: string;
  readonly wat: (typeof REGELSOORTEN)[number];
  readonly tekst: string;
  readonly eerste: boolean;
}

export interface Kaart {
  readonly breedte: number;
  readonly hoogte: number;
  readonly gezin: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number };
  readonly kringen: readonly { readonly kring: Exclude<Kring, 'gezin'>; readonly vlak: Vak; readonly naam: { readonly x: number; readonly y: number; readonly rechts: boolean } }[];
  readonly vakken: readonly Kaartvak[];
}

export const KRINGNAAM: Readonly<Record<Kring, string>> = { gezin: 'Gezin', netwerk: 'Netwerk', hulp: 'Hulp', onderwijs: 'Onderwijs', overheid: 'Overheid en recht' };

/** Where the quarter of a kring lies, seen from the family: to the left or right, above or below. */
const KWARTIER = {
  netwerk: { kant: -1, hoogte: -1 },
  hulp: { kant: 1, hoogte: -1 },
  onderwijs: { kant: -1, hoogte: 1 },
  overheid: { kant: 1, hoogte: 1 },
} as const;
const KWARTIEREN = ['netwerk', 'hulp', 'onderwijs', 'overheid'] as const;

const REGELSOORTEN = ['rol', 'organisatie', 'regie', 'mandaat'] as const;

export const KAARTLETTER = 14;
export const KAARTREGEL = 18;
const BINNEN = 10;
const TUSSEN = 10;
const RAND = 12;
const RUIMTE_OM_GEZIN = 18;
const NAAMHOOGTE = 30;
const VAKBREEDTE = { min: 116, max: 188 } as const;
/** Under this width a map cannot be drawn: it then is wider than its place. */
export const MINSTE_KAARTBREEDTE = 460;

type Opgemaakt = Omit<Kaartvak, 'x' | 'y' | 'lijn'>;

/**
 * @param breedte the room there is, in px; the map is never narrower than `MINSTE_KAARTBREEDTE`
 */
export function maakKaart(betrokkenen: readonly Betrokkene[], breedte: number): Kaart {
  const w = Math.max(MINSTE_KAARTBREEDTE, Math.round(breedte));
  const helft = w / 2;
  const gezinsleden = betrokkenen.filter(({ kring }) => kring === 'gezin');
  const gezinsbreedte = Math.max(VAKBREEDTE.min, Math.min(150, Math.floor(w * 0.17)));
  const gezin = schikGezin(gezinsleden.map((b) => maakOp(b, gezinsbreedte)), w);
  const vakbreedte = Math.max(VAKBREEDTE.min, Math.min(VAKBREEDTE.max, Math.floor(helft - gezin.rx - RUIMTE_OM_GEZIN - RAND)));

  const kwartieren = KWARTIEREN.map((kring) => {
    const leden = betrokkenen.filter((b) => b.kring === kring).map((b) => maakOp(b, vakbreedte));
    return { kring, ...schikKwartier(leden, vakbreedte, helft, gezin) };
  });
  const nodig = (hoogte: -1 | 1): number => Math.max(gezin.ry + RAND, ...kwartieren.filter(({ kring }) => KWARTIER[kring].hoogte === hoogte).map((k) => k.hoog)) + NAAMHOOGTE;
  const boven = nodig(-1);
  const hoogte = boven + nodig(1);
  const midden = { x: helft, y: boven };

  return {
    breedte: w,
    hoogte,
    gezin: { ...midden, rx: gezin.rx, ry: gezin.ry },
    kringen: KWARTIEREN.map((kring) => {
      const { kant, hoogte: op } = KWARTIER[kring];
      const vlak = { x: kant === -1 ? 0 : helft, y: op === -1 ? 0 : midden.y, breedte: helft, hoogte: op === -1 ? midden.y : hoogte - midden.y };
      return { kring, vlak, naam: { x: kant === -1 ? RAND : w - RAND, y: op === -1 ? 20 : hoogte - 10, rechts: kant === 1 } };
    }),
    vakken: [
      ...gezin.vakken.map((vak) => ({ ...vak, x: midden.x + vak.x, y: midden.y + vak.y, lijn: null })),
      ...kwartieren.flatMap(({ kring, vakken }) =>
        vakken.map((vak) => {
          const { kant, hoogte: op } = KWARTIER[kring];
          const geplaatst = { ...vak, x: midden.x + (kant === 1 ? vak.x : -vak.x - vak.breedte), y: midden.y + (op === 1 ? vak.y : -vak.y - vak.hoogte) };
          return { ...geplaatst, lijn: lijnNaar(geplaatst, midden, gezin) };
        }),
      ),
    ],
  };
}

function maakOp({ id, kring, rol, organisatie, regie, mandaat }: Betrokkene, breedte: number): Opgemaakt {
  const ruimte = breedte - 2 * BINNEN;
  const rolregels = breekAf(rol.trim() === '' ? 'Rol nog niet ingevuld' : rol, { breedte: ruimte, letter: KAARTLETTER, vet: true, regels: 2 });
  const organisatieregels = breekAf(organisatie, { breedte: ruimte, letter: KAARTLETTER, vet: false, regels: 2 });
  // A mark has a shape before its words.
  const metVorm = { breedte: ruimte - 18, letter: KAARTLETTER, vet: false, regels: 2 };
  const regieregels = breekAf(regie.trim() === '' ? '' : `regie: ${regie}`, metVorm);
  // The map stays quiet about who has no mandate to give: a youth, a parent.
  const mandaatregels = breekAf(leesMandaat(mandaat.trim()).soort === 'nvt' ? '' : mandaatwoorden(mandaat), metVorm);
  const aantal = rolregels.length + organisatieregels.length + regieregels.length + mandaatregels.length;
  return { id, kring, breedte, hoogte: aantal * KAARTREGEL + 2 * BINNEN - 4, rol: rolregels, organisatie: organisatieregels, regie: regieregels, mandaat: mandaatregels };
}

/** The lines of a box from top to bottom. */
export function kaartregels(vak: Pick<Kaartvak, (typeof REGELSOORTEN)[number]>): readonly Kaartregel[] {
  return REGELSOORTEN.flatMap((wat) => vak[wat].map((tekst, i) => ({ id: `${wat} ${i + 1}`, wat, tekst, eerste: i === 0 })));
}

interface Geschikt {
  readonly vakken: readonly (Opgemaakt & { readonly x: number; readonly y: number })[];
}

/** The family in columns around the middle, and the ellipse that holds them. */
function schikGezin(leden: readonly Opgemaakt[], w: number): Geschikt & { readonly rx: number; readonly ry: number } {
  const breed = leden[0]?.breedte ?? 0;
  const meeste = Math.max(1, Math.floor((w / 2 - TUSSEN) / (breed + TUSSEN)));
  const kolommen = Math.min(meeste, Math.max(1, Math.ceil(leden.length / 5)));
  const perKolom = Math.ceil(leden.length / kolommen);
  const stapels = Array.from({ length: kolommen }, (_, i) => leden.slice(i * perKolom, (i + 1) * perKolom));
  const hoogten = stapels.map((stapel) => stapel.reduce((som, { hoogte }) => som + hoogte, 0) + TUSSEN * Math.max(0, stapel.length - 1));
  const totaal = kolommen * breed + (kolommen - 1) * TUSSEN;
  const vakken = stapels.flatMap((stapel, i) => {
    let y = -(hoogten[i] ?? 0) / 2;
    return stapel.map((vak) => {
      const geplaatst = { ...vak, x: -totaal / 2 + i * (breed + TUSSEN), y };
      y += vak.hoogte + TUSSEN;
      return geplaatst;
    });
  });
  // The smallest ellipse of its own proportions around a box is the box times the root of two.
  const omheen = (maat: number): number => Math.max(56, (maat / 2) * Math.SQRT2 + 6);
  return { vakken, rx: omheen(totaal), ry: omheen(Math.max(0, ...hoogten)) };
}

/** One quarter, seen from the middle outward: rows of boxes that keep clear of the ellipse of the family. Gives how high it becomes. */
function schikKwartier(leden: readonly Opgemaakt[], vakbreedte: number, helft: number, gezin: { readonly rx: number; readonly ry: number }): Geschikt & { readonly hoog: number } {
  const vakken: (Opgemaakt & { readonly x: number; readonly y: number })[] = [];
  let over = leden;
  let y = TUSSEN / 2;
  while (over.length > 0) {
    const naast = y - RUIMTE_OM_GEZIN < gezin.ry ? gezin.rx * Math.sqrt(1 - Math.max(0, (y - RUIMTE_OM_GEZIN) / gezin.ry) ** 2) + RUIMTE_OM_GEZIN : TUSSEN;
    const ruimte = helft - RAND - naast;
    const passen = Math.floor((ruimte + TUSSEN) / (vakbreedte + TUSSEN));
    if (passen < 1) {
      // Beside a large family there is no room: go on where the ellipse is narrower.
      y += KAARTREGEL;
      continue;
    }
    const rij = over.slice(0, passen);
    over = over.slice(passen);
    const hoogste = Math.max(...rij.map(({ hoogte }) => hoogte));
    for (const [i, vak] of rij.entries()) vakken.push({ ...vak, x: naast + i * (vakbreedte + TUSSEN), y });
    y += hoogste + TUSSEN;
  }
  return { vakken, hoog: y };
}

/** From the middle of a box towards the middle of the family, as far as the edge of its ellipse. */
function lijnNaar(vak: Vak, midden: { readonly x: number; readonly y: number }, { rx, ry }: { readonly rx: number; readonly ry: number }): NonNullable<Kaartvak['lijn']> {
  const x1 = vak.x + vak.breedte / 2;
  const y1 = vak.y + vak.hoogte / 2;
  const dx = x1 - midden.x;
  const dy = y1 - midden.y;
  const schaal = 1 / Math.hypot(dx / rx, dy / ry);
  return { x1, y1, x2: midden.x + dx * schaal, y2: midden.y + dy * schaal };
}
