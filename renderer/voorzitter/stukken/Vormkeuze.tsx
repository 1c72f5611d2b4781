import { useId } from 'react';
import { UITVOERVORMEN, type Uitvoervorm } from '#shared/stukken/keuzes';
import stijl from './stukken.module.css';

const VORMEN: Readonly<Record<Uitvoervorm, { readonly label: string; readonly uitleg: string }>> = {
  pdf: { label: 'PDF', uitleg: 'Om te mailen of te printen. Er kan een wachtwoord op.' },
  html: { label: 'Webpagina', uitleg: 'Leesbaar voor een voorleesprogramma en om te plakken in een dossier. Er kan geen wachtwoord op.' },
};

/** In which form it is saved. */
export function Vormkeuze({ vorm, zet }: { readonly vorm: Uitvoervorm; readonly zet: (vorm: Uitvoervorm) => void }) {
  const groep = useId();
  return (
    <fieldset className={stijl['vormen']}>
      <legend>In welke vorm?</legend>
      {UITVOERVORMEN.map((mogelijk) => (
        <label key={mogelijk} className={stijl['vorm']}>
          <input type="radio" name={groep} checked={vorm === mogelijk} onChange={() => zet(mogelijk)} />
          <span>
            <strong>{VORMEN[mogelijk].label}</strong>
            <span className="ow-zacht">{VORMEN[mogelijk].uitleg}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
