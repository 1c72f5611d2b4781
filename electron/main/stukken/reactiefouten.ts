import { OntwarFout, type Fout } from '#shared/contract/fouten';
import type { Leesbezwaar } from '#shared/stukken/reactielezen';

/* What is said of a file that was to be a reaction and is not. None holds text of the file. */

const NIETS = 'Er is niets bewaard en niets veranderd. Het bestand staat nog waar het stond.';
const OVERTYPEN = 'Open het bestand zelf en neem over wat er staat, met Reactie overtypen.';

const WAT: Readonly<Record<Leesbezwaar, Pick<Fout, 'code' | 'watGebeurde' | 'watNu'>>> = {
  'geen-pdf': { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is geen PDF.', watNu: 'Kies het formulier dat iemand invulde en terugstuurde. De naam ervan eindigt op .pdf.' },
  vreemd: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een PDF, maar geen formulier waarmee iemand reageert.', watNu: 'Kies het formulier dat je meestuurde. Kwam de reactie in een mail of een ander bestand, neem die dan over met Reactie overtypen.' },
  'ander-formulier': { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een formulier van een voorbereidingsopdracht of een enquête, geen reactie.', watNu: 'Lees het in bij de leersessie waar het bij hoort.' },
  'ander-stuk': { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een reactie op een ander stuk, of op een stuk uit een andere kluis.', watNu: 'Kijk boven aan het formulier over welk stuk het gaat. Open dat stuk en lees de reactie daar in.' },
  'andere-versie': { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een reactie op een versie van dit stuk die niet in deze kluis staat.', watNu: `Kijk boven aan het formulier welke versie het is. ${OVERTYPEN}` },
  plat: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit formulier is afgedrukt of als plaatje bewaard. De vakken zijn weg, en Ontwar leest alleen de vakken.', watNu: OVERTYPEN },
  'op-slot': { code: 'BESTAND_ONGELDIG', watGebeurde: 'Op dit bestand zit een wachtwoord dat Ontwar niet kent.', watNu: 'Open het met het wachtwoord, bewaar het zonder en lees het dan in. Of neem over wat er staat, met Reactie overtypen.' },
  kapot: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit bestand is beschadigd en niet te lezen.', watNu: 'Vraag wie het stuurde om het formulier nog een keer te bewaren en te sturen.' },
  'te-groot': { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit bestand is veel groter dan een formulier van Ontwar ooit is.', watNu: 'Kijk of je het goede bestand koos.' },
  bewerkt: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit formulier is veranderd: de vakken zijn niet meer die van Ontwar.', watNu: OVERTYPEN },
  leeg: { code: 'BESTAND_ONGELDIG', watGebeurde: 'In dit formulier is nog niets ingevuld.', watNu: 'Vraag wie het stuurde om het na het invullen te bewaren en dan te sturen.' },
  'zonder-rol': { code: 'BESTAND_ONGELDIG', watGebeurde: 'In dit formulier staat niet van welke rol of organisatie de reactie komt.', watNu: `Weet je van wie het kwam? ${OVERTYPEN} Vul daar de rol in.` },
  'te-lang': { code: 'BESTAND_ONGELDIG', watGebeurde: 'Deze reactie is langer dan in één reactie past. Ontwar kort nooit iets in.', watNu: `${OVERTYPEN} Maak er twee reacties van.` },
};

/** @param naam of the file: several can be read in one go */
export function nietInTeLezen(waarom: Leesbezwaar, naam: string): OntwarFout {
  return new OntwarFout({ ...WAT[waarom], watVeilig: NIETS, details: [naam] });
}
