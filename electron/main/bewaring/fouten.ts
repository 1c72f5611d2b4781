import { OntwarFout } from '#shared/contract/fouten';
import { opsomming } from '#shared/domein/woorden';

/* What keeping and requests say to a user when something cannot be. */

export function nietTeVerlengen(waarom: string): OntwarFout {
  return new OntwarFout({ code: 'BEWARING_NIET_TOEGESTAAN', watGebeurde: 'De bewaartermijn kon niet verlengd worden.', watVeilig: 'Er is niets veranderd.', watNu: waarom });
}

export function nietsTeVernietigen(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'Wat je wilde vernietigen, is er niet meer.',
    watVeilig: 'Al het andere in de kluis is in orde.',
    watNu: 'Ga terug naar Vandaag.',
  });
}

export function verzoekOnvolledig(mist: readonly string[]): OntwarFout {
  return new OntwarFout({
    code: 'ONTBREEKT',
    watGebeurde: 'Dit verzoek is nog niet compleet.',
    watVeilig: 'Er is niets veranderd.',
    watNu: `Vul aan: ${opsomming(mist)}.`,
    details: mist,
  });
}

export function verzoekStaatVast(): OntwarFout {
  return new OntwarFout({
    code: 'BEWARING_NIET_TOEGESTAAN',
    watGebeurde: 'Dit verzoek staat vast en is niet meer te wijzigen.',
    watVeilig: 'Het verzoek en het antwoord staan er zoals ze waren.',
    watNu: 'Kwam er een nieuwe vraag van het gezin, leg die dan vast als nieuw verzoek.',
  });
}

export function casusOnbekend(): OntwarFout {
  return new OntwarFout({
    code: 'NIET_GEVONDEN',
    watGebeurde: 'De casus van dit verzoek is er niet.',
    watVeilig: 'Er is niets veranderd.',
    watNu: 'Leg een verzoek vast bij de casus waar het over gaat.',
  });
}
