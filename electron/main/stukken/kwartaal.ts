import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import type { Casus } from '#shared/domein/casus';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { isodag } from '#shared/domein/tijd';
import { bouwKwartaal, kwartaalgemis } from '#shared/kwartaal/bouw';
import { knooppuntfeiten, overlegfeit, type Knooppuntfeit, type Overlegfeit } from '#shared/kwartaal/feiten';
import { kwartaalsleutel, laatsteKwartalen, valtIn, type Kwartaal } from '#shared/kwartaal/kwartalen';
import { aanmelddag, kwartalenMet, type Kwartaalbron } from '#shared/kwartaal/tellen';
import type { Stuk } from '#shared/stukken/stuk';
import { maakSchrijver } from '#shared/verslagen/schrijver';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Bouwbronnen, Gebouwd } from './bouwer.ts';
import { alsOnleesbaar } from './regie.ts';

/** How many quarters a kwartaalrapport looks at: its own and those before it. */
const KWARTALEN = 4;

type Lijstbronnen = Pick<Bouwbronnen, 'casussen' | 'sessies'>;

/**
 * The kwartaalrapport of everything in the kluis. What cannot be read is left out, and that is said to who makes it.
 * @param bekend words that are of nobody
 * @throws what reading throws that is not about one record
 */
export async function bouwKwartaalstuk(stuk: Extract<Stuk, { readonly soort: 'kwartaal' }>, bronnen: Bouwbronnen, bekend: readonly string[]): Promise<Gebouwd> {
  const { regio, nu } = bronnen;
  const van: Kwartaal = { jaar: stuk.jaar, kwartaal: stuk.kwartaal };
  const { bron, deelnemers, onleesbaar } = await leesBron(bronnen, van);
  const betrokkenen = bron.casussen.flatMap((casus) => casus.betrokkenen);
  const schrijf = maakSchrijver({ deelnemers }, betrokkenen);
  const { naam: regionaam, prefix } = regio();
  return {
    stuk,
    naam: 'Kwartaalrapport',
    maak: (kader) => bouwKwartaal({ ...van, ...kader, bron, regionaam, schrijf }),
    bestand: { soort: stuk.soort, dag: '', code: prefix, wat: `kwartaalrapport-${kwartaalsleutel(van)}` },
    dagVanVersie: true,
    scan: { vandaag: isodag(nu()), namen: [...deelnemers, ...betrokkenen].map(({ naam }) => naam).filter((naam) => naam.trim() !== ''), bekend, leeftijd: null },
    ontvangers: { stuk, deelnemers: [], casussen: [], aantal: 0, overEen: false, regio: regio(), zonderNamen: schrijf.wie },
    eerder: 0,
    noteerBij: null,
    reactieTot: '',
    contact: '',
    gemis: kwartaalgemis(van, isodag(nu()), onleesbaar),
    leeg: false,
    beletsel: null,
  };
}

/** The quarters of which there is something to tell, newest first. */
export async function kwartaallijst(bronnen: Lijstbronnen): Promise<Uitkomst<VoorzitterContract, 'kwartaal.lijst'>> {
  const { casussen } = await leesCasussen(bronnen);
  const gehouden = gehoudenSessies(bronnen.sessies);
  const dagen = (soort: 'een' | 'meer'): readonly string[] => gehouden.filter(({ regel }) => (regel.casussen ?? 'meer') === soort).map(({ regel }) => regel.datum);
  return kwartalenMet(casussen.filter(({ levensloop }) => levensloop.length > 0).map(aanmelddag), dagen('een'), dagen('meer')).map((kwartaal) => ({ ...kwartaal }));
}

async function leesBron(bronnen: Lijstbronnen, van: Kwartaal): Promise<{ readonly bron: Kwartaalbron; readonly deelnemers: readonly Deelnemer[]; readonly onleesbaar: number }> {
  const { casussen, onleesbaar } = await leesCasussen(bronnen);
  const periode = laatsteKwartalen(van, KWARTALEN);
  const overleggen: Overlegfeit[] = [];
  const knooppunten: Knooppuntfeit[] = [];
  const deelnemers: Deelnemer[] = [];
  let weg = onleesbaar;
  for (const { id, regel } of gehoudenSessies(bronnen.sessies)) {
    if (!periode.some((kwartaal) => valtIn(regel.datum, kwartaal))) continue;
    const blik = await bronnen.sessies.kijkIn(id).catch(alsOnleesbaar);
    if (blik === null) {
      weg += 1;
      continue;
    }
    const { context } = blik.snapshot;
    const feit = overlegfeit(blik.werkvorm, context);
    if (feit !== null) overleggen.push(feit);
    knooppunten.push(...knooppuntfeiten(blik.werkvorm, context));
    deelnemers.push(...context.plan.deelnemers);
  }
  return { bron: { casussen, overleggen, knooppunten }, deelnemers, onleesbaar: weg };
}

async function leesCasussen({ casussen: dienst }: Lijstbronnen): Promise<{ readonly casussen: readonly Casus[]; readonly onleesbaar: number }> {
  const casussen: Casus[] = [];
  let onleesbaar = 0;
  for (const { id } of dienst.lijst()) {
    const casus = await dienst.lees(id).catch(alsOnleesbaar);
    if (casus === null) onleesbaar += 1;
    else casussen.push(casus);
  }
  return { casussen, onleesbaar };
}

/** Meetings that are over; one that is still going on says something else in a minute. */
function gehoudenSessies(sessies: Lijstbronnen['sessies']): ReturnType<Sessies['lijst']> {
  return sessies.lijst().filter(({ regel }) => regel.fase === 'afronden' || regel.fase === 'afgesloten');
}
