/*
 * The keyboard of the live screen. Every combination works while typing in a field, so none of them edits text, and none
 * of them is taken by Chromium, by the menu or by an input method (Ctrl+Alt is AltGr, Ctrl+Shift+U types a code point).
 */
export const HANDELINGEN = [
  'volgende',
  'vorige',
  'slaOver',
  'verleng',
  'pauze',
  'parkeer',
  'agenda',
  'antwoord',
  'zaal',
  'gordijn',
  'zaalklok',
  'slot',
  'toetsenkaart',
] as const;
export type Handeling = (typeof HANDELINGEN)[number];

export interface Toets {
  readonly handeling: Handeling;
  readonly toets: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** As the key shows on the buttons. */
  readonly opschrift: string;
  readonly uitleg: string;
}

export const TOETSEN: readonly Toets[] = [
  { handeling: 'volgende', toets: 'Enter', ctrl: true, shift: false, opschrift: 'Ctrl Enter', uitleg: 'Volgende stap' },
  { handeling: 'vorige', toets: 'Enter', ctrl: true, shift: true, opschrift: 'Ctrl Shift Enter', uitleg: 'Vorige stap' },
  { handeling: 'slaOver', toets: 'F4', ctrl: false, shift: false, opschrift: 'F4', uitleg: 'Sla over, met een reden' },
  { handeling: 'verleng', toets: 'F8', ctrl: false, shift: false, opschrift: 'F8', uitleg: 'Vijf minuten erbij' },
  { handeling: 'pauze', toets: 'F7', ctrl: false, shift: false, opschrift: 'F7', uitleg: 'Pauze, en weer verder' },
  { handeling: 'parkeer', toets: 'F2', ctrl: false, shift: false, opschrift: 'F2', uitleg: 'Iets op de parkeerplaats zetten' },
  { handeling: 'agenda', toets: 'F6', ctrl: false, shift: false, opschrift: 'F6', uitleg: 'Naar de agenda; pijltjes en Enter om te springen' },
  { handeling: 'antwoord', toets: 'F3', ctrl: false, shift: false, opschrift: 'F3', uitleg: 'Terug naar het eerste antwoord' },
  { handeling: 'zaal', toets: 'F9', ctrl: false, shift: false, opschrift: 'F9', uitleg: 'Zaalscherm aan of uit' },
  { handeling: 'gordijn', toets: 'F9', ctrl: false, shift: true, opschrift: 'Shift F9', uitleg: 'Gordijn dicht of open' },
  { handeling: 'zaalklok', toets: 'F9', ctrl: true, shift: false, opschrift: 'Ctrl F9', uitleg: 'Klok in de zaal tonen of niet' },
  { handeling: 'slot', toets: 'l', ctrl: true, shift: false, opschrift: 'Ctrl L', uitleg: 'Kluis op slot' },
  { handeling: 'toetsenkaart', toets: 'F1', ctrl: false, shift: false, opschrift: 'F1', uitleg: 'Deze kaart; buiten een invoerveld ook ?' },
];

export interface Toetsaanslag {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key press asks for, or null when it is ordinary typing. `inInvoer`: the focus is where text goes. */
export function handelingVan(aanslag: Toetsaanslag, inInvoer: boolean): Handeling | null {
  if (aanslag.key === '?' && !inInvoer && !aanslag.ctrlKey && !aanslag.altKey && !aanslag.metaKey) return 'toetsenkaart';
  // On a Mac the command key does what Ctrl does elsewhere.
  const ctrl = aanslag.ctrlKey || aanslag.metaKey;
  if (aanslag.altKey) return null;
  const toets = aanslag.key.length === 1 ? aanslag.key.toLowerCase() : aanslag.key;
  return TOETSEN.find((t) => t.toets === toets && t.ctrl === ctrl && t.shift === aanslag.shiftKey)?.handeling ?? null;
}

export function opschriftVan(handeling: Handeling): string {
  return TOETSEN.find((t) => t.handeling === handeling)?.opschrift ?? '';
}
