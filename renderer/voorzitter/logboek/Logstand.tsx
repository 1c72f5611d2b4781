import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { roep, useBericht, useOpdracht } from '../brug.ts';
import stijl from './logboek.module.css';
import { achterstandzin, standVan, voortgangzin, type Logoordeel, type Logvoortgang, type Stand } from './woorden.ts';

const TEKENS = { goed: IconCircleCheck, mis: IconAlertTriangle, 'nog-niet': IconInfoCircle } as const satisfies Readonly<Record<Stand['toon'], unknown>>;

interface Logstandprops {
  readonly pagina: Parameters<typeof standVan>[0] & Parameters<typeof achterstandzin>[0];
  /** What looking through all of it gave; it stays while other lines are chosen. */
  readonly oordeel: Logoordeel | null;
  readonly zetOordeel: (oordeel: Logoordeel) => void;
}

/** Whether the logboek can be trusted, in a sentence, with the button that looks through all of it. */
export function Logstand({ pagina, oordeel, zetOordeel }: Logstandprops) {
  const { bezig, fout, voerUit, wisFout } = useOpdracht('logboek.controleer');
  const { toon, zin } = standVan(pagina, oordeel);
  const Teken = TEKENS[toon];
  const wacht = achterstandzin(pagina);
  const controleer = async (): Promise<void> => {
    const antwoord = await voerUit();
    if (antwoord.ok) zetOordeel(antwoord.value);
    else if (antwoord.fout.code === 'AFGEBROKEN') wisFout();
  };
  return (
    <div className={stijl['stand']}>
      <p className={stijl['standzin']} data-toon={toon} role="status">
        <Teken size={22} aria-hidden />
        <span>{zin}</span>
      </p>
      {wacht === '' ? null : (
        <p className={stijl['standzin']} data-toon="mis" role="status">
          <IconAlertTriangle size={22} aria-hidden />
          <span>{wacht}</span>
        </p>
      )}
      {bezig ? null : (
        <Button variant="default" onClick={() => void controleer()}>
          Controleer het logboek
        </Button>
      )}
      <Logvoortgangbalk bezig={bezig} />
      {fout === null ? null : <Foutmelding fout={fout} />}
    </div>
  );
}

/** How far reading is, with a button that stops it; nothing while it goes at once. */
export function Logvoortgangbalk({ bezig }: { readonly bezig: boolean }) {
  const [voortgang, zetVoortgang] = useState<Logvoortgang>(null);
  useBericht('logboek.voortgang', zetVoortgang);
  if (!bezig) return null;
  return (
    <div className={stijl['voortgang']}>
      <progress aria-label="Het logboek lezen" {...(voortgang === null ? {} : { value: voortgang.gedaan, max: voortgang.totaal })} />
      <span className="ow-cijfers">{voortgang === null ? 'Even lezen.' : voortgangzin(voortgang)}</span>
      <Button variant="default" size="compact-md" onClick={() => void roep('logboek.breekAf')}>
        Stop
      </Button>
    </div>
  );
}
