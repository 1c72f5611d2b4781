import { nooit } from '../domein/alleen-lezen.ts';
import type { Casus } from '../domein/casus.ts';
import type { Agendapunt, TOONT } from '../werkvormen/schema.ts';
import { aanmeldingBlokken } from './aanmelding.ts';
import type { Bron } from './bron.ts';
import { betrokkenenBlokken, hulpBlokken } from './omgeving.ts';
import type { Blok } from './model.ts';
import { tijdlijnBlokken } from './tijdlijn.ts';
import { vorigeAfsprakenBlokken } from './vorige-afspraken.ts';

/**
 * What an agendapunt shows of the casussen beside its fields, as the meeting had it before it. With more than one casus each
 * has its own heading. Casusbeelden, groups and knooppunten stay out: the first do not leave the room, the others stand elsewhere.
 */
export function getoondBlokken(bron: Bron, punt: Agendapunt): readonly Blok[] {
  if (punt.soort !== 'stap') return [];
  const { casussen } = bron.gegevens;
  return casussen.flatMap((casus): readonly Blok[] => {
    const blokken = punt.toont.flatMap((wat) => getoond(bron, wat, casus));
    return casussen.length === 1 || blokken.length === 0 ? blokken : [{ soort: 'kop', niveau: 2, tekst: casus.code }, ...blokken];
  });
}

function getoond(bron: Bron, wat: (typeof TOONT)[number], casus: Casus): readonly Blok[] {
  switch (wat) {
    case 'casusbeelden':
    case 'groepen':
    case 'knooppunten':
      return [];
    case 'vraag':
      return aanmeldingBlokken(bron, casus);
    case 'betrokkenen':
      return betrokkenenBlokken(bron, casus);
    case 'vorigeAfspraken':
      return vorigeAfsprakenBlokken(bron, casus);
    case 'tijdlijn':
      return tijdlijnBlokken(bron, casus);
    case 'hulp':
      return hulpBlokken(bron, casus);
    default:
      return nooit(wat);
  }
}
