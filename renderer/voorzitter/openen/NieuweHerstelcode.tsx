import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Geheimveld } from './Geheimveld.tsx';
import { Herstelcode } from './Herstelcode.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { Pogingknop } from './Pogingknop.tsx';
import { usePoging } from './usePoging.ts';

interface NieuweHerstelcodeeigenschappen {
  /** The herstelcode was never typed over, so nobody may have it; or the user asked for another. */
  readonly waarom: 'nietBevestigd' | 'gevraagd';
  /** The wachtzin as far as the app knows it, because it was just typed to open the kluis; null asks for it here. */
  readonly wachtzin: string | null;
  /** The new code is on paper. */
  readonly bevestigd: () => void;
  /** Away without one. Always possible when it was asked for, else only when making or noting it fails. */
  readonly zonder: () => void;
}

const TITEL = { nietBevestigd: 'Je herstelcode is nog niet bevestigd', gevraagd: 'Nieuwe herstelcode' } as const;

/** A new herstelcode for a kluis that exists: why, the wachtzin when it is not known, and then to write down and type over. */
export function NieuweHerstelcode({ waarom, wachtzin, bevestigd, zonder }: NieuweHerstelcodeeigenschappen) {
  const [getypt, zetGetypt] = useState('');
  const [herstelcode, zetHerstelcode] = useState<string | null>(null);
  const { bezig, fout, voerUit } = useOpdracht('kluis.nieuweHerstelcode');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const gevraagd = waarom === 'gevraagd';

  const maak = async (): Promise<void> => {
    const geheim = wachtzin ?? getypt;
    if (bezig || wacht > 0 || geheim === '') return;
    const antwoord = await voerUit({ wachtzin: geheim });
    if (antwoord.ok) zetHerstelcode(antwoord.value.herstelcode);
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void maak();
  };

  if (herstelcode !== null) return <Herstelcode herstelcode={herstelcode} bij={waarom} bevestigd={bevestigd} zonder={zonder} />;
  const kanZonder = gevraagd || (fout !== null && fout.code !== 'WACHTZIN_ONJUIST' && fout.code !== 'WACHTEN_NA_POGINGEN');
  return (
    <Openkader titel={TITEL[waarom]} binnenin={gevraagd} voortgang={0.34}>
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        {gevraagd ? (
          <p>
            Je krijgt een nieuwe code om je kluis mee te openen als je je wachtzin kwijt bent. De code die je nu op papier hebt, werkt daarna niet meer.
          </p>
        ) : (
          <p>
            De vorige keer is de code niet overgetypt. Daarom krijg je een nieuwe; een eerdere werkt daarna niet meer. Zonder herstelcode kom je niet meer
            in je kluis als je je wachtzin kwijt bent.
          </p>
        )}
        <p>Leg eerst pen en papier klaar.</p>
        {wachtzin === null ? (
          <Geheimveld
            ref={veld}
            label="Wachtzin"
            uitleg="Zo weten we zeker dat jij het bent."
            waarde={getypt}
            onWijzig={zetGetypt}
            autoFocus
          />
        ) : null}
        {fout === null ? null : <Foutmelding fout={fout} />}
        <div className={stijl['knoppen']}>
          <Pogingknop wacht={wacht} traag={traag} autoFocus={wachtzin !== null}>
            Maak een nieuwe herstelcode
          </Pogingknop>
          {kanZonder ? (
            <Button variant="subtle" size="lg" onClick={zonder} disabled={bezig}>
              {gevraagd ? 'Terug' : 'Doe dit later'}
            </Button>
          ) : null}
        </div>
      </form>
    </Openkader>
  );
}
