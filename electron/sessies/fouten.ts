import { OntwarFout } from '#shared/contract/fouten';

/* What the sessions say to a user when something cannot be. */

export function opSlot(): OntwarFout {
  return new OntwarFout({
    code: 'KLUIS_OP_SLOT',
    watGebeurde: 'De kluis is op slot.',
    watVeilig: 'Alles wat bewaard was, staat veilig in de kluis.',
    watNu: 'Open de kluis en ga verder waar je was.',
  });
}

export function nietGevonden(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze sessie is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar de lijst met sessies.',
  });
}

export function onbekendeWerkvorm(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Deze werkvorm is er niet.',
    watVeilig: 'Er is nog geen sessie gemaakt.',
    watNu: 'Kies een werkvorm uit de lijst.',
  });
}

export function dubbelInPlan(): OntwarFout {
  return new OntwarFout({
    code: 'SESSIE_NIET_TOEGESTAAN',
    watGebeurde: 'In dit plan staat iemand of iets twee keer.',
    watVeilig: 'Er is nog geen sessie gemaakt.',
    watNu: 'Kijk bij de casus of een betrokkene dubbel in de lijst staat.',
  });
}

export function pastNietBijElkaar(): OntwarFout {
  return new OntwarFout({
    code: 'BESTAND_ONGELDIG',
    watGebeurde: 'Wat er in dit bestand staat, past niet bij elkaar.',
    watVeilig: 'Er is niets veranderd. Er is geen sessie gemaakt.',
    watNu: 'Laat het bestand opnieuw maken. Komt dit terug, meld het dan bij de maker van Ontwar.',
  });
}
