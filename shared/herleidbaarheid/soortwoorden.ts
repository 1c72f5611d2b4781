import type { Vindsoort } from '../stukken/keuzes.ts';

/** What it is, in a word. */
export const VINDWOORDEN: Readonly<Record<Vindsoort, string>> = {
  naam: 'naam',
  bsn: 'BSN',
  geboortedatum: 'geboortedatum',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  adres: 'adres',
  postcode: 'postcode',
  rekening: 'rekeningnummer',
  kenteken: 'kenteken',
  instelling: 'school of instelling',
  datum: 'datum',
  mogelijk: 'mogelijke naam',
};
