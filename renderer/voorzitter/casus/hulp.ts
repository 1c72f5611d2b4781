import type { Kosten } from '#shared/domein/kosten';
import { toonEuro } from '#shared/domein/kostentelling';

/** A cost in words, an estimate with who made it. Unknown is a word and never a zero. */
export function toonKosten(kosten: Kosten): string {
  switch (kosten.soort) {
    case 'onbekend':
      return 'kosten onbekend';
    case 'bedrag':
      return `${toonEuro(kosten.euro)} per jaar`;
    case 'schatting':
      return `${toonEuro(kosten.euro)} per jaar, ${kosten.bron.trim() === '' ? 'schatting zonder bron' : `schatting van ${kosten.bron.trim()}`}`;
  }
}
