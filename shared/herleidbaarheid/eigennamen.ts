import type { Kennis } from './kennis.ts';
import type { Plek } from './namen.ts';
import { TUSSENVOEGSELS, type Woord } from './woorden.ts';

/*
 * Words that are likely a name though nobody gave it: with a capital where a sentence does not ask one, or at the beginning of a
 * sentence where it is known or something is said of it that is said of people.
 */

/** What a word is, as far as names go. */
type Aard = 'bekend' | 'afkorting' | 'voornaam' | 'voornaam-of-woord' | 'achternaam' | 'gewoon' | 'onbekend';

/** Of somebody: what often follows a name. */
const WERKWOORDEN = new Set(
  `is was heeft had wil wilde kan kon mag mocht moet moest gaat ging komt kwam zit zat staat stond ligt lag doet deed zegt zei vertelt vertelde vindt vond denkt dacht weet wist vraagt vroeg belt belde mailt mailde schrijft schreef geeft gaf
  krijgt kreeg neemt nam ziet zag hoort hoorde woont woonde slaapt sliep werkt werkte blijft bleef wordt werd lijkt leek voelt voelde houdt hield helpt hielp loopt liep speelt speelde leert leerde legt legde stelt stelde meldt meldde
  noemt noemde tolkt begint begon stopt stopte zoekt zocht brengt bracht haalt haalde gaan heet heette zal zou zullen hoeft hoefde durft durfde praat praatte reageert reageerde levert biedt regelt regelde spreekt sprak vertrouwt verhuist verhuisde herkent kent kende maakt maakte`
    .trim()
    .split(/\s+/u),
);
/** Said of things as often: `Hoop is er weer`. */
const OOK_VAN_DINGEN = new Set('is was heeft had kan kon moet zal zou komt kwam gaat ging blijft bleef wordt werd lijkt leek begint begon stopt stopte geeft gaf helpt hielp ligt lag staat stond'.split(' '));
/** Right after these, one ordinary word with a capital can be the name of an institution: `opgenomen bij Karakter`. */
const VOORZETSELS = new Set(['bij', 'van', 'via', 'naar', 'door']);
/** `De Derde bleef buiten het gesprek`. */
const RANGTELWOORDEN = new Set('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende laatste'.split(' '));
const HERKOMST = /(?:lands|kaans|aans|iaans|eens|isch|turks|frans|duits|pools|fries|belgisch|syrisch|koerdisch|spaans|russisch|engels|zweeds)e?$/u;
/** What comes after these is a place. */
const VOOR_EEN_PLAATS = new Set(['gemeente', 'gemeenten', 'provincie', 'regio', 'jeugdregio']);
const LANGSTE_TUSSEN = 3;

/** Where likely names stand, in order. Takes time in proportion to the number of words. */
export function eigennamen(tekst: string, woorden: readonly Woord[], kennis: Kennis): readonly Plek[] {
  const bekend = bekendeWoorden(woorden, kennis);
  const gevonden: Plek[] = [];
  for (let plek = 0; plek < woorden.length; ) {
    const woord = woorden[plek];
    if (woord === undefined || !woord.hoofdletter) {
      plek += 1;
      continue;
    }
    const einde = eindeVanRij(woorden, plek);
    const rij = naamrij(tekst, woorden, plek, einde, bekend, kennis);
    const eerste = woorden[rij?.van ?? -1];
    const laatste = woorden[rij?.tot ?? -1];
    if (eerste !== undefined && laatste !== undefined) gevonden.push({ van: eerste.van, tot: laatste.tot });
    plek = einde + 1;
  }
  return gevonden;
}

/** Who somebody is to somebody else. */
const WIE = new Set('zoon zoontje dochter dochtertje broer broertje zus zusje halfbroer halfzus stiefbroer stiefzus vriend vriendje vriendin vriendinnetje oma opa oom tante neef neefje nicht nichtje stiefvader stiefmoeder pleegvader pleegmoeder pleegbroer pleegzus buurvrouw buurman buurjongen buurmeisje juf meester mentor voogd partner man vrouw collega'.split(' '));

/** First names in small letters right behind a word that says who it is: `mijn zoon kevin`. */
export function kleineNamen(woorden: readonly Woord[], kennis: Kennis): readonly Plek[] {
  return woorden.flatMap(({ klein, hoofd, sluitAan, van, tot }, plek) => {
    const telt = !hoofd && sluitAan && klein.length > 1 && WIE.has(woorden[plek - 1]?.klein ?? '') && kennis.isVoornaam(klein) && !TUSSENVOEGSELS.has(klein) && !kennis.isGewoon(klein) && !WERKWOORDEN.has(klein);
    return telt ? [{ van, tot }] : [];
  });
}

