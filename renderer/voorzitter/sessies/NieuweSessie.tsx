import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep, roepOfMeld, useGelezen, useOpdracht } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import stijl from './sessies.module.css';

/** Makes a session of a werkvorm and opens it for preparation. */
export function useNieuweSessie(): { readonly bezig: boolean; readonly maak: (werkvormId: string) => Promise<void> } {
  const { bezig, voerUit } = useOpdracht('sessie.maak');
  const { ga } = useNavigatie();
  const maak = async (werkvormId: string): Promise<void> => {
    if (bezig) return;
    const antwoord = await voerUit({ werkvormId });
    if (antwoord.ok) ga({ naam: 'sessie', id: antwoord.value.id });
  };
  return { bezig, maak };
}

/** A button for each werkvorm there is; one werkvorm needs no choice. */
export function NieuweSessie({ werkvormen, primair = true }: { readonly werkvormen: readonly Werkvorm[]; readonly primair?: boolean }) {
  const { bezig, maak } = useNieuweSessie();
  const [kiest, zetKiest] = useState(false);
  const enige = werkvormen.length === 1 ? werkvormen[0] : undefined;
  const variant = primair ? 'filled' : 'default';
  if (enige !== undefined) {
    return (
      <Button variant={variant} leftSection={<IconPlus size={20} aria-hidden />} loading={bezig} onClick={() => void maak(enige.id)}>
        Nieuwe {enige.naam.toLocaleLowerCase('nl')}
      </Button>
    );
  }
  if (!kiest) {
    return (
      <Button variant={variant} leftSection={<IconPlus size={20} aria-hidden />} onClick={() => zetKiest(true)} disabled={werkvormen.length === 0}>
        Nieuwe sessie
      </Button>
    );
  }
  return (
    <Paneel titel="Welke werkvorm?">
      <ul className={stijl['keuzes']}>
        {werkvormen.map((werkvorm) => (
          <li key={werkvorm.id} className={stijl['keuze']}>
            <div>
              <strong>{werkvorm.naam}</strong>
              <p className={stijl['doel']}>{werkvorm.doel}</p>
            </div>
            <Button variant="default" onClick={() => void maak(werkvorm.id)}>
              Kies
            </Button>
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

/** Whether a werkvorm is about one casus: its meetings are planned as a sitting of one or more. */
export function isVoorEen({ casussen }: Werkvorm): boolean {
  return casussen === 'een';
}

/** The werkvormen there are, and what is wrong with those that could not be read. */
export function useWerkvormen(): readonly Werkvorm[] {
  const { stand } = useGelezen(async () => {
    const werkvormen = await roepOfMeld('werkvorm.lijst');
    return { ok: true, value: werkvormen?.waarde ?? [] };
  });
  return stand.toestand === 'klaar' ? stand.waarde : [];
}

/** Werkvormen that were refused: which line, why. Nothing when all is well. */
export function AfgekeurdeWerkvormen() {
  const { stand } = useGelezen(() => roep('werkvorm.afgekeurd'));
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  if (stand.toestand === 'laden') return null;
  return stand.waarde.map((fout) => <Foutmelding key={`${fout.watGebeurde} ${fout.details.join(' ')}`} fout={fout} />);
}
