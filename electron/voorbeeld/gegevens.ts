import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import { schemaDeeldatum, schemaId, schemaTekst } from '#shared/domein/basis';
import { schemaCasus } from '#shared/domein/casus';
import { schemaKnooppunt, schemaSessieplan } from '#shared/domein/sessieplan';
import { schemaInzending } from '#shared/werkvormen/waarden';
import { bronpad } from '../bronnen.ts';

/* The fictional leersessie of `resources/voorbeeld/draaiboek/leersessie.md`, as data. */

const regels = z.array(z.string().min(1)).max(50);

const schemaRonde = z.strictObject({
  knooppuntId: schemaId,
  watMaakt: regels,
  elementen: regels,
  leren: regels,
  watHelpt: regels,
  wieHelpt: regels,
  verstoring: schemaId,
  niveau: schemaId,
  oppakken: z.array(z.strictObject({ wat: z.string(), wie: z.string(), voor: schemaDeeldatum, mandaat: z.string() })),
});

/** A later meeting of the same people. */
const schemaVervolg = z.strictObject({
  onderwerp: z.string(),
  plaats: z.string(),
  casusIds: z.array(schemaId),
  knooppunten: z.array(schemaKnooppunt),
});

/** What a casus that is brought in for a leersessie has; it has no traject with a RET. */
const schemaLeercasus = schemaCasus.pick({ code: true, aangedragenDoor: true, kern: true, casusbeeld: true, tijdlijn: true });

const schemaVoorbeeld = z.strictObject({
  versie: z.literal(1),
  plan: schemaSessieplan.omit({ casussen: true, minuten: true }),
  casussen: z.array(z.strictObject({ id: schemaId, inhoud: schemaLeercasus })),
  /** The participant who called in after the welcome. */
  later: schemaId,
  spelregels: regels,
  gemist: regels,
  rondes: z.array(schemaRonde),
  essentie: z.record(schemaId, schemaTekst),
  themas: regels,
  actiepunten: z.array(z.strictObject({ deelnemerId: schemaId, tekst: z.string() })),
  geenActiepunten: z.array(schemaId),
  enquete: z.array(schemaInzending),
  parkeerplaats: regels,
  slotwoord: z.string(),
  /** Why the chair went on at the welcome although not of everyone it was known whether they were there. */
  afwijking: z.string(),
  /** A second meeting that stands in the middle of a knooppunt. */
  bezig: schemaVervolg.extend({ spelregels: regels, gemist: regels, watMaakt: regels, elementen: regels, parkeerplaats: regels }),
  /** A third that is being prepared. */
  voorbereiding: schemaVervolg,
});
export type Voorbeeld = AlleenLezen<z.infer<typeof schemaVoorbeeld>>;

/** @throws when the file that ships with the app is missing or not as it should be */
export async function leesVoorbeeld(): Promise<Voorbeeld> {
  return schemaVoorbeeld.parse(JSON.parse(await readFile(bronpad('voorbeeld', 'leersessie.json'), 'utf8')));
}
