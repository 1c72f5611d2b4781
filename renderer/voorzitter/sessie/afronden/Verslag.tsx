import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { Pdfweergave } from './Pdfweergave.tsx';
import stijl from './afronden.module.css';

/** The verslag as it will leave, to look at before it is saved. */
export function Verslag() {
  const { sessieId } = useSessie();
  const { stand, opnieuw } = useGelezen(() => roep('verslag.maak', { sessieId, status: 'concept' }), sessieId);
  switch (stand.toestand) {
    case 'laden':
      return <Wachten tekst="Het verslag wordt gemaakt." />;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return (
        <div className={stijl['verslag']}>
          <Bewaren sessieId={sessieId} />
          <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} />
        </div>
      );
  }
}

function Bewaren({ sessieId }: { readonly sessieId: string }) {
  const { bezig, fout, voerUit } = useOpdracht('verslag.bewaar');
  const [pad, setPad] = useState<string | null>(null);
  const bewaar = async (): Promise<void> => {
    const antwoord = await voerUit({ sessieId, status: 'concept' });
    // Cancelled: what was saved before stays where it is.
    if (antwoord.ok && antwoord.value.pad !== null) setPad(antwoord.value.pad);
  };
  return (
    <div className={stijl['bewaren']}>
      <Button size="lg" loading={bezig} leftSection={<IconFileDownload size={22} aria-hidden="true" />} onClick={() => void bewaar()}>
        Bewaar als PDF
      </Button>
      <p>Een PDF staat buiten de kluis en is niet versleuteld: geef hem alleen aan de deelnemers en hun organisaties.</p>
      <p role="status">
        {pad !== null && (
          <>
            Bewaard: <strong className={stijl['pad']}>{pad}</strong>
          </>
        )}
      </p>
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}
