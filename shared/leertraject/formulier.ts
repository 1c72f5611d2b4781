import type { Opdrachtvraag } from './vorm.ts';

/*
 * A form as it is to be drawn and as it is read back: no layout, no names. `bouw-formulier.ts` makes it of an assignment, and
 * `shared/stukken/reactieformulier.ts` of a concept; `electron/verslagen/formulier` draws and reads it.
 */

export const FORMULIERSOORTEN = ['opdracht', 'enquete', 'reactie'] as const;

/** What a form carries unseen, to find its own assignment again. */
export interface Formulierkenmerk {
  readonly soort: (typeof FORMULIERSOORTEN)[number];
  /** The id of the assignment, of the enquête form or of the version that is reacted to: opaque, and not to be guessed. */
  readonly id: string;
  /** Of the questions it was made with: shows that they were changed. */
  readonly vraagsom: string;
}

export interface Formuliermodel {
  readonly kenmerk: Formulierkenmerk;
  readonly titel: string;
  /** Seen on every page: `WS-2026-001, opdracht 3`. Never a name. */
  readonly code: string;
  /** Small facts under the title, such as the leerthema and by when to answer. */
  readonly kenmerken: readonly { readonly naam: string; readonly waarde: string }[];
  readonly inleiding: readonly string[];
  readonly vragen: readonly Formuliervraag[];
  readonly slot: readonly string[];
  /** Epoch ms; the same model gives the same bytes. */
  readonly gemaaktOp: number;
}

/** A question with its number and the box to leave it out, where the form has those. */
export interface Formuliervraag {
  readonly nummer: number;
  readonly vraag: Formulierveld;
  /** The text beside the box; null when it cannot be left out by a box. */
  readonly overslaan: string | null;
}

/** As in an assignment, and for the enquête a score. */
export type Formulierveld = Opdrachtvraag | { readonly soort: 'cijfer'; readonly id: string; readonly vraag: string; readonly hulp: string; readonly van: number; readonly tot: number };

/** What a filled form holds, by the full name of the field: text, or whether a box is ticked. */
export type Formuliervelden = Readonly<Record<string, string | boolean>>;

/** A file as it was read. `plat`: it has no fields any more, and this is the text on it. */
export type GelezenFormulier =
  | { readonly soort: 'formulier'; readonly kenmerk: Formulierkenmerk; readonly velden: Formuliervelden }
  | { readonly soort: 'plat'; readonly code: string; readonly tekst: string }
  | { readonly soort: 'vreemd' | 'op-slot' | 'geen-pdf' | 'kapot' | 'te-groot' };
