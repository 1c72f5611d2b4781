import type { Regio } from '../domein/regio.ts';
import { isodag, toonDag, toonDeeldatum } from '../domein/tijd.ts';
import { hoofdletter, opsomming } from '../domein/woorden.ts';
import { statusMetVersie } from '../stukken/soorten.ts';
import { leeg } from '../verslagen/antwoord.ts';
import { MINST } from '../verslagen/minst.ts';
import type { Blok, Deel, Sessieverslag, Verslagstatus } from '../verslagen/model.ts';
import type { Schrijver } from '../verslagen/schrijver.ts';
import { alinea, deel, kenmerkblokken, kop, lijstblokken, NIET_GETOOND, verdeelblokken } from './blokken.ts';
import { naast } from './correctie.ts';
import { CORRECTIEWOORD, type Correctiereden } from './keuzes.ts';
import { kwartaaleinde, laatsteKwartalen, toonKwartaal, type Kwartaal } from './kwartalen.ts';
import { hoeveelTeksten, verdeel, vertelTotaal, type Rij } from './onderdruk.ts';
import { telKwartaal, trends, UITKOMSTEN, type Kwartaalbron, type Kwartaalcijfers, type Terugkerend } from './tellen.ts';
import { PUNTNAMEN, type Kwartaalpunt } from './teruglezen.ts';

/** What a kwartaalrapport is made from. */
export interface Kwartaalgegevens extends Kwartaal {
  readonly bron: Kwartaalbron;
  /** Quarters before it, the oldest first, as their own reports told them. */
  readonly eerder: readonly Eerder[];
  readonly regionaam: Regio['naam'];
  readonly versie: number;
  readonly status: Verslagstatus;
  /** Epoch ms. */
  readonly gemaaktOp: number;
  /** What this version is in the place of; null when nobody has a report of this quarter. */
  readonly vervangt: Vervangen | null;
  /** Takes the names out of a text, of everybody of whom the kluis knows one. */
  readonly schrijf: Pick<Schrijver, 'tekst'>;
}

export interface Eerder {
  readonly kwartaal: Kwartaal;
  readonly punt: Kwartaalpunt;
}

export interface Vervangen {
  readonly versie: number;
  readonly model: Pick<Sessieverslag, 'delen'>;
  /** What that version replaced, and so on. */
  readonly ouder: readonly Pick<Sessieverslag, 'delen'>[];
  readonly reden: Correctiereden;
}

/** Of how many casussen with a besluit on a text is told, see rule 8 of `onderdruk.ts`. */
const VIJF_OF_VAKER = 'Vijf keer of vaker, in verschillende casussen.';
const MET_BESLUIT = 'casussen met een besluit';

/**
 * The kwartaalrapport for the coördinator and the bestuur: what returns, what was decided, what is missing. Every number goes through
 * `onderdruk.ts`, whose rules say what is told; no casuscode and no name is in it.
 */
export function bouwKwartaal(gegevens: Kwartaalgegevens): Sessieverslag {
  return bouwMetVerschil(gegevens).model;
}

/** The same, with whether it says anything else than the version it replaces. */
export function bouwMetVerschil(gegevens: Kwartaalgegevens): { readonly model: Sessieverslag; readonly anders: boolean } {
  const { bron, versie, gemaaktOp, vervangt, status, regionaam } = gegevens;
  const van: Kwartaal = { jaar: gegevens.jaar, kwartaal: gegevens.kwartaal };
  const cijfers = telKwartaal(bron, van, isodag(gemaaktOp));
  const naam = toonKwartaal(van);
  const stand = statusMetVersie('kwartaal', { status, versie });
  const zin = schoner(gegevens);
  const model: Sessieverslag = {
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
        { naam: 'Vervangt', waarde: vervangt === null ? '' : `versie ${vervangt.versie}` },
      ].filter(({ waarde }) => waarde !== ''),
      voetnoot: `Aantallen onder de ${MINST} staan er niet in, en ook niet wat zo’n aantal zou verraden.`,
    },
    delen: [kort(gegevens.eerder, van, cijfers), ontbreekt(cijfers, zin), knelpunten(cijfers), opWeg(cijfers), besluiten(cijfers), nagekomen(cijfers), ...geleerd(cijfers, van), ...overHetJaar(bron, van, zin), OVER_CIJFERS],
  };
  if (vervangt === null) return { model, anders: true };
  const { model: verteld, anders } = naast(model, vervangt.model, vervangt.ouder);
  const waarom = deel('Wat deze versie vervangt', [alinea(`Dit is een correctie. Versie ${versie} komt in de plaats van versie ${vervangt.versie}. ${CORRECTIEWOORD[vervangt.reden]}`), alinea(`Een aantal dat minder dan ${MINST} verschilt van versie ${vervangt.versie}, is gelaten zoals het daar staat.`)], 'nieuwe-pagina');
  return { model: { ...verteld, delen: [waarom, ...verteld.delen] }, anders };
}

