import type { Antwoord } from '#shared/contract/fouten';

/** Above any group file of ours; main says so of what is bigger, without its bytes travelling there first. */
const MEESTE_BYTES = 32 * 1024 * 1024;

/** The bytes of a chosen file; the fout is why they could not be read. */
export async function leesBestand(bestand: File): Promise<Antwoord<Uint8Array<ArrayBuffer>>> {
  if (bestand.size > MEESTE_BYTES) {
    return {
      ok: false,
      fout: {
        code: 'BESTAND_TE_GROOT',
        watGebeurde: 'Dit bestand is groter dan een groepsbestand ooit is.',
        watVeilig: 'Er is niets gewijzigd.',
        watNu: 'Kijk of je het goede bestand koos.',
        details: [],
      },
    };
  }
  try {
    return { ok: true, value: new Uint8Array(await bestand.arrayBuffer()) };
  } catch {
    return {
      ok: false,
      fout: {
        code: 'LEZEN_MISLUKT',
        watGebeurde: 'Het bestand kon niet gelezen worden.',
        watVeilig: 'Er is niets gewijzigd.',
        watNu: 'Kijk of de stick er nog in zit en of het bestand er nog staat. Probeer het dan opnieuw.',
        details: [],
      },
    };
  }
}
