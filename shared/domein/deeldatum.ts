const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

/**
 * A date as someone types it, as precise as they know it: `2025`, `maart 2025`, `12 mrt 2025`, `12-3-2025`, `2025-03-12`.
 * @returns the date as `2025`, `2025-03` or `2025-03-12`; an empty text gives an empty date; null when it is no date.
 */
export function leesDeeldatum(tekst: string): string | null {
  const schoon = tekst.trim().toLocaleLowerCase('nl');
  if (schoon === '') return '';
  const delen = schoon.split(/[\s\-/.]+/u).filter((d) => d !== '');
  const [a, b, c] = delen;
  if (a === undefined || delen.length > 3) return null;
  if (b === undefined) return bouw(a, null, null);
  if (c === undefined) return isJaar(a) ? bouw(a, b, null) : bouw(b, a, null);
  return isJaar(a) ? bouw(a, b, c) : bouw(c, b, a);
}

/** `juni` and `juli` have four characters as well. */
function isJaar(tekst: string): boolean {
  return /^(19|20)\d\d$/u.test(tekst);
}

function bouw(jaartekst: string, maandtekst: string | null, dagtekst: string | null): string | null {
  if (!isJaar(jaartekst)) return null;
  if (maandtekst === null) return jaartekst;
  const maand = maandnummer(maandtekst);
  if (maand === null) return null;
  const jaarEnMaand = `${jaartekst}-${String(maand).padStart(2, '0')}`;
  if (dagtekst === null) return jaarEnMaand;
  if (!/^\d{1,2}$/u.test(dagtekst)) return null;
  const dag = `${jaarEnMaand}-${dagtekst.padStart(2, '0')}`;
  // 31 april rolls over into May, and is no day.
  const moment = Date.parse(`${dag}T00:00:00Z`);
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== dag ? null : dag;
}

function maandnummer(tekst: string): number | null {
  if (/^\d{1,2}$/u.test(tekst)) return Number(tekst) >= 1 && Number(tekst) <= 12 ? Number(tekst) : null;
  const kort = tekst === 'mrt' ? 'maart' : tekst;
  if (kort.length < 3) return null;
  const nummer = MAANDEN.findIndex((m) => m.startsWith(kort));
  return nummer === -1 ? null : nummer + 1;
}

/** A whole day as someone types it; empty for an empty text, null when it is no whole day. */
export function leesDag(tekst: string): string | null {
  const datum = leesDeeldatum(tekst);
  return datum === '' || datum?.length === 10 ? datum : null;
}

/** A time of day as someone types it: `13`, `13.00`, `13:00`, `1300`, `9 uur`. Gives `13:00`; null when it is no time. */
export function leesUur(tekst: string): string | null {
  const schoon = tekst.trim().replace(/\s*(uur|u)$/iu, '');
  if (schoon === '') return '';
  const delen = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(schoon);
  const uur = Number(delen?.[1] ?? 99);
  const minuut = Number(delen?.[2] ?? 0);
  return uur > 23 || minuut > 59 ? null : `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`;
}

const weekdagen = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** `donderdag` for a whole day, else empty. */
export function weekdag(dag: string): string {
  return dag.length === 10 ? weekdagen.format(Date.parse(`${dag}T00:00:00Z`)) : '';
}
