import type { Casus } from './casus.ts';
import { geldt, ontbreektAanGrondslag } from './grondslag.ts';
import type { Regio } from './regio.ts';

/* What a chair needs of an aanmelding to choose an outcome in triage. It hinders nothing: the chair decides. */

export type Aanmeldpunt =
  | 'vraag'
  | 'leeftijd'
  | 'gemeente'
  | 'verblijf'
  | 'kader'
  | 'geprobeerd'
  | 'hulp'
  | 'school'
  | 'veiligheid'
  | 'wensJeugdige'
  | 'wensOuders'
  | 'spoed'
  | 'grondslag'
  | 'verklarendeAnalyse';

/** The part of the casus page in which something is filled in. */
export type Vulplek = 'aanmelding' | 'hulp' | 'grondslag' | 'documenten';

export interface Volledigheidspunt {
  readonly punt: Aanmeldpunt;
  readonly wat: string;
  readonly ingevuld: boolean;
  /** How the chair fills it, in this app. */
  readonly hoe: string;
  /** How to ask the aanmelder for it. */
  readonly vraag: string;
}

/** What the list looks at. */
export type Aanmeldbron = Pick<Casus, 'kern' | 'aanmelding' | 'hulp' | 'grondslagen' | 'documenten' | 'tijdlijn'>;

/**
 * Every point of an aanmelding in the order of the form, with whether it is filled.
 * @param regio whether consent for 12 to 15 years is asked of youth and parents both
 */
export function aanmeldingVolledig(bron: Aanmeldbron, { beidenVan12Tot15 }: Pick<Regio, 'beidenVan12Tot15'>): readonly Volledigheidspunt[] {
  const { aanmelding, kern, hulp } = bron;
  const { veiligheid } = aanmelding;
  return [
    { punt: 'vraag', wat: 'De vraag in één zin', ingevuld: staat(kern), hoe: 'Schrijf bij Aanmelding in één zin waar het vastzit.', vraag: 'Wat is je vraag aan ons, in één zin?' },
    { punt: 'leeftijd', wat: 'Leeftijdscategorie', ingevuld: aanmelding.leeftijd !== null, hoe: 'Kies bij Aanmelding een leeftijdscategorie. Een geboortedatum is niet nodig.', vraag: 'In welke leeftijdscategorie valt de jeugdige: 0-3, 4-11, 12-15, 16-17 of 18-23 jaar? We hoeven geen geboortedatum.' },
    { punt: 'gemeente', wat: 'Gemeente', ingevuld: staat(aanmelding.gemeente), hoe: 'Vul bij Aanmelding de gemeente in die verantwoordelijk is.', vraag: 'Welke gemeente is verantwoordelijk?' },
    { punt: 'verblijf', wat: 'Waar de jeugdige nu woont', ingevuld: staat(aanmelding.verblijf), hoe: 'Vul bij Aanmelding in waar de jeugdige woont: thuis, pleeggezin, behandelgroep.', vraag: 'Waar woont de jeugdige nu? Bijvoorbeeld thuis, in een pleeggezin of op een groep.' },
    { punt: 'kader', wat: 'Kader', ingevuld: aanmelding.kader !== null, hoe: 'Kies bij Aanmelding het kader: vrijwillig of een maatregel.', vraag: 'Is de hulp vrijwillig, of is er een maatregel zoals een ondertoezichtstelling?' },
    { punt: 'geprobeerd', wat: 'Wat al geprobeerd is, met resultaat', ingevuld: aanmelding.geprobeerd.some(({ wat, resultaat }) => staat(wat) && staat(resultaat)), hoe: 'Schrijf bij Aanmelding wat er geprobeerd is en wat dat opleverde.', vraag: 'Wat hebben jullie al geprobeerd, en wat kwam daaruit?' },
    { punt: 'hulp', wat: 'Welke hulp er nu is', ingevuld: hulp.some(({ wat }) => staat(wat)), hoe: 'Zet bij Hulp nu welke hulp er is, van wie, en wat het kost als je dat weet.', vraag: 'Welke hulp is er nu, en van welke organisatie?' },
    { punt: 'school', wat: 'School, werk of opvang', ingevuld: staat(aanmelding.school), hoe: 'Schrijf bij Aanmelding hoe het gaat met school, werk of opvang.', vraag: 'Hoe gaat het met school, werk of opvang?' },
    { punt: 'veiligheid', wat: 'Veiligheid, en wie daarop let', ingevuld: veiligheid.oordeel !== null && (veiligheid.oordeel === 'veilig' || staat(veiligheid.wieHandelt)), hoe: 'Kies bij Aanmelding hoe veilig het is. Zijn er zorgen, schrijf dan ook wie er nu handelt.', vraag: 'Is het nu veilig genoeg? En als er zorgen zijn: wie doet daar nu iets aan?' },
    { punt: 'wensJeugdige', wat: 'Wat de jeugdige zelf wil', ingevuld: staat(aanmelding.wensJeugdige), hoe: 'Schrijf bij Aanmelding wat de jeugdige wil, liefst in eigen woorden.', vraag: 'Wat wil de jeugdige zelf? Het liefst in eigen woorden.' },
    { punt: 'wensOuders', wat: 'Wat de ouders willen', ingevuld: staat(aanmelding.wensOuders), hoe: 'Schrijf bij Aanmelding wat de ouders willen. Zijn ze het niet eens, schrijf dan beide.', vraag: 'Wat willen de ouders? Denken ze er verschillend over, dan horen we graag allebei.' },
    { punt: 'spoed', wat: 'Spoed, en waarom', ingevuld: aanmelding.spoed === false || (aanmelding.spoed === true && staat(aanmelding.spoedWaarom)), hoe: 'Kies bij Aanmelding of er spoed is. Zo ja, schrijf waarom.', vraag: 'Is er spoed? Zo ja: waarom, en tot wanneer kan het wachten?' },
    grondslagpunt(bron, { beidenVan12Tot15 }),
    { punt: 'verklarendeAnalyse', wat: 'Recente verklarende analyse', ingevuld: heeftVerklarendeAnalyse(bron), hoe: 'Zet bij Documenten waar de verklarende analyse ligt, van wie en van wanneer.', vraag: 'Is er een recente verklarende analyse? Van wie is die, en van wanneer? Is hij er niet: wie kan hem maken?' },
  ];
}

