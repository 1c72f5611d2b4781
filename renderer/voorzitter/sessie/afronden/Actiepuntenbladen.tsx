import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { deelnemersMetActiepunten } from '#shared/verslagen/actiepunten';
import { LeegScherm } from '../../../ui/LeegScherm.tsx';
import { Losvoorbeeld } from '../../stukken/Losvoorbeeld.tsx';
import { Stukkenpaneel } from '../../stukken/Stukkenpaneel.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import bladstijl from './actiepuntenbladen.module.css';

/** A page for each participant with only their own actiepunten: to look at, and all of them into a folder. */
export function Actiepuntenbladen() {
  const { sessieId, werkvorm, context } = useSessie();
  const deelnemers = deelnemersMetActiepunten(werkvorm, context);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  if (deelnemers.length === 0) {
    return <LeegScherm titel="Nog geen actiepunten" uitleg="Zodra iemand een actiepunt heeft, staat hier een blad voor die deelnemer. Opschrijven doe je bij het agendapunt van de actiepunten." />;
  }
  return (
    <div className={bladstijl['naast']}>
      <div className={bladstijl['wie']}>
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
      </div>
      {gekozen !== null && deelnemers.some(({ deelnemer }) => deelnemer.id === gekozen) && (
        <div className={bladstijl['blad']}>
          <Losvoorbeeld stuk={{ soort: 'actiepunten', sessieId, deelnemerId: gekozen }} />
        </div>
      )}
      <div className={bladstijl['alle']}>
        <Stukkenpaneel
          stukken={deelnemers.map(({ deelnemer, code }) => ({ stuk: { soort: 'actiepunten', sessieId, deelnemerId: deelnemer.id }, code: `blad van ${code}` }))}
          woorden={{ een: 'blad', meer: 'bladen' }}
          aan="eigenaar"
          knop="Bewaar alle"
          uitleg="Geef elk blad alleen aan wie het is. Een wachtwoord geldt voor alle bladen."
        />
      </div>
    </div>
  );
}
