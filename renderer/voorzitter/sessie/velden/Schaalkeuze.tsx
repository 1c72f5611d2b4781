import { useId } from 'react';
import stijl from './schaal.module.css';

interface Schaalprops {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly labelVan: string;
  readonly labelTot: string;
  readonly waarde: number | null;
  readonly kies: (waarde: number | null) => void;
}

/** A row of numbers; choosing the chosen one again takes it back. Left and right arrows walk along it. */
export function Schaalkeuze({ naam, van, tot, labelVan, labelTot, waarde, kies }: Schaalprops) {
  const groep = useId();
  const getallen = Array.from({ length: tot - van + 1 }, (_, nummer) => van + nummer);
  return (
    <fieldset className={stijl['schaal']}>
      <legend className="ow-alleen-voorlezen">{naam}</legend>
      <div className={stijl['schaalrij']}>
        {getallen.map((getal) => (
          <label key={getal} className={stijl['schaalpunt']}>
            <input
              type="radio"
              name={groep}
              checked={waarde === getal}
              aria-label={schaallabel(getal, van, tot, labelVan, labelTot)}
              onChange={() => kies(getal)}
              onClick={() => {
                if (waarde === getal) kies(null);
              }}
            />
            <span aria-hidden="true">{getal}</span>
          </label>
        ))}
      </div>
      <div className={stijl['schaaleinden']} aria-hidden="true">
        <span>{labelVan}</span>
        <span>{labelTot}</span>
      </div>
    </fieldset>
  );
}

function schaallabel(getal: number, van: number, tot: number, labelVan: string, labelTot: string): string {
  const label = getal === van ? labelVan : getal === tot ? labelTot : '';
  return label === '' ? String(getal) : `${getal}, ${label}`;
}
