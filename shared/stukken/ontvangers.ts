import { ontbreektAanGrondslag, geldt, toonGrondslag } from '../domein/grondslag.ts';
import type { Casus } from '../domein/casus.ts';
import type { Regio } from '../domein/regio.ts';
import type { Deelnemer } from '../domein/sessieplan.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Betrokkene, Grondslag } from '../domein/traject.ts';
import { aanduiding } from '../verslagen/schrijver.ts';
import { beletVoorEenAnder, isGenoemd, isOuder, isJeugdige, type Rolenorganisatie } from './ontvangerwoorden.ts';
import type { Ontvangersoort } from './keuzes.ts';
import { isGepseudonimiseerd } from './soorten.ts';
import type { Stuk } from './stuk.ts';

/*
 * To whom a stuk may go, and on what ground.
 * - What is told to somebody else needs consent or a task by law (Jeugdwet art. 7.3.11, AVG art. 6 and 9). Whose consent, follows from the
 *   age (Jeugdwet art. 7.3.4 and 7.3.5), see `grondslageis`.
 * - Youth and parents get what is about themselves: a youth from 12 on, up to 15 a parent as well; from 16 on a parent only when the
 *   youth agrees (Jeugdwet art. 7.3.4, 7.3.10 and 7.3.11; AVG art. 15).
 * - Who was at a meeting that discussed a casus gepseudonimiseerd, may have the gepseudonimiseerde report of it: that is how a leersessie
 *   works (Ketenbreed leren light, OZJ), and what a grondslag `gepseudonimiseerd` of a casus says.
 * - A kwartaalrapport holds no personal data: numbers under five are left out.
 */

/** A casus as far as it says who may have something of it. */
export type Ontvangercasus = Pick<Casus, 'id' | 'grondslagen' | 'aanmelding' | 'betrokkenen' | 'levensloop'>;

export interface Ontvangergegevens {
  readonly stuk: Stuk;
  readonly deelnemers: readonly Deelnemer[];
  /** What it is about, as far as it is in this kluis. */
  readonly casussen: readonly Ontvangercasus[];
  /** How many casussen it is about, with those that are not in this kluis any more. */
  readonly aantal: number;
  /** The werkvorm is about one casus; one on several discusses them gepseudonimiseerd. */
  readonly overEen: boolean;
  readonly regio: Pick<Regio, 'beidenVan12Tot15'>;
  /** Takes names out of a role or an organisation. */
  readonly zonderNamen: (tekst: string) => string;
}

/** Somebody it can go to, or why not. Exactly one of `grondslag` and `weigering` is filled. */
export interface Ontvanger {
  readonly id: string;
  readonly soort: Ontvangersoort;
  readonly wie: string;
  readonly grondslag: string;
  readonly weigering: string;
}

const NOTEER = 'Noteer bij de casus op welke grondslag dit mag.';
const EIGEN = 'eigen gegevens';
const PSEUDONIEM = 'gepseudonimiseerd besproken, volgens de werkvorm';
const GEEN_PERSOONSGEGEVENS = 'geen persoonsgegevens: kleine aantallen zijn weggelaten';

type Oordeel = Pick<Ontvanger, 'grondslag' | 'weigering'>;
const mag = (grondslag: string): Oordeel => ({ grondslag, weigering: '' });
const magNiet = (weigering: string): Oordeel => ({ grondslag: '', weigering });

/** Everybody to whom it can go, those who may and those who may not yet. */
export function ontvangersVan(gegevens: Ontvangergegevens): readonly Ontvanger[] {
  const { stuk, deelnemers } = gegevens;
  switch (stuk.soort) {
    case 'actiepunten':
      return deelnemers.filter(({ id }) => id === stuk.deelnemerId).map((deelnemer) => ({ id: deelnemer.id, soort: 'zelf', wie: wieVan(gegevens, deelnemer), ...mag('eigen actiepunten') }));
    case 'kwartaal':
      return KWARTAALONTVANGERS.map((ander) => ({ ...ander, soort: 'ander', ...mag(GEEN_PERSOONSGEGEVENS) }));
    case 'gezinsversie':
      return gezin(gegevens);
    case 'casusbeeld':
      return aanTafel(gegevens);
    case 'regie':
      return [...betrokkenen(gegevens), ...gezin(gegevens)];
    case 'verslag':
      // Of several casussen the report is for the meeting: what is in it of one family is not for another.
      return isOverEenGezin(gegevens) ? metGezin(gegevens) : aanTafel(gegevens);
  }
}

const KWARTAALONTVANGERS = [
  { id: 'coordinator', wie: 'coördinator van het expertteam' },
  { id: 'bestuur', wie: 'bestuurders van de regio' },
  { id: 'openbaar', wie: 'openbaar: iedereen mag het lezen' },
] as const;

export interface Andergrondslag {
  readonly id: string;
  /** What stands at `voor wie`, see `beletVoorEenAnder`. */
  readonly voor: string;
  readonly tekst: string;
}

