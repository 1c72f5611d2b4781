import { useId, type ReactNode } from 'react';
import stijl from './stukken.module.css';
import { DEELKOPPEN, type Stukdeelnaam } from './wijzer.ts';

interface Stukdeelprops {
  readonly deel: Stukdeelnaam;
  readonly kopniveau: 2 | 3;
  readonly children: ReactNode;
}

/** A part of the panel of a stuk; its heading can be gone to. */
export function Stukdeel({ deel, kopniveau, children }: Stukdeelprops) {
  const id = useId();
  const Kop = `h${kopniveau}` as const;
  return (
    <section className={stijl['deel']} aria-labelledby={id} data-stukdeel={deel}>
      <Kop id={id} tabIndex={-1} className={stijl['deelkop']}>
        {DEELKOPPEN[deel]}
      </Kop>
      {children}
    </section>
  );
}
