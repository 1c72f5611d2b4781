import { Button } from '@mantine/core';
import { backupoordeel, isBackupzorg, type Backupoordeel } from '#shared/backup/regels';
import { zorgzin } from '#shared/backup/woorden';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep, useBericht, useGelezen } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import stijl from './backup.module.css';

/** On Vandaag: there is no backup, it is old or it failed. Nothing when all is well. `dringend`: only the last two, or only the rest. */
export function Backupzorg({ dringend }: { readonly dringend: boolean }) {
  const { ga } = useNavigatie();
  const { stand, opnieuw } = useGelezen(async () => {
    const antwoord = await roep('backup.instelling');
    return antwoord.ok ? { ok: true, value: backupoordeel(antwoord.value, Date.now()) } : antwoord;
  });
  useBericht('beheer.gewijzigd', ({ wat }) => {
    if (wat === 'backup') opnieuw();
  });
  if (stand.toestand !== 'klaar') return null;
  const oordeel = stand.waarde;
  if (!isBackupzorg(oordeel) || isDringend(oordeel) !== dringend) return null;
  return (
    <Paneel titel="Back-up" naastTitel={dringend ? <Merk toon="aandacht">Kijk hiernaar</Merk> : null}>
      <div className={stijl['zorg']}>
        <p>{zorgzin(oordeel)}</p>
        <Button variant="default" onClick={() => ga({ naam: 'instellingen', deel: 'backup' })}>
          {oordeel.soort === 'geen' ? 'Back-up instellen' : 'Naar de back-up'}
        </Button>
      </div>
    </Paneel>
  );
}

function isDringend({ soort }: Backupoordeel): boolean {
  return soort === 'oud' || soort === 'mislukt';
}
