import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ontbreekt } from '#shared/werkvormen/guards';
import type { Plek } from '#shared/werkvormen/sessie';
import { useSessie } from '../bron/Sessie.tsx';
import stijl from './stappaneel.module.css';

export type Paneelsoort = 'ontbreekt' | 'overslaan';

interface Stappaneelprops {
  readonly soort: Paneelsoort;
  readonly plek: Plek;
  readonly verder: (reden: string | null) => void;
  readonly slaOver: (omvang: 'stap' | 'onderdeel', reden: string) => void;
  readonly dicht: () => void;
}

/** Says in place what a guard misses, or asks why a step is skipped. Escape goes back to the answers. */
export function Stappaneel({ soort, plek, verder, slaOver, dicht }: Stappaneelprops) {
  return (
    <section
      className={stijl['stappaneel']}
      aria-label={soort === 'ontbreekt' ? 'Wat er nog mist' : 'Overslaan'}
      onKeyDown={(e) => {
        if (e.key === 'Escape') dicht();
      }}
    >
      {soort === 'ontbreekt' ? <Ontbreekt plek={plek} verder={verder} dicht={dicht} /> : <Overslaan plek={plek} slaOver={slaOver} dicht={dicht} />}
    </section>
  );
}

function Ontbreekt({ plek, verder, dicht }: Pick<Stappaneelprops, 'plek' | 'verder' | 'dicht'>) {
  const { werkvorm, context } = useSessie();
  const [reden, setReden] = useState('');
  // Recalculated while the chair fills in what was missing.
  const mist = ontbreekt(werkvorm, context, plek);
  if (mist.length === 0) {
    return (
      <div className={stijl['paneelrij']} role="status">
        <p className={stijl['paneelkop']}>Alles staat er nu.</p>
        <Button autoFocus onClick={() => verder(null)}>
          Volgende
        </Button>
      </div>
    );
  }
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (reden.trim() !== '') verder(reden.trim());
      }}
    >
      <div role="alert">
        <p className={stijl['paneelkop']}>Er mist nog iets.</p>
        <ul className={stijl['mistlijst']}>
          {mist.map((wat) => (
            <li key={wat}>{wat}</li>
          ))}
        </ul>
      </div>
      <div className={stijl['paneelrij']}>
        <TextInput
          className={stijl['reden'] ?? ''}
          label="Toch verder? Schrijf waarom; dat komt in het verslag."
          autoFocus
          value={reden}
          onChange={(e) => setReden(e.currentTarget.value)}
        />
        <Button type="submit" disabled={reden.trim() === ''}>
          Toch verder
        </Button>
        <Button variant="default" onClick={dicht}>
          Eerst aanvullen
        </Button>
      </div>
    </form>
  );
}

function Overslaan({ plek, slaOver, dicht }: Pick<Stappaneelprops, 'plek' | 'slaOver' | 'dicht'>) {
  const [reden, setReden] = useState('');
  const [omvang, setOmvang] = useState<'stap' | 'onderdeel'>('stap');
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (reden.trim() !== '') slaOver(omvang, reden.trim());
      }}
    >
      <p className={stijl['paneelkop']}>Overslaan</p>
      {plek.itemId !== null && (
        <fieldset className={stijl['omvang']}>
          <legend className="ow-alleen-voorlezen">Wat sla je over?</legend>
          <label>
            <input type="radio" name="omvang" checked={omvang === 'stap'} onChange={() => setOmvang('stap')} /> alleen deze stap
          </label>
          <label>
            <input type="radio" name="omvang" checked={omvang === 'onderdeel'} onChange={() => setOmvang('onderdeel')} /> alles wat hier nog open staat
          </label>
        </fieldset>
      )}
      <div className={stijl['paneelrij']}>
        <TextInput className={stijl['reden'] ?? ''} label="Waarom? Dat komt in het verslag." autoFocus value={reden} onChange={(e) => setReden(e.currentTarget.value)} />
        <Button type="submit" disabled={reden.trim() === ''}>
          Sla over
        </Button>
        <Button variant="default" onClick={dicht}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