/** Grondslagen that hold, for somebody who is not among those who are offered. */
export function grondslagenVoorEenAnder({ stuk, casussen }: Pick<Ontvangergegevens, 'stuk' | 'casussen'>): readonly Andergrondslag[] {
  if (stuk.soort === 'actiepunten' || stuk.soort === 'kwartaal') return [];
  return casussen.flatMap(({ grondslagen }) =>
    grondslagen.filter((grondslag) => geldt(grondslag) && past(stuk, grondslag)).map((grondslag) => ({ id: grondslag.id, voor: grondslag.ontvanger.trim(), tekst: [regelVan(grondslag), grondslag.ontvanger.trim() === '' ? '' : `voor ${grondslag.ontvanger.trim()}`].filter((deel) => deel !== '').join(', ') })),
  );
}

/**
 * What may be done about somebody else, who is told to be covered by this grondslag.
 * @param wie as it was typed
 */
export function oordeelOverEenAnder({ stuk, casussen, aantal, regio }: Omit<Ontvangergegevens, 'deelnemers' | 'zonderNamen' | 'overEen'>, grondslagId: string, wie: string): Oordeel {
  const casus = casussen.find(({ grondslagen }) => grondslagen.some(({ id }) => id === grondslagId));
  const grondslag = casus?.grondslagen.find(({ id }) => id === grondslagId);
  if (casus === undefined || grondslag === undefined || stuk.soort === 'actiepunten') return magNiet(`Deze grondslag is er niet (meer). ${NOTEER}`);
  if (!geldt(grondslag)) return magNiet(`Deze grondslag is ingetrokken op ${toonDeeldatum(grondslag.ingetrokkenOp)}. ${NOTEER}`);
  if (!past(stuk, grondslag)) return magNiet(`Dit stuk is niet gepseudonimiseerd. ${NOTEER}`);
  if (aantal > 1) return magNiet('Dit stuk gaat over meer casussen, en de grondslag over één. Geef het alleen aan wie erbij was.');
  const belet = beletVoorEenAnder(grondslag.ontvanger, wie);
  if (belet !== '') return magNiet(belet);
  // Who is family is so under any name: what the law says of them is not passed by typing them in.
  const familie = isJeugdige(wie) ? overJeugdige(casus) : isOuder(wie) ? overOuder(casus, { rol: wie, organisatie: '' }, regio) : null;
  if (familie !== null && familie.weigering !== '') return familie;
  // Consent of both can be asked: then what the other agreed to for the same recipient counts too.
  return oordeel(casus, casus.grondslagen.filter((ander) => past(stuk, ander) && beletVoorEenAnder(ander.ontvanger, wie) === ''), regio);
}

function metGezin(gegevens: Ontvangergegevens): readonly Ontvanger[] {
  const tafel = aanTafel(gegevens);
  const erbij = [...betrokkenen(gegevens), ...gezin(gegevens)];
  const zelfde = (een: Ontvanger, ander: Ontvanger): boolean => een.id === ander.id || een.wie === ander.wie || (een.soort === ander.soort && (een.soort === 'jeugdige' || een.soort === 'ouder'));
  return [...tafel, ...erbij.filter((ander) => !tafel.some((een) => zelfde(een, ander)))];
}

function aanTafel(gegevens: Ontvangergegevens): readonly Ontvanger[] {
  const { stuk, casussen, overEen, regio, deelnemers } = gegevens;
  return deelnemers.map((deelnemer) => {
    const basis = { id: deelnemer.id, wie: wieVan(gegevens, deelnemer) };
    const [casus] = casussen;
    // At a meeting about their own casus they are family first.
    if (casus !== undefined && isOverEenGezin(gegevens)) {
      if (isJeugdige(deelnemer.rol)) return { ...basis, soort: 'jeugdige', ...overJeugdige(casus) };
      if (isOuder(deelnemer.rol)) return { ...basis, soort: 'ouder', ...overOuder(casus, deelnemer, regio) };
    }
    // A leersessie on casussen of another laptop.
    if (casussen.length === 0 && !overEen) return { ...basis, soort: 'deelnemer', ...mag(PSEUDONIEM) };
    const oordelen = casussen.map((elk) => (isLeercasus(elk) && isGepseudonimiseerd(stuk.soort) ? mag(PSEUDONIEM) : oordeel(elk, dekkend(elk, deelnemer, 'deelnemer', stuk), regio)));
    return { ...basis, soort: 'deelnemer', ...(oordelen.find(({ weigering }) => weigering !== '') ?? oordelen[0] ?? magNiet(`Bij deze bijeenkomst hoort geen casus die nog in de kluis staat. ${NOTEER}`)) };
  });
}

