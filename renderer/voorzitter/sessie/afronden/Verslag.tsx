import { IconEyeSearch, IconFileCheck, IconFileDownload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { VERSLAGSTATUSSEN } from '#shared/domein/keuzes';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../../brug.ts';
import { Uitvoer } from '../../uitvoer/Uitvoer.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Bewaardeversies } from './Bewaardeversies.tsx';
import { Pdfweergave } from './Pdfweergave.tsx';
import stijl from './afronden.module.css';

type Status = (typeof VERSLAGSTATUSSEN)[number];

const STATUS: Readonly<Record<Status, { readonly label: string; readonly uitleg: string }>> = {
  concept: { label: 'Concept', uitleg: 'Wie erbij was, kan nog reageren. Dat staat op elke bladzijde.' },
  vastgesteld: { label: 'Vastgesteld', uitleg: 'De reacties zijn verwerkt. Dit gaat naar wie het dossier houdt.' },
};

/** The verslag as it will leave, to look at before it is saved. */
export function Verslag() {
  const { sessieId } = useSessie();
  const [status, setStatus] = useState<Status>('concept');
  const { stand, opnieuw } = useGelezen(() => roep('verslag.maak', { sessieId, status }), `${sessieId} ${status}`);
  return (
    <div className={stijl['verslag']}>
      <Bewaren sessieId={sessieId} status={status} zetStatus={setStatus} />
      {stand.toestand === 'laden' && <Wachten tekst="Het verslag wordt gemaakt." />}
      {stand.toestand === 'mislukt' && <Foutmelding fout={stand.fout} opnieuw={opnieuw} />}
      {stand.toestand === 'klaar' && <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} />}
    </div>
  );
}

interface Bewarenprops {
  readonly sessieId: string;
  readonly status: Status;
  readonly zetStatus: (status: Status) => void;
}

function Bewaren({ sessieId, status, zetStatus }: Bewarenprops) {
  const { plan } = useSessie().context;
  const groep = useId();
  const { bezig, fout, voerUit } = useOpdracht('verslag.bewaar');
  const [pad, setPad] = useState<string | null>(null);
  const [keer, setKeer] = useState(0);
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ sessieId, status, wachtwoord });
    // Cancelled: what was saved before stays where it is.
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    setPad(antwoord.value.pad);
    setKeer(keer + 1);
    return true;
  };
  const vast = status === 'vastgesteld';
  return (
    <div className={stijl['bewaren']}>
      <fieldset className={stijl['statuskeuze']}>
        <legend>Dit verslag is</legend>
        {VERSLAGSTATUSSEN.map((mogelijk) => (
          <label key={mogelijk} className={stijl['status']}>
            <input type="radio" name={groep} checked={status === mogelijk} onChange={() => zetStatus(mogelijk)} />
            <span>
              <strong>{STATUS[mogelijk].label}</strong>
              <span className="ow-zacht">{STATUS[mogelijk].uitleg}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className={stijl['lees']}>
        <IconEyeSearch size={22} aria-hidden="true" />
        Lees de tekst eerst door op namen. Wat iemand heeft getypt, staat er zoals het getypt is.
      </p>
      <Uitvoer
        sleutel={`verslag ${sessieId}`}
        knop={vast ? 'Stel vast en bewaar' : 'Bewaar als PDF'}
        icoon={vast ? <IconFileCheck size={22} aria-hidden="true" /> : <IconFileDownload size={22} aria-hidden="true" />}
        vorm={{ size: 'lg' }}
        uitleg="Geef het verslag alleen aan de deelnemers en hun organisaties."
        bezig={bezig}
        bewaar={bewaar}
      />
      <p role="status">
        {pad !== null && (
          <>
            Bewaard: <strong className={stijl['pad']}>{pad}</strong>
          </>
        )}
      </p>
      {fout !== null && <Foutmelding fout={fout} />}
      {plan.casussen.map(({ id }) => (
        <Bewaardeversies key={id} casusId={id} sessieId={sessieId} keer={keer} />
      ))}
    </div>
  );
}
