import type { Reactieoordeel } from './keuzes.ts';

/** What somebody chose, as it stands on the form; it fits a parent, a youth and a professional alike. */
export const OORDEELWOORDEN: Readonly<Record<Reactieoordeel, string>> = {
  klopt: 'Het klopt zo',
  opmerkingen: 'Het klopt, met deze opmerkingen',
  oneens: 'Hier ben ik het niet mee eens',
};
