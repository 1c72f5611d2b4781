import { OntwarFout, type Foutcode } from '#shared/contract/fouten';

interface Tekst {
  readonly watGebeurde: string;
  readonly watVeilig: string;
  readonly watNu: string;
}

const NIETS_GEWIJZIGD = 'Er is niets gewijzigd. Alles wat eerder bewaard is, staat er nog.';
const REST_VEILIG = 'Al het andere in de kluis is in orde. Het onbruikbare bestand is niet overschreven.';

/** Everything the kluis says to a user, in one place. Never a code, name or text from a casus. */
const TEKSTEN = {
  BERICHT_ONGELDIG: {
    watGebeurde: 'De kluis kreeg een onderdeel met een ongeldig kenmerk.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Start Ontwar opnieuw. Komt dit terug, meld het dan bij de maker van Ontwar.',
  },
  KLUIS_BESTAAT_AL: {
    watGebeurde: 'In deze map staat al een kluis.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Open de kluis die er staat, of kies een andere map.',
  },
  KLUIS_NIET_GEVONDEN: {
    watGebeurde: 'In deze map staat geen kluis.',
    watVeilig: 'Er is niets gewijzigd.',
    watNu: 'Maak een nieuwe kluis, of zet de map van je kluis terug op deze plek.',
  },
  KLUIS_OP_SLOT: {
    watGebeurde: 'De kluis is op slot.',
    watVeilig: 'Alles wat bewaard was, staat veilig in de kluis.',
    watNu: 'Open de kluis met je wachtzin of herstelcode.',
  },
  KLUIS_IN_GEBRUIK: {
    watGebeurde: 'Deze kluis is al open in een ander venster van Ontwar.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Ga naar het andere venster, of sluit het en probeer het opnieuw.',
  },
  WACHTZIN_ONJUIST: {
    watGebeurde: 'Deze wachtzin past niet op de kluis.',
    watVeilig: 'Er is niets verloren. De kluis blijft zoals hij is.',
    watNu: 'Kijk of Caps Lock aan staat en probeer het opnieuw. Weet je hem niet meer? Gebruik dan je herstelcode.',
  },
  HERSTELCODE_ONJUIST: {
    watGebeurde: 'Deze herstelcode past niet op de kluis.',
    watVeilig: 'Er is niets verloren. De kluis blijft zoals hij is.',
    watNu: 'Kijk of dit de code van deze kluis is. Je kunt de kluis ook met je wachtzin openen.',
  },
  WACHTZIN_TE_ZWAK: {
    watGebeurde: 'Deze wachtzin is te makkelijk te raden.',
    watVeilig: 'Er is nog geen kluis gemaakt.',
    watNu: 'Kies een langere zin van vier of vijf woorden die niet bij elkaar horen.',
  },
  WACHTEN_NA_POGINGEN: {
    watGebeurde: 'Er is een paar keer achter elkaar een verkeerde wachtzin of herstelcode ingevuld.',
    watVeilig: 'Er is niets verloren. De kluis blijft zoals hij is.',
    watNu: 'Wacht even en probeer het dan opnieuw. Langer dan een minuut duurt het nooit.',
  },
  SLEUTELHOUDER_NIET_TOEGESTAAN: {
    watGebeurde: 'Dit kan niet met deze sleutelhouder.',
    watVeilig: 'Er is niets gewijzigd. Iedereen opent de kluis zoals voorheen.',
    watNu: 'Kijk bij Instellingen, Kluis wie er sleutelhouder is.',
  },
  KOP_BESCHADIGD: {
    watGebeurde: 'Het eerste bestand van de kluis is beschadigd. Daardoor kan de kluis niet open.',
    watVeilig: 'Je casussen en sessies zijn niet aangeraakt. Er is niets overschreven.',
    watNu: 'Zet de reservekopie van dit bestand terug. Lukt dat niet, zet dan een back-up van de map terug.',
  },
  INDEX_BESCHADIGD: {
    watGebeurde: 'De inhoudsopgave van de kluis is beschadigd.',
    watVeilig: 'Je casussen en sessies staan in eigen bestanden en zijn niet aangeraakt.',
    watNu: 'Laat Ontwar de inhoudsopgave opnieuw maken. Het oude bestand blijft bewaard.',
  },
  RECORD_BESCHADIGD: {
    watGebeurde: 'Een bestand in de kluis is beschadigd en niet te lezen.',
    watVeilig: REST_VEILIG,
    watNu: 'Zet de vorige versie terug als die er is, of haal het bestand uit een back-up.',
  },
  RECORD_TERUGGEZET: {
    watGebeurde: 'Een bestand in de kluis is ouder dan wat het laatst bewaard is.',
    watVeilig: REST_VEILIG,
    watNu: 'Heb je een back-up teruggezet? Kies dan zelf of je met deze oudere versie verder wilt.',
  },
  RECORD_VERWISSELD: {
    watGebeurde: 'Een bestand in de kluis hoort bij een ander onderdeel.',
    watVeilig: REST_VEILIG,
    watNu: 'Zet de vorige versie terug als die er is, of haal het bestand uit een back-up.',
  },
  VERSIE_TE_NIEUW: {
    watGebeurde: 'Dit is gemaakt met een nieuwere versie van Ontwar.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Installeer de nieuwste versie van Ontwar en open de kluis dan opnieuw.',
  },
  NIET_GEVONDEN: {
    watGebeurde: 'Dit onderdeel staat niet in de kluis.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Ga terug naar de lijst en kies opnieuw.',
  },
  SCHIJF_VOL: {
    watGebeurde: 'De schijf is vol. Je laatste wijziging is nog niet bewaard.',
    watVeilig: 'Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.',
    watNu: 'Maak ruimte op de schijf en probeer het opnieuw.',
  },
  ALLEEN_LEZEN: {
    watGebeurde: 'Ontwar mag niet schrijven in de map van de kluis.',
    watVeilig: 'Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.',
    watNu: 'Kijk of de map of schijf op alleen-lezen staat en geef Ontwar toegang.',
  },
  SCHRIJVEN_MISLUKT: {
    watGebeurde: 'Schrijven in de kluis lukte niet.',
    watVeilig: 'Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.',
    watNu: 'Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf.',
  },
  LEZEN_MISLUKT: {
    watGebeurde: 'Lezen uit de kluis lukte niet.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf.',
  },
} as const satisfies Partial<Record<Foutcode, Tekst>>;

