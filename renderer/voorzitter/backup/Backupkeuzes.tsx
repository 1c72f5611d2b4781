import { Radio } from '@mantine/core';
import type { Backupinstelling } from '#shared/backup/instelling';
import { BACKUPMOMENTEN, type Backupmoment } from '#shared/backup/keuzes';
import { bewaarzin } from '#shared/backup/woorden';
import { Paneel } from '../../ui/Paneel.tsx';
import stijl from './backup.module.css';
import { Getalveld } from './Getalveld.tsx';

export type Keuzes = Pick<Backupinstelling, 'wanneer' | 'generaties' | 'dagen'>;

const MOMENT: Readonly<Record<Backupmoment, { readonly label: string; readonly uitleg: string }>> = {
  afsluiten: { label: 'Bij het afsluiten van Ontwar', uitleg: 'Als de kluis dan open is. Dat duurt meestal een paar tellen.' },
  dagelijks: { label: 'Elke dag', uitleg: 'Stil op de achtergrond, terwijl de kluis open is.' },
  zelf: { label: 'Alleen als ik het zelf doe', uitleg: 'Op Vandaag zie je het als de laatste te oud wordt.' },
};

/** When a backup is made, and how long it is kept. Each choice is saved at once. */
export function Backupkeuzes({ keuzes, zet }: { readonly keuzes: Keuzes; readonly zet: (keuzes: Keuzes) => void }) {
  const { wanneer, generaties, dagen } = keuzes;
  const wijzig = (deel: Partial<Keuzes>): void => zet({ wanneer, generaties, dagen, ...deel });
  return (
    <Paneel titel="Wanneer en hoe lang">
      <div className={stijl['stapel']}>
        <Radio.Group
          label="Wanneer maakt Ontwar een back-up?"
          value={wanneer}
          onChange={(gekozen) => wijzig({ wanneer: BACKUPMOMENTEN.find((moment) => moment === gekozen) ?? wanneer })}
        >
          <div className={stijl['momenten']}>
            {BACKUPMOMENTEN.map((moment) => (
              <Radio key={moment} value={moment} label={MOMENT[moment].label} description={MOMENT[moment].uitleg} />
            ))}
          </div>
        </Radio.Group>
        <div className={stijl['aantallen']}>
          <Getalveld label="Hoeveel bewaren" eenheid="back-ups" min={2} max={100} waarde={generaties} zet={(nieuw) => wijzig({ generaties: nieuw })} />
          <Getalveld label="Hoe lang bewaren" eenheid="dagen" min={7} max={730} waarde={dagen} zet={(nieuw) => wijzig({ dagen: nieuw })} />
        </div>
        <p className="ow-zacht">{bewaarzin(keuzes)}</p>
      </div>
    </Paneel>
  );
}
