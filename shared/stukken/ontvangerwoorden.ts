/* Whether what was typed at `voor wie` of a grondslag names somebody: by role, by organisation, or with all who were there. */

export interface Rolenorganisatie {
  readonly rol: string;
  readonly organisatie: string;
}

const IEDEREEN = ['iedereen', 'allen', 'alle deelnemers', 'alle betrokkenen'];
const OUDERS = ['ouders', 'ouder', 'moeder', 'vader', 'beide ouders', 'het gezin'];
/** Words that name all of a kind. */
const ALLEN = {
  deelnemer: [...IEDEREEN, 'deelnemers', 'deelnemer', 'aan tafel', 'aanwezigen', 'wie erbij is', 'wie erbij was', 'het overleg', 'betrokken organisaties', 'betrokken professionals', 'betrokken instellingen', 'betrokkenen'],
  betrokkene: [...IEDEREEN, 'betrokken organisaties', 'betrokken professionals', 'betrokken instellingen', 'betrokkenen'],
  ouder: [...IEDEREEN, ...OUDERS],
} as const;

export type Groepssoort = keyof typeof ALLEN;

/** @param ontvanger as it was typed: `de wijkcoach en Jeugdhulp De Terp`, `de deelnemers van het overleg` */
export function isGenoemd(ontvanger: string, { rol, organisatie }: Rolenorganisatie, soort: Groepssoort): boolean {
  const woorden = inWoorden(ontvanger);
  if (ALLEN[soort].some((allen) => bevat(woorden, inWoorden(allen)))) return true;
  return [rol, organisatie].some((naam) => bevat(woorden, inWoorden(naam).filter((woord) => !LIDWOORDEN.has(woord))));
}

/**
 * Why a grondslag does not cover somebody who is in no list; empty when it does. Such a one has to be named: words for all who were there
 * name those who are in a list, and consent holds for whom it was asked (AVG art. 4.11).
 * @param ontvanger what stands at `voor wie` of the grondslag
 * @param wie as it was typed: `huisarts`, `behandelaar, Jeugdhulp De Terp`
 */
export function beletVoorEenAnder(ontvanger: string, wie: string): string {
  if (ontvanger.trim() === '') return 'Bij deze grondslag staat nog niet voor wie die is. Vul dat in bij de casus.';
  const woorden = inWoorden(ontvanger);
  const ouders = isOuder(wie) && OUDERS.some((allen) => bevat(woorden, inWoorden(allen)));
  const genoemd = ouders || rolEnOrganisatie(wie).some((naam) => bevat(woorden, inWoorden(naam).filter((woord) => !LIDWOORDEN.has(woord))));
  return genoemd ? '' : 'Deze grondslag is voor iemand anders. Schrijf deze ontvanger zoals bij de grondslag staat, of noteer bij de casus een grondslag voor deze ontvanger.';
}

/** The whole, and what stands before and after a comma or `bij`; `van` can tell whose relative somebody is, and is no border. */
function rolEnOrganisatie(wie: string): readonly string[] {
  return [wie, ...wie.split(/[,;/()]|\sbij\s/iu)];
}

const OUDER = /^(?:stief)?(?:ouders?|moeders?|vaders?)$|^(?:mama|papa)$|^verzorgers?$/u;
const JEUGDIGE = /^(?:jeugdigen?|jongeren?|jongere|kind|zoon|dochter|meisje|jongen)$/u;

const ZONDER_GEZAG = /\b(?:zonder|geen)\b.*\bgezag\b/iu;

/**
 * `moeder`, `ouder met gezag`: the first word says so, and `oudercoach` or `moeder-kindhuis` is something else. A pleegouder is no parent
 * (Jeugdwet art. 1.1), and who has no gezag does not get everything of the child: they get it on a grondslag, as others do.
 */
export function isOuder(rol: string): boolean {
  return OUDER.test(eersteWoord(rol)) && !ZONDER_GEZAG.test(rol);
}

export function isJeugdige(rol: string): boolean {
  return JEUGDIGE.test(eersteWoord(rol));
}

const LIDWOORDEN: ReadonlySet<string> = new Set(['de', 'het', 'een']);

function eersteWoord(rol: string): string {
  return inWoorden(rol).find((woord) => !LIDWOORDEN.has(woord)) ?? '';
}

function inWoorden(tekst: string): readonly string[] {
  return tekst.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether these words stand in it one after the other; the last can be in the plural. */
function bevat(woorden: readonly string[], gezocht: readonly string[]): boolean {
  if (gezocht.length === 0) return false;
  const kaal = woorden.filter((woord) => !LIDWOORDEN.has(woord) || gezocht.includes(woord));
  return kaal.some((_, vanaf) => gezocht.every((woord, plek) => isWoord(kaal[vanaf + plek] ?? '', woord)));
}

function isWoord(woord: string, gezocht: string): boolean {
  return woord === gezocht || woord === `${gezocht}s` || woord === `${gezocht}es` || woord === `${gezocht}en` || woord === `${gezocht}’s` || woord === `${gezocht}'s`;
}
