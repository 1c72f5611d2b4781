import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { useActiefMelden } from '../useActiefMelden.ts';
import { Herstelkaart } from './Herstelkaart.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { Pogingknop } from './Pogingknop.tsx';
import { usePoging } from './usePoging.ts';

/** Third step of the first run; in a kluis of which the code was never typed over; or asked for in the settings. */
type Aanleiding = 'eersteKeer' | 'nietBevestigd' | 'gevraagd';

interface Stapeigenschappen {
  readonly bij: Aanleiding;
  /** The code was typed over right. */
  readonly bevestigd: () => void;
  /** On without it, when typing it over cannot be noted. */
  readonly zonder: () => void;
}

interface Herstelcodeeigenschappen extends Stapeigenschappen {
  readonly herstelcode: string;
}

const OPSCHRIFT: Readonly<Record<Aanleiding, string>> = { eersteKeer: 'Stap 3 van 3', nietBevestigd: 'Nieuwe herstelcode', gevraagd: 'Nieuwe herstelcode' };

/**
 * The herstelcode, to write down, and then typed over from that paper. There is no button
 * to copy it: what is on the clipboard is kept by clipboard histories, and a copy on this laptop is of no use without it.
 */
export function Herstelcode({ herstelcode, bij, bevestigd, zonder }: Herstelcodeeigenschappen) {
  const [overtypen, zetOvertypen] = useState(false);
  // The kluis is open already: who looks for a pen must not find it locked.
  useActiefMelden();
  return overtypen ? (
    <Overtypen bij={bij} terug={() => zetOvertypen(false)} bevestigd={bevestigd} zonder={zonder} />
  ) : (
    <Openkader titel="Schrijf je herstelcode op" opschrift={OPSCHRIFT[bij]} binnenin={bij === 'gevraagd'} voortgang={0.68}>
      <div className={stijl['stapel']}>
        {bij === 'eersteKeer' ? null : (
          <p>
            Dit is een nieuwe code. <strong>Een eerdere werkt niet meer.</strong> Had je die opgeschreven, gooi hem dan weg.
          </p>
        )}
        <p>
          Ben je je wachtzin kwijt, dan kom je hiermee toch in je kluis. Je ziet de code <strong>alleen nu</strong>. Schrijf hem op papier of print de kaart, en bewaar die
          niet bij je laptop.
        </p>
        <ol className={stijl['code']} aria-label="Herstelcode, zeven groepjes van vier tekens">
          {herstelcode.split('-').map((groep, nummer) => (
            <li key={`${nummer}-${groep}`}>
              <span className={stijl['nummer']} aria-hidden>
                {nummer + 1}
              </span>
              <b className="ow-cijfers">{groep}</b>
            </li>
          ))}
        </ol>
        <p className="ow-zacht">Er komt geen letter O, I, L of U in voor: wat daarop lijkt, is een cijfer.</p>
        <div className={stijl['knoppen']}>
          <Button size="lg" onClick={() => zetOvertypen(true)}>
            Ik heb hem opgeschreven
          </Button>
        </div>
        <Herstelkaart herstelcode={herstelcode} />
      </div>
    </Openkader>
  );
}

function Overtypen({ bij, terug, bevestigd, zonder }: Stapeigenschappen & { readonly terug: () => void }) {
  const [getypt, zetGetypt] = useState('');
  const { bezig, fout, voerUit } = useOpdracht('kluis.bevestigHerstelcode');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const bevestig = async (): Promise<void> => {
    if (bezig || wacht > 0 || getypt.trim() === '') return;
    const antwoord = await voerUit({ herstelcode: getypt });
    if (antwoord.ok) bevestigd();
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void bevestig();
  };
  return (
    <Openkader titel="Typ hem nog een keer over" opschrift={OPSCHRIFT[bij]} binnenin={bij === 'gevraagd'} voortgang={0.85}>
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        <p>Zo weet je zeker dat hij goed op papier staat. Typ over wat je opschreef.</p>
        <TextInput
          ref={veld}
          className={stijl['codeveld'] ?? ''}
          label="Herstelcode"
          description="Hoofdletters en streepjes maken niet uit."
          size="lg"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={getypt}
          onChange={(gebeurtenis) => zetGetypt(gebeurtenis.currentTarget.value)}
        />
        {fout === null ? null : <Foutmelding fout={fout} />}
        <div className={stijl['knoppen']}>
          <Pogingknop wacht={wacht} traag={traag}>
            {bij === 'gevraagd' ? 'Klaar' : 'Klaar, open mijn kluis'}
          </Pogingknop>
          <Button variant="subtle" size="lg" onClick={terug} disabled={bezig}>
            Toon de code nog eens
          </Button>
          {fout === null || fout.code === 'HERSTELCODE_ONJUIST' ? null : (
            <Button variant="subtle" size="lg" onClick={zonder} disabled={bezig}>
              Doe dit later
            </Button>
          )}
        </div>
      </form>
    </Openkader>
  );
}
