/* What someone at the table may decide, as it is noted: `ja`, `nee, moet terug naar directie`, `tot € 10.000`; a youth or a notulist has none to give: `niet van toepassing`. */

export const MANDAATSOORTEN = ['ja', 'nee', 'tot', 'nvt'] as const;
export type Mandaatsoort = (typeof MANDAATSOORTEN)[number];

export interface Mandaat {
  /** Null while nobody asked, or for words of another kind. */
  readonly soort: Mandaatsoort | null;
  /** What belongs to it: up to what amount or subject, or to whom it must go back. */
  readonly waarvoor: string;
}

const WOORD: Readonly<Record<Mandaatsoort, string>> = { ja: 'ja', nee: 'nee', tot: 'tot', nvt: 'niet van toepassing' };

/** Takes a noted mandate apart; spaces that are being typed stay. */
export function leesMandaat(tekst: string): Mandaat {
  const delen = /^(ja|nee|tot|niet van toepassing)(?:,? (.*))?$/isu.exec(tekst);
  const soort = MANDAATSOORTEN.find((s) => WOORD[s] === delen?.[1]?.toLocaleLowerCase('nl'));
  return soort === undefined ? { soort: null, waarvoor: tekst } : { soort, waarvoor: delen?.[2] ?? '' };
}

export function schrijfMandaat({ soort, waarvoor }: Mandaat): string {
  if (soort === null) return waarvoor;
  if (waarvoor === '') return WOORD[soort];
  return soort === 'tot' ? `tot ${waarvoor}` : `${WOORD[soort]}, ${waarvoor}`;
}

/** Whether this mandate lets someone decide something at the table. */
export function magBeslissen(tekst: string): boolean {
  const { soort } = leesMandaat(tekst);
  return tekst.trim() !== '' && soort !== 'nee' && soort !== 'nvt';
}

/** A mandate in words for a list or a map: `mandaat`, `geen mandaat: moet terug naar directie`, `mandaat tot € 10.000`. Empty when nobody asked. */
export function mandaatwoorden(tekst: string): string {
  const { soort, waarvoor } = leesMandaat(tekst.trim());
  const wat = waarvoor === '' ? '' : `: ${waarvoor}`;
  switch (soort) {
    case null:
      return waarvoor === '' ? '' : `mandaat${wat}`;
    case 'ja':
      return `mandaat${wat}`;
    case 'nee':
      return `geen mandaat${wat}`;
    case 'nvt':
      return `geen mandaat nodig${wat}`;
    case 'tot':
      return `mandaat tot ${waarvoor === '' ? '…' : waarvoor}`;
  }
}
