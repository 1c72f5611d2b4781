import { useRef, type KeyboardEvent } from 'react';
import type { Onderdeel, Onderdeelregel } from './onderdelen.ts';
import stijl from './trajectpagina.module.css';

interface Keuzeeigenschappen {
  readonly regels: readonly Onderdeelregel[];
  readonly gekozen: Onderdeel;
  readonly kies: (onderdeel: Onderdeel) => void;
  /** The id of the panel the tabs belong to; `id-onderdeel` is that of each tab. */
  readonly paneelId: string;
}

/** The parts of the page as tabs: one stop for the Tab key, the arrows go from part to part. */
export function Onderdelenkeuze({ regels, gekozen, kies, paneelId }: Keuzeeigenschappen) {
  const lijst = useRef<HTMLDivElement>(null);
  const bijToets = (toets: KeyboardEvent<HTMLButtonElement>): void => {
    const plek = regels.findIndex(({ id }) => id === gekozen);
    const naar = { ArrowDown: plek + 1, ArrowRight: plek + 1, ArrowUp: plek - 1, ArrowLeft: plek - 1, Home: 0, End: regels.length - 1 }[toets.key];
    if (naar === undefined) return;
    toets.preventDefault();
    const doel = regels[(naar + regels.length) % regels.length];
    if (doel === undefined) return;
    kies(doel.id);
    lijst.current?.querySelector<HTMLElement>(`[data-onderdeel="${doel.id}"]`)?.focus();
  };
  return (
    <div ref={lijst} role="tablist" aria-label="Onderdelen van deze casus" className={stijl['onderdelen']}>
      {regels.map(({ id, naam, bij, let: aandacht }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${paneelId}-${id}`}
          data-onderdeel={id}
          className={stijl['onderdeel']}
          aria-selected={id === gekozen}
          aria-controls={paneelId}
          tabIndex={id === gekozen ? 0 : -1}
          onClick={() => kies(id)}
          onKeyDown={bijToets}
        >
          <span>{naam}</span>
          {bij === '' ? null : (
            <span className={stijl['bij']} data-let={aandacht || undefined}>
              {bij}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
