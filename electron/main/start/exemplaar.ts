import { app } from 'electron';

/**
 * One Ontwar for each user-data folder: two would write the same kluis. The first comes to the front when a second starts.
 * @returns false in the second, which has then said so and must stop
 */
export function isEersteExemplaar(): boolean {
  const isEerste = app.requestSingleInstanceLock();
  if (!isEerste) {
    process.stderr.write('Ontwar is al open. Dat venster komt naar voren; komt het niet, sluit het dan en probeer het opnieuw.\n');
  }
  return isEerste;
}
