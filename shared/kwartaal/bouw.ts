import type { Regio } from '../domein/regio.ts';
import { TREND_VANAF } from '../domein/signalen.ts';
import { isodag, toonDag, toonDeeldatum } from '../domein/tijd.ts';
import { hoofdletter } from '../domein/woorden.ts';
import { statusMetVersie } from '../stukken/soorten.ts';
import { leeg } from '../verslagen/antwoord.ts';
import { isGenoeg, MINST } from '../verslagen/minst.ts';
import type { Blok, Deel, Kop, Sessieverslag, Verslagstatus } from '../verslagen/model.ts';
import { toonGetal, type Schrijver } from '../verslagen/schrijver.ts';
import { kwartaaleinde, laatsteKwartalen, toonKwartaal, type Kwartaal } from './kwartalen.ts';
import { onderdruk, toonAlleen, toonGetoond, totaalVan, type Telling } from './onderdruk.ts';
import { telKwartaal, trends, UITKOMSTEN, type Kwartaalbron, type Kwartaalcijfers, type Terugkerend } from './tellen.ts';

/** What a kwartaalrapport is made from. */
export interface Kwartaalgegevens extends Kwartaal {
  readonly status: Verslagstatus;
  readonly bron: Kwartaalbron;
  readonly regionaam: Regio['naam'];
  readonly versie: number;
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** Takes the names out of a signaal, of everybody of whom the kluis knows one. */
  readonly schrijf: Pick<Schrijver, 'tekst'>;
}

/** Quarters in a figure. */
const IN_FIGUUR = 4;

/**
 * The kwartaalrapport for the coördinator and the bestuur: what returns, what was decided, what is missing. Every number goes through
 * `onderdruk`; no casuscode and no name is in it, and no text but signalen that were written for the standard and what came back three
 * times or more.
 */
export function bouwKwartaal(gegevens: Kwartaalgegevens): Sessieverslag {
  const { jaar, kwartaal, bron, regionaam, status, versie, gemaaktOp } = gegevens;
  const van: Kwartaal = { jaar, kwartaal };
  const cijfers = telKwartaal(bron, van, isodag(gemaaktOp));
  const naam = toonKwartaal(van);
  const zin = schoner(gegevens);
  const stand = statusMetVersie('kwartaal', { status, versie });
  return {
    vorm: 'verslag',
    taal: 'nl-NL',
    titel: `Kwartaalrapport, ${naam}`,
    voet: ['Kwartaalrapport', naam, stand, 'zonder persoonsgegevens'].join(' · '),
    status,
    versie,
    gemaaktOp,
    omslag: {
      soortnaam: 'Kwartaalrapport',
      onderwerpLabel: 'Over',
      onderwerp: hoofdletter(naam),
      statusregel: hoofdletter(stand),
      status,
      kenmerken: [
        { naam: 'Regio', waarde: regionaam },
        { naam: 'Tot en met', waarde: toonDeeldatum(kwartaaleinde(van)) },
        { naam: 'Verslag van', waarde: toonDag(gemaaktOp) },
      ].filter(({ waarde }) => waarde !== ''),
      voetnoot: `Aantallen onder de ${MINST} staan er niet in, en ook niet wat zo’n aantal zou verraden.`,
    },
    delen: [kort(gegevens, van, cijfers), opWeg(cijfers), knelpunten(cijfers), besluiten(cijfers), nagekomen(cijfers), ontbreekt(cijfers, trends(bron, van), zin), OVER_CIJFERS],
  };
}

function deel(tekst: string, blokken: readonly Blok[], begintOp: 'nieuwe-pagina' | 'vervolg' = 'vervolg'): Deel {
  return { kop: { soort: 'kop', niveau: 1, tekst }, inhoud: { soort: 'doorlopend', begintOp, blokken } };
}
const kop = (tekst: string): Kop => ({ soort: 'kop', niveau: 2, tekst });
const alinea = (tekst: string): Blok => ({ soort: 'alinea', vorm: 'gewoon', tekst });

