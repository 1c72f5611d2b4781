import { Button, type ButtonProps } from '@mantine/core';
import { useRef, useState } from 'react';
import { Uitvoerpaneel, type Uitvoervraag } from './Uitvoerpaneel.tsx';
import { isVerteld } from './verteld.ts';
import stijl from './uitvoer.module.css';

interface Uitvoerprops extends Uitvoervraag {
  /** What the button says. */
  readonly knop: string;
  readonly icoon: ButtonProps['leftSection'];
  readonly vorm?: Pick<ButtonProps, 'size' | 'variant'>;
  readonly uit?: boolean;
}

/** The button with which something leaves the kluis, and under it, once it is pressed, what that means and the choice of a password. */
export function Uitvoer({ knop, icoon, vorm = {}, uit = false, ...vraag }: Uitvoerprops) {
  const [open, zetOpen] = useState(false);
  const eigenKnop = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    zetOpen(false);
    eigenKnop.current?.focus();
  };
  // What was told and has nothing to choose goes at once.
  const meteen = vraag.slot === 'geen' && vraag.sleutel !== null && isVerteld(vraag.sleutel);
  const druk = (): void => {
    if (meteen) void vraag.bewaar('');
    else zetOpen(!open);
  };
  return (
    <div className={stijl['uitvoer']}>
      <Button ref={eigenKnop} {...vorm} leftSection={icoon} disabled={uit} loading={vraag.bezig && !open} aria-expanded={meteen ? undefined : open} onClick={druk}>
        {knop}
      </Button>
      {open && <Uitvoerpaneel {...vraag} sluit={sluit} />}
    </div>
  );
}
