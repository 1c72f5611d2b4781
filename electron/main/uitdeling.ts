import type { VoorzitterContract } from '#shared/contract/voorzitter';
import { uitgedeeld } from './fouten.ts';
import type { Poort } from './ipc/host.ts';

/*
 * The laptop goes round for the enquête: whoever holds it can answer the questions, lock the kluis or give it back, and nothing
 * else. That is held here, at the border, and not only by the screen.
 */

const TIJDENS_UITDELEN: ReadonlySet<string> = new Set<keyof VoorzitterContract['opdrachten']>([
  'enquete.lees',
  'enquete.stuurIn',
  'enquete.haalTerug',
  'kluis.toestand',
  'kluis.opSlot',
  'app.info',
  'app.actief',
]);

/** That the idle lock is near: it says nothing of what is in the kluis. */
const OOK_TIJDENS_UITDELEN: ReadonlySet<string> = new Set<keyof VoorzitterContract['berichten']>(['slot.waarschuwing']);

/** While the laptop goes round only these are answered, and the window hears of nothing else that happens meanwhile. */
export function poortVan(deur: { readonly isUitgedeeld: boolean }): Poort {
  return {
    eisToegang(opdracht) {
      if (deur.isUitgedeeld && !TIJDENS_UITDELEN.has(opdracht)) throw uitgedeeld();
    },
    magZenden: (bericht) => !deur.isUitgedeeld || OOK_TIJDENS_UITDELEN.has(bericht),
  };
}

export interface Uitdeelhaken {
  readonly vraagBewaarNu: () => void;
  /** Resolves when nothing is being saved any more. */
  readonly stilte: () => Promise<void>;
  readonly ietsNietBewaard: () => boolean;
  readonly sluitZaal: () => void;
  /** Takes the window, with everything it shows and remembers, back to the start. */
  readonly begintOpnieuw: () => Promise<void>;
}

/**
 * Hands the laptop out: what was typed is saved first, then the room's screen and the window's memory go.
 * @param zetOm from here on nothing else is answered; throws when that cannot be
 * @param nietBewaard thrown when something on screen could not be saved: it would be lost with the window
 */
export async function deelUit(haken: Uitdeelhaken, zetOm: () => void, nietBewaard: () => Error): Promise<void> {
  haken.vraagBewaarNu();
  await haken.stilte();
  if (haken.ietsNietBewaard()) throw nietBewaard();
  zetOm();
  haken.sluitZaal();
  begintStraksOpnieuw(haken);
}

/** Answers at once: the window that asked is gone before it is done. A lock that comes in between takes the window over. */
export function begintStraksOpnieuw({ begintOpnieuw }: Pick<Uitdeelhaken, 'begintOpnieuw'>): void {
  begintOpnieuw().catch(() => undefined);
}
