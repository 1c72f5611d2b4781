import { LEEFTIJDSWOORDEN } from '../domein/loopwoorden.ts';
import { LEEFTIJDSCATEGORIEEN, type Leeftijdscategorie } from '../domein/keuzes.ts';
import type { Vindsoort } from '../stukken/keuzes.ts';
import { ALGEMENER } from './vindplaatsen.ts';

/* What could stand in the place of what was found, the most fitting first: by what it is, and by what stands around it. */

/** Who somebody is, by a word before the name or in it, with what can be said of them instead. */
const MENSEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/pleeg(?:moeder|vader|ouders?)/u, ['een pleegouder']],
  [/stief(?:moeder|vader)/u, ['een stiefouder']],
  [/moeder|mama/u, ['de moeder', 'een ouder']],
  [/vader|papa/u, ['de vader', 'een ouder']],
  [/ouders?(?!\p{L})/u, ['een ouder']],
  [/oma|opa|grootouders?/u, ['een grootouder', 'een familielid']],
  [/tante|oom|neef|nicht/u, ['een familielid']],
  [/broer(?:tje)?|zus(?:je)?|tweeling/u, ['een broer of zus', 'een kind uit het gezin']],
  [/vriend(?:in)?|vriendje/u, ['een vriend']],
  [/buurvrouw|buurman|buren/u, ['een buur']],
  [/huisarts|arts|dr|psychiater|kinderarts/u, ['een arts', 'een hulpverlener']],
  [/leerkracht|juf|meester|mentor|docent|intern begeleider/u, ['een leerkracht']],
  [/voogd|jeugdbeschermer|gezinsvoogd/u, ['de jeugdbeschermer', 'een professional']],
  [/begeleider|behandelaar|therapeut|psycholoog|gedragswetenschapper|orthopedagoog|groepsleider|hulpverlener|wijkcoach|wijkteam/u, ['een hulpverlener', 'een collega']],
  [/procesregisseur|casusregisseur|consulent|ambtenaar|gemeente|collega|tolk|advocaat/u, ['een collega', 'een professional']],
  [/kind|jongere|jeugdige|jongen|meisje|zoon|dochter|leerling/u, ['een jongere']],
  [/mevr|mevrouw|mw/u, ['een ouder', 'de moeder']],
  [/meneer|dhr|heer/u, ['een ouder', 'de vader']],
];

const INSTELLINGEN: readonly (readonly [RegExp, string])[] = [
  [/gezinshuis/u, 'een gezinshuis'],
  [/kinderdagverblijf|\b(?:kdv|bso)\b|peuter|kinderopvang|crèche/u, 'een kinderopvang'],
  [/huisart/u, 'een huisartsenpraktijk'],
  [/ziekenhuis|umc|spectrum|medisch/u, 'een ziekenhuis'],
  [/behandelgroep|leefgroep|woongroep|groep/u, 'een groep'],
  [/zorgboerderij|zorghoeve|logeer|opvang/u, 'een opvangplek'],
  [/scouting|club|vereniging/u, 'een vereniging'],
  [/bakkerij|slagerij|bedrijf|garage|winkel|restaurant/u, 'een bedrijf'],
  [/school|college|lyceum|gymnasium|mavo|onderwijs|kindcentrum|\b(?:roc|obs|cbs|rkbs|kbs|pcbs|sbo|so|vso|sg|csg|rsg|osg|ikc)\b/u, 'een school'],
];

/** Where a child goes every day, or lives: whose name tells which child it is, also when somebody of it was at the table. */
const VAN_EEN_KIND: ReadonlySet<string> = new Set(['een school', 'een kinderopvang', 'een gezinshuis', 'een groep', 'een opvangplek', 'een vereniging']);

export function isPlekVanEenKind(organisatie: string): boolean {
  const raak = INSTELLINGEN.find(([vorm]) => vorm.test(organisatie.toLowerCase()));
  return raak !== undefined && VAN_EEN_KIND.has(raak[1]);
}

