/* Where somebody lives: a street with the number of a house. */

/** Ends of words that are a street, whatever stands before them. */
const STERK = 'straat|straatje|dwarsstraat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|strjitte|leane';
/** Ends that other words have too: with a capital alone. */
const ZWAK = 'dijk|hof|pad|park|markt|wal|baan|kamp|hoeve|ring|burcht|dam|brink|akker|veld|weide|erf|horst|wijk|stede|buorren|hiem|wei|oord|bos|singels|kwartier|boulevard|allee|passage|plaats|haven|sluis|es|tuin|gaarde|zoom|rode';
const NUMMER = String.raw`\d{1,4}(?:[ -]?(?:[A-Za-z](?![\p{L}\d])|bis|hs|huis|rd|III?|IV)(?!\p{L})|-\d{1,3})?`;
/** What is counted, and days: then the figures are no number of a house. */
const NIET_ERNA = String.raw`(?![\d:%°€]|[.,]\d|[-–/]\d|-jarig|-uurs| ?(?:keer|maal|x|uur|uren|jaar|jaren|dag|dagen|week|weken|maand|maanden|nacht|nachten|minuten|kinderen|jongeren|mensen|personen|gezinnen|plekken|km|kilometer|meter|m|euro|procent|van de|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L}))`;
const HOOFD = String.raw`\p{Lu}[\p{L}’'-]{0,30}\.?`;
const KLEIN = String.raw`(?:van|de|der|den|het|te|ter|ten|op|aan|'t|’t)`;
const ERVOOR = String.raw`(?:(?:${HOOFD}|${KLEIN}|\d{1,2}e)[ ]){0,4}`;

/** `Kerkstraat 12`, `Prinses Irenelaan 214`, `Burg. de Vlugtlaan 2B`; with a strong end also in small letters. */
const STRAAT = String.raw`${ERVOOR}(?:\p{L}[\p{L}’'-]{0,30}(?:${STERK})|\p{Lu}[\p{L}’'-]{0,30}(?:${ZWAK})|(?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Steeg|Dreef|Dijk|Hof|Pad|Park|Markt|Wal|Brink))`;
/** `Laan van Meerdervoort 101-a`. */
const WEG_VAN = String.raw`(?:Laan|Weg|Plein|Hof|Pad|Singel|Kade|Dijk|Park)[ ](?:van|naar|der|de|den|op)[ ](?:(?:de|der|den|het)[ ])?\p{Lu}[\p{L}’'-]{1,30}`;
/** Any other name, where it is said that somebody lives there or a postcode follows. */
const NAAM = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?:[ ]\p{Lu}[\p{L}’'-]{1,30}){0,2}`;
const WOONT = String.raw`(?<=(?:woon(?:t|de|den|achtig)?|wonen|adres|ingeschreven|verhuisd|verblijft|bezorgd)(?: (?:nu|is|zij|hij|ze|weer|nog))?(?: op| aan| naar| in|:) (?:de |het )?)`;

/** With the street in `straat`, to be looked at by `begintAdres`. */
export const ADRES = new RegExp(String.raw`(?<![\p{L}\d'’-])(?:(?<straat>${STRAAT}|${WEG_VAN})[ ]|(?<erna>${NAAM})[ ](?=${NUMMER},? \d{4} ?[A-Z]{2}(?!\p{L}))|${WOONT}(?<daar>${NAAM})[ ])${NUMMER}${NIET_ERNA}`, 'gu');

/** End as a street and are none. */
const GEEN_STRAAT = /^(?:onderweg|halfweg|terugweg|heenweg|uitweg|omweg|snelweg|autoweg|spoorweg|waterweg|luchtweg|overweg|aanwezig|schoolplein|werkplein|winkelstraat|hoofdstraat|zijstraat|kade|fietspad|zebrapad|jeugdwet|vakgebied)$/iu;
/** Numbered things that are no house. */
const GENUMMERD = new Set(
  'fase stap week groep klas kamer unit bijlage artikel hoofdstuk knooppunt punt agendapunt versie deel niveau trede perron lijn bus zaal lokaal verdieping etage gebouw blok team cluster ronde dag maand kwartaal jaar vraag casus dossier zaak nummer leefgroep afdeling route module sessie bijeenkomst schaal categorie pagina blad tabel figuur'.split(' '),
);
const BEGINT_ZIN = /(?:^|[.!?:\n]\s*)$/u;
/** Before the name of a street and no part of it. */
const ERBUITEN = new Set('adres woonadres verblijfadres postadres huisadres de het een in op aan bij van naar te vanaf uit zijn haar hun ons mijn is ligt woont nu straat thuisadres en of'.split(' '));

/**
 * Where the address begins within what was found, in characters; null when it is none.
 * @param voor what stands before it
 */
export function begintAdres(gevonden: string, voor: string): number | null {
  const woorden = gevonden.split(' ');
  const nummer = woorden.findIndex((woord, plek) => plek > 0 && /^\d/u.test(woord));
  const straat = woorden[nummer - 1]?.toLowerCase() ?? '';
  if (GEEN_STRAAT.test(straat) || GENUMMERD.has(straat)) return null;
  let eerste = 0;
  while (eerste < nummer - 1 && ERBUITEN.has(woorden[eerste]?.toLowerCase() ?? '')) eerste += 1;
  // What begins the sentence has its capital of that: `Opgehaald van de Zandstraat 5`.
  const [tweede = '', derde = ''] = woorden.slice(eerste + 1);
  if (eerste + 3 < nummer + 1 && BEGINT_ZIN.test(voor) && /^(?:van|op|in|aan|bij|naar)$/u.test(tweede) && /^(?:de|het)$/u.test(derde)) eerste += 3;
  return woorden.slice(0, Math.min(eerste, nummer - 1)).reduce((som, woord) => som + woord.length + 1, 0);
}
