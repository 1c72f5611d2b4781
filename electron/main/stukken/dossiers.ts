import { OntwarFout } from '#shared/contract/fouten';
import { isTeNieuw } from '#shared/domein/migratie';
import { dossierId, dossierregelVan, eigenaarVanDossier, isLeegDossier, leegDossier, schemaStukdossierregel, STUKDOSSIERVERSIE, zonderCasus, type Stukdossierregel } from '#shared/stukken/dossier';
import { KWARTAALDOSSIER, schemaStukdossier, type Stukdossier } from '#shared/stukken/stuk';
import type { Recordopslag } from '../../kluis/opslag.ts';
import { Wachtrij } from '../../kluis/wachtrij.ts';
import { dossierPastNiet, dossierTeNieuw, geenDossier, stukkenVanNiets } from './fouten.ts';

/** What a change makes of a dossier; the same one when nothing changes. */
export type Dossierwijziging = (oud: Stukdossier) => Stukdossier | Promise<Stukdossier>;

/**
 * What is kept of the stukken of a casus or a session: decisions of the check, reactions, versions, the texts for the family, the
 * regieblad. One record for each owner, destroyed with it. What cannot be read is never written over: a version that was vastgesteld
 * stands in it.
 */
export class Stukdossiers {
  readonly #opslag: Recordopslag;
  /** By owner: reading, changing and writing one dossier, one after the other. */
  readonly #rij = new Wachtrij<never>();
  /** Owners being destroyed, or destroyed while this kluis was open: what was still being saved must not write their dossier anew. */
  readonly #weg = new Set<string>();

  constructor(opslag: Recordopslag) {
    this.#opslag = opslag;
  }

  /** What was sent last of each owner that is here, from the index alone. */
  lijst(): readonly Stukdossierregel[] {
    return this.#opslag.lijst('stukken').flatMap(({ regel }) => {
      const gelezen = schemaStukdossierregel.safeParse(regel);
      return gelezen.success && this.#bestaat(gelezen.data.van) ? [gelezen.data] : [];
    });
  }

  /**
   * The dossier of this owner (see `eigenaarVan`); an empty one while nothing was kept.
   * @throws OntwarFout NIET_GEVONDEN, VERSIE_TE_NIEUW, RECORD_BESCHADIGD, and what reading throws
   */
  lees(van: string): Promise<Stukdossier> {
    return this.#rij.doe(van, () => this.#lees(van));
  }

  /**
   * Read, changed and written with nothing in between, so that of two changes at once neither is lost.
   * @throws OntwarFout as `lees`, BERICHT_ONGELDIG, what the change throws, and what saving throws; what was stored is then as it was
   */
  wijzig(van: string, maak: Dossierwijziging): Promise<Stukdossier> {
    return this.#rij.doe(van, async () => {
      const oud = await this.#lees(van);
      const nieuw = await maak(oud);
      if (nieuw === oud) return oud;
      // Destroyed meanwhile: what a change waits for can take a while.
      if (!this.#bestaat(van)) throw stukkenVanNiets();
      // What could not be read again is never written.
      const gelezen = schemaStukdossier.safeParse(nieuw);
      if (!gelezen.success) throw dossierPastNiet(gelezen.error);
      if (isLeegDossier(nieuw)) await this.#opslag.vernietig(dossierId(van)).catch(alsErGeenIs);
      else await this.#opslag.bewaar({ id: dossierId(van), soort: 'stukken', inhoud: nieuw, regel: dossierregelVan(nieuw) });
      return nieuw;
    });
  }

  /** Destroys what is kept of the stukken of this record, before the record itself is destroyed. @throws what destroying throws */
  async vernietigVan(van: string): Promise<void> {
    this.#weg.add(van);
    try {
      await this.#rij.doe(van, () => this.#opslag.vernietig(dossierId(van)).catch(alsErGeenIs));
    } catch (fout) {
      this.#weg.delete(van);
      throw fout;
    }
  }

  /**
   * Takes what is of this casus out of the dossiers of sessions that stay, before the casus is destroyed: its casusbeelden, the texts for
   * its family, and what was told of it together with others. A dossier that cannot be read stays as it is, and is told of as damage.
   * @param over sessions that discussed it
   * @throws what saving throws
   */
  async vergeetCasus(casusId: string, over: ReadonlySet<string>): Promise<void> {
    for (const { id } of this.#opslag.lijst('stukken')) {
      const van = eigenaarVanDossier(id);
      if (van === casusId || !this.#bestaat(van)) continue;
      const dossier = await this.lees(van).catch(alsErIetsMisIs);
      if (dossier === null) continue;
      const zonder = zonderCasus(dossier, casusId, over.has(van));
      if (zonder === dossier && !over.has(van)) continue;
      await this.wijzig(van, (oud) => zonderCasus(oud, casusId, over.has(van)));
      // The kluis keeps what a record was before: once more, and that is without it too. Also when the first time was before a kill.
      await this.wijzig(van, (oud) => ({ ...oud }));
    }
  }

  /** After the record that was to be destroyed turned out to stay. */
  blijft(van: string): void {
    this.#weg.delete(van);
  }

  /**
   * At opening: destroys dossiers of records that are gone, as after a crash between the two. That it fails keeps nobody out.
   * @param beschadigd the ids of records that are there and cannot be used now: their dossiers stay
   */
  async ruimOp(beschadigd: () => Promise<ReadonlySet<string>>): Promise<void> {
    const wezen = this.#opslag.lijst('stukken').filter(({ id }) => !this.#bestaat(eigenaarVanDossier(id)));
    if (wezen.length === 0) return;
    try {
      const blijven = await beschadigd();
      for (const { id } of wezen) if (!blijven.has(eigenaarVanDossier(id))) await this.#opslag.vernietig(id);
    } catch (fout) {
      if (!(fout instanceof OntwarFout)) throw fout;
    }
  }

  #bestaat(van: string): boolean {
    if (this.#weg.has(van)) return false;
    return van === KWARTAALDOSSIER || (['casus', 'sessie'] as const).some((soort) => this.#opslag.lijst(soort).some(({ id }) => id === van));
  }

  async #lees(van: string): Promise<Stukdossier> {
    if (!this.#bestaat(van)) throw stukkenVanNiets();
    const inhoud = await this.#opslag.lees(dossierId(van)).catch(alsErGeenIs);
    if (inhoud === null) return leegDossier(van);
    if (isTeNieuw(inhoud, 'versie', STUKDOSSIERVERSIE)) throw dossierTeNieuw();
    const gelezen = schemaStukdossier.safeParse(inhoud);
    if (!gelezen.success || gelezen.data.van !== van) throw geenDossier(gelezen.error);
    return gelezen.data;
  }
}

function alsErIetsMisIs(fout: unknown): null {
  if (fout instanceof OntwarFout) return null;
  throw fout;
}

function alsErGeenIs(fout: unknown): null {
  if (fout instanceof OntwarFout && fout.fout.code === 'NIET_GEVONDEN') return null;
  throw fout;
}
