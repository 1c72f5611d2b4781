import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Rondompunt, Rondomzaak } from '#shared/leertraject/opvolging-vandaag';
import type { Toon } from '#shared/ontwerp/tokens';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import stijl from './vandaag.module.css';

const TOON: Readonly<Record<Rondompunt['soort'], Toon>> = { 'te-laat': 'mis', aandacht: 'aandacht', wacht: 'neutraal' };

/** So many lines at first: the most urgent stand on top, and the plans below stay in sight. */
const EERST = 6;

/** What is due around the leersessies; pressing a line opens the session at the part where it is done. */
export function Rondomzaken({ zaken }: { readonly zaken: readonly Rondomzaak[] }) {
  const { ga } = useNavigatie();
  const [alles, zetAlles] = useState(false);
  if (zaken.length === 0) return null;
  const zichtbaar = alles ? zaken : zaken.slice(0, EERST);
  return (
    <Paneel titel="Rond de leersessies">
      <ul className={schermstijl['regels']} aria-label="Rond de leersessies">
        {zichtbaar.map(({ sessieId, onderwerp, deel, punten, kern }) => (
          <li key={`${sessieId} ${deel}`}>
            <button type="button" className={`${schermstijl['regel']} ${stijl['rondom']}`} onClick={() => ga({ naam: 'sessie', id: sessieId, deel })}>
              <span className={stijl['punten']}>
                {punten.map(({ soort, tekst }) => (
                  <Merk key={tekst} toon={TOON[soort]}>
                    {tekst}
                  </Merk>
                ))}
              </span>
              {kern === '' ? null : <strong className={stijl['wat']}>{kern}</strong>}
              <span className={stijl['kern']}>{onderwerp === '' ? 'Leersessie zonder leerthema' : onderwerp}</span>
            </button>
          </li>
        ))}
      </ul>
      {zichtbaar.length === zaken.length ? null : (
        <Button className={stijl['meer'] ?? ''} variant="default" onClick={() => zetAlles(true)}>
          Toon alle {zaken.length}
        </Button>
      )}
    </Paneel>
  );
}
