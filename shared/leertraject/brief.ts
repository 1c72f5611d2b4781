import type { Sessieplan } from '../domein/sessieplan.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import { vulIn, type Invulplek } from './invulplekken.ts';
import type { Opdrachtrol } from './keuzes.ts';
import type { Leertrajectinhoud, Opdracht } from './leertraject.ts';
import { opdrachtcode } from './veldnamen.ts';
import type { Opdrachtvorm } from './vorm.ts';

/* The mail that goes along with a form, and the one that reminds. No name in it: the facilitator adds that, if at all. */

type Plekwaarden = Readonly<Record<Invulplek, string>>;

const PLEKWOORDEN: Readonly<Record<Invulplek, string>> = {
  leerthema: 'het leerthema',
  datum: 'de datum van de leersessie',
  reageerVoor: 'de datum waarvoor je antwoord wilt',
  contact: 'aan wie het formulier terug kan',
  aanhef: 'de aanhef',
  code: 'de code',
};

/** How somebody is spoken to of whom no name is written. */
export const AANHEF: Readonly<Record<Opdrachtrol, string>> = { professional: 'Beste collega', ouder: 'Beste ouder of verzorger', jeugdige: 'Hallo' };

/** What is known of this leersessie and this opdracht for the texts of its form and mail. */
export function plekwaarden(plan: Pick<Sessieplan, 'onderwerp' | 'datum'>, inhoud: Pick<Leertrajectinhoud, 'reageerVoor' | 'contact'>, opdracht: Pick<Opdracht, 'rol' | 'nummer'>, casuscode: string): Plekwaarden {
  return {
    leerthema: plan.onderwerp.trim(),
    datum: toonDeeldatum(plan.datum),
    reageerVoor: toonDeeldatum(inhoud.reageerVoor),
    contact: inhoud.contact.trim(),
    aanhef: AANHEF[opdracht.rol],
    code: opdrachtcode(casuscode, opdracht.nummer),
  };
}

/** What these texts ask for and is not known yet, in words. */
export function ontbrekendePlekken(teksten: readonly string[], waarden: Plekwaarden): readonly string[] {
  const plekken = Object.keys(PLEKWOORDEN) as readonly Invulplek[];
  return plekken.filter((plek) => waarden[plek] === '' && teksten.some((tekst) => tekst.includes(`{${plek}}`))).map((plek) => PLEKWOORDEN[plek]);
}

export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
  /** What is still missing in it, in words. */
  readonly ontbreekt: readonly string[];
}

/** The mail to one person. The subject never holds a name: a mailbox shows it to whoever looks over a shoulder. */
export function maakBrief({ mail }: Pick<Opdrachtvorm, 'mail'>, soort: 'mail' | 'herinnering', waarden: Plekwaarden): Brief {
  const onderwerp = soort === 'mail' ? mail.onderwerp : `Herinnering: ${mail.onderwerp}`;
  const tekst = soort === 'mail' ? mail.tekst : mail.herinnering;
  return { onderwerp: vulIn(onderwerp, waarden), tekst: vulIn(tekst, waarden), ontbreekt: ontbrekendePlekken([onderwerp, tekst], waarden) };
}

/** `(code {code})` or `: {code}`, with what leads to it. */
const CODE_IN_TEKST = /[\s:,]*\(?(?:code )?\{code\}\)?/gu;

/** Whether a mail asks for an answer before a day that has gone by. */
export function vraagtTeLaat(reageerVoor: string, vandaag: string): boolean {
  return reageerVoor !== '' && reageerVoor <= vandaag;
}

/** One reminder for all of a role at once, so without the code of any of them. */
export function maakGroepsbrief({ mail }: Pick<Opdrachtvorm, 'mail'>, waarden: Plekwaarden): Brief {
  const zonder = (tekst: string): string => tekst.replaceAll(CODE_IN_TEKST, '');
  return maakBrief({ mail: { onderwerp: zonder(mail.onderwerp), tekst: zonder(mail.tekst), herinnering: zonder(mail.herinnering) } }, 'herinnering', waarden);
}
