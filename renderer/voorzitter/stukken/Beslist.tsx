import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { VINDWOORDEN } from '#shared/herleidbaarheid/soortwoorden';
import { telwoord } from '#shared/domein/woorden';
import type { Nagekeken } from '#shared/stukken/stuk';
import stijl from './check.module.css';
import type { Plek } from './plekken.ts';
import { besluit } from './woorden.ts';

interface Beslistprops {
  readonly plekken: readonly Plek[];
  readonly waarin: (stuk: Nagekeken) => string;
  readonly heropen: (plek: Plek) => void;
}

/** What was decided, folded away; each can be opened again. */
export function Beslist({ plekken, waarin, heropen }: Beslistprops) {
  const [open, zetOpen] = useState(false);
  if (plekken.length === 0) return null;
  return (
    <div className={stijl['beslist']}>
      <Button variant="subtle" leftSection={open ? <IconChevronDown size={18} aria-hidden /> : <IconChevronRight size={18} aria-hidden />} aria-expanded={open} onClick={() => zetOpen(!open)}>
        {`${telwoord(plekken.length, 'keuze', 'keuzes')} gemaakt`}
      </Button>
      {open && (
        <ul className={stijl['besluiten']} aria-label="Wat je koos">
          {plekken.map((plek) => {
            const { treffer } = plek;
            return (
              <li key={plek.id}>
                <span>
                  <span className={stijl['woorden']}>‘{treffer.tekst}’</span> <span className="ow-zacht">({[VINDWOORDEN[treffer.soort], waarin(plek.stuk)].filter((deel) => deel !== '').join(', ')})</span> {treffer.keuze !== null && besluit(treffer.keuze)}
                </span>
                <Button size="compact-md" variant="subtle" aria-label={`Wijzig de keuze bij ${treffer.tekst}`} onClick={() => heropen(plek)}>
                  Wijzig
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
