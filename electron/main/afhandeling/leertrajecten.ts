import { z } from 'zod';
import { OntwarFout } from '#shared/contract/fouten';
import { isLeertrajectTeNieuw, leegLeertraject, migreerLeertraject } from '#shared/leertraject/leeg';
import {
  bijlageId,
  leertrajectId,
  schemaLeertraject,
  schemaLeertrajectregel,
  type Leertraject,
  type Leertrajectinhoud,
  type Leertrajectoverzicht,
  type Leertrajectregel,
} from '#shared/leertraject/leertraject';
import { openOpvolging } from '#shared/leertraject/opvolging';
import { leertrajectregelVan } from '#shared/leertraject/regel';
import type { Leertrajectvorm } from '#shared/leertraject/vorm';
import type { Recordopslag } from '../../kluis/opslag.ts';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import type { Sessies } from '../../sessies/sessies.ts';
import { geenLeertraject, leersessieWeg, leertrajectPastNiet, leertrajectTeNieuw, zonderLeertraject } from './leertrajectfouten.ts';

export interface Leertrajectbronnen {
  readonly opslag: Recordopslag;
  readonly sessies: Pick<Sessies, 'kijkIn' | 'bestaat'>;
  readonly vormen: readonly Leertrajectvorm[];
  /** Epoch ms. */
  readonly nu: () => number;
}

/** What a change makes of a leertraject; the same one when nothing changes. */
export type Leertrajectwijziging = (oud: Leertraject) => Leertraject | Promise<Leertraject>;

/**
 * What lies around the leersessies of an open kluis: read when it is first asked for, then kept in memory. Lives as long as the
 * kluis is open.
 */
export class Leertrajecten {
  readonly #bronnen: Leertrajectbronnen;
  readonly #gelezen = new Map<string, Leertraject>();
  /** By the id of the session: reading, changing and writing one leertraject, one after the other. */
  readonly #rij = new Wachtrij<never>();
  /** Sessions being destroyed, or destroyed while this kluis was open: what was still being saved must not write them anew. */
  readonly #weg = new Set<string>();

  constructor(bronnen: Leertrajectbronnen) {
    this.#bronnen = bronnen;
  }

