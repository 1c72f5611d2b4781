import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht } from '#shared/contract/vorm';
import { voortgangzin } from '#shared/backup/woorden';
import { roep, useBericht } from '../brug.ts';
import stijl from './backup.module.css';

export type Backupvoortgang = NonNullable<Bericht<VoorzitterContract, 'backup.voortgang'>>;

/** How far a backup, or putting one back, is; null while none is under way. */
export function useBackupvoortgang(): Backupvoortgang | null {
  const [voortgang, zetVoortgang] = useState<Backupvoortgang | null>(null);
  useBericht('backup.voortgang', zetVoortgang);
  return voortgang;
}

interface Voortgangeigenschappen {
  readonly wat: string;
  /** Null while it has yet to say how far it is. */
  readonly voortgang: Backupvoortgang | null;
  readonly stop: string;
}

/** How far it is, and the button that stops it. */
export function Voortgang({ wat, voortgang, stop }: Voortgangeigenschappen) {
  const [gestopt, zetGestopt] = useState(false);
  const deel = voortgang === null || voortgang.totaal === 0 ? 0 : Math.round((100 * voortgang.gedaan) / voortgang.totaal);
  return (
    <div className={stijl['voortgang']}>
      <Progress.Root size="lg">
        <Progress.Section value={deel} aria-label={wat} />
      </Progress.Root>
      <p className="ow-klein ow-cijfers">{voortgang === null ? 'Ontwar begint…' : voortgangzin(voortgang)}</p>
      <div>
        <Button
          variant="default"
          loading={gestopt}
          onClick={() => {
            zetGestopt(true);
            void roep('backup.breekAf');
          }}
        >
          {stop}
        </Button>
      </div>
    </div>
  );
}