function kort({ bron, gemaaktOp }: Kwartaalgegevens, van: Kwartaal, { aangemeld, besproken, afgerond }: Kwartaalcijfers): Deel {
  const perioden = laatsteKwartalen(van, IN_FIGUUR);
  const reeksen = ([['Aangemeld', 'aangemeld'], ['Besproken', 'besproken'], ['Afgeschaald of afgesloten', 'afgerond']] as const).map(([naam, wat]) => ({
    naam,
    // Each quarter is told as in its own report: what is left out there, is left out here.
    waarden: perioden.map((periode) => getalOfNiets(telKwartaal(bron, periode, isodag(gemaaktOp))[wat])),
  }));
  const namen = perioden.map(({ jaar, kwartaal }) => `${jaar}, ${kwartaal}e`);
  return deel(
    'In het kort',
    [
      {
        soort: 'kenmerken',
        vorm: 'cijfers',
        paren: [
          { naam: 'Casussen aangemeld', waarde: totaalwoord(aangemeld) },
          { naam: 'Casussen besproken', waarde: totaalwoord(besproken) },
          { naam: 'Afgeschaald of afgesloten', waarde: totaalwoord(afgerond) },
        ],
      },
      // Without one number there is nothing to draw.
      ...(reeksen.every(({ waarden }) => waarden.every((waarde) => waarde === null)) ? [leeg(`In geen van de laatste vier kwartalen was een aantal ${MINST} of meer.`)] : [{
        soort: 'figuur',
        bijschrift: 'Casussen in de laatste vier kwartalen',
        alternatief: `Casussen per kwartaal. ${reeksen.map(({ naam, waarden }) => `${naam}: ${waarden.map((waarde, plek) => `${namen[plek] ?? ''} ${waarde === null ? `minder dan ${MINST}` : String(waarde)}`).join('; ')}`).join('. ')}.`,
        beeld: { soort: 'trend', perioden: namen, reeksen },
      } as const]),
    ],
    'nieuwe-pagina',
  );
}

/** The total of casussen, each counted once. */
function getalOfNiets(telling: Telling): number | null {
  const { totaal } = onderdruk(telling);
  return typeof totaal === 'number' ? totaal : null;
}

function totaalwoord(telling: Telling): string {
  const getoond = toonAlleen(totaalVan(telling), telling.casussen);
  // It stands in large figures.
  return getoond === 'minder' ? `< ${MINST}` : toonGetoond(getoond);
}

/** A telling as a table with its total; where nothing of it can be told, as a sentence. */
function tabel(telling: Telling, wat: string): Blok {
  const { totaal, rijen } = onderdruk(telling);
  if (typeof totaal !== 'number') return leeg(totaal === 'minder' ? `Minder dan ${MINST}: te weinig om te verdelen.` : `Van te weinig casussen om te tonen.`);
  return {
    soort: 'tabel',
    vorm: 'gewoon',
    bijschrift: '',
    kolommen: [{ kop: wat, breedte: 6 }, { kop: 'Aantal', breedte: 3 }],
    rijen: [...rijen.map(({ naam, getoond }) => [naam, toonGetoond(getoond)]), ['Samen', toonGetoond(totaal)]],
  };
}

function opWeg({ aangemeld, totOverleg, totHulp }: Kwartaalcijfers): Deel {
  return deel('Van aanmelding tot hulp', [
    kop('Waar aanmeldingen terechtkwamen'),
    tabel(aangemeld, 'Na triage'),
    kop('Hoe lang het duurde'),
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Van aanmelding tot het eerste overleg', waarde: mediaanwoord(totOverleg) }, { naam: 'Van dat overleg tot de hulp begon', waarde: mediaanwoord(totHulp) }] },
  ]);
}

