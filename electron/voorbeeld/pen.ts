import type { Antwoordplek, Plek, SessieOpdracht } from '#shared/werkvormen/sessie';
import type { Waarde } from '#shared/werkvormen/waarden';

/* Writing down what a facilitator or chair did, in order and at which moment. Pure: the player sends it to a session. */

/** One request of the facilitator. `nu`: epoch ms. */
export interface Handeling {
  readonly nu: number;
  readonly opdracht: SessieOpdracht;
}

export const MINUUT = 60_000;
export const DAG = 24 * 60 * MINUUT;

/** Writes down handelingen while the pretended time goes by. */
export interface Pen {
  readonly doe: (...opdrachten: readonly SessieOpdracht[]) => void;
  readonly minuten: (aantal: number) => void;
}

export function schrijf(begin: number, vertel: (pen: Pen) => void): readonly Handeling[] {
  const handelingen: Handeling[] = [];
  let nu = begin;
  vertel({
    doe: (...opdrachten) => {
      for (const opdracht of opdrachten) {
        nu += 1_000;
        handelingen.push({ nu, opdracht });
      }
    },
    minuten: (aantal) => {
      nu += aantal * MINUUT;
    },
  });
  return handelingen;
}

export const VOLGENDE: SessieOpdracht = { type: 'agenda.volgende' };

export function punt(agendapuntId: string): Plek {
  return { agendapuntId, itemId: null, stapId: null };
}

export function vul(plek: Plek, veldId: string, waarde: Waarde, perId: string | null = null): SessieOpdracht {
  const antwoord: Antwoordplek = { plek, veldId, perId };
  return { type: 'veld.vulIn', antwoord, waarde };
}

export function lijst(teksten: readonly string[], vrijgegeven = false): Extract<Waarde, { soort: 'lijst' }> {
  return { soort: 'lijst', regels: teksten.map((tekst, nummer) => ({ id: `regel-${nummer + 1}`, tekst, bron: '', vrijgegeven })) };
}
