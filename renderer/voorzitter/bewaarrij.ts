import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Bewaarstaat } from '../ui/bewaarstaat.ts';

/** Saving while someone types: one save at a time, always the latest value, never a keystroke lost. */
export interface Bewaarrij<T> {
  /** The value as it is on screen now. Sent at once, or right after the save that is under way. */
  readonly zet: (waarde: T) => void;
  /** Tries again what failed. A failure is not retried by itself: that is the user's choice, or their next keystroke. */
  readonly opnieuw: () => void;
  readonly staat: () => Bewaarstaat;
  /** Resolves when no save is under way: true when everything is on disk. */
  readonly klaar: () => Promise<boolean>;
}

/**
 * @param bewaar writes one value and tells when it was safely on disk
 * @param meld hears of every change of state
 * @param foutVan turns what was thrown on the way into words
 */
export function maakBewaarrij<T>(
  bewaar: (waarde: T) => Promise<Antwoord<{ readonly bewaardOp: number }>>,
  meld: (staat: Bewaarstaat) => void,
  foutVan: (oorzaak: unknown) => Fout,
): Bewaarrij<T> {
  let wachtend: { readonly waarde: T } | null = null;
  let staat: Bewaarstaat = { soort: 'rust' };
  let onderweg = false;
  let ronde: Promise<void> = Promise.resolve();

  function wordt(nieuw: Bewaarstaat): void {
    staat = nieuw;
    meld(nieuw);
  }

  async function probeer(waarde: T): Promise<Antwoord<{ readonly bewaardOp: number }>> {
    try {
      return await bewaar(waarde);
    } catch (oorzaak) {
      return { ok: false, fout: foutVan(oorzaak) };
    }
  }

  async function werkAf(): Promise<void> {
    onderweg = true;
    while (wachtend !== null) {
      const aanDeBeurt: { readonly waarde: T } = wachtend;
      wachtend = null;
      const antwoord = await probeer(aanDeBeurt.waarde);
      if (!antwoord.ok) {
        // What was typed meanwhile is newer than what failed, and takes its place.
        wachtend ??= aanDeBeurt;
        onderweg = false;
        wordt({ soort: 'mislukt', fout: antwoord.fout });
        return;
      }
      if (wachtend === null) wordt({ soort: 'bewaard', op: antwoord.value.bewaardOp });
    }
    // Without a pause after the last look at `wachtend`, so that nothing can be set in between and lie there unsent.
    onderweg = false;
  }

  function begin(): void {
    if (!onderweg && wachtend !== null) ronde = werkAf();
  }

  return {
    zet(waarde) {
      wachtend = { waarde };
      // A failure stays on screen until a save has succeeded.
      if (staat.soort !== 'mislukt' && staat.soort !== 'bezig') wordt({ soort: 'bezig' });
      begin();
    },
    opnieuw() {
      if (staat.soort === 'mislukt' && !onderweg) wordt({ soort: 'bezig' });
      begin();
    },
    staat: () => staat,
    async klaar() {
      while (onderweg) await ronde;
      return wachtend === null;
    },
  };
}
