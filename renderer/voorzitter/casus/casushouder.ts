import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { metAanmelddag } from '#shared/domein/levensloop';
import type { Loopgebeurtenis } from '#shared/domein/traject';
import type { Bewaarstaat } from '../../ui/bewaarstaat.ts';
import { maakBewaarrij, type Bewaarrij } from '../bewaarrij.ts';

/** How a casus on screen stands: `casus` is null until it has been read; `fout` says why it could not be. */
export interface Casusstand {
  readonly casus: Casus | null;
  readonly bewaarstatus: Bewaarstaat;
  readonly fout: Fout | null;
}

/** What a holder asks of main. */
export interface Casusdienst {
  readonly lees: () => Promise<Antwoord<Casus>>;
  readonly bewaar: (inhoud: Casusinhoud) => Promise<Antwoord<{ readonly bewaardOp: number }>>;
  readonly wissel: (gebeurtenis: Loopgebeurtenis) => Promise<Antwoord<Casus>>;
  readonly foutVan: (oorzaak: unknown) => Fout;
}

/** One casus on screen, saved as it is changed. */
export interface Casushouder {
  readonly stand: () => Casusstand;
  readonly luister: (bijWijziging: () => void) => () => void;
  /** Changes what is on screen and saves it. The function receives the latest value, also between two renders. */
  readonly wijzig: (bewerk: (inhoud: Casusinhoud) => Casusinhoud) => void;
  /** Resolves when no save is under way: true when everything is on disk. */
  readonly bewaarNu: () => Promise<boolean>;
  readonly opnieuw: () => void;
  /** Reads again what main wrote. A text that could not be saved stays: then nothing is read over it. */
  readonly herlees: () => Promise<void>;
  /** Moves the casus to another step, after what was typed is on disk. The fout when that could not be; else null. */
  readonly wissel: (gebeurtenis: Loopgebeurtenis) => Promise<Fout | null>;
  readonly rij: Bewaarrij<Casusinhoud>;
}

/** What a window can change of a casus; the rest is written by main. */
export function inhoudVan({ versie: _versie, id: _id, gemaaktOp: _gemaaktOp, gewijzigdOp: _gewijzigdOp, levensloop: _levensloop, overleggen: _overleggen, verslagen: _verslagen, ...inhoud }: Casus): Casusinhoud {
  return inhoud;
}

export function maakCasushouder({ lees, bewaar, wissel, foutVan }: Casusdienst): Casushouder {
  let stand: Casusstand = { casus: null, bewaarstatus: { soort: 'rust' }, fout: null };
  /** Counts the changes made here, so that an older reading never overwrites a newer text. */
  let wijzigingen = 0;
  const luisteraars = new Set<() => void>();

  function wordt(deel: Partial<Casusstand>): void {
    stand = { ...stand, ...deel };
    for (const luisteraar of luisteraars) luisteraar();
  }

  const rij = maakBewaarrij<Casusinhoud>(bewaar, (bewaarstatus) => wordt({ bewaarstatus }), foutVan);

  /** Takes over what main gave, unless something was typed since `vanaf`; then what is typed goes before and main is asked anew. */
  async function neemOver(casus: Casus, vanaf: number): Promise<void> {
    if (wijzigingen === vanaf) wordt({ casus, fout: null });
    else await herlees();
  }

  async function herlees(): Promise<void> {
    if (!(await rij.klaar())) return;
    const vanaf = wijzigingen;
    const antwoord = await lees();
    if (antwoord.ok) await neemOver(antwoord.value, vanaf);
    else wordt({ fout: antwoord.fout });
  }

  return {
    stand: () => stand,
    luister(bijWijziging) {
      luisteraars.add(bijWijziging);
      return () => luisteraars.delete(bijWijziging);
    },
    wijzig(bewerk) {
      const { casus } = stand;
      if (casus === null) return;
      const inhoud = bewerk(inhoudVan(casus));
      wijzigingen += 1;
      wordt({ casus: { ...casus, ...inhoud, levensloop: metAanmelddag(casus.levensloop, inhoud.aanmelding.op) } });
      rij.zet(inhoud);
    },
    bewaarNu: rij.klaar,
    opnieuw: rij.opnieuw,
    herlees,
    async wissel(gebeurtenis) {
      if (!(await rij.klaar())) {
        const { bewaarstatus } = stand;
        return bewaarstatus.soort === 'mislukt' ? bewaarstatus.fout : foutVan(null);
      }
      const vanaf = wijzigingen;
      const antwoord = await wissel(gebeurtenis);
      if (!antwoord.ok) return antwoord.fout;
      await neemOver(antwoord.value, vanaf);
      return null;
    },
    rij,
  };
}
