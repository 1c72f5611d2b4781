import { useEffect, useRef, type ReactNode } from 'react';
import { agendapuntVan } from '#shared/werkvormen/plekken';
import type { Plek } from '#shared/werkvormen/sessie';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { Bronnen } from '../../groepswerk/Bronnen.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { Getoond } from './Getoond.tsx';
import { Klok } from './Klok.tsx';
import { kopVan } from './kop.ts';
import { beginMetCasus } from './uitcasus.ts';
import { Velden } from './Velden.tsx';
import stijl from './vraagkolom.module.css';

interface Vraagkolomprops {
  readonly plek: Plek;
  readonly spring: (naar: Plek) => void;
  /** Changes when a key asks for the answers. */
  readonly naarAntwoord: number;
  readonly onderaan: ReactNode;
}

/** The question in large type, what belongs to it, and the fields under it. A new question takes the focus to its first field. */
export function Vraagkolom({ plek, spring, naarAntwoord, onderaan }: Vraagkolomprops) {
  const { werkvorm, context } = useSessie();
  const kop = kopVan(werkvorm, context, plek);
  const sleutel = plekSleutel(plek);
  const lijf = useRef<HTMLDivElement>(null);
  const vraag = useRef<HTMLHeadingElement>(null);
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  const eerstKijken = beginMetCasus(agendapunt);
  const gevraagd = useRef(naarAntwoord);
  useEffect(() => {
    const vraagtAntwoord = gevraagd.current !== naarAntwoord;
    gevraagd.current = naarAntwoord;
    if (!vraagtAntwoord) lijf.current?.scrollTo(0, 0);
    // What comes before the answers must be seen first; the key for the answers goes past it.
    if (eerstKijken && !vraagtAntwoord) return vraag.current?.focus({ preventScroll: true });
    const eerste = lijf.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], [data-veld] :is(textarea, input, button):not(:disabled)');
    (eerste ?? vraag.current)?.focus({ preventScroll: !eerstKijken });
    return undefined;
  }, [sleutel, naarAntwoord, eerstKijken]);
  const perCasusBovenaan = agendapunt?.soort === 'stap' && agendapunt.toont.includes('casusbeelden');
  return (
    <section className={stijl['midden']} aria-label="Vraag en antwoorden">
      <div className={stijl['boven']}>
        <p className={stijl['waar']}>
          {kop.inbreng !== '' && <span className={stijl['inbreng']}>{kop.inbreng}</span>}
          <span>{kop.soort}</span>
          {kop.titel !== '' && <strong className={stijl['itemtitel']}>{kop.titel}</strong>}
          {kop.stap !== '' && <span className={stijl['stapnummer']}>{kop.stap}</span>}
        </p>
        <Klok />
      </div>
      <div className={stijl['lijf']} ref={lijf}>
        <h1 ref={vraag} tabIndex={-1} className={stijl['vraag']} data-lang={kop.vraag.length > 60 || undefined} data-kort={eerstKijken || undefined}>
          {kop.vraag}
        </h1>
        <p className="ow-alleen-voorlezen" aria-live="polite">
          {[kop.inbreng, kop.soort, kop.titel, kop.vraag].filter((deel) => deel !== '').join('. ')}
        </p>
        <div key={sleutel} className={stijl['inhoud']}>
          <Getoond plek={plek} spring={spring} />
          <Bronnen plek={plek} />
          {perCasusBovenaan ? <Velden plek={plek} perId={null} /> : <Velden plek={plek} />}
        </div>
      </div>
      {onderaan}
    </section>
  );
}
