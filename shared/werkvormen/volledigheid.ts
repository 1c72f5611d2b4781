import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { ledenVan, samenVanEenOrganisatie } from './planbewerkingen.ts';

export const ONDERDELEN = ['onderwerp', 'casussen', 'deelnemers', 'groepen', 'knooppunten', 'agenda', 'reageren'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** How far a part of the preparation is. What is missing is advice: a session can always start. */
export interface Onderdeelstand {
  readonly onderdeel: Onderdeel;
  readonly toestand: 'klaar' | 'deels' | 'leeg';
  /** One line for the list of parts: `12 deelnemers`. */
  readonly kort: string;
  readonly advies: readonly string[];
}

/** The parts this werkvorm asks for, in the order in which one prepares. */
export function beoordeelPlan(plan: Sessieplan, werkvorm: Werkvorm): readonly Onderdeelstand[] {
  return onderdelenVan(werkvorm).map((onderdeel) => beoordeel(onderdeel, plan, werkvorm));
}

function onderdelenVan(werkvorm: Werkvorm): readonly Onderdeel[] {
  const metKnooppunten = werkvorm.agendapunten.some((a) => (a.soort === 'ronde' ? a.over.lijst === 'knooppunten' : a.toont.includes('knooppunten')));
  return ONDERDELEN.filter((o) => (o === 'groepen' ? werkvorm.groepen : o === 'knooppunten' ? metKnooppunten : true));
}

function beoordeel(onderdeel: Onderdeel, plan: Sessieplan, werkvorm: Werkvorm): Onderdeelstand {
  switch (onderdeel) {
    case 'onderwerp': {
      const ontbreekt = [
        plan.onderwerp.trim() === '' && `${werkvorm.onderwerpLabel} is nog leeg.`,
        plan.datum === '' && 'Kies een datum.',
        plan.aanvang === '' && 'Kies een aanvangstijd; dan rekent de agenda mee.',
        plan.plaats.trim() === '' && 'Waar is het? Schrijf een plaats, of ‘digitaal’.',
      ].filter((a) => a !== false);
      return stand(onderdeel, ontbreekt.length === 4, plan.onderwerp.trim() === '' ? 'nog te doen' : plan.onderwerp, ontbreekt);
    }
    case 'casussen': {
      const n = plan.casussen.length;
      const advies = n === 0 ? ['Kies minstens één casus.'] : werkvorm.casussen === 'een' && n > 1 ? ['Deze werkvorm gaat over één casus.'] : [];
      return stand(onderdeel, n === 0, telwoord(n, 'casus', 'casussen'), advies);
    }
    case 'deelnemers': {
      const n = plan.deelnemers.length;
      const zonder = plan.deelnemers.filter((d) => d.rol.trim() === '' || d.organisatie.trim() === '').length;
      const advies = n === 0 ? ['Voeg toe wie er aan tafel komen.'] : zonder > 0 ? [`Bij ${telwoord(zonder, 'deelnemer', 'deelnemers')} ontbreekt rol of organisatie.`] : [];
      return stand(onderdeel, n === 0, telwoord(n, 'deelnemer', 'deelnemers'), advies);
    }
    case 'groepen':
      return stand(onderdeel, plan.groepen.length === 0 || plan.deelnemers.every((d) => d.groepId === null), telwoord(plan.groepen.length, 'groep', 'groepen'), groepsadvies(plan));
    case 'knooppunten': {
      const n = plan.knooppunten.length;
      const advies = [
        n === 0 && 'Schrijf minstens één knooppunt op.',
        plan.knooppunten.some((k) => k.titel.trim() === '') && 'Een knooppunt heeft nog geen titel.',
        plan.knooppunten.some((k) => k.casusIds.length === 0) && 'Een knooppunt hoort nog bij geen casus.',
        werkvorm.groepen && plan.knooppunten.some((k) => k.groepId === null) && 'Een knooppunt is nog aan geen groep gegeven.',
        ...plan.groepen.filter((g) => n > 0 && !plan.knooppunten.some((k) => k.groepId === g.id)).map((g) => `${g.naam} heeft nog geen knooppunt.`),
      ].filter((a) => a !== false);
      return stand(onderdeel, n === 0, telwoord(n, 'knooppunt', 'knooppunten'), advies);
    }
    case 'agenda':
      return stand(onderdeel, false, plan.aanvang === '' ? 'nog zonder tijden' : `vanaf ${plan.aanvang.replace(':', '.')} uur`, plan.aanvang === '' ? ['Zonder aanvangstijd staan er geen tijden bij.'] : []);
    case 'reageren': {
      const { conceptOp, reactieTot, contact } = plan.reageren;
      const advies = [
        conceptOp === '' && 'Wanneer komt het concept-verslag?',
        reactieTot === '' && 'Tot wanneer kan men reageren?',
        contact.trim() === '' && 'Bij wie kan men reageren?',
        conceptOp !== '' && reactieTot !== '' && reactieTot < conceptOp && 'De reactietermijn is al voorbij als het concept komt.',
      ].filter((a) => a !== false);
      return stand(onderdeel, conceptOp === '' && contact.trim() === '', advies.length === 0 ? 'afgesproken' : 'nog te doen', advies);
    }
  }
}

function groepsadvies(plan: Sessieplan): readonly string[] {
  if (plan.groepen.length === 0) return ['Maak een groep.'];
  const zonder = plan.deelnemers.filter((d) => d.groepId === null).length;
  return [
    ...(zonder > 0 ? [`${telwoord(zonder, 'deelnemer zit', 'deelnemers zitten')} nog in geen groep.`] : []),
    ...plan.groepen.flatMap((g) => [
      ...(ledenVan(plan, g.id).length === 0 ? [`${g.naam} is nog leeg.`] : []),
      ...(g.gespreksleiderId === null ? [`${g.naam} heeft nog geen gespreksleider.`] : []),
      ...samenVanEenOrganisatie(plan, g.id).map((o) => `In ${g.naam} zitten er twee of meer van ${o} bij elkaar.`),
    ]),
  ];
}

function stand(onderdeel: Onderdeel, leeg: boolean, kort: string, advies: readonly string[]): Onderdeelstand {
  return { onderdeel, toestand: leeg ? 'leeg' : advies.length === 0 ? 'klaar' : 'deels', kort, advies };
}

function telwoord(n: number, een: string, meer: string): string {
  return `${n === 0 ? 'nog geen' : n} ${n === 1 ? een : meer}`;
}
