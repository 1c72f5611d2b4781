import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { REACTIEOORDELEN } from '#shared/stukken/keuzes';
import { OORDEELWOORDEN } from '#shared/stukken/oordelen';
import stijl from './stukken.module.css';
import { mistNog, type Reactieklad } from './reactie.ts';

interface Reactieformulierprops {
  readonly klad: Reactieklad;
  readonly zet: (klad: Reactieklad) => void;
  /** To choose from when there is more than one. */
  readonly versies: readonly number[];
  /** Whether it was opened just now: then the keyboard goes there. */
  readonly geopend: boolean;
  readonly bezig: boolean;
  readonly bewaar: () => void;
  readonly sluit: () => void;
}

/** A reaction, typed over as somebody gave it. */
export function Reactieformulier({ klad, zet, versies, geopend, bezig, bewaar, sluit }: Reactieformulierprops) {
  const kop = useId();
  const begin = useRef<HTMLInputElement>(null);
  const [gevraagd, zetGevraagd] = useState(false);
  const [nu] = useState(geopend);
  useEffect(() => {
    if (nu) begin.current?.focus();
  }, [nu]);
  const mist = mistNog(klad);
  const verstuur = (e: FormEvent): void => {
    e.preventDefault();
    e.stopPropagation();
    zetGevraagd(true);
    if (mist === '' && !bezig) bewaar();
  };
  return (
    <form className={stijl['formulier']} aria-labelledby={kop} onSubmit={verstuur}>
      <p id={kop} className={stijl['formulierkop']}>
        Een reactie overtypen
      </p>
      <div className={stijl['rij']}>
        <TextInput ref={begin} label="Rol" description="Geen naam" placeholder="moeder, wijkcoach" autoComplete="off" value={klad.rol} onChange={(e) => zet({ ...klad, rol: e.currentTarget.value })} />
        <TextInput label="Organisatie" description="Als die er is" autoComplete="off" value={klad.organisatie} onChange={(e) => zet({ ...klad, organisatie: e.currentTarget.value })} />
        {versies.length > 1 && (
          <NativeSelect label="Over versie" description="Die iemand las" data={versies.map(String)} value={String(klad.versie)} onChange={(e) => zet({ ...klad, versie: Number(e.currentTarget.value) })} />
        )}
      </div>
      <NativeSelect
        label="Wat iemand ervan vindt"
        description="Als dat gezegd is"
        data={[{ value: '', label: 'Niet gezegd' }, ...REACTIEOORDELEN.map((oordeel) => ({ value: oordeel, label: OORDEELWOORDEN[oordeel] }))]}
        value={klad.oordeel ?? ''}
        onChange={(e) => zet({ ...klad, oordeel: REACTIEOORDELEN.find((oordeel) => oordeel === e.currentTarget.value) ?? null })}
      />
      <Textarea label="Reactie" description="Letterlijk, zoals die gegeven is" autosize minRows={3} value={klad.tekst} onChange={(e) => zet({ ...klad, tekst: e.currentTarget.value })} />
      <p role="alert" className={stijl['let']}>
        {gevraagd && mist}
      </p>
      <div className={stijl['knoppen']}>
        <Button type="submit" loading={bezig}>
          Bewaar de reactie
        </Button>
        <Button variant="subtle" onClick={sluit}>
          Niet bewaren
        </Button>
      </div>
    </form>
  );
}
