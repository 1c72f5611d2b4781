import { transition } from 'xstate';
import type { Uitkomst } from '#shared/contract/vorm';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { OntwarFout } from '#shared/contract/fouten';
import type { Sessiemachine, Sessiesnapshot } from '#shared/werkvormen/bouw';
import { ontbreekt } from '#shared/werkvormen/guards';
import { SESSIERECORD_VERSIE } from '#shared/werkvormen/migraties';
import type { Werkvorm } from '#shared/werkvormen/schema';
import type { SessieGebeurtenis } from '#shared/werkvormen/sessie';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import { faseVan, machineVan, plekVan, teBewarenStand } from '#shared/werkvormen/stand';
import type { Sessierecord } from './sessierecord.ts';

export type Sessiestand = Uitkomst<VoorzitterContract, 'sessie.open'>;

/** Shorter absences (ms) are not worth a question to the chair. */
const KORT_WEG = 2 * 60_000;

/**
 * A session in memory. Its statechart is used as a pure function, so nothing is ever ahead of what its owner accepts:
 * `probeer` says what an event would make of it, `neemAan` takes that over once it is on disk.
 */
export class LopendeSessie {
  readonly id: string;
  readonly werkvorm: Werkvorm;
  readonly #machine: Sessiemachine;
  readonly #gemaaktOp: number;
  #snapshot: Sessiesnapshot;
  #volgnummer: number;
  #bewaardOp: number;
  #gemistMs: number;
  /** The tijdvak that counted the time away. Only while the room is in it the question is asked, because the answer changes its clock. */
  readonly #gemistTijdvak: string | null;
  readonly #volgnummerBijOpenen: number;

  /** `nu`: epoch ms at which it is opened. */
  constructor(record: Sessierecord, nu: number) {
    this.id = record.id;
    this.werkvorm = record.werkvorm;
    this.#machine = machineVan(record.werkvorm);
    this.#gemaaktOp = record.gemaaktOp;
    this.#snapshot = herstelSnapshot(this.#machine, record.stand);
    this.#volgnummer = record.volgnummer;
    this.#volgnummerBijOpenen = record.volgnummer;
    this.#bewaardOp = record.gewijzigdOp;
    this.#gemistMs = this.#haalIn(nu);
    this.#gemistTijdvak = this.#snapshot.context.klok.tijdvak;
  }

  /**
   * What happened to the time while the app was not running. A present before the last time it knew means that the clock
   * was set back meanwhile: then everything moves along, and the time spent goes on from what it was.
   * @returns ms away while the clock ran, when worth asking about
   */
  #haalIn(nu: number): number {
    const { laatsteTik, sinds, tijdvak } = this.#snapshot.context.klok;
    if (!this.isBezig) return 0;
    if (nu < laatsteTik) {
      this.#snapshot = this.#na({ type: 'klok.verzet', verschil: nu - laatsteTik, nu });
      return 0;
    }
    return sinds !== null && tijdvak !== null && nu - laatsteTik > KORT_WEG ? nu - laatsteTik : 0;
  }

  get isBezig(): boolean {
    return faseVan(this.#snapshot) === 'bezig';
  }

  /**
   * Whether the question about the time away is still open and nothing has happened since. Until when the session ran is
   * not saved meanwhile: otherwise the question would be gone after a lock.
   */
  get wachtOpAntwoord(): boolean {
    return this.#gemistMs > 0 && this.#volgnummer === this.#volgnummerBijOpenen;
  }

  /** @throws OntwarFout ONTBREEKT, with what is missing; SESSIE_NIET_TOEGESTAAN for what cannot happen here */
  probeer(gebeurtenis: SessieGebeurtenis): Sessiesnapshot {
    if (!this.#snapshot.can(gebeurtenis)) throw this.#weigering(gebeurtenis);
    return this.#na(gebeurtenis);
  }

  #na(gebeurtenis: SessieGebeurtenis): Sessiesnapshot {
    const [snapshot] = transition(this.#machine, this.#snapshot, gebeurtenis);
    return snapshot;
  }

  /** The time goes on, or turned out to be another: no answer changes, so this need not be on disk first. */
  verwerkTijd(gebeurtenis: Extract<SessieGebeurtenis, { type: 'klok.tik' | 'klok.verzet' }>): void {
    this.#snapshot = this.#na(gebeurtenis);
  }

  get snapshot(): Sessiesnapshot {
    return this.#snapshot;
  }

  /** The record as it will be once this snapshot is accepted, for the kluis. */
  record(snapshot: Sessiesnapshot, nu: number): Sessierecord {
    return {
      versie: SESSIERECORD_VERSIE,
      id: this.id,
      werkvorm: this.werkvorm,
      stand: teBewarenStand(snapshot),
      volgnummer: this.#volgnummer + 1,
      gemaaktOp: this.#gemaaktOp,
      gewijzigdOp: nu,
    };
  }

  /** What was tried is on disk now. */
  neemAan(snapshot: Sessiesnapshot, volgnummer: number, bewaardOp: number): void {
    this.#snapshot = snapshot;
    this.#volgnummer = volgnummer;
    this.#bewaardOp = bewaardOp;
  }

  /** The chair answered what to do with the time the app was away. */
  vergeetGemist(): void {
    this.#gemistMs = 0;
  }

  stand(): Sessiestand {
    return {
      sessieId: this.id,
      werkvorm: this.werkvorm,
      snapshot: { ...teBewarenStand(this.#snapshot) },
      volgnummer: this.#volgnummer,
      bewaardOp: this.#bewaardOp,
      gemistMs: this.#snapshot.context.klok.tijdvak === this.#gemistTijdvak ? this.#gemistMs : 0,
    };
  }

  #weigering(gebeurtenis: SessieGebeurtenis): OntwarFout {
    const plek = plekVan(this.werkvorm, this.#snapshot);
    const mist = gebeurtenis.type === 'agenda.volgende' && plek !== null ? ontbreekt(this.werkvorm, this.#snapshot.context, plek) : [];
    const stapNietKlaar = mist.length > 0;
    return new OntwarFout({
      code: stapNietKlaar ? 'ONTBREEKT' : 'SESSIE_NIET_TOEGESTAAN',
      watGebeurde: stapNietKlaar ? 'Deze stap is nog niet klaar.' : 'Dat kan nu niet in deze sessie.',
      watVeilig: 'Er is niets veranderd. Alles wat bewaard was, staat er nog.',
      watNu: stapNietKlaar ? 'Vul aan wat ontbreekt, of ga door en schrijf op waarom.' : 'Kijk waar de sessie nu staat en probeer het daarvandaan.',
      details: mist,
    });
  }
}
