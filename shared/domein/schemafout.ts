import type { z } from 'zod';

/* What zod finds wrong with a file that somebody brings in, in words for who wrote or sent that file. */

/** Where in a document something is: keys, and places in lists from 0. */
export type Documentpad = readonly (string | number)[];

export interface Vormfout {
  readonly pad: Documentpad;
  readonly bericht: string;
}

/** One zod issue as what is wrong, and where; keys that do not belong are told one by one. */
export function vormfouten(issue: z.core.$ZodIssue): readonly Vormfout[] {
  const pad = issue.path.map((stuk) => (typeof stuk === 'number' ? stuk : String(stuk)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((sleutel) => ({ pad: [...pad, sleutel], bericht: `“${sleutel}” kent Ontwar hier niet.` }));
  return [{ pad, bericht: issue.message }];
}

/** `agendapunten[2].titel` */
export function toonPad(pad: Documentpad): string {
  return pad.map((stuk, i) => (typeof stuk === 'number' ? `[${stuk}]` : i === 0 ? stuk : `.${stuk}`)).join('');
}

const SOORTNAMEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een blok tussen { en }',
};

/** zod's issues in Dutch: for the `error` of a `safeParse`. */
export function inHetNederlands(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'Dit moet erbij, maar het staat er niet.';
  switch (issue.code) {
    case 'invalid_type':
      return `Hier hoort ${SOORTNAMEN[String(issue.expected)] ?? String(issue.expected)} te staan.`;
    case 'invalid_value':
      return `Hier hoort te staan: ${opsomming(issue.values)}.`;
    case 'invalid_union':
      return `Deze ${issue.discriminator ?? 'vorm'} kent Ontwar niet.${keuzes(issue)}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Dit getal is te klein: minstens ${String(issue.minimum)}.`
        : `Hier moet minstens ${String(issue.minimum)} ${telwoord(issue.origin, issue.minimum)} staan.`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Dit getal is te groot: hoogstens ${String(issue.maximum)}.`
        : `Hier mag hoogstens ${String(issue.maximum)} ${telwoord(issue.origin, issue.maximum)} staan.`;
    default:
      return 'Dit past hier niet.';
  }
}

function keuzes(issue: z.core.$ZodRawIssue): string {
  const opties: unknown = issue['options'];
  return Array.isArray(opties) && opties.length > 0 ? ` Kies uit: ${opsomming(opties)}.` : '';
}

function opsomming(waarden: unknown): string {
  return Array.isArray(waarden) ? waarden.map((w) => (typeof w === 'string' ? `“${w}”` : String(w))).join(', ') : String(waarden);
}

function telwoord(soort: unknown, aantal: unknown): string {
  const enkel = Number(aantal) === 1;
  if (soort === 'string') return enkel ? 'teken' : 'tekens';
  return enkel ? 'onderdeel' : 'onderdelen';
}
