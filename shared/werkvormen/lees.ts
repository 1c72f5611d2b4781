import type { z } from 'zod';
import { leesJson, type Pad } from './json-regels.ts';
import { isWerkvormTeNieuw, migreerWerkvorm } from './migraties.ts';
import { schemaWerkvormvorm, type Werkvorm, WERKVORM_SCHEMA } from './schema.ts';
import { controleer } from './verwijzingen.ts';

/** Something wrong in the text of a werkvorm. `regel` counts from 1; `pad` such as `agendapunten[2].stappen[0].guards[0]`. */
export interface Leesfout {
  readonly regel: number;
  readonly pad: string;
  readonly bericht: string;
}

export type Leesuitkomst = { readonly ok: true; readonly value: Werkvorm } | { readonly ok: false; readonly fouten: readonly Leesfout[] };

/**
 * Reads the JSON text of a werkvorm: syntax, shape, and what refers to what. Documents of older versions are migrated.
 * Every error names the line and why, in Dutch, for the person who wrote the document.
 */
export function leesWerkvorm(tekst: string): Leesuitkomst {
  const json = leesJson(tekst);
  if (!json.ok) return { ok: false, fouten: [{ regel: json.regel, pad: '', bericht: json.bericht }] };
  const { waarde, regelVan, dubbel } = json.value;
  const op = (pad: Pad, bericht: string): Leesfout => ({ regel: regelVan(pad), pad: toonPad(pad), bericht });

  if (dubbel.length > 0) {
    return { ok: false, fouten: dubbel.map((d) => ({ regel: d.regel, pad: d.sleutel, bericht: `“${d.sleutel}” staat hier twee keer.` })) };
  }
  if (isWerkvormTeNieuw(waarde)) {
    const bericht = `Deze werkvorm is gemaakt voor een nieuwere Ontwar. Deze Ontwar leest versie ${WERKVORM_SCHEMA}.`;
    return { ok: false, fouten: [op(['schema'], bericht)] };
  }
  const vorm = schemaWerkvormvorm.safeParse(migreerWerkvorm(waarde), { error: inHetNederlands });
  if (!vorm.success) return { ok: false, fouten: vorm.error.issues.flatMap((issue) => vormfouten(issue, op)) };
  const fouten = controleer(vorm.data).map((f) => op(f.pad, f.bericht));
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, value: vorm.data };
}

function vormfouten(issue: z.core.$ZodIssue, op: (pad: Pad, bericht: string) => Leesfout): readonly Leesfout[] {
  const pad = issue.path.map((stuk) => (typeof stuk === 'number' ? stuk : String(stuk)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((sleutel) => op([...pad, sleutel], `“${sleutel}” kent Ontwar hier niet.`));
  return [op(pad, issue.message)];
}

/** `agendapunten[2].titel` */
function toonPad(pad: Pad): string {
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

/** zod's issues in words for who writes a werkvorm. */
function inHetNederlands(issue: z.core.$ZodRawIssue): string {
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
      return 'Dit past niet in een werkvorm.';
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
