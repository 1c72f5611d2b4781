import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { hoofdletter, telwoord } from '#shared/domein/woorden';
import type { Correctiereden } from '#shared/kwartaal/keuzes';
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
import { beginkwartaal, rapportstand } from './kies.ts';
import { Kwartaalstand } from './Kwartaalstand.tsx';
import stijl from './kwartaal.module.css';
import { Werkcijfers } from './Werkcijfers.tsx';

interface Kwartaalregel extends Kwartaal {
  readonly casussen: number;
  readonly overleggen: number;
  readonly versie: number | null;
  readonly correctie: Correctiereden | null;
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
            <Kwartalen lijst={stand.waarde} herlees={opnieuw} />
          </Kladhouder>
        )}
      </div>
    </div>
  );
}

function Kwartalen({ lijst, herlees }: { readonly lijst: readonly Kwartaalregel[]; readonly herlees: () => void }) {
  const [keer, zetKeer] = useState(0);
  const vandaag = useVandaag();
  const sleutels = lijst.map(kwartaalsleutel);
  const [gekozen, kies] = usePlek('kwartaal', () => beginkwartaal(lijst, vandaag), sleutels);
  const regel = lijst.find((een) => kwartaalsleutel(een) === gekozen) ?? lijst[0];
  if (regel === undefined) return null;
  const { jaar, kwartaal, casussen, overleggen, correctie } = regel;
  const stand = rapportstand(regel, vandaag);
  const begonnenOfGestopt = (): void => {
    herlees();
    zetKeer((vorige) => vorige + 1);
  };
  return (
    <>
      <div className={stijl['keuze']}>
        <NativeSelect label="Kwartaal" data={lijst.map((een) => ({ value: kwartaalsleutel(een), label: hoofdletter(toonKwartaal(een)) }))} value={kwartaalsleutel(regel)} onChange={(e) => kies(e.currentTarget.value)} />
        <p className="ow-zacht">
          {telwoord(casussen, 'aanmelding', 'aanmeldingen')} en {telwoord(overleggen, 'overleg', 'overleggen')} in dit kwartaal. In het rapport zijn kleine aantallen weggelaten.
        </p>
      </div>
      <Kwartaalstand key={kwartaalsleutel(regel)} van={{ jaar, kwartaal }} stand={stand} correctie={correctie} veranderd={begonnenOfGestopt} />
      {stand.soort !== 'loopt' && <Stukpaneel stuk={{ soort: 'kwartaal', jaar, kwartaal }} keer={keer} veranderd={herlees} />}
      <Werkcijfers key={`${kwartaalsleutel(regel)} ${stand.soort === 'loopt'}`} van={{ jaar, kwartaal }} open={stand.soort === 'loopt'} />
    </>
  );
}
