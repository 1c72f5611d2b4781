/*
 * Terms in months on calendar days, as `2026-03-12`. A term ends on the same day of the month in which it ends, or on the last day of
 * that month where it has no such day (compare Verordening (EEG, Euratom) 1182/71, art. 3.2.c, on terms in months).
 */

/** The day so many months later; an empty day gives an empty one. */
export function maandenLater(dag: string, maanden: number): string {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number);
  if (jaar === undefined || maand === undefined || dagnummer === undefined) return '';
  const eerste = Date.UTC(jaar, maand - 1 + maanden, 1);
  const moment = new Date(eerste);
  const laatsteDag = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(dagnummer, laatsteDag));
  return moment.toISOString().slice(0, 10);
}

/** A term as a user reads it: `2 jaar`, `6 maanden`, `2 jaar en 6 maanden`. */
export function toonTermijn(maanden: number): string {
  const [jaren, rest] = [Math.floor(maanden / 12), maanden % 12];
  const delen = [jaren === 0 ? '' : `${jaren} jaar`, rest === 0 ? '' : `${rest} ${rest === 1 ? 'maand' : 'maanden'}`];
  return delen.filter((deel) => deel !== '').join(' en ');
}
