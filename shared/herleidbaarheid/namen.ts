import { TUSSENVOEGSELS, woordenVan, Woordrijen, type Woord } from './woorden.ts';

/* Names that are known, found in a text: whole in any letters, a part of one with a capital. */

/** Words with which a sentence begins: after a letter and a dot (`groep A. Daarna`) they are no name. */
export const GEEN_NAAM: ReadonlySet<string> = new Set(
  'de het een dit dat die deze er en maar want dus of als toen nu ook nog na om in op bij met van voor door tot uit over tussen tijdens daarna daar dan hier ik je jij u hij zij ze wij we jullie hun mijn ons onze wie wat waar wanneer waarom hoe alle alles iedereen niemand niets geen moeder vader ouders ouder'.split(' '),
);
/** What can stand in the field of a name without being one, and the small words in names. */
const GEEN_NAAMDEEL: ReadonlySet<string> = new Set([
  ...GEEN_NAAM,
  ...'den der ten ter het von mevr mevrouw dhr heer meneer familie fam mw drs ing ir mr dr jeugdige jongere jongen meisje kind professional deelnemer collega medewerker hulpverlener behandelaar begeleider wijkcoach gezinsvoogd voogd leerkracht mentor school gemeente team lokaal groep organisatie naam onbekend oma opa tante oom pleegmoeder pleegvader pleegouder stiefvader stiefmoeder broer zus'.split(' '),
]);

export interface Plek {
  readonly van: number;
  readonly tot: number;
}

/** Made once of the names, used for many texts: it does not matter how many names there are. */
export class Namenzoeker {
  readonly #delen = new Set<string>();
  readonly #voornamen = new Set<string>();
  readonly #heel: Woordrijen;

  /** @param namen as they were typed: `Sanne de Wit` */
  constructor(namen: readonly string[]) {
    const heel: (readonly string[])[] = [];
    for (const naam of namen) {
      const woorden = woordenVan(naam).map(({ klein }) => klein);
      const delen = woorden.flatMap((woord) => [woord, ...(woord.includes('-') ? woord.split('-') : [])]).filter((deel) => deel.length > 2 && !GEEN_NAAMDEEL.has(deel) && !TUSSENVOEGSELS.has(deel));
      for (const deel of delen) this.#delen.add(deel);
      if (delen[0] !== undefined && delen[0] === woorden[0]) this.#voornamen.add(delen[0]);
      if (woorden.length > 1 && delen.length > 0) heel.push(woorden);
    }
    this.#heel = new Woordrijen(heel);
  }

  /**
   * Where they stand, in order of where they begin; a part can lie in a whole.
   * @param ookKlein whether this part of a name in small letters can be nothing else; without it: never
   */
  plekken(woorden: readonly Woord[], ookKlein: (klein: string) => boolean = () => false): readonly Plek[] {
    if (this.#delen.size === 0) return [];
    const gevonden: Plek[] = [];
    woorden.forEach((woord, plek) => {
      const lengte = this.#heel.lengteOp(woorden, plek);
      const laatste = woorden[plek + lengte - 1];
      if (lengte > 0 && laatste !== undefined) gevonden.push({ van: woord.van, tot: laatste.tot });
      if (this.#isDeel(woord.klein) && (woord.hoofd || ookKlein(woord.klein))) {
        // `Van Sanne` begins a sentence, `Van den Berg` a name.
        const van = this.#isVoornaam(woord.klein) ? woord.van : metTussenvoegsel(woorden, plek);
        gevonden.push({ van, tot: woord.tot });
      }
    });
    return gevonden;
  }

  #isVoornaam(klein: string): boolean {
    return this.#voornamen.has(klein) || (klein.endsWith('s') && this.#voornamen.has(klein.slice(0, -1)));
  }

  /** `Noahs begeleider`: with an s when it belongs to somebody. `De Wit-Bakker`: half of it is enough. */
  #isDeel(klein: string): boolean {
    if (this.#delen.has(klein) || (klein.endsWith('s') && this.#voornamen.has(klein.slice(0, -1)))) return true;
    return klein.includes('-') && klein.split('-').some((deel) => this.#delen.has(deel));
  }
}

/** Where the name begins of which this word is the last: at `Van` of `Van den Berg`. A `de` in small letters can be an article. */
function metTussenvoegsel(woorden: readonly Woord[], plek: number): number {
  let eerste = woorden[plek]?.van ?? 0;
  let aan = woorden[plek]?.sluitAan ?? false;
  for (let terug = plek - 1; aan && terug >= Math.max(0, plek - 3); terug -= 1) {
    const woord = woorden[terug];
    if (woord === undefined || !TUSSENVOEGSELS.has(woord.klein)) break;
    if (woord.hoofd || woord.klein === 'den' || woord.klein === 'der') eerste = woord.van;
    aan = woord.sluitAan;
  }
  return eerste;
}
