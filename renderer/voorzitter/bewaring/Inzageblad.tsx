import { IconEyeSearch, IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../brug.ts';
import { Pdfweergave } from '../sessie/afronden/Pdfweergave.tsx';
import { Bewaard } from '../uitvoer/Bewaard.tsx';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import stijl from './bewaring.module.css';

/** Everything that is kept about a casus, to look at before it is saved for the family. */
export function Inzageblad({ casusId }: { readonly casusId: string }) {
  const { stand, opnieuw } = useGelezen(() => roep('verzoek.maakInzage', { casusId }), casusId);
  const { bezig, fout, voerUit } = useOpdracht('verzoek.bewaarInzage');
  const [pad, zetPad] = useState<string | null>(null);
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ casusId, wachtwoord });
    // Cancelled: what was saved before stays where it is.
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    zetPad(antwoord.value.pad);
    return true;
  };
  return (
    <div className={stijl['stapel']}>
      <p className={stijl['let']}>
        <IconEyeSearch size={22} aria-hidden />
        <span>
          Lees het eerst door. Alles staat er zoals het is opgeschreven, met namen. Wat over een ander gaat en die ander kan schaden, geef je niet mee (AVG artikel 15, lid 4).
        </span>
      </p>
      <Uitvoer
        sleutel={`inzage ${casusId}`}
        knop="Bewaar als PDF"
        icoon={<IconFileDownload size={22} aria-hidden />}
        uitleg="Geef dit alleen aan wie het verzoek deed."
        bezig={bezig}
        bewaar={bewaar}
      />
      <Bewaard pad={pad} />
      {fout === null ? null : <Foutmelding fout={fout} />}
      {stand.toestand === 'laden' ? <Wachten tekst="De inzage wordt gemaakt." /> : null}
      {stand.toestand === 'mislukt' ? <Foutmelding fout={stand.fout} opnieuw={opnieuw} /> : null}
      {stand.toestand === 'klaar' ? <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} /> : null}
    </div>
  );
}