function kort(eerder: readonly Eerder[], van: Kwartaal, cijfers: Kwartaalcijfers): Deel {
  const punt: Kwartaalpunt = { aangemeld: totaal(cijfers.aangemeld), besluiten: totaal(cijfers.besluiten), afgerond: vertelTotaal(cijfers.afgerond) };
  const punten = [...eerder, { kwartaal: van, punt }];
  const namen = punten.map(({ kwartaal }) => `${kwartaal.jaar}, ${kwartaal.kwartaal}e`);
  const soorten = ['aangemeld', 'besluiten', 'afgerond'] as const;
  const reeksen = soorten.map((soort) => ({ naam: PUNTNAMEN[soort], waarden: punten.map((elk) => elk.punt[soort]) }));
  return deel(
    'In het kort',
    [
      // It stands in large figures.
      { soort: 'kenmerken', vorm: 'cijfers', paren: soorten.map((soort) => ({ naam: PUNTNAMEN[soort], waarde: punt[soort] === null ? `< ${MINST}` : String(punt[soort]) })) },
      ...trendfiguur(namen, reeksen),
    ],
    'nieuwe-pagina',
  );
}

function trendfiguur(perioden: readonly string[], reeksen: readonly { readonly naam: string; readonly waarden: readonly (number | null)[] }[]): readonly Blok[] {
  if (perioden.length < 2) return [leeg('Een figuur met eerdere kwartalen komt hier zodra er van een eerder kwartaal een rapport is vastgesteld.')];
  // Without one number there is nothing to draw.
  if (reeksen.every(({ waarden }) => waarden.every((waarde) => waarde === null))) return [leeg(`In geen van deze kwartalen was een aantal ${MINST} of meer.`)];
  return [
    {
      soort: 'figuur',
      bijschrift: 'Casussen in de laatste kwartalen waarover is gerapporteerd',
      alternatief: `Casussen per kwartaal. ${reeksen.map(({ naam, waarden }) => `${naam}: ${waarden.map((waarde, plek) => `${perioden[plek] ?? ''} ${waarde === null ? `minder dan ${MINST}` : String(waarde)}`).join('; ')}`).join('. ')}.`,
      beeld: { soort: 'trend', perioden, reeksen },
    },
  ];
}

const totaal = (rijen: readonly Rij[]): number | null => verdeel(rijen).totaal;

function ontbreekt({ aanbod, signalen, besluiten: rijen }: Kwartaalcijfers, zin: (tekst: string) => string): Deel {
  return deel('Ontbrekend aanbod en signalen', [
    kop('Hulp die er niet was'),
    alinea('In elk overleg wordt genoteerd welke hulp niet bestaat, of er niet op tijd was. In een casus kan meer dan één soort hulp ontbreken.'),
    ...lijstblokken(aanbod, { kop: 'Soort hulp', wat: MET_BESLUIT }, 'Andere soorten samen', `Geen soort hulp ontbrak in ${MINST} of meer casussen. Wat in het overleg bij de analyse wordt gekozen, telt hier mee.`),
    kop('Signalen die terugkwamen'),
    alinea('Aan het eind van elk overleg is gevraagd wat er structureel anders moet.'),
    ...tekstblokken(signalen, totaal(rijen) ?? 0, zin, `Geen signaal kwam ${MINST} keer of vaker voor in dezelfde woorden. Wie een signaal opschrijft zoals de vorige keer, laat het meetellen.`),
  ]);
}

/** Texts that came back, in the order of the alphabet: the order of their numbers would tell about those. */
function tekstblokken(teksten: readonly Terugkerend[], casussen: number, zin: (tekst: string) => string, niets: string): readonly Blok[] {
  const verteld = teksten.filter(({ keer }) => vertelTotaal(keer) !== null).slice(0, hoeveelTeksten(casussen)).map(({ tekst }) => zin(tekst));
  if (verteld.length === 0) return [leeg(niets)];
  return verteld.toSorted((a, b) => a.localeCompare(b, 'nl')).map((tekst) => ({ soort: 'noot', kop: tekst, tekst: VIJF_OF_VAKER }));
}

