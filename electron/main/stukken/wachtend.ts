import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { OntwarFout } from '#shared/contract/fouten';
import { metReacties } from '#shared/stukken/soorten';
import type { Stukbouwer } from './bouwer.ts';
import type { Stukdossiers } from './dossiers.ts';

type Wachtend = Uitkomst<VoorzitterContract, 'reactie.wachtOp'>;

/**
 * Concepten that were sent and not vastgesteld yet, the one that is due first in front. What cannot be read is left out: it is told
 * of as damage.
 */
export async function wachtendeConcepten(dossiers: Pick<Stukdossiers, 'lijst'>, bouwer: Pick<Stukbouwer, 'bouw'>): Promise<Wachtend> {
  const verstuurd = dossiers.lijst().flatMap(({ laatste }) => laatste.filter(({ stuk, status, verstuurd: weg }) => weg && status === 'concept' && metReacties(stuk.soort)));
  const uit: Wachtend[number][] = [];
  for (const { stuk, versie, op, reacties } of verstuurd) {
    const gebouwd = await bouwer.bouw(stuk).catch(alsErIetsMisIs);
    if (gebouwd !== null) uit.push({ stuk, naam: gebouwd.naam, code: gebouwd.bestand.code, versie, sinds: op, reactieTot: gebouwd.reactieTot, reacties });
  }
  return uit.toSorted((een, ander) => Number(een.reactieTot === '') - Number(ander.reactieTot === '') || een.reactieTot.localeCompare(ander.reactieTot) || een.sinds - ander.sinds);
}

function alsErIetsMisIs(fout: unknown): null {
  if (fout instanceof OntwarFout) return null;
  throw fout;
}
