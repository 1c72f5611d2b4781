import { z } from 'zod';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { schemaCasusregel } from '#shared/domein/casus';
import { schemaLeertrajectregel, sessieIdVan } from '#shared/leertraject/leertraject';
import { schemaSessieregel } from '#shared/werkvormen/sessie';
import type { Kluisschade } from '../../kluis/herstel.ts';
import type { Recordopslag } from '../../kluis/opslag.ts';
import { BEWIJS_ID } from '../../kluis/herstelsleuf.ts';
import { HOUDERS_ID } from '../../kluis/houders.ts';
import { GEGEVENS_ID } from '../../gegevens/versie.ts';
import { OOGST_ID } from './oogstboek.ts';
import { REGIO_ID } from '../../gegevens/regiorecord.ts';

export type Schade = Uitkomst<VoorzitterContract, 'kluis.schade'>;

/** Where the subject of a session is looked up: what lies around a session is known by it. */
type Lijsten = Pick<Recordopslag, 'lijst'>;

/** Records that are whole, but whose list line a newer Ontwar wrote in a form this one does not know. They stay out of the lists. */
export function onbekendeRegels(opslag: Lijsten): Schade {
  const onderwerpVan = onderwerpen(opslag, []);
  return (['casus', 'sessie', 'leertraject'] as const).flatMap((soort) =>
    opslag
      .lijst(soort)
      .filter(({ regel }) => !SCHEMA[soort].safeParse(regel).success)
      .map(({ id, regel }) => ({ id, omschrijving: omschrijf({ id, soort, regel }, onderwerpVan), reden: GEMAAKT_MET_NIEUWERE, vorigeVan: null })),
  );
}

const SCHEMA = { casus: schemaCasusregel, sessie: schemaSessieregel, leertraject: schemaLeertrajectregel } as const;
const GEMAAKT_MET_NIEUWERE = 'Dit is gemaakt met een nieuwere versie van Ontwar. Het staat ongeschonden in de kluis.';

/** What a list line of any version says of its subject. */
const schemaNaam = z.looseObject({ code: z.string().max(MAX_REGEL).optional(), onderwerp: z.string().max(MAX_REGEL).optional(), sessieId: z.string().optional() });

/** Damaged records in words a facilitator knows them by. */
export function schadeVoorScherm(schade: readonly Kluisschade[], opslag: Lijsten): Schade {
  const onderwerpVan = onderwerpen(opslag, schade);
  return schade.map((record) => ({ id: record.id, omschrijving: omschrijf(record, onderwerpVan), reden: record.fout.watGebeurde, vorigeVan: record.vorigeVan }));
}

type OnderwerpVan = (sessieId: string) => string;

/** The subjects of the sessions, also of those that are damaged themselves. */
function onderwerpen(opslag: Lijsten, schade: readonly Kluisschade[]): OnderwerpVan {
  const sessies = [...opslag.lijst('sessie'), ...schade.filter(({ soort }) => soort === 'sessie')];
  const perId = new Map(sessies.map(({ id, regel }) => [id, schemaNaam.safeParse(regel).data?.onderwerp ?? '']));
  return (sessieId) => perId.get(sessieId) ?? '';
}

/** Records of which there is one. */
const VASTE_RECORDS: ReadonlyMap<string, string> = new Map([
  [HOUDERS_ID, 'De namen van de sleutelhouders'],
  [BEWIJS_ID, 'De aantekening dat je je herstelcode hebt overgetypt'],
  [GEGEVENS_ID, 'De aantekening dat deze kluis is bijgewerkt'],
  [OOGST_ID, 'De aantekening welk overleg nog naar zijn casus moet'],
  [REGIO_ID, 'De instellingen van je regio'],
]);

function omschrijf({ id, soort, regel }: Pick<Kluisschade, 'id' | 'soort' | 'regel'>, onderwerpVan: OnderwerpVan): string {
  const naam = schemaNaam.safeParse(regel).data;
  const vast = VASTE_RECORDS.get(id);
  if (vast !== undefined) return vast;
  switch (soort) {
    case 'casus':
      return ['Casus', naam?.code].filter(Boolean).join(' ');
    case 'sessie':
      return ['Sessie', naam?.onderwerp].filter(Boolean).join(': ');
    case 'leertraject':
      return `Voorbereiding van ${onderwerpVan(sessieIdVan(id)) || 'een leersessie'}`;
    case 'bijlage':
      return `Een bestand dat terugkwam bij ${onderwerpVan(naam?.sessieId ?? '') || 'een leersessie'}`;
    case 'instellingen':
      return 'Je instellingen';
    case 'klad':
      return 'Tekst die je typte en nog niet bewaarde';
    case 'stukken':
      return 'Versies van stukken, met wat daarover gekozen en gereageerd is';
    case null:
      return 'Een onderdeel waarvan niet meer te zien is wat het was';
  }
}
