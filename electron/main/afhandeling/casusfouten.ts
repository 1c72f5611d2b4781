import { OntwarFout } from '#shared/contract/fouten';

/* What the casussen say to a user when something cannot be. A code is not a name, so it may be in the words. */

export function geenCasus(): OntwarFout {
  return new OntwarFout({
    code: 'RECORD_BESCHADIGD',
    watGebeurde: 'Wat op deze plek in de kluis staat, is geen casus die deze versie van Ontwar kan lezen.',
    watVeilig: 'Er is niets overschreven. De andere casussen zijn in orde.',
    watNu: 'Zet de vorige versie terug als die er is, of installeer de nieuwste versie van Ontwar.',
  });
}

export function nietGevonden(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze casus is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar de lijst met casussen.',
  });
}

export function codeOngeldig(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Dit is geen casuscode.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Een casuscode ziet eruit als WS-2026-001: letters van de regio, jaar, nummer. Gebruik nooit een naam.',
  });
}

export function codeBestaat(): OntwarFout {
  return new OntwarFout({
    code: 'CASUSCODE_BESTAAT',
    watGebeurde: 'Er is al een casus met deze code.',
    watVeilig: 'De bestaande casus is niet veranderd.',
    watNu: 'Kies een ander nummer, of open de casus die er al is.',
  });
}

export function codesOp(): OntwarFout {
  return new OntwarFout({
    code: 'CASUSCODE_BESTAAT',
    watGebeurde: 'Alle nummers van dit jaar zijn in gebruik.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Vernietig casussen die je niet meer nodig hebt, of kies bij Instellingen andere letters voor je codes.',
  });
}

export function inGebruik(sessies: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'CASUS_IN_GEBRUIK',
    watGebeurde: 'Deze casus hoort bij een sessie die nog niet is afgesloten.',
    watVeilig: 'Er is niets vernietigd.',
    watNu: 'Haal de casus eerst uit die sessie, of sluit de sessie af.',
    details: sessies,
  });
}

export function stapNietToegestaan(code: string): OntwarFout {
  return new OntwarFout({
    code: 'STAP_NIET_TOEGESTAAN',
    watGebeurde: `Casus ${code} staat nu bij een stap waar dat niet kan.`,
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Kijk op de pagina van de casus bij welke stap hij staat, en kies daar wat er nu kan.',
  });
}

export function wisselOnvolledig(mist: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Er is nog niet alles ingevuld om deze stap te zetten.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Vul aan wat ontbreekt en probeer het opnieuw.',
    details: mist,
  });
}

export function pastNietMeer(code: string): OntwarFout {
  return new OntwarFout({
    code: 'SCHRIJVEN_MISLUKT',
    watGebeurde: `Casus ${code} is zo vol dat dit er niet meer bij past.`,
    watVeilig: 'Er is niets veranderd. Alles wat er stond, is bewaard.',
    watNu: 'Haal weg wat niet meer nodig is, of maak een nieuwe casus en zet in de notities welke casus daaraan voorafging.',
  });
}

export function casusNietBesproken(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze casus hoort niet meer bij deze bijeenkomst.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Kijk bij de voorbereiding welke casussen bij deze bijeenkomst horen.',
  });
}
