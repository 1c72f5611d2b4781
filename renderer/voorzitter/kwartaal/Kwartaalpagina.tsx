import { NativeSelect } from '@mantine/core';
import { hoofdletter, telwoord } from '#shared/domein/woorden';
import { kwartaalsleutel, toonKwartaal, type Kwartaal } from '#shared/kwartaal/kwartalen';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { ALGEMEEN, Kladhouder } from '../klad/Kladhouder.tsx';
import { usePlek } from '../navigatie.tsx';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Stukpaneel } from '../stukken/Stukpaneel.tsx';
import { naBewaren } from '../stukken/useStuk.ts';
import { Terug } from '../Terug.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { beginkwartaal } from './kies.ts';
import stijl from './kwartaal.module.css';

interface Kwartaalregel extends Kwartaal {
  readonly casussen: number;
  readonly overleggen: number;
}

/** The kwartaalrapport for the coördinator and the bestuur: choose a quarter, look, send. */
export function Kwartaalpagina() {
  const { stand, opnieuw } = useGelezen(() => naBewaren(() => roep('kwartaal.lijst')));
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Kwartaalrapport" fout={stand.fout} opnieuw={opnieuw} />;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Kwartaalrapport" boven={<Terug naar="casussen" />} />
      <div className={schermstijl['stapel']}>
        {stand.waarde.length === 0 ? (
          <Paneel>
            <LeegScherm titel="Nog niets om over te vertellen" uitleg="Een kwartaalrapport telt aanmeldingen, overleggen en leersessies. Zodra er een aanmelding is of een bijeenkomst is gehouden, kies je hier het kwartaal." />
          </Paneel>
        ) : (
          <Kladhouder van={ALGEMEEN}>
            <Kwartalen lijst={stand.waarde} />
          </Kladhouder>
        )}
      </div>
    </div>
  );
}

function Kwartalen({ lijst }: { readonly lijst: readonly Kwartaalregel[] }) {
  const vandaag = useVandaag();
  const sleutels = lijst.map(kwartaalsleutel);
  const [gekozen, kies] = usePlek('kwartaal', () => beginkwartaal(lijst, vandaag), sleutels);
  const regel = lijst.find((een) => kwartaalsleutel(een) === gekozen) ?? lijst[0];
  if (regel === undefined) return null;
  const { jaar, kwartaal, casussen, overleggen } = regel;
  return (
    <>
      <div className={stijl['keuze']}>
        <NativeSelect label="Kwartaal" data={lijst.map((een) => ({ value: kwartaalsleutel(een), label: hoofdletter(toonKwartaal(een)) }))} value={kwartaalsleutel(regel)} onChange={(e) => kies(e.currentTarget.value)} />
        <p className="ow-zacht">
          {telwoord(casussen, 'aanmelding', 'aanmeldingen')} en {telwoord(overleggen, 'overleg', 'overleggen')} in dit kwartaal. In het rapport zijn kleine aantallen weggelaten.
        </p>
      </div>
      <Stukpaneel stuk={{ soort: 'kwartaal', jaar, kwartaal }} />
    </>
  );
}
