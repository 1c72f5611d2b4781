import { MAX_FORMULIERBESTAND, type Postsoort } from './keuzes.ts';

/** What happened with a returned file, what is safe, and what to do. */
export interface Postbericht {
  readonly gebeurde: string;
  readonly veilig: string;
  readonly nu: string;
}

const BEWAARD = 'Het bestand is bewaard in de kluis. Aan de antwoorden is niets veranderd.';

/**
 * @param wie whose form it is, as `moeder (WS-2026-001, opdracht 3)`; empty when that does not show
 * @param anders the subject of the leersessie that it does belong to; else empty
 */
export function postbericht(soort: Postsoort, wie: string, anders: string, metTekst: boolean): Postbericht {
  const van = wie === '' ? '' : ` van ${wie}`;
  switch (soort) {
    case 'dubbel':
      return { gebeurde: `Er is een tweede antwoord${van}, en het is anders dan het eerste.`, veilig: 'Beide antwoorden zijn bewaard. Voorlopig telt het antwoord dat er al was.', nu: 'Leg ze naast elkaar en kies welk antwoord telt.' };
    case 'vreemd':
      return anders === ''
        ? { gebeurde: 'Dit is geen formulier van deze leersessie.', veilig: BEWAARD, nu: 'Is het toch een antwoord? Typ het dan in bij wie het stuurde. Hoort het hier niet, gooi het dan weg.' }
        : { gebeurde: `Dit formulier hoort bij een andere leersessie: ‘${anders}’.`, veilig: BEWAARD, nu: 'Open die leersessie en geef het daar in. Daarna kun je het hier weggooien.' };
    case 'leeg':
      return { gebeurde: `Het formulier${van} is leeg teruggekomen.`, veilig: BEWAARD, nu: 'Vaak is het invullen niet opgeslagen. Vraag het na, typ in wat je hoort, of noteer dat je van het antwoord afziet.' };
    case 'plat':
      return {
        gebeurde: `Dit formulier${van} is afgedrukt of samengevoegd. De invulvakken zijn eruit.`,
        veilig: BEWAARD,
        nu: metTekst ? 'De tekst is nog wel te lezen. Typ het antwoord over, met die tekst ernaast.' : 'Er is geen tekst in te lezen: bewaar het bestand, bekijk het en typ het antwoord in.',
      };
    case 'op-slot':
      return { gebeurde: 'Dit bestand vraagt om een wachtwoord dat Ontwar niet kent.', veilig: BEWAARD, nu: 'Vul het wachtwoord in. Weet je het niet? Vraag het aan wie het stuurde.' };
    case 'bewerkt':
      return { gebeurde: `In dit formulier${van} staan andere vragen dan je verstuurde.`, veilig: BEWAARD, nu: 'Lees wat er staat. Klopt het, neem het dan over. Anders vraag je een nieuw exemplaar.' };
    case 'geen-pdf':
      return { gebeurde: 'Dit is geen PDF.', veilig: BEWAARD, nu: 'Vraag het formulier terug als PDF. Of bekijk het bestand en typ het antwoord in.' };
    case 'kapot':
      return { gebeurde: 'Deze PDF is beschadigd en kan niet worden gelezen.', veilig: BEWAARD, nu: 'Vraag of het formulier nog een keer kan worden gestuurd.' };
    case 'te-groot':
      return {
        gebeurde: `Dit bestand is groter dan ${MAX_FORMULIERBESTAND / 1024 / 1024} MB. Dat is veel te groot voor een formulier.`,
        veilig: 'Het is niet in de kluis gezet. Het staat nog waar je het vandaan haalde, en aan de antwoorden is niets veranderd.',
        nu: 'Kijk of het het goede bestand is. Is het een scan? Typ het antwoord dan in.',
      };
  }
}
