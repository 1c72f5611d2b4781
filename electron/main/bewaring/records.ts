import { OntwarFout } from '#shared/contract/fouten';
import { schemaBewaringrecord, schemaVerzoekenrecord } from '#shared/bewaring/bewaring';
import { STANDAARD_TERMIJNEN } from '#shared/bewaring/keuzes';
import { STANDAARD_LOGJAREN } from '#shared/logboek/soorten';
import { Losrecord, type Losrecordsoort } from '../../gegevens/los-record.ts';
import type { Recordopslag } from '../../kluis/opslag.ts';

/* The two records that outlive what they are about: the terms with what was kept longer, and the requests with their answers. */

export const BEWARING_ID = 'bewaring';
export const VERZOEKEN_ID = 'verzoeken';

export type Bewaringopslag = Losrecord<typeof schemaBewaringrecord>;
export type Verzoekenopslag = Losrecord<typeof schemaVerzoekenrecord>;

const BEWARING: Losrecordsoort<typeof schemaBewaringrecord> = {
  id: BEWARING_ID,
  schema: schemaBewaringrecord,
  standaard: { versie: 1, termijnen: STANDAARD_TERMIJNEN, logboekJaren: STANDAARD_LOGJAREN, verlengingen: [] },
  migreer: (document) => document,
  vanNieuwere: () => teNieuw('De bewaartermijnen zijn', 'Zolang gelden de standaardtermijnen.'),
};

const VERZOEKEN: Losrecordsoort<typeof schemaVerzoekenrecord> = {
  id: VERZOEKEN_ID,
  schema: schemaVerzoekenrecord,
  standaard: { versie: 1, verzoeken: [] },
  migreer: (document) => document,
  vanNieuwere: () => teNieuw('De verzoeken zijn', 'Er is niets overschreven.'),
};

export function leesBewaringrecord(opslag: Recordopslag): Promise<Bewaringopslag> {
  return Losrecord.lees(BEWARING, opslag);
}

export function leesVerzoekenrecord(opslag: Recordopslag): Promise<Verzoekenopslag> {
  return Losrecord.lees(VERZOEKEN, opslag);
}

function teNieuw(wat: string, zolang: string): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: `${wat} bewaard met een nieuwere versie van Ontwar.`,
    watVeilig: `Ze staan ongeschonden in de kluis. ${zolang}`,
    watNu: 'Installeer de nieuwste versie van Ontwar om ze te wijzigen.',
  });
}
