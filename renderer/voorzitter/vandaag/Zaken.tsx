import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Zaak, Zaakpunt } from '#shared/domein/vandaag';
import type { Toon } from '#shared/ontwerp/tokens';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import type { Casusinlijst } from '../casussen/zoek.ts';
import { useNavigatie } from '../navigatie.tsx';
import schermstijl from '../scherm.module.css';
import stijl from './vandaag.module.css';

const TOON: Readonly<Record<Zaakpunt['soort'], Toon>> = { spoed: 'aandacht', 'te-laat': 'mis', evaluatie: 'aandacht', wacht: 'neutraal' };

/** So many lines at first: the most urgent stand on top, and the plans below stay in sight. */
const EERST = 8;

/** The casussen that ask something today, each with what it asks; pressing a line opens the casus. */
export function Zaken({ zaken }: { readonly zaken: readonly Zaak<Casusinlijst>[] }) {
  const { ga } = useNavigatie();
  const [alles, zetAlles] = useState(false);
  if (zaken.length === 0) return null;
  const zichtbaar = alles ? zaken : zaken.slice(0, EERST);
  return (
    <Paneel titel="Vraagt aandacht">
      <ul className={schermstijl['regels']} aria-label="Vraagt aandacht">
        {zichtbaar.map(({ casus: { id, regel }, punten }) => (
          <li key={id}>
            <button type="button" className={`${schermstijl['regel']} ${stijl['zaak']}`} onClick={() => ga({ naam: 'casus', id })}>
              <strong className={`${stijl['code']} ow-cijfers`}>{regel.code}</strong>
              <span className={stijl['punten']}>
                {punten.map(({ soort, tekst }) => (
                  <Merk key={tekst} toon={TOON[soort]}>
                    {tekst}
                  </Merk>
                ))}
              </span>
              <span className={stijl['kern']}>{regel.kern === '' ? 'Nog zonder vraag' : regel.kern}</span>
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
