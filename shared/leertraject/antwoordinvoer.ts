import { nooit } from '../domein/alleen-lezen.ts';
import { MEESTE_IN_LEERTRAJECT } from './keuzes.ts';
import type { Opdrachtantwoord, Opdrachtantwoorden } from './leertraject.ts';
import type { Opdrachtvraag } from './vorm.ts';

/* What typing in an answer does to it. */

const LEEG: Opdrachtantwoord = { overgeslagen: false, tekst: '', keuzes: [], gebeurtenissen: [] };

export type Antwoordgebeurtenis = Opdrachtantwoord['gebeurtenissen'][number];

export const LEGE_GEBEURTENIS: Antwoordgebeurtenis = { wanneer: '', wat: '', aard: 'neutraal' };

export function antwoordOp(antwoorden: Opdrachtantwoorden, vraagId: string): Opdrachtantwoord {
  return antwoorden[vraagId] ?? LEEG;
}

export function zetAntwoord(antwoorden: Opdrachtantwoorden, vraagId: string, deel: Partial<Opdrachtantwoord>): Opdrachtantwoorden {
  return { ...antwoorden, [vraagId]: { ...antwoordOp(antwoorden, vraagId), ...deel } };
}

/** Ticks or unticks an option; of a `keuze` one at most is chosen. */
export function zetOptie(antwoorden: Opdrachtantwoorden, { id, soort }: Pick<Opdrachtvraag, 'id' | 'soort'>, optieId: string, aan: boolean): Opdrachtantwoorden {
  const eerder = soort === 'keuze' ? [] : antwoordOp(antwoorden, id).keuzes.filter((keuze) => keuze !== optieId);
  return zetAntwoord(antwoorden, id, { keuzes: aan ? [...eerder, optieId] : eerder });
}

/** Changes a row; the row after the last becomes one with its first letter, and what is emptied at the end goes. */
export function zetGebeurtenis(antwoorden: Opdrachtantwoorden, vraagId: string, plek: number, deel: Partial<Antwoordgebeurtenis>): Opdrachtantwoorden {
  const rijen = antwoordOp(antwoorden, vraagId).gebeurtenissen;
  if (plek >= MEESTE_IN_LEERTRAJECT.rijen) return antwoorden;
  const nieuw = plek >= rijen.length ? [...rijen, { ...LEGE_GEBEURTENIS, ...deel }] : rijen.map((rij, i) => (i === plek ? { ...rij, ...deel } : rij));
  const laatste = nieuw.findLastIndex(({ wanneer, wat }) => wanneer.trim() !== '' || wat.trim() !== '');
  return zetAntwoord(antwoorden, vraagId, { gebeurtenissen: nieuw.slice(0, laatste + 1) });
}

/** Whether somebody said something to this question: an answer, or that it is left out. */
export function isBeantwoord(vraag: Opdrachtvraag, antwoord: Opdrachtantwoord): boolean {
  if (antwoord.overgeslagen) return true;
  switch (vraag.soort) {
    case 'tekst':
      return antwoord.tekst.trim() !== '';
    case 'vinkjes':
    case 'keuze':
      return antwoord.keuzes.length > 0 || antwoord.tekst.trim() !== '';
    case 'gebeurtenissen':
      return antwoord.gebeurtenissen.length > 0;
    default:
      return nooit(vraag);
  }
}

/** The questions to which two sets of answers differ. */
export function verschillendeVragen(vragen: readonly Opdrachtvraag[], een: Opdrachtantwoorden, ander: Opdrachtantwoorden): ReadonlySet<string> {
  const vorm = (antwoorden: Opdrachtantwoorden, id: string): string => {
    const { overgeslagen, tekst, keuzes, gebeurtenissen } = antwoordOp(antwoorden, id);
    return JSON.stringify([overgeslagen, tekst.trim(), keuzes.toSorted(), gebeurtenissen]);
  };
  return new Set(vragen.map(({ id }) => id).filter((id) => vorm(een, id) !== vorm(ander, id)));
}
