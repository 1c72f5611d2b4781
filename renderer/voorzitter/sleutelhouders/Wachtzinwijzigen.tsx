import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Nieuwewachtzinvelden } from '../openen/Nieuwewachtzinvelden.tsx';
import { Pogingknop } from '../openen/Pogingknop.tsx';
import { useNieuweWachtzin } from '../openen/useNieuweWachtzin.ts';
import { usePoging } from '../openen/usePoging.ts';
import { Eigenbewijs } from './Eigenbewijs.tsx';
import stijl from './sleutelhouders.module.css';
import { toonInBeeld } from './toonInBeeld.ts';
import { toonNaam, type Houder } from './woorden.ts';

interface Wijzigeigenschappen {
  readonly houder: Houder;
  /** The kluis was opened with the herstelcode: then it is a wachtzin that was forgotten. */
  readonly metCode: boolean;
  readonly bekendeWachtzin: string;
  readonly klaar: () => void;
  readonly sluit: () => void;
}

/** Another wachtzin for the same key. */
export function Wachtzinwijzigen({ houder, metCode, bekendeWachtzin, klaar, sluit }: Wijzigeigenschappen) {
  const [huidig, zetHuidig] = useState(bekendeWachtzin);
  const nieuw = useNieuweWachtzin();
  const { bezig, fout, voerUit } = useOpdracht('sleutelhouder.wijzigWachtzin');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const wijzig = async (): Promise<void> => {
    if (!(await nieuw.isGoed()) || bezig || wacht > 0 || huidig === '') return;
    const antwoord = await voerUit({ id: houder.id, huidig, nieuw: nieuw.wachtzin });
    if (antwoord.ok) klaar();
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void wijzig();
  };
  const wie = toonNaam(houder.naam);
  return (
    <form ref={toonInBeeld} className={stijl['formulier']} aria-label={`Wachtzin van ${wie} wijzigen`} onSubmit={bijVersturen}>
      <h3>{metCode ? `Een nieuwe wachtzin voor ${wie}` : 'Een nieuwe wachtzin'}</h3>
      <p>
        {metCode
          ? `Laat ${wie} zelf achter het toetsenbord zitten, en kijk de andere kant op. De vergeten wachtzin opent daarna niets meer.`
          : 'Daarna opent je oude wachtzin de kluis niet meer. Een back-up die al gemaakt is, gaat er nog wel mee open.'}
      </p>
      <Eigenbewijs metCode={metCode} ref={veld} waarde={huidig} zet={zetHuidig} autoFocus />
      <Nieuwewachtzinvelden nieuw={nieuw} voor="deze kluis" label="Nieuwe wachtzin" />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Pogingknop wacht={wacht} traag={traag}>
          Wijzig de wachtzin
        </Pogingknop>
        <Button variant="subtle" size="lg" disabled={bezig} onClick={sluit}>
          Niet wijzigen
        </Button>
      </div>
    </form>
  );
}
