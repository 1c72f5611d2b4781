import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Toon } from '#shared/ontwerp/tokens';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import schermstijl from '../scherm.module.css';
import stijl from './vandaag.module.css';

/** One line: what it asks, with what it is about before and after that. */
export interface Zaakregel {
  readonly sleutel: string;
  readonly vooraan?: ReactNode;
  readonly merken: readonly { readonly toon: Toon; readonly tekst: string }[];
  readonly achteraan: ReactNode;
  readonly open: () => void;
}

interface Zakenlijsteigenschappen {
  readonly titel: string;
  readonly regels: readonly Zaakregel[];
  /** So many lines at first: the most urgent stand on top, and the plans below stay in sight. */
  readonly eerst: number;
  readonly regelstijl: string | undefined;
}

/** What asks attention, each a line that opens where it is done. Nothing when there is nothing. */
export function Zakenlijst({ titel, regels, eerst, regelstijl }: Zakenlijsteigenschappen) {
  const [alles, zetAlles] = useState(false);
  if (regels.length === 0) return null;
  const zichtbaar = alles ? regels : regels.slice(0, eerst);
  return (
    <Paneel titel={titel}>
      <ul className={schermstijl['regels']} aria-label={titel}>
        {zichtbaar.map(({ sleutel, vooraan, merken, achteraan, open }) => (
          <li key={sleutel}>
            <button type="button" className={`${schermstijl['regel']} ${regelstijl}`} onClick={open}>
              {vooraan}
              <span className={stijl['punten']}>
                {merken.map(({ toon, tekst }) => (
                  <Merk key={tekst} toon={toon}>
                    {tekst}
                  </Merk>
                ))}
              </span>
              {achteraan}
            </button>
          </li>
        ))}
      </ul>
      {zichtbaar.length === regels.length ? null : (
        <Button className={stijl['meer'] ?? ''} variant="default" onClick={() => zetAlles(true)}>
          Toon alle {regels.length}
        </Button>
      )}
    </Paneel>
  );
}
