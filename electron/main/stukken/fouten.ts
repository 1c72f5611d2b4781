import { OntwarFout } from '#shared/contract/fouten';

/* What the stukken say to a user when something cannot be. None holds a name or text from a casus. */

export function stukkenVanNiets(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'De casus of bijeenkomst waar dit stuk over gaat, staat niet meer in de kluis.',
    watVeilig: 'De rest van de kluis is niet veranderd.',
    watNu: 'Ga terug naar Vandaag.',
  });
}

export function dossierTeNieuw(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'De stukken hiervan zijn bewaard met een nieuwere versie van Ontwar.',
    watVeilig: 'Ze staan ongeschonden in de kluis.',
    watNu: 'Installeer de nieuwste versie van Ontwar.',
  });
}

export function geenDossier(oorzaak?: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'RECORD_BESCHADIGD',
      watGebeurde: 'De stukken hiervan zijn niet te lezen voor deze versie van Ontwar.',
      watVeilig: 'Er is niets overschreven. De casus en de bijeenkomst zelf zijn in orde.',
      watNu: 'Zet de vorige versie terug als die er is, of installeer de nieuwste versie van Ontwar.',
    },
    oorzaak,
  );
}

export function dossierPastNiet(oorzaak?: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'BERICHT_ONGELDIG',
      watGebeurde: 'Dit past niet meer bij de stukken hiervan.',
      watVeilig: 'Er is niets veranderd. Wat eerder bewaard is, staat er nog.',
      watNu: 'Haal weg wat je niet meer nodig hebt en probeer het opnieuw.',
    },
    oorzaak,
  );
}

export function zonderActiepunten(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze deelnemer heeft geen actiepunten (meer).',
    watVeilig: 'Al het andere van deze bijeenkomst is in orde.',
    watNu: 'Kijk in de lijst wat er nu staat.',
  });
}

/** Something in it tells who somebody is, and nobody decided about it yet. */
export function checkOpen(aantal: number): OntwarFout {
  return new OntwarFout({
    code: 'CHECK_OPEN',
    watGebeurde: `Op ${aantal === 1 ? 'één plek' : `${aantal} plekken`} staat iets waaraan te zien kan zijn over wie dit gaat. Daarover is nog niet gekozen.`,
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Loop de herleidbaarheidscheck af en bewaar het dan.',
  });
}

/** To whom a reaction can go holds something that was decided nowhere in the stuk itself. */
export function contactNietNagekeken(): OntwarFout {
  return new OntwarFout({
    code: 'CHECK_OPEN',
    watGebeurde: 'Naar wie een reactie terug kan, is nog niet nagekeken op wat naar iemand wijst.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Kies bij “Wie is te herkennen?” wat ermee gebeurt. Staat het daar niet? Pas dan bij Reageren aan naar wie een reactie kan.',
  });
}

/** A place that stays says why: that is read again when somebody asks for inzage. */
export function redenOntbreekt(): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Van een plek die blijft staan, is nog niet gezegd waarom.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Schrijf in een paar woorden op waarom het mag blijven staan.',
  });
}

/** @param redenen for each who may not have it, why and what to do */
export function geenGrondslag(redenen: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'GEEN_GRONDSLAG',
    watGebeurde: redenen.length === 1 ? 'Een van de ontvangers mag dit nog niet krijgen.' : 'Niet alle ontvangers mogen dit al krijgen.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Haal die ontvanger weg, of noteer bij de casus op welke grondslag dit mag.',
    details: redenen,
  });
}

/** A youth under 12 has no version of their own (Jeugdwet art. 7.3.4). */
export function geenJeugdigeversie(): OntwarFout {
  return new OntwarFout({
    code: 'GEEN_GRONDSLAG',
    watGebeurde: 'Voor een kind onder de 12 jaar is er geen eigen versie.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Geef de versie voor ouders aan een ouder, die het met het kind kan bespreken.',
  });
}

export function alVastgesteld(versie: number): OntwarFout {
  return new OntwarFout({
    code: 'AL_VASTGESTELD',
    watGebeurde: `Dit is al vastgesteld, als versie ${versie}. Er is sindsdien niets veranderd.`,
    watVeilig: 'Die versie staat ongewijzigd in de kluis.',
    watNu: 'Verander eerst wat anders moet, of verstuur de versie die er is.',
  });
}

