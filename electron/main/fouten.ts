import { OntwarFout } from '#shared/contract/fouten';

/* The errors of the border itself. Services have their own. None holds a name or text from a casus. */

export function berichtOngeldig(): OntwarFout {
  return new OntwarFout({
    code: 'BERICHT_ONGELDIG',
    watGebeurde: 'Ontwar kreeg een opdracht die niet klopt.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Probeer het opnieuw. Blijft het misgaan, sluit Ontwar dan en open het opnieuw.',
  });
}

export function afzenderGeweigerd(): OntwarFout {
  return new OntwarFout({
    code: 'AFZENDER_GEWEIGERD',
    watGebeurde: 'Een opdracht kwam niet uit het venster waar die hoort.',
    watVeilig: 'Er is niets veranderd en niets getoond.',
    watNu: 'Sluit Ontwar en open het opnieuw.',
  });
}

/** A whole backup takes the place of a kluis that is not open. */
export function kluisIsOpen(): OntwarFout {
  return new OntwarFout({
    code: 'KLUIS_IN_GEBRUIK',
    watGebeurde: 'Je kluis is open. Een hele back-up terugzetten kan alleen als de kluis dicht is.',
    watVeilig: 'Er is niets gewijzigd.',
    watNu: 'Doe de kluis op slot en zet de back-up dan terug.',
  });
}

export function kluisOpSlot(): OntwarFout {
  return new OntwarFout({
    code: 'KLUIS_OP_SLOT',
    watGebeurde: 'De kluis is op slot.',
    watVeilig: 'Alles wat bewaard was, staat er nog.',
    watNu: 'Open de kluis met je wachtzin.',
  });
}

export function uitgedeeld(): OntwarFout {
  return new OntwarFout({
    code: 'UITGEDEELD',
    watGebeurde: 'De laptop gaat rond voor de enquête.',
    watVeilig: 'Alles wat bewaard was, staat er nog.',
    watNu: 'Haal de laptop terug met je wachtzin.',
  });
}

export function nietUitgedeeld(): OntwarFout {
  return new OntwarFout({
    code: 'SESSIE_NIET_TOEGESTAAN',
    watGebeurde: 'Er gaat nu geen enquête rond.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Deel de enquête eerst uit bij het afronden van de sessie.',
  });
}

export function onverwacht(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'ONBEKEND',
      watGebeurde: 'Er ging in Ontwar iets mis dat niet had mogen gebeuren.',
      watVeilig: 'Wat eerder bewaard is, staat er nog.',
      watNu: 'Probeer het opnieuw. Blijft het misgaan, sluit Ontwar dan en open het opnieuw.',
    },
    oorzaak,
  );
}
