import { toonDeeldatum } from '../domein/tijd.ts';
import type { Genoemd, Vernietigd } from './bewaring.ts';
import type { Bewaarsoort, Verzoeker, Verzoeksoort, Verzoekuitkomst } from './keuzes.ts';

/* The words in which screens speak of keeping and of requests. */

export const BEWAARWOORDEN: Readonly<Record<Bewaarsoort, string>> = {
  'casus-traject': 'Casus met een traject',
  'casus-leersessie': 'Casus voor een leersessie',
  'sessie-doorbraak': 'Overleg over één casus',
  'sessie-leersessie': 'Leersessie',
};

export const VERZOEKWOORDEN: Readonly<Record<Verzoeksoort, string>> = { inzage: 'Inzage', correctie: 'Correctie', vernietiging: 'Vernietiging' };

export const VERZOEKERWOORDEN: Readonly<Record<Verzoeker, string>> = { jeugdige: 'de jeugdige', ouder: 'een ouder', vertegenwoordiger: 'een vertegenwoordiger' };

export const UITKOMSTWOORDEN: Readonly<Record<Verzoekuitkomst, string>> = { toegewezen: 'Toegewezen', deels: 'Deels toegewezen', afgewezen: 'Afgewezen' };

const ELDERSZINNEN: Readonly<Record<Vernietigd['elders'][number], string>> = {
  'eerdere-backupmap': 'In een map die je eerder koos voor back-ups, blijft het staan tot je die zelf weggooit.',
  kopie: 'In de kopie van voor de laatste vernieuwing van Ontwar blijft het staan tot je die weggooit, bij Instellingen, Kluis.',
};

/** What a user hears after something was destroyed: where it can still lie, and until when. */
export function backupzin({ backupsTot, elders }: Pick<Vernietigd, 'backupsTot' | 'elders'>): string {
  const zin = backupsTot === null ? 'Er is geen back-up waar het nog in staat.' : `In back-ups kan het nog staan tot en met ${toonDeeldatum(backupsTot)}.`;
  return [zin, ...elders.map((plek) => ELDERSZINNEN[plek])].join(' ');
}

/** What goes along and what stays, for beside the question whether something is to be destroyed; none when there is nothing to tell. */
export function gevolgzinnen(gaatMee: readonly Genoemd[], blijft: readonly Genoemd[]): readonly string[] {
  return [
    ...(gaatMee.length === 0 ? [] : [`${gaatMee.length === 1 ? 'Deze sessie gaat' : `Deze ${gaatMee.length} sessies gaan`} mee: ${namen(gaatMee)}.`]),
    ...(blijft.length === 0 ? [] : [`Blijft staan, met wat daar over deze casus is opgeschreven: ${namen(blijft)}.`]),
  ];
}

function namen(lijst: readonly Genoemd[]): string {
  return lijst.map(({ omschrijving }) => `“${omschrijving}”`).join('; ');
}
