import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { schemaInstellingen } from '#shared/domein/instellingen';
import { migreerInstellingen } from '#shared/domein/instellingenmigratie';
import { STANDAARD_INSTELLINGEN } from '#shared/domein/keuzes';
import type { Recordopslag } from '../../kluis/opslag.ts';
import type { Drukte } from '../ipc/drukte.ts';
import { Losrecord, type Losrecordsoort } from '../../gegevens/los-record.ts';

/** The choices of the user, in memory because the idle lock asks for them every second. */
export type Instellingenrecord = Losrecord<typeof schemaInstellingen>;

const SOORT: Losrecordsoort<typeof schemaInstellingen> = {
  id: 'instellingen',
  schema: schemaInstellingen,
  standaard: STANDAARD_INSTELLINGEN,
  migreer: migreerInstellingen,
  vanNieuwere: () =>
    new OntwarFout({
      code: 'VERSIE_TE_NIEUW',
      watGebeurde: 'Je instellingen zijn bewaard met een nieuwere versie van Ontwar.',
      watVeilig: 'Ze staan ongeschonden in de kluis. Zolang gelden de standaardinstellingen.',
      watNu: 'Installeer de nieuwste versie van Ontwar om ze te wijzigen.',
    }),
};

export function leesInstellingen(opslag: Recordopslag): Promise<Instellingenrecord> {
  return Losrecord.lees(SOORT, opslag);
}

/** The settings of the user. */
export function instellingenAfhandeling(
  eisOpen: () => { readonly instellingen: Instellingenrecord },
  drukte: Drukte,
): Pick<Afhandelaars<VoorzitterContract>, 'instellingen.lees' | 'instellingen.bewaar'> {
  return {
    'instellingen.lees': () => eisOpen().instellingen.nu,
    'instellingen.bewaar': (instellingen) => drukte.volg(SOORT.id, eisOpen().instellingen.bewaar(instellingen)),
  };
}
