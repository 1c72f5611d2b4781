import { nooit } from '../domein/alleen-lezen.ts';
import { toonEuro } from '../domein/kostentelling.ts';
import type { Kosten } from '../domein/kosten.ts';
import type { Schrijver } from './schrijver.ts';

/** One cost in words. An unknown cost reads as unknown, never as zero (1-product: what users ask for). */
export function toonKosten(schrijf: Schrijver, kosten: Kosten): string {
  switch (kosten.soort) {
    case 'onbekend':
      return 'onbekend';
    case 'bedrag':
      return toonEuro(kosten.euro);
    case 'schatting': {
      const bron = schrijf.wie(kosten.bron);
      return `ongeveer ${toonEuro(kosten.euro)} (schatting${bron === '' ? '' : `: ${bron}`})`;
    }
    default:
      return nooit(kosten);
  }
}
