import { backupfout, uitBackup } from '../../kluis/backup/fouten.ts';
import { bedoeldeMap } from '../../kluis/backup/plek.ts';
import { leesStanden, zoekStand, type Standbeeld } from '../../kluis/backup/standen.ts';
import { schijfbestanden } from '../../kluis/bestanden.ts';

/** The generations in a folder that somebody chose. @throws OntwarFout NIET_GEVONDEN when there are none, LEZEN_MISLUKT */
export async function zoekStanden(gekozen: string): Promise<{ readonly map: string; readonly standen: Standbeeld[] }> {
  const map = bedoeldeMap(gekozen);
  const standen = await uitBackup(() => leesStanden(schijfbestanden, map, null));
  if (standen.length === 0) throw backupfout('geenStanden');
  return { map, standen: [...standen] };
}

/** In which of these folders this generation lies. @throws OntwarFout NIET_GEVONDEN, LEZEN_MISLUKT */
export async function mapVanStand(mappen: readonly string[], standId: string): Promise<string> {
  for (const map of mappen) {
    const { stand } = await uitBackup(() => zoekStand(schijfbestanden, map, standId));
    if (stand !== 'weg') return map;
  }
  throw backupfout('standWeg');
}
