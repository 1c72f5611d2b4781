import { Textarea, TextInput } from '@mantine/core';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { useSessie } from '../bron/Sessie.tsx';
import { Dagveld, Uurveld } from '../velden/Deeldatumveld.tsx';
import { casusMetVraag } from '../vraag.ts';
import { Casusvraag } from './Casusvraag.tsx';
import { zetDatum } from './reactietermijn.ts';
import stijl from './voorbereiden.module.css';

export function Onderwerpdeel() {
  const { werkvorm, context, zetPlan } = useSessie();
  const { plan } = context;
  const vraagVan = casusMetVraag(werkvorm, plan);
  return (
    <div className={stijl['stapel']}>
      <p className="ow-zacht">{werkvorm.doel}</p>
      {vraagVan === null ? (
        <Textarea
          label={werkvorm.onderwerpLabel}
          description="Een open vraag werkt het best."
          size="lg"
          autosize
          minRows={2}
          maxLength={MAX_REGEL}
          value={plan.onderwerp}
          onChange={(e) => zetPlan({ ...plan, onderwerp: e.currentTarget.value.replaceAll('\n', ' ') })}
        />
      ) : (
        <Casusvraag key={vraagVan} casusId={vraagVan} label={werkvorm.onderwerpLabel} />
      )}
      <div className={stijl['drie']}>
        <Dagveld label="Datum" waarde={plan.datum} zet={(datum) => zetPlan(zetDatum(plan, datum))} />
        <Uurveld label="Aanvang" waarde={plan.aanvang} zet={(aanvang) => zetPlan({ ...plan, aanvang })} />
        <TextInput label="Plaats" placeholder="gemeentehuis, of digitaal" value={plan.plaats} onChange={(e) => zetPlan({ ...plan, plaats: e.currentTarget.value })} />
      </div>
    </div>
  );
}
