import { aanmeldingVolledig, ontbrekend, terugbericht } from '#shared/domein/aanmelding-volledig';
import type { Casus } from '#shared/domein/casus';
import type { Loopsoort } from '#shared/domein/levensloop';
import type { Regio } from '#shared/domein/regio';
import type { Wisselinhoud } from './wisselvormen.ts';

const LEEG: Wisselinhoud = { dag: '', reden: '', advies: '', bericht: '', naar: '', evaluatie: '', opbrengst: '' };

/** With what the form of a change begins: today, and what is already known of it. All of it can be changed. */
export function standaardinhoud(soort: Loopsoort, casus: Casus, regio: Regio, vandaag: string): Wisselinhoud {
  const begin: Wisselinhoud = { ...LEEG, dag: vandaag };
  if (soort === 'stuurTerug') {
    const punten = aanmeldingVolledig(casus, regio);
    return { ...begin, reden: watOntbreekt(ontbrekend(punten).map(({ wat }) => wat)), bericht: terugbericht(casus.code, punten, regio.naam) };
  }
  // The evaluation that the meeting agreed on.
  if (soort === 'gaMonitoren') return { ...begin, evaluatie: laatsteEvaluatie(casus, vandaag) };
  return begin;
}

function watOntbreekt(wat: readonly string[]): string {
  return wat.length === 0 ? '' : `Er ontbreekt nog: ${wat.map((tekst) => tekst.charAt(0).toLowerCase() + tekst.slice(1)).join('; ')}.`;
}

/** A date that has passed is no suggestion any more. */
function laatsteEvaluatie({ overleggen }: Casus, vandaag: string): string {
  const evaluatie = overleggen.at(-1)?.evaluatie ?? '';
  return evaluatie > vandaag ? evaluatie : '';
}
