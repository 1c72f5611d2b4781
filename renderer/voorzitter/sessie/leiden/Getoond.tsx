import { Button } from '@mantine/core';
import { nooit } from '#shared/domein/alleen-lezen';
import { agendapuntVan, allePlekken, antwoordOp, invoergroep, veldenVan } from '#shared/werkvormen/plekken';
import { ledenVan } from '#shared/werkvormen/groepen';
import { isIngevuld } from '#shared/werkvormen/guards';
import type { TOONT } from '#shared/werkvormen/schema';
import type { Plek } from '#shared/werkvormen/sessie';
import { useSessie } from '../bron/Sessie.tsx';
import { toonDeelnemer } from '../velden/bewerkingen.ts';
import { Casusbeelden } from './Casusbeelden.tsx';
import { Uitcasus } from './Uitcasus.tsx';
import { isUitCasus, type Uitcasussoort } from './uitcasus.ts';
import { Velden } from './Velden.tsx';
import stijl from './getoond.module.css';

interface Getoondprops {
  readonly plek: Plek;
  readonly spring: (naar: Plek) => void;
}

/** What the werkvorm shows beside the fields, drawn from the plan and the casussen. */
export function Getoond({ plek, spring }: Getoondprops) {
  const { werkvorm, context } = useSessie();
  const { casussen } = context.plan;
  const agendapunt = agendapuntVan(werkvorm, plek.agendapuntId);
  if (agendapunt?.soort !== 'stap') return null;
  const uitCasus = agendapunt.toont.filter(isUitCasus);
  return (
    <>
      {uitCasus.length > 0 &&
        casussen.map(({ id }) => <Uitcasus key={id} casusId={id} wat={uitCasus} metCode={casussen.length > 1} />)}
      {agendapunt.toont.map((wat) => (isUitCasus(wat) ? null : <Uitplan key={wat} wat={wat} plek={plek} spring={spring} />))}
    </>
  );
}

function Uitplan({ wat, plek, spring }: Getoondprops & { readonly wat: Exclude<(typeof TOONT)[number], Uitcasussoort> }) {
  switch (wat) {
    case 'casusbeelden':
      return <Casusbeelden erbij={(casusId) => <Velden plek={plek} perId={casusId} />} />;
    case 'groepen':
      return <Groepen />;
    case 'knooppunten':
      return <Knooppunten spring={spring} />;
    default:
      return nooit(wat);
  }
}

function Groepen() {
  const { plan } = useSessie().context;
  if (plan.groepen.length === 0) return null;
  return (
    <ul className={stijl['groepen']} aria-label="Groepen">
      {plan.groepen.map((groep) => {
        const leider = plan.deelnemers.find((d) => d.id === groep.gespreksleiderId);
        return (
          <li key={groep.id} className={stijl['groep']}>
            <strong>{groep.naam}</strong>
            <span className="ow-zacht">
              {ledenVan(plan, groep.id).length} deelnemers{leider !== undefined && `, gespreksleider: ${toonDeelnemer(leider).hoofd}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function knopnaam(leeg: boolean, vanAnder: boolean): string {
  if (!vanAnder) return 'Nog leeg: ga erheen';
  return leeg ? 'Voer de inbreng in' : 'Bekijk de inbreng';
}

/** The knooppunten with what is already written about each; what another group brought can be entered from here. */
function Knooppunten({ spring }: { readonly spring: (naar: Plek) => void }) {
  const { werkvorm, context } = useSessie();
  const ronde = werkvorm.agendapunten.find((a) => a.soort === 'ronde' && a.over.lijst === 'knooppunten');
  if (ronde === undefined) return null;
  const plekken = allePlekken(werkvorm, context).filter((p) => p.agendapuntId === ronde.id);
  return (
    <ul className={stijl['knooppunten']} aria-label="Knooppunten">
      {context.plan.knooppunten.map((knooppunt) => {
        const eigen = plekken.filter((p) => p.itemId === knooppunt.id);
        const eerste = eigen[0];
        const leeg = !eigen.some((p) => veldenVan(werkvorm, context, p).some((v) => isIngevuld(antwoordOp(context, v.antwoordplek))));
        const groep = context.plan.groepen.find((g) => g.id === knooppunt.groepId)?.naam ?? '';
        const vanAnder = eerste !== undefined && invoergroep(werkvorm, context, eerste) !== null;
        return (
          <li key={knooppunt.id} className={stijl['groep']}>
            <span>
              <strong>{knooppunt.titel === '' ? 'Knooppunt zonder titel' : knooppunt.titel}</strong> <span className="ow-zacht">{groep}</span>
            </span>
            {eerste !== undefined && (vanAnder || leeg) && (
              <Button variant={leeg ? 'light' : 'subtle'} size="compact-md" onClick={() => spring(eerste)}>
                {knopnaam(leeg, vanAnder)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
