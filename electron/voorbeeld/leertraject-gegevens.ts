import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import { schemaId, schemaRegeltekst, schemaTekst } from '#shared/domein/basis';
import { schemaCasus } from '#shared/domein/casus';
import { ANTWOORDWEGEN } from '#shared/leertraject/keuzes';
import { schemaKandidaat, schemaOpdracht, schemaOpdrachtantwoord, schemaWens } from '#shared/leertraject/leertraject';
import { bronpad } from '../bronnen.ts';

/* What went before the fictional leersessie: who brought in which casus, who was asked what, and what they answered. */

const schemaGevraagde = schemaOpdracht.omit({ id: true }).extend({
  /** Null: no answer came. */
  antwoord: z
    .strictObject({
      /** Days after the forms went out. */
      naDagen: z.number().int().min(0),
      via: z.enum(ANTWOORDWEGEN),
      antwoorden: z.record(schemaId, schemaOpdrachtantwoord.partial()),
    })
    .nullable(),
});

const schemaVoorbeeldleertraject = z.strictObject({
  versie: z.literal(1),
  profiel: schemaTekst,
  contact: schemaRegeltekst,
  /** Casussen that were brought in and not chosen. */
  casussen: z.array(z.strictObject({ id: schemaId, inhoud: schemaCasus.pick({ code: true, aangedragenDoor: true, kern: true }) })),
  kandidaten: z.array(schemaKandidaat),
  opdrachten: z.array(schemaGevraagde),
  /** Words of an answer, with the knooppunt that they are a source of in the meeting that was held and in the one being prepared; null: loose. */
  fragmenten: z.array(
    z.strictObject({ nummer: z.number().int(), vraagId: schemaId, tekst: z.string().min(1), gehouden: schemaId.nullable(), voorbereiding: schemaId.nullable() }),
  ),
  wensen: z.array(schemaWens.omit({ id: true })),
});
export type Voorbeeldleertraject = AlleenLezen<z.infer<typeof schemaVoorbeeldleertraject>>;

/** @throws when the file that ships with the app is missing or not as it should be */
export async function leesVoorbeeldleertraject(): Promise<Voorbeeldleertraject> {
  return schemaVoorbeeldleertraject.parse(JSON.parse(await readFile(bronpad('voorbeeld', 'leertraject.json'), 'utf8')));
}
