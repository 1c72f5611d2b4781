import type { Antwoord, Fout } from '#shared/contract/fouten';
import type { Bewaarstaat } from '../../ui/bewaarstaat.ts';
import { maakBewaarrij, type Bewaarrij } from '../bewaarrij.ts';

/** How long what is typed in a form stays in the window alone. */
export const BEWAAR_NA_MS = 2_000;

export interface Kladdienst {
  readonly lees: (van: string) => Promise<Antwoord<readonly { readonly naam: string; readonly tekst: string }[]>>;
  /** Null forgets it. */
  readonly bewaar: (van: string, naam: string, tekst: string | null) => Promise<Antwoord<unknown>>;
  readonly foutVan: (oorzaak: unknown) => Fout;
}

/** What is typed in forms that are not saved yet: here at once, in the kluis some seconds later, or when it is about to lock. */
export interface Kladboek {
  /** Reads what was kept for this record; asked again it waits for the same reading. Never fails: then nothing was kept. */
  readonly haal: (van: string) => Promise<void>;
  readonly isGelezen: (van: string) => boolean;
  /** The text that is kept under this name, or null. */
  readonly lees: (van: string, naam: string) => string | null;
  /** Keeps this text; null forgets it. */
  readonly zet: (van: string, naam: string, tekst: string | null) => void;
  /** Everything that waits, as one queue for who locks. */
  readonly rij: Pick<Bewaarrij<unknown>, 'klaar' | 'staat' | 'opnieuw'>;
}

interface Blad {
  /** As it is on screen. */
  tekst: string | null;
  /** As it was last sent to main, or read from it. */
  bijMain: string | null;
  readonly rij: Bewaarrij<string | null>;
  wekker: ReturnType<typeof setTimeout> | null;
}

/** Leaving a screen loses nothing of a draft, so nothing is asked then: only locking waits for it. */
const RUST: Bewaarstaat = { soort: 'rust' };

export function maakKladboek({ lees, bewaar, foutVan }: Kladdienst, bewaarNaMs = BEWAAR_NA_MS): Kladboek {
  const lezingen = new Map<string, Promise<void>>();
  const gelezen = new Set<string>();
  const bladen = new Map<string, Map<string, Blad>>();

  function bladVan(van: string, naam: string): Blad {
    const al = bladen.get(van)?.get(naam);
    if (al !== undefined) return al;
    const rij = maakBewaarrij<string | null>((tekst) => stuur(van, naam, tekst), () => undefined, foutVan);
    const blad: Blad = { tekst: null, bijMain: null, rij, wekker: null };
    const vanDeze = bladen.get(van) ?? new Map<string, Blad>();
    bladen.set(van, vanDeze.set(naam, blad));
    return blad;
  }

  async function stuur(van: string, naam: string, tekst: string | null): Promise<Antwoord<{ readonly bewaardOp: number }>> {
    const antwoord = await bewaar(van, naam, tekst);
    // What it belonged to was destroyed: then there is nothing left to keep.
    return antwoord.ok || antwoord.fout.code === 'NIET_GEVONDEN' ? { ok: true, value: { bewaardOp: 0 } } : antwoord;
  }

  function verstuur(blad: Blad): void {
    if (blad.wekker !== null) clearTimeout(blad.wekker);
    blad.wekker = null;
    if (blad.tekst === blad.bijMain) return;
    blad.bijMain = blad.tekst;
    blad.rij.zet(blad.tekst);
  }

  const alle = (): Blad[] => [...bladen.values()].flatMap((vanDeze) => [...vanDeze.values()]);

  return {
    haal(van) {
      const al = lezingen.get(van);
      if (al !== undefined) return al;
      const lezing = lees(van).then((antwoord) => {
        for (const { naam, tekst } of antwoord.ok ? antwoord.value : []) {
          const blad = bladVan(van, naam);
          blad.bijMain = tekst;
          blad.tekst ??= tekst;
        }
        gelezen.add(van);
      });
      lezingen.set(van, lezing);
      return lezing;
    },
    isGelezen: (van) => gelezen.has(van),
    lees: (van, naam) => bladen.get(van)?.get(naam)?.tekst ?? null,
    zet(van, naam, tekst) {
      const blad = bladVan(van, naam);
      blad.tekst = tekst;
      if (tekst === null) verstuur(blad);
      else blad.wekker ??= setTimeout(() => verstuur(blad), bewaarNaMs);
    },
    rij: {
      staat: () => RUST,
      opnieuw() {
        for (const blad of alle()) {
          verstuur(blad);
          blad.rij.opnieuw();
        }
      },
      async klaar() {
        for (const blad of alle()) verstuur(blad);
        return (await Promise.all(alle().map(({ rij }) => rij.klaar()))).every((gelukt) => gelukt);
      },
    },
  };
}
