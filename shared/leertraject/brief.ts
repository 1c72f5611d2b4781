import type { Sessieplan } from '../domein/sessieplan.ts';
import { toonDeeldatum } from '../domein/tijd.ts';
import type { Opdrachtrol } from './keuzes.ts';
import type { Leertrajectinhoud, Opdracht } from './leertraject.ts';
import { opdrachtcode } from './opdrachten.ts';
import type { Opdrachtvorm } from './vorm.ts';

/* The mail that goes along with a form, and the one that reminds. No name in it: the facilitator adds that, if at all. */

/** What is filled in between braces in the texts of a leertrajectvorm. */
export const PLEKKEN = ['leerthema', 'datum', 'reageerVoor', 'contact', 'aanhef', 'code'] as const;
export type Plek = (typeof PLEKKEN)[number];
export type Plekwaarden = Readonly<Record<Plek, string>>;

const PLEKWOORDEN: Readonly<Record<Plek, string>> = {
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

/** Stands where something is not known yet: seen at once by who reads the text over. */
export const NOG_LEEG = '…';

/** The text with its places filled in. What is in braces and no place of ours stays as it is. */
export function vulPlekken(tekst: string, waarden: Plekwaarden): string {
  return tekst.replaceAll(/\{([A-Za-z]+)\}/gu, (heel, naam: string) => {
    const plek = PLEKKEN.find((bekend) => bekend === naam);
    return plek === undefined ? heel : waarden[plek] === '' ? NOG_LEEG : waarden[plek];
  });
}

/** What these texts ask for and is not known yet, in words. */
export function ontbrekendePlekken(teksten: readonly string[], waarden: Plekwaarden): readonly string[] {
  return PLEKKEN.filter((plek) => waarden[plek] === '' && teksten.some((tekst) => tekst.includes(`{${plek}}`))).map((plek) => PLEKWOORDEN[plek]);
}

export interface Brief {
  readonly onderwerp: string;
  readonly tekst: string;
  /** What is still missing in it, in words. */
  readonly ontbreekt: readonly string[];
}

/** The mail to one person. The subject never holds a name: a mailbox shows it to whoever looks over a shoulder. */
export function maakBrief(vorm: Pick<Opdrachtvorm, 'mail'>, soort: 'mail' | 'herinnering', waarden: Plekwaarden): Brief {
  const tekst = soort === 'mail' ? vorm.mail.tekst : vorm.mail.herinnering;
  const onderwerp = soort === 'mail' ? vorm.mail.onderwerp : `Herinnering: ${vorm.mail.onderwerp}`;
  return { onderwerp: vulPlekken(onderwerp, waarden), tekst: vulPlekken(tekst, waarden), ontbreekt: ontbrekendePlekken([onderwerp, tekst], waarden) };
}
