import { useMemo } from 'react';
import { KNOOP_BREEDTE, KNOOP_HOOGTE, KNOOP_LIJN, knoopPad } from '#shared/ontwerp/knoop';

interface Knoopeigenschappen {
  /** 0 is tied, 1 is undone: how far a meeting has come. */
  readonly voortgang?: number;
  /** Width in px; the height follows. */
  readonly breedte?: number;
  /** What it says to who cannot see it; without it the sign is decoration. */
  readonly label?: string;
}

/** The sign, in the colour of the text around it. */
export function Knoop({ voortgang = 0, breedte = 48, label }: Knoopeigenschappen) {
  const pad = useMemo(() => knoopPad(voortgang), [voortgang]);
  const toegankelijk = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox={`0 0 ${KNOOP_BREEDTE} ${KNOOP_HOOGTE}`} width={breedte} height={(breedte * KNOOP_HOOGTE) / KNOOP_BREEDTE} {...toegankelijk}>
      <path d={pad} fill="none" stroke="currentColor" strokeWidth={KNOOP_LIJN} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