function opWeg({ aangemeld, totOverleg, totHulp }: Kwartaalcijfers): Deel {
  return deel('Van aanmelding tot hulp', [
    kop('Waar aanmeldingen terechtkwamen'),
    ...verdeelblokken(aangemeld, { kop: 'Na triage', wat: 'aanmeldingen' }, true),
    kop('Hoe lang het duurde'),
    { soort: 'kenmerken', vorm: 'feiten', paren: [{ naam: 'Van aanmelding tot het eerste overleg', waarde: helftwoord(totOverleg) }, { naam: 'Van dat overleg tot de hulp begon', waarde: helftwoord(totHulp) }] },
  ]);
}

/** Of at least five the days are fewer, of at least five they are as many or more; in whole weeks, or the middle one would be that of one youth. */
function helftwoord(dagen: readonly number[]): string {
  if (dagen.length < 2 * MINST) return `Van minder dan ${2 * MINST} casussen bekend`;
  const midden = dagen.toSorted((a, b) => a - b)[Math.ceil(dagen.length / 2) - 1] ?? 0;
  const weken = Math.max(1, Math.ceil(midden / 7));
  return `De helft binnen ${weken === 1 ? 'één week' : `${weken} weken`}`;
}

function knelpunten({ drempels, verstoringen, niveaus }: Kwartaalcijfers): Deel {
  return deel('Waar het op vastliep', [
    kop('Drempels in de overleggen, naar verstoring'),
    alinea('In hoeveel casussen zo’n drempel speelde. In een casus kunnen er meer zijn.'),
    ...kenmerkblokken(drempels, { kop: 'Verstoring', wat: MET_BESLUIT }),
    kop('Knooppunten in de leersessies, naar verstoring'),
    ...kenmerkblokken(verstoringen, { kop: 'Verstoring', wat: 'casussen in een leersessie' }),
    kop('Op welk niveau actie nodig is'),
    ...kenmerkblokken(niveaus, { kop: 'Niveau', wat: 'casussen in een leersessie' }),
  ]);
}

function besluiten({ besluiten: rijen, adviestype, maatwerk, opschaling, mandaat, alternatieven }: Kwartaalcijfers): Deel {
  const { totaal: samen, delen } = verdeel(rijen);
  if (samen === null) return deel('Besluiten', [leeg(`Er zijn minder dan ${MINST} casussen met een besluit: te weinig om te verdelen.`)]);
  // What is within a row is told only when that row is: else the total of the one would tell the other.
  const isVerteld = (rij: string): boolean => delen.some(({ namen }) => namen.length === 1 && namen[0] === rij);
  const binnen = (rij: string, deze: readonly Rij[], naam: string, wat: string): readonly Blok[] => (isVerteld(rij) ? verdeelblokken(deze, { kop: naam, wat }) : [leeg(`${hoofdletter(NIET_GETOOND)}: ook in de tabel hierboven staat dit aantal niet apart.`)]);
  return deel('Besluiten', [
    alinea('Een casus met meer dan één besluit telt één keer, met het laatste.'),
    kop('Wat er besloten is'),
    ...verdeelblokken(rijen, { kop: 'Besluit', wat: MET_BESLUIT }, true),
    kop('Maatwerkoplossing gekozen'),
    ...binnen(UITKOMSTEN.besloten, maatwerk, 'Van wat besloten is', 'casussen waarin besloten is'),
    kop('Naar welke trede het ging'),
    ...binnen(UITKOMSTEN.opschalen, opschaling, 'Van wat opgeschaald is', 'casussen die opgeschaald zijn'),
    kop('Soort advies'),
    ...verdeelblokken(adviestype, { kop: 'Advies', wat: MET_BESLUIT }),
    kop('Mandaat aan tafel'),
    ...verdeelblokken(mandaat, { kop: 'Overleg', wat: MET_BESLUIT }),
    kop('Hoeveel oplossingen er bekeken zijn'),
    ...verdeelblokken(alternatieven, { kop: 'Alternatieven', wat: MET_BESLUIT }),
  ]);
}

function nagekomen({ afspraken }: Kwartaalcijfers): Deel {
  return deel('Afspraken', [alinea('Casussen met afspraken die in dit kwartaal klaar moesten zijn, zoals het ervoor stond toen dit rapport werd gemaakt.'), ...verdeelblokken(afspraken, { kop: 'Hoe het ging', wat: 'casussen met zulke afspraken' }, true)]);
}

