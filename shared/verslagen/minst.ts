/**
 * Fewer answers than this are never told as a figure or a quote: whoever was there would know whose they are. The same threshold as
 * the small cells of the kwartaalrapport, and as CBS and the monitors of the Jeugdwet publish by.
 */
export const MINST = 5;

/** Whether so many answers can be told without telling of one person. */
export function isGenoeg(aantal: number): boolean {
  return aantal >= MINST;
}
