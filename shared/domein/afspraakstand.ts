import { isMeerDanEen } from './eigenaren.ts';
import { dagLater, toonDeeldatum } from './tijd.ts';
import type { Casusafspraak } from './traject.ts';

/** How an afspraak stands on a day. Late is no status that is kept: it follows from the date. */
export type Afspraakstand = 'open' | 'te-laat' | 'nagekomen' | 'te-laat-nagekomen' | 'vervallen';

type Beoordeeld = Pick<Casusafspraak, 'voor' | 'status' | 'statusOp'>;

/** @param vandaag the present day as `2026-03-12` */
export function stand({ voor, status, statusOp }: Beoordeeld, vandaag: string): Afspraakstand {
  const laatste = laatsteDag(voor);
  switch (status) {
    case 'open':
      return laatste !== '' && vandaag > laatste ? 'te-laat' : 'open';
    case 'nagekomen':
      return laatste !== '' && statusOp > laatste ? 'te-laat-nagekomen' : 'nagekomen';
    case 'vervallen':
      return 'vervallen';
  }
}

/** The same in words, with the day that belongs to it. */
export function toonStand(afspraak: Beoordeeld, vandaag: string): string {
  const op = afspraak.statusOp === '' ? '' : ` op ${toonDeeldatum(afspraak.statusOp)}`;
  switch (stand(afspraak, vandaag)) {
    case 'open':
      return 'open';
    case 'te-laat':
      return `te laat sinds ${toonDeeldatum(dagLater(laatsteDag(afspraak.voor), 1))}`;
    case 'nagekomen':
      return `nagekomen${op}`;
    case 'te-laat-nagekomen':
      return `te laat nagekomen${op}`;
    case 'vervallen':
      return `vervallen${op}`;
  }
}

/** Open ones first, by their last day and those without one at the end; then what is done, the latest first. */
export function opBelang<T extends Beoordeeld>(afspraken: readonly T[]): readonly T[] {
  const open = afspraken.filter(({ status }) => status === 'open');
  const klaar = afspraken.filter(({ status }) => status !== 'open');
  return [
    ...open.toSorted((a, b) => Number(a.voor === '') - Number(b.voor === '') || laatsteDag(a.voor).localeCompare(laatsteDag(b.voor))),
    ...klaar.toSorted((a, b) => b.statusOp.localeCompare(a.statusOp)),
  ];
}

/**
 * What an afspraak lacks to be one, in words: it says what, has exactly one owner, and a date.
 * @param bekend names that count as one owner, see `bekendeEigenaren`
 */
export function ontbreektAanAfspraak({ wat, wie, voor }: Pick<Casusafspraak, 'wat' | 'wie' | 'voor'>, bekend: readonly string[]): readonly string[] {
  return [
    ...(wat.trim() === '' ? ['wat er gebeurt'] : []),
    ...(wie.trim() === '' ? ['wie het doet'] : []),
    ...(isMeerDanEen(wie, bekend) ? ['één eigenaar in plaats van meer'] : []),
    ...(voor === '' ? ['voor wanneer'] : []),
  ];
}

/** The last day of a date as precise as it is known: `2026-02` gives `2026-02-28`. Empty for an empty date. */
export function laatsteDag(datum: string): string {
  if (datum.length === 4) return `${datum}-12-31`;
  if (datum.length !== 7) return datum;
  const [jaar, maand] = datum.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(jaar ?? 0, maand ?? 1, 0)).toISOString().slice(0, 10);
}
