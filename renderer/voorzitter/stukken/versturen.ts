import { telwoord } from '#shared/domein/woorden';
import type { Uitvoervorm } from '#shared/stukken/keuzes';
import { beletVoorEenAnder } from '#shared/stukken/ontvangerwoorden';
import { alleenVastgesteld, statuswoord } from '#shared/stukken/soorten';
import { isTekst, lijstVan, metVelden } from '../klad/vormen.ts';
import type { Gekozenontvanger, Ontvangerkeuze, Stukbeeld } from './beeld.ts';

/* What stands in the way of sending, and to whom it goes. Main enforces the same; here it is told beforehand. */

/** Somebody who is not among those that are offered. */
export interface Anderontvanger {
  readonly id: string;
  readonly wie: string;
  readonly grondslagId: string;
}

/** Those that were added, and the one that is being typed. */
export interface Anderen {
  readonly wie: string;
  readonly grondslagId: string;
  readonly erbij: readonly Anderontvanger[];
}

export const GEEN_ANDEREN: Anderen = { wie: '', grondslagId: '', erbij: [] };
export const isAnderen = metVelden<Anderen>({ wie: isTekst, grondslagId: isTekst, erbij: lijstVan(metVelden<Anderontvanger>({ id: isTekst, wie: isTekst, grondslagId: isTekst })) });

type Beeld = Pick<Stukbeeld, 'stuk' | 'leeg' | 'metReacties' | 'versies' | 'gelijkAan' | 'volgende' | 'reacties'>;

function openBelet(open: number | null): string | null {
  if (open === null) return 'De tekst is nog niet doorgelezen.';
  return open === 0 ? null : `Kies eerst bij ‘Wie is te herkennen?’ wat er met ${telwoord(open, 'plek', 'plekken')} gebeurt.`;
}

const NIETS_OM_TE_VERSTUREN = 'Er staat nog niets in om te versturen.';

/** Why it cannot go now, as a sentence that says what to do; null when it can. A former version goes as it was. `beeld`: null without anything to send. */
export function beletVersturen(beeld: Pick<Beeld, 'stuk' | 'leeg' | 'versies' | 'gelijkAan'> | null, open: number | null, versie: number | null, aantal: number): string | null {
  if (beeld === null) return NIETS_OM_TE_VERSTUREN;
  const { stuk, leeg, versies, gelijkAan } = beeld;
  const status = versies.find((dit) => dit.versie === (versie ?? gelijkAan))?.status;
  if (alleenVastgesteld(stuk.soort) && status !== 'vastgesteld') return 'Stel het eerst vast, bij ‘Versies’. Over een kwartaal gaat er één rapport weg.';
  if (versie === null) {
    if (leeg) return NIETS_OM_TE_VERSTUREN;
    const belet = openBelet(open);
    if (belet !== null) return belet;
  }
  return aantal === 0 ? 'Kies eerst wie het krijgt.' : null;
}

/** Why it cannot be made final now; null when it can. */
export function beletVaststellen({ stuk, leeg, versies, gelijkAan }: Beeld, open: number | null): string | null {
  if (leeg) return 'Er staat nog niets in om vast te stellen.';
  if (versies.find(({ versie }) => versie === gelijkAan)?.status === 'vastgesteld') {
    return `Dit is vastgesteld als versie ${gelijkAan}. ${alleenVastgesteld(stuk.soort) ? 'Klopt er iets niet, begin dan hierboven een correctie.' : 'Verandert er iets, dan kun je opnieuw vaststellen.'}`;
  }
  return openBelet(open);
}

/** What making it final means, in a sentence. */
export function vaststelzin({ metReacties, volgende, versies, reacties }: Pick<Beeld, 'metReacties' | 'volgende' | 'versies' | 'reacties'>): string {
  const erin = !metReacties ? '' : reacties.length > 0 ? ` ${telwoord(reacties.length, 'reactie staat', 'reacties staan')} er letterlijk in.` : versies.length > 0 ? ' Er zijn nog geen reacties.' : ' Er ging nog geen concept rond om op te reageren.';
  return `Dan wordt dit versie ${volgende}, en die verandert nooit meer.${erin}`;
}

/** What will be sent, in a sentence. */
export function verzendzin({ stuk: { soort }, versies, gelijkAan, volgende }: Pick<Beeld, 'stuk' | 'versies' | 'gelijkAan' | 'volgende'>, versie: number | null): string {
  const nummer = versie ?? gelijkAan;
  if (nummer === null && alleenVastgesteld(soort)) return 'Je verstuurt de versie die je vaststelt.';
  if (nummer === null) return `Je verstuurt wat er nu staat, als versie ${volgende}, ${statuswoord(soort, 'concept')}.`;
  const status = versies.find((dit) => dit.versie === nummer)?.status ?? 'concept';
  const naam = `versie ${nummer}, ${statuswoord(soort, status)}`;
  return versie === null ? `Je verstuurt wat er nu staat: ${naam}.` : `Je verstuurt ${naam}, zoals die toen was.`;
}

/** Why it may not go to somebody who was typed in, on the grondslag that was chosen; empty when it may. Main says the same. */
export function beletAnder(grondslagen: Stukbeeld['grondslagen'], { wie, grondslagId }: Pick<Anderontvanger, 'wie' | 'grondslagId'>): string {
  const grondslag = grondslagen.find(({ id }) => id === grondslagId);
  return grondslag === undefined ? 'Deze grondslag geldt niet meer.' : beletVoorEenAnder(grondslag.voor, wie);
}

/** To whom it goes, as main is asked: who may no longer get it is left out. */
export function gekozenOntvangers(keuzes: readonly Ontvangerkeuze[], gekozen: ReadonlySet<string>, grondslagen: Stukbeeld['grondslagen'], erbij: readonly Anderontvanger[]): readonly Gekozenontvanger[] {
  return [
    ...keuzes.filter(({ id, weigering }) => weigering === '' && gekozen.has(id)).map(({ id }) => ({ hoe: 'keuze' as const, id })),
    ...erbij.filter((ander) => beletAnder(grondslagen, ander) === '').map(({ wie, grondslagId }) => ({ hoe: 'ander' as const, wie, grondslagId })),
  ];
}

/** The same recipients for several stukken: who may not get one of them, gets none, with the first reason why. */
export function ontvangersVanAlle(perStuk: readonly (readonly Ontvangerkeuze[])[]): readonly Ontvangerkeuze[] {
  const [eerste = [], ...rest] = perStuk;
  return eerste
    .filter(({ id }) => rest.every((keuzes) => keuzes.some((ander) => ander.id === id)))
    .map((keuze) => ({ ...keuze, weigering: [eerste, ...rest].flatMap((keuzes) => keuzes.filter(({ id }) => id === keuze.id).map(({ weigering }) => weigering)).find((weigering) => weigering !== '') ?? '' }));
}

/** Recipients, together with whom they share the grondslag, so that it is told once. */
export function perGrondslag<K extends { readonly grondslag: string }>(keuzes: readonly K[]): readonly { readonly grondslag: string; readonly namen: readonly K[] }[] {
  const grondslagen = [...new Set(keuzes.map(({ grondslag }) => grondslag))];
  return grondslagen.map((grondslag) => ({ grondslag, namen: keuzes.filter((keuze) => keuze.grondslag === grondslag) }));
}

/** The name under which it is saved in this form; names are given as of the PDF. */
export function naamInVorm(bestandsnaam: string, vorm: Uitvoervorm): string {
  return bestandsnaam.replace(/\.pdf$/u, `.${vorm}`);
}
