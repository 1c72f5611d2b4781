import { OntwarFout, type Foutcode } from '#shared/contract/fouten';
import { schemaCasus, schemaCasusregel, type Casus, type Casusregel } from '#shared/domein/casus';
import { migreerCasus } from '#shared/domein/casusmigratie';
import { casusregelVan } from '#shared/domein/casusregel';
import { leertrajectId } from '#shared/leertraject/leertraject';
import { dossierId } from '#shared/stukken/dossier';
import { schemaSessieregel } from '#shared/werkvormen/sessie';
import { openStand, type Openstand, type Standkeuze } from '../../kluis/backup/openstand.ts';
import type { Kluis } from '../../kluis/kluis.ts';
import type { Kluisomgeving } from '../../kluis/omgeving.ts';
import type { Lijstregel, TeBewaren } from '../../kluis/opslag.ts';
import { alsTeBewaren, leesSessierecord, type Sessierecord } from '../../sessies/sessierecord.ts';
import type { Casussen } from '../afhandeling/casussen.ts';
import { kluisOpSlot } from '../fouten.ts';
import { schemaBijlageregel, type Leertrajecten } from '../afhandeling/leertrajecten.ts';
import type { Kladjes } from '../klad/kladjes.ts';
import type { Stukdossiers } from '../stukken/dossiers.ts';

/* Taking one casus out of a backup, in an open kluis: the generation is opened beside it, and only read. */

export interface Terughaalbronnen {
  readonly opslag: Pick<Kluis, 'lijst' | 'lees' | 'bewaar' | 'vernietig'>;
  readonly casussen: Pick<Casussen, 'lijst' | 'zetTerug'>;
  readonly leertrajecten: Pick<Leertrajecten, 'blijft' | 'herlees'>;
  readonly kladjes: Pick<Kladjes, 'blijft'>;
  readonly dossiers: Pick<Stukdossiers, 'blijft'>;
  /** With what a backup is opened. */
  readonly omgeving: Kluisomgeving;
  /** Of the kluis that is open. */
  readonly kluismap: string;
}

type Hier = 'niet' | 'gelijk' | 'ouder' | 'nieuwer';

export interface Terughaalbeeld {
  readonly id: string;
  readonly regel: Casusregel;
  /** How the one in this kluis compares with it. */
  readonly hier: Hier;
  readonly sessies: number;
}

export class Terughaler {
  readonly #bronnen: Terughaalbronnen;
  #open: Openstand | null = null;
  #dicht = false;

  constructor(bronnen: Terughaalbronnen) {
    this.#bronnen = bronnen;
  }

  /** Opens a generation and lists its casussen. @throws OntwarFout as `openStand` */
  async open(keuze: Pick<Standkeuze, 'gekozen' | 'standId' | 'geheim'>): Promise<readonly Terughaalbeeld[]> {
    const { omgeving, kluismap } = this.#bronnen;
    await this.sluit();
    const open = await openStand({ ...keuze, kluismap, bestanden: omgeving.bestanden }, omgeving);
    // Locked meanwhile: then nothing is left to take it back into.
    if (this.#dicht) {
      await open.kluis.sluit();
      throw kluisOpSlot();
    }
    this.#open = open;
    const { kluis } = open;
    const codes = kluis.lijst('sessie').map(({ regel }) => schemaSessieregel.safeParse(regel).data?.casuscodes ?? []);
    const hier = new Map(this.#bronnen.casussen.lijst().map(({ id, regel }) => [id, regel]));
    const uit: Terughaalbeeld[] = [];
    for (const { id, regel: rauw } of kluis.lijst('casus')) {
      const regel = schemaCasusregel.safeParse(rauw).data ?? (await leesRegel(kluis, id));
      if (regel === null) continue;
      uit.push({ id, regel, hier: vergelijk(hier.get(id), regel), sessies: codes.filter((van) => van.includes(regel.code)).length });
    }
    return uit.toSorted((a, b) => a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
  }

  /**
   * Puts this casus back as it was then with its stukken, and of its sessions those that are not here any more or cannot be used, each
   * with what lies around it. Sessions that are here stay as they are: they can be about other casussen as well.
   * @throws OntwarFout NIET_GEVONDEN, CASUSCODE_BESTAAT, VERSIE_TE_NIEUW, and what reading and saving throw. What was put back until then stays
   */
  async haal(casusId: string): Promise<{ readonly sessies: number }> {
    const kluis = this.#eisOpen();
    const { opslag, casussen, kladjes, dossiers } = this.#bronnen;
    const casus = await leesCasus(kluis, casusId);
    await this.#zetTerug(kluis, dossierVan(kluis, casusId));
    await metPlaats(opslag, casusId, () => casussen.zetTerug(casus));
    kladjes.blijft(casusId);
    dossiers.blijft(casusId);
    let sessies = 0;
    for (const sessie of await sessiesVan(kluis, casusId)) {
      if (await this.#isHier(sessie.id)) continue;
      await this.#zetSessieTerug(kluis, sessie);
      sessies += 1;
    }
    return { sessies };
  }

  /** Lets go of the backup: its keys are zeroed. Does nothing when none is open. */
  async sluit(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.kluis.sluit();
  }

  /** Before the kluis locks: from here on none is opened. */
  async sluitAf(): Promise<void> {
    this.#dicht = true;
    await this.sluit();
  }

  #eisOpen(): Kluis {
    if (this.#open === null) {
      throw new OntwarFout({ code: 'NIET_GEVONDEN', watGebeurde: 'Er is geen back-up open.', watVeilig: 'Er is niets gewijzigd.', watNu: 'Kies de back-up nog een keer.' });
    }
    return this.#open.kluis;
  }

  /** Whether this session is here and can be read. */
  async #isHier(id: string): Promise<boolean> {
    const { opslag } = this.#bronnen;
    return opslag.lijst('sessie').some((sessie) => sessie.id === id) && (await leesSessie(opslag, id)) !== null;
  }

  /** The session comes last: it shows only when everything around it is there. */
  async #zetSessieTerug(kluis: Kluis, sessie: Sessierecord): Promise<void> {
    const { opslag, leertrajecten, kladjes, dossiers } = this.#bronnen;
    const leertraject = kluis.lijst('leertraject').filter(({ id }) => id === leertrajectId(sessie.id));
    const bijlagen = kluis.lijst('bijlage').filter(({ regel }) => schemaBijlageregel.safeParse(regel).data?.sessieId === sessie.id);
    await this.#zetTerug(kluis, [...bijlagen, ...leertraject, ...dossierVan(kluis, sessie.id)]);
    const record = alsTeBewaren(sessie);
    await metPlaats(opslag, record.id, () => opslag.bewaar(record));
    leertrajecten.blijft(sessie.id);
    leertrajecten.herlees();
    kladjes.blijft(sessie.id);
    dossiers.blijft(sessie.id);
  }

