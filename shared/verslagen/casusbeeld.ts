import type { Casus, Tijdlijnpunt } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import type { Sessieplan } from '../domein/sessieplan.ts';
import { isodag, toonDeeldatum } from '../domein/tijd.ts';
import { leeg } from './antwoord.ts';
import type { Blok, Bladzijde, Tijdlijnbeeldpunt } from './model.ts';
import { maakSchrijver, type Genoemde, type Schrijver } from './schrijver.ts';
import { AARDWOORDEN, wanneer } from './tijdlijn.ts';

/** What a casusbeeld is made from; a casus of this kluis is one, and so is one that came along in a group file. */
export interface Casusbeeldgegevens {
  readonly casus: Pick<Casus, 'code' | 'kern' | 'casusbeeld' | 'tijdlijn'> & Partial<Pick<Casus, 'betrokkenen'>>;
  readonly regionaam: Regio['naam'];
  /** The leerthema. */
  readonly onderwerp: string;
  /** The day of the meeting; empty while it is not chosen. */
  readonly datum: string;
  /** Epoch ms. */
  readonly gemaaktOp: number;
  readonly leefgebieden: Regio['leefgebieden'];
  /**
   * Whose names stay out: the participants of the meeting, and who is around the casus besides its betrokkenen, such as those who
   * were asked for a voorbereidingsopdracht.
   */
  readonly namen: { readonly deelnemers: Sessieplan['deelnemers']; readonly genoemden: readonly Genoemde[] };
}

/** The one page of a casus that participants read beforehand (Twente pilots: reading whole cases took too long). */
export function bouwCasusbeeld({ casus, regionaam, onderwerp, datum, gemaaktOp, leefgebieden, namen }: Casusbeeldgegevens): Bladzijde {
  const schrijf = maakSchrijver(namen, [...(casus.betrokkenen ?? []), ...namen.genoemden]);
  const { situatie, verloop, stemJeugdigeEnOuders, watHielp } = casus.casusbeeld;
  return {
    vorm: 'bladzijde',
    taal: 'nl-NL',
    titel: `Casusbeeld ${casus.code}`,
    voet: [casus.code, 'casusbeeld', 'gepseudonimiseerd'].join(' · '),
    gemaaktOp,
    kop: {
      soortnaam: 'Casusbeeld',
      titel: casus.code,
      kenmerken: [
        { naam: 'Leerthema', waarde: schrijf.tekst(onderwerp) },
        { naam: 'Bijeenkomst', waarde: toonDeeldatum(datum) },
        { naam: 'Regio', waarde: regionaam },
      ].filter(({ waarde }) => waarde !== ''),
    },
    blokken: [
      ...schrijf.alineas(casus.kern).map((tekst): Blok => ({ soort: 'alinea', vorm: 'inleiding', tekst })),
      ...deel(schrijf, 'Situatie', situatie, 'gewoon'),
      ...deel(schrijf, 'Verloop', verloop, 'gewoon'),
      ...tijdlijnfiguur(schrijf, casus.tijdlijn, leefgebieden, gemaaktOp),
      {
        soort: 'kolommen',
        kolommen: [
          { kop: '', blokken: deel(schrijf, 'Stem van jeugdige en ouders', stemJeugdigeEnOuders, 'stem') },
          { kop: '', blokken: deel(schrijf, 'Wat hielp', watHielp, 'gewoon') },
        ],
      },
    ],
  };
}

/** A gap reads as a sentence, so that nobody thinks that the page fell off. */
function deel(schrijf: Schrijver, kop: string, tekst: string, vorm: 'gewoon' | 'stem'): readonly Blok[] {
  const alineas = schrijf.alineas(tekst).map((alinea): Blok => ({ soort: 'alinea', vorm, tekst: alinea }));
  return [{ soort: 'kop', niveau: 2, tekst: kop }, ...(alineas.length === 0 ? [leeg('Hierover is nog niets bekend.')] : alineas)];
}

/** A timeline as a figure, in the order of time; what has no date comes last, and is only in the list. */
export function tijdlijnfiguur(schrijf: Schrijver, punten: readonly Tijdlijnpunt[], leefgebieden: Regio['leefgebieden'], gemaaktOp: number): readonly Blok[] {
  const gevuld = punten
    .filter(({ wat }) => wat.trim() !== '')
    .toSorted((a, b) => Number(a.wanneer === '') - Number(b.wanneer === '') || a.wanneer.localeCompare(b.wanneer));
  if (gevuld.length === 0) return [];
  const getekend = gevuld.map((punt) => beeldpunt(schrijf, punt));
  return [
    { soort: 'kop', niveau: 2, tekst: 'Tijdlijn' },
    {
      soort: 'figuur',
      bijschrift: 'Tijdlijn',
      alternatief: `Tijdlijn met ${getekend.length === 1 ? 'één gebeurtenis' : `${getekend.length} gebeurtenissen`}: ${getekend.map(({ dag, wat, aard }) => `${dag}, ${wat} (${AARDWOORDEN[aard]})`).join('; ')}.`,
      beeld: { soort: 'tijdlijn', vandaag: isodag(gemaaktOp), leefgebieden, punten: getekend },
    },
  ];
}

function beeldpunt(schrijf: Schrijver, punt: Tijdlijnpunt): Tijdlijnbeeldpunt {
  const { id, wanneer: van, tot, loopt, aard, leefgebied } = punt;
  const kijken = punt.andereKijk.map((kijk) => ({ tekst: schrijf.tekst(kijk.tekst), wie: schrijf.wie(kijk.bron) || 'een ander' }));
  return {
    id,
    wanneer: van,
    tot,
    loopt,
    aard,
    leefgebied,
    dag: wanneer(punt),
    wat: schrijf.tekst(punt.wat),
    bron: schrijf.wie(punt.bron) || 'bron niet genoemd',
    andereKijk: kijken.filter(({ tekst }) => tekst !== '').map(({ tekst, wie }) => `${tekst} (${wie})`),
  };
}
