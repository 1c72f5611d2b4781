import { dagLater, momentVan } from '../domein/tijd.ts';
import type { Logfilter, Logregel } from './regel.ts';
import type { Logsoort } from './soorten.ts';

/* Which lines of the logboek are asked for, in the words of the screen. */

export const LEEG_FILTER: Logfilter = { casusId: null, soorten: [], vanaf: '', tot: '' };

/** Groups of kinds, as somebody asks for them. Each kind is in one. */
export const LOGGROEPEN = [
  { id: 'keek', naam: 'Wie keek', soorten: ['gelezen'] },
  { id: 'veranderde', naam: 'Wat er veranderde', soorten: ['gemaakt', 'gewijzigd', 'vastgesteld', 'vernietigd', 'ingelezen', 'backup.teruggezet'] },
  { id: 'uit', naam: 'Wat de kluis uit ging', soorten: ['nagekeken', 'uitgevoerd', 'logboek.uitgevoerd'] },
  { id: 'bewaren', naam: 'Bewaren en verzoeken', soorten: ['bewaring.verlengd', 'bewaring.ingesteld', 'verzoek.ontvangen', 'verzoek.beantwoord'] },
  {
    id: 'kluis',
    naam: 'Kluis, sleutels en back-ups',
    soorten: [
      'kluis.gemaakt', 'kluis.geopend', 'kluis.gesloten', 'kluis.hersteld', 'sleutelhouder.toegevoegd', 'sleutelhouder.hernoemd', 'sleutelhouder.verwijderd',
      'wachtzin.gewijzigd', 'herstelcode.vernieuwd', 'backup.gemaakt', 'backup.mislukt',
    ],
  },
  { id: 'logboek', naam: 'Het logboek zelf', soorten: ['logboek.gelezen', 'logboek.opgeschoond', 'logboek.beschadigd'] },
] as const satisfies readonly { readonly id: string; readonly naam: string; readonly soorten: readonly Logsoort[] }[];

/** Between which moments the days of a filter lie, both days counted in. */
export function periodeVan({ vanaf, tot }: Pick<Logfilter, 'vanaf' | 'tot'>): { readonly van: number; readonly tot: number } {
  const na = momentVan(dagLater(tot, 1), '00:00');
  return { van: momentVan(vanaf, '00:00') ?? 0, tot: na === null ? Number.MAX_SAFE_INTEGER : na - 1 };
}

/** Whether a line within that period is asked for. */
export function pastBij({ casusId, soorten }: Logfilter, regel: Logregel): boolean {
  if (casusId !== null && !regel.casussen.some(({ id }) => id === casusId)) return false;
  return soorten.length === 0 || soorten.includes(regel.soort);
}
