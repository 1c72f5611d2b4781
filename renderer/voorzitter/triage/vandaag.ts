import { useState } from 'react';
import { isodag } from '#shared/domein/tijd';

/** The present day as `2026-03-12`, as it was when this came on screen. */
export function useVandaag(): string {
  const [vandaag] = useState(() => isodag(Date.now()));
  return vandaag;
}
