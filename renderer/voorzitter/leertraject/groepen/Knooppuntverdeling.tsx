import { NativeSelect } from '@mantine/core';
import { Fragment } from 'react';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { wijzigKnooppunt } from '../../sessie/voorbereiden/planbewerkingen.ts';
import stijl from './groepen.module.css';

/** Which group talks about which knooppunt. */
export function Knooppuntverdeling() {
  const { context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  if (plan.knooppunten.length === 0 || plan.groepen.length === 0) return null;
  const code = new Map(plan.casussen.map((casus) => [casus.id, casus.code]));
  return (
    <section className={stijl['blok']} aria-labelledby="knooppuntverdeling">
      <h3 id="knooppuntverdeling">Knooppunten per groep</h3>
      <ul className={stijl['rijen']}>
        {plan.knooppunten.map(({ id, titel, casusIds, groepId }, nummer) => {
          const naam = titel.trim() === '' ? `Knooppunt ${nummer + 1}` : titel.trim();
          return (
            <li key={id} className={stijl['knooppunt']}>
              <span>
                <strong>{naam}</strong>{' '}
                {casusIds.flatMap((casusId) => code.get(casusId) ?? []).map((casuscode, plek, alle) => (
                  <Fragment key={casuscode}>
                    <span className={`${stijl['code'] ?? ''} ow-zacht ow-cijfers`}>{plek === alle.length - 1 ? casuscode : `${casuscode},`}</span>{' '}
                  </Fragment>
                ))}
              </span>
              <NativeSelect
                aria-label={`Groep voor ${naam}`}
                data={[{ value: '', label: 'nog geen groep' }, ...plan.groepen.map((groep) => ({ value: groep.id, label: groep.naam }))]}
                value={groepId ?? ''}
                onChange={(e) => zetPlan(wijzigKnooppunt(planNu(), id, { groepId: e.currentTarget.value === '' ? null : e.currentTarget.value }))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
