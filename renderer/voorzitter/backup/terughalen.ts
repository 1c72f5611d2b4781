import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';

export type Terugcasus = Uitkomst<VoorzitterContract, 'terugzetten.open'>['casussen'][number];

/** How a casus here compares with that of the backup, and what the button then does; none when there is nothing to do. */
export const HIER: Readonly<Record<Terugcasus['hier'], { readonly merk: string; readonly knop: string | null }>> = {
  niet: { merk: 'staat hier niet', knop: 'Haal terug' },
  gelijk: { merk: 'hier gelijk', knop: null },
  ouder: { merk: 'hier ouder', knop: 'Vervang door deze' },
  nieuwer: { merk: 'hier nieuwer', knop: 'Vervang door deze' },
};

/** Those of which the code or the question holds what is looked for. */
export function passend(casussen: readonly Terugcasus[], zoek: string): readonly Terugcasus[] {
  const woord = zoek.trim().toLowerCase();
  return casussen.filter(({ regel }) => `${regel.code} ${regel.kern}`.toLowerCase().includes(woord));
}

/** What was put back, in a sentence. */
export function teruggehaald(code: string, sessies: number): string {
  if (sessies === 0) return `${code} is teruggehaald.`;
  return `${code} is teruggehaald, met ${sessies} ${sessies === 1 ? 'sessie' : 'sessies'}.`;
}
