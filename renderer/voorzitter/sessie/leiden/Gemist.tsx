import { Button } from '@mantine/core';
import { telwoord } from '#shared/domein/woorden';
import { meldFout } from '../../../ui/meldingen.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import stijl from './leiden.module.css';

/** After Ontwar was shut during a session: does that time count? Asked until it is answered, also after a lock. */
export function Gemist({ klaar }: { readonly klaar: () => void }) {
  const { gemistMs, stuur } = useSessie();
  if (gemistMs === 0) return null;
  const antwoord = async (opdracht: Parameters<typeof stuur>[0]): Promise<void> => {
    const gedaan = await stuur(opdracht);
    if (gedaan.ok) klaar();
    else meldFout(gedaan.fout);
  };
  return (
    <div className={stijl['strook']} role="status">
      <p>Ontwar was {inMinuten(gemistMs)} dicht. Telt die tijd mee?</p>
      <Button size="compact-md" variant="default" onClick={() => void antwoord({ type: 'klok.telMee' })}>
        Telt mee
      </Button>
      <Button size="compact-md" variant="default" onClick={() => void antwoord({ type: 'klok.trekAf', ms: gemistMs })}>
        Telt niet mee
      </Button>
    </div>
  );
}

function inMinuten(ms: number): string {
  const minuten = Math.max(1, Math.round(ms / 60_000));
  if (minuten < 60) return telwoord(minuten, 'minuut', 'minuten');
  const uren = Math.floor(minuten / 60);
  return `${uren} uur${minuten % 60 === 0 ? '' : ` en ${minuten % 60} minuten`}`;
}
