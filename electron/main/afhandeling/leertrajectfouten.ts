import { OntwarFout } from '#shared/contract/fouten';

/* What the leertrajecten say to a user when something cannot be. None holds a name or text from a casus. */

export function geenLeertraject(oorzaak?: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'RECORD_BESCHADIGD',
      watGebeurde: 'Wat rond deze leersessie in de kluis staat, is niet te lezen voor deze versie van Ontwar.',
      watVeilig: 'Er is niets overschreven. De leersessie zelf is in orde.',
      watNu: 'Zet de vorige versie terug als die er is, of installeer de nieuwste versie van Ontwar.',
    },
    oorzaak,
  );
}

export function leertrajectTeNieuw(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'De voorbereiding van deze leersessie is bewaard met een nieuwere versie van Ontwar.',
    watVeilig: 'Ze staat ongeschonden in de kluis.',
    watNu: 'Installeer de nieuwste versie van Ontwar en open de leersessie dan opnieuw.',
  });
}

export function zonderLeertraject(): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Bij deze werkvorm horen geen voorbereidingsopdrachten.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Maak een sessie met een werkvorm die in groepen werkt, zoals de knooppunten-leersessie.',
  });
}

export function leersessieWeg(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze leersessie is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar de lijst met sessies.',
  });
}

/** What was asked for is no longer there: an opdracht, an answer, a file that waited. */
export function onderdeelWeg(wat: string): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: `${wat} is er niet meer.`,
    watVeilig: 'Al het andere van deze leersessie is in orde.',
    watNu: 'Kijk in de lijst wat er nu staat.',
  });
}

export function leertrajectPastNiet(oorzaak?: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'BERICHT_ONGELDIG',
      watGebeurde: 'Dit past niet meer bij de voorbereiding van deze leersessie.',
      watVeilig: 'Er is niets veranderd. Wat eerder bewaard is, staat er nog.',
      watNu: 'Haal weg wat je niet meer nodig hebt en probeer het opnieuw.',
    },
    oorzaak,
  );
}

export function nogGeenFormulier(): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Van een van deze opdrachten is nog geen formulier gemaakt. Daaraan is nog niemand te herinneren.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Zet eerst het formulier klaar.',
  });
}

/** @param over how many can still be made */
export function enqueteformulierenOp(meeste: number, over: number): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: `Voor één leersessie maakt Ontwar hoogstens ${meeste} enquêteformulieren. Er ${over === 1 ? 'kan er nog 1' : `kunnen er nog ${over}`} bij.`,
    watVeilig: 'Er is niets veranderd. De formulieren die je eerder maakte, blijven geldig.',
    watNu: over === 0 ? 'Gebruik formulieren die je eerder maakte en nog niet weggaf.' : 'Kies een kleiner aantal.',
  });
}

export function postbusVol(meeste: number): OntwarFout {
  return new OntwarFout({
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: `Er wachten al ${meeste} bestanden tot iemand ernaar kijkt. Daarom is dit bestand niet ingelezen.`,
    watVeilig: 'Het bestand zelf is niet veranderd, en wat wacht staat er nog.',
    watNu: 'Handel eerst af wat wacht en lees dit bestand daarna opnieuw in.',
  });
}
