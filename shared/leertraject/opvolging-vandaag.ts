import { dagenTussen } from '../domein/bord.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { telwoord } from '../domein/woorden.ts';
import type { Fase } from '../werkvormen/keuzes.ts';
import type { Leertrajectoverzicht } from './leertraject.ts';

/* What asks attention around the leersessies today: what Vandaag shows besides the casussen. */

/** From so many days before a group file expires it is said: time enough to hand a new one over. */
export const VERLOOPT_NADERT_DAGEN = 7;

export interface Rondompunt {
  /** `wacht`: it lies there for somebody to look at. */
  readonly soort: 'te-laat' | 'aandacht' | 'wacht';
  readonly tekst: string;
}

/** Something that is due around one leersessie, with the part of the session where it is done. */
export interface Rondomzaak {
  readonly sessieId: string;
  readonly onderwerp: string;
  readonly deel: 'opvolging' | 'antwoorden' | 'groepen';
  readonly punten: readonly Rondompunt[];
  /** What it is about, in the words of the meeting; empty when the points say it all. */
  readonly kern: string;
  /** The day that makes it press, to sort by. */
  readonly dag: string;
}

interface Sessie {
  readonly id: string;
  readonly regel: { readonly onderwerp: string; readonly fase: Fase };
}

/**
 * What is due, the most urgent first: what is late, then what waits or nears, each by its day. One line for one part of one session.
 * @param vandaag the present day as `2026-03-12`
 */
export function rondomzaken(leertrajecten: readonly Leertrajectoverzicht[], sessies: readonly Sessie[], vandaag: string): readonly Rondomzaak[] {
  const bekend = new Map(sessies.map(({ id, regel }) => [id, regel]));
  return leertrajecten
    .flatMap((leertraject): readonly Rondomzaak[] => {
      const sessie = bekend.get(leertraject.sessieId);
      if (sessie === undefined) return [];
      const zaak = { sessieId: leertraject.sessieId, onderwerp: sessie.onderwerp };
      return [...overOpvolging(leertraject, vandaag), ...overAntwoorden(leertraject, sessie.fase, vandaag), ...overGroepsbestand(leertraject, sessie.fase, vandaag)].map((deel) => ({ ...zaak, ...deel }));
    })
    .toSorted((een, ander) => drang(een) - drang(ander) || een.dag.localeCompare(ander.dag) || een.onderwerp.localeCompare(ander.onderwerp, 'nl'));
}

type Zaakdeel = Omit<Rondomzaak, 'sessieId' | 'onderwerp'>;

function drang({ punten, deel }: Zaakdeel): number {
  if (punten.some(({ soort }) => soort === 'te-laat')) return 0;
  return deel === 'opvolging' ? 1 : 2;
}

/** What was handed to somebody and is due; late from the day after. */
function overOpvolging({ opvolging }: Leertrajectoverzicht, vandaag: string): readonly Zaakdeel[] {
  const nu = opvolging.filter(({ opDag }) => opDag !== '' && opDag <= vandaag).toSorted((a, b) => a.opDag.localeCompare(b.opDag));
  const [eerste] = nu;
  if (eerste === undefined) return [];
  const telaat = eerste.opDag < vandaag;
  const sinds = telaat ? `sinds ${toonDeeldatum(eerste.opDag)} aan de beurt` : 'vandaag aan de beurt';
  const tekst = nu.length === 1 ? sinds : `${nu.length} punten ${sinds}`;
  const kern = [eerste.wat.trim(), eerste.wie.trim()].filter((deel) => deel !== '').join(', ');
  return [{ deel: 'opvolging', punten: [{ soort: telaat ? 'te-laat' : 'aandacht', tekst }], kern: nu.length === 1 ? kern : `${kern}, en nog ${nu.length - 1}`, dag: eerste.opDag }];
}

/** Answers that did not come and files that wait, for as long as the meeting is still to be held. */
function overAntwoorden({ gevraagd, beantwoord, reageerVoor, post }: Leertrajectoverzicht, fase: Fase, vandaag: string): readonly Zaakdeel[] {
  if (fase !== 'voorbereiding') return [];
  const mist = gevraagd - beantwoord;
  const punten = [
    ...(post > 0 ? [{ soort: 'wacht', tekst: telwoord(post, 'bestand dat jij moet bekijken', 'bestanden die jij moet bekijken') } as const] : []),
    ...(mist > 0 ? [ontbrekend(mist, reageerVoor, vandaag)] : []),
  ];
  return punten.length === 0 ? [] : [{ deel: 'antwoorden', punten, kern: '', dag: reageerVoor }];
}

function ontbrekend(aantal: number, reageerVoor: string, vandaag: string): Rondompunt {
  const zin = `${telwoord(aantal, 'antwoord', 'antwoorden')} nog niet binnen`;
  if (reageerVoor === '') return { soort: 'wacht', tekst: zin };
  return vandaag > reageerVoor ? { soort: 'te-laat', tekst: `${zin}, reageren kon tot ${toonDeeldatum(reageerVoor)}` } : { soort: 'wacht', tekst: `${zin}, reageren kan tot ${toonDeeldatum(reageerVoor)}` };
}

/** On the second laptop: after its last day the group file can no more go back. */
function overGroepsbestand({ verlooptOp }: Leertrajectoverzicht, fase: Fase, vandaag: string): readonly Zaakdeel[] {
  if (verlooptOp === '' || fase === 'afgesloten') return [];
  const over = dagenTussen(vandaag, verlooptOp);
  if (over > VERLOOPT_NADERT_DAGEN) return [];
  const [punt, kern]: readonly [Rondompunt, string] =
    over < 0
      ? [{ soort: 'te-laat', tekst: `groepsbestand verlopen op ${toonDeeldatum(verlooptOp)}` }, 'Vraag de facilitator om een nieuw bestand. Wat je hier schreef, blijft staan.']
      : [{ soort: 'aandacht', tekst: `groepsbestand verloopt ${over === 0 ? 'vandaag' : over === 1 ? 'morgen' : `over ${over} dagen`}` }, 'Geef het op tijd terug aan de facilitator.'];
  return [{ deel: 'groepen', punten: [punt], kern, dag: verlooptOp }];
}
