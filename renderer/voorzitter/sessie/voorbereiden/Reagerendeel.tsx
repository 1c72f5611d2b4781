import { TextInput } from '@mantine/core';
import { useSessie } from '../bron/Sessie.tsx';
import { Dagveld } from '../velden/Deeldatumveld.tsx';
import { zetConceptdag } from './reactietermijn.ts';
import stijl from './voorbereiden.module.css';

/** When the concept-verslag comes, until when one can react, and with whom. */
export function Reagerendeel() {
  const { context, zetPlan } = useSessie();
  const { plan } = context;
  const { reageren } = plan;
  return (
    <div className={stijl['stapel']}>
      <p className="ow-zacht">Gewoonlijk komt het concept binnen twee weken en kan men tot tien dagen daarna reageren. Kies je een datum voor de sessie, dan vult Ontwar dit alvast in.</p>
      <div className={stijl['drie']}>
        <Dagveld label="Concept-verslag op" waarde={reageren.conceptOp} zet={(dag) => zetPlan(zetConceptdag(plan, dag))} />
        <Dagveld label="Reageren tot en met" waarde={reageren.reactieTot} zet={(reactieTot) => zetPlan({ ...plan, reageren: { ...reageren, reactieTot } })} />
        <TextInput label="Bij wie" placeholder="rol of e-mailadres" value={reageren.contact} onChange={(e) => zetPlan({ ...plan, reageren: { ...reageren, contact: e.currentTarget.value } })} />
      </div>
    </div>
  );
}
