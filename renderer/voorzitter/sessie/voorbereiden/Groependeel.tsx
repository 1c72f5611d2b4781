import { useState } from 'react';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { useLeertraject } from '../../leertraject/bron/useLeertraject.ts';
import { Groepsbestanden } from '../../groepswerk/Groepsbestanden.tsx';
import { Verschillen } from '../../groepswerk/Verschillen.tsx';
import { meegegevenGroepen } from '../../groepswerk/woorden.ts';
import { Groepenbord } from '../../leertraject/groepen/Groepenbord.tsx';
import { Knooppuntverdeling } from '../../leertraject/groepen/Knooppuntverdeling.tsx';
import { Voorstel } from '../../leertraject/groepen/Voorstel.tsx';
import { Wensen } from '../../leertraject/groepen/Wensen.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import deelstijl from './voorbereiden.module.css';

/** Groups mixed by organisation, a gespreksleider each; one of them is led on this laptop. */
export function Groependeel() {
  const { sessieId, context } = useSessie();
  const { beeld, fout, wijzig, herlees } = useLeertraject(sessieId);
  const { deelnemers } = context.plan;
  // A proposal puts everybody anew: what was said of a change by hand goes.
  const [ronde, zetRonde] = useState(0);
  const wensen = beeld?.inhoud.wensen ?? [];
  const meegegeven = meegegevenGroepen(beeld?.uitgiften ?? []);
  const tweedeLaptop = beeld !== null && beeld.ontvangen !== null;
  return (
    <div className={deelstijl['stapel']}>
      <p className="ow-zacht">
        Groepen van ongeveer zes, gemengd naar organisatie, elk met een eigen gespreksleider.
        {deelnemers.length === 0 && ' Voeg eerst de deelnemers toe; dan kun je ze hier verdelen.'}
      </p>
      {fout === null ? null : <Foutmelding fout={fout} opnieuw={() => void herlees()} />}
      {beeld === null || tweedeLaptop ? null : <Wensen beeld={beeld} wijzig={wijzig} />}
      {tweedeLaptop ? null : <Voorstel wensen={wensen} meegegeven={meegegeven} bijVoorstel={() => zetRonde((nu) => nu + 1)} />}
      <Groepenbord key={ronde} wensen={wensen} meegegeven={meegegeven} />
      <Knooppuntverdeling />
      <Groepsbestanden />
      <Verschillen />
    </div>
  );
}
