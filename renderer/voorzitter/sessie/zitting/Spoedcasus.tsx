import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meld } from '../../../ui/meldingen.tsx';
import { roep, useGelezen, useOpdracht } from '../../brug.ts';
import { useSessie } from '../bron/Sessie.tsx';
import type { Zittingbeeld } from './woorden.ts';
import stijl from './zitting.module.css';

interface Spoedcasusprops {
  readonly beeld: Zittingbeeld;
  /** True when a casus was added. */
  readonly klaar: (toegevoegd: boolean) => void;
}

/** Puts a casus that cannot wait at the end of this sitting. */
export function Spoedcasus({ beeld, klaar }: Spoedcasusprops) {
  const { zitting } = useSessie().context.plan;
  const { stand, opnieuw } = useGelezen(() => roep('casus.lijst'));
  const { bezig, fout, voerUit } = useOpdracht('zitting.voegToe');
  const [gekozen, setGekozen] = useState<string | null>(null);
  if (zitting === null || stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const inZitting = beeld.punten.map(({ code }) => code);
  const mogelijk = stand.waarde.filter(({ regel }) => regel.stap === 'in-overleg' && !inZitting.includes(regel.code));
  // The urgent ones first: that is what this is for.
  const volgorde = mogelijk.toSorted((a, b) => Number(b.regel.spoed) - Number(a.regel.spoed) || a.regel.code.localeCompare(b.regel.code, 'nl', { numeric: true }));
  const keuze = volgorde.find(({ id }) => id === gekozen) ?? volgorde[0];
  const voegToe = async (): Promise<void> => {
    if (keuze === undefined) return;
    const antwoord = await voerUit({ zittingId: zitting.id, casusId: keuze.id, spoed: true });
    if (!antwoord.ok) return;
    meld(`${keuze.regel.code} komt aan het eind van deze zitting.`);
    klaar(true);
  };
  return (
    <form
      className={stijl['spoed']}
      aria-label="Spoedcasus"
      onSubmit={(e) => {
        e.preventDefault();
        void voegToe();
      }}
    >
      {keuze === undefined ? (
        <p>Er is geen andere casus bij de stap “in overleg”. Neem de casus eerst in overleg, op zijn eigen pagina.</p>
      ) : (
        <NativeSelect
          className={stijl['keuze'] ?? ''}
          label="Welke casus kan niet wachten?"
          autoFocus
          data={volgorde.map(({ id, regel }) => ({ value: id, label: `${regel.code}${regel.spoed ? ' (spoed)' : ''}${regel.kern === '' ? '' : `: ${regel.kern}`}` }))}
          value={keuze.id}
          onChange={(e) => setGekozen(e.currentTarget.value)}
        />
      )}
      <div className={stijl['knoppen']}>
        {keuze !== undefined && (
          <Button type="submit" loading={bezig}>
            Voeg toe
          </Button>
        )}
        <Button variant="default" onClick={() => klaar(false)}>
          Toch niet
        </Button>
      </div>
      {fout !== null && <Foutmelding fout={fout} />}
    </form>
  );
}
