import { initialTransition, transition } from 'xstate';
import type { Sessieplan } from '../../shared/domein/sessieplan.ts';
import type { Sessiesnapshot } from '../../shared/werkvormen/bouw.ts';
import type { Werkvorm } from '../../shared/werkvormen/schema.ts';
import type { Fase } from '../../shared/werkvormen/keuzes.ts';
import type { Antwoordplek, Plek, SessieGebeurtenis, SessieOpdracht, Sessiecontext } from '../../shared/werkvormen/sessie.ts';
import { faseVan, machineVan, plekVan } from '../../shared/werkvormen/stand.ts';
import type { Waarde } from '../../shared/werkvormen/waarden.ts';

export const MINUUT = 60_000;
/** 12 maart 2026, 13.00 uur in the Netherlands. */
export const EEN_UUR = Date.UTC(2026, 2, 12, 12, 0);

type ZonderTijd<T> = T extends unknown ? Omit<T, 'nu'> : never;

/** A session driven by hand, with a clock that only moves when told. */
export class Proefsessie {
  readonly werkvorm: Werkvorm;
  snapshot: Sessiesnapshot;
  nu = EEN_UUR;

  constructor(werkvorm: Werkvorm, plan: Sessieplan) {
    this.werkvorm = werkvorm;
    [this.snapshot] = initialTransition(machineVan(werkvorm), { plan, nu: this.nu });
  }

  get ctx(): Sessiecontext {
    return this.snapshot.context;
  }

  get fase(): Fase {
    return faseVan(this.snapshot);
  }

  /** `agendapunt` or `agendapunt/item/stap`, or the phase when the agenda is nowhere. */
  get waar(): string {
    const plek = this.plek;
    if (plek === null) return this.fase;
    return [plek.agendapuntId, plek.itemId, plek.stapId].filter((deel) => deel !== null).join('/');
  }

  get plek(): Plek | null {
    return plekVan(this.werkvorm, this.snapshot);
  }

  kan(opdracht: ZonderTijd<SessieGebeurtenis>): boolean {
    return this.snapshot.can({ ...opdracht, nu: this.nu });
  }

  /** Sends an event that must be allowed; the minutes pass before it. */
  stuur(opdracht: ZonderTijd<SessieGebeurtenis>, minutenErvoor = 0): this {
    this.nu += minutenErvoor * MINUUT;
    if (!this.kan(opdracht)) throw new Error(`${opdracht.type} is refused at ${this.waar}`);
    [this.snapshot] = transition(machineVan(this.werkvorm), this.snapshot, { ...opdracht, nu: this.nu });
    return this;
  }

  volgende(reden?: string): this {
    return this.stuur(reden === undefined ? { type: 'agenda.volgende' } : { type: 'agenda.volgende', reden });
  }

  spring(plek: string): this {
    return this.stuur({ type: 'agenda.spring', naar: plekUit(plek) });
  }

  vulIn(plek: string, veldId: string, waarde: Waarde, perId: string | null = null): this {
    return this.stuur(invulling(plek, veldId, waarde, perId));
  }
}

/** `agendapunt` or `agendapunt/item/stap` as a place. */
export function plekUit(pad: string): Plek {
  const [agendapuntId = '', itemId = null, stapId = null] = pad.split('/');
  return { agendapuntId, itemId, stapId };
}

export function antwoordOp(plek: string, veldId: string, perId: string | null = null): Antwoordplek {
  return { plek: plekUit(plek), veldId, perId };
}

export function invulling(plek: string, veldId: string, waarde: Waarde, perId: string | null = null): SessieOpdracht {
  return { type: 'veld.vulIn', antwoord: antwoordOp(plek, veldId, perId), waarde };
}

export function lijst(...teksten: readonly string[]): Waarde {
  return { soort: 'lijst', regels: teksten.map((regel, i) => ({ id: `r${i}`, tekst: regel, bron: '', vrijgegeven: false })) };
}

export function tekst(inhoud: string): Waarde {
  return { soort: 'tekst', tekst: inhoud };
}