  /** Those of sessions that can be used, whose line this version of Ontwar can read; the others are told of as damage. */
  lijst(): readonly Leertrajectregel[] {
    const sessies = new Set(this.#bronnen.opslag.lijst('sessie').map(({ id }) => id));
    return this.#regels().filter(({ sessieId }) => sessies.has(sessieId));
  }

  /** The same with what is still open of each, from its record. Of one that cannot be read nothing is; it is told of as damage. */
  overzicht(): Promise<readonly Leertrajectoverzicht[]> {
    return Promise.all(
      this.lijst().map(async ({ soort: _soort, opdrachtIds: _ids, opvolgdagen, ...regel }) => {
        if (opvolgdagen.length === 0) return { ...regel, opvolging: [] };
        const traject = await this.#rij.doe(regel.sessieId, () => this.#haalOfNiets(regel.sessieId)).catch(alsErIetsMisIs);
        return { ...regel, opvolging: [...openOpvolging(traject?.opvolging ?? [])] };
      }),
    );
  }

  #regels(): readonly Leertrajectregel[] {
    return this.#bronnen.opslag.lijst('leertraject').flatMap(({ regel }) => {
      const gelezen = schemaLeertrajectregel.safeParse(regel);
      return gelezen.success ? [gelezen.data] : [];
    });
  }

  /**
   * What lies around this session; an empty one while nothing was saved.
   * @throws OntwarFout NIET_GEVONDEN, LEERTRAJECT_NIET_TOEGESTAAN for a werkvorm that has none, VERSIE_TE_NIEUW, and what reading throws
   */
  lees(sessieId: string): Promise<Leertraject> {
    return this.#rij.doe(sessieId, () => this.#lees(sessieId));
  }

  /**
   * Saves what a window changed.
   * @throws OntwarFout BERICHT_ONGELDIG, and as `lees` and what saving throws
   */
  async bewaar(sessieId: string, inhoud: Leertrajectinhoud): Promise<{ readonly bewaardOp: number }> {
    eisEigenIds(inhoud);
    const { gewijzigdOp } = await this.wijzig(sessieId, (oud) => ({
      ...oud,
      // A number that was once on a form is never given to another.
      inhoud: { ...inhoud, laatsteNummer: Math.max(oud.inhoud.laatsteNummer, inhoud.laatsteNummer) },
    }));
    return { bewaardOp: gewijzigdOp };
  }

  /**
   * Read, changed and written with nothing in between, so that of two changes at once neither is lost.
   * @throws OntwarFout as `lees`, what the change throws, and what saving throws; what was stored is then as it was
   */
  wijzig(sessieId: string, verander: Leertrajectwijziging): Promise<Leertraject> {
    return this.#rij.doe(sessieId, async () => {
      const oud = await this.#lees(sessieId);
      const nieuw = await verander(oud);
      if (nieuw === oud) return oud;
      const leertraject: Leertraject = { ...nieuw, gewijzigdOp: this.#bronnen.nu() };
      await this.#schrijf(leertraject);
      return leertraject;
    });
  }

  /**
   * The session that came from this group file. Its leertraject is saved before the session itself, so after a kill in between there
   * is one of which the session has yet to be made.
   * @throws OntwarFout what reading throws
   */
  async ontvangenMet(uitgifteId: string): Promise<string | null> {
    for (const { sessieId, verlooptOp } of this.#regels()) {
      if (verlooptOp === '') continue;
      const { ontvangen } = await this.#rij.doe(sessieId, () => this.#haal(sessieId));
      if (ontvangen?.uitgifteId === uitgifteId) return sessieId;
    }
    return null;
  }

  /**
   * What came along with a session that is made after this.
   * @throws OntwarFout LEERTRAJECT_NIET_TOEGESTAAN, and what saving throws
   */
  async begin(sessieId: string, werkvormId: string, ontvangen: Leertraject['ontvangen']): Promise<void> {
    await this.#rij.doe(sessieId, () => this.#schrijf({ ...leegLeertraject(sessieId, this.#vormVan(werkvormId), this.#bronnen.nu()), ontvangen }));
  }

  /** Destroys what lies around a session, the files that wait first, so that none stays behind. Before the session itself is destroyed. */
  async vernietig(sessieId: string): Promise<void> {
    this.#weg.add(sessieId);
    try {
      await this.#rij.doe(sessieId, async () => {
        const { opslag } = this.#bronnen;
        for (const { id } of this.#bijlagen(sessieId)) await opslag.vernietig(id);
        this.#gelezen.delete(sessieId);
        await opslag.vernietig(leertrajectId(sessieId)).catch(alsErGeenIs);
      });
    } catch (fout) {
      this.#weg.delete(sessieId);
      throw fout;
    }
  }

  /** After the session that was to be destroyed turned out to stay. */
  blijft(sessieId: string): void {
    this.#weg.delete(sessieId);
  }

  /** After a former generation of a record was put back. */
  herlees(): void {
    this.#gelezen.clear();
  }

  async #lees(sessieId: string): Promise<Leertraject> {
    const { sessies } = this.#bronnen;
    if (this.#weg.has(sessieId) || !sessies.bestaat(sessieId)) throw leersessieWeg();
    return (await this.#haalOfNiets(sessieId)) ?? this.#leeg(sessieId);
  }

  /** @throws OntwarFout NIET_GEVONDEN when nothing was saved, and as `lees` */
  async #haal(sessieId: string): Promise<Leertraject> {
    const gevonden = await this.#haalOfNiets(sessieId);
    if (gevonden === null) throw leersessieWeg();
    return gevonden;
  }

  async #haalOfNiets(sessieId: string): Promise<Leertraject | null> {
    const bekend = this.#gelezen.get(sessieId);
    if (bekend !== undefined) return bekend;
    const inhoud = await this.#bronnen.opslag.lees(leertrajectId(sessieId)).catch(alsErGeenIs);
    if (inhoud === null) return null;
    if (isLeertrajectTeNieuw(inhoud)) throw leertrajectTeNieuw();
    const gelezen = schemaLeertraject.safeParse(migreerLeertraject(inhoud));
    if (!gelezen.success || gelezen.data.sessieId !== sessieId) throw geenLeertraject(gelezen.error);
    this.#gelezen.set(sessieId, gelezen.data);
    await this.#ruimBijlagen(gelezen.data);
    return gelezen.data;
  }

  async #leeg(sessieId: string): Promise<Leertraject> {
    const { sessies, nu } = this.#bronnen;
    const { werkvorm } = await sessies.kijkIn(sessieId);
    return leegLeertraject(sessieId, this.#vormVan(werkvorm.id), nu());
  }

  #vormVan(werkvormId: string): Leertrajectvorm {
    const vorm = this.#bronnen.vormen.find((kandidaat) => kandidaat.werkvormId === werkvormId);
    if (vorm === undefined) throw zonderLeertraject();
    return vorm;
  }

  async #schrijf(leertraject: Leertraject): Promise<void> {
    const { sessieId, id } = leertraject;
    // What could not be read again is never written.
    const gelezen = schemaLeertraject.safeParse(leertraject);
    if (!gelezen.success) throw leertrajectPastNiet(gelezen.error);
    await this.#bronnen.opslag.bewaar({ id, soort: 'leertraject', inhoud: leertraject, regel: leertrajectregelVan(leertraject) });
    this.#gelezen.set(sessieId, leertraject);
  }

  #bijlagen(sessieId: string): readonly { readonly id: string }[] {
    return this.#bronnen.opslag.lijst('bijlage').filter(({ regel }) => schemaBijlageregel.safeParse(regel).data?.sessieId === sessieId);
  }

  /** A kill between the file and the line that tells of it leaves a file that nobody can reach. That it stays a while is no harm. */
  async #ruimBijlagen({ sessieId, post }: Leertraject): Promise<void> {
    const bekend = new Set(post.map(({ id }) => bijlageId(id)));
    const wees = this.#bijlagen(sessieId).filter(({ id }) => !bekend.has(id));
    for (const { id } of wees) await this.#bronnen.opslag.vernietig(id).catch(() => undefined);
  }
}

/** The line of a kept file in the index: never its name, which can be that of a person. */
export const schemaBijlageregel = z.strictObject({ soort: z.literal('bijlage'), sessieId: z.string() });

function alsErIetsMisIs(fout: unknown): null {
  if (fout instanceof OntwarFout) return null;
  throw fout;
}

function alsErGeenIs(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'NIET_GEVONDEN') return null;
  throw fout;
}

/** What is found by its id must be there once. @throws OntwarFout BERICHT_ONGELDIG */
function eisEigenIds({ kandidaten, opdrachten, fragmenten, wensen }: Leertrajectinhoud): void {
  const lijsten = [kandidaten.map(({ casusId }) => casusId), opdrachten.map(({ id }) => id), opdrachten.map(({ nummer }) => nummer), fragmenten.map(({ id }) => id), wensen.map(({ id }) => id)];
  if (!lijsten.every((ids) => new Set<unknown>(ids).size === ids.length)) throw leertrajectPastNiet();
}
