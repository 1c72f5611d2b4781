import { roepOfMeld } from './brug.ts';
import { vraagOfHetWegMag } from './navigatie.tsx';
import { allesBewaard } from './openstaand.ts';

/** Locks the kluis after the saves under way; when a text could not be saved, it asks first. */
export async function gaOpSlot(): Promise<void> {
  const opSlot = (): void => void roepOfMeld('kluis.opSlot');
  if (await allesBewaard()) opSlot();
  else vraagOfHetWegMag(opSlot, 'Toch op slot, zonder deze tekst');
}
