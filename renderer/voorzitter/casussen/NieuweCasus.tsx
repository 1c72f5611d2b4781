import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { CASUSCODE_UITLEG, isCasuscode } from '#shared/domein/tekstvormen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useOpdracht } from '../brug.ts';
import { useNavigatie } from '../navigatie.tsx';
import { netteCode, volgendeCode } from './casuscode.ts';
import stijl from './casussen.module.css';
import type { Casusinlijst } from './zoek.ts';

interface NieuweCasuseigenschappen {
  readonly casussen: readonly Casusinlijst[];
  /** Present when the form can be closed without making anything. */
  readonly sluit?: () => void;
}

/** Makes a casus by its code and opens it. The next code is suggested. */
export function NieuweCasus({ casussen, sluit }: NieuweCasuseigenschappen) {
  const [code, zetCode] = useState(() => volgendeCode(casussen.map(({ regel }) => regel.code), new Date().getFullYear()));
  const [bezwaar, zetBezwaar] = useState<string | undefined>(undefined);
  const { bezig, fout, wisFout, voerUit } = useOpdracht('casus.maak');
  const { ga } = useNavigatie();

  const maak = async (): Promise<void> => {
    if (bezig) return;
    const nette = netteCode(code);
    if (!isCasuscode(nette)) {
      zetBezwaar(CASUSCODE_UITLEG);
      return;
    }
    const antwoord = await voerUit({ code: nette, aanmelding: false });
    if (antwoord.ok) ga({ naam: 'casus', id: antwoord.value.id });
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void maak();
  };

  return (
    <form className={stijl['nieuw']} onSubmit={bijVersturen} aria-label="Nieuwe casus">
      <TextInput
        className={stijl['codeveld'] ?? ''}
        label="Casuscode"
        description="Letters van de regio, jaar, nummer. Nooit een naam."
        placeholder="WS-2026-001"
        autoFocus
        spellCheck={false}
        autoComplete="off"
        maxLength={40}
        value={code}
        error={bezwaar}
        // Before the field, so that the button stays beside it.
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        onChange={(gebeurtenis) => {
          zetCode(gebeurtenis.currentTarget.value);
          zetBezwaar(undefined);
          wisFout();
        }}
      />
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Maak casus
        </Button>
        {sluit === undefined ? null : (
          <Button variant="subtle" onClick={sluit}>
            Toch niet
          </Button>
        )}
      </div>
      {fout === null ? null : (
        <div className={stijl['fout']}>
          <Foutmelding fout={fout} />
        </div>
      )}
    </form>
  );
}
