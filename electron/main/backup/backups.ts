import { OntwarFout } from '#shared/contract/fouten';
import type { Backupinstelling } from '#shared/backup/instelling';
import { isBackupNodig } from '#shared/backup/regels';
import type { Loggebeurtenis } from '#shared/logboek/regel';
import { backupfout, inBackupmap } from '../../kluis/backup/fouten.ts';
import type { Backupbron } from '../../kluis/backup/kopie.ts';
import { maakBackup, type Backupuitslag } from '../../kluis/backup/maken.ts';
import { bedoeldeMap } from '../../kluis/backup/plek.ts';
import { leesStanden, type Standbeeld } from '../../kluis/backup/standen.ts';
import type { Bestanden } from '../../kluis/bestanden.ts';
import type { Toeval } from '../../kluis/cryptografie/versleuteling.ts';
import type { Backuprecord } from './backuprecord.ts';

export interface Backupvoortgang {
  readonly doel: 'maken' | 'controleren' | 'terugzetten';
  readonly gedaan: number;
  readonly totaal: number;
  /** The app ends when it is done. */
  readonly afsluiten: boolean;
}

export interface Backupbronnen {
  readonly kluis: {
    readonly kluisId: string;
    voorBackup<T>(taak: (bron: Backupbron) => Promise<T>): Promise<T>;
  };
  readonly record: Backuprecord;
  readonly bestanden: Bestanden;
  readonly toeval: Toeval;
  /** Epoch ms. */
  readonly nu: () => number;
  /** Whether a backup in this folder would be lost together with the kluis. */
  readonly isVanOntwar: (map: string) => Promise<boolean>;
  readonly noteer: (gebeurtenis: Loggebeurtenis) => Promise<void>;
  readonly meldVoortgang: (voortgang: Backupvoortgang | null) => void;
  /** How the backups stand changed and no window asked for it. */
  readonly meldGewijzigd: () => void;
}

type Keuzes = Pick<Backupinstelling, 'wanneer' | 'generaties' | 'dagen'>;

/** Of more folders than these is not remembered that backups were left there. */
const MEESTE_EERDER = 20;
/** How often is looked whether a backup is due (ms). */
const KIJK_ELKE = 60_000;
/** The longest that the end of the app waits for a backup (ms). */
const AFSLUITGRENS = 5 * 60_000;
/** How long a disk may take to let go of what it was asked before the backup was broken off (ms). */
const LOSLAATGRENS = 1_500;

/** Why a backup is made. */
type Aanleiding = 'gevraagd' | 'afsluiten' | 'dagelijks';

interface Lopend {
  readonly belofte: Promise<Backupinstelling>;
  readonly stop: AbortController;
}

/** The backups of an open kluis: made when asked, at closing or every day. Lives as long as the kluis is open. */
export class Backups {
  readonly #bronnen: Backupbronnen;
  readonly #wekker: NodeJS.Timeout;
  #lopend: Lopend | null = null;
  /** The app ends when the one that is being made is done. */
  #sluitAf = false;
  #dicht = false;

  constructor(bronnen: Backupbronnen) {
    this.#bronnen = bronnen;
    this.#wekker = setInterval(() => this.kijk(), KIJK_ELKE);
    this.#wekker.unref();
  }

  get instelling(): Backupinstelling {
    return this.#bronnen.record.nu;
  }

