import { telSlot } from './ronde.ts';

export interface Vergrendelhaken {
  readonly isOpen: () => boolean;
  readonly sluitZaal: () => void;
  /** Asks the window to send at once what it has not sent yet. */
  readonly vraagBewaarNu: () => void;
  /** Resolves when nothing is being saved any more. */
  readonly stilte: () => Promise<void>;
  readonly sluitKluis: () => Promise<void>;
  /** Takes the window, with everything it shows and remembers, back to the start. */
  readonly begintOpnieuw: () => Promise<void>;
  /** Gives back at once the memory of what nothing holds any more. */
  readonly vergeetLosse: () => void;
}

/**
 * Makes the one way in which the kluis locks, whoever asks for it: what was typed is saved first, then the room's screen,
 * the keys and the window's memory go. Asking again while it is under way waits for the same lock.
 */
export function maakVergrendeling(haken: Vergrendelhaken): () => Promise<void> {
  let bezig: Promise<void> | null = null;
  const vergrendel = async (): Promise<void> => {
    telSlot();
    haken.sluitZaal();
    haken.vraagBewaarNu();
    await haken.stilte();
    try {
      await haken.sluitKluis();
    } finally {
      // While the kluis was still open the window could put a picture there again; from here on it cannot.
      haken.sluitZaal();
      // Whatever went wrong with closing, no text stays on screen.
      await haken.begintOpnieuw();
      haken.vergeetLosse();
    }
  };
  return () => {
    if (!haken.isOpen()) return bezig ?? Promise.resolve();
    bezig ??= vergrendel().finally(() => {
      bezig = null;
    });
    return bezig;
  };
}
