import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import type { Opdracht } from '#shared/leertraject/leertraject';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import stijl from './antwoord.module.css';

interface Menskopprops {
  readonly opdracht: Opdracht;
  /** Of the casus. */
  readonly code: string;
  readonly terug: () => void;
  readonly children?: ReactNode;
}

/** Whose answer is looked at, with the way back. */
export function Menskop({ opdracht, code, terug, children }: Menskopprops) {
  return (
    <div className={stijl['kop']}>
      <Button variant="default" autoFocus leftSection={<IconArrowLeft size={18} aria-hidden="true" />} onClick={terug}>
        Terug
      </Button>
      <h3>{wieZegt(opdracht)}</h3>
      <span className="ow-zacht ow-cijfers">
        {opdrachtcode(code, opdracht.nummer)}
        {opdracht.naam.trim() !== '' && ` · ${opdracht.naam.trim()}`}
      </span>
      {children}
    </div>
  );
}
