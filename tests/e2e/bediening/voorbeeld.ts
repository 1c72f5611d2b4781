import { leesVoorbeeld, type Voorbeeld } from '../../../electron/voorbeeld/gegevens.ts';
import type { TeTypenCasus } from './casussen.ts';
import type { TeTypenPlan } from './voorbereiden.ts';

/* The fictional meeting of resources/voorbeeld/draaiboek/leersessie.md, in the words a person types. */

export interface Bijeenkomst {
  readonly gegevens: Voorbeeld;
  readonly casussen: readonly TeTypenCasus[];
  readonly plan: TeTypenPlan;
}

export async function leesBijeenkomst(): Promise<Bijeenkomst> {
  const gegevens = await leesVoorbeeld();
  const casussen = gegevens.casussen.map(({ inhoud }) => inhoud);
  const codeVan = (id: string): string => gegevens.casussen.find((casus) => casus.id === id)?.inhoud.code ?? '';
  const { knooppunten, ...rest } = gegevens.plan;
  const plan: TeTypenPlan = {
    ...rest,
    casuscodes: casussen.map(({ code }) => code),
    knooppunten: knooppunten.map(({ titel, toelichting, casusIds, groepId }) => ({
      titel,
      toelichting,
      casuscodes: casusIds.map(codeVan),
      groep: gegevens.plan.groepen.find(({ id }) => id === groepId)?.naam ?? '',
    })),
  };
  return { gegevens, casussen, plan };
}

/** The questions of the leersessie, as the screen asks them. */
export const VRAGEN = {
  welkom: 'Welkom. We leren van elkaar, we oordelen niet.',
  casusbeeld: 'Wat is er gebeurd? Wat ging goed, en waar liep het vast?',
  watMaakt: 'Wat maakt dit een knooppunt?',
  elementen: 'Welke elementen dragen bij aan het knooppunt?',
  leren: 'Wat leren we hiervan?',
  helpen: 'Wat/wie kan ons hierbij helpen?',
  verstoring: 'Waardoor raakt het hier vooral in de knoop?',
  niveau: 'Op welk niveau is actie nodig, en wie pakt dit op?',
  terugkoppeling: 'Wat nemen we van elkaar mee?',
  actiepunten: 'Wat ga jij doen?',
  enquete: 'Hoe was het? Jouw antwoord maakt de volgende keer beter.',
  afsluiting: 'Dank jullie wel. Het concept-verslag komt naar je toe, en jij kunt erop reageren.',
} as const;

/** The questions of the enquête by id. */
export const ENQUETEVRAGEN: Readonly<Record<string, string>> = {
  ervaren: 'Hoe heb je de bijeenkomst ervaren?',
  gemist: 'Mis je nog belangrijke punten?',
  inzichten: 'Ben je tot nieuwe gedachten of inzichten gekomen?',
  benoemen: 'Kun je er één benoemen?',
  acties: 'Leidt dit tot concrete actiepunten voor jezelf?',
  aandacht: 'Wat zijn aandachtspunten voor een volgende keer?',
  behouden: 'Wat moeten we vooral hetzelfde doen?',
};
