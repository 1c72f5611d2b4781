import { toonDag, toonDeeldatum } from '../domein/tijd.ts';
import type { Verslagstatus } from '../verslagen/model.ts';
import { vraagsom } from '../leertraject/bouw-formulier.ts';
import type { Formuliermodel, Formuliervraag } from '../leertraject/formulier.ts';
import { reactiecode } from '../leertraject/veldnamen.ts';
import type { Opdrachtvraag } from '../leertraject/vorm.ts';
import { REACTIEOORDELEN, type Lezer } from './keuzes.ts';
import { OORDEELWOORDEN } from './oordelen.ts';
import type { Stuk } from './stuk.ts';

/* The form with which somebody reacts on a stuk, in the language of who reads it. */

export type Reactielezer = Lezer | 'professional';

export interface Reactieformuliergegevens {
  /** Names the version of the stuk, see `kenmerkVan` in `electron/main/stukken`. */
  readonly id: string;
  readonly lezer: Reactielezer;
  /** `Verslag doorbraakoverleg`. */
  readonly naam: string;
  /** The casuscode, or the region of several casussen. */
  readonly code: string;
  /** The day of the meeting; empty when none was chosen. */
  readonly dag: string;
  readonly versie: number;
  readonly status: Verslagstatus;
  /** When that version was made: the same form has the same bytes. */
  readonly op: number;
  readonly reactieTot: string;
  readonly contact: string;
}

/** The ids of its questions: by these it is read back. */
export const REACTIEVRAAG = { rol: 'rol', organisatie: 'organisatie', oordeel: 'oordeel', tekst: 'reactie' } as const;

/** Whose reaction it is when nobody filled in a role; empty where that cannot be told. */
export const ROL_VAN_LEZER: Readonly<Record<Reactielezer, string>> = { professional: '', ouder: 'ouder', jeugdige: 'jeugdige' };

interface Woorden {
  readonly titel: string;
  readonly inleiding: readonly string[];
  readonly rol: string;
  readonly rolhulp: string;
  /** Null when it is not asked. */
  readonly organisatie: string | null;
  readonly oordeel: string;
  readonly tekst: string;
  readonly teksthulp: string;
  /** To write on: a page of its own, or what is left of the only one. */
  readonly regels: number;
  readonly vervolg: string;
  readonly terug: (naar: string) => string;
}

const WOORDEN: Readonly<Record<Reactielezer, Woorden>> = {
  professional: {
    titel: 'Jouw reactie',
    inleiding: [
      'Lees het stuk en laat weten of het klopt. Je reactie komt letterlijk in de vastgestelde versie, met je rol en organisatie erbij.',
      'Je naam vragen we niet. Die hoort niet in een verslag over een casus: wie het later leest, hoeft alleen te weten vanuit welke rol je spreekt. Noem ook in je reactie geen namen, maar rollen zoals ‘moeder’ of ‘de wijkcoach’.',
    ],
    rol: 'Vanuit welke rol reageer je?',
    rolhulp: 'Bijvoorbeeld wijkcoach, behandelaar of intern begeleider.',
    organisatie: 'Bij welke organisatie werk je?',
    oordeel: 'Wat vind je ervan?',
    tekst: 'Je reactie',
    teksthulp: 'Wat klopt niet, wat mist er, en waar staat dat? Past het niet in het vak, typ dan door: alles wordt gelezen.',
    regels: 30,
    vervolg: 'Klaar? Bewaar het formulier als PDF; druk het niet af.',
    terug: (naar) => `Stuur het daarna beveiligd terug naar ${naar}.`,
  },
  ouder: {
    titel: 'Klopt wat wij opschreven?',
    inleiding: [
      'U kreeg van ons een verslag. Met dit formulier zegt u of het klopt. Wij nemen uw woorden precies zo over in het verslag.',
      'Wij vragen uw naam niet. Dan kan niemand aan het verslag zien wie u bent. Schrijf daarom ook geen namen van anderen op. Schrijf bijvoorbeeld ‘mijn zoon’ of ‘de juf’.',
    ],
    rol: 'Wie bent u?',
    rolhulp: 'Bijvoorbeeld moeder, vader of pleegouder. Dit hoeft niet.',
    organisatie: null,
    oordeel: 'Wat vindt u ervan?',
    tekst: 'Wat wilt u zeggen?',
    teksthulp: 'Wat klopt er niet? Wat mist u? U mag zo veel schrijven als u wilt. Past het niet in het vak? Typ gewoon door.',
    regels: 10,
    vervolg: 'Klaar? Bewaar het formulier.',
    terug: (naar) => `Stuur het dan terug naar ${naar}.`,
  },
  jeugdige: {
    titel: 'Klopt wat we opschreven?',
    inleiding: [
      'Je kreeg van ons een verslag. Hier kun je zeggen of het klopt. Wat je schrijft, komt precies zo in het verslag.',
      'Je naam hoef je niet op te schrijven. Dan kan niemand zien dat het over jou gaat. Schrijf ook geen namen van anderen op, maar bijvoorbeeld ‘mijn moeder’ of ‘mijn mentor’.',
    ],
    rol: 'Wie ben je?',
    rolhulp: 'Bijvoorbeeld: de jongere zelf, broer of zus. Dit hoeft niet.',
    organisatie: null,
    oordeel: 'Wat vind je ervan?',
    tekst: 'Wat wil je zeggen?',
    teksthulp: 'Wat klopt er niet? Wat mis je? Je mag schrijven wat je wilt. Past het niet? Typ door.',
    regels: 10,
    vervolg: 'Klaar? Bewaar het formulier.',
    terug: (naar) => `Stuur het dan terug naar ${naar}.`,
  },
};

