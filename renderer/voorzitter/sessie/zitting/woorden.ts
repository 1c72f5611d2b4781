import { toonUur } from '#shared/domein/tijd';
import { type Zittingregel, zittingtijden, zittingVan } from '#shared/werkvormen/zitting';

/** A meeting of the sitting as the chair sees it in a line. */
export interface Zittingpunt {
  readonly id: string;
  readonly code: string;
  readonly spoed: boolean;
  /** `geweest`, `nu` for the one on screen, `bezig` for another that runs, or `komt`. */
  readonly stand: 'geweest' | 'nu' | 'bezig' | 'komt';
  /** `13.00 – 14.02 uur`, as it went or is expected; empty for what comes without a time. */
  readonly uren: string;
}

export interface Zittingbeeld {
  /** `casus 1 van 3`. */
  readonly plaats: string;
  /** `15.00 uur (4 min later)`, or empty while it cannot be told. */
  readonly einde: string;
  readonly punten: readonly Zittingpunt[];
  /** The meeting after this one; null for the last. */
  readonly volgende: Zittingpunt | null;
}

/**
 * The whole sitting around one meeting, in words; null when the meeting is in no sitting.
 * @param nu epoch ms
 */
export function zittingbeeld(lijst: readonly Zittingregel[], zittingId: string, sessieId: string, nu: number): Zittingbeeld | null {
  const { overleggen, einde, verschuiving } = zittingtijden(zittingVan(lijst, zittingId), nu);
  const punten = overleggen.map(({ id, regel, spoed, stand, gepland, werkelijk }): Zittingpunt => ({
    id,
    code: regel.casuscodes.join(', '),
    spoed,
    stand: id === sessieId ? 'nu' : stand,
    uren: stand === 'komt' && gepland === null ? '' : `${toonUur(werkelijk.van)} – ${toonUur(werkelijk.tot)} uur`,
  }));
  const hier = punten.findIndex(({ id }) => id === sessieId);
  if (hier === -1) return null;
  // A sitting of one meeting ends with it, and the rail of that meeting says when.
  const metEinde = einde !== null && punten.length > 1 && overleggen.some(({ gepland, stand }) => gepland !== null || stand !== 'komt');
  return {
    plaats: `casus ${hier + 1} van ${punten.length}`,
    einde: metEinde ? `${toonUur(einde)} uur${toonVerschuiving(verschuiving)}` : '',
    punten,
    volgende: punten[hier + 1] ?? null,
  };
}

function toonVerschuiving(minuten: number): string {
  if (minuten === 0) return '';
  return minuten > 0 ? ` (${minuten} min later)` : ` (${-minuten} min eerder)`;
}
