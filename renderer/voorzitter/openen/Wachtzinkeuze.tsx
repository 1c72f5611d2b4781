import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { beoordeelWachtzin } from '#shared/domein/wachtzin';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Geheimveld } from './Geheimveld.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { Sterkte } from './Sterkte.tsx';
import { useOordeel } from './useOordeel.ts';

interface Keuzeeigenschappen {
  readonly terug: () => void;
  /** The kluis is made and open; its herstelcode is shown this once. */
  readonly gemaakt: (herstelcode: string) => void;
}

/** Second step of the first run: a wachtzin, twice, with its strength. */
export function Wachtzinkeuze({ terug, gemaakt }: Keuzeeigenschappen) {
  const [wachtzin, zetWachtzin] = useState('');
  const [herhaling, zetHerhaling] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const oordeel = useOordeel(wachtzin);
  const { bezig, fout, voerUit } = useOpdracht('kluis.maak');
  const traag = useVertraagd(bezig);

  // While the word lists still load there is no verdict, and no reproach.
  const teZwak = oordeel !== null && !oordeel.voldoende;
  const ongelijk = wachtzin !== herhaling;

  const maak = async (): Promise<void> => {
    zetGeprobeerd(true);
    if (bezig || ongelijk || !(await beoordeelWachtzin(wachtzin)).voldoende) return;
    const antwoord = await voerUit({ wachtzin });
    if (antwoord.ok) gemaakt(antwoord.value.herstelcode);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void maak();
  };

  return (
    <Openkader titel="Kies een wachtzin" opschrift="Stap 2 van 3" voortgang={0.34}>
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        <p>Met deze zin open je straks de kluis. Niemand anders kent hem, ook de maker van Ontwar niet.</p>
        <ul className={stijl['tips']}>
          <li>Kies vier of vijf woorden die niets met elkaar te maken hebben. Kijk bijvoorbeeld om je heen.</li>
          <li>Lang is beter dan ingewikkeld. Spaties mogen.</li>
          <li>Gebruik hem nergens anders voor.</li>
        </ul>
        <Geheimveld
          label="Wachtzin"
          waarde={wachtzin}
          onWijzig={zetWachtzin}
          autoFocus
          nieuw
          fout={geprobeerd && teZwak ? 'Deze wachtzin is nog te makkelijk te raden.' : undefined}
        />
        <Sterkte oordeel={wachtzin === '' ? null : oordeel} />
        <Geheimveld
          label="Nog een keer dezelfde wachtzin"
          waarde={herhaling}
          onWijzig={zetHerhaling}
          nieuw
          fout={geprobeerd && !teZwak && ongelijk ? 'De twee wachtzinnen zijn niet gelijk.' : undefined}
        />
        {fout === null ? null : <Foutmelding fout={fout} />}
        <div className={stijl['knoppen']}>
          <Button type="submit" size="lg" loading={traag}>
            Verder
          </Button>
          <Button variant="subtle" size="lg" onClick={terug} disabled={bezig}>
            Terug
          </Button>
        </div>
      </form>
    </Openkader>
  );
}
