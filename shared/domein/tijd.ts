/*
 * Dates and times as users read them. Meetings take place in the Netherlands, so the zone is fixed: a laptop set to
 * another zone (or a report made in a container on UTC) shows the same hours. Temporal is absent in Node 20.
 */
export const TIJDZONE = 'Europe/Amsterdam';

const uurdelen = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const dagdelen = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, day: 'numeric', month: 'long', year: 'numeric' });
const isodelen = new Intl.DateTimeFormat('en-CA', { timeZone: TIJDZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
const maandnaam = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', month: 'long', year: 'numeric' });

function deel(delen: readonly Intl.DateTimeFormatPart[], soort: Intl.DateTimeFormatPartTypes): string {
  return delen.find((d) => d.type === soort)?.value ?? '';
}

/** `13.00` for a moment in epoch ms; with seconds `13.00.07`. */
export function toonUur(moment: number, metSeconden = false): string {
  const delen = uurdelen.formatToParts(moment);
  const uur = `${deel(delen, 'hour')}.${deel(delen, 'minute')}`;
  return metSeconden ? `${uur}.${deel(delen, 'second')}` : uur;
}

/** `12 maart 2026` for a moment in epoch ms. */
export function toonDag(moment: number): string {
  return dagdelen.format(moment);
}

/** `2026-03-12` for a moment in epoch ms: the calendar day in the Netherlands. */
export function isodag(moment: number): string {
  return isodelen.format(moment);
}

/** A calendar day `dagen` later; an empty or impossible day gives an empty one. */
export function dagLater(dag: string, dagen: number): string {
  const moment = Date.parse(`${dag}T00:00:00Z`);
  return dag === '' || Number.isNaN(moment) ? '' : new Date(moment + dagen * 86_400_000).toISOString().slice(0, 10);
}

/** `12 maart 2026`, `maart 2026` or `2026` for a date as precise as it is known; an empty string stays empty. */
export function toonDeeldatum(datum: string): string {
  const [jaar, maand, dag] = datum.split('-').map(Number);
  if (jaar === undefined || datum === '') return '';
  if (maand === undefined) return String(jaar);
  const naam = maandnaam.format(Date.UTC(jaar, maand - 1, 1));
  return dag === undefined ? naam : `${dag} ${naam}`;
}

/**
 * The moment in epoch ms of a calendar day and a wall-clock time in the Netherlands.
 * @returns null when one of the two is empty. A time that summer time skips becomes the hour after it.
 */
export function momentVan(dag: string, uur: string): number | null {
  if (dag === '' || uur === '') return null;
  const alsUtc = Date.parse(`${dag}T${uur}:00Z`);
  if (Number.isNaN(alsUtc)) return null;
  // The offset is found by asking what the clock shows there, twice, because the first guess can lie across a change.
  const eerste = alsUtc - verschilMetUtc(alsUtc);
  return alsUtc - verschilMetUtc(eerste);
}

/** Ms by which the Dutch clock is ahead of UTC at a moment. */
function verschilMetUtc(moment: number): number {
  const uur = uurdelen.formatToParts(moment);
  const alsof = Date.parse(`${isodag(moment)}T${deel(uur, 'hour')}:${deel(uur, 'minute')}:${deel(uur, 'second')}Z`);
  return alsof - Math.floor(moment / 1000) * 1000;
}

/** A duration in ms as `12:40`, or `1:02:05` from an hour on; negative durations get a minus sign. */
export function toonDuur(ms: number): string {
  const seconden = Math.floor(Math.abs(ms) / 1000);
  const uren = Math.floor(seconden / 3600);
  const minuten = Math.floor(seconden / 60) % 60;
  const rest = String(seconden % 60).padStart(2, '0');
  const tekst = uren > 0 ? `${uren}:${String(minuten).padStart(2, '0')}:${rest}` : `${minuten}:${rest}`;
  return ms < 0 ? `-${tekst}` : tekst;
}
