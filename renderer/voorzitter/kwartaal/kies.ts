import { dagLater } from '#shared/domein/tijd';
import type { Correctiereden } from '#shared/kwartaal/keuzes';
import { kwartaaleinde, kwartaalsleutel, type Kwartaal } from '#shared/kwartaal/kwartalen';

/** How it stands with the report of a quarter. */
export type Rapportstand = { readonly soort: 'loopt'; readonly vanaf: string } | { readonly soort: 'te-maken' } | { readonly soort: 'vastgesteld' | 'correctie'; readonly versie: number };

/** @param vandaag the present day as `2026-03-12` */
export function rapportstand(van: Kwartaal & { readonly versie: number | null; readonly correctie: Correctiereden | null }, vandaag: string): Rapportstand {
  const einde = kwartaaleinde(van);
  if (vandaag <= einde) return { soort: 'loopt', vanaf: dagLater(einde, 1) };
  if (van.versie === null) return { soort: 'te-maken' };
  return { soort: van.correctie === null ? 'vastgesteld' : 'correctie', versie: van.versie };
}

/** With which quarter the screen begins: the last one that has ended, else the newest there is. */
export function beginkwartaal(lijst: readonly Kwartaal[], vandaag: string): string {
  const klaar = lijst.find((een) => kwartaaleinde(een) < vandaag) ?? lijst[0];
  return klaar === undefined ? '' : kwartaalsleutel(klaar);
}
