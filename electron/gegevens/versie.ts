import { z } from 'zod';
import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { kluisfout } from '../kluis/fouten.ts';
import type { Kluis } from '../kluis/kluis.ts';
import { RECORDSOORTEN } from '../kluis/opslag.ts';

/* Which version of the data a kluis holds: a note in the kluis itself, written last, when everything in it is of that version. */

/** What is asked of an open kluis here. */
export type Bijtewerken = Pick<Kluis, 'lijst' | 'lees' | 'bewaar' | 'vernietig' | 'schade'>;

export const GEGEVENSVERSIE = 2;
/** The id of the note. */
export const GEGEVENS_ID = 'gegevens';

const schemaGegevens = z.looseObject({ versie: z.number().int().min(1) });

/** A note that cannot be used can be made again: that it was there says that everything was done. */
const KAN_OPNIEUW: ReadonlySet<Foutcode> = new Set<Foutcode>(['RECORD_BESCHADIGD', 'RECORD_TERUGGEZET', 'RECORD_VERWISSELD']);

export interface Gelezenversie {
  readonly versie: number;
  /** Whether the note that says so is there. */
  readonly genoteerd: boolean;
}

/**
 * The version of the data in this kluis. Without a note it is the version of before there were notes, or the present one when the
 * kluis is new.
 * @throws OntwarFout VERSIE_TE_NIEUW, and what reading and writing throw
 */
export async function leesGegevensversie(kluis: Bijtewerken): Promise<Gelezenversie> {
  const isErEen = kluis.lijst('instellingen').some(({ id }) => id === GEGEVENS_ID) || (await kluis.schade()).some(({ id }) => id === GEGEVENS_ID);
  if (!isErEen) return { versie: (await isNieuw(kluis)) ? GEGEVENSVERSIE : 1, genoteerd: false };
  try {
    const gelezen = schemaGegevens.safeParse(await kluis.lees(GEGEVENS_ID));
    if (!gelezen.success || gelezen.data.versie > GEGEVENSVERSIE) throw kluisfout('VERSIE_TE_NIEUW');
    return { versie: gelezen.data.versie, genoteerd: true };
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || !KAN_OPNIEUW.has(fout.fout.code)) throw fout;
    await kluis.vernietig(GEGEVENS_ID);
    return { versie: GEGEVENSVERSIE, genoteerd: false };
  }
}

/** Whether nothing was ever kept in this kluis. */
async function isNieuw(kluis: Bijtewerken): Promise<boolean> {
  return RECORDSOORTEN.every((soort) => kluis.lijst(soort).length === 0) && (await kluis.schade()).length === 0;
}

/** Notes that everything in this kluis is of the present version. @throws what saving throws */
export async function noteerGegevensversie(kluis: Pick<Bijtewerken, 'bewaar'>): Promise<void> {
  await kluis.bewaar({ id: GEGEVENS_ID, soort: 'instellingen', inhoud: { versie: GEGEVENSVERSIE }, regel: {} });
}
