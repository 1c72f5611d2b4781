import { OntwarFout } from '#shared/contract/fouten';
import { schemaRegio } from '#shared/domein/regio';
import { STANDAARD_REGIO } from '#shared/domein/regio-standaard';
import type { Recordopslag } from '../kluis/opslag.ts';
import { Losrecord, type Losrecordsoort } from './los-record.ts';

/** The practice of the region, in memory because every new casuscode begins with its prefix. */
export type Regiorecord = Losrecord<typeof schemaRegio>;

export const REGIO_ID = 'regio';

const SOORT: Losrecordsoort<typeof schemaRegio> = {
  id: REGIO_ID,
  schema: schemaRegio,
  standaard: STANDAARD_REGIO,
  // Version 1 is the first.
  migreer: (document) => document,
  vanNieuwere: () =>
    new OntwarFout({
      code: 'VERSIE_TE_NIEUW',
      watGebeurde: 'De instellingen van je regio zijn bewaard met een nieuwere versie van Ontwar.',
      watVeilig: 'Ze staan ongeschonden in de kluis. Zolang gelden de standaardinstellingen.',
      watNu: 'Installeer de nieuwste versie van Ontwar om ze te wijzigen.',
    }),
};

export function leesRegio(opslag: Recordopslag): Promise<Regiorecord> {
  return Losrecord.lees(SOORT, opslag);
}
