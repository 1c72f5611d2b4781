import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Fout } from '#shared/contract/fouten';
import { Foutmelding } from './Foutmelding.tsx';
import stijl from './Vernietigvraag.module.css';

interface Vernietigvraageigenschappen {
  readonly open: boolean;
  readonly titel: string;
  /** What goes and what stays. */
  readonly uitleg: string;
  /** More about that, a paragraph each. */
  readonly erbij?: readonly string[];
  /** Why it cannot be done now; then nothing can be typed. */
  readonly belet?: string;
  /** What has to be typed over, so that nobody does this in passing. */
  readonly overtypen: string;
  readonly overtyplabel: string;
  readonly sluit: () => void;
  /** Destroys it; gives the error when that failed. */
  readonly vernietig: () => Promise<Fout | null>;
}

/** The one place where Ontwar asks "are you sure": where data is destroyed for good. */
export function Vernietigvraag(eigenschappen: Vernietigvraageigenschappen) {
  return (
    <Modal opened={eigenschappen.open} onClose={eigenschappen.sluit} title={eigenschappen.titel} size="lg" classNames={{ title: stijl['titel'] ?? '' }}>
      <Vraag {...eigenschappen} />
    </Modal>
  );
}

function Vraag({ uitleg, erbij = [], belet = '', overtypen, overtyplabel, sluit, vernietig }: Vernietigvraageigenschappen) {
  const [getypt, zetGetypt] = useState('');
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<Fout | null>(null);
  const klopt = getypt.trim().toUpperCase() === overtypen.toUpperCase();
  const voerUit = async (): Promise<void> => {
    if (!klopt || bezig) return;
    zetBezig(true);
    zetFout(await vernietig());
    zetBezig(false);
  };
  if (belet !== '') {
    return (
      <div className={stijl['vraag']}>
        <p role="alert">{belet}</p>
        <div className={stijl['knoppen']}>
          <Button variant="default" onClick={sluit} data-autofocus>
            Sluiten
          </Button>
        </div>
      </div>
    );
  }
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void voerUit();
  };
  return (
    <form className={stijl['vraag']} onSubmit={bijVersturen}>
      <p>{uitleg}</p>
      {erbij.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      <TextInput
        label={overtyplabel}
        description={overtypen}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={getypt}
        onChange={(gebeurtenis) => zetGetypt(gebeurtenis.currentTarget.value)}
      />
      {fout === null ? null : <Foutmelding fout={fout} />}
      <div className={stijl['knoppen']}>
        <Button variant="default" onClick={sluit}>
          Toch niet
        </Button>
        <Button type="submit" color="rood" disabled={!klopt} loading={bezig}>
          Voorgoed vernietigen
        </Button>
      </div>
    </form>
  );
}
