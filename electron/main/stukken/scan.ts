import type { Casus } from '#shared/domein/casus';
import type { Regio } from '#shared/domein/regio';
import { isodag } from '#shared/domein/tijd';
import type { Scangegevens } from '#shared/herleidbaarheid/model';
import { isPlekVanEenKind } from '#shared/herleidbaarheid/voorstellen';
import type { Genoemde } from '#shared/verslagen/schrijver';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Sessieblik } from '../../sessies/sessies.ts';

/* What the herleidbaarheidscheck has to know of a meeting or a casus to look through what leaves of it. */

export interface Scanbronnen {
  readonly regio: () => Regio;
  /** Words that the region need not be asked about. */
  readonly bekend: () => readonly string[];
  /** Epoch ms. */
  readonly nu: () => number;
}

/** @param genoemden who is named besides its deelnemers and the betrokkenen */
export function scanVanSessie({ werkvorm, snapshot }: Pick<Sessieblik, 'werkvorm' | 'snapshot'>, casussen: readonly Casus[], genoemden: readonly Genoemde[], { regio, bekend, nu }: Scanbronnen): Scangegevens {
  const { deelnemers, datum } = snapshot.context.plan;
  const nuDag = isodag(nu());
  const [enige] = casussen.length === 1 ? casussen : [];
  return {
    // Its days are told of as on the day of the meeting: years later it asks no more than then.
    vandaag: datum !== '' && datum < nuDag ? datum : nuDag,
    namen: namenVan([...deelnemers, ...casussen.flatMap(({ betrokkenen }) => betrokkenen), ...genoemden]),
    // Who was there stands in it by organisation: that is how a report says who somebody is. Of a school at the table it is asked all the same.
    bekend: [...bekend(), ...regiowoorden(regio()), ...werkvormwoorden(werkvorm), ...deelnemers.map(({ organisatie }) => organisatie).filter((organisatie) => !isPlekVanEenKind(organisatie))].filter((woord) => woord.trim() !== ''),
    leeftijd: enige?.aanmelding.leeftijd ?? null,
  };
}

export function scanVanCasus({ betrokkenen, aanmelding }: Casus, { regio, bekend, nu }: Scanbronnen): Scangegevens {
  return {
    vandaag: isodag(nu()),
    namen: namenVan(betrokkenen),
    bekend: [...bekend(), ...regiowoorden(regio())].filter((woord) => woord.trim() !== ''),
    leeftijd: aanmelding.leeftijd,
  };
}

/** The names to look for; most people are known by their role alone. */
export function namenVan(genoemden: readonly Pick<Genoemde, 'naam'>[]): readonly string[] {
  return genoemden.map(({ naam }) => naam).filter((naam) => naam.trim() !== '');
}

/** How the region calls things: of nobody. */
export function regiowoorden({ naam, ladder, rollen, adviestypen, leefgebieden }: Regio): readonly string[] {
  return [naam, ...rollen, ...[...ladder, ...adviestypen, ...leefgebieden].map((begrip) => begrip.naam)];
}

/** What the method itself calls its parts: of nobody either. */
function werkvormwoorden({ naam, bron, onderwerpLabel, agendapunten }: Werkvorm): readonly string[] {
  return [naam, bron, onderwerpLabel, ...agendapunten.flatMap((punt) => [punt.titel, ...(punt.soort === 'ronde' ? punt.stappen.map(({ titel }) => titel) : [])])];
}
