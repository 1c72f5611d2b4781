import type { Casus } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { toonDag } from '../domein/tijd.ts';
import { hoofdletter } from '../domein/woorden.ts';
import { REGIESTAPPEN, type Regiestap } from '../stukken/keuzes.ts';
import { statusMetVersie } from '../stukken/soorten.ts';
import { leeg } from '../verslagen/antwoord.ts';
import type { Blok, Deel, Sessieverslag } from '../verslagen/model.ts';
import { maakSchrijver } from '../verslagen/schrijver.ts';
import { watDeCasusHoudt, type Regiebron } from './blokken.ts';
import { LEEG_REGIEBLAD } from './leeg.ts';
import type { Regieblad } from './regie.ts';
import { stapkop } from './stappen.ts';

/** What Regie in 7 samenwerkingsstappen is made from. */
export interface Regiegegevens {
  readonly casus: Casus;
  /** Null while nothing was written. */
  readonly blad: Regieblad | null;
  /** Who was at its meetings: their names stay out as well. */
  readonly deelnemers: readonly Deelnemer[];
  readonly regionaam: Regio['naam'];
  readonly leefgebieden: Regio['leefgebieden'];
  readonly versie: number;
  /** Epoch ms. */
  readonly gemaaktOp: number;
}

/**
 * Regie in 7 samenwerkingsstappen: the living document of a casus (Twente pilots). In each step what the casus holds already and what
 * was written in the step itself, so that no question is asked twice. Never a name.
 */
export function bouwRegie({ casus, blad, deelnemers, regionaam, leefgebieden, versie, gemaaktOp }: Regiegegevens): Sessieverslag {
  const bron: Regiebron = { casus, blad: blad ?? LEEG_REGIEBLAD, schrijf: maakSchrijver({ deelnemers }, casus.betrokkenen), leefgebieden, gemaaktOp };
  const stand = statusMetVersie('regie', { status: 'concept', versie });
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    titel: `Regie in 7 samenwerkingsstappen: ${casus.code}`,
    voet: [casus.code, 'regie in 7 samenwerkingsstappen', stand, 'gepseudonimiseerd'].join(' · '),
    status: 'concept',
    versie,
    gemaaktOp,
    omslag: {
      soortnaam: 'Regie in 7 samenwerkingsstappen',
      onderwerpLabel: 'Vraag',
      onderwerp: bron.schrijf.tekst(casus.kern) || 'Nog niet ingevuld',
      statusregel: `${hoofdletter(stand)}, wordt bijgehouden`,
      status: 'concept',
      kenmerken: [
        { naam: 'Regio', waarde: regionaam },
        { naam: 'Casus', waarde: casus.code },
        // The comparison of versions knows this name as that of a day that is always another.
        { naam: 'Verslag van', waarde: toonDag(gemaaktOp) },
      ].filter(({ waarde }) => waarde !== ''),
      voetnoot: 'Dit document is gepseudonimiseerd: de casus heeft een code, mensen een rol en een organisatie.',
    },
    delen: [...REGIESTAPPEN.map((stap, plek) => stapdeel(bron, stap, plek === 0)), OVER_DIT],
  };
}

function stapdeel(bron: Regiebron, stap: Regiestap, eerste: boolean): Deel {
  const blokken = [...watDeCasusHoudt(bron, stap), ...geschreven(bron, stap)];
  return {
    kop: { soort: 'kop', niveau: 1, tekst: stapkop(stap) },
    inhoud: { soort: 'doorlopend', begintOp: eerste ? 'nieuwe-pagina' : 'vervolg', blokken: blokken.length === 0 ? [leeg('In deze stap is nog niets opgeschreven.')] : blokken },
  };
}

/** What was written in the step itself. */
function geschreven({ blad, schrijf }: Regiebron, stap: Regiestap): readonly Blok[] {
  const { tekst, opmerking } = blad.stappen[stap];
  const alineas = schrijf.alineas(tekst).map((alinea): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst: alinea }));
  const vrij = schrijf.alineas(opmerking).join('\n');
  return [
    ...(alineas.length === 0 ? [] : [{ soort: 'kop', niveau: 2, tekst: 'Wat we hierover opschreven' } as const, ...alineas]),
    ...(vrij === '' ? [] : [{ soort: 'noot', kop: 'Opmerking', tekst: vrij } as const]),
  ];
}

/** Which version this is, is said on the cover and at the foot: here it would be told as something that changed. */
const OVER_DIT: Deel = {
  kop: { soort: 'kop', niveau: 1, tekst: 'Over dit document' },
  inhoud: {
    soort: 'doorlopend',
    begintOp: 'vervolg',
    blokken: [
      { soort: 'alinea', vorm: 'gewoon', tekst: 'Dit document groeit mee. Na een overleg of een nieuwe afspraak komt er een nieuwe versie, met wat er veranderde.' },
      { soort: 'alinea', vorm: 'gewoon', tekst: 'Wie wat doet, is één keer opgeschreven, bij de afspraken van de casus. Het staat hier in stap 4, 5 en 7, waar het nodig is.' },
    ],
  },
};
