import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Nieuwewachtzinvelden } from './Nieuwewachtzinvelden.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { useNieuweWachtzin } from './useNieuweWachtzin.ts';

interface Keuzeeigenschappen {
  readonly terug: () => void;
  /** The kluis is made and open; its herstelcode is shown this once. */
  readonly gemaakt: (herstelcode: string) => void;
}

/** Second step of the first run: who you are, and a wachtzin, twice, with its strength. */
export function Wachtzinkeuze({ terug, gemaakt }: Keuzeeigenschappen) {
  const [naam, zetNaam] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const nieuw = useNieuweWachtzin();
  const { bezig, fout, voerUit } = useOpdracht('kluis.maak');
  const traag = useVertraagd(bezig);

  const zonderNaam = naam.trim() === '';

  const maak = async (): Promise<void> => {
    zetGeprobeerd(true);
    if (!(await nieuw.isGoed()) || zonderNaam || bezig) return;
    const antwoord = await voerUit({ naam: naam.trim(), wachtzin: nieuw.wachtzin });
    if (antwoord.ok) gemaakt(antwoord.value.herstelcode);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void maak();
  };

  return (
    <Openkader titel="Je naam en je wachtzin" opschrift="Stap 2 van 3" voortgang={0.34}>
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        <TextInput
          label="Hoe heet je?"
          description="Zo sta je in het logboek: wie de kluis opent en wie wat leest. Je naam komt alleen in de kluis."
          size="lg"
          value={naam}
          error={geprobeerd && zonderNaam ? 'Vul je naam in.' : undefined}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          onChange={(gebeurtenis) => zetNaam(gebeurtenis.currentTarget.value)}
        />
        <p>Met een wachtzin open je straks de kluis. Niemand anders kent hem, ook de maker van Ontwar niet.</p>
        <ul className={stijl['tips']}>
          <li>Kies vier of vijf woorden die niets met elkaar te maken hebben. Kijk bijvoorbeeld om je heen.</li>
          <li>Lang is beter dan ingewikkeld. Spaties mogen.</li>
          <li>Gebruik hem nergens anders voor.</li>
        </ul>
        <Nieuwewachtzinvelden nieuw={nieuw} />
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
