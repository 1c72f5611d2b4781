import type { Antwoord, Fout } from '#shared/contract/fouten';
import { MAX_FORMULIERBESTAND } from '#shared/leertraject/keuzes';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';

/* Reading in returned files, one after the other. It goes on while another part of the screen is looked at. */

export type Leesuitkomst = Uitkomst<VoorzitterContract, 'opdracht.leesIn'>;

/** What became of one file. */
export interface Inleverregel {
  readonly id: number;
  readonly naam: string;
  readonly uitkomst: Leesuitkomst | { readonly soort: 'mislukt'; readonly fout: Fout } | { readonly soort: 'gestopt' };
}

export interface Inleverstand {
  /** The file that is being read, and how many there are in this go; null while nothing is read. */
  readonly bezig: { readonly nummer: number; readonly van: number; readonly naam: string } | null;
  /** Of the last go. */
  readonly regels: readonly Inleverregel[];
}

/** A file as a window gets it. */
export interface Inleverbestand {
  readonly name: string;
  readonly size: number;
  readonly slice: (van: number, tot: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

export interface Inlevering {
  readonly stand: () => Inleverstand;
  readonly luister: (bijWijziging: () => void) => () => void;
  /** Reads these files in this order, after what is being read already. */
  readonly leesIn: (bestanden: readonly Inleverbestand[]) => Promise<void>;
  /** Stops after the file that is being read; the others are listed as not read. */
  readonly stop: () => void;
}

const ONLEESBAAR: Fout = {
  code: 'LEZEN_MISLUKT',
  watGebeurde: 'Dit kon niet worden geopend.',
  watVeilig: 'Er is niets veranderd.',
  watNu: 'Is het een map? Geef dan de bestanden die erin zitten.',
  details: [],
};

/** One byte more than may be is enough for main to see that it is too big; the rest stays where it is. */
async function bytesVan(bestand: Inleverbestand): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await bestand.slice(0, Math.min(bestand.size, MAX_FORMULIERBESTAND + 1)).arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * @param lees has main read one file
 * @param naElk hears after each file, so that the screen shows what came in
 */
export function maakInlevering(lees: (naam: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Antwoord<Leesuitkomst>>, naElk: () => Promise<void>): Inlevering {
  let stand: Inleverstand = { bezig: null, regels: [] };
  let wachtrij: readonly Inleverbestand[] = [];
  let gelezen = 0;
  const luisteraars = new Set<() => void>();

  function wordt(nieuw: Inleverstand): void {
    stand = nieuw;
    for (const luisteraar of luisteraars) luisteraar();
  }

  function schrijfOp(naam: string, uitkomst: Inleverregel['uitkomst']): void {
    wordt({ ...stand, regels: [...stand.regels, { id: stand.regels.length, naam, uitkomst }] });
  }

  async function leesEen(bestand: Inleverbestand): Promise<Inleverregel['uitkomst']> {
    const bytes = await bytesVan(bestand);
    if (bytes === null) return { soort: 'mislukt', fout: ONLEESBAAR };
    const antwoord = await lees(bestand.name, bytes);
    return antwoord.ok ? antwoord.value : { soort: 'mislukt', fout: antwoord.fout };
  }

  return {
    stand: () => stand,
    luister(bijWijziging) {
      luisteraars.add(bijWijziging);
      return () => luisteraars.delete(bijWijziging);
    },
    async leesIn(bestanden) {
      if (bestanden.length === 0) return;
      const liep = stand.bezig !== null;
      wachtrij = [...wachtrij, ...bestanden];
      if (liep) return;
      gelezen = 0;
      wordt({ bezig: null, regels: [] });
      for (let bestand = wachtrij[0]; bestand !== undefined; bestand = wachtrij[0]) {
        wordt({ ...stand, bezig: { nummer: gelezen + 1, van: gelezen + wachtrij.length, naam: bestand.name } });
        const uitkomst = await leesEen(bestand);
        wachtrij = wachtrij.slice(1);
        gelezen += 1;
        schrijfOp(bestand.name, uitkomst);
        await naElk();
      }
      wordt({ ...stand, bezig: null });
    },
    stop() {
      const rest = wachtrij.slice(1);
      wachtrij = wachtrij.slice(0, 1);
      for (const bestand of rest) schrijfOp(bestand.name, { soort: 'gestopt' });
    },
  };
}
