import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Bewaarstaat } from '../ui/bewaarstaat.ts';
import { maakBewaarrij, type Bewaarrij } from './bewaarrij.ts';

/** How a record on screen stands: `record` is null until it has been read; `fout` says why it could not be. */
export interface Recordstand<R> {
  readonly record: R | null;
  readonly bewaarstatus: Bewaarstaat;
  readonly fout: Fout | null;
}

/** What a holder asks of main. `R`: the record as main gives it; `I`: the part of it that a window can change. */
export interface Recorddienst<R, I> {
  readonly lees: () => Promise<Antwoord<R>>;
  readonly bewaar: (inhoud: I) => Promise<Antwoord<{ readonly bewaardOp: number }>>;
  readonly inhoudVan: (record: R) => I;
  /** The record as it is on screen with this content, before main has answered. */
  readonly metInhoud: (record: R, inhoud: I) => R;
  readonly foutVan: (oorzaak: unknown) => Fout;
}

/** One record on screen, saved as it is changed. */
export interface Recordhouder<R, I> {
  readonly stand: () => Recordstand<R>;
  readonly luister: (bijWijziging: () => void) => () => void;
  /** Changes what is on screen and saves it. The function receives the latest value, also between two renders. */
  readonly wijzig: (bewerk: (inhoud: I) => I) => void;
  /** Resolves when no save is under way: true when everything is on disk. */
  readonly bewaarNu: () => Promise<boolean>;
  readonly opnieuw: () => void;
  /** Reads again what main wrote. A text that could not be saved stays: then nothing is read over it. */
  readonly herlees: () => Promise<void>;
  /** Asks main for something that builds on what was typed: that is on disk first, else the fout is why it is not. */
  readonly voor: <T>(vraag: () => Promise<Antwoord<T>>) => Promise<Antwoord<T>>;
  /** The same for what answers with the record as it has become: that is then on screen. The fout when it could not be; else null. */
  readonly wissel: (vraag: () => Promise<Antwoord<R>>) => Promise<Fout | null>;
  /** What main wrote by itself is on screen, unless something was typed meanwhile: then main is asked anew after that is saved. */
  readonly neemOver: (record: R) => Promise<void>;
  readonly rij: Bewaarrij<I>;
}

export function maakRecordhouder<R, I>({ lees, bewaar, inhoudVan, metInhoud, foutVan }: Recorddienst<R, I>): Recordhouder<R, I> {
  let stand: Recordstand<R> = { record: null, bewaarstatus: { soort: 'rust' }, fout: null };
  /** Counts the changes made here, so that an older reading never overwrites a newer text. */
  let wijzigingen = 0;
  const luisteraars = new Set<() => void>();

  function wordt(deel: Partial<Recordstand<R>>): void {
    stand = { ...stand, ...deel };
    for (const luisteraar of luisteraars) luisteraar();
  }

  const rij = maakBewaarrij<I>(bewaar, (bewaarstatus) => wordt({ bewaarstatus }), foutVan);

  async function neemOver(record: R, vanaf: number): Promise<void> {
    if (wijzigingen === vanaf) wordt({ record, fout: null });
    else await herlees();
  }

  async function herlees(): Promise<void> {
    if (!(await rij.klaar())) return;
    const vanaf = wijzigingen;
    const antwoord = await lees();
    if (antwoord.ok) await neemOver(antwoord.value, vanaf);
    else wordt({ fout: antwoord.fout });
  }

  async function voor<T>(vraag: () => Promise<Antwoord<T>>): Promise<Antwoord<T>> {
    if (await rij.klaar()) return vraag();
    const { bewaarstatus } = stand;
    return { ok: false, fout: bewaarstatus.soort === 'mislukt' ? bewaarstatus.fout : foutVan(null) };
  }

  return {
    stand: () => stand,
    luister(bijWijziging) {
      luisteraars.add(bijWijziging);
      return () => luisteraars.delete(bijWijziging);
    },
    wijzig(bewerk) {
      const { record } = stand;
      if (record === null) return;
      const inhoud = bewerk(inhoudVan(record));
      wijzigingen += 1;
      wordt({ record: metInhoud(record, inhoud) });
      rij.zet(inhoud);
    },
    bewaarNu: rij.klaar,
    opnieuw: rij.opnieuw,
    herlees,
    voor,
    async wissel(vraag) {
      let vanaf = wijzigingen;
      const antwoord = await voor(() => {
        vanaf = wijzigingen;
        return vraag();
      });
      if (!antwoord.ok) return antwoord.fout;
      await neemOver(antwoord.value, vanaf);
      return null;
    },
    async neemOver(record) {
      const vanaf = wijzigingen;
      // What is typed and still under way is not in what main gave.
      if (rij.staat().soort === 'bezig' || rij.staat().soort === 'mislukt') await herlees();
      else await neemOver(record, vanaf);
    },
    rij,
  };
}
