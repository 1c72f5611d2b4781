import type { Woord } from './woordenlijst.ts';

/* Sentences that do not say who does it: `Er wordt gebeld`, `De afspraak is gemaakt`. */

const WORDEN = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const ZIJN = new Set(['is', 'was', 'waren', 'zijn']);
const HEBBEN = new Set(['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden']);
/** So far from its verb a participle can stand. */
const HOE_VER = 9;

/** `gebeld`, `afgesproken`, `meegenomen`. */
const MET_GE = /^(?:aan|achter|af|bij|binnen|door|goed|in|klaar|los|mee|na|neer|om|onder|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|voor|vrij|weg)?ge\p{L}{2,}(?:d|t|en)$/u;
/** `besproken`, `verteld`: only after `wordt`, since after `is` they are as often no participle. */
const ZONDER_GE = /^(?:be|ver|ont|her|er)\p{L}{3,}(?:d|t|en)$/u;

/** Look like participles and are none. */
const GEEN_DEELWOORD = new Set(
  'geen geld gebied gezicht gewicht gedicht gevecht gerecht gebed geluid geduld geweld gezond ongezond gemiddeld gebieden gezichten gedachten gebouwen gevallen gesprekken gezinnen gemeenten gevoelens gevolgen gewoonten geheimen geluiden gewichten geschenken genoeg gevaren getallen gerechten gebreken gevechten gedeelten gelegen gelegenheden gelijkheid gezelschappen gezamenlijkheid getuigen gegeven gegevens bekend onbekend bezorgd verliefd verward verdriet verkouden bereid bevriend bedroefd verslaafd verlegen verwant vertrouwd vermoeid benieuwd ervaren verleden vereisten ergens ernst herfst beelden verhalen verbanden bedragen bezoeken beroepen bewoners berichten belangen besluiten verschillen uitgebreid ingewikkeld opgewekt uitgeput afgelegen opgewonden toegestaan'.split(' '),
);
/** With `is` they tell what somebody did or what became of it, not what was done: `zij is gekomen`. */
const ZELF_GEDAAN = new Set(
  'gegaan gekomen gebleven gebeurd geweest geworden geboren gestopt gestart begonnen gelukt mislukt gevallen gegroeid gewend geschrokken gestorven gelopen gereden gefietst gevlogen gereisd verhuisd getrouwd gescheiden gezakt geslaagd gezwommen gestegen gedaald geëindigd gezond gehandicapt gehecht gemotiveerd geïnteresseerd gespannen ontspannen gewoon geschikt ongeschikt gelaten teruggegaan teruggekomen meegegaan meegekomen weggegaan weggelopen weggebleven thuisgekomen thuisgebleven opgestaan opgegroeid opgehouden doorgegaan langsgekomen aangekomen ingestort uitgevallen vastgelopen afgelopen toegenomen afgenomen vooruitgegaan achteruitgegaan omgegaan uitgegaan ingegaan opgeknapt bijgekomen overgegaan rondgekomen uitgekomen meegevallen tegengevallen goedgekomen gedaan gelegen gelegd gebaat geduldig gek geleden'.split(' '),
);
/** Without ge-, and after `is` mostly a participle all the same. */
const OOK_NA_ZIJN = new Set('besproken besloten bepaald beslist verteld verstuurd betaald behandeld onderzocht overlegd beoordeeld'.split(' '));
/** What stands before `zijn` when that is a verb and not `his`. */
const VOOR_ZIJN = /(?:en|s)$/u;
const VOORNAAMWOORDEN = new Set(['er', 'die', 'dat', 'ze', 'zij', 'we', 'wij', 'u', 'jullie', 'daar', 'deze']);

/** The word that says it and its participle, by their places; null where the clause says who does it. */
export function lijdendIn(woorden: readonly Woord[]): { readonly hulp: number; readonly deelwoord: number } | null {
  const metHebben = woorden.some(({ vorm }) => HEBBEN.has(vorm));
  for (const [plek, { vorm }] of woorden.entries()) {
    const worden = WORDEN.has(vorm);
    if (!worden && !(ZIJN.has(vorm) && !metHebben && (vorm !== 'zijn' || isWerkwoord(woorden, plek)))) continue;
    const past = (deel: string): boolean => (worden ? MET_GE.test(deel) || ZONDER_GE.test(deel) : OOK_NA_ZIJN.has(deel) || (MET_GE.test(deel) && !ZELF_GEDAAN.has(deel))) && !GEEN_DEELWOORD.has(deel);
    for (let ander = plek + 1; ander < Math.min(woorden.length, plek + 1 + HOE_VER); ander += 1) {
      if (past(woorden[ander]?.vorm ?? '')) return { hulp: plek, deelwoord: ander };
    }
    // At the end of a clause it stands before: `dat u gebeld wordt`.
    if (plek > 0 && plek === woorden.length - 1 && past(woorden[plek - 1]?.vorm ?? '')) return { hulp: plek, deelwoord: plek - 1 };
  }
  return null;
}

function isWerkwoord(woorden: readonly Woord[], plek: number): boolean {
  const ervoor = woorden[plek - 1]?.vorm ?? '';
  const erna = woorden[plek + 1]?.vorm ?? '';
  return VOORNAAMWOORDEN.has(ervoor) || VOORNAAMWOORDEN.has(erna) || (VOOR_ZIJN.test(ervoor) && ervoor.length > 3);
}
