import { Button } from '@mantine/core';
import { IconArrowRight, IconFlag } from '@tabler/icons-react';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { useNavigatie } from '../../navigatie.tsx';
import { casusNa } from './casusna.ts';
import stijl from './afronden.module.css';

/** Where a casus is now that its meeting is closed, and the way there. */
export function Casusna({ casusId }: { readonly casusId: string }) {
  const { ga } = useNavigatie();
  const { stand, opnieuw } = useGelezen(() => roep('casus.lees', { id: casusId }), casusId);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const zin = casusNa(stand.waarde);
  if (zin === null) return null;
  return (
    <div className={stijl['casusna']} role="status">
      <IconFlag size={22} aria-hidden="true" />
      <p>{zin}</p>
      <Button variant="default" rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => ga({ naam: 'casus', id: casusId })}>
        Naar {stand.waarde.code}
      </Button>
    </div>
  );
}
