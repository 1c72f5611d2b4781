import type { Kennis } from './kennis.ts';
import type { Plek } from './namen.ts';
import type { Woord } from './woorden.ts';

/* Names of schools and other institutions: a word for what it is with a name beside it. */

/** What it is, with its name after it: `basisschool De Regenboog`. */
const SOORT = new Set(
  `school scholengemeenschap basisschool obs cbs rkbs kbs pcbs pcb obbs ibs sbo sbao so vso pro po vo sg csg osg rsg ksg pcsg roc aoc mbo hbo mavo havo vwo vmbo lyceum college gymnasium atheneum praktijkschool praktijkonderwijs onderwijscentrum kindcentrum ikc academie hogeschool universiteit
  kinderdagverblijf kdv bso peuterspeelzaal peutergroep kinderopvang crèche gastouderbureau opvang logeeropvang logeerhuis opvanghuis gezinshuis zorgboerderij boerderij zorghoeve manege woongroep leefgroep behandelgroep groep woonvorm woonvoorziening woonhuis internaat
  jeugdhulp jeugdzorg jeugdhuis jeugdinstelling pleegzorg thuiszorg zorggroep zorginstelling instelling aanbieder zorgaanbieder jeugdhulpaanbieder stichting vereniging coöperatie gi ggz kliniek behandelcentrum centrum expertisecentrum revalidatiecentrum dagcentrum praktijk huisartsenpraktijk
  huisartspraktijk groepspraktijk gezondheidscentrum tandartspraktijk apotheek ziekenhuis umc verpleeghuis hospice wijkcentrum buurthuis jongerencentrum jongerenwerk scouting voetbalclub voetbalvereniging sportclub sportvereniging sportschool dansschool muziekschool zwemvereniging hockeyclub turnvereniging
  kerk moskee parochie gemeenschap bewindvoeringskantoor advocatenkantoor advocaten kantoor bureau woningcorporatie woningstichting woonstichting corporatie bakkerij slagerij kapsalon garage restaurant winkel taxibedrijf bedrijf dagbesteding werkplaats ambulant cluster`.trim().split(/\s+/u),
);
/** Words that are made with one: `montessorischool`, `jeugdzorginstelling`. */
const SOORT_ACHTERAAN = /\p{L}(?:school|college|lyceum|gymnasium|instelling|centrum|kliniek|praktijk|huis|groep|opvang|dagverblijf|boerderij|stichting|vereniging|corporatie|kantoor|internaat|onderwijs)$/u;
/** With its name before it: `het Bonhoeffer College`. */
const ACHTERAAN = /(?:school|college|lyceum|gymnasium|atheneum|mavo|academie|instituut|centrum|kliniek|ziekenhuis|spectrum|zorg|hulp|hulpverlening|huis|hoeve|boerderij|opvang|internaat|scholengemeenschap|stichting|groep|kerk|moskee|gasthuis)$/u;
/** So, when it stands there in small letters. */
const LOS_ACHTERAAN = new Set(['school', 'basisschool', 'college', 'lyceum', 'gymnasium', 'mavo', 'kliniek', 'ziekenhuis', 'academie', 'scholengemeenschap']);
/** A name of a person can come after it as well: `de groep Sanne`. */
const VAAG = new Set(['groep', 'school', 'opvang', 'instelling', 'centrum', 'cluster', 'ambulant', 'bureau', 'bedrijf', 'winkel', 'gemeenschap', 'aanbieder', 'po', 'vo', 'mbo', 'hbo', 'havo', 'vwo', 'vmbo', 'kerk', 'advocaten', 'kantoor', 'pleegzorg', 'thuiszorg', 'jeugdhulp', 'jeugdzorg', 'kinderopvang', 'gi', 'ggz']);
const GEEN_SOORT = new Set(['gemeentehuis', 'stadhuis', 'provinciehuis', 'werkgroep', 'stuurgroep', 'projectgroep', 'huisgroep', 'leeftijdsgroep', 'thuis', 'doelgroep', 'subgroep']);
/** Of these the name can begin with `voor`: `Centrum voor Psychotherapie`. */
const MET_VOOR = new Set(['centrum', 'expertisecentrum', 'stichting', 'bureau', 'vereniging', 'praktijk', 'kliniek', 'academie']);
const LIDWOORD = new Set(['de', 'het', "'t", '’t', 'van', 'sint', 'st', 'd']);
const BINNENIN = new Set(['van', 'de', 'het', 'den', 'der', 'voor', "'t", '’t']);
/** As long as the name of an institution can be, in words. */
const HOOGSTENS = 7;

