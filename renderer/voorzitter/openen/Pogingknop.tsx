import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

interface Pogingknopeigenschappen {
  /** Seconds to wait first; the button keeps its place and its focus meanwhile. */
  readonly wacht: number;
  readonly traag: boolean;
  readonly autoFocus?: boolean;
  /** For what cannot be taken back. */
  readonly kleur?: 'rood';
  readonly children: ReactNode;
}

/** The button that tries a secret. */
export function Pogingknop({ wacht, traag, autoFocus = false, kleur, children }: Pogingknopeigenschappen) {
  return (
    <Button type="submit" size="lg" {...(kleur === undefined ? {} : { color: kleur })} autoFocus={autoFocus} loading={traag} aria-disabled={wacht > 0} data-disabled={wacht > 0}>
      {wacht > 0 ? <span className="ow-cijfers">Wacht nog {wacht} s</span> : children}
    </Button>
  );
}