export function nietVastTeStellen(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Dit stuk wordt niet vastgesteld: een nieuwere versie komt ervoor in de plaats.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Verstuur het zoals het is.',
  });
}

/** Of a kind that leaves in no other way. */
export function eerstVaststellen(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Dit stuk gaat pas weg als het is vastgesteld.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Stel het eerst vast en bewaar dan die versie.',
  });
}

export function geenReacties(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Op dit stuk wordt niet gereageerd: er gaat geen concept van rond.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Klopt er iets niet, verander dan waar het van is gemaakt.',
  });
}

/** @param vanaf the day on which it can, as it is shown */
export function kwartaalLoopt(vanaf: string): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Dit kwartaal is nog niet voorbij.',
    watVeilig: 'Er is niets geschreven.',
    watNu: `Maak het rapport vanaf ${vanaf}. Wie twee rapporten van hetzelfde kwartaal naast elkaar legt, kan kleine aantallen uitrekenen.`,
  });
}

export function nietsTeCorrigeren(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Over dit kwartaal is nog geen rapport vastgesteld.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Stel het rapport vast zoals het nu is.',
  });
}

/** @param versie the one that holds */
export function correctieZonderVerschil(versie: number): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: `Een correctie zou hetzelfde zeggen als versie ${versie}: geen aantal verschilt er 5 of meer van.`,
    watVeilig: `Versie ${versie} blijft gelden.`,
    watNu: 'Verander eerst wat er niet klopt. Een kleiner verschil komt niet in het rapport: samen met de vorige versie zou een klein aantal uit te rekenen zijn.',
  });
}

export function nietsTeVersturen(): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Er is nog niets om te versturen: er staat nog geen tekst in.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Schrijf eerst de tekst en verstuur die dan.',
  });
}

export function versieWeg(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze versie is er niet (meer).',
    watVeilig: 'De andere versies staan er nog.',
    watNu: 'Kies een versie uit de lijst.',
  });
}

export function versieVernietigd(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'De tekst van deze versie is vernietigd, met een casus waar die over ging.',
    watVeilig: 'Wanneer en aan wie de versie ging, staat er nog.',
    watNu: 'Verstuur wat er nu staat: daar is die casus uit.',
  });
}

export function intussenVeranderd(): OntwarFout {
  return new OntwarFout({
    code: 'AFGEBROKEN',
    watGebeurde: 'Terwijl je koos waar het moest komen, is er een andere versie van dit stuk gemaakt.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Bekijk het stuk nog een keer en bewaar het dan.',
  });
}

export function stukVeranderd(): OntwarFout {
  return new OntwarFout({
    code: 'AFGEBROKEN',
    watGebeurde: 'Terwijl je koos waar het moest komen, is er iets veranderd in dit stuk.',
    watVeilig: 'Er is niets geschreven.',
    watNu: 'Bekijk het stuk nog een keer en bewaar het dan.',
  });
}

export function reactieWeg(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze reactie is er niet (meer).',
    watVeilig: 'De andere reacties staan er nog.',
    watNu: 'Kijk in de lijst wat er nu staat.',
  });
}

export function reactieOnvolledig(): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Deze reactie is nog leeg.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Schrijf op wat er gezegd is, en door wie: de rol is genoeg.',
  });
}

/** It came in a file, and is printed as it came. */
export function reactieIngelezen(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Deze reactie kwam met een formulier binnen en blijft zoals ze is gegeven.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Wil iemand iets anders zeggen, voeg dan een nieuwe reactie toe.',
  });
}

export function teveelReacties(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Bij dit stuk passen niet meer reacties.',
    watVeilig: 'Wat er staat, blijft staan.',
    watNu: 'Haal weg wat er dubbel in staat.',
  });
}

/** The user broke it off. */
export function afgebroken(): OntwarFout {
  return new OntwarFout({ code: 'AFGEBROKEN', watGebeurde: 'Je hebt het afgebroken.', watVeilig: 'Wat al in de map staat, is heel.', watNu: 'Begin opnieuw wanneer je wilt.' });
}
