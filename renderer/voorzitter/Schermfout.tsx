import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Schermkop } from './Schermkop.tsx';
import stijl from './scherm.module.css';

interface Schermfouteigenschappen {
  readonly titel: string;
  readonly fout: Fout;
  readonly opnieuw: () => void;
}

/** A screen that could not be fetched: why, and the way to try again. */
export function Schermfout({ titel, fout, opnieuw }: Schermfouteigenschappen) {
  return (
    <div className={stijl['scherm']}>
      <Schermkop titel={titel} />
      <Foutmelding fout={fout} opnieuw={opnieuw} />
    </div>
  );
}
