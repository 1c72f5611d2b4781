import { hoofdletter } from '../domein/woorden.ts';
import type { Agendapunt } from '../werkvormen/schema.ts';
import { plekVanPunt, vraagBlokken } from './agendapunt.ts';
import { antwoordBlokken, antwoordRegel, kortVan, leeg, pastInRegel } from './antwoord.ts';
import { isBeantwoord, isWeggelaten, velden } from './bron.ts';
import type { Bron, Veldgroep } from './bron.ts';
import type { Blok, Deel, Kenmerk } from './model.ts';

/*
 * Where a werkvorm takes a besluit, the first page after the cover tells it in one glance to those who act: what was decided on
 * whose mandate, who has regie, when it is evaluated, and who does what. It is the agendapunt of the besluit, moved to the front.
 */

/** Facts that belong on this page wherever on the agenda they are asked. */
const NAAR_KERN = ['regie', 'evaluatie'] as const;

/** The agendapunt in which the besluit is taken; undefined for a werkvorm without one. */
export function kernpunt(bron: Bron): Agendapunt | undefined {
  return bron.werkvorm.agendapunten.findLast(
    (punt) => punt.soort === 'stap' && punt.velden.some(({ soort, inVerslag }) => soort === 'besluit' && inVerslag) && !isWeggelaten(bron, plekVanPunt(punt)),
  );
}

/** Whether a field is told on the page of the kern. */
export function staatInKern({ veld }: Veldgroep): boolean {
  return NAAR_KERN.some((wat) => wat === veld.naarCasus);
}

/** @param afspraken the table of every afspraak of the meeting, or the sentence that there are none */
export function kernDeel(bron: Bron, punt: Agendapunt, afspraken: readonly Blok[]): Deel {
  const hier = velden(bron, plekVanPunt(punt));
  const besluiten = hier.filter(({ veld }) => veld.soort === 'besluit');
  const overal = bron.werkvorm.agendapunten.flatMap((elk) => (elk.soort === 'stap' ? velden(bron, plekVanPunt(elk)) : []));
  const feiten = overal.filter((groep) => staatInKern(groep) && pastInRegel(groep.veld));
  const overige = hier.filter((groep) => groep.veld.soort !== 'besluit' && groep.veld.soort !== 'afspraken' && groep.veld.soort !== 'aanwezigheid' && !staatInKern(groep));
  return {
    kop: { soort: 'kop', niveau: 1, tekst: punt.titel, boven: 'In één oogopslag' },
    inhoud: {
      soort: 'doorlopend',
      begintOp: 'nieuwe-pagina',
      blokken: [
        ...metFeiten(
          besluiten.flatMap((groep) => (isBeantwoord(bron, groep) ? antwoordBlokken(bron, groep) : [leeg('Er is geen besluit opgeschreven.')])),
          feiten.map((groep) => ({ naam: kortVan(groep.veld), waarde: hoofdletter(antwoordRegel(bron, groep)) || 'Niet ingevuld' })),
        ),
        ...(afspraken.length === 0 ? [] : [{ soort: 'kop', niveau: 2, tekst: 'Wie doet wat' } as const, ...afspraken]),
        ...vraagBlokken(bron, punt, overige),
      ],
    },
  };
}

/** The facts in the first besluit, so that they are read as one; on their own where there is none. */
function metFeiten(blokken: readonly Blok[], feiten: readonly Kenmerk[]): readonly Blok[] {
  const eerste = blokken.find((blok) => blok.soort === 'uitspraak');
  if (feiten.length === 0) return blokken;
  if (eerste === undefined) return [...blokken, { soort: 'kenmerken', vorm: 'feiten', paren: feiten }];
  return blokken.map((blok) => (blok === eerste ? { ...eerste, paren: [...feiten, ...eerste.paren] } : blok));
}
