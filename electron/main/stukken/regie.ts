import { OntwarFout } from '#shared/contract/fouten';
import type { Casus } from '#shared/domein/casus';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { isodag } from '#shared/domein/tijd';
import { regiegemis } from '#shared/regie/blokken';
import { bouwRegie } from '#shared/regie/bouw';
import { LEEG_REGIEBLAD } from '#shared/regie/leeg';
import type { Stuk } from '#shared/stukken/stuk';
import { maakSchrijver } from '#shared/verslagen/schrijver';
import type { Bouwbronnen, Gebouwd } from './bouwer.ts';
import { namenVan } from './scan.ts';

/**
 * Regie in 7 samenwerkingsstappen of a casus, of what is with that casus and its regieblad.
 * @param bekend words that are of nobody
 * @throws OntwarFout NIET_GEVONDEN, and what reading throws
 */
export async function bouwRegiestuk(stuk: Extract<Stuk, { readonly soort: 'regie' }>, bronnen: Bouwbronnen, bekend: readonly string[]): Promise<Gebouwd> {
  const { casussen, dossiers, regio, nu } = bronnen;
  const [casus, { regie: blad }] = await Promise.all([casussen.lees(stuk.casusId), dossiers.lees(stuk.casusId)]);
  const deelnemers = await deelnemersVan(casus, bronnen);
  const { naam: regionaam, leefgebieden } = regio();
  return {
    stuk,
    naam: 'Regie in 7 samenwerkingsstappen',
    maak: ({ versie, gemaaktOp }) => bouwRegie({ casus, blad, deelnemers, regionaam, leefgebieden, versie, gemaaktOp }),
    bestand: { soort: stuk.soort, dag: '', code: casus.code, wat: 'regie' },
    dagVanVersie: true,
    scan: {
      vandaag: isodag(nu()),
      namen: namenVan([...deelnemers, ...casus.betrokkenen]),
      // Who stands around the family is told by organisation: that is how the document says who somebody is.
      bekend: [...bekend, ...[...deelnemers, ...casus.betrokkenen].map(({ organisatie }) => organisatie)].filter((woord) => woord.trim() !== ''),
      leeftijd: casus.aanmelding.leeftijd,
    },
    // Who was at a meeting once is nobody to send this to by that alone: the betrokkenen are.
    ontvangers: { stuk, deelnemers: [], casussen: [casus], aantal: 1, overEen: true, regio: regio(), zonderNamen: maakSchrijver({ deelnemers }, casus.betrokkenen).wie },
    eerder: 0,
    noteerBij: null,
    reactieTot: '',
    contact: '',
    gemis: regiegemis({ casus, blad: blad ?? LEEG_REGIEBLAD }),
    leeg: false,
    beletsel: null,
  };
}

/** Who was at the meetings on this casus, as far as those can be read. */
async function deelnemersVan({ overleggen, afspraken }: Casus, { sessies }: Pick<Bouwbronnen, 'sessies'>): Promise<readonly Deelnemer[]> {
  const ids = new Set([...overleggen, ...afspraken].flatMap(({ sessieId }) => (sessieId === null ? [] : [sessieId])));
  const alle: Deelnemer[] = [];
  for (const id of ids) {
    // Destroyed or damaged since: the casus is told all the same, and the check still looks for names.
    const blik = await sessies.kijkIn(id).catch(alsOnleesbaar);
    if (blik !== null) alle.push(...blik.snapshot.context.plan.deelnemers);
  }
  return alle;
}

/** @throws what is no answer about the record itself */
export function alsOnleesbaar(fout: unknown): null {
  if (fout instanceof OntwarFout) return null;
  throw fout;
}
