import type { Wachtzinoordeel } from '#shared/domein/wachtzin';

/** How many files leave the kluis at once. */
export type Uitvoeraantal = 'een' | 'meer';
/** Whether they can get a password. */
export type Uitvoerslot = 'keuze' | 'geen';

/** What leaves the kluis in clear, told the first time. */
export function buitenDeKluis(aantal: Uitvoeraantal, slot: Uitvoerslot): string {
  const feit =
    aantal === 'een'
      ? 'Dit bestand komt buiten de kluis. Iedereen die het krijgt of vindt, kan het lezen.'
      : 'Deze bestanden komen buiten de kluis. Iedereen die ze krijgt of vindt, kan ze lezen.';
  if (slot === 'geen') return feit;
  return `${feit} Zet er een wachtwoord op, en geef dat door per telefoon, niet in dezelfde mail.`;
}

/** What the button does now. */
export function bewaarknop(slot: Uitvoerslot, wachtwoord: string, toch: boolean): string {
  if (slot === 'geen') return 'Bewaar buiten de kluis';
  if (wachtwoord === '') return 'Bewaar zonder wachtwoord';
  return toch ? 'Bewaar toch met dit wachtwoord' : 'Bewaar met wachtwoord';
}

/** What a weak password means; the user may go on all the same. */
export function zwakWachtwoord({ advies }: Wachtzinoordeel): string {
  return `Dit wachtwoord is te raden door wie het bestand heeft. ${advies}`.trim();
}
