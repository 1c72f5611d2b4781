/**
 * Fewer answers than this are never told as a figure or a quote: whoever was there would know whose they are. The threshold under
 * which the kwartaalrapport leaves its small cells out as well (4-screens-and-reports: reports).
 */
export const MINST = 5;

/** Whether so many answers can be told without telling of one person. */
export function isGenoeg(aantal: number): boolean {
  return aantal >= MINST;
}
