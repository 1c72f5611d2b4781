import { z } from 'zod';
import type { AlleenLezen } from '../domein/alleen-lezen.ts';
import { schemaId, schemaRegeltekst, schemaTekst } from '../domein/basis.ts';
import { BEELDDELEN, MEESTE_IN_LEERTRAJECT } from './keuzes.ts';

/*
 * What a werkvorm asks of people beforehand, as data: `resources/leertrajecten/*.json`. A leertraject keeps its own copy, so that
 * a form that was sent is read with the questions with which it was made.
 */

const vraagbasis = {
  id: schemaId,
  vraag: schemaRegeltekst,
  /** A line under the question, in the language of its reader. */
  hulp: schemaRegeltekst,
  /** The part of the casusbeeld that this tells of; null when it is about something else. */
  naar: z.enum(BEELDDELEN).nullable(),
  /**
   * What an answer means to Ontwar itself, by the id of the option that says yes: `letterlijk`: these words may be quoted as they
   * are. `erbij`: wants to be at the meeting. `groepswens`: with whom they would rather not, or would, sit.
   */
  betekenis: z.enum(['letterlijk', 'erbij', 'groepswens']).nullable(),
};

const schemaOptie = z.strictObject({ id: schemaId, label: schemaRegeltekst });

export const schemaOpdrachtvraag = z.discriminatedUnion('soort', [
  /** `regels`: the height of the box on paper. */
  z.strictObject({ ...vraagbasis, soort: z.literal('tekst'), regels: z.number().int().min(1).max(30) }),
  z.strictObject({ ...vraagbasis, soort: z.literal('vinkjes'), opties: z.array(schemaOptie).min(1).max(MEESTE_IN_LEERTRAJECT.opties) }),
  z.strictObject({ ...vraagbasis, soort: z.literal('keuze'), opties: z.array(schemaOptie).min(2).max(MEESTE_IN_LEERTRAJECT.opties) }),
  /** Rows of when and what, and whether it went well: they become the timeline. */
  z.strictObject({ ...vraagbasis, soort: z.literal('gebeurtenissen'), rijen: z.number().int().min(1).max(MEESTE_IN_LEERTRAJECT.rijen) }),
]);
export type Opdrachtvraag = AlleenLezen<z.infer<typeof schemaOpdrachtvraag>>;

/** The questions for one role, in its own language: ouder B1 with u, jeugdige with jij and shorter. */
export const schemaOpdrachtvorm = z.strictObject({
  titel: schemaRegeltekst,
  /** Paragraphs before the first question and after the last. `{leerthema}`, `{datum}`, `{reageerVoor}` and `{contact}` are filled in. */
  inleiding: z.array(schemaTekst).max(8),
  slot: z.array(schemaTekst).max(8),
  /** Every question has a box to say that it is left out. */
  overslaan: z.boolean(),
  overslaanTekst: schemaRegeltekst,
  vragen: z.array(schemaOpdrachtvraag).min(1).max(MEESTE_IN_LEERTRAJECT.vragen),
  /** The covering mail, with the same places to fill in and `{aanhef}`, `{code}`; `herinnering` is for who did not answer. */
  mail: z.strictObject({ onderwerp: schemaRegeltekst, tekst: schemaTekst, herinnering: schemaTekst }),
});
export type Opdrachtvorm = AlleenLezen<z.infer<typeof schemaOpdrachtvorm>>;

export const schemaLeertrajectvorm = z.strictObject({
  schema: z.literal(1),
  /** The werkvorm that it prepares. */
  werkvormId: schemaId,
  versie: z.number().int().min(1),
  bron: schemaRegeltekst,
  /** What makes a casus fit (OZJ, Ketenbreed leren): a point with a line of explanation. */
  profiel: z.array(z.strictObject({ id: schemaId, punt: schemaRegeltekst, uitleg: schemaRegeltekst })).max(MEESTE_IN_LEERTRAJECT.criteria),
  opdrachten: z.strictObject({ professional: schemaOpdrachtvorm, ouder: schemaOpdrachtvorm, jeugdige: schemaOpdrachtvorm }),
});
export type Leertrajectvorm = AlleenLezen<z.infer<typeof schemaLeertrajectvorm>>;
