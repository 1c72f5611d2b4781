import { MAX_TEKST } from '../domein/tekstvormen.ts';
import type { Verschil } from './groepsstand.ts';

/* Whether all versions of what differs can stand together. Without schemas, so that a window can ask it. */

type Versiewaarde = Verschil['versies'][number]['waarde'];

const LIJSTEN_MET_EIGEN_REGELS = ['regels', 'rijen', 'afspraken', 'punten', 'gebeurtenissen', 'alternatieven'];

/** The text of an answer that is one text. */
export function tekstantwoord(waarde: Versiewaarde): string | null {
  return typeof waarde === 'object' && waarde !== null && 'soort' in waarde && waarde.soort === 'tekst' && typeof waarde.tekst === 'string' ? waarde.tekst : null;
}

/** `regels`: each version becomes a line of its own; `tekst`: one below the other. Null: one of them has to be chosen. */
export function hoeAlle({ cel, versies }: Pick<Verschil, 'cel' | 'versies'>): 'regels' | 'tekst' | null {
  const [soort, , deel = ''] = cel.split('|');
  const aanwezig = versies.filter(({ waarde }) => waarde !== null);
  if (aanwezig.length < 2) return null;
  if (soort === 'parkeer' || (soort === 'antwoord' && LIJSTEN_MET_EIGEN_REGELS.includes(deel))) return 'regels';
  const teksten = aanwezig.map(({ waarde }) => tekstantwoord(waarde));
  if (teksten.includes(null)) return null;
  return samengezet(aanwezig).length <= MAX_TEKST ? 'tekst' : null;
}

/** The texts of all versions, one below the other. */
export function samengezet(versies: Verschil['versies']): string {
  return versies.map(({ waarde }) => tekstantwoord(waarde)?.trim() ?? '').filter((tekst) => tekst !== '').join('\n\n');
}