/** For whom a stuk is written. */
export function reactielezerVan(stuk: Stuk): Reactielezer {
  return stuk.soort === 'gezinsversie' ? stuk.lezer : 'professional';
}

/** What is asked of this reader. */
export function reactievragen(lezer: Reactielezer): readonly Opdrachtvraag[] {
  const { rol, rolhulp, organisatie, oordeel, tekst, teksthulp, regels } = WOORDEN[lezer];
  const rest = { naar: null, betekenis: null } as const;
  return [
    { ...rest, soort: 'tekst', id: REACTIEVRAAG.rol, vraag: rol, hulp: rolhulp, regels: 1 },
    ...(organisatie === null ? [] : [{ ...rest, soort: 'tekst', id: REACTIEVRAAG.organisatie, vraag: organisatie, hulp: '', regels: 1 } as const]),
    { ...rest, soort: 'keuze', id: REACTIEVRAAG.oordeel, vraag: oordeel, hulp: '', opties: REACTIEOORDELEN.map((id) => ({ id, label: OORDEELWOORDEN[id] })) },
    { ...rest, soort: 'tekst', id: REACTIEVRAAG.tekst, vraag: tekst, hulp: teksthulp, regels },
  ];
}

/** A sum over what is asked without how: better words in a newer Ontwar do not make a form that is on its way a strange one. */
export function reactiesom(lezer: Reactielezer): string {
  return vraagsom(
    reactievragen(lezer).map((vraag) => ({ ...vraag, vraag: '', ...(vraag.soort === 'keuze' ? { opties: vraag.opties.map(({ id }) => ({ id, label: '' })) } : {}) })),
  );
}

export function bouwReactieformulier(gegevens: Reactieformuliergegevens): Formuliermodel {
  const { id, lezer, naam, code, dag, versie, status, op, contact } = gegevens;
  const { titel, inleiding, vervolg, terug } = WOORDEN[lezer];
  const reactieTot = toonDeeldatum(gegevens.reactieTot);
  const naar = contact.trim().replace(/[.\s]+$/u, '');
  const feiten = [
    { naam: 'Over', waarde: naam },
    { naam: 'Versie', waarde: `${versie}, ${status}, van ${toonDag(op)}` },
    { naam: 'Bijeenkomst', waarde: toonDeeldatum(dag) },
    { naam: 'Reageren tot en met', waarde: reactieTot },
    { naam: 'Terug naar', waarde: naar },
  ];
  return {
    kenmerk: { soort: 'reactie', id, vraagsom: reactiesom(lezer) },
    titel,
    code: reactiecode(code, versie),
    kenmerken: feiten.filter(({ waarde }) => waarde !== ''),
    inleiding,
    vragen: reactievragen(lezer).map((vraag, i): Formuliervraag => ({ nummer: i + 1, vraag, overslaan: null })),
    slot: [`${vervolg} ${terug(naar === '' ? (lezer === 'professional' ? 'wie het je stuurde' : lezer === 'ouder' ? 'wie het u stuurde' : 'wie het jou stuurde') : naar)}`],
    gemaaktOp: op,
  };
}