/** The first word that says it, counted from the name backwards. */
function bijPersoon(voor: string, woorden: string): readonly string[] {
  const eromheen = `${voor} ${woorden}`.toLowerCase().split(/[^\p{L}]+/u).filter((woord) => woord !== '');
  for (const woord of eromheen.toReversed()) {
    const raak = MENSEN.find(([vorm]) => new RegExp(`^(?:${vorm.source})$`, 'u').test(woord));
    if (raak === undefined) continue;
    // Right before the name: `oma Joke` can be `oma`.
    const ervoor = new RegExp(`(?<!\\p{L})${woord} $`, 'iu').test(voor);
    return ervoor && !raak[1].some((voorstel) => voorstel.endsWith(` ${woord}`)) ? [woord, ...raak[1]] : raak[1];
  }
  return [];
}

const GRENZEN = LEEFTIJDSCATEGORIEEN.map((categorie) => ({ categorie, tot: Number(categorie.split('-')[1]) }));
const MAANDNAMEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const MAANDEN = ['jan', 'feb', 'ma', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** How old somebody is who was born on this day; null when the day has no year or is none. */
export function leeftijdOp(dag: string, vandaag: string): number | null {
  const delen = dag.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const jaarVoor = /^\d{4}/u.test(dag);
  const [jaar, maand, datum] = jaarVoor ? delen : [delen[2], delen[1], delen[0]];
  if (jaar?.length !== 4 || maand === undefined || datum === undefined) return null;
  const letters = MAANDEN.findIndex((begin) => (maand === 'mrt' ? 'maart' : maand).startsWith(begin));
  const maandnummer = letters >= 0 ? letters + 1 : Number(maand);
  const [ditJaar = 0, dezeMaand = 0, dezeDag = 0] = vandaag.split('-').map(Number);
  const alJarig = dezeMaand > maandnummer || (dezeMaand === maandnummer && dezeDag >= Number(datum));
  const leeftijd = ditJaar - Number(jaar) - (alJarig ? 0 : 1);
  return Number.isInteger(leeftijd) && leeftijd >= 0 && leeftijd < 130 ? leeftijd : null;
}

/** `op 12 maart 2019` becomes `in maart 2019`; behind another word it is the month alone. */
function bijDatum(woorden: string): readonly string[] {
  const dag = woorden.replace(/^op /iu, '');
  const delen = dag.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const [jaar = '', maand = ''] = /^\d{4}/u.test(dag) ? delen : [delen[2], delen[1]];
  const naam = MAANDNAMEN[/^\d/u.test(maand) ? Number(maand) - 1 : MAANDEN.findIndex((begin) => (maand === 'mrt' ? 'maart' : maand).startsWith(begin))];
  const voor = dag === woorden ? '' : 'in ';
  return [...(naam === undefined ? [] : [`${voor}${naam} ${jaar}`]), `${voor}${jaar}`];
}

/** Computed from the day itself: a report has dates of brothers, sisters and parents in it too. */
function bijGeboortedatum(dag: string, vandaag: string, leeftijd: Leeftijdscategorie | null): readonly string[] {
  const jaren = leeftijdOp(dag, vandaag);
  const categorie = jaren === null ? leeftijd : (GRENZEN.find(({ tot }) => jaren <= tot)?.categorie ?? null);
  if (categorie !== null) return [`iemand van ${LEEFTIJDSWOORDEN[categorie]}`, LEEFTIJDSWOORDEN[categorie]];
  return jaren === null ? [] : ['een volwassene'];
}

/**
 * What could stand in its place.
 * @param voor what stands before it, some words
 */
export function voorstellenVoor(soort: Vindsoort, woorden: string, voor: string, { vandaag, leeftijd }: { readonly vandaag: string; readonly leeftijd: Leeftijdscategorie | null }): string[] {
  const eerst = eersteVoorstellen(soort, woorden, voor, vandaag, leeftijd);
  return [...new Set([...eerst, ...ALGEMENER[soort]])];
}

function eersteVoorstellen(soort: Vindsoort, woorden: string, voor: string, vandaag: string, leeftijd: Leeftijdscategorie | null): readonly string[] {
  switch (soort) {
    case 'naam':
    case 'mogelijk':
      return bijPersoon(voor, woorden);
    case 'instelling': {
      const raak = INSTELLINGEN.filter(([vorm]) => vorm.test(woorden.toLowerCase())).map(([, woord]) => woord);
      return raak.length > 0 ? raak : ['een instelling'];
    }
    case 'datum':
      return bijDatum(woorden);
    case 'geboortedatum':
      return bijGeboortedatum(woorden, vandaag, leeftijd);
    default:
      return [];
  }
}