/** Where a point is filled in. */
export function vulplekVan(punt: Aanmeldpunt): Vulplek {
  switch (punt) {
    case 'hulp':
    case 'grondslag':
      return punt;
    case 'verklarendeAnalyse':
      return 'documenten';
    default:
      return 'aanmelding';
  }
}

/** What is missing. */
export function ontbrekend(punten: readonly Volledigheidspunt[]): readonly Volledigheidspunt[] {
  return punten.filter(({ ingevuld }) => !ingevuld);
}

/** The message to the aanmelder with what is missing, ready to be edited and copied. Without names of people; the region signs, once it has a name. */
export function terugbericht(code: string, punten: readonly Volledigheidspunt[], regionaam = ''): string {
  const vragen = ontbrekend(punten).map(({ vraag }) => `- ${vraag}`);
  const midden =
    vragen.length === 0
      ? ['We willen deze vraag graag goed bespreken. Daarvoor hebben we nog iets van je nodig:', '- ']
      : [vragen.length === 1 ? 'We willen deze vraag graag goed bespreken. Daarvoor missen we nog één ding:' : 'We willen deze vraag graag goed bespreken. Daarvoor missen we nog een paar dingen:', ...vragen];
  return [
    'Beste aanmelder,',
    '',
    `Dank je wel voor je aanmelding, bij ons bekend als ${code}.`,
    ...midden,
    '',
    'Weet je iets niet, schrijf dat dan gerust: dan zoeken we samen verder. Noem in je antwoord geen namen, geen geboortedatum en geen BSN.',
    'Zodra we dit hebben, kijken we er meteen weer naar. Lukt iets niet, laat het dan weten.',
    '',
    'Vriendelijke groet,',
    `de voorzitter van ${regionaam === '' ? 'het Regionaal Expertteam' : regionaam}`,
  ].join('\n');
}

function staat(tekst: string): boolean {
  return tekst.trim() !== '';
}

/** From 12 to 15 years consent of one of the two asks that of the other (Jeugdwet, art. 7.3.4), unless the region says otherwise. */
function grondslagpunt({ aanmelding, grondslagen }: Aanmeldbron, regio: Pick<Regio, 'beidenVan12Tot15'>): Volledigheidspunt {
  const geldig = grondslagen.filter(geldt);
  const toestemmingVan = new Set(geldig.filter(({ soort }) => soort === 'toestemming').map(({ persoon }) => persoon));
  const samen = regio.beidenVan12Tot15 && aanmelding.leeftijd === '12-15';
  const half = samen && toestemmingVan.has('jeugdige') !== toestemmingVan.has('ouder');
  return {
    punt: 'grondslag',
    wat: 'Grondslag om dit te bespreken',
    ingevuld: ontbreektAanGrondslag({ aanmelding, grondslagen }, regio).nodig.length === 0,
    hoe: half
      ? `Van 12 tot en met 15 jaar is toestemming van jeugdige én ouders nodig. Die van ${toestemmingVan.has('jeugdige') ? 'de ouders' : 'de jeugdige'} ontbreekt bij Grondslag.`
      : 'Zet bij Grondslag waarom je dit mag bespreken: toestemming, wettelijke taak of gepseudonimiseerd.',
    vraag: samen
      ? 'Geven de jeugdige en de ouders er allebei toestemming voor dat we dit bespreken? Of is er een wettelijke taak?'
      : 'Is er toestemming om dit te bespreken, of een wettelijke taak? Wie gaf die toestemming, en wanneer?',
  };
}

const VERKLARENDE_ANALYSE = /verklarende\s+analyse/iu;

function heeftVerklarendeAnalyse({ documenten, tijdlijn }: Aanmeldbron): boolean {
  return documenten.some(({ titel }) => VERKLARENDE_ANALYSE.test(titel)) || tijdlijn.some(({ wat }) => VERKLARENDE_ANALYSE.test(wat));
}
