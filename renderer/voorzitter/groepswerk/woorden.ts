import type { Groep } from '#shared/domein/sessieplan';
import { dagLater, toonDag, toonDeeldatum, toonUur } from '#shared/domein/tijd';
import { opsomming, telwoord } from '#shared/domein/woorden';
import type { Verschil } from '#shared/groepswerk/groepsstand';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';

/* What the screens around the second laptop say. */

type Uitgifte = Leertrajectbeeld['uitgiften'][number];

const DAGEN_NA_SESSIE = 14;

/** The last day that is proposed for a group file: two weeks after the meeting, or after today when there is no day yet or it has been. */
export function voorstelVerloop(datum: string, vandaag: string): string {
  return dagLater(datum === '' || datum < vandaag ? vandaag : datum, DAGEN_NA_SESSIE);
}

/** `14 antwoorden overgenomen, 2 verschillen` after a file came back. */
export function uitkomstzin(groep: string, { overgenomen, verschillen }: { readonly overgenomen: number; readonly verschillen: number }): string {
  const wat = overgenomen === 0 ? 'niets nieuws' : `${telwoord(overgenomen, 'antwoord', 'antwoorden')} overgenomen`;
  const anders = verschillen === 0 ? 'geen verschillen' : `${telwoord(verschillen, 'verschil', 'verschillen')} om te kiezen`;
  return `${groep}: ${wat}, ${anders}.`;
}

/** How it stands with the file of a group. */
export function uitgiftezin(uitgifte: Uitgifte | undefined, vandaag: string): string {
  if (uitgifte === undefined) return 'Nog geen bestand gemaakt.';
  const { op, verlooptOp, teruggekomenOp } = uitgifte;
  const gemaakt = `Gemaakt op ${toonDag(op)} om ${toonUur(op)} uur.`;
  const tot = verlooptOp < vandaag ? `Verlopen op ${toonDeeldatum(verlooptOp)}.` : `Te gebruiken tot en met ${toonDeeldatum(verlooptOp)}.`;
  return teruggekomenOp === null ? `${gemaakt} ${tot}` : `${gemaakt} Teruggekomen op ${toonDag(teruggekomenOp)} om ${toonUur(teruggekomenOp)} uur.`;
}

export function uitgiftestaat(uitgifte: Uitgifte | undefined, vandaag: string): { readonly toon: 'neutraal' | 'actief' | 'aandacht'; readonly woord: string } {
  if (uitgifte === undefined) return { toon: 'neutraal', woord: 'nog niet gemaakt' };
  if (uitgifte.teruggekomenOp !== null) return { toon: 'actief', woord: 'terug' };
  return uitgifte.verlooptOp < vandaag ? { toon: 'aandacht', woord: 'verlopen' } : { toon: 'neutraal', woord: 'meegegeven' };
}

/** The groups of which a file went along that has not come back. */
export function meegegevenGroepen(uitgiften: readonly Pick<Uitgifte, 'groepId' | 'teruggekomenOp'>[]): ReadonlySet<string> {
  return new Set(uitgiften.filter(({ teruggekomenOp }) => teruggekomenOp === null).map(({ groepId }) => groepId));
}

/** What is said when these groups go: of one that was given along somebody else still works on it. Empty when there is none. */
export function meegegevenzin(weg: readonly Groep[], meegegeven: ReadonlySet<string>): string {
  const namen = weg.filter(({ id }) => meegegeven.has(id)).map(({ naam }) => naam);
  return namen.length === 0 ? '' : `Voor ${opsomming(namen)} is een groepsbestand meegegeven dat nog niet terug is.`;
}

/** Who wrote a version: this laptop, or that of a group. Two files of one group are told apart by their day. */
export function vanWie(van: string, uitgiften: readonly Uitgifte[], groepen: readonly Groep[]): string {
  if (van === 'hier') return 'Deze laptop';
  const uitgifte = uitgiften.find(({ id }) => id === van);
  const groep = groepen.find(({ id }) => id === uitgifte?.groepId)?.naam ?? '';
  const naam = groep === '' ? 'De andere laptop' : `Laptop van ${groep}`;
  const meer = uitgiften.filter(({ groepId }) => groepId === uitgifte?.groepId).length > 1;
  return uitgifte !== undefined && meer ? `${naam}, bestand van ${toonDag(uitgifte.op)}` : naam;
}

/** The text of a version; what is not there says so. */
export function versietekst({ tekst, waarde }: Verschil['versies'][number]): string {
  if (waarde === null && tekst === '') return 'Staat er niet';
  return tekst === '' ? 'Leeg' : tekst;
}

/** The banner of the second laptop. */
export function ontvangenzin({ verlooptOp, teruggegevenOp }: { readonly verlooptOp: string; readonly teruggegevenOp: number | null }, vandaag: string): string {
  if (verlooptOp < vandaag) return `Het groepsbestand is verlopen op ${toonDeeldatum(verlooptOp)}. Wat je hebt opgeschreven staat hier nog. Vraag de facilitator om een nieuw bestand en open dat bij Sessies; daarna kun je teruggeven.`;
  const terug = teruggegevenOp === null ? '' : ` Laatst teruggegeven op ${toonDag(teruggegevenOp)} om ${toonUur(teruggegevenOp)} uur.`;
  return `Teruggeven kan tot en met ${toonDeeldatum(verlooptOp)}.${terug}`;
}
