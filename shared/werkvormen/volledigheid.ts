import type { Sessieplan } from '../domein/sessieplan.ts';
import { opsomming, telwoord } from '../domein/woorden.ts';
import type { Opdrachttelling } from '../leertraject/opdrachten.ts';
import { ledenVan, samenVanEenOrganisatie } from './groepen.ts';
import { kanStarten } from './plan.ts';
import type { Stap, Werkvorm } from './schema.ts';

export const ONDERDELEN = ['onderwerp', 'casussen', 'opdrachten', 'antwoorden', 'knooppunten', 'casusbeelden', 'deelnemers', 'groepen', 'agenda', 'reageren'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** How it stands with what lies around the plan of a leersessie: what people were asked beforehand. */
export interface Rondom {
  /** This is the laptop of another gespreksleider: asking beforehand happens elsewhere. */
  readonly tweedeLaptop: boolean;
  readonly opdrachten: Opdrachttelling;
  /** By when answers are asked, and to whom they go: one of them is not filled in yet. */
  readonly zonderTermijn: boolean;
  readonly zonderContact: boolean;
  /** Codes of the chosen casussen about which nobody was asked. */
  readonly nietGevraagd: readonly string[];
  /** How many wishes about who sits with whom the groups do not follow. */
  readonly wensenNietGevolgd: number;
  /** Codes of the chosen casussen of which the one page is still empty, as soon as it is known. */
  readonly zonderBeeld?: readonly string[];
}

/** How far a part of the preparation is. What is missing is advice: a session may start without. */
export interface Onderdeelstand {
  readonly onderdeel: Onderdeel;
  readonly toestand: 'klaar' | 'deels' | 'leeg';
  /** One line for the list of parts: `12 deelnemers`. */
  readonly kort: string;
  readonly advies: readonly string[];
}

/**
 * The parts this werkvorm asks for, in the order in which one prepares.
 * @param rondom as soon as it is known; only for a werkvorm with groups
 */
export function beoordeelPlan(werkvorm: Werkvorm, plan: Sessieplan, rondom: Rondom = NOG_NIETS): readonly Onderdeelstand[] {
  return onderdelenVan(werkvorm, rondom).map((onderdeel) => ({ onderdeel, ...OORDEEL[onderdeel](plan, werkvorm, rondom) }));
}

const NOG_NIETS: Rondom = {
  tweedeLaptop: false,
  opdrachten: { gevraagd: 0, gemaakt: 0, binnen: 0, afgezien: 0, open: 0, post: 0 },
  zonderTermijn: true,
  zonderContact: true,
  nietGevraagd: [],
  wensenNietGevolgd: 0,
};

function onderdelenVan(werkvorm: Werkvorm, { tweedeLaptop }: Rondom): readonly Onderdeel[] {
  const metKnooppunten = werkvorm.agendapunten.some((a) => (a.soort === 'ronde' ? a.over.lijst === 'knooppunten' : a.toont.includes('knooppunten')));
  return ONDERDELEN.filter((onderdeel) => {
    switch (onderdeel) {
      case 'groepen':
        return werkvorm.groepen;
      case 'opdrachten':
      case 'antwoorden':
      case 'casusbeelden':
        return werkvorm.groepen && !tweedeLaptop;
      case 'knooppunten':
        return metKnooppunten;
      default:
        return true;
    }
  });
}

type Oordeel = Omit<Onderdeelstand, 'onderdeel'>;

const OORDEEL: Readonly<Record<Onderdeel, (plan: Sessieplan, werkvorm: Werkvorm, rondom: Rondom) => Oordeel>> = {
  onderwerp,
  casussen,
  opdrachten,
  antwoorden,
  knooppunten,
  casusbeelden,
  deelnemers,
  groepen,
  agenda,
  reageren,
};

function onderwerp(plan: Sessieplan, werkvorm: Werkvorm): Oordeel {
  const advies = zinnen(
    plan.onderwerp.trim() === '' && `${werkvorm.onderwerpLabel} is nog leeg.`,
    plan.datum === '' && 'Kies een datum.',
    plan.aanvang === '' && 'Kies een aanvangstijd; dan rekent de agenda mee.',
    plan.plaats.trim() === '' && 'Waar is het? Schrijf een plaats, of ‘digitaal’.',
  );
  return stand(advies.length === 4, plan.onderwerp.trim() === '' ? 'nog te doen' : plan.onderwerp, advies);
}

function casussen(plan: Sessieplan, werkvorm: Werkvorm): Oordeel {
  const n = plan.casussen.length;
  const advies = zinnen(n === 0 && 'Kies minstens één casus.', werkvorm.casussen === 'een' && n > 1 && 'Deze werkvorm gaat over één casus.');
  return stand(n === 0, zoveel(n, 'casus', 'casussen'), advies);
}

function opdrachten(_plan: Sessieplan, _werkvorm: Werkvorm, rondom: Rondom): Oordeel {
  const { gevraagd, gemaakt } = rondom.opdrachten;
  const zonder = gevraagd - gemaakt;
  const advies = zinnen(
    gevraagd === 0 && 'Schrijf op wie je vooraf iets wilt vragen.',
    zonder > 0 && `Voor ${telwoord(zonder, 'mens', 'mensen')} is er nog geen formulier.`,
    gevraagd > 0 && rondom.nietGevraagd.length > 0 && `Over ${opsomming(rondom.nietGevraagd)} is nog niemand gevraagd.`,
    gevraagd > 0 && rondom.zonderTermijn && 'Kies voor wanneer je antwoord wilt.',
    gevraagd > 0 && rondom.zonderContact && 'Aan wie gaat het formulier terug?',
  );
  return stand(gevraagd === 0, gevraagd === 0 ? 'nog niemand gevraagd' : `${gevraagd} gevraagd`, advies);
}

function antwoorden(_plan: Sessieplan, _werkvorm: Werkvorm, rondom: Rondom): Oordeel {
  const { gevraagd, binnen, open, post } = rondom.opdrachten;
  const advies = zinnen(post > 0 && `${telwoord(post, 'bestand wacht', 'bestanden wachten')} op jou.`, open > 0 && `Van ${telwoord(open, 'mens is', 'mensen is')} er nog geen antwoord.`);
  return stand(binnen === 0 && post === 0, gevraagd === 0 ? 'nog niets binnen' : `${binnen} van ${gevraagd} binnen`, advies);
}

function casusbeelden(plan: Sessieplan, _werkvorm: Werkvorm, { zonderBeeld }: Rondom): Oordeel {
  const n = plan.casussen.length;
  if (n === 0 || zonderBeeld === undefined) return { toestand: n === 0 ? 'leeg' : 'deels', kort: n === 0 ? 'nog geen casus' : 'één bladzijde per casus', advies: [] };
  const advies = zinnen(zonderBeeld.length > 0 && `Van ${opsomming(zonderBeeld)} is er nog geen casusbeeld.`);
  return stand(zonderBeeld.length >= n, zonderBeeld.length >= n ? 'nog te schrijven' : `${n - zonderBeeld.length} van ${n} geschreven`, advies);
}

function deelnemers(plan: Sessieplan, werkvorm: Werkvorm): Oordeel {
  const n = plan.deelnemers.length;
  const zonderRol = plan.deelnemers.filter((d) => d.rol.trim() === '').length;
  // Organisations are there to mix groups; the youth and the parents have none.
  const zonder = plan.deelnemers.filter((d) => d.rol.trim() === '' || d.organisatie.trim() === '').length;
  const zonderMandaat = n > 0 && plan.deelnemers.every((d) => d.mandaat.trim() === '');
  const advies = zinnen(
    n === 0 && 'Voeg toe wie er aan tafel komen.',
    werkvorm.groepen && zonder > 0 && `Bij ${telwoord(zonder, 'deelnemer', 'deelnemers')} ontbreekt rol of organisatie.`,
    !werkvorm.groepen && zonderRol > 0 && `Bij ${telwoord(zonderRol, 'deelnemer', 'deelnemers')} ontbreekt de rol.`,
    vraagtMandaat(werkvorm) && zonderMandaat && 'Van niemand staat er een mandaat. Vraag vooraf wie wat mag beslissen.',
  );
  return stand(n === 0, zoveel(n, 'deelnemer', 'deelnemers'), advies);
}

function groepen(plan: Sessieplan, _werkvorm: Werkvorm, { wensenNietGevolgd: wensen }: Rondom): Oordeel {
  const n = plan.groepen.length;
  const zonder = plan.deelnemers.filter((d) => d.groepId === null).length;
  const advies = zinnen(
    n === 0 && 'Maak een groep.',
    n > 0 && zonder > 0 && `${telwoord(zonder, 'deelnemer zit', 'deelnemers zitten')} nog in geen groep.`,
    n > 1 && plan.geleideGroepId === null && 'Kies welke groep je op deze laptop leidt.',
    wensen > 0 && (wensen === 1 ? 'Eén wens over de groepen is niet gevolgd.' : `${wensen} wensen over de groepen zijn niet gevolgd.`),
    ...plan.groepen.flatMap((g) => [
      ledenVan(plan, g.id).length === 0 && `${g.naam} is nog leeg.`,
      g.gespreksleiderId === null && `${g.naam} heeft nog geen gespreksleider.`,
      ...samenVanEenOrganisatie(plan, g.id).map((o) => `In ${g.naam} zitten er twee of meer van ${o} bij elkaar.`),
    ]),
  );
  return stand(n === 0 || plan.deelnemers.every((d) => d.groepId === null), zoveel(n, 'groep', 'groepen'), advies);
}

function knooppunten(plan: Sessieplan, werkvorm: Werkvorm): Oordeel {
  const n = plan.knooppunten.length;
  const metGroepen = werkvorm.groepen && plan.groepen.length > 0;
  const advies = zinnen(
    n === 0 && 'Schrijf minstens één knooppunt op.',
    ...plan.knooppunten.flatMap((k, nummer) => {
      const naam = k.titel.trim() === '' ? `Knooppunt ${nummer + 1}` : `‘${k.titel.trim()}’`;
      return [
        k.titel.trim() === '' && `${naam} heeft nog geen titel.`,
        k.casusIds.length === 0 && `${naam} hoort nog bij geen casus.`,
        metGroepen && k.groepId === null && `${naam} is nog aan geen groep gegeven.`,
      ];
    }),
    ...plan.groepen.map((g) => n > 0 && !plan.knooppunten.some((k) => k.groepId === g.id) && `${g.naam} heeft nog geen knooppunt.`),
  );
  return stand(n === 0, zoveel(n, 'knooppunt', 'knooppunten'), advies);
}

function agenda(plan: Sessieplan, werkvorm: Werkvorm): Oordeel {
  const advies = zinnen(
    !kanStarten(werkvorm, plan) && 'Er is nog niets om te leiden: de agenda is leeg.',
    plan.aanvang === '' && 'Zonder aanvangstijd staan er geen tijden bij.',
  );
  return stand(false, plan.aanvang === '' ? 'nog zonder tijden' : `vanaf ${plan.aanvang.replace(':', '.')} uur`, advies);
}

function reageren(plan: Sessieplan): Oordeel {
  const { conceptOp, reactieTot, contact } = plan.reageren;
  const advies = zinnen(
    conceptOp === '' && 'Wanneer komt het concept-verslag?',
    reactieTot === '' && 'Tot wanneer kan men reageren?',
    contact.trim() === '' && 'Bij wie kan men reageren?',
    conceptOp !== '' && reactieTot !== '' && reactieTot < conceptOp && 'De reactietermijn is al voorbij als het concept komt.',
  );
  return stand(conceptOp === '' && contact.trim() === '', advies.length === 0 ? 'afgesproken' : 'nog te doen', advies);
}

function vraagtMandaat(werkvorm: Werkvorm): boolean {
  const stappen = werkvorm.agendapunten.flatMap((a): readonly Stap[] => (a.soort === 'ronde' ? a.stappen : [a]));
  return stappen.some(({ velden }) => velden.some((veld) => veld.soort === 'aanwezigheid' && veld.mandaat));
}

/** What holds of the sentences given. */
function zinnen(...mogelijk: readonly (string | false)[]): readonly string[] {
  return mogelijk.filter((zin) => zin !== false);
}

function stand(leeg: boolean, kort: string, advies: readonly string[]): Oordeel {
  return { toestand: leeg ? 'leeg' : advies.length === 0 ? 'klaar' : 'deels', kort, advies };
}

function zoveel(n: number, een: string, meer: string): string {
  return n === 0 ? 'nog geen' : telwoord(n, een, meer);
}