/** Of each word whether it lies in what is known: `Den` of `Den Haag` does, `de` does not. */
function bekendeWoorden(woorden: readonly Woord[], kennis: Kennis): readonly boolean[] {
  const bekend = woorden.map(() => false);
  for (let plek = 0; plek < woorden.length; plek += 1) {
    const lengte = kennis.bekend.lengteOp(woorden, plek);
    for (let verder = 0; verder < lengte; verder += 1) bekend[plek + verder] = true;
    if (lengte > 0) plek += lengte - 1;
  }
  return bekend;
}

/** The last word of those with a capital that begin here, with small words of names between them. */
function eindeVanRij(woorden: readonly Woord[], plek: number): number {
  let einde = plek;
  for (let hier = plek + 1; hier <= einde + LANGSTE_TUSSEN + 1; hier += 1) {
    const woord = woorden[hier];
    if (woord === undefined || !woord.sluitAan) break;
    if (woord.hoofdletter) einde = hier;
    else if (!TUSSENVOEGSELS.has(woord.klein)) break;
  }
  return einde;
}

function aardVan({ woord, klein, begin }: Woord, bekend: boolean, kennis: Kennis): Aard {
  // `JIM` is who stands by a youth, `Jim` is a name.
  if (kennis.isVoornaam(klein) && !(bekend && woord === woord.toUpperCase())) return 'voornaam';
  if (bekend) return 'bekend';
  if (woord.length < 2 || /\d/u.test(woord)) return 'afkorting';
  const [kop, rest] = [klein.split('-')[0] ?? '', klein.split('-').at(-1) ?? ''];
  // `Wlz-aanvraag`, `GGZ-behandelaar`: what comes after the hyphen is an ordinary word in small letters.
  if (kop !== klein && /-\p{Ll}/u.test(woord) && kennis.lijktGewoon(rest)) return 'gewoon';
  if (woord === woord.toUpperCase()) return kennis.isAchternaam(klein) && !kennis.isGewoon(klein) ? 'achternaam' : 'afkorting';
  // `GGZ's`, `PrO`: capitals within a word.
  if (/^\p{Lu}{2}|\p{Lu}$/u.test(woord)) return 'afkorting';
  if (RANGTELWOORDEN.has(klein)) return 'gewoon';
  // `Marokkaans-Nederlands`
  if (kop !== klein && klein.split('-').every((deel) => HERKOMST.test(deel))) return 'gewoon';
  if (kennis.isVoornaamOfWoord(klein)) return 'voornaam-of-woord';
  const gewoon = begin ? kennis.lijktGewoon(klein) : kennis.isGewoon(klein);
  if (kennis.isAchternaam(klein) && !(begin && kennis.isGewoon(klein))) return 'achternaam';
  if (gewoon) return 'gewoon';
  if (klein.endsWith('s') && kennis.isVoornaam(klein.slice(0, -1))) return 'voornaam';
  return 'onbekend';
}

interface Rij {
  readonly van: number;
  readonly tot: number;
}

