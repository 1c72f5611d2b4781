import { isId } from '../domein/tekstvormen.ts';
import { FORMULIERSOORTEN, type Formulierkenmerk } from './formulier.ts';

/*
 * The names of the fields of a form. No dot in them, which would make a tree of fields; no sign that an id can have either, so that
 * names never meet.
 */

/** The field, and the property of the file, with the kenmerk. */
export const KENMERKVELD = 'ontwar';

export const tekstveld = (vraagId: string): string => `antwoord:${vraagId}`;
export const vinkveld = (vraagId: string, optieId: string): string => `vink:${vraagId}:${optieId}`;
/** Its value is the id of the option. */
export const keuzeveld = (vraagId: string): string => `keuze:${vraagId}`;
/** Its value is `cijfer-8`. */
export const cijferveld = (vraagId: string): string => `cijfer:${vraagId}`;
export const overslaanveld = (vraagId: string): string => `overslaan:${vraagId}`;
/** `rij` counts from 1. The value of `aard` is the aard. */
export const rijveld = (vraagId: string, rij: number, kolom: 'wanneer' | 'wat' | 'aard'): string => `rij:${vraagId}:${rij}:${kolom}`;

/** Whether this is a field of circles of which one can be chosen. */
export function isKeuzeveld(naam: string): boolean {
  return /^(?:keuze|cijfer):|^rij:.*:aard$/.test(naam);
}

export const cijferwaarde = (cijfer: number): string => `cijfer-${cijfer}`;

/** Where a reader says at which place, from 1, the chosen option of a choice stands. */
export const plekveld = (naam: string): string => `${naam}#`;

/** The kenmerk as it stands in the file. */
export function schrijfKenmerk({ soort, id, vraagsom }: Formulierkenmerk): string {
  return `ontwar1 ${soort} ${id} ${vraagsom}`;
}

/** Null when this is no kenmerk of ours. */
export function leesKenmerk(tekst: string): Formulierkenmerk | null {
  const [merk, naam, id, vraagsom, ...meer] = tekst.trim().split(' ');
  const soort = FORMULIERSOORTEN.find((elk) => elk === naam);
  if (merk !== 'ontwar1' || soort === undefined || id === undefined || vraagsom === undefined || meer.length > 0) return null;
  return isId(id) && isId(vraagsom) ? { soort, id, vraagsom } : null;
}

/** The code of an assignment as it stands on the form: `WS-2026-001, opdracht 3`. */
export function opdrachtcode(casuscode: string, nummer: number): string {
  return `${casuscode}, opdracht ${nummer}`;
}

/** On every enquête form, in the place of a code. */
export const ENQUETECODE = 'Ontwar-enquête';

/** On a form to react with, behind the code of what it is about: `WS-2026-019, reactie op versie 2`. */
export function reactiecode(code: string, versie: number): string {
  return `${code}, reactie op versie ${versie}`;
}

export function isReactiecode(code: string): boolean {
  return zoekReactiecode(code) !== null;
}

function zoekReactiecode(tekst: string): string | null {
  const [, code, versie] = /([A-Z][A-Z\d-]{0,60})\s*,\s*reactie\s+op\s+versie\s+(\d{1,4})(?!\d)/.exec(tekst) ?? [];
  return code === undefined || versie === undefined ? null : reactiecode(code, Number(versie));
}

/** The code of an assignment in a text, however its spaces came through; null when there is none. */
export function zoekOpdrachtcode(tekst: string): { readonly casuscode: string; readonly nummer: number } | null {
  const [, casuscode, nummer] = /([A-Z]{1,6}-\d{4}-\d{1,4})\s*,\s*opdracht\s+(\d{1,4})(?!\d)/.exec(tekst) ?? [];
  return casuscode === undefined || nummer === undefined ? null : { casuscode, nummer: Number(nummer) };
}

/** The code of a form of ours in the text on it; null when there is none. */
export function zoekFormuliercode(tekst: string): string | null {
  const gevonden = zoekOpdrachtcode(tekst);
  if (gevonden !== null) return opdrachtcode(gevonden.casuscode, gevonden.nummer);
  return tekst.includes(ENQUETECODE) ? ENQUETECODE : zoekReactiecode(tekst);
}
