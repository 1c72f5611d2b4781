import { readFile } from 'node:fs/promises';
import { OntwarFout } from '#shared/contract/fouten';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Afhandelaars } from '#shared/contract/vorm';
import { schemaTaal, type Taal } from '#shared/taal/taal';
import { Losrecord } from '../../gegevens/los-record.ts';
import type { Recordopslag } from '../../kluis/opslag.ts';
import type { Drukte } from '../ipc/drukte.ts';

const TAAL_ID = 'taal';

/** The words of this region, with those that came with the app to go back to. */
export interface Taalwoorden {
  readonly record: Losrecord<typeof schemaTaal>;
  readonly meegeleverd: Taal;
}

/**
 * The words of the region; those that come with the app until one is changed. That list is part of the app: one that is wrong is a
 * fault of the app.
 * @param pad of the list that comes with the app
 */
export async function leesTaal(opslag: Recordopslag, pad: string): Promise<Taalwoorden> {
  const meegeleverd = schemaTaal.parse(JSON.parse(await readFile(pad, 'utf8')));
  const record = await Losrecord.lees({ id: TAAL_ID, schema: schemaTaal, standaard: meegeleverd, migreer: (document) => document, vanNieuwere: teNieuw }, opslag);
  return { record, meegeleverd };
}

/** The word lists with which the text for a family is looked over, and the names about which the check does not ask. */
export function taalAfhandeling(eisOpen: () => { readonly taal: Taalwoorden }, drukte: Drukte): Pick<Afhandelaars<VoorzitterContract>, 'taal.lees' | 'taal.meegeleverd' | 'taal.bewaar'> {
  return {
    'taal.lees': () => eisOpen().taal.record.nu,
    'taal.meegeleverd': () => eisOpen().taal.meegeleverd,
    'taal.bewaar': (taal) => drukte.volg(TAAL_ID, eisOpen().taal.record.bewaar(taal)),
  };
}

function teNieuw(): OntwarFout {
  return new OntwarFout({
    code: 'VERSIE_TE_NIEUW',
    watGebeurde: 'Je woordenlijsten zijn bewaard met een nieuwere versie van Ontwar.',
    watVeilig: 'Ze staan ongeschonden in de kluis. Zolang geldt de lijst die bij Ontwar hoort.',
    watNu: 'Installeer de nieuwste versie van Ontwar om ze te wijzigen.',
  });
}
