import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import { schemaCasuscode, schemaDag, schemaId, schemaRegeltekst, schemaUur } from '#shared/domein/basis';
import { schemaCasusinhoud } from '#shared/domein/casus';
import { schemaDeelnemer, schemaSessieplan } from '#shared/domein/sessieplan';
import { dagLater } from '#shared/domein/tijd';
import { schemaCasusafspraak, schemaLoopgebeurtenis } from '#shared/domein/traject';
import { schemaWaarde } from '#shared/werkvormen/waarden';
import { bronpad } from '../bronnen.ts';

/* The fictional region of `resources/voorbeeld/draaiboek/doorbraak.md`, as data: its casussen, their meetings and a sitting. */

const schemaOverleg = z.strictObject({
  sessieId: schemaId,
  datum: schemaDag,
  aanvang: schemaUur,
  plaats: schemaRegeltekst,
  /** Who sat at the table besides the betrokkenen of the casus. */
  deelnemers: z.array(schemaDeelnemer),
  reageren: schemaSessieplan.shape.reageren,
  stappen: z.array(
    z.strictObject({
      punt: schemaId,
      /** How long it took. */
      minuten: z.number().int().min(1),
      antwoorden: z.array(z.strictObject({ veld: schemaId, waarde: schemaWaarde })),
    }),
  ),
  parkeerplaats: z.array(z.string().min(1)),
});

const schemaVoorbeeldcasus = z.strictObject({
  id: schemaId,
  /** True: it happened in the spring of 2026. False: its days move along with the present, so that the board looks alive. */
  vast: z.boolean(),
  /** What is not in it stays as it was, or as a casus begins. */
  inhoud: schemaCasusinhoud.partial().extend({ code: schemaCasuscode }),
  /** The steps before its meeting, or all of them without one. */
  voor: z.array(schemaLoopgebeurtenis).min(1),
  overleg: schemaOverleg.nullable(),
  /** How the afspraken of the meeting went, by their id in it. */
  standen: z.array(schemaCasusafspraak.pick({ id: true, status: true, statusOp: true, toelichting: true })).default([]),
  na: z.array(schemaLoopgebeurtenis),
});

const schemaDoorbraakvoorbeeld = z.strictObject({
  versie: z.literal(1),
  /** The day on which the days that move along are written. */
  vandaag: schemaDag,
  casussen: z.array(schemaVoorbeeldcasus),
  zitting: z.strictObject({
    id: schemaId,
    datum: schemaDag,
    aanvang: schemaUur,
    plaats: schemaRegeltekst,
    deelnemers: z.array(schemaDeelnemer),
    casussen: z.array(z.strictObject({ casusId: schemaId, sessieId: schemaId })),
  }),
});
export type Doorbraakvoorbeeld = AlleenLezen<z.infer<typeof schemaDoorbraakvoorbeeld>>;
export type Voorbeeldcasus = Doorbraakvoorbeeld['casussen'][number];
export type Voorbeeldoverleg = NonNullable<Voorbeeldcasus['overleg']>;

/** @throws when the file that ships with the app is missing or not as it should be */
export async function leesDoorbraakvoorbeeld(): Promise<Doorbraakvoorbeeld> {
  return schemaDoorbraakvoorbeeld.parse(JSON.parse(await readFile(bronpad('voorbeeld', 'doorbraak.json'), 'utf8')));
}

const WEEK = 7 * 86_400_000;

/**
 * The example with everything that moves along brought to the present, by whole weeks so that a Thursday stays a Thursday.
 * `nu`: epoch ms.
 */
export function brengNaarNu(voorbeeld: Doorbraakvoorbeeld, nu: number): Doorbraakvoorbeeld {
  const weken = Math.floor((nu - Date.parse(`${voorbeeld.vandaag}T00:00:00Z`)) / WEEK);
  return {
    ...voorbeeld,
    casussen: voorbeeld.casussen.map((casus) => (casus.vast ? casus : verschuif(casus, weken))),
    zitting: verschuif(voorbeeld.zitting, weken),
  };
}

/** The same with every whole day later by so many weeks; a month or a year stays what it is. */
function verschuif<T>(deel: T, weken: number): T {
  return JSON.parse(JSON.stringify(deel), (_sleutel, waarde: unknown) => {
    if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return waarde;
    return dagLater(waarde, 7 * weken);
  }) as T;
}
