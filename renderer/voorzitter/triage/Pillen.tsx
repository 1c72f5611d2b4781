import { useId } from 'react';
import stijl from './triage.module.css';

interface Pilleneigenschappen<T extends string> {
  readonly label: string;
  readonly uitleg?: string;
  readonly keuzes: readonly { readonly waarde: T; readonly woord: string }[];
  readonly gekozen: T | null;
  /** Null: the chosen one was pressed again, which takes it back. */
  readonly kies: (waarde: T | null) => void;
}

/** A few short answers beside each other, of which one can be chosen. */
export function Pillen<T extends string>({ label, uitleg, keuzes, gekozen, kies }: Pilleneigenschappen<T>) {
  const groep = useId();
  return (
    <fieldset className={stijl['pillen']}>
      <legend>{label}</legend>
      {uitleg === undefined ? null : <p className={stijl['uitleg']}>{uitleg}</p>}
      <div className={stijl['pilrij']}>
        {keuzes.map(({ waarde, woord }) => (
          <label key={waarde} className={stijl['pil']}>
            <input
              type="radio"
              name={groep}
              checked={gekozen === waarde}
              onChange={() => kies(waarde)}
              onClick={() => {
                if (gekozen === waarde) kies(null);
              }}
            />
            {woord}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
