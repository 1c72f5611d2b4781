import { Anchor, Button, TextInput } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { schil } from '../schilVooraf.ts';
import { Terugzetlink } from '../backup/Terugzetlink.tsx';
import { Geheimveld } from './Geheimveld.tsx';
import { Kluisherstel } from './Kluisherstel.tsx';
import { Openkader } from './Openkader.tsx';
import { Pogingknop } from './Pogingknop.tsx';
import stijl from './openen.module.css';
import { usePoging } from './usePoging.ts';

interface Ontgrendeleigenschappen {
  /** The wait that still runs after wrong attempts. */
  readonly wachtSeconden: number;
  /** The wachtzin of the throw-away kluis of the example, which its visitor never chose; null for a kluis of one's own. */
  readonly voorbeeldWachtzin: string | null;
  /** What is tried now; with the wachtzin that opens the kluis a herstelcode can be made, without asking for it twice. */
  readonly probeert: (wachtzin: string | null) => void;
  readonly geopend: () => void;
  /** The kluis itself was mended: look anew how it stands. */
  readonly kijkOpnieuw: () => void;
  readonly zetTerug: () => void;
}

/** The unlock screen: wachtzin, or the herstelcode for who lost it. A wrong attempt costs time, never anything else. */
export function Ontgrendelen({ wachtSeconden, voorbeeldWachtzin, probeert, geopend, kijkOpnieuw, zetTerug }: Ontgrendeleigenschappen) {
  const [soort, zetSoort] = useState<'wachtzin' | 'herstelcode'>('wachtzin');
  const [geheim, zetGeheim] = useState('');
  const { bezig, fout, wisFout, voerUit } = useOpdracht('kluis.open');
  const { wacht, veld, geweigerd } = usePoging(wachtSeconden);
  const traag = useVertraagd(bezig);
  const langer = useVertraagd(bezig, LANGER_NA_MS);
  useSchilAlvast();

  const open = async (): Promise<void> => {
    if (bezig || wacht > 0 || geheim === '') return;
    probeert(soort === 'wachtzin' ? geheim : null);
    const antwoord = await voerUit({ soort, geheim });
    if (antwoord.ok) geopend();
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void open();
  };
  const wissel = (): void => {
    zetSoort(soort === 'wachtzin' ? 'herstelcode' : 'wachtzin');
    zetGeheim('');
    wisFout();
  };

  return (
    <Openkader titel="Je kluis is op slot">
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        {voorbeeldWachtzin === null ? null : (
          <div className={stijl['voorbeeld']}>
            <p>
              Dit is de kluis van het voorbeeld. De wachtzin is <strong>{voorbeeldWachtzin}</strong>
            </p>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => {
                zetSoort('wachtzin');
                zetGeheim(voorbeeldWachtzin);
              }}
            >
              Vul hem in
            </Button>
          </div>
        )}
        {soort === 'wachtzin' ? (
          <Geheimveld key="wachtzin" ref={veld} label="Wachtzin" waarde={geheim} onWijzig={zetGeheim} autoFocus />
        ) : (
          <TextInput
            key="herstelcode"
            ref={veld}
            className={stijl['codeveld'] ?? ''}
            label="Herstelcode"
            description="Zeven groepjes van vier tekens. Hoofdletters en streepjes maken niet uit."
            size="lg"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={geheim}
            onChange={(gebeurtenis) => zetGeheim(gebeurtenis.currentTarget.value)}
          />
        )}
        {fout === null ? null : <Foutmelding fout={fout} actie={<Kluisherstel code={fout.code} hersteld={kijkOpnieuw} />} />}
        <p className={stijl['bezig']} role="status">
          {traag && (langer ? 'Nog even. Zijn er meer sleutelhouders, dan probeert Ontwar de wachtzin bij ieder van hen.' : 'De kluis gaat open. Dat duurt een paar tellen.')}
        </p>
        <div className={stijl['knoppen']}>
          <Pogingknop wacht={wacht} traag={traag}>
            Kluis openen
          </Pogingknop>
          <Anchor component="button" type="button" onClick={wissel}>
            {soort === 'wachtzin' ? 'Wachtzin kwijt? Gebruik je herstelcode' : 'Toch met je wachtzin openen'}
          </Anchor>
          <Terugzetlink zetTerug={zetTerug} />
        </div>
      </form>
    </Openkader>
  );
}

/** Longer than one key takes on an ordinary laptop (ms): then it is trying the next. */
const LANGER_NA_MS = 2_500;

/** How long this screen is left alone first: its own paint, and the measuring of it, come before what lies behind it (ms). */
const RUST_VOORAF_MS = 500;

/** Fetches what lies behind this screen while someone types, once the window has nothing else to do. */
function useSchilAlvast(): void {
  useEffect(() => {
    let rust = 0;
    const wekker = setTimeout(() => {
      rust = requestIdleCallback(() => void schil.haalAlvast());
    }, RUST_VOORAF_MS);
    return () => {
      clearTimeout(wekker);
      cancelIdleCallback(rust);
    };
  }, []);
}
