import { useEffect, useRef, useState } from 'react';
import type { ZaalContract } from '#shared/contract/zaal';
import type { Bericht, Brug } from '#shared/contract/vorm';
import { Knoop } from '../ui/Knoop.tsx';
import { drukte, toonResttijd } from './beeld.ts';
import stijl from './zaal.module.css';

/** What the preload of this window puts there: it can ask for the picture and for nothing else. */
declare const ontwarZaal: Brug<ZaalContract>;

type Beeld = Bericht<ZaalContract, 'zaal.beeld'>;

/** What the beamer shows: the one picture the chair's window sent, or the curtain. */
export function Zaal() {
  const beeld = useBeeld();
  if (beeld === null || beeld.gordijn) return <Gordijn />;
  return (
    <main className={stijl['zaal']}>
      <header className={stijl['kop']}>
        <p className={stijl['titel']}>{beeld.titel}</p>
        {beeld.klok !== null && <Klok eindigtOp={beeld.klok.eindigtOp} />}
      </header>
      <h1 className={stijl['vraag']} data-lang={beeld.vraag.length > 60 || undefined} aria-live="polite">
        {beeld.vraag}
      </h1>
      <Kolommen beeld={beeld} />
    </main>
  );
}

function useBeeld(): Beeld | null {
  const [beeld, setBeeld] = useState<Beeld | null>(null);
  useEffect(() => {
    const stop = ontwarZaal.abonneer('zaal.beeld', setBeeld);
    void ontwarZaal.roep('zaal.beeld').then((antwoord) => {
      // A message that came in meanwhile is newer than this answer.
      if (antwoord.ok) setBeeld((al) => al ?? antwoord.value);
    });
    return stop;
  }, []);
  return beeld;
}

function Gordijn() {
  return (
    <main className={stijl['gordijn']}>
      <Knoop breedte={320} label="Ontwar" />
    </main>
  );
}

function Kolommen({ beeld }: { readonly beeld: Beeld }) {
  const einde = useRef<HTMLDivElement>(null);
  const aantal = beeld.kolommen.reduce((som, k) => som + k.regels.length, 0);
  useEffect(() => {
    // More than fits: what was added last is what the room talks about.
    einde.current?.scrollTo(0, einde.current.scrollHeight);
  }, [aantal]);
  if (beeld.kolommen.length === 0) return null;
  return (
    <div ref={einde} className={stijl['kolommen']} data-drukte={drukte(beeld)}>
      {beeld.kolommen.map((kolom, nummer) => (
        <section key={`${nummer}-${kolom.kop}`} className={stijl['kolom']}>
          {kolom.kop !== '' && <h2 className={stijl['kolomkop']}>{kolom.kop}</h2>}
          <ul className={stijl['regels']}>
            {kolom.regels.map((regel, plek) => (
              <li key={`${plek}-${regel}`}>{regel}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Whole minutes, so that the room is not hurried by seconds. */
function Klok({ eindigtOp }: { readonly eindigtOp: number | null }) {
  const [nu, setNu] = useState(() => Date.now());
  useEffect(() => {
    const wekker = setInterval(() => setNu(Date.now()), 1000);
    return () => clearInterval(wekker);
  }, []);
  const rest = toonResttijd(eindigtOp, nu);
  return (
    <p className={`${stijl['klok'] ?? ''} ow-cijfers`} data-over={rest.over || undefined}>
      {rest.tekst}
    </p>
  );
}
