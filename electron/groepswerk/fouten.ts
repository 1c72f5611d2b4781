import { OntwarFout, type Foutcode } from '#shared/contract/fouten';

/* Everything that is said about a group file, in one place. Never a name, a code or a text of what is in it. */

const NIETS = 'Er is niets gewijzigd. Alles wat je al had, staat er nog.';

const TEKSTEN = {
  leeg: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit bestand is leeg.', watNu: 'Kopieer het opnieuw vanaf de stick of de laptop waar het vandaan komt.' },
  pdf: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een PDF, geen groepsbestand.', watNu: 'Een groepsbestand eindigt op .ontwar-groep en wat terugkomt op .ontwar-terug. Kies dat bestand.' },
  vreemd: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit bestand is niet door Ontwar gemaakt.', watNu: 'Een groepsbestand eindigt op .ontwar-groep en wat terugkomt op .ontwar-terug. Kies dat bestand.' },
  kluis: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een bestand uit een kluis, geen groepsbestand.', watNu: 'Laat het staan waar het stond: de kluis heeft het nodig. Kies het groepsbestand.' },
  isTerug: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is een bestand dat een groep teruggeeft.', watNu: 'Het hoort op de laptop waar de leersessie is voorbereid: daar lees je het in bij Groepen.' },
  isGroep: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit is het bestand waarmee een groep begint, niet wat de groep teruggeeft.', watNu: 'Vraag de gespreksleider om op de tweede laptop Teruggeven te kiezen, en lees het bestand in dat daar gemaakt wordt.' },
  nietVanHier: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit bestand hoort niet bij een groep van deze leersessie.', watNu: 'Open de leersessie waar het bij hoort en lees het daar in, of vraag na welk bestand je kreeg.' },
  kapot: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Dit bestand is beschadigd of niet helemaal gekopieerd.', watNu: 'Kopieer het opnieuw. Helpt dat niet, laat het dan opnieuw maken.' },
  inhoud: { code: 'BESTAND_ONGELDIG', watGebeurde: 'Wat er in dit bestand staat, past niet bij een leersessie van Ontwar.', watNu: 'Laat het opnieuw maken. Komt dit terug, meld het dan bij de maker van Ontwar.' },
  teGroot: { code: 'BESTAND_TE_GROOT', watGebeurde: 'Dit bestand is groter dan een groepsbestand ooit is.', watNu: 'Kijk of je het goede bestand koos.' },
  nieuwer: { code: 'VERSIE_TE_NIEUW', watGebeurde: 'Dit bestand is gemaakt door een nieuwere Ontwar.', watNu: 'Zet op deze laptop dezelfde versie van Ontwar en probeer het opnieuw.' },
  wachtzin: { code: 'WACHTZIN_ONJUIST', watGebeurde: 'Deze wachtzin past niet op dit groepsbestand.', watNu: 'Kijk of Caps Lock aan staat. Het is de wachtzin die je van de facilitator kreeg, niet die van je eigen kluis. Past hij zeker, dan is het bestand beschadigd: vraag het opnieuw.' },
  zwak: { code: 'WACHTZIN_TE_ZWAK', watGebeurde: 'Deze wachtzin is te makkelijk te raden.', watNu: 'Kies een langere zin van vier of vijf woorden die niet bij elkaar horen.' },
  verlopen: { code: 'BESTAND_VERLOPEN', watGebeurde: 'Dit groepsbestand is verlopen.', watNu: 'Vraag de facilitator om het opnieuw te maken, met een latere datum.' },
  terugVerlopen: { code: 'BESTAND_VERLOPEN', watGebeurde: 'Dit bestand is verlopen.', watNu: 'Maak bij Groepen een nieuw groepsbestand met een latere datum. De gespreksleider opent dat op de tweede laptop en geeft dan opnieuw terug.' },
  klok: { code: 'BESTAND_VERLOPEN', watGebeurde: 'De klok van deze laptop loopt achter: het bestand is later gemaakt dan het hier nu is.', watNu: 'Zet de datum van deze laptop goed en probeer het opnieuw.' },
  /* What `voegSamen` and `kiesVersie` refuse, under the names they give it. */
  ouder: { code: 'LEERTRAJECT_NIET_TOEGESTAAN', watGebeurde: 'Van deze groep las je al een nieuwer bestand in. In dit oudere staat niets nieuws.', watNu: 'Vraag de gespreksleider zo nodig om opnieuw terug te geven.' },
  'andere-laptop': {
    code: 'LEERTRAJECT_NIET_TOEGESTAAN',
    watGebeurde: 'Dit komt van een andere laptop dan wat je eerder van deze groep inlas, en daarvan staan nog verschillen open.',
    watNu: 'Kies eerst bij de verschillen en lees dit bestand daarna opnieuw in.',
  },
  onbekend: { code: 'BESTAND_VREEMD', watGebeurde: 'Dit bestand hoort niet bij een groep van deze leersessie.', watNu: 'Open de leersessie waar het bij hoort en lees het daar in.' },
  onbruikbaar: { code: 'BESTAND_ONGELDIG', watGebeurde: 'In dit bestand staan antwoorden op vragen die deze werkvorm niet heeft.', watNu: 'Kijk of het bij deze leersessie hoort. Zo ja, laat de gespreksleider opnieuw teruggeven.' },
  'te-veel': { code: 'BESTAND_TE_GROOT', watGebeurde: 'Samen is het meer dan in een leersessie past.', watNu: 'Haal hier of op de tweede laptop deelnemers of knooppunten weg die niet meer nodig zijn, en lees opnieuw in.' },
  keuze: { code: 'LEERTRAJECT_NIET_TOEGESTAAN', watGebeurde: 'Deze keuze past hier niet: de lijst is vol, of het verschil is er niet meer.', watNu: 'Haal zo nodig eerst een regel uit de lijst weg en kies dan opnieuw.' },
} as const satisfies Readonly<Record<string, { readonly code: Foutcode; readonly watGebeurde: string; readonly watNu: string }>>;

export type Groepsfout = keyof typeof TEKSTEN;

export function groepsfout(soort: Groepsfout, wijziging: { readonly watNu?: string } = {}): OntwarFout {
  return new OntwarFout({ watVeilig: NIETS, ...TEKSTEN[soort], ...wijziging });
}
