import { Button } from '@mantine/core';
import { IconEye, IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import { deelnemersMetActiepunten } from '#shared/verslagen/actiepunten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { LeegScherm } from '../../../ui/LeegScherm.tsx';
import { Wachten } from '../../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../../brug.ts';
import { Uitvoer } from '../../uitvoer/Uitvoer.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Pdfweergave } from './Pdfweergave.tsx';
import stijl from './afronden.module.css';
import bladstijl from './actiepuntenbladen.module.css';

/** A page for each participant with only their own actiepunten: to look at, and all of them into a folder. */
export function Actiepuntenbladen() {
  const { sessieId, werkvorm, context } = useSessie();
  const deelnemers = deelnemersMetActiepunten(werkvorm, context);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('actiepunten.bewaarAlle');
  const [bewaard, zetBewaard] = useState<{ readonly map: string; readonly bestanden: readonly string[] } | null>(null);
  if (deelnemers.length === 0) {
    return <LeegScherm titel="Nog geen actiepunten" uitleg="Zodra iemand een actiepunt heeft, staat hier een blad voor die deelnemer. Opschrijven doe je bij het agendapunt van de actiepunten." />;
  }
  const bewaar = async (wachtwoord: string): Promise<boolean> => {
    const antwoord = await voerUit({ sessieId, wachtwoord });
    // Cancelled: what was saved before stays where it is.
    if (!antwoord.ok || antwoord.value === null) return false;
    zetBewaard(antwoord.value);
    return true;
  };
  return (
    <div className={bladstijl['naast']}>
      <div className={stijl['bewaren']}>
        <p>Ieder krijgt een blad met alleen de eigen actiepunten, gedeeld of niet. Op het blad en in de bestandsnaam staat een code, geen naam. Hier zie je wie welke code heeft.</p>
        <table className={bladstijl['tabel']}>
          <caption className="ow-alleen-voorlezen">Deelnemers met actiepunten</caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Wie</th>
              <th scope="col">Punten</th>
              <th scope="col">
                <span className="ow-alleen-voorlezen">Blad</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deelnemers.map(({ deelnemer, code, aantal }) => (
              <tr key={deelnemer.id} aria-current={gekozen === deelnemer.id || undefined}>
                <th scope="row" className="ow-cijfers">
                  {code}
                </th>
                <td>
                  {deelnemer.naam === '' ? 'Zonder naam' : deelnemer.naam}
                  <span className="ow-zacht ow-klein">{deelnemer.rol}</span>
                </td>
                <td className="ow-cijfers">{aantal}</td>
                <td>
                  <Button variant="subtle" leftSection={<IconEye size={18} aria-hidden="true" />} aria-label={`Bekijk het blad van ${code}`} aria-pressed={gekozen === deelnemer.id} onClick={() => zetGekozen(deelnemer.id)}>
                    Bekijk
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Uitvoer
          sleutel={`actiepunten ${sessieId}`}
          aantal="meer"
          knop="Bewaar alle"
          icoon={<IconFolderDown size={22} aria-hidden="true" />}
          vorm={{ size: 'lg' }}
          uitleg="Geef elk blad alleen aan wie het is. Een wachtwoord geldt voor alle bladen."
          bezig={bezig}
          bewaar={bewaar}
        />
        <div role="status">
          {bewaard !== null && (
            <>
              <p>
                Bewaard in <strong className={stijl['pad']}>{bewaard.map}</strong>
              </p>
              <ul className={stijl['wat']}>
                {bewaard.bestanden.map((bestand) => (
                  <li key={bestand}>{bestand}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        {fout !== null && <Foutmelding fout={fout} />}
      </div>
      {gekozen !== null && deelnemers.some(({ deelnemer }) => deelnemer.id === gekozen) && <Blad key={gekozen} sessieId={sessieId} deelnemerId={gekozen} />}
    </div>
  );
}

function Blad({ sessieId, deelnemerId }: { readonly sessieId: string; readonly deelnemerId: string }) {
  const { stand, opnieuw } = useGelezen(() => roep('actiepunten.bekijk', { sessieId, deelnemerId }), deelnemerId);
  switch (stand.toestand) {
    case 'laden':
      return <Wachten tekst="Het blad wordt gemaakt." />;
    case 'mislukt':
      return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
    case 'klaar':
      return <Pdfweergave pdf={stand.waarde.pdf} naam={stand.waarde.bestandsnaam} />;
  }
}
