import type { Sessieplan } from '../domein/sessieplan.ts';
import type { Werkvorm } from '../werkvormen/schema.ts';
import type { Verslaggegevens } from './bouw.ts';

/**
 * The name a verslag is proposed to be saved under: `2026-03-12 leersessie WS verslag concept v1.pdf`. A meeting on one
 * casus carries its whole code, one on several only the region. Nothing that someone typed is in it: names of files travel.
 */
export function verslagBestandsnaam(werkvorm: Pick<Werkvorm, 'id'>, plan: Pick<Sessieplan, 'datum' | 'casussen'>, gegevens: Verslaggegevens): string {
  const delen = [plan.datum, werkvorm.id, casusdeel(plan.casussen.map(({ code }) => code)), 'verslag', gegevens.status, `v${gegevens.versie}`];
  return `${delen.filter((deel) => deel !== '').join(' ')}.pdf`;
}

function casusdeel(codes: readonly string[]): string {
  if (codes.length === 1) return codes.join('');
  return [...new Set(codes.map((code) => code.replace(/-.*$/, '')))].join(' ');
}
