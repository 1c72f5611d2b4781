import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import type { AlleenLezen } from '#shared/domein/alleen-lezen';
import { schemaId, schemaMoment } from '#shared/domein/basis';
import { isRuw } from '#shared/domein/migratie';
import { isSessierecordTeNieuw, migreerSessierecord, SESSIERECORD_VERSIE } from '#shared/werkvormen/migraties';
import { schemaWerkvormvorm } from '#shared/werkvormen/schema';
import type { Sessieregel } from '#shared/werkvormen/sessie';
import { herstelSnapshot, schemaBewaardeStand } from '#shared/werkvormen/bewaarde-stand';
import { faseVan, machineVan } from '#shared/werkvormen/stand';
import { beginMinuten } from '#shared/werkvormen/tijdboek';
import type { TeBewaren } from '../kluis/opslag.ts';

const MINUUT = 60_000;

/** A session as the kluis keeps it: with a full copy of its werkvorm, so that a later version of that changes nothing here. */
export const schemaSessierecord = z.strictObject({
  versie: z.literal(SESSIERECORD_VERSIE),
  id: schemaId,
  werkvorm: schemaWerkvormvorm,
  stand: schemaBewaardeStand,
  /** Counts the changes, so that a window can tell a newer stand from an older one, also after a restart. */
  volgnummer: z.number().int().min(0),
  gemaaktOp: schemaMoment,
  gewijzigdOp: schemaMoment,
});
export type Sessierecord = AlleenLezen<z.infer<typeof schemaSessierecord>>;

/**
 * What the kluis gave, brought to the present version and checked: the shape, and that the stand is one this werkvorm can be in.
 * @throws OntwarFout VERSIE_TE_NIEUW, RECORD_BESCHADIGD
 */
export function leesSessierecord(inhoud: unknown): Sessierecord {
  if (isSessierecordTeNieuw(inhoud)) throw teNieuw();
  const gelezen = schemaSessierecord.safeParse(migreerSessierecord(inhoud));
  if (!gelezen.success) throw beschadigd(gelezen.error);
  try {
    herstelSnapshot(machineVan(gelezen.data.werkvorm), gelezen.data.stand);
  } catch (oorzaak) {
    throw beschadigd(oorzaak);
  }
  return gelezen.data;
}

/**
 * A session as an earlier version of Ontwar kept it, with its line for lists, as this version keeps it. Only its form changes:
 * what was answered, where it stood and when it was last saved do not.
 * @returns null when it is up to date already
 * @throws OntwarFout VERSIE_TE_NIEUW, RECORD_BESCHADIGD
 */
export function werkSessierecordBij(inhoud: unknown): TeBewaren | null {
  const record = leesSessierecord(inhoud);
  return isRuw(inhoud) && inhoud['versie'] === SESSIERECORD_VERSIE ? null : alsTeBewaren(record);
}

/** The record with its line for lists. */
export function alsTeBewaren(record: Sessierecord): TeBewaren {
  return { id: record.id, soort: 'sessie', inhoud: record, regel: regelVan(record) };
}

function regelVan({ werkvorm, stand, gewijzigdOp }: Sessierecord): Sessieregel {
  const { plan, klok } = stand.context;
  return {
    soort: 'sessie',
    werkvorm: werkvorm.naam,
    onderwerp: plan.onderwerp,
    datum: plan.datum,
    aanvang: plan.aanvang,
    fase: faseVan(stand),
    casuscodes: plan.casussen.map((c) => c.code),
    casusIds: plan.casussen.map((c) => c.id),
    casussen: werkvorm.casussen,
    zitting: plan.zitting,
    minuten: Object.values(beginMinuten(werkvorm, stand.context)).reduce((samen, minuten) => samen + minuten, 0),
    begonnenOp: klok.begonnenOp,
    afgeslotenOp: klok.afgeslotenOp,
    // To the minute: the index is written when a line changes, and typing should not change it with every save.
    gewijzigdOp: Math.floor(gewijzigdOp / MINUUT) * MINUUT,
  };
}

function beschadigd(oorzaak: unknown): OntwarFout {
  return new OntwarFout(
    {
      code: 'RECORD_BESCHADIGD',
      watGebeurde: 'Deze sessie is niet te lezen: de inhoud klopt niet.',
      watVeilig: 'Al het andere in de kluis is in orde. Er is niets overschreven.',
      watNu: 'Kijk bij Instellingen of de vorige versie van deze sessie terug te zetten is.',
    },
    oorzaak,
  );
}

function teNieuw(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'Deze sessie is gemaakt met een nieuwere Ontwar.',
    watVeilig: 'De sessie staat ongeschonden in de kluis. Er is niets overschreven.',
    watNu: 'Open de sessie met die nieuwere versie.',
  });
}
