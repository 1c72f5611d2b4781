import { Button } from '@mantine/core';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { toonInhoud, toonMoment } from '#shared/backup/woorden';
import { Merk } from '../../ui/Merk.tsx';
import stijl from './backup.module.css';

export type Stand = NonNullable<Uitkomst<VoorzitterContract, 'backup.lees'>['standen']>[number];

/** The generations there are, each with the way to take a casus out of it. */
export function Standenlijst({ label, standen, kies }: { readonly label: string; readonly standen: readonly Stand[]; readonly kies: (stand: Stand) => void }) {
  return (
    <ul className={stijl['lijst']} aria-label={label}>
      {standen.map((stand) => (
        <li key={stand.id} className={stijl['regel']}>
          <div className={stijl['wat']}>
            <p className={stijl['kop']}>
              <strong className="ow-cijfers">{toonMoment(stand.gemaaktOp)}</strong>
              {stand.heel ? null : <Merk toon="mis">niet heel</Merk>}
            </p>
            <p className="ow-zacht ow-cijfers">{stand.heel ? toonInhoud(stand) : 'Er ontbreken bestanden. Wat wel heel is, kun je eruit halen.'}</p>
          </div>
          <Button variant="default" aria-label={`Haal een casus terug uit de back-up van ${toonMoment(stand.gemaaktOp)}`} onClick={() => kies(stand)}>
            Haal een casus terug
          </Button>
        </li>
      ))}
    </ul>
  );
}
