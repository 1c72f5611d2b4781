import { Button } from '@mantine/core';
import { IconArrowRight, IconUrgent } from '@tabler/icons-react';
import { useNavigatie } from '../../navigatie.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Spoedcasus } from './Spoedcasus.tsx';
import { useSpoedkeuze } from './useSpoedkeuze.ts';
import { useZitting } from './useZitting.ts';
import stijl from './zitting.module.css';

/** The clock for the whole sitting, quiet above the work: where we are, when it ends, what comes next. Once this meeting is closed it leads there. `los`: it stands on a page, not along the edge of the live screen. */
export function Zittingstrook({ los = false }: { readonly los?: boolean }) {
  const dicht = useSessie().fase === 'afgesloten';
  const { ga } = useNavigatie();
  const { beeld, opnieuw } = useZitting();
  const { kiest, knop, klaar } = useSpoedkeuze(opnieuw);
  if (beeld === null) return null;
  const { plaats, einde, punten, volgende } = beeld;
  const alsLaatste = punten.length === 1 ? '' : 'Dit is de laatste casus.';
  return (
    <section className={stijl['strook']} aria-label="Zitting" data-los={los || undefined}>
      <p className="ow-cijfers">
        <strong>Zitting</strong> · {plaats}
        {einde !== '' && ` · einde zitting ${einde}`}
      </p>
      <p className={`${stijl['daarna'] ?? ''} ow-cijfers`}>
        {volgende === null ? alsLaatste : `Hierna ${volgende.code}${volgende.spoed ? ' (spoed)' : ''}${volgende.uren === '' ? '' : `, ${volgende.uren}`}`}
      </p>
      {dicht && volgende !== null && (
        <Button rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => ga({ naam: 'sessie', id: volgende.id })}>
          Naar de volgende casus
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" leftSection={<IconUrgent size={16} aria-hidden="true" />} {...knop}>
        Voeg een spoedcasus toe
      </Button>
      {kiest && <Spoedcasus beeld={beeld} klaar={klaar} />}
    </section>
  );
}