/** Where names of institutions stand, in order of where they begin. Takes time in proportion to the number of words. */
export function instellingen(tekst: string, woorden: readonly Woord[], kennis: Kennis): readonly Plek[] {
  const gevonden: Plek[] = [];
  let tot = 0;
  woorden.forEach((_, plek) => {
    if (plek < tot) return;
    const rij = naSoort(tekst, woorden, plek, kennis) ?? voorSoort(woorden, plek, kennis);
    const eerste = woorden[rij?.van ?? plek];
    const laatste = woorden[rij?.tot ?? plek];
    if (rij === null || eerste === undefined || laatste === undefined) return;
    gevonden.push({ van: eerste.van, tot: laatste.tot });
    tot = rij.tot + 1;
  });
  return gevonden;
}

/** Nothing but a space, or a space and an opening quotation mark, lies between these words. */
function volgtOp(tekst: string, a: Woord | undefined, b: Woord | undefined): boolean {
  return a !== undefined && b !== undefined && b.van - a.tot <= 2 && /^ ?["“„‘']?$/u.test(tekst.slice(a.tot, b.van)) && b.van > a.tot;
}

/** The last word of the name that begins at this word; `plek - 1` when none does. */
function eindeVanNaam(tekst: string, woorden: readonly Woord[], plek: number, eerste: number, kennis: Kennis): number {
  let einde = plek - 1;
  for (let hier = plek; hier < eerste + HOOGSTENS; hier += 1) {
    const woord = woorden[hier];
    if (woord === undefined || !volgtOp(tekst, woorden[hier - 1], woord) || (hier > plek && !woord.sluitAan)) break;
    if (woord.hoofdletter) einde = hier;
    // `Stichting Kind en Gezin` is one, `De Terp en Jarabee` are two.
    else if (hier === plek || !(woord.klein === 'en' ? kennis.isGewoon(woorden[hier + 1]?.klein ?? '') : BINNENIN.has(woord.klein))) break;
  }
  return einde;
}

/** `basisschool De Regenboog`, `ROC van Twente`. */
function naSoort(tekst: string, woorden: readonly Woord[], plek: number, kennis: Kennis): { readonly van: number; readonly tot: number } | null {
  const woord = woorden[plek];
  if (woord === undefined || !(SOORT.has(woord.klein) || (SOORT_ACHTERAAN.test(woord.klein) && !GEEN_SOORT.has(woord.klein) && kennis.lijktGewoon(woord.klein)))) return null;
  // `Vereniging van Nederlandse Gemeenten`
  if (kennis.bekend.lengteOp(woorden, plek) > 1) return null;
  let naam = plek + 1;
  while (naam < plek + 3 && (LIDWOORD.has(woorden[naam]?.klein ?? '') || (MET_VOOR.has(woord.klein) && woorden[naam]?.klein === 'voor')) && volgtOp(tekst, woorden[naam - 1], woorden[naam])) naam += 1;
  const begin = naam > plek + 1 && woorden[plek + 1]?.hoofdletter === true ? plek + 1 : naam;
  const einde = eindeVanNaam(tekst, woorden, naam, plek, kennis);
  if (einde < naam) return null;
  const eigen = woorden.slice(naam, einde + 1).filter(({ hoofdletter }) => hoofdletter);
  const metLidwoord = naam > plek + 1;
  // `school in Almelo` does not get here; `school De Friese` does. A ROC is named after its place.
  const onbekend = eigen.filter((_, verder) => kennis.bekend.lengteOp(eigen, verder) === 0);
  if (onbekend.length === 0 && (VAAG.has(woord.klein) || !(metLidwoord || SOORT.has(woord.klein)))) return null;
  const metVoor = woorden[plek + 1]?.klein === 'voor';
  if (VAAG.has(woord.klein) && begin !== plek + 1 && !metVoor) return null;
  const [kop] = eigen;
  if (kop === undefined || (VAAG.has(woord.klein) && !metLidwoord && (kennis.isVoornaam(kop.klein) || kop.woord.length < 3))) return null;
  return { van: eersteVan(woorden, plek, kennis), tot: einde };
}

/** Words with a capital right before it belong to it: `Christelijke Basisschool De Vlinder`. */
function eersteVan(woorden: readonly Woord[], plek: number, kennis: Kennis): number {
  let van = plek;
  while (van > 0 && woorden[van]?.sluitAan === true && woorden[van - 1]?.hoofdletter === true && plek - van < 3) {
    const vorige = woorden[van - 1];
    if (vorige === undefined || (vorige.begin && kennis.lijktGewoon(vorige.klein))) break;
    van -= 1;
  }
  return van;
}

/** Whether these words are known, one after the other, or ordinary at the beginning of a sentence. Of one word alone it is not asked. */
function isAllesBekend(woorden: readonly Woord[], van: number, tot: number, kennis: Kennis): boolean {
  for (let plek = van; plek <= tot; ) {
    const woord = woorden[plek];
    const lengte = kennis.bekend.lengteOp(woorden, plek);
    if (woord === undefined || (lengte === 0 && woord.hoofdletter && !(woord.begin && kennis.lijktGewoon(woord.klein)))) return false;
    plek += Math.max(1, lengte);
  }
  return tot >= van;
}

/** `het Bonhoeffer College`, `de Meester Aafjesschool`, `het Stedelijk lyceum`. */
function voorSoort(woorden: readonly Woord[], plek: number, kennis: Kennis): { readonly van: number; readonly tot: number } | null {
  const eerste = woorden[plek];
  if (eerste === undefined || !eerste.hoofdletter || (plek > 0 && eerste.sluitAan && woorden[plek - 1]?.hoofdletter === true && woorden[plek - 1]?.begin === false)) return null;
  // `Volgens het Nederlands Jeugdinstituut`: the name begins further on, and is met there.
  if (eerste.begin && kennis.lijktGewoon(eerste.klein) && woorden[plek + 1]?.hoofdletter !== true) return null;
  if (eerste.begin && /^(?:de|het|een|deze|dit|die|dat|op|bij|van|naar|via|in|aan|voor|met|door|zijn|haar|onze|uit)$/u.test(eerste.klein)) return null;
  const van = plek;
  let einde = -1;
  let soort = '';
  for (let hier = van; hier < van + HOOGSTENS; hier += 1) {
    const woord = woorden[hier];
    if (woord === undefined || (hier > van && !woord.sluitAan)) break;
    if (woord.hoofdletter) {
      // One word alone: only when it is no word, as `Aafjesschool` is not.
      const gewoon = woord.begin ? kennis.lijktGewoon(woord.klein) : kennis.isGewoon(woord.klein);
      if (ACHTERAAN.test(woord.klein) && (hier > van || !(SOORT.has(woord.klein) || gewoon))) [einde, soort] = [hier, woord.klein];
    } else {
      if (hier > van && LOS_ACHTERAAN.has(woord.klein)) [einde, soort] = [hier, woord.klein];
      if (!BINNENIN.has(woord.klein)) break;
    }
  }
  if (einde < van || soort === '') return null;
  // Nothing but what is known or ordinary before it: `Nederlandse school`, `Moeder school`.
  if (isAllesBekend(woorden, van, einde - 1, kennis) || isAllesBekend(woorden, van, einde, kennis)) return null;
  let tot = einde;
  for (let hier = einde + 1; hier < einde + 3; hier += 1) {
    const woord = woorden[hier];
    if (woord === undefined || !woord.sluitAan || !woord.hoofdletter) break;
    tot = hier;
  }
  return { van, tot };
}
