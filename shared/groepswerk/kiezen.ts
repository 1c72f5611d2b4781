import type { Werkvorm } from '../werkvormen/schema.ts';
import { hoeAlle, samengezet } from './alle.ts';
import { type Cellen, isDingsoort, lijstVan, neemUiteen, zetInElkaar } from './cellen.ts';
import { eigenschappenVan } from './dingen.ts';
import type { Groepsstand, Verschil } from './groepsstand.ts';
import { isBruikbaar } from './grenzen.ts';
import { naarCel } from './verschillen.ts';

export interface Keuze {
  readonly stand: Groepsstand;
  /** Those that are still open. */
  readonly verschillen: readonly Verschil[];
}

/**
 * Chooses one of the versions of what differs, by its place; `alle`: they are put together.
 * @returns null when there is no such verschil or version, when they cannot stand together, or when a list would become too long
 */
export function kiesVersie(werkvorm: Werkvorm, stand: Groepsstand, verschillen: readonly Verschil[], id: string, keuze: number | 'alle'): Keuze | null {
  const verschil = verschillen.find((v) => v.id === id);
  if (verschil === undefined) return null;
  const cellen = neemUiteen(stand);
  if (!(keuze === 'alle' ? zetAlle(cellen, verschil) : zetVersie(cellen, verschil, keuze))) return null;
  const na = zetInElkaar(cellen);
  if (na === null || (!isBruikbaar(werkvorm, na) && isBruikbaar(werkvorm, stand))) return null;
  return { stand: na, verschillen: verschillen.filter((v) => v.id !== id) };
}

/**
 * Takes a choice back: what it changed is as it was, except where somebody changed it since.
 * @param voor the stand before the choice
 * @param na the stand after it
 */
export function herroep(stand: Groepsstand, voor: Groepsstand, na: Groepsstand): Groepsstand | null {
  const nu = neemUiteen(stand);
  const van = neemUiteen(voor);
  const naar = neemUiteen(na);
  for (const cel of new Set([...van.waarden.keys(), ...naar.waarden.keys()])) {
    const was = van.waarden.get(cel);
    if (was !== naar.waarden.get(cel) && nu.waarden.get(cel) === naar.waarden.get(cel)) zet(nu, cel, was, buurVan(van, cel));
  }
  return zetInElkaar(nu);
}

/** The line after which a line stood. */
function buurVan({ lijsten }: Cellen, cel: string): string | undefined {
  const plaats = lijstVan(cel);
  const ids = plaats === null ? [] : (lijsten.get(plaats.lijst) ?? []);
  return plaats === null ? undefined : ids[ids.indexOf(plaats.id) - 1];
}

function zetVersie(cellen: Cellen, { cel, versies }: Verschil, keuze: number): boolean {
  const versie = versies[keuze];
  if (versie === undefined) return false;
  zet(cellen, cel, naarCel(cel, versie.waarde));
  return true;
}

function zetAlle(cellen: Cellen, verschil: Verschil): boolean {
  const { cel, versies } = verschil;
  const aanwezig = versies.filter(({ waarde }) => waarde !== null);
  switch (hoeAlle(verschil)) {
    case null:
      return false;
    case 'tekst':
      zet(cellen, cel, naarCel(cel, { soort: 'tekst', tekst: samengezet(aanwezig) }));
      return true;
    case 'regels': {
      const plaats = lijstVan(cel);
      if (plaats === null) return false;
      let vorige = plaats.id;
      for (const [nummer, { waarde }] of aanwezig.entries()) {
        const id = nummer === 0 ? plaats.id : vrijId(cellen, plaats.lijst, plaats.id, nummer);
        const metId = typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? { ...waarde, id } : waarde;
        zet(cellen, `${plaats.lijst}|${id}`, naarCel(cel, metId), vorige);
        vorige = id;
      }
      return true;
    }
  }
}

/** An id for a line that stands beside the one it was a version of. */
function vrijId(cellen: Cellen, lijst: string, id: string, nummer: number): string {
  const begin = id.slice(0, 56);
  let poging = nummer;
  while (cellen.waarden.has(`${lijst}|${begin}-v${poging}`)) poging += 1;
  return `${begin}-v${poging}`;
}

function zet({ waarden, lijsten, soorten }: Cellen, cel: string, waarde: string | undefined, na?: string): void {
  const plaats = lijstVan(cel);
  if (waarde === undefined) {
    waarden.delete(cel);
    if (isDingsoort(cel.split('|')[0] ?? '')) for (const eigenschap of eigenschappenVan(cel)) waarden.delete(eigenschap);
    return;
  }
  waarden.set(cel, waarde);
  const [soort, sleutel = '', deel] = cel.split('|');
  if (soort === 'antwoord' && deel === undefined) soorten.set(sleutel, soortVan(waarde));
  if (plaats === null) return;
  const ids = lijsten.get(plaats.lijst) ?? [];
  if (ids.includes(plaats.id)) return;
  const plek = na === undefined ? -1 : ids.indexOf(na);
  lijsten.set(plaats.lijst, plek === -1 ? [...ids, plaats.id] : ids.toSpliced(plek + 1, 0, plaats.id));
}

type Soort = Groepsstand['antwoorden'][string]['soort'];

/** The kind of an answer that is one value. */
function soortVan(waarde: string): Soort {
  const soorten: readonly Soort[] = ['tekst', 'keuze', 'datum', 'schaal', 'besluit'];
  return soorten.find((soort) => waarde.includes(`"soort":"${soort}"`)) ?? 'tekst';
}
