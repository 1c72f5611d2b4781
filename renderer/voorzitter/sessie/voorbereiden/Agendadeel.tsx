import { NumberInput } from '@mantine/core';
import { toonUur } from '#shared/domein/tijd';
import { type Agendatijd, agendatijden } from '#shared/werkvormen/klok';
import { agendapuntVan } from '#shared/werkvormen/plekken';
import { useNu, useSessie } from '../bron/Sessie.tsx';
import { zetMinuten } from './planbewerkingen.ts';
import stijl from './agenda.module.css';
import deelstijl from './voorbereiden.module.css';

/** The agenda with its minutes; every time on it, and the end, follows while typing. */
export function Agendadeel() {
  const { werkvorm, context } = useSessie();
  const tijden = agendatijden(werkvorm, context, useNu());
  const leeg = werkvorm.agendapunten.filter((a) => !tijden.tijden.some((t) => t.tijdvak.agendapuntId === a.id));
  const loopt = context.klok.begonnenOp !== null;
  const einde = loopt ? tijden.einde : tijden.geplandEinde;
  const samen = tijden.tijden.filter((t) => t.tijdvak.soort === 'agenda').reduce((som, t) => som + t.tijdvak.geplandMinuten, 0);
  return (
    <div className={deelstijl['stapel']}>
      <table className={stijl['agenda']}>
        <thead>
          <tr>
            <th scope="col">Tijd</th>
            <th scope="col">Agendapunt</th>
            <th scope="col">Minuten</th>
          </tr>
        </thead>
        <tbody>
          {tijden.tijden.map((tijd) => (
            <Agendarij key={tijd.tijdvak.id} tijd={tijd} />
          ))}
          {leeg.map((agendapunt) => (
            <tr key={agendapunt.id}>
              <td />
              <td className="ow-zacht">{agendapunt.titel}: verschijnt zodra er knooppunten zijn, {agendapunt.minuten} minuten per stuk</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={stijl['eindtijd']} role="status">
        <span className="ow-cijfers">{einde === null ? `Samen ${samen} minuten.` : `Einde ${toonUur(einde)} uur, samen ${samen} minuten.`}</span>
      </p>
      {loopt && <p className="ow-zacht">De sessie loopt. Meer tijd geef je tijdens het leiden, met +5 min.</p>}
    </div>
  );
}

function Agendarij({ tijd }: { readonly tijd: Agendatijd }) {
  const { werkvorm, context, zetPlan } = useSessie();
  const { plan } = context;
  const { tijdvak, gepland, werkelijk } = tijd;
  const loopt = context.klok.begonnenOp !== null;
  const uren = loopt ? werkelijk : gepland;
  const agendapunt = agendapuntVan(werkvorm, tijdvak.agendapuntId);
  const anders = plan.minuten[tijdvak.agendapuntId] ?? agendapunt?.minuten ?? 0;
  const standaard = tijdvak.itemId === null ? (agendapunt?.minuten ?? 0) : anders;
  if (tijdvak.soort === 'invoer') {
    return (
      <tr>
        <td />
        <td>
          {tijdvak.titel} <span className="ow-zacht">in een andere groep; jij voert het later in</span>
        </td>
        <td />
      </tr>
    );
  }
  return (
    <tr data-weg={tijdvak.soort === 'weggelaten' || undefined}>
      <td className="ow-cijfers">{uren === null ? '' : `${toonUur(uren.van)} – ${toonUur(uren.tot)}`}</td>
      <td>
        {tijdvak.titel === '' ? 'Knooppunt zonder titel' : tijdvak.titel}
        {tijdvak.soort === 'weggelaten' && <span className="ow-zacht"> doen we niet</span>}
      </td>
      <td>
        {loopt ? (
          <span className="ow-cijfers">{tijdvak.geplandMinuten}</span>
        ) : (
          <NumberInput
            aria-label={`Minuten voor ${tijdvak.titel}`}
            min={agendapunt?.verplicht === true ? 1 : 0}
            max={240}
            step={5}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="strict"
            value={tijdvak.geplandMinuten}
            onChange={(getal) => zetPlan(zetMinuten(plan, tijdvak.id, typeof getal === 'number' ? getal : null, standaard))}
          />
        )}
      </td>
    </tr>
  );
}