/** The part of these words that is likely a name, or null. */
function naamrij(tekst: string, woorden: readonly Woord[], plek: number, laatste: number, bekend: readonly boolean[], kennis: Kennis): Rij | null {
  const aard = (hier: number): Aard => {
    const woord = woorden[hier];
    return woord === undefined ? 'gewoon' : aardVan(woord, bekend[hier] === true, kennis);
  };
  let van = plek;
  let tot = laatste;
  const begint = woorden[van]?.begin === true;
  if (woorden[van]?.sluitAan === true && VOOR_EEN_PLAATS.has(woorden[van - 1]?.klein ?? '')) return null;
  if (begint && van < tot && isAchternaamMetVan(woorden, van, tot, kennis)) return { van, tot };
  // The first word of the sentence is no name because it has a capital: `Volgens Ahmed`, `Tante Wilma`, `Van Thirza`.
  if (begint && van < tot && ['gewoon', 'bekend'].includes(TUSSENVOEGSELS.has(woorden[van]?.klein ?? '') ? 'gewoon' : aard(van))) van += 1;
  while (van < tot && (woorden[van]?.hoofdletter === false || (['bekend', 'afkorting'].includes(aard(van)) && !kennis.isVoornaamOfWoord(woorden[van]?.klein ?? '') && !TUSSENVOEGSELS.has(woorden[van]?.klein ?? '')))) van += 1;
  const namen = reeks(van, tot).filter((hier) => woorden[hier]?.hoofdletter === true && !TUSSENVOEGSELS.has(woorden[hier]?.klein ?? ''));
  const sterk = namen.filter((hier) => isSterk(aard(hier)));
  // `Ik (Anneloes) neem dit op`: in brackets by itself it begins no sentence.
  const tussenHaken = tekst[(woorden[van]?.van ?? 0) - 1] === '(' && tekst[woorden[tot]?.tot ?? 0] === ')';
  const nogBegin = woorden[van]?.begin === true && !tussenHaken;
  if (sterk.length > 0) {
    const eersteSterk = sterk[0] ?? van;
    // A place is part of a name after a small word: `Willemijn van Houten`, and not after the name itself.
    while (tot > eersteSterk && (['bekend', 'afkorting'].includes(aard(tot)) || woorden[tot]?.hoofdletter === false) && woorden[tot - 1]?.hoofdletter === true) tot -= 1;
    if (nogBegin && tot === van) return losAanHetBegin(woorden, van, aard(van)) ? { van, tot } : null;
    if (nogBegin && aard(van) === 'voornaam-of-woord' && sterk.length === 1 && namen.length < 2) return null;
    return { van, tot };
  }
  const gewoon = namen.filter((hier) => aard(hier) === 'gewoon');
  if (nogBegin || gewoon.length === 0 || namen.some((hier) => aard(hier) === 'bekend')) return null;
  // A capital on the article, where no sentence begins: `bij De Ontmoeting`.
  if (gewoon.length > 1 || (van < tot && TUSSENVOEGSELS.has(woorden[van]?.klein ?? ''))) return { van, tot };
  const alleen = namen.length === 1 && woorden[van]?.sluitAan === true && VOORZETSELS.has(woorden[van - 1]?.klein ?? '');
  return alleen && /^[.,;:!?)]|^$/u.test(tekst.slice(woorden[tot]?.tot ?? 0, (woorden[tot]?.tot ?? 0) + 1)) ? { van, tot } : null;
}

const isSterk = (aard: Aard): boolean => aard === 'voornaam' || aard === 'voornaam-of-woord' || aard === 'achternaam' || aard === 'onbekend';

const reeks = (van: number, tot: number): readonly number[] => Array.from({ length: tot - van + 1 }, (_, verder) => van + verder);

/** `Van den Berg vroeg`, `Ten Cate`, `De Wit`: the first word of the sentence is the first of a surname. `Op de Basisschool` is none. */
function isAchternaamMetVan(woorden: readonly Woord[], plek: number, laatste: number, kennis: Kennis): boolean {
  const rij = woorden.slice(plek, plek + 3);
  const [eerste, tweede, derde] = rij;
  if (eerste === undefined || tweede === undefined || !tweede.sluitAan) return false;
  if (['ten', 'ter', 'el'].includes(eerste.klein) && tweede.hoofdletter) return true;
  if (laatste === plek + 1 && kennis.isAchternaam(`${eerste.klein} ${tweede.klein}`)) return true;
  if (eerste.klein !== 'van' || derde === undefined || !derde.sluitAan || !derde.hoofdletter) return false;
  return tweede.klein === 'den' || tweede.klein === 'der' || kennis.isAchternaam(rij.map(({ klein }) => klein).join(' ')) || (['de', 'het', "'t", '’t'].includes(tweede.klein) && !kennis.lijktGewoon(derde.klein));
}

/** Whether one word at the beginning of a sentence is a name: because it is nothing else, or because of what comes after it. */
function losAanHetBegin(woorden: readonly Woord[], plek: number, aard: Aard): boolean {
  if (aard === 'voornaam') return true;
  const [volgende, daarna] = [woorden[plek + 1], woorden[plek + 2]];
  if (volgende === undefined || !volgende.sluitAan) return false;
  const woordOfNaam = aard === 'voornaam-of-woord';
  const doetIets = (WERKWOORDEN.has(volgende.klein) && !(woordOfNaam && OOK_VAN_DINGEN.has(volgende.klein))) || (!woordOfNaam && volgende.klein.length > 3 && /(?:t|de|te)$/u.test(volgende.klein) && !TUSSENVOEGSELS.has(volgende.klein));
  return doetIets || (volgende.klein === 'en' && daarna?.sluitAan === true && daarna.hoofdletter);
}
