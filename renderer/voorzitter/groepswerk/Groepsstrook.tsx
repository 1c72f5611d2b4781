import { Button } from '@mantine/core';
import { IconDeviceLaptop, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { meld, meldFout } from '../../ui/meldingen.tsx';
import { roep } from '../brug.ts';
import { useLeertraject } from '../leertraject/bron/useLeertraject.ts';
import { useSessie } from '../sessie/bron/Sessie.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import stijl from './groepswerk.module.css';
import { ontvangenzin } from './woorden.ts';

/** On the second laptop: which group this is, until when, and giving back. `los`: it stands on a page, not along the edge of the live screen. */
export function Groepsstrook({ los = false }: { readonly los?: boolean }) {
  return useSessie().werkvorm.groepen ? <Strook los={los} /> : null;
}

function Strook({ los }: { readonly los: boolean }) {
  const { sessieId, context, bron } = useSessie();
  const leertraject = useLeertraject(sessieId);
  const vandaag = useVandaag();
  const [bezig, setBezig] = useState(false);
  const ontvangen = leertraject.beeld?.ontvangen ?? null;
  if (ontvangen === null) return null;
  const verlopen = ontvangen.verlooptOp < vandaag;
  const groep = context.plan.groepen.find(({ id }) => id === ontvangen.groepId)?.naam ?? 'een groep';
  const geefTerug = async (): Promise<void> => {
    setBezig(true);
    const antwoord = await bron.voor(() => leertraject.voor(() => roep('groep.geefTerug', { sessieId })));
    setBezig(false);
    if (!antwoord.ok) meldFout(antwoord.fout);
    else if (antwoord.value.pad !== null) meld(`Bewaard: ${antwoord.value.pad}. Breng het naar de laptop waar de leersessie is voorbereid.`);
  };
  return (
    <section className={stijl['strook']} aria-label="Tweede laptop" data-los={los || undefined} data-verlopen={verlopen || undefined}>
      <IconDeviceLaptop size={20} aria-hidden="true" />
      <p>
        <strong>Tweede laptop: {groep}.</strong> {ontvangenzin(ontvangen, vandaag)}
      </p>
      {!verlopen && (
        <Button size={los ? 'sm' : 'compact-sm'} variant={los ? 'filled' : 'subtle'} loading={bezig} leftSection={<IconFileExport size={16} aria-hidden="true" />} onClick={() => void geefTerug()}>
          Teruggeven
        </Button>
      )}
    </section>
  );
}
