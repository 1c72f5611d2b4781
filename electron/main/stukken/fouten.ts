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
