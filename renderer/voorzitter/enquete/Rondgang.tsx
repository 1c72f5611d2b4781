import { Anchor, Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import '../../ui/mantine.ts';
import { nooit } from '#shared/domein/alleen-lezen';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen, useOpdracht } from '../brug.ts';
import { Geheimveld } from '../openen/Geheimveld.tsx';
import { Openkader } from '../openen/Openkader.tsx';
import { Pogingknop } from '../openen/Pogingknop.tsx';
import { usePoging } from '../openen/usePoging.ts';
import { gaOpSlot } from '../slot.ts';
import { Slotwaarschuwing } from '../Slotwaarschuwing.tsx';
import { useActiefMelden } from '../useActiefMelden.ts';
import { Vragenblad } from './Vragenblad.tsx';
import stijl from './rondgang.module.css';

export type Enquete = Uitkomst<VoorzitterContract, 'enquete.lees'>;
type Stap = 'welkom' | 'vragen' | 'dank' | 'terug';

interface Rondgangeigenschappen {
  /** The wachtzin of the throw-away kluis of the example; null for a kluis of one's own. */
  readonly voorbeeldWachtzin: string | null;
  readonly terug: () => void;
}

/**
 * The laptop goes round: what the participants see of it, one after the other. Nothing of the casussen or of the meeting can be
 * reached from here, and of who had it before nothing is left: each participant gets new fields.
 */
export function Rondgang({ voorbeeldWachtzin, terug }: Rondgangeigenschappen) {
  useActiefMelden();
  const [stap, zetStap] = useState<Stap>('welkom');
  const [beurt, zetBeurt] = useState(1);
  const { stand, opnieuw } = useGelezen(() => roep('enquete.lees'), String(beurt));
  const volgende = (): void => {
    zetBeurt(beurt + 1);
    zetStap('welkom');
  };
  return (
    <div className={stijl['geheel']}>
      <Slotwaarschuwing uitleg="De laptop gaat zo op slot. Wat je nu typt en nog niet hebt ingestuurd, is dan weg." />
      {stap === 'terug' ? (
        <Terugvragen voorbeeldWachtzin={voorbeeldWachtzin} gelukt={terug} tochNiet={() => zetStap('welkom')} />
      ) : stand.toestand === 'laden' ? (
        <Wachten />
      ) : stand.toestand === 'mislukt' ? (
        <Openkader titel="De vragen zijn er nog niet">
          <Foutmelding fout={stand.fout} opnieuw={opnieuw} />
          <Terugknop ga={() => zetStap('terug')} />
        </Openkader>
      ) : (
        <Beurt key={beurt} stap={stap} enquete={stand.waarde} ga={zetStap} volgende={volgende} />
      )}
    </div>
  );
}

interface Beurteigenschappen {
  readonly stap: Exclude<Stap, 'terug'>;
  readonly enquete: Enquete;
  readonly ga: (stap: Stap) => void;
  readonly volgende: () => void;
}

/** The turn of one participant. */
function Beurt({ stap, enquete, ga, volgende }: Beurteigenschappen) {
  const [ingevuld, zetIngevuld] = useState(enquete.ingevuld);
  switch (stap) {
    case 'welkom':
      return <Welkom enquete={enquete} begin={() => ga('vragen')} terug={() => ga('terug')} />;
    case 'vragen':
      return (
        <Vragenblad
          enquete={enquete}
          klaar={(aantal) => {
            zetIngevuld(aantal);
            ga('dank');
          }}
          overslaan={() => ga('dank')}
        />
      );
    case 'dank':
      return <Dank isLaatste={ingevuld >= enquete.deelnemers} volgende={volgende} terug={() => ga('terug')} />;
    default:
      return nooit(stap);
  }
}