/** The middle one of the days; a shortest or a longest would be that of one youth, and how many there are could be subtracted from another number. */
function mediaanwoord(dagen: readonly number[]): string {
  if (!isGenoeg(dagen.length)) return `Van minder dan ${MINST} casussen bekend`;
  const opRij = dagen.toSorted((a, b) => a - b);
  const [onder = 0, boven = 0] = [opRij[Math.floor((opRij.length - 1) / 2)], opRij[Math.ceil((opRij.length - 1) / 2)]];
  return `De helft binnen ${Math.round((onder + boven) / 2)} dagen`;
}

function knelpunten({ drempels, verstoringen, niveaus }: Kwartaalcijfers): Deel {
  return deel('Waar het op vastliep', [
    kop('Drempels in de overleggen, naar verstoring'),
    ...metStaven(drempels, 'Verstoring', 'drempels'),
    kop('Knooppunten in de leersessies, naar verstoring'),
    tabel(verstoringen, 'Verstoring'),
    kop('Op welk niveau actie nodig is'),
    tabel(niveaus, 'Niveau'),
  ]);
}

/** Bars only where each of them can be told: one that is missing would look like a zero. */
function metStaven(telling: Telling, wat: string, eenheid: string): readonly Blok[] {
  const staven = onderdruk(telling).rijen.flatMap(({ naam, getoond }) => (typeof getoond === 'number' ? [{ label: naam, waarde: getoond }] : []));
  if (staven.length === 0 || staven.length < telling.rijen.length) return [tabel(telling, wat)];
  return [tabel(telling, wat), { soort: 'figuur', bijschrift: wat, alternatief: `Aantal ${eenheid}: ${staven.map(({ label, waarde }) => `${label} ${waarde}`).join(', ')}.`, beeld: { soort: 'staven', aslabel: eenheid, staven } }];
}

function besluiten({ besproken, adviestype, maatwerk, opschaling, mandaat, alternatieven }: Kwartaalcijfers): Deel {
  const samen = alternatieven.reduce((som, aantal) => som + aantal, 0);
  const gemiddeld = isGenoeg(alternatieven.length) ? [alinea(`Per casus werden gemiddeld ${toonGetal(samen / alternatieven.length, 1)} alternatieven bekeken.`)] : [];
  const delen: readonly (readonly [string, Telling, string])[] = [
    ['Wat er besloten is', besproken, 'Besluit'],
    ['Soort advies', adviestype, 'Advies'],
    ['Maatwerkoplossing gekozen', maatwerk, 'Casussen'],
    ['Naar welke trede het ging', opschaling, 'Trede'],
    ['Mandaat aan tafel', mandaat, 'Overleg'],
  ];
  if (typeof onderdruk(besproken).totaal !== 'number') return deel('Besluiten', [leeg(`Er zijn minder dan ${MINST} casussen besproken: te weinig om te verdelen.`)]);
  return deel('Besluiten', [alinea('Een casus die meer dan eens besproken is, telt één keer, zoals het de laatste keer was.'), ...delen.flatMap(([tekst, telling, wat]): readonly Blok[] => [kop(tekst), telling === opschaling && !telt(besproken, UITKOMSTEN.opschalen) ? leeg(VERRAADT) : tabel(telling, wat)]), ...gemiddeld]);
}

const VERRAADT = 'Niet getoond: samen met de tabel hierboven zou een klein aantal uit te rekenen zijn.';

/** Whether this row is told. What is left out of one table must not be the total less a row of another. */
function telt(telling: Telling, rij: string): boolean {
  return onderdruk(telling).rijen.some(({ naam, getoond }) => naam === rij && typeof getoond === 'number');
}

function nagekomen({ afspraken }: Kwartaalcijfers): Deel {
  return deel('Afspraken', [alinea('Afspraken die in dit kwartaal klaar moesten zijn, zoals ze er nu voor staan.'), tabel(afspraken, 'Hoe het ging')]);
}