  /** As they were then: their first form is the present one. */
  async #zetTerug(kluis: Kluis, records: readonly Lijstregel[]): Promise<void> {
    const { opslag } = this.#bronnen;
    for (const { id, soort, regel } of records) {
      const record: TeBewaren = { id, soort, regel, inhoud: await kluis.lees(id) };
      await metPlaats(opslag, id, () => opslag.bewaar(record));
    }
  }
}

function dossierVan(kluis: Kluis, van: string): readonly Lijstregel[] {
  return kluis.lijst('stukken').filter(({ id }) => id === dossierId(van));
}

/** What says of a record here that it cannot be used, and so not be saved over either. */
const ONBRUIKBAAR: ReadonlySet<Foutcode> = new Set<Foutcode>(['RECORD_BESCHADIGD', 'RECORD_TERUGGEZET', 'RECORD_VERWISSELD']);

/** Saves a record; one that lies there and cannot be used makes way for it. */
async function metPlaats(opslag: Terughaalbronnen['opslag'], id: string, bewaar: () => Promise<void>): Promise<void> {
  try {
    await bewaar();
  } catch (fout) {
    if (!(fout instanceof OntwarFout) || !ONBRUIKBAAR.has(fout.fout.code)) throw fout;
    await opslag.vernietig(id);
    await bewaar();
  }
}

function vergelijk(hier: Casusregel | undefined, daar: Casusregel): Hier {
  if (hier === undefined) return 'niet';
  if (hier.gewijzigdOp === daar.gewijzigdOp) return 'gelijk';
  return hier.gewijzigdOp < daar.gewijzigdOp ? 'ouder' : 'nieuwer';
}

/** The line of a casus that an older Ontwar kept; null when it cannot be read. */
async function leesRegel(kluis: Kluis, id: string): Promise<Casusregel | null> {
  try {
    return casusregelVan(await leesCasus(kluis, id));
  } catch (fout) {
    if (fout instanceof OntwarFout) return null;
    throw fout;
  }
}

async function leesCasus(kluis: Kluis, id: string): Promise<Casus> {
  const gelezen = schemaCasus.safeParse(migreerCasus(await kluis.lees(id)));
  if (gelezen.success) return gelezen.data;
  throw new OntwarFout(
    { code: 'VERSIE_TE_NIEUW', watGebeurde: 'Deze casus is bewaard met een andere versie van Ontwar.', watVeilig: 'Er is niets gewijzigd.', watNu: 'Installeer de nieuwste versie van Ontwar en probeer het opnieuw.' },
    gelezen.error,
  );
}

/** The sessions of then that are about this casus and can be read. */
async function sessiesVan(kluis: Kluis, casusId: string): Promise<readonly Sessierecord[]> {
  const uit: Sessierecord[] = [];
  for (const { id } of kluis.lijst('sessie')) {
    const sessie = await leesSessie(kluis, id);
    if (sessie?.stand.context.plan.casussen.some((casus) => casus.id === casusId) === true) uit.push(sessie);
  }
  return uit;
}

async function leesSessie(kluis: Pick<Kluis, 'lees'>, id: string): Promise<Sessierecord | null> {
  try {
    return leesSessierecord(await kluis.lees(id));
  } catch (fout) {
    if (fout instanceof OntwarFout) return null;
    throw fout;
  }
}
