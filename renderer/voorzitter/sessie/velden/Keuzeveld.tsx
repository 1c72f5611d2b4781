import { Button } from '@mantine/core';
import { useId } from 'react';
import type { Bewerkerprops } from './typen.ts';
import stijl from './keuze.module.css';

/** Large cards to choose from: one, or more where the werkvorm says so. */
export function Keuzeveld({ veld, waarde, zet, naam }: Bewerkerprops<'keuze'>) {
  const groep = useId();
  const kies = (id: string, aan: boolean): void => {
    const anderen = veld.meer ? waarde.keuzes.filter((k) => k !== id) : [];
    zet({ soort: 'keuze', keuzes: aan ? [...anderen, id] : anderen });
  };
  return (
    <fieldset className={stijl['keuzen']}>
      <legend className="ow-alleen-voorlezen">{naam}</legend>
      <div className={stijl['kaarten']}>
        {veld.opties.map((optie) => (
          <label key={optie.id} className={stijl['kaart']}>
            <input
              type={veld.meer ? 'checkbox' : 'radio'}
              name={groep}
              checked={waarde.keuzes.includes(optie.id)}
              onChange={(e) => kies(optie.id, e.currentTarget.checked)}
            />
            <span className={stijl['kaarttekst']}>
              <span className={stijl['kaartlabel']}>{optie.label}</span>
              {optie.uitleg !== undefined && <span className={stijl['kaartuitleg']}>{optie.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
      {!veld.meer && waarde.keuzes.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => zet({ soort: 'keuze', keuzes: [] })}>
          Wis de keuze
        </Button>
      )}
    </fieldset>
  );
}
