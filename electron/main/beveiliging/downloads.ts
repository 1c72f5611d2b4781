import type { Session } from 'electron';

/** Nothing is saved by Chromium: a verslag goes to disk through main, where the user chose. */
export function weigerDownloads(sessie: Session): void {
  sessie.on('will-download', (gebeurtenis) => gebeurtenis.preventDefault());
}

/** Chromium would fetch the dictionary of each language of its spell checker, also while checking is off; so it has none. */
export function weigerSpellingcontrole(sessie: Session): void {
  sessie.setSpellCheckerEnabled(false);
  sessie.setSpellCheckerLanguages([]);
}
