import { z } from 'zod';
import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { schemaId } from '#shared/domein/basis';
import { isodag } from '#shared/domein/tijd';
import { oogst } from '#shared/werkvormen/oogst';
import { metOogst } from '#shared/werkvormen/oogst-naar-casus';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { Sessiecontext, SessieOpdracht } from '#shared/werkvormen/sessie';
import { faseVan } from '#shared/werkvormen/stand';
import type { Recordopslag } from '../../kluis/opslag.ts';
import type { Sessies } from '../../sessies/sessies.ts';
import type { Casussen } from './casussen.ts';
import { Losrecord, type Losrecordsoort } from '../../gegevens/los-record.ts';

/*
 * What a meeting brings to another record when it is closed: to its casus, or to what lies around a leersessie. Those are two
 * records, so it is noted beforehand which meeting is being closed: after a kill between the two, or a full disk, what is left to do
 * is found there.
 */

export const OOGST_ID = 'oogst';

const schemaOogstboek = z.strictObject({
  versie: z.literal(1),
  /** The meetings of which it is not certain that what they brought arrived. */
  sessieIds: z.array(schemaId),
});

const SOORT: Losrecordsoort<typeof schemaOogstboek> = {
  id: OOGST_ID,
  schema: schemaOogstboek,
  standaard: { versie: 1, sessieIds: [] },
  migreer: (document) => document,
  vanNieuwere: () =>
    new OntwarFout({
      code: 'VERSIE_TE_NIEUW',
      watGebeurde: 'Deze kluis is gebruikt met een nieuwere versie van Ontwar.',
      watVeilig: 'Er is niets veranderd.',
      watNu: 'Installeer de nieuwste versie van Ontwar en sluit het overleg dan af.',
    }),
};

export type Oogstrecord = Losrecord<typeof schemaOogstboek>;

export function leesOogstrecord(opslag: Recordopslag): Promise<Oogstrecord> {
  return Losrecord.lees(SOORT, opslag);
}

/** A note that cannot be used is made anew: it must not keep a meeting from being closed. */
const KAN_OPNIEUW: ReadonlySet<Foutcode> = new Set<Foutcode>(['RECORD_BESCHADIGD', 'RECORD_TERUGGEZET', 'RECORD_VERWISSELD']);

/** Where meetings bring something. Bringing it twice changes nothing more. */
export interface Oogstbestemming {
  /** Whether meetings by this werkvorm do. */
  readonly isVoor: (werkvorm: Werkvorm) => boolean;
  /** @throws OntwarFout when it did not arrive */
  readonly breng: (sessieId: string, werkvorm: Werkvorm, context: Sessiecontext) => Promise<void>;
  /** What a user hears then. */
  readonly nogNiet: string;
}

export interface Oogstbronnen {
  readonly opslag: Recordopslag;
  readonly sessies: Pick<Sessies, 'kijkIn' | 'stuur' | 'lijst'>;
  readonly bestemmingen: readonly Oogstbestemming[];
}

type Bevestiging = Awaited<ReturnType<Sessies['stuur']>>;

export class Oogstboek {
  readonly #bronnen: Oogstbronnen;
  readonly #record: Oogstrecord;
  #rij: Promise<unknown> = Promise.resolve();

  constructor(bronnen: Oogstbronnen, record: Oogstrecord) {
    this.#bronnen = bronnen;
    this.#record = record;
  }

  /** After a former version of its note was put back. */
  herlees(): Promise<void> {
    return this.#record.herlees();
  }

