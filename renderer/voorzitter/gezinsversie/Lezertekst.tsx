import { useMemo } from 'react';
import type { Lezer } from '#shared/stukken/keuzes';
import type { Gezinstekst } from '#shared/stukken/stuk';
import type { Woordenlijst } from '#shared/taal/woordenlijst';
import type { Ernaast } from '#shared/verslagen/gezin-ernaast';
import { isLegeGezinstekst } from '#shared/verslagen/gezinsgemis';
import { gezinskoppen } from '#shared/verslagen/gezinswoorden';
import { isTekst, lijstVan } from '../klad/vormen.ts';
import { useKlad } from '../klad/useKlad.ts';
import { Afsprakendeel } from './Afsprakendeel.tsx';
import { Bellendeel } from './Bellendeel.tsx';
import { metTekst, type Bewerking } from './bewerkingen.ts';
import { MEESTE_GELATEN, type Schrijfhulp } from './schrijfhulp.ts';
import { Tekstdeel } from './Tekstdeel.tsx';
import stijl from './gezin.module.css';

interface Lezerteksteigenschappen {
  readonly casusId: string;
  readonly lezer: Lezer;
  readonly tekst: Gezinstekst;
  readonly zet: (maak: Bewerking) => void;
  readonly ernaast: Ernaast;
  readonly lijst: Woordenlijst;
}

const UITLEG = {
  ouder: {
    waarover: 'Begin met wat het gezin zelf zei. Schrijf “u”, en korte zinnen.',
    besloten: 'Wat verandert er voor u en uw kind? En wat blijft zoals het is? Zet ook neer waarom.',
    begin: 'Schrijf eerst op wat de ouders zelf vertelden en wilden. Vertel daarna wat er is besloten en wie wat doet.',
  },
  jeugdige: {
    waarover: 'Begin met wat de jongere zelf zei. Schrijf “je” of “jij”, en korte zinnen.',
    besloten: 'Wat verandert er voor jou? En wat blijft zoals het is? Zet ook neer waarom.',
    begin: 'Schrijf eerst op wat de jongere zelf vertelde en wilde. Vertel daarna wat er is besloten en wie wat doet.',
  },
} as const;

const isLijst = lijstVan(isTekst);

/** The text for one reader, in four parts. */
export function Lezertekst({ casusId, lezer, tekst, zet, ernaast, lijst }: Lezerteksteigenschappen) {
  const [weg, zetWeg] = useKlad<readonly string[]>(`gezinstips ${casusId} ${lezer}`, [], isLijst);
  const hulp = useMemo(
    (): Schrijfhulp => ({
      lezer,
      lijst,
      gelaten: new Set(weg),
      laatZo: (sleutel, ja) => zetWeg((vorige) => [...vorige.filter((ander) => ander !== sleutel), ...(ja ? [sleutel] : [])].slice(-MEESTE_GELATEN)),
    }),
    [lezer, lijst, weg, zetWeg],
  );
  const koppen = gezinskoppen(lezer);
  const uitleg = UITLEG[lezer];
  return (
    <div className={stijl['delen']}>
      {isLegeGezinstekst(tekst) && (
        <p className={stijl['begin']}>
          <strong>Hier staat nog niets.</strong> {uitleg.begin} Ontwar kort het verslag niet in: dit zijn jouw eigen woorden.
        </p>
      )}
      <Tekstdeel kop={koppen.waarover} uitleg={uitleg.waarover} ernaast={ernaast.waarover} waarde={tekst.waarover} zet={(maak) => zet(metTekst('waarover', maak))} hulp={hulp} />
      <Tekstdeel kop={koppen.besloten} uitleg={uitleg.besloten} ernaast={ernaast.besloten} waarde={tekst.besloten} zet={(maak) => zet(metTekst('besloten', maak))} hulp={hulp} />
      <Afsprakendeel kop={koppen.afspraken} ernaast={ernaast.afspraken} tekst={tekst} zet={zet} hulp={hulp} />
      <Bellendeel kop={koppen.bellen} ernaast={ernaast.bellen} tekst={tekst} zet={zet} />
    </div>
  );
}
