import { Anchor, Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Geheimveld } from './Geheimveld.tsx';
import { Kluisherstel } from './Kluisherstel.tsx';
import { Openkader } from './Openkader.tsx';
import stijl from './openen.module.css';
import { useAftellen } from './useAftellen.ts';

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
}

/** The unlock screen: wachtzin, or the herstelcode for who lost it. A wrong attempt costs time, never anything else. */
export function Ontgrendelen({ wachtSeconden, voorbeeldWachtzin, probeert, geopend, kijkOpnieuw }: Ontgrendeleigenschappen) {
  const [soort, zetSoort] = useState<'wachtzin' | 'herstelcode'>('wachtzin');
  const [geheim, zetGeheim] = useState('');
  const { bezig, fout, wisFout, voerUit } = useOpdracht('kluis.open');
  const wacht = useAftellen(wachtSeconden);
  const traag = useVertraagd(bezig);
  const veld = useRef<HTMLInputElement>(null);

  const open = async (): Promise<void> => {
    if (bezig || wacht.seconden > 0 || geheim === '') return;
    probeert(soort === 'wachtzin' ? geheim : null);
    const antwoord = await voerUit({ soort, geheim });
    if (antwoord.ok) {
      geopend();
      return;
    }
    wacht.zet(antwoord.fout.wachtSeconden ?? 0);
    veld.current?.focus();
    veld.current?.select();
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
        <div className={stijl['knoppen']}>
          <Button type="submit" size="lg" loading={traag} aria-disabled={wacht.seconden > 0} data-disabled={wacht.seconden > 0}>
            {wacht.seconden > 0 ? <span className="ow-cijfers">Wacht nog {wacht.seconden} s</span> : 'Kluis openen'}
          </Button>
          <Anchor component="button" type="button" onClick={wissel}>
            {soort === 'wachtzin' ? 'Wachtzin kwijt? Gebruik je herstelcode' : 'Toch met je wachtzin openen'}
          </Anchor>
        </div>
      </form>
    </Openkader>
  );
}
