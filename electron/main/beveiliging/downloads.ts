import type { Session } from 'electron';

/** Nothing is saved by Chromium: a verslag goes to disk through main, where the user chose. */
export function weigerDownloads(sessie: Session): void {
  sessie.on('will-download', (gebeurtenis) => gebeurtenis.preventDefault());
  sessie.setSpellCheckerEnabled(false);
}
