import { toonDeeldatum } from '#shared/domein/tijd';
import type { Toon } from '#shared/ontwerp/tokens';
import type { Fase } from '#shared/werkvormen/keuzes';
import type { Sessieregel } from '#shared/werkvormen/sessie';

/** How a phase is called, and how much it asks for attention. */
export const FASEWOORDEN: Readonly<Record<Fase, { readonly woord: string; readonly toon: Toon }>> = {
  voorbereiding: { woord: 'in voorbereiding', toon: 'neutraal' },
  bezig: { woord: 'bezig', toon: 'actief' },
  afronden: { woord: 'af te ronden', toon: 'aandacht' },
  afgesloten: { woord: 'afgesloten', toon: 'neutraal' },
};

/** What the button of a session says: the next thing to do with it. */
export const FASEACTIE: Readonly<Record<Fase, string>> = {
  voorbereiding: 'Voorbereiden',
  bezig: 'Verder met de sessie',
  afronden: 'Afronden',
  afgesloten: 'Bekijken',
};

/** `12 maart 2026, 13.00 uur`, as far as it is chosen. */
export function toonWanneer({ datum, aanvang }: Pick<Sessieregel, 'datum' | 'aanvang'>): string {
  if (datum === '') return 'Nog geen datum';
  return aanvang === '' ? toonDeeldatum(datum) : `${toonDeeldatum(datum)}, ${aanvang.replace(':', '.')} uur`;
}

export function toonOnderwerp({ onderwerp }: Pick<Sessieregel, 'onderwerp'>): string {
  return onderwerp.trim() === '' ? 'Nog zonder onderwerp' : onderwerp;
}
