import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import stijl from './sleutelhouders.module.css';
import { toonInBeeld } from './toonInBeeld.ts';
import { naamfout, type Houder, type Sleutelhouders } from './woorden.ts';

interface Hernoemeigenschappen {
  readonly lijst: Sleutelhouders;
  readonly houder: Houder;
  readonly klaar: () => void;
  readonly sluit: () => void;
}

/** Another name for the same key. */
export function Hernoemen({ lijst, houder, klaar, sluit }: Hernoemeigenschappen) {
  const [naam, zetNaam] = useState(houder.naam);
  const [mis, zetMis] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('sleutelhouder.hernoem');
  const bewaar = async (): Promise<void> => {
    const waarom = naamfout(naam, lijst.houders, houder.id);
    zetMis(waarom);
    if (waarom !== null || bezig) return;
    const antwoord = await voerUit({ id: houder.id, naam: naam.trim() });
    if (antwoord.ok) klaar();
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void bewaar();
  };
  return (
    <form ref={toonInBeeld} className={stijl['formulier']} aria-label={`Naam van ${houder.naam} wijzigen`} onSubmit={bijVersturen}>
      <TextInput
        label="Naam"
        description="Wat al in het logboek staat, houdt de oude naam."
        value={naam}
        error={mis}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        onChange={(gebeurtenis) => zetNaam(gebeurtenis.currentTarget.value)}
      />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Bewaar de naam
        </Button>
        <Button variant="subtle" onClick={sluit}>
          Niet wijzigen
        </Button>
      </div>
    </form>
  );
}
