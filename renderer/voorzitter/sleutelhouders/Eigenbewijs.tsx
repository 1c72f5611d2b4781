import type { Ref } from 'react';
import { Geheimveld } from '../openen/Geheimveld.tsx';

interface Bewijseigenschappen {
  /** The kluis was opened with the herstelcode: then that is asked. */
  readonly metCode: boolean;
  readonly ref: Ref<HTMLInputElement>;
  readonly waarde: string;
  readonly zet: (geheim: string) => void;
  readonly autoFocus?: boolean;
}

/** Asks who is working now to show that it is them. */
export function Eigenbewijs({ metCode, ref, waarde, zet, autoFocus = false }: Bewijseigenschappen) {
  return (
    <Geheimveld
      ref={ref}
      label={metCode ? 'Herstelcode' : 'Jouw wachtzin'}
      uitleg={metCode ? 'De code waarmee je de kluis opende.' : 'Zo weet Ontwar zeker dat jij het bent.'}
      waarde={waarde}
      onWijzig={zet}
      autoFocus={autoFocus}
    />
  );
}
