import type { Sessieplan } from '#shared/domein/sessieplan';
import type { Leertrajectinhoud } from '#shared/leertraject/leertraject';

/** What was typed that stands on forms and in mails: when it changes it is looked through anew. Who is named decides what is found. */
export function uitgaandeTekst({ onderwerp, deelnemers }: Pick<Sessieplan, 'onderwerp' | 'deelnemers'>, { contact, opdrachten }: Pick<Leertrajectinhoud, 'contact' | 'opdrachten'>): string {
  const genoemden = [...deelnemers, ...opdrachten].map(({ naam, organisatie }) => `${naam}; ${organisatie}`);
  return [onderwerp, contact, ...genoemden].join('\n');
}

/** The plan and what lies around it as they may leave: with what was typed after the choices about it. */
export function metUitgaande<P extends Pick<Sessieplan, 'onderwerp'>, I extends Pick<Leertrajectinhoud, 'contact'>>(plan: P, inhoud: I, teksten: Readonly<Record<string, string>>): readonly [P, I] {
  return [
    { ...plan, onderwerp: teksten['onderwerp'] ?? '' },
    { ...inhoud, contact: teksten['contact'] ?? '' },
  ];
}
