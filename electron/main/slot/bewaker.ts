import { powerMonitor } from 'electron';
import { nooit } from '#shared/domein/alleen-lezen';
import { Inactiviteit, slotstand } from './inactiviteit.ts';

export interface Slothaken {
  /** Seconds without key or mouse after which the kluis locks; null while it is not open. */
  readonly termijn: () => number | null;
  readonly opSlot: () => void;
  /** 0 takes the warning back. */
  readonly waarschuw: (seconden: number) => void;
  /** The laptop goes to sleep, and woke up. */
  readonly voorSlaap: () => void;
  readonly naSlaap: () => void;
}

/** Locks the kluis when nobody is there: after idle time, when the system locks its screen and when the laptop goes to sleep. */
export class Slotbewaker {
  readonly #haken: Slothaken;
  readonly #inactiviteit = new Inactiviteit(seconden());
  #gewaarschuwd = false;

  constructor(haken: Slothaken) {
    this.#haken = haken;
  }

  /** Starts to watch. */
  begin(): void {
    const { opSlot, voorSlaap, naSlaap } = this.#haken;
    powerMonitor.on('lock-screen', opSlot);
    powerMonitor.on('suspend', () => {
      voorSlaap();
      opSlot();
    });
    powerMonitor.on('resume', naSlaap);
    // Another user takes the screen: macOS tells so, and not always that it locks.
    powerMonitor.on('user-did-resign-active', opSlot);
    setInterval(() => this.#kijk(), 1000).unref();
  }

  /** The user did something in the window, or opened the kluis. */
  teken(): void {
    this.#inactiviteit.teken(seconden());
    if (this.#gewaarschuwd) this.#kijk();
  }

  #kijk(): void {
    const termijn = this.#haken.termijn();
    if (termijn === null) {
      this.#gewaarschuwd = false;
      return;
    }
    // Linux tells of no locked screen by itself.
    if (powerMonitor.getSystemIdleState(termijn) === 'locked') {
      this.#gewaarschuwd = false;
      this.#haken.opSlot();
      return;
    }
    const stand = slotstand(this.#inactiviteit.seconden(seconden(), powerMonitor.getSystemIdleTime()), termijn);
    switch (stand.soort) {
      case 'rustig':
        if (this.#gewaarschuwd) this.#haken.waarschuw(0);
        this.#gewaarschuwd = false;
        return;
      case 'waarschuwing':
        this.#gewaarschuwd = true;
        this.#haken.waarschuw(stand.seconden);
        return;
      case 'slot':
        this.#gewaarschuwd = false;
        this.#haken.opSlot();
        return;
      default:
        nooit(stand);
    }
  }
}

function seconden(): number {
  return performance.now() / 1000;
}
