import { Button, TextInput } from '@mantine/core';
import { ontbreekt } from '#shared/werkvormen/guards';
import type { Plek } from '#shared/werkvormen/sessie';
import { isEenVan, isTekst, metVelden } from '../../klad/vormen.ts';
import { useSessie } from '../bron/Sessie.tsx';
import stijl from './stappaneel.module.css';

export type Paneelsoort = 'ontbreekt' | 'overslaan';

/** What was opened about a step, and what is typed in it. */
export interface Stapklad {
  readonly soort: Paneelsoort;
  /** Of which step, as `plekSleutel`. */
  readonly bij: string;
  readonly reden: string;
  readonly omvang: 'stap' | 'onderdeel';
}

export const isStapklad = metVelden<Stapklad>({ soort: isEenVan(['ontbreekt', 'overslaan']), bij: isTekst, reden: isTekst, omvang: isEenVan(['stap', 'onderdeel']) });

interface Stappaneelprops {
  readonly klad: Stapklad;
  readonly typ: (deel: Partial<Pick<Stapklad, 'reden' | 'omvang'>>) => void;
  readonly plek: Plek;
  readonly verder: (reden: string | null) => void;
  readonly slaOver: (omvang: 'stap' | 'onderdeel', reden: string) => void;
  readonly dicht: () => void;
}

/** Says in place what a guard misses, or asks why a step is skipped. Escape goes back to the answers. */
export function Stappaneel({ klad, typ, plek, verder, slaOver, dicht }: Stappaneelprops) {
  return (
    <section
      className={stijl['stappaneel']}
      aria-label={klad.soort === 'ontbreekt' ? 'Wat er nog mist' : 'Overslaan'}
      onKeyDown={(e) => {
        if (e.key === 'Escape') dicht();
      }}
    >
      {klad.soort === 'ontbreekt' ? <Ontbreekt klad={klad} typ={typ} plek={plek} verder={verder} dicht={dicht} /> : <Overslaan klad={klad} typ={typ} plek={plek} slaOver={slaOver} dicht={dicht} />}
    </section>
  );
}

function Ontbreekt({ klad: { reden }, typ, plek, verder, dicht }: Pick<Stappaneelprops, 'klad' | 'typ' | 'plek' | 'verder' | 'dicht'>) {
  const { werkvorm, context } = useSessie();
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
          onChange={(e) => typ({ reden: e.currentTarget.value })}
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

function Overslaan({ klad: { reden, omvang }, typ, plek, slaOver, dicht }: Pick<Stappaneelprops, 'klad' | 'typ' | 'plek' | 'slaOver' | 'dicht'>) {
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
            <input type="radio" name="omvang" checked={omvang === 'stap'} onChange={() => typ({ omvang: 'stap' })} /> alleen deze stap
          </label>
          <label>
            <input type="radio" name="omvang" checked={omvang === 'onderdeel'} onChange={() => typ({ omvang: 'onderdeel' })} /> alles wat hier nog open staat
          </label>
        </fieldset>
      )}
      <div className={stijl['paneelrij']}>
        <TextInput className={stijl['reden'] ?? ''} label="Waarom? Dat komt in het verslag." autoFocus value={reden} onChange={(e) => typ({ reden: e.currentTarget.value })} />
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
