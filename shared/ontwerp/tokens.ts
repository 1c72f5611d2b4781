/*
 * The one place of design tokens: screens and PDFs take their colours, sizes and spacing from here and nowhere else.
 * Paper-warm ground, ink text, one deep green for what is active, one ochre for what asks attention,
 * red only for what is lost or late. Every meaning also has a word or a shape; colour never carries it alone.
 */

/** One palette, light or dark. The names say what a colour is for. */
export interface Palet {
  /** The ground of the window and of a page. */
  readonly papier: string;
  /** A panel or a field that lies on the paper. */
  readonly vlak: string;
  /** A quiet ground beside the work: navigation, agenda rail, the header of a table. */
  readonly rand: string;
  /** Under the pointer, or a key hint. */
  readonly aangeraakt: string;
  /** A line that divides; carries no meaning of its own. */
  readonly lijn: string;
  /** The edge of what you can type in or press: at least 3 against the ground. */
  readonly veldrand: string;
  readonly inkt: string;
  /** Second voice: explanation, dates, labels. */
  readonly inktZacht: string;
  /** Active: the step you are at, the one primary action, a link, focus. Also as text. */
  readonly groen: string;
  readonly groenAangeraakt: string;
  /** Text on `groen`. */
  readonly opGroen: string;
  /** A ground that says "active" softly; ink and green are legible on it. */
  readonly groenVlak: string;
  /** Asks attention, as text or sign. */
  readonly oker: string;
  /** Asks attention, as a drawn shape: a dot, a bar, a rule. */
  readonly okerVol: string;
  readonly okerVlak: string;
  /** Lost or late, as text or sign. */
  readonly rood: string;
  readonly roodVlak: string;
  /** Text on `rood`, for the button that destroys. */
  readonly opRood: string;
}

export const KLEUREN: { readonly licht: Palet; readonly donker: Palet } = {
  licht: {
    papier: '#FBF8F2',
    vlak: '#FFFEFB',
    rand: '#F3EDE1',
    aangeraakt: '#EAE2D2',
    lijn: '#E0D7C6',
    veldrand: '#8A8170',
    inkt: '#23201A',
    inktZacht: '#514B40',
    groen: '#1D5442',
    groenAangeraakt: '#163F32',
    opGroen: '#FFFEFB',
    groenVlak: '#E2EDE3',
    oker: '#674500',
    okerVol: '#C98A1B',
    okerVlak: '#F8E9C8',
    rood: '#8C1D18',
    roodVlak: '#FAE3DE',
    opRood: '#FFFEFB',
  },
  donker: {
    papier: '#1A1815',
    vlak: '#23211C',
    rand: '#141310',
    aangeraakt: '#322F28',
    lijn: '#38342C',
    veldrand: '#8B8474',
    inkt: '#F2ECE0',
    inktZacht: '#C6BEAE',
    groen: '#93D1B0',
    groenAangeraakt: '#B0E0C7',
    opGroen: '#10241B',
    groenVlak: '#1F3A2E',
    oker: '#F0C674',
    okerVol: '#D9A441',
    okerVlak: '#40300F',
    rood: '#FFB4A6',
    roodVlak: '#4A1F1A',
    opRood: '#32100C',
  },
};

type Kleurnaam = keyof Palet;

/** A text colour and the ground it stands on. */
export type Kleurpaar = readonly [tekst: Kleurnaam, grond: Kleurnaam];

/** Pairs that occur in the live screen and on the beamer: contrast at least 7, light and dark. */
export const PAREN_LIVE: readonly Kleurpaar[] = [
  ['inkt', 'papier'],
  ['inkt', 'vlak'],
  ['inkt', 'rand'],
  ['inkt', 'aangeraakt'],
  ['inkt', 'groenVlak'],
  ['inkt', 'okerVlak'],
  ['inkt', 'roodVlak'],
  ['inktZacht', 'papier'],
  ['inktZacht', 'vlak'],
  ['inktZacht', 'rand'],
  ['groen', 'papier'],
  ['groen', 'vlak'],
  ['groen', 'rand'],
  ['groen', 'groenVlak'],
  ['opGroen', 'groen'],
  ['oker', 'papier'],
  ['oker', 'vlak'],
  ['oker', 'okerVlak'],
  ['rood', 'papier'],
  ['rood', 'vlak'],
  ['rood', 'roodVlak'],
];

/** Pairs that occur elsewhere: at least 4.5. */
export const PAREN_OVERIG: readonly Kleurpaar[] = [
  ['inktZacht', 'aangeraakt'],
  ['inktZacht', 'groenVlak'],
  ['inktZacht', 'okerVlak'],
  ['inktZacht', 'roodVlak'],
  ['groen', 'aangeraakt'],
  ['oker', 'rand'],
  ['rood', 'rand'],
  ['opGroen', 'groenAangeraakt'],
  ['opRood', 'rood'],
];

/** Edges and shapes that must be seen to be used: at least 3 (WCAG 2.2, 1.4.11). */
export const PAREN_VORM: readonly Kleurpaar[] = [
  ['veldrand', 'papier'],
  ['veldrand', 'vlak'],
  ['groen', 'papier'],
  ['groen', 'rand'],
];

/** Spacing in px on a rhythm of eight; `half` only inside a component. */
export const RUIMTE = { half: 4, een: 8, anderhalf: 12, twee: 16, drie: 24, vier: 32, zes: 48, acht: 64 } as const;

/** Radii in px. */
export const RONDING = { veld: 6, paneel: 12, pil: 999 } as const;

/** Type sizes in px, with the line height as a ratio. A screen px is 0.75 pt on paper. */
export const LETTER = {
  klein: { px: 14, regel: 1.45 },
  tekst: { px: 17, regel: 1.5 },
  groot: { px: 20, regel: 1.4 },
  kop3: { px: 20, regel: 1.3 },
  kop2: { px: 24, regel: 1.25 },
  kop1: { px: 32, regel: 1.2 },
  /** What is captured in the live screen. */
  live: { px: 24, regel: 1.4 },
  /** The question in the live screen, legible from three metres on a beamer. */
  vraag: { px: 44, regel: 1.15 },
  /** The same on a small laptop (1024 x 700), and for long questions. */
  vraagSmal: { px: 36, regel: 1.15 },
} as const;

export const LETTERFAMILIE = 'Atkinson Hyperlegible Next';
/** The weights that are shipped. */
export const GEWICHT = { gewoon: 400, halfvet: 600, vet: 700 } as const;

/** Longest motion, in ms. */
export const BEWEGING_MS = 160;
/** Nothing shows that it is busy before this many ms. */
export const WACHTTEKEN_NA_MS = 300;

/** The four sorts of meaning a colour can have; each comes with its own sign in `renderer/ui`. */
export const TONEN = ['neutraal', 'actief', 'aandacht', 'mis'] as const;
export type Toon = (typeof TONEN)[number];