function Welkom({ enquete, begin, terug }: { readonly enquete: Enquete; readonly begin: () => void; readonly terug: () => void }) {
  const { onderwerp, vragen, cijfervraag, ingevuld, deelnemers } = enquete;
  return (
    <Openkader titel="Hoe was het voor jou?" opschrift={onderwerp} voortgang={deelnemers === 0 ? 0 : Math.min(1, ingevuld / deelnemers)}>
      <div className={stijl['stapel']}>
        <p className={stijl['groot']}>
          {vragen.length} korte vragen{cijfervraag === '' ? '' : ' en een cijfer'}. Het kost je een paar minuten. Elke vraag mag je openlaten.
        </p>
        <p>Je naam komt er niet bij. Wat je schrijft, kan wel letterlijk in het verslag komen: schrijf dus geen namen op.</p>
        <div className={stijl['knoppen']}>
          <Button size="lg" autoFocus onClick={begin}>
            Ik ben aan de beurt
          </Button>
        </div>
        <p className="ow-zacht ow-cijfers">
          {ingevuld} van {Math.max(deelnemers, ingevuld)} ingevuld
        </p>
        <Terugknop ga={terug} />
      </div>
    </Openkader>
  );
}

function Dank({ isLaatste, volgende, terug }: { readonly isLaatste: boolean; readonly volgende: () => void; readonly terug: () => void }) {
  return (
    <Openkader titel="Dank je wel" voortgang={1}>
      <div className={stijl['stapel']}>
        <p className={stijl['groot']} role="status">
          {isLaatste ? 'Iedereen is geweest. Geef de laptop terug aan wie de bijeenkomst leidt.' : 'Geef de laptop door aan wie na jou komt.'}
        </p>
        <div className={stijl['knoppen']}>
          <Button size="lg" variant={isLaatste ? 'default' : 'filled'} autoFocus={!isLaatste} onClick={volgende}>
            Ik ben de volgende
          </Button>
          {isLaatste && (
            <Button size="lg" autoFocus onClick={terug}>
              Terug naar de bijeenkomst
            </Button>
          )}
        </div>
        {!isLaatste && <Terugknop ga={terug} />}
      </div>
    </Openkader>
  );
}

function Terugknop({ ga }: { readonly ga: () => void }) {
  return (
    <div className={stijl['onderaan']}>
      <Button variant="subtle" onClick={ga}>
        Terug naar de bijeenkomst
      </Button>
    </div>
  );
}

interface Terugeigenschappen {
  readonly voorbeeldWachtzin: string | null;
  readonly gelukt: () => void;
  readonly tochNiet: () => void;
}

/** Only who knows the wachtzin gets back; a wrong one costs time, never anything else. */
function Terugvragen({ voorbeeldWachtzin, gelukt, tochNiet }: Terugeigenschappen) {
  const [wachtzin, zetWachtzin] = useState('');
  const { bezig, fout, voerUit } = useOpdracht('enquete.haalTerug');
  const { wacht, veld, geweigerd } = usePoging();
  const traag = useVertraagd(bezig);
  const loopt = useRef(false);
  const probeer = async (): Promise<void> => {
    if (loopt.current || wacht > 0 || wachtzin === '') return;
    loopt.current = true;
    const antwoord = await voerUit({ wachtzin });
    loopt.current = false;
    if (antwoord.ok) gelukt();
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void probeer();
  };
  return (
    <Openkader titel="Terug naar de bijeenkomst">
      <form className={stijl['stapel']} onSubmit={bijVersturen}>
        <p>Dit is voor wie de bijeenkomst leidt. Alles wat is ingevuld, is bewaard.</p>
        {voorbeeldWachtzin !== null && (
          <p className={stijl['voorbeeld']}>
            Dit is de kluis van het voorbeeld. De wachtzin is <strong>{voorbeeldWachtzin}</strong>
          </p>
        )}
        <Geheimveld ref={veld} label="Wachtzin" waarde={wachtzin} onWijzig={zetWachtzin} autoFocus />
        {fout !== null && <Foutmelding fout={fout} />}
        <div className={stijl['knoppen']}>
          <Pogingknop wacht={wacht} traag={traag}>
            Terug naar de bijeenkomst
          </Pogingknop>
          <Button variant="subtle" onClick={tochNiet}>
            Toch nog iemand laten invullen
          </Button>
        </div>
        <p className="ow-zacht">
          Wachtzin kwijt? Zet de kluis op slot; met je herstelcode gaat hij weer open.{' '}
          <Anchor component="button" type="button" onClick={() => void gaOpSlot()}>
            Zet de kluis op slot
          </Anchor>
        </p>
      </form>
    </Openkader>
  );
}