/** A quarter later there is something to tell. */
function geleerd({ opvolging }: Kwartaalcijfers, van: Kwartaal): readonly Deel[] {
  const [vorig = van] = laatsteKwartalen(van, 2);
  return [
    deel('Wat leersessies opleverden', [
      alinea(`Wat er gebeurde met wat de leersessies van het ${toonKwartaal(vorig)} aan iemand doorgaven. Zo is er een kwartaal tijd geweest om er iets mee te doen.`),
      kop('Over knooppunten'),
      ...verdeelblokken(opvolging.knooppunt, { kop: 'Hoe het ervoor staat', wat: 'punten doorgegeven' }, true),
      kop('Over centrale thema’s'),
      ...verdeelblokken(opvolging.thema, { kop: 'Hoe het ervoor staat', wat: 'punten doorgegeven' }, true),
    ]),
  ];
}

/** In the last quarter of a year only: periods that overlap could be subtracted. */
function overHetJaar(bron: Kwartaalbron, van: Kwartaal, zin: (tekst: string) => string): readonly Deel[] {
  if (van.kwartaal !== 4) return [];
  const perKwartaal = laatsteKwartalen(van, 4).map((kwartaal) => ({ kwartaal, cijfers: telKwartaal(bron, kwartaal, '') }));
  // Only of quarters of which the whole is told: else the texts would tell of what was not.
  const metMaatwerk = perKwartaal.filter(({ cijfers: { besluiten: rijen, maatwerk } }) => verdeel(rijen).delen.some(({ namen }) => namen.length === 1 && namen[0] === UITKOMSTEN.besloten) && verdeel(maatwerk).delen.length > 1);
  const metLeren = perKwartaal.filter(({ cijfers: { verstoringen } }) => vertelTotaal(verstoringen.per.length) !== null);
  const terug = trends(bron, { maatwerk: metMaatwerk.map(({ kwartaal }) => kwartaal), knooppunten: metLeren.map(({ kwartaal }) => kwartaal) });
  return [
    deel(`Wat in heel ${van.jaar} terugkwam`, [
      kop('Maatwerk dat vaker nodig was'),
      ...tekstblokken(terug.maatwerk.teksten, terug.maatwerk.casussen, zin, `Geen maatwerkoplossing was ${MINST} keer of vaker nodig in dezelfde woorden.`),
      kop('Knooppunten die terugkwamen'),
      ...tekstblokken(terug.knooppunten.teksten, terug.knooppunten.casussen, zin, `Geen knooppunt kwam terug bij ${MINST} of meer casussen.`),
    ]),
  ];
}

const OVER_CIJFERS: Deel = deel('Over deze cijfers', [{ soort: 'bijeen', blokken: [
  alinea(`Een aantal onder de ${MINST}, ook nul, staat er niet in: het kan iets vertellen over één jongere. Het is ook niet uit te rekenen. Kleine aantallen zijn samengenomen met een groter aantal. Waar dat niet kan, staat “${NIET_GETOOND}”: dan speelt iets in minder dan ${MINST} casussen, of juist in bijna alle. Statistiekbureaus doen het net zo.`),
  alinea('Geteld zijn casussen, elke casus één keer: twintig afspraken van twee gezinnen tellen als twee. Wat leersessies doorgaven, is geteld per punt.'),
  alinea(`Er staan geen casuscodes en geen namen in. Van wat mensen opschreven, staat er alleen in wat in dezelfde woorden bij ${MINST} of meer casussen terugkwam.`),
  alinea(`Over een kwartaal komt één rapport, als het voorbij is. Wat over een heel jaar terugkomt, staat in het rapport van het vierde kwartaal.`),
] }]);

/** Takes names and codes of casussen out. */
function schoner({ bron, schrijf }: Pick<Kwartaalgegevens, 'bron' | 'schrijf'>): (tekst: string) => string {
  const codes = new Set(bron.casussen.map(({ code }) => code.toLowerCase()));
  return (tekst) => schrijf.tekst(tekst).replaceAll(/[\p{L}\p{N}]+(?:-\p{N}+){1,2}/gu, (woord) => (codes.has(woord.toLowerCase()) ? 'een casus' : woord));
}

/** What who makes it should know. @param nietVast quarters before it that are in no report yet */
export function kwartaalgemis(onleesbaar: number, nietVast: readonly Kwartaal[]): readonly string[] {
  return [
    ...(nietVast.length === 0 ? [] : [`Over het ${opsomming(nietVast.map(toonKwartaal))} is nog geen rapport vastgesteld. ${nietVast.length === 1 ? 'Dat kwartaal staat' : 'Die kwartalen staan'} daarom niet in de figuur.`]),
    ...(onleesbaar === 0 ? [] : [`Niet alles was te lezen: ${onleesbaar === 1 ? 'één casus of bijeenkomst telt' : `${onleesbaar} casussen of bijeenkomsten tellen`} niet mee.`]),
  ];
}
