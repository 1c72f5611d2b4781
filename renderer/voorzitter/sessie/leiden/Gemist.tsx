import { Button } from '@mantine/core';
import { useState } from 'react';
import { meldFout } from '../../../ui/meldingen.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import stijl from './leiden.module.css';

/** After Ontwar was shut during a session: does that time count? */
export function Gemist({ klaar }: { readonly klaar: () => void }) {
  const { gemistMs, stuur } = useSessie();
  const [beantwoord, setBeantwoord] = useState(false);
  if (gemistMs === 0 || beantwoord) return null;
  const sluit = (): void => {
    setBeantwoord(true);
    klaar();
  };
  const trekAf = async (): Promise<void> => {
    const antwoord = await stuur({ type: 'klok.trekAf', ms: gemistMs });
    if (antwoord.ok) sluit();
    else meldFout(antwoord.fout);
  };
  return (
    <div className={stijl['strook']} role="status">
      <p>Ontwar was {inMinuten(gemistMs)} dicht. Telt die tijd mee?</p>
      <Button size="compact-md" variant="default" onClick={sluit}>
        Telt mee
      </Button>
      <Button size="compact-md" variant="default" onClick={() => void trekAf()}>
        Telt niet mee
      </Button>
    </div>
  );
}

function inMinuten(ms: number): string {
  const minuten = Math.max(1, Math.round(ms / 60_000));
  if (minuten < 60) return minuten === 1 ? '1 minuut' : `${minuten} minuten`;
  const uren = Math.floor(minuten / 60);
  return `${uren} uur${minuten % 60 === 0 ? '' : ` en ${minuten % 60} minuten`}`;
}
