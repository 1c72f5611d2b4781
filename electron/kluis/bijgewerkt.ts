import { duurste } from './cryptografie/afleiding.ts';
import { isPaar, type Kop } from './kop.ts';
import type { Kluisomgeving } from './omgeving.ts';
import { maakPaarsleuf, maakSleuf, type Ontgrendeld } from './sleuf.ts';

/**
 * The header as it should be, now that a secret is known; null when it is. The slot of that secret gets a key pair when it has none (version 1 of
 * the format), a new one when the master key was replaced by somebody else since (who was removed then knew its anchor), and higher costs when it
 * asks less than is wanted. It keeps its id.
 */
export async function bijgewerkteKop(
  kop: Kop,
  { sleuf, slotsleutel, hoofdsleutel }: Ontgrendeld,
  geheim: Buffer,
  { profiel, sleutelafleiding, toeval }: Pick<Kluisomgeving, 'profiel' | 'sleutelafleiding' | 'toeval'>,
): Promise<Kop | null> {
  const { kluisId, ring } = kop;
  const kosten = duurste([sleuf, profiel.grens.gewenst]);
  const goedkoop = kosten.geheugenKiB > sleuf.geheugenKiB || kosten.iteraties > sleuf.iteraties;
  if (kop.versie === 2 && isPaar(sleuf) && sleuf.ring === ring && !goedkoop) return null;
  const hoofdring = { ring, hoofdsleutel };
  const nieuw = goedkoop
    ? await maakSleuf({ soort: sleuf.soort, geheim, kluisId, hoofdring, kosten, id: sleuf.id }, sleutelafleiding, toeval)
    : maakPaarsleuf(sleuf, slotsleutel, kluisId, hoofdring, toeval);
  return { ...kop, versie: 2, sleuven: kop.sleuven.map((ander) => (ander.id === sleuf.id ? nieuw : ander)) };
}
