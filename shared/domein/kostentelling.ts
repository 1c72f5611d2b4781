import type { Kosten } from './kosten.ts';

/** A total of costs that keeps apart what is certain, what is estimated and what nobody knows. Whole euros. */
export interface Kostentelling {
  /** The sum of the certain amounts. */
  readonly zeker: number;
  /** The sum of the estimates. */
  readonly geschat: number;
  readonly aantalZeker: number;
  readonly aantalGeschat: number;
  /** How many costs are unknown; they are in no sum. */
  readonly aantalOnbekend: number;
}

export function telKosten(kosten: readonly Kosten[]): Kostentelling {
  const bedragen = kosten.flatMap((k) => (k.soort === 'bedrag' ? [k.euro] : []));
  const schattingen = kosten.flatMap((k) => (k.soort === 'schatting' ? [k.euro] : []));
  return {
    zeker: som(bedragen),
    geschat: som(schattingen),
    aantalZeker: bedragen.length,
    aantalGeschat: schattingen.length,
    aantalOnbekend: kosten.length - bedragen.length - schattingen.length,
  };
}

/**
 * The total in words: an amount, or the range from what is certain to what is estimated with it, and how many are unknown.
 * Where nothing is known the answer is "onbekend" and never a zero (1-product: an unknown cost is shown as unknown).
 */
export function toonKostentelling(telling: Kostentelling): string {
  const { zeker, geschat, aantalZeker, aantalGeschat, aantalOnbekend } = telling;
  if (aantalZeker + aantalGeschat === 0) return aantalOnbekend === 0 ? 'nog niets ingevuld' : 'onbekend';
  const onbekend = aantalOnbekend === 0 ? '' : `, en ${aantalOnbekend} onbekend`;
  if (aantalGeschat === 0) return `${toonEuro(zeker)}${onbekend}`;
  if (aantalZeker === 0) return `naar schatting ${toonEuro(geschat)}${onbekend}`;
  return `tussen ${toonEuro(zeker)} en ${toonEuro(zeker + geschat)}${onbekend}`;
}

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** Whole euros as `€ 9.500`. */
export function toonEuro(euro: number): string {
  return EURO.format(euro).replaceAll('\u00a0', ' ');
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}
