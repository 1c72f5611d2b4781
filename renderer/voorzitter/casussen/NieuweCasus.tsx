import { Button, TextInput } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { CASUSCODE_UITLEG, isCasuscode } from '#shared/domein/tekstvormen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useOpdracht } from '../brug.ts';
import { useRegio } from '../instellingen/regio.tsx';
import { useKlad } from '../klad/useKlad.ts';
import { isTekstOfNiets } from '../klad/vormen.ts';
import { useNavigatie } from '../navigatie.tsx';
import type { Nieuwsoort } from '../scherm.ts';
import { netteCode } from './casuscode.ts';
import stijl from './casussen.module.css';

/** The two, in words. */
export const NIEUWWOORDEN = {
  aanmelding: { titel: 'Nieuwe aanmelding', uitleg: 'Een vraag die bij het RET komt. Hij gaat van aanmelding, via triage, tot afsluiten.', knop: 'Begin de aanmelding' },
  leersessie: { titel: 'Casus voor een leersessie', uitleg: 'Een casus om samen van te leren. Hij krijgt een casusbeeld en staat niet op het bord.', knop: 'Maak casus' },
} as const;

interface Nieuwecasuseigenschappen {
  readonly soort: Nieuwsoort;
  /** Closes the form without making anything. */
  readonly sluit: () => void;
}

/** Makes a casus by its code and opens it. The next code of the region is filled in. */
export function NieuweCasus({ soort, sluit }: Nieuwecasuseigenschappen) {
  /** Null: not typed yet, so the suggestion stands there. */
  const [getypt, zetGetypt] = useKlad('nieuweCasus', null, isTekstOfNiets);
  const [voorstel, zetVoorstel] = useState('');
  const [bezwaar, zetBezwaar] = useState<string | undefined>(undefined);
  const { bezig, fout, wisFout, voerUit } = useOpdracht('casus.maak');
  const { ga } = useNavigatie();
  const { naam: regionaam } = useRegio();
  const { titel, uitleg, knop } = NIEUWWOORDEN[soort];

  useEffect(() => {
    let telt = true;
    // Without a suggestion the field is empty, with an example; that is no trouble to speak of.
    void roep('casus.volgendeCode').then((antwoord) => {
      if (telt && antwoord.ok) zetVoorstel(antwoord.value.code);
    });
    return () => {
      telt = false;
    };
  }, []);

  const maak = async (): Promise<void> => {
    if (bezig) return;
    const nette = netteCode(getypt ?? voorstel);
    if (!isCasuscode(nette)) {
      zetBezwaar(CASUSCODE_UITLEG);
      return;
    }
    const antwoord = await voerUit({ code: nette, aanmelding: soort === 'aanmelding' });
    if (!antwoord.ok) return;
    zetGetypt(null);
    ga({ naam: 'casus', id: antwoord.value.id });
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void maak();
  };

  return (
    <form className={stijl['nieuw']} onSubmit={bijVersturen} aria-label={titel}>
      <p className={stijl['nieuwuitleg']}>{uitleg}</p>
      <TextInput
        className={stijl['codeveld'] ?? ''}
        label="Casuscode"
        description="Regio, jaar, nummer. Nooit een naam."
        placeholder="WS-2026-001"
        autoFocus
        spellCheck={false}
        autoComplete="off"
        maxLength={40}
        value={getypt ?? voorstel}
        error={bezwaar}
        // Before the field, so that the button stays beside it.
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        onChange={(gebeurtenis) => {
          zetGetypt(gebeurtenis.currentTarget.value);
          zetBezwaar(undefined);
          wisFout();
        }}
      />
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          {knop}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            zetGetypt(null);
            sluit();
          }}
        >
          Toch niet
        </Button>
      </div>
      {regionaam === '' ? (
        <p className={`${stijl['nieuwuitleg']} ow-zacht`}>
          Beginnen de codes van jullie regio met andere letters?{' '}
          <Button size="compact-md" variant="subtle" onClick={() => ga({ naam: 'instellingen', deel: 'regio' })}>
            Stel je regio in
          </Button>
        </p>
      ) : null}
      {fout === null ? null : (
        <div className={stijl['fout']}>
          <Foutmelding fout={fout} />
        </div>
      )}
    </form>
  );
}
