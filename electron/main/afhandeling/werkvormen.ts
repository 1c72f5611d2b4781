import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OntwarFout, type Fout } from '#shared/contract/fouten';
import { leesWerkvorm, type Leesfout } from '#shared/werkvormen/lees';
import type { Werkvorm } from '#shared/werkvormen/schema';

/** The werkvormen of this app: what can be used, and what was refused and why. */
export interface Werkvormen {
  readonly geldig: readonly Werkvorm[];
  readonly afgekeurd: readonly Fout[];
}

/** Reads every werkvorm in a folder, in the order of their file names. One that is wrong keeps none of the others out. */
export async function leesWerkvormen(map: string): Promise<Werkvormen> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.json')).toSorted();
  const geldig: Werkvorm[] = [];
  const afgekeurd: Fout[] = [];
  for (const naam of namen) {
    const gelezen = leesWerkvorm(await readFile(join(map, naam), 'utf8'));
    if (!gelezen.ok) afgekeurd.push(werkvormOngeldig(naam, gelezen.fouten));
    else if (geldig.some(({ id }) => id === gelezen.value.id)) afgekeurd.push(werkvormOngeldig(naam, [dubbelId(gelezen.value.id)]));
    else geldig.push(gelezen.value);
  }
  return { geldig, afgekeurd };
}

function dubbelId(id: string): Leesfout {
  return { regel: 1, pad: 'id', bericht: `Er is al een werkvorm met het kenmerk “${id}”.` };
}

function werkvormOngeldig(naam: string, fouten: readonly Leesfout[]): Fout {
  return new OntwarFout({
    code: 'WERKVORM_ONGELDIG',
    watGebeurde: `De werkvorm in ${naam} klopt niet en is niet te gebruiken.`,
    watVeilig: 'De andere werkvormen en alle sessies werken gewoon.',
    watNu: 'Verbeter het bestand op de genoemde regels en start Ontwar opnieuw.',
    details: fouten.map(({ regel, pad, bericht }) => (pad === '' ? `Regel ${regel}: ${bericht}` : `Regel ${regel}, ${pad}: ${bericht}`)),
  }).fout;
}
