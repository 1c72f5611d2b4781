import { Button } from '@mantine/core';
import { breukzin } from '#shared/logboek/zinnen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useGelezen } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { achterstandzin } from './woorden.ts';

/** What is wrong with the logboek, for who did not look there. Nothing when all is well. */
export function Logzorg() {
  const { ga } = useNavigatie();
  const { stand } = useGelezen(() => roep('logboek.stand'));
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  const { breuk } = stand.waarde;
  const wacht = achterstandzin(stand.waarde);
  if (breuk === null && wacht === '') return null;
  return (
    <Foutmelding
      fout={{
        code: breuk === null ? 'SCHRIJVEN_MISLUKT' : 'LOGBOEK_BESCHADIGD',
        watGebeurde: breuk === null ? wacht : breukzin(breuk),
        watVeilig: breuk === null ? 'Je kunt gewoon doorwerken.' : `Je kunt gewoon doorwerken, en het logboek gaat verder.${wacht === '' ? '' : ` ${wacht}`}`,
        watNu: breuk === null ? '' : 'Heb je zelf geen back-up teruggezet? Dan kan iemand aan de bestanden hebben gezeten. Vertel het aan wie bij jullie over privacy gaat.',
        details: [],
      }}
      actie={
        <Button variant="default" onClick={() => ga({ naam: 'instellingen', deel: 'logboek' })}>
          Bekijk het logboek
        </Button>
      }
    />
  );
}
