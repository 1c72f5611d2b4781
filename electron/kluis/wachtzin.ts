import { beoordeelWachtzin, normaliseerWachtzin } from '#shared/domein/wachtzin';
import { kluisfout } from './fouten.ts';

/**
 * Refuses a wachtzin that is too easily guessed.
 * @throws OntwarFout WACHTZIN_TE_ZWAK, with advice
 */
export async function eisSterkeWachtzin(wachtzin: string): Promise<void> {
  const oordeel = await beoordeelWachtzin(wachtzin);
  if (!oordeel.voldoende) throw kluisfout('WACHTZIN_TE_ZWAK', { watNu: oordeel.advies });
}

/** The secret in a wachtzin: its NFC form in UTF-8, in memory of its own, for the caller to zero. */
export function wachtzinGeheim(wachtzin: string): Buffer {
  const tekst = normaliseerWachtzin(wachtzin);
  const geheim = Buffer.alloc(Buffer.byteLength(tekst, 'utf8'));
  geheim.write(tekst, 'utf8');
  return geheim;
}
