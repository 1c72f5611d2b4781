import { join } from 'node:path';
import { app } from 'electron';
import type { Omgeving } from './omgeving.ts';

export interface Mappen {
  /** Everything this app writes lies here. */
  readonly basis: string;
  /** The vault and nothing else. */
  readonly kluis: string;
  /** Where the window was, no content. */
  readonly vensterplaats: string;
}

/** Sets where Electron writes; before anything else, because the single-instance lock depends on it. */
export function kiesMappen(omgeving: Omgeving): Mappen {
  if (omgeving.gegevensmap !== null) app.setPath('userData', omgeving.gegevensmap);
  const basis = app.getPath('userData');
  // What Chromium insists on writing (its preferences, empty databases) stays apart from what is ours.
  app.setPath('sessionData', join(basis, 'chromium'));
  return { basis, kluis: join(basis, 'kluis'), vensterplaats: join(basis, 'venster.json') };
}
