import type { Regiestap } from '../stukken/keuzes.ts';

/* What the steps are called, on screen and on paper. */

export const STAPNAAM: Readonly<Record<Regiestap, string>> = {
  '0': 'Betrokkenen en start',
  '1': 'Signaleren en starten',
  '2': 'Informatie verzamelen',
  '3': 'Gewenste situatie',
  '4': 'Praktische afspraken',
  '5': 'Overstijgende procesafspraken',
  '6': 'Evaluatie',
  '7': 'Besluiten en plannen',
};

/** What is asked in a step besides what the casus holds already. */
export const STAPVRAAG: Readonly<Record<Regiestap, string>> = {
  '0': 'Waarom komen deze mensen bij elkaar, en wie ontbreekt er nog?',
  '1': 'Wat was het signaal, wie zag het, en waarom nu?',
  '2': 'Wat weten we samen, en wat moeten we nog weten?',
  '3': 'Hoe ziet het eruit als het goed gaat? Waarover zijn we het eens, en waarover niet?',
  '4': 'Wat is er verder praktisch nodig om dit te laten lopen?',
  '5': 'Wie mag wat beslissen, nu en als het misgaat? Wie belt wie?',
  '6': 'Wat werkte, wat werkte niet, en wat veranderen we daarom?',
  '7': 'Wat is het plan voor de komende tijd?',
};

/** `Stap 3. Gewenste situatie`. */
export function stapkop(stap: Regiestap): string {
  return `Stap ${stap}. ${STAPNAAM[stap]}`;
}
