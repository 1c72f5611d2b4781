import { nooit } from '#shared/domein/alleen-lezen';
import type { Loopstap } from '#shared/domein/keuzes';
import type { Loopsoort } from '#shared/domein/levensloop';
import type { Loopgebeurtenis } from '#shared/domein/traject';

/* What the form of each change of step asks, and how that becomes the change itself. */

export type Wisselveld = 'reden' | 'advies' | 'bericht' | 'naar' | 'evaluatie' | 'opbrengst';

export interface Wisselvorm {
  /** The choice, and what it means. */
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  /** What is asked besides the day; all of it is needed. */
  readonly velden: readonly { readonly veld: Wisselveld; readonly label: string; readonly uitleg?: string }[];
  /** What happened, after the code of the casus. */
  readonly gelukt: string;
}

const WAAROM = { veld: 'reden', label: 'Waarom?' } as const;
const OPBRENGST = { veld: 'opbrengst', label: 'Wat heeft het gebracht?', uitleg: 'Voor de jeugdige, de ouders en de hulp. Ook als het anders liep dan gehoopt.' } as const;

const VORMEN: Readonly<Record<Loopsoort, Wisselvorm>> = {
  meldAan: { titel: 'Aanmelden bij het RET', uitleg: 'De casus komt op het bord te staan.', knop: 'Meld aan', velden: [], gelukt: 'is aangemeld' },
  neemInTriage: { titel: 'In triage nemen', uitleg: 'Je kijkt of de aanmelding compleet is en wat ermee gebeurt.', knop: 'Neem in triage', velden: [], gelukt: 'is in triage' },
  neemInOverleg: { titel: 'In overleg nemen', uitleg: 'De casus komt op de agenda van het doorbraakoverleg.', knop: 'Neem in overleg', velden: [WAAROM], gelukt: 'is in overleg genomen' },
  geefConsultatie: {
    titel: 'Consultatie met schriftelijk advies',
    uitleg: 'Een overleg is niet nodig. Je geeft advies op papier.',
    knop: 'Leg het advies vast',
    velden: [WAAROM, { veld: 'advies', label: 'Het advies', uitleg: 'Zoals de aanmelder het leest. Zonder namen.' }],
    gelukt: 'heeft een schriftelijk advies',
  },
  maakHamerstuk: { titel: 'Hamerstuk', uitleg: 'Iedereen is het eens. De oplossing kan door zonder bespreking.', knop: 'Maak er een hamerstuk van', velden: [WAAROM], gelukt: 'is een hamerstuk' },
  stuurTerug: {
    titel: 'Terug naar aanmelder',
    uitleg: 'Er ontbreekt nog iets. Je vraagt de aanmelder om aan te vullen.',
    knop: 'Zet terug naar aanmelder',
    velden: [
      WAAROM,
      { veld: 'bericht', label: 'Bericht aan de aanmelder', uitleg: 'Dit staat alvast klaar met wat er ontbreekt. Pas aan wat je wilt. Ontwar verstuurt niets: kopieer het en verstuur het zelf.' },
    ],
    gelukt: 'ligt weer bij de aanmelder',
  },
  verwijsDoor: { titel: 'Doorverwijzen', uitleg: 'De vraag hoort ergens anders thuis.', knop: 'Verwijs door', velden: [{ veld: 'naar', label: 'Naar wie?', uitleg: 'Organisatie of rol, geen naam.' }, WAAROM], gelukt: 'is doorverwezen' },
  vulAan: { titel: 'Aangevuld', uitleg: 'Wat ontbrak is binnen. De casus gaat weer in triage.', knop: 'Neem weer in triage', velden: [{ veld: 'reden', label: 'Wat is er aangevuld?' }], gelukt: 'is weer in triage' },
  gaMonitoren: {
    titel: 'Monitoren',
    uitleg: 'Je volgt of de afspraken lukken, tot de evaluatie.',
    knop: 'Ga monitoren',
    velden: [{ veld: 'evaluatie', label: 'Evaluatie op' }],
    gelukt: 'is in monitoren',
  },
  neemWeerInOverleg: {
    titel: 'Vervolgoverleg',
    uitleg: 'De casus komt opnieuw op de agenda. Het overleg begint bij de afspraken van nu.',
    knop: 'Neem weer in overleg',
    velden: [WAAROM],
    gelukt: 'is weer in overleg genomen',
  },
  schaalAf: { titel: 'Afschalen', uitleg: 'Het RET laat los. De gewone hulp gaat verder.', knop: 'Schaal af', velden: [OPBRENGST], gelukt: 'is afgeschaald' },
  sluitAf: { titel: 'Afsluiten', uitleg: 'Deze vraag is klaar.', knop: 'Sluit af', velden: [OPBRENGST], gelukt: 'is afgesloten' },
  heropen: { titel: 'Heropenen', uitleg: 'De vraag speelt weer. De casus gaat terug naar triage.', knop: 'Heropen', velden: [WAAROM], gelukt: 'is heropend en weer in triage' },
};

const NIEUWE_EVALUATIE: Wisselvorm = {
  titel: 'Nieuwe evaluatiedatum',
  uitleg: 'De evaluatie komt op een andere dag. De casus blijft in monitoren.',
  knop: 'Zet de nieuwe datum',
  velden: [{ veld: 'evaluatie', label: 'Nieuwe evaluatie op' }],
  gelukt: 'heeft een nieuwe evaluatiedatum',
};

const NA_HET_OVERLEG: Wisselvorm = {
  ...VORMEN.gaMonitoren,
  titel: 'Na het overleg: monitoren',
  uitleg: 'Sluit je het overleg in Ontwar, dan gaat de casus vanzelf naar monitoren. Was het overleg ergens anders? Zet hem dan hier verder.',
};

export function wisselvorm(stap: Loopstap | null, soort: Loopsoort): Wisselvorm {
  if (soort !== 'gaMonitoren') return VORMEN[soort];
  if (stap === 'monitoren') return NIEUWE_EVALUATIE;
  return stap === 'in-overleg' ? NA_HET_OVERLEG : VORMEN.gaMonitoren;
}

/** What stands in the form. */
export type Wisselinhoud = Readonly<Record<Wisselveld | 'dag', string>>;

/** The change that the form describes; it can still be incomplete. */
export function gebeurtenisVan(soort: Loopsoort, inhoud: Wisselinhoud): Loopgebeurtenis {
  const { dag, advies, bericht, naar, evaluatie } = inhoud;
  const reden = inhoud.reden.trim();
  const opbrengst = inhoud.opbrengst.trim();
  switch (soort) {
    case 'meldAan':
    case 'neemInTriage':
      return { type: soort, dag };
    case 'neemInOverleg':
    case 'maakHamerstuk':
    case 'vulAan':
    case 'neemWeerInOverleg':
    case 'heropen':
      return { type: soort, dag, reden };
    case 'geefConsultatie':
      return { type: soort, dag, reden, advies: advies.trim() };
    case 'stuurTerug':
      return { type: soort, dag, reden, bericht: bericht.trim() };
    case 'verwijsDoor':
      return { type: soort, dag, reden, naar: naar.trim() };
    case 'gaMonitoren':
      return { type: soort, dag, evaluatie };
    case 'schaalAf':
    case 'sluitAf':
      return { type: soort, dag, opbrengst };
    default:
      return nooit(soort);
  }
}