  /** The choices, and the generations that are in the folder; null when that cannot be reached now. */
  async lees(): Promise<{ readonly instelling: Backupinstelling; readonly standen: Standbeeld[] | null }> {
    const { map } = this.instelling;
    return { instelling: this.instelling, standen: map === '' ? [] : await this.#standenIn(map).catch(() => null) };
  }

  /**
   * From now on backups go to this folder. Those in the former one stay where they are.
   * @throws OntwarFout ONTBREEKT for a folder of Ontwar itself, NIET_GEVONDEN, and what saving throws
   */
  async kiesMap(gekozen: string): Promise<Backupinstelling> {
    const map = bedoeldeMap(gekozen);
    if (await this.#bronnen.isVanOntwar(map)) throw backupfout('mapInKluis');
    const [nieuwste] = await inBackupmap(async () => {
      await this.#bronnen.bestanden.lijst(map);
      return this.#standenIn(map);
    });
    const laatste = nieuwste === undefined ? null : { op: Math.min(nieuwste.gemaaktOp, this.#bronnen.nu()), onderdelen: nieuwste.onderdelen, bytes: nieuwste.bytes };
    const { map: vorige, laatste: gemaakt, eerder } = this.instelling;
    const andere = vorige !== map && gemaakt !== null ? [...eerder, vorige] : eerder;
    return this.#bewaar({ map, laatste, mislukt: null, eerder: [...new Set(andere)].filter((pad) => pad !== map).slice(-MEESTE_EERDER) });
  }

  stelIn(keuzes: Keuzes): Promise<Backupinstelling> {
    return this.#bewaar(keuzes);
  }

  /** Makes one now, or waits for the one that is being made. @throws OntwarFout as `maakBackup` */
  maak(): Promise<Backupinstelling> {
    return this.#begin('gevraagd');
  }

  /** Makes one before the app ends, when that was chosen. What goes wrong is told when the kluis is next open. */
  async maakBijAfsluiten(): Promise<void> {
    const { map, wanneer } = this.instelling;
    if (this.#dicht || map === '' || wanneer !== 'afsluiten') return;
    this.#sluitAf = true;
    const grens = setTimeout(() => this.breekAf(), AFSLUITGRENS);
    await this.#begin('afsluiten').catch(() => undefined);
    clearTimeout(grens);
  }

  /** Makes one in the background when it is due. */
  kijk(): void {
    if (this.#dicht || this.#lopend !== null || !isBackupNodig(this.instelling, this.#bronnen.nu())) return;
    this.#begin('dagelijks').then(this.#bronnen.meldGewijzigd, this.#bronnen.meldGewijzigd);
  }

  /** Stops the one that is being made: what is there already is used by the next. */
  breekAf(): void {
    this.#lopend?.stop.abort();
  }

  /** Before the kluis locks: nothing holds that up. */
  async sluit(): Promise<void> {
    this.#dicht = true;
    clearInterval(this.#wekker);
    this.breekAf();
    await this.#lopend?.belofte.catch(() => undefined);
  }

  #begin(aanleiding: Aanleiding): Promise<Backupinstelling> {
    if (this.#lopend !== null) return this.#lopend.belofte;
    const stop = new AbortController();
    const belofte = this.#maak(stop.signal, aanleiding).finally(() => {
      this.#lopend = null;
      this.#bronnen.meldVoortgang(null);
    });
    this.#lopend = { belofte, stop };
    return belofte;
  }

  async #maak(signaal: AbortSignal, aanleiding: Aanleiding): Promise<Backupinstelling> {
    const { kluis, bestanden, toeval, nu, meldVoortgang } = this.#bronnen;
    const { map, generaties, dagen, laatste } = this.instelling;
    if (map === '') throw backupfout('mapWeg', { watGebeurde: 'Er is nog geen map voor je back-ups gekozen.', watNu: 'Kies eerst een map.' });
    try {
      const uitslag = await kluis.voorBackup((bron) =>
        laatLos(
          maakBackup({
            bron,
            map,
            bestanden,
            toeval,
            nu,
            bewaar: { generaties, dagen },
            verwacht: laatste !== null,
            meld: (voortgang) => meldVoortgang({ ...voortgang, afsluiten: this.#sluitAf }),
            signaal,
          }),
          signaal,
        ),
      );
      return await this.#gelukt(uitslag, aanleiding);
    } catch (fout) {
      if (fout instanceof OntwarFout) await this.#mislukt(fout, aanleiding);
      throw fout;
    }
  }

  async #gelukt({ op, onderdelen, bytes, opruimfout }: Backupuitslag, aanleiding: Aanleiding): Promise<Backupinstelling> {
    const { nu } = this.#bronnen;
    const mislukt = opruimfout === null ? null : { op: nu(), reden: `De back-up is gemaakt, maar oude back-ups opruimen lukte niet. ${opruimfout.fout.watGebeurde}` };
    const instelling = await this.#bewaar({ laatste: { op, onderdelen, bytes }, mislukt });
    await this.#noteer('backup.gemaakt', aanleiding);
    return instelling;
  }

  /** One that was stopped did not fail: that the last is old shows by itself. */
  async #mislukt({ fout }: OntwarFout, aanleiding: Aanleiding): Promise<void> {
    if (this.#dicht || fout.code === 'AFGEBROKEN') return;
    try {
      await this.#bewaar({ mislukt: { op: this.#bronnen.nu(), reden: fout.watGebeurde } });
      await this.#noteer('backup.mislukt', aanleiding);
    } catch (tweede) {
      // When the kluis cannot be written either, who asked hears of the backup.
      if (!(tweede instanceof OntwarFout)) throw tweede;
    }
  }

  /** Writes down one that came by itself; of one that was asked for, the request is written down. */
  async #noteer(soort: 'backup.gemaakt' | 'backup.mislukt', aanleiding: Aanleiding): Promise<void> {
    if (aanleiding === 'gevraagd') return;
    const bijzonder = aanleiding === 'afsluiten' ? 'bij het afsluiten' : 'dagelijks';
    await this.#bronnen.noteer({ soort, onderwerp: 'backup', recordId: null, casussen: [], voor: '', bijzonder, gelukt: soort === 'backup.gemaakt' });
  }

  async #bewaar(deel: Partial<Backupinstelling>): Promise<Backupinstelling> {
    const { record } = this.#bronnen;
    await record.bewaar({ ...record.nu, ...deel });
    return record.nu;
  }

  async #standenIn(map: string): Promise<Standbeeld[]> {
    const { bestanden, kluis } = this.#bronnen;
    await bestanden.lijst(map);
    return [...(await leesStanden(bestanden, map, kluis.kluisId))];
  }
}

/** Waits no longer for a disk that does not answer once the work was broken off. @throws OntwarFout AFGEBROKEN */
function laatLos<T>(werk: Promise<T>, signaal: AbortSignal): Promise<T> {
  return new Promise((klaar, mis) => {
    signaal.addEventListener('abort', () => setTimeout(() => mis(backupfout('afgebroken')), LOSLAATGRENS).unref(), { once: true });
    werk.then(klaar, mis);
  });
}