function ontbreekt({ signalen }: Kwartaalcijfers, { maatwerk, knooppunten }: ReturnType<typeof trends>, zin: (tekst: string) => string): Deel {
  const trend = signalen.filter(({ keer }) => keer >= TREND_VANAF);
  const rest = signalen.filter(({ keer }) => keer < TREND_VANAF);
  return deel('Ontbrekend aanbod en signalen', [
    alinea('Na elk overleg is gevraagd wat er niet bestaat of niet werkt. Wat drie keer of vaker terugkomt, is een trend.'),
    kop('Trends van dit kwartaal'),
    ...(trend.length === 0 ? [leeg('Geen signaal kwam drie keer of vaker voor.')] : trend.map(trendnoot(zin, 'casussen'))),
    kop('Andere signalen'),
    // How often is not told: each of them was given once or twice.
    ...(rest.length === 0 ? [leeg('Er zijn geen andere signalen gegeven.')] : [{ soort: 'lijst', vorm: 'punten', punten: rest.map(({ tekst }) => ({ tekst: zin(tekst), bron: '' })) } as const]),
    kop('Maatwerk dat vaker nodig was, in de laatste vier kwartalen'),
    ...(maatwerk.length === 0 ? [leeg('Geen maatwerkoplossing kwam drie keer of vaker voor.')] : maatwerk.map(trendnoot(zin, 'casussen'))),
    kop('Knooppunten die terugkomen, in de laatste vier kwartalen'),
    ...(knooppunten.length === 0 ? [leeg('Geen knooppunt kwam drie keer of vaker voor.')] : knooppunten.map(trendnoot(zin, 'leersessies'))),
  ]);
}

/** That it is a trend is told; how often exactly only when that is no small number. */
function trendnoot(zin: (tekst: string) => string, waarin: string): (van: Terugkerend) => Blok {
  return ({ tekst, keer }) => ({ soort: 'noot', kop: zin(tekst), tekst: isGenoeg(keer) ? `${keer} keer, in verschillende ${waarin}.` : 'Drie keer of vaker.' });
}

const OVER_CIJFERS: Deel = deel('Over deze cijfers', [{ soort: 'bijeen', blokken: [
  alinea(`Een aantal onder de ${MINST}, ook nul, staat er niet in: het kan iets vertellen over één jongere. Is zo’n aantal uit te rekenen met de andere aantallen, dan is er nog een weggelaten. Daar staat “niet getoond”.`),
  alinea('Aantallen afspraken en drempels staan er alleen in als ze van vijf of meer casussen komen. Statistiekbureaus doen het net zo.'),
  alinea('Er staan geen casuscodes en geen namen in. De signalen zijn opgeschreven om van te leren, zonder wat over één jongere gaat.'),
] }]);

/** Takes names and codes of casussen out. */
function schoner({ bron, schrijf }: Pick<Kwartaalgegevens, 'bron' | 'schrijf'>): (tekst: string) => string {
  const codes = new Set(bron.casussen.map(({ code }) => code.toLowerCase()));
  return (tekst) => schrijf.tekst(tekst).replaceAll(/[\p{L}\p{N}]+(?:-\p{N}+){1,2}/gu, (woord) => (codes.has(woord.toLowerCase()) ? 'een casus' : woord));
}

/** What who makes it should know. */
export function kwartaalgemis(van: Kwartaal, vandaag: string, onleesbaar: number): readonly string[] {
  return [
    ...(vandaag <= kwartaaleinde(van) ? [`Dit kwartaal loopt nog tot en met ${toonDeeldatum(kwartaaleinde(van))}. Verstuur het daarna: wie twee rapporten van hetzelfde kwartaal naast elkaar legt, kan kleine aantallen uitrekenen.`] : []),
    ...(onleesbaar === 0 ? [] : [`Niet alles was te lezen: ${onleesbaar === 1 ? 'één casus of bijeenkomst telt' : `${onleesbaar} casussen of bijeenkomsten tellen`} niet mee.`]),
  ];
}
