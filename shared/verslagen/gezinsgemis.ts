import type { Lezer } from '../stukken/keuzes.ts';
import type { Gezinsafspraak, Gezinscontact, Gezinstekst } from '../stukken/stuk.ts';
import { gezinskoppen } from './gezinswoorden.ts';

/* What a text for the family still lacks. */

/** The rows in which anything was written. */
export function metInhoud<T extends Gezinsafspraak | Gezinscontact>(rijen: readonly T[]): readonly T[] {
  return rijen.filter((rij) => Object.entries(rij).some(([naam, veld]) => naam !== 'id' && veld.trim() !== ''));
}

/** Nothing was written: there is nothing to send. */
export function isLegeGezinstekst({ waarover, besloten, afspraken, bellen }: Gezinstekst): boolean {
  return waarover.trim() === '' && besloten.trim() === '' && metInhoud(afspraken).length === 0 && metInhoud(bellen).length === 0;
}

/** What a reader would miss, in sentences for who writes it; none when it is whole. */
export function gezinsgemis(tekst: Gezinstekst, lezer: Lezer): readonly string[] {
  const koppen = gezinskoppen(lezer);
  const afspraken = metInhoud(tekst.afspraken);
  const bellen = metInhoud(tekst.bellen);
  const zonder = (rijen: readonly string[], wat: string): readonly string[] => {
    const aantal = rijen.filter((veld) => veld.trim() === '').length;
    return aantal === 0 ? [] : [`Bij ${aantal === 1 ? 'één regel' : `${aantal} regels`} onder “${wat}`];
  };
  return [
    ...(tekst.waarover.trim() === '' ? [`Onder “${koppen.waarover}” staat nog niets.`] : []),
    ...(tekst.besloten.trim() === '' ? [`Onder “${koppen.besloten}” staat nog niets.`] : []),
    ...(afspraken.length === 0 ? [`Onder “${koppen.afspraken}” staat nog niets.`] : []),
    ...zonder(afspraken.map(({ wie }) => wie), `${koppen.afspraken}” staat niet wie het doet.`),
    ...zonder(afspraken.map(({ wat }) => wat), `${koppen.afspraken}” staat niet wat er gebeurt.`),
    ...zonder(afspraken.map(({ wanneer }) => wanneer), `${koppen.afspraken}” staat niet wanneer.`),
    ...(bellen.length === 0 ? [`Onder “${koppen.bellen}” staat nog niemand.`] : []),
    ...zonder(bellen.map(({ wie }) => wie), `${koppen.bellen}” staat niet wie dat is.`),
    ...zonder(bellen.map(({ hoe }) => hoe), `${koppen.bellen}” staat geen nummer of ander adres.`),
  ];
}
