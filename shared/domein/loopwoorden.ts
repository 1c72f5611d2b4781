import type { Kader, Leeftijdscategorie, Loopstap } from './keuzes.ts';
import type { Loopsoort } from './levensloop.ts';

/* The words in which screens and reports speak of the levensloop and the aanmelding. */

export const STAPWOORDEN: Readonly<Record<Loopstap, string>> = {
  aangemeld: 'Aangemeld',
  triage: 'In triage',
  teruggestuurd: 'Terug bij aanmelder',
  'in-overleg': 'In overleg',
  consultatie: 'Consultatie',
  hamerstuk: 'Hamerstuk',
  doorverwezen: 'Doorverwezen',
  monitoren: 'Monitoren',
  afgeschaald: 'Afgeschaald',
  afgesloten: 'Afgesloten',
};

/** What happened, as a line in the history of a casus. */
export const WISSELWOORDEN: Readonly<Record<Loopsoort, string>> = {
  meldAan: 'Aangemeld',
  neemInTriage: 'In triage genomen',
  neemInOverleg: 'In overleg genomen',
  geefConsultatie: 'Consultatie met schriftelijk advies',
  maakHamerstuk: 'Afgedaan als hamerstuk',
  stuurTerug: 'Terug naar de aanmelder',
  verwijsDoor: 'Doorverwezen',
  vulAan: 'Aangevuld, weer in triage',
  gaMonitoren: 'Monitoren tot de evaluatie',
  neemWeerInOverleg: 'Opnieuw in overleg genomen',
  schaalAf: 'Afgeschaald',
  sluitAf: 'Afgesloten',
  heropen: 'Heropend',
};

export const LEEFTIJDSWOORDEN: Readonly<Record<Leeftijdscategorie, string>> = {
  '0-3': '0 tot en met 3 jaar',
  '4-11': '4 tot en met 11 jaar',
  '12-15': '12 tot en met 15 jaar',
  '16-17': '16 en 17 jaar',
  '18-23': '18 tot en met 23 jaar',
};

export const KADERWOORDEN: Readonly<Record<Kader, string>> = {
  vrijwillig: 'Vrijwillig',
  ondertoezichtstelling: 'Ondertoezichtstelling',
  voogdij: 'Voogdij',
  jeugdreclassering: 'Jeugdreclassering',
  anders: 'Anders',
};
