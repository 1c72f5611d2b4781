import { Button } from '@mantine/core';
import { IconArrowRight, IconUrgent } from '@tabler/icons-react';
import { Merk } from '../../../ui/Merk.tsx';
import { Paneel } from '../../../ui/Paneel.tsx';
import { useNavigatie } from '../../navigatie.tsx';
import { Spoedcasus } from './Spoedcasus.tsx';
import { useSpoedkeuze } from './useSpoedkeuze.ts';
import { useZitting } from './useZitting.ts';
import type { Zittingpunt } from './woorden.ts';
import stijl from './zitting.module.css';

const WOORD: Readonly<Record<Zittingpunt['stand'], string>> = { geweest: 'geweest', nu: 'deze casus', bezig: 'loopt', komt: 'komt nog' };

/** The sitting after a meeting: what went, what comes, and the way to the next casus. */
export function Zittingpaneel() {
  const { ga } = useNavigatie();
  const { beeld, opnieuw } = useZitting();
  const { kiest, knop, klaar } = useSpoedkeuze(opnieuw);
  if (beeld === null) return null;
  const { volgende, plaats, einde, punten } = beeld;
  return (
    <Paneel titel="Zitting" naastTitel={<span className="ow-zacht ow-cijfers">{einde === '' ? plaats : `${plaats}, einde ${einde}`}</span>}>
      <ol className={stijl['punten']}>
        {punten.map((punt) => (
          <li key={punt.id} className={stijl['punt']} data-stand={punt.stand}>
            <span className="ow-cijfers">
              <strong>{punt.code}</strong>
            </span>
            {punt.spoed && <Merk toon="aandacht">spoed</Merk>}
            <span className="ow-zacht ow-cijfers">
              {WOORD[punt.stand]}
              {punt.uren !== '' && `, ${punt.uren}`}
            </span>
          </li>
        ))}
      </ol>
      <div className={stijl['knoppen']}>
        {volgende !== null && (
          <Button variant="default" rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => ga({ naam: 'sessie', id: volgende.id })}>
            Naar de volgende casus
          </Button>
        )}
        <Button variant="subtle" leftSection={<IconUrgent size={18} aria-hidden="true" />} {...knop}>
          Voeg een spoedcasus toe
        </Button>
      </div>
      {kiest && <Spoedcasus beeld={beeld} klaar={klaar} />}
    </Paneel>
  );
}
