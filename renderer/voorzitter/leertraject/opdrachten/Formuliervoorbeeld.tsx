import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Opdracht } from '#shared/leertraject/leertraject';
import { wieZegt } from '#shared/leertraject/fragmenten-lezen';
import { opdrachtcode } from '#shared/leertraject/veldnamen';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen } from '../../brug.ts';
import { Pdfweergave } from '../../sessie/afronden/Pdfweergave.tsx';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './opdrachten.module.css';

interface Formuliervoorbeeldprops {
  readonly opdracht: Opdracht;
  readonly code: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'voor'>;
  readonly terug: () => void;
}

/** The form of one person as it will be sent. */
export function Formuliervoorbeeld({ opdracht, code, leertraject, terug }: Formuliervoorbeeldprops) {
  const { sessieId } = useSessie();
  const { stand, opnieuw } = useGelezen(() => leertraject.voor(() => roep('opdracht.bekijk', { sessieId, opdrachtId: opdracht.id })), opdracht.id);
  return (
    <div className={deelstijl['stapel']}>
      <div className={stijl['voorbeeldkop']}>
        <Button variant="default" autoFocus leftSection={<IconArrowLeft size={18} aria-hidden="true" />} onClick={terug}>
          Terug naar de lijst
        </Button>
        <h3>
          {opdrachtcode(code, opdracht.nummer)}: {wieZegt(opdracht)}
        </h3>
      </div>
      {stand.toestand === 'laden' && <Wachten tekst="Het formulier wordt gemaakt." />}
      {stand.toestand === 'mislukt' && <Foutmelding fout={stand.fout} opnieuw={opnieuw} />}
      {stand.toestand === 'klaar' && <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} />}
    </div>
  );
}