function betrokkenen(gegevens: Ontvangergegevens): readonly Ontvanger[] {
  const { stuk, regio, casussen } = gegevens;
  return casussen.flatMap((casus) =>
    casus.betrokkenen
      .filter((betrokkene) => !isGezin(betrokkene) && (betrokkene.rol.trim() !== '' || betrokkene.organisatie.trim() !== ''))
      .map((betrokkene): Ontvanger => ({ id: betrokkene.id, soort: 'betrokkene', wie: wieVan(gegevens, betrokkene), ...oordeel(casus, dekkend(casus, betrokkene, 'betrokkene', stuk), regio) })),
  );
}

function gezin({ casussen, regio }: Ontvangergegevens): readonly Ontvanger[] {
  const [casus] = casussen;
  if (casus === undefined) return [];
  return [
    { id: 'jeugdige', soort: 'jeugdige', wie: 'jeugdige', ...overJeugdige(casus) },
    { id: 'ouder', soort: 'ouder', wie: 'ouder', ...overOuder(casus, { rol: 'ouder', organisatie: '' }, regio) },
  ];
}

const VUL_LEEFTIJD_IN = 'De leeftijd is nog niet ingevuld. Vul die in bij de aanmelding van de casus: daarvan hangt af wie dit mag krijgen.';

function overJeugdige({ aanmelding: { leeftijd } }: Ontvangercasus): Oordeel {
  if (leeftijd === null) return magNiet(VUL_LEEFTIJD_IN);
  return leeftijd === '0-3' || leeftijd === '4-11' ? magNiet('Onder de 12 jaar gaat dit naar een ouder, die het met het kind kan bespreken.') : mag(EIGEN);
}

function overOuder(casus: Ontvangercasus, ouder: Rolenorganisatie, regio: Pick<Regio, 'beidenVan12Tot15'>): Oordeel {
  const { leeftijd } = casus.aanmelding;
  if (leeftijd === null) return magNiet(VUL_LEEFTIJD_IN);
  if (leeftijd !== '16-17' && leeftijd !== '18-23') return mag(EIGEN);
  const toestemming = casus.grondslagen.filter((grondslag) => geldt(grondslag) && grondslag.persoon === 'jeugdige' && grondslag.soort === 'toestemming' && isGenoemd(grondslag.ontvanger, ouder, 'ouder'));
  const gevonden = oordeel(casus, toestemming, regio);
  return gevonden.weigering === '' ? gevonden : magNiet('Vanaf 16 jaar krijgt een ouder dit alleen als de jeugdige dat goedvindt. Noteer die toestemming bij de casus, met “ouders” bij “voor wie”.');
}

/** What of a casus covers this recipient. */
function dekkend({ grondslagen }: Ontvangercasus, wie: Rolenorganisatie, soort: 'deelnemer' | 'betrokkene', stuk: Stuk): readonly Grondslag[] {
  return grondslagen.filter(
    (grondslag) => geldt(grondslag) && past(stuk, grondslag) && (isGenoemd(grondslag.ontvanger, wie, soort) || (grondslag.soort === 'gepseudonimiseerd' && soort === 'deelnemer')),
  );
}

/** Nothing goes out as gepseudonimiseerd that is not. */
function past({ soort }: Stuk, grondslag: Grondslag): boolean {
  return grondslag.soort !== 'gepseudonimiseerd' || isGepseudonimiseerd(soort);
}

/** Whether these grondslagen together are what the age asks. */
function oordeel({ aanmelding }: Ontvangercasus, grondslagen: readonly Grondslag[], regio: Pick<Regio, 'beidenVan12Tot15'>): Oordeel {
  if (!grondslagen.some(geldt)) return magNiet(`Er is nog geen grondslag om dit te delen. ${NOTEER}`);
  const { nodig } = ontbreektAanGrondslag({ aanmelding, grondslagen }, regio);
  return nodig.length > 0 ? magNiet(`${nodig.join(' ')} ${NOTEER}`) : mag([...new Set(grondslagen.filter(geldt).map(regelVan))].join('; '));
}

/** `toestemming van de jeugdige, 12 maart 2026`. */
function regelVan(grondslag: Grondslag): string {
  return [toonGrondslag(grondslag), toonDeeldatum(grondslag.op)].filter((deel) => deel !== '').join(', ');
}

function wieVan({ zonderNamen }: Pick<Ontvangergegevens, 'zonderNamen'>, wie: Rolenorganisatie): string {
  return zonderNamen(aanduiding(wie));
}

function isGezin({ kring, rol }: Betrokkene): boolean {
  return kring === 'gezin' || isJeugdige(rol) || isOuder(rol);
}

/** Of several casussen the family of one is a participant as others are, also when the others were destroyed since. */
function isOverEenGezin({ casussen, aantal }: Pick<Ontvangergegevens, 'casussen' | 'aantal'>): boolean {
  return aantal === 1 && casussen.length === 1 && !isLeercasus(casussen[0]);
}

/** Brought in for a leersessie alone: it has no traject, and is discussed gepseudonimiseerd. */
function isLeercasus(casus: Pick<Ontvangercasus, 'levensloop'> | undefined): boolean {
  return casus?.levensloop.length === 0;
}
