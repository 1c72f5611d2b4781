import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import { stelWachtzinVoor, toevalsbytes } from '../groepswerk/wachtzinvoorstel.ts';
import { Geheimveld } from '../openen/Geheimveld.tsx';
import { STERKTEWOORDEN } from '../openen/sterktewoorden.ts';
import { useOordeel } from '../openen/useOordeel.ts';
import stijl from './uitvoer.module.css';

interface Wachtwoordveldprops {
  readonly ref: Ref<HTMLInputElement>;
  readonly uitleg: ReactNode;
  readonly waarde: string;
  readonly zet: (wachtwoord: string) => void;
}

/** A password for a file, to be told to who gets it: with its strength, and with one to take over. */
export function Wachtwoordveld({ ref, uitleg, waarde, zet }: Wachtwoordveldprops) {
  const [voorstel, zetVoorstel] = useState('');
  const stelVoor = (): void => {
    const nieuw = stelWachtzinVoor(toevalsbytes);
    zetVoorstel(nieuw);
    zet(nieuw);
  };
  return (
    <div className={stijl['veld']}>
      <Geheimveld ref={ref} label="Wachtwoord" uitleg={uitleg} waarde={waarde} onWijzig={zet} langste={127} nieuw />
      <p className="ow-klein" aria-live="polite">
        {waarde !== '' && <Sterkte wachtwoord={waarde} />}
      </p>
      <div role="status">
        {voorstel !== '' && voorstel === waarde && (
          <>
            <p className="ow-zacht">Schrijf het over: Ontwar bewaart het niet.</p>
            <p className={stijl['voorstel']}>{voorstel}</p>
          </>
        )}
      </div>
      <div>
        <Button variant="subtle" size="compact-md" leftSection={<IconSparkles size={18} aria-hidden />} onClick={stelVoor}>
          {voorstel === '' ? 'Stel een wachtwoord voor' : 'Stel een ander voor'}
        </Button>
      </div>
    </div>
  );
}

/** A component of its own, so that the word lists load only when somebody types a password. */
function Sterkte({ wachtwoord }: { readonly wachtwoord: string }) {
  const oordeel = useOordeel(wachtwoord);
  if (oordeel === null) return null;
  return (
    <>
      <strong>{STERKTEWOORDEN[oordeel.score]}.</strong> {oordeel.advies}
    </>
  );
}