  /**
   * Sends this to a session. What closes a meeting is done when what it brought has arrived as well.
   * @throws OntwarFout as `Sessies.stuur`, and when the meeting is closed while what it brought has not yet arrived
   */
  async stuur(id: string, opdracht: SessieOpdracht): Promise<Bevestiging> {
    const { sessies } = this.#bronnen;
    if (opdracht.type !== 'sessie.sluit' || !(await this.#brengtIets(id))) return sessies.stuur(id, opdracht);
    await this.#noteer((sessieIds) => [...sessieIds.filter((ander) => ander !== id), id]);
    const bevestiging = await sessies.stuur(id, opdracht);
    await this.#verwerk(id);
    return bevestiging;
  }

  /** Does for this session what was left to do. A failure, whatever it is, leaves it for another time: it must keep nobody out. */
  async haalIn(id: string): Promise<void> {
    if (this.#record.nu.sessieIds.includes(id)) await this.#verwerk(id).catch(() => undefined);
  }

  /** The same for every session, when the kluis opens. */
  async haalAllesIn(): Promise<void> {
    for (const id of this.#record.nu.sessieIds) await this.haalIn(id);
  }

  #bestemmingen(werkvorm: Werkvorm): readonly Oogstbestemming[] {
    return this.#bronnen.bestemmingen.filter(({ isVoor }) => isVoor(werkvorm));
  }

  async #brengtIets(id: string): Promise<boolean> {
    const { werkvorm, snapshot } = await this.#bronnen.sessies.kijkIn(id);
    return faseVan(snapshot) === 'afronden' && this.#bestemmingen(werkvorm).length > 0;
  }

  async #verwerk(id: string): Promise<void> {
    const { sessies } = this.#bronnen;
    // Destroyed since: nothing is left to bring.
    if (!sessies.lijst().some((sessie) => sessie.id === id)) return this.#klaar(id);
    const { werkvorm, snapshot } = await sessies.kijkIn(id);
    if (faseVan(snapshot) === 'afgesloten') {
      for (const { breng, nogNiet } of this.#bestemmingen(werkvorm)) {
        await breng(id, werkvorm, snapshot.context).catch((fout: unknown) => {
          throw fout instanceof OntwarFout ? nogNietBijgewerkt(fout, nogNiet) : fout;
        });
      }
    }
    await this.#klaar(id);
  }

  /** That a note stays is no harm: doing it again changes nothing. */
  async #klaar(id: string): Promise<void> {
    try {
      await this.#noteer((sessieIds) => sessieIds.filter((ander) => ander !== id));
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #noteer(wijzig: (sessieIds: readonly string[]) => readonly string[]): Promise<void> {
    const beurt = this.#rij.then(async () => {
      const nieuw = { versie: 1 as const, sessieIds: wijzig(this.#record.nu.sessieIds) };
      try {
        await this.#record.bewaar(nieuw);
      } catch (fout) {
        if (!(fout instanceof OntwarFout) || !KAN_OPNIEUW.has(fout.fout.code)) throw fout;
        await this.#bronnen.opslag.vernietig(OOGST_ID);
        await this.#record.bewaar(nieuw);
      }
    });
    this.#rij = beurt.catch(() => undefined);
    return beurt;
  }
}

/** A meeting on one casus brings its besluit, afspraken and signalen to that casus. */
export function naarCasus(casussen: Pick<Casussen, 'wijzig'>, nu: () => number, wie: () => string): Oogstbestemming {
  return {
    isVoor: ({ casussen: hoeveel }) => hoeveel === 'een',
    breng: async (sessieId, werkvorm, context) => {
      const [casus] = context.plan.casussen;
      if (casus === undefined) return;
      const op = nu();
      const bij = { op, vandaag: isodag(op), door: wie() };
      const overleg = { sessieId, datum: context.plan.datum, oogst: oogst(werkvorm, context) };
      await casussen.wijzig(casus.id, (oud) => metOogst(oud, overleg, bij)).catch(alsCasusWegIs);
    },
    nogNiet: 'Het overleg is afgesloten, maar de casus is nog niet bijgewerkt met het besluit en de afspraken.',
  };
}

function alsCasusWegIs(fout: unknown): void {
  if (!(fout instanceof OntwarFout) || fout.fout.code !== 'NIET_GEVONDEN') throw fout;
}

function nogNietBijgewerkt({ fout }: OntwarFout, nogNiet: string): OntwarFout {
  return new OntwarFout({
    ...fout,
    watGebeurde: nogNiet,
    watVeilig: 'Alles wat erin is opgeschreven, is bewaard.',
    watNu:
      fout.code === 'SCHIJF_VOL'
        ? 'Maak ruimte op de schijf en open het dan opnieuw: Ontwar werkt dit alsnog bij.'
        : 'Open het opnieuw: Ontwar probeert het dan nog eens. Ook als je de kluis opnieuw opent.',
  });
}
