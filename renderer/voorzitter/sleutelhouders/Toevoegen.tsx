import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
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
import { naamfout, type Sleutelhouders } from './woorden.ts';

interface Toevoegeigenschappen {
  readonly lijst: Sleutelhouders;
  /** The wachtzin of the throw-away kluis of the example, which nobody chose; else empty. */
  readonly bekendeWachtzin: string;
  readonly klaar: (naam: string) => void;
  readonly sluit: () => void;
}

type Stap = 'naam' | 'wachtzin' | 'bewijs';

/**
 * Somebody new gets a key, at one laptop: first the name; then they sit down and choose a wachtzin that nobody else sees; last, who
 * was working shows that it is them. So no secret is on screen, or asked, while the other has the keyboard.
 */
export function Toevoegen({ lijst, bekendeWachtzin, klaar, sluit }: Toevoegeigenschappen) {
  const [stap, zetStap] = useState<Stap>('naam');
  const [naam, zetNaam] = useState('');
  const [misNaam, zetMisNaam] = useState<string | null>(null);
  const nieuw = useNieuweWachtzin();
  const [eigen, zetEigen] = useState(bekendeWachtzin);
  const { bezig, fout, wisFout, voerUit } = useOpdracht('sleutelhouder.voegToe');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const wie = naam.trim();

  const verder = async (): Promise<void> => {
    switch (stap) {
      case 'naam': {
        const mis = naamfout(naam, lijst.houders, null);
        zetMisNaam(mis);
        if (mis === null) zetStap('wachtzin');
        return;
      }
      case 'wachtzin':
        if (await nieuw.isGoed()) zetStap('bewijs');
        return;
      case 'bewijs': {
        if (bezig || wacht > 0 || eigen === '') return;
        const antwoord = await voerUit({ naam: wie, wachtzin: nieuw.wachtzin, eigenWachtzin: eigen });
        if (antwoord.ok) klaar(wie);
        else geweigerd(antwoord.fout);
      }
    }
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void verder();
  };
  const naar = (waarheen: Stap): void => {
    wisFout();
    zetStap(waarheen);
  };

  return (
    <form key={stap} ref={toonInBeeld} className={stijl['formulier']} aria-label="Sleutelhouder toevoegen" onSubmit={bijVersturen}>
      {stap === 'naam' && (
        <Stapkop nummer={1} titel="Wie komt erbij?">
          <p>Ieder krijgt een eigen wachtzin. Deel die van jou niet: dan kan iedereen zien wie wat las, en kun je later iemand weghalen.</p>
          <TextInput
            label="Naam"
            description="Zo staat diegene in het logboek."
            size="lg"
            value={naam}
            error={misNaam}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            onChange={(gebeurtenis) => zetNaam(gebeurtenis.currentTarget.value)}
          />
          <div className={stijl['knoppen']}>
            <Button type="submit" size="lg">
              Verder
            </Button>
            <Button variant="subtle" size="lg" onClick={sluit}>
              Niet toevoegen
            </Button>
          </div>
        </Stapkop>
      )}
      {stap === 'wachtzin' && (
        <Stapkop nummer={2} titel={`Geef ${wie} het toetsenbord`}>
          <p>
            <strong>{wie}</strong>, kies een zin die alleen jij kent. De anderen kijken even de andere kant op. Blijf er wel bij: de kluis staat open.
          </p>
          <Nieuwewachtzinvelden nieuw={nieuw} voor="deze kluis" label={`Wachtzin van ${wie}`} autoFocus />
          <div className={stijl['knoppen']}>
            <Button type="submit" size="lg">
              Klaar, geef het toetsenbord terug
            </Button>
            <Button variant="subtle" size="lg" onClick={() => naar('naam')}>
              Terug
            </Button>
          </div>
        </Stapkop>
      )}
      {stap === 'bewijs' && (
        <Stapkop nummer={3} titel="Nu jij weer">
          <p>{wie} kan de kluis straks openen en alles lezen wat erin staat.</p>
          <Eigenbewijs metCode={lijst.ik === null} ref={veld} waarde={eigen} zet={zetEigen} autoFocus />
          {fout === null ? null : <Foutmelding fout={fout} />}
          <div className={stijl['knoppen']}>
            <Pogingknop wacht={wacht} traag={traag}>
              Voeg {wie} toe
            </Pogingknop>
            <Button variant="subtle" size="lg" disabled={bezig} onClick={() => naar('wachtzin')}>
              Terug
            </Button>
          </div>
        </Stapkop>
      )}
    </form>
  );
}

function Stapkop({ nummer, titel, children }: { readonly nummer: number; readonly titel: string; readonly children: ReactNode }) {
  return (
    <>
      <p className={stijl['opschrift']}>Stap {nummer} van 3</p>
      <h3 aria-live="polite">{titel}</h3>
      {children}
    </>
  );
}