export type Kluisfoutcode = keyof typeof TEKSTEN;

/** The error a user reads for this code; `aanvulling` replaces or adds to the standard text. */
export function kluisfout(
  code: Kluisfoutcode,
  aanvulling: Partial<Tekst> & { readonly details?: readonly string[]; readonly wachtSeconden?: number } = {},
  oorzaak?: unknown,
): OntwarFout {
  return new OntwarFout({ code, ...TEKSTEN[code], ...aanvulling }, oorzaak);
}

/** At opening nothing was typed yet, so nothing can be unsaved. */
const BIJ_OPENEN: Partial<Record<Foutcode, Tekst>> = {
  SCHIJF_VOL: {
    watGebeurde: 'De schijf is vol. Daardoor kan de kluis nu niet open.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Maak ruimte op de schijf en open de kluis opnieuw.',
  },
  ALLEEN_LEZEN: {
    watGebeurde: 'Ontwar mag niet schrijven in de map van de kluis. Daardoor kan de kluis nu niet open.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Kijk of de map of schijf op alleen-lezen staat en geef Ontwar toegang.',
  },
  SCHRIJVEN_MISLUKT: {
    watGebeurde: 'Schrijven in de map van de kluis lukte niet. Daardoor kan de kluis nu niet open.',
    watVeilig: NIETS_GEWIJZIGD,
    watNu: 'Open de kluis opnieuw. Blijft het misgaan, controleer dan de schijf.',
  },
};

/** The same error as `leesfout` gives, in the words of someone who opens a kluis. */
export function openfout(oorzaak: unknown): OntwarFout {
  const fout = leesfout(oorzaak);
  const tekst = BIJ_OPENEN[fout.fout.code];
  return tekst === undefined ? fout : new OntwarFout({ ...fout.fout, ...tekst }, fout.cause);
}

/** The same of who asks an open kluis to believe that they know the wachtzin: it stays open, and the herstelcode is for one that is locked. */
export function controlefout(oorzaak: unknown): OntwarFout {
  const fout = leesfout(oorzaak);
  if (fout.fout.code !== 'WACHTZIN_ONJUIST') return fout;
  return new OntwarFout({ ...fout.fout, watNu: 'Kijk of Caps Lock aan staat en probeer het opnieuw. Weet je hem niet meer? Doe de kluis op slot en open hem met je herstelcode.' }, oorzaak);
}

/** `ENOSPC` and the like of a system error, or an empty string. */
export function systeemcode(fout: unknown): string {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}

/** A system error while writing, as a user should hear it. An error that already speaks Dutch stays as it is. */
export function schrijffout(oorzaak: unknown): OntwarFout {
  if (oorzaak instanceof OntwarFout) return oorzaak;
  switch (systeemcode(oorzaak)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return kluisfout('SCHIJF_VOL', {}, oorzaak);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return kluisfout('ALLEEN_LEZEN', {}, oorzaak);
    default:
      return kluisfout('SCHRIJVEN_MISLUKT', {}, oorzaak);
  }
}

/** A system error while reading, as a user should hear it. */
export function leesfout(oorzaak: unknown): OntwarFout {
  return oorzaak instanceof OntwarFout ? oorzaak : kluisfout('LEZEN_MISLUKT', {}, oorzaak);
}
