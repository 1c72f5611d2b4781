import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import type { z } from 'zod';
import type { Veld } from '../werkvormen/schema.ts';
import type { schemaBesluit } from '../werkvormen/waarden.ts';
import type { Blok, Kenmerk } from './model.ts';
import type { Schrijver } from './schrijver.ts';

type Besluit = AlleenLezen<z.infer<typeof schemaBesluit>>;

const UITKOMST = {
  besloten: 'Besloten',
  'nader-uitzoeken': 'Nader uitzoeken',
  opschalen: 'Opschalen',
  'niet-doen': 'Niet doen',
} as const;

/** A besluit with on whose mandate it was taken, and what goes up the ladder; none when nothing of it was filled in. */
export function besluitBlokken(schrijf: Schrijver, besluit: Besluit, veld: Veld): readonly Blok[] {
  if (veld.soort !== 'besluit') return [];
  const paren: readonly Kenmerk[] = [
    { naam: 'Soort advies', waarde: veld.adviestypen.find(({ id }) => id === besluit.adviestype)?.label ?? schrijf.tekst(besluit.adviestype) },
    { naam: 'Op wiens mandaat', waarde: schrijf.wie(besluit.mandaat) },
    { naam: 'Opgeschaald naar', waarde: trede(schrijf.tekst(besluit.opschaling.trede), veld.ladder) },
    { naam: 'Wat eronder is geprobeerd', waarde: schrijf.alineas(besluit.opschaling.geprobeerd).join(' ') },
  ].filter(({ waarde }) => waarde !== '');
  const tekst = schrijf.alineas(besluit.maatwerkoplossing).join('\n');
  if (besluit.uitkomst === null && tekst === '' && paren.length === 0) return [];
  return [{ soort: 'uitspraak', etiket: 'Besluit', kop: besluit.uitkomst === null ? 'Nog geen besluit gekozen' : UITKOMST[besluit.uitkomst], tekst, paren }];
}

/** A rung with its height: `Bestuurlijk overleg (trede 4 van 6)`. */
function trede(naam: string, ladder: readonly string[]): string {
  const hoogte = ladder.indexOf(naam) + 1;
  return hoogte === 0 ? naam : `${naam} (trede ${hoogte} van ${ladder.length})`;
}
