import type { Casus } from '../domein/casus.ts';
import { KADERWOORDEN, LEEFTIJDSWOORDEN } from '../domein/loopwoorden.ts';
import { hoofdletter } from '../domein/woorden.ts';
import type { Bron } from './bron.ts';
import type { Blok, Kenmerk } from './model.ts';

const VEILIGHEID = { veilig: 'Veilig', zorgen: 'Zorgen', onveilig: 'Onveilig' } as const;

/** The question of a casus with what the aanmelding said of it; nothing of what was not filled in. */
export function aanmeldingBlokken({ schrijf }: Pick<Bron, 'schrijf'>, { kern, aanmelding }: Casus): readonly Blok[] {
  const { leeftijd, kader, verblijf, gemeente, veiligheid, spoed, spoedWaarom, school, geprobeerd } = aanmelding;
  const oordeel = veiligheid.oordeel === null ? '' : VEILIGHEID[veiligheid.oordeel];
  const handelt = schrijf.wie(veiligheid.wieHandelt);
  const paren: readonly Kenmerk[] = [
    { naam: 'Leeftijd', waarde: leeftijd === null ? '' : LEEFTIJDSWOORDEN[leeftijd] },
    { naam: 'Verblijf', waarde: hoofdletter(schrijf.tekst(verblijf)) },
    { naam: 'Kader', waarde: kader === null ? '' : KADERWOORDEN[kader] },
    { naam: 'Gemeente', waarde: schrijf.tekst(gemeente) },
    { naam: 'Veiligheid', waarde: [oordeel, handelt === '' ? '' : `${handelt} handelt`].filter((deel) => deel !== '').join(', ') },
    { naam: 'School', waarde: schrijf.alineas(school).join(' ') },
    { naam: 'Spoed', waarde: spoed === true ? ['Ja', schrijf.alineas(spoedWaarom).join(' ')].filter((deel) => deel !== '').join(': ') : '' },
  ].filter(({ waarde }) => waarde !== '');
  const pogingen = geprobeerd.map(({ wat, resultaat }) => [schrijf.tekst(wat), schrijf.tekst(resultaat)] as const).filter(([wat]) => wat !== '');
  return [
    ...schrijf.alineas(kern).map((tekst): Blok => ({ soort: 'alinea', vorm: 'inleiding', tekst })),
    ...(paren.length === 0 ? [] : [{ soort: 'kenmerken', vorm: 'feiten', paren } as const]),
    ...(pogingen.length === 0
      ? []
      : [
          {
            soort: 'tabel',
            vorm: 'gewoon',
            bijschrift: 'Wat al geprobeerd is',
            kolommen: [
              { kop: 'Wat', breedte: 5 },
              { kop: 'Met welk resultaat', breedte: 5 },
            ],
            rijen: pogingen.map(([wat, resultaat]) => [wat, resultaat || 'Niet opgeschreven']),
          } as const,
        ]),
  ];
}
