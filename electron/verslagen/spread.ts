import { nooit } from '#shared/domein/alleen-lezen';
import type { Zetstuk, Zetter } from './zetter.ts';

/*
 * Two facing pages: the left one has an even number. Where a spread comes is known when what stands before it has been put down, and
 * whether its left half ran over when that has: so it is decided then, and nothing is laid out twice.
 */

/** What a piece of content is to a spread. The builders put it on nodes at the top of the document. */
export type Spreaddeel =
  /** A page before a spread, there only when it would else begin on the right. */
  | 'voorblad'
  /** The first of a spread: it begins on a new page. */
  | 'begin'
  /** The head of the right page, there only when the left half ended on its own page; else the right half follows where that ended. */
  | 'rechterkop';

declare module 'pdfmake/interfaces' {
  interface ContentBase {
    readonly spread?: Spreaddeel;
  }
}

/** On which page the spread began that is being laid out. */
const BEGONNEN = new WeakMap<Zetter, number>();

/** Whether this piece is put down, now that everything before it has been. */
export function staatErBij(zetter: Zetter, { spread }: Pick<Zetstuk, 'spread'>): boolean {
  const blad = zetter.writer.context().page + 1;
  if (spread === undefined) return true;
  switch (spread) {
    case 'voorblad':
      return (blad + 1) % 2 === 1;
    case 'begin':
      BEGONNEN.set(zetter, blad + 1);
      return true;
    case 'rechterkop':
      return BEGONNEN.get(zetter) === blad;
    default:
      return nooit(spread);
  }
}
