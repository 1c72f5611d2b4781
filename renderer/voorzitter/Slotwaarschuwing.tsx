import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { roep, useBericht } from './brug.ts';
import stijl from './Slotwaarschuwing.module.css';

/** The idle lock is near: how many seconds are left, and the button that keeps the kluis open. `uitleg`: what then happens. */
export function Slotwaarschuwing({ uitleg = 'De kluis gaat zo op slot. Wat je typte, is bewaard.' }: { readonly uitleg?: string }) {
  const [seconden, zetSeconden] = useState(0);
  useBericht('slot.waarschuwing', (bericht) => zetSeconden(bericht.seconden));
  useEffect(() => {
    if (seconden === 0) return undefined;
    const wekker = setTimeout(() => zetSeconden((vorige) => Math.max(0, vorige - 1)), 1_000);
    return () => clearTimeout(wekker);
  }, [seconden]);
  if (seconden === 0) return null;
  return (
    <div className={stijl['balk']} role="alert">
      <IconLock size={22} aria-hidden />
      <p className={stijl['tekst']}>
        {uitleg}{' '}
        {/* Read aloud once, not every second. */}
        <span className="ow-cijfers" aria-hidden>
          Nog {seconden} {seconden === 1 ? 'seconde' : 'seconden'}.
        </span>
      </p>
      <Button
        onClick={() => {
          zetSeconden(0);
          void roep('app.actief');
        }}
      >
        Openhouden
      </Button>
    </div>
  );
}
