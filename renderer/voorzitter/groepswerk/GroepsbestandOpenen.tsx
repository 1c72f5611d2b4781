import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { Bestandzone } from '../../ui/Bestandzone.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { Geheimveld } from '../openen/Geheimveld.tsx';
import stijl from './groepswerk.module.css';
import { leesBestand } from './leesBestand.ts';

/** On the second laptop: opens a group file with its wachtzin. The session then stands in this kluis. */
export function GroepsbestandOpenen({ dicht }: { readonly dicht: () => void }) {
  const { ga } = useNavigatie();
  const [bestand, setBestand] = useState<File | null>(null);
  const [wachtzin, setWachtzin] = useState('');
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const open = async (gekozen: File): Promise<void> => {
    setBezig(true);
    setFout(null);
    const gelezen = await leesBestand(gekozen);
    const antwoord = gelezen.ok ? await roep('groep.neemAan', { bytes: gelezen.value, wachtzin }) : gelezen;
    setBezig(false);
    if (!antwoord.ok) return setFout(antwoord.fout);
    if (!antwoord.value.nieuw) meld('Deze groep stond hier al. Wat je opschreef is er nog; de datum is bijgewerkt.');
    ga({ naam: 'sessie', id: antwoord.value.sessieId });
  };
  const bijVersturen = (e: FormEvent): void => {
    e.preventDefault();
    if (bestand !== null && wachtzin !== '' && !bezig) void open(bestand);
  };
  return (
    <Paneel titel="Groepsbestand openen">
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        <p className="ow-zacht">Leid je een groep op deze laptop? Open dan het bestand dat je van de facilitator kreeg. De leersessie van jouw groep staat daarna in je eigen kluis.</p>
        <Bestandzone
          kop="Groepsbestand"
          uitleg="Sleep het bestand dat op .ontwar-groep eindigt hierheen."
          label="Groepsbestand"
          accept=".ontwar-groep"
          kies={([nieuw]) => {
            setBestand(nieuw ?? null);
            setFout(null);
          }}
        />
        <div role="status">
          {bestand !== null && (
            <p className={stijl['uitkomst']}>
              <IconCheck size={20} aria-hidden="true" />
              {bestand.name}
            </p>
          )}
        </div>
        <Geheimveld label="Wachtzin van dit bestand" uitleg="Je kreeg hem van de facilitator. Het is niet de wachtzin van je eigen kluis." waarde={wachtzin} onWijzig={setWachtzin} />
        {fout !== null && <Foutmelding fout={fout} />}
        <div className={stijl['knoppen']}>
          <Button type="submit" loading={bezig} disabled={bestand === null || wachtzin === ''}>
            Open het groepsbestand
          </Button>
          <Button variant="subtle" disabled={bezig} onClick={dicht}>
            Niet nu
          </Button>
        </div>
      </form>
    </Paneel>
  );
}
