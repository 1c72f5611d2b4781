import { toonDeeldatum, toonUur } from '#shared/domein/tijd';
import { telwoord } from '#shared/domein/woorden';
import type { Toon } from '#shared/ontwerp/tokens';
import type { Fase } from '#shared/werkvormen/keuzes';
import type { Sessieregel } from '#shared/werkvormen/sessie';
import { zittingtijden } from '#shared/werkvormen/zitting';
import type { Bijeenkomst } from './bijeenkomst.ts';

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
  return aanvang === '' ? toonDeeldatum(datum) : `${toonDeeldatum(datum)}, ${toonKlok(aanvang)} uur`;
}

export function toonOnderwerp({ onderwerp }: Pick<Sessieregel, 'onderwerp'>): string {
  return onderwerp.trim() === '' ? 'Nog zonder onderwerp' : onderwerp;
}

/** `13.00` for `13:00`. */
export function toonKlok(uur: string): string {
  return uur.replace(':', '.');
}

/** `13.00 – 14.00`. */
export function toonUren(uren: { readonly van: string; readonly tot: string } | undefined): string {
  return uren === undefined || uren.van === '' ? '' : `${toonKlok(uren.van)} – ${toonKlok(uren.tot)}`;
}

/** `13.00 – 15.00` for a whole sitting as it is planned; empty while its day or time is not chosen. */
export function toonZittinguren({ sessies, aanvang }: Pick<Bijeenkomst, 'sessies' | 'aanvang'>): string {
  const { geplandEinde } = zittingtijden(sessies, 0);
  return geplandEinde === null ? '' : `${toonKlok(aanvang)} – ${toonUur(geplandEinde)}`;
}

/** What a sitting is called in a list: `Zitting van 19 maart 2026, 13.00 – 15.00 uur`. */
export function toonZitting(zitting: Bijeenkomst): string {
  if (zitting.datum === '') return 'Zitting, nog geen datum';
  const uren = toonZittinguren(zitting);
  return `Zitting van ${toonDeeldatum(zitting.datum)}${uren === '' ? '' : `, ${uren} uur`}`;
}

/**
 * How far a sitting is that is under way: `1 van 2 besproken, einde 15.10 uur (10 minuten later)`. Empty before it begins, when
 * it is over, and for a meeting of its own.
 * @param nu epoch ms
 */
export function toonVoortgang({ sessies, fase, isZitting }: Pick<Bijeenkomst, 'sessies' | 'fase' | 'isZitting'>, nu: number): string {
  if (fase !== 'bezig' || !isZitting) return '';
  const besproken = sessies.filter(({ regel }) => regel.fase === 'afronden' || regel.fase === 'afgesloten').length;
  const { einde, verschuiving } = zittingtijden(sessies, nu);
  const later = verschuiving > 0 && einde !== null ? `, einde ${toonUur(einde)} uur (${telwoord(verschuiving, 'minuut', 'minuten')} later)` : '';
  return `${besproken} van ${sessies.length} besproken${later}`;
}
