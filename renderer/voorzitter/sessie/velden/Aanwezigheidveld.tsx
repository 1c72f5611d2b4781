import { Button, TextInput } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { AANWEZIGHEID } from '#shared/werkvormen/keuzes';
import { Mandaatkeuze } from './Mandaatkeuze.tsx';
import { iedereenAanwezig, telAanwezigen, toonDeelnemer, zetAanwezige } from './bewerkingen.ts';
import type { Bewerkerprops } from './typen.ts';
import stijl from './aanwezigheid.module.css';
import veldstijl from './velden.module.css';

/** Who is there, per group: everyone with one button, then the exceptions. */
export function Aanwezigheidveld(props: Bewerkerprops<'aanwezigheid'>) {
  const { waarde, zet, plan, deelnemers } = props;
  const telling = telAanwezigen(waarde, deelnemers);
  const groepen = [...plan.groepen.map((g) => ({ id: g.id, naam: g.naam })), { id: null, naam: plan.groepen.length === 0 ? '' : 'Zonder groep' }];
  return (
    <div className={stijl['aanwezigheid']}>
      <div className={veldstijl['aanwezigkop']}>
        <Button
          size="lg"
          variant={telling.onbekend > 0 ? 'filled' : 'default'}
          leftSection={<IconUserCheck size={22} aria-hidden="true" />}
          onClick={() => zet(iedereenAanwezig(waarde, deelnemers))}
        >
          Iedereen is er
        </Button>
        <p role="status" className="ow-cijfers">
          {telling.aanwezig} aanwezig, {telling.afwezig} afwezig{telling.onbekend > 0 && `, ${telling.onbekend} nog niet bekend`}
        </p>
      </div>
      {deelnemers.length === 0 && <p className={veldstijl['leeg']}>Er zijn nog geen deelnemers in de voorbereiding.</p>}
      {groepen.map((groep) => {
        const leden = deelnemers.filter((d) => (d.groepId ?? null) === groep.id);
        if (leden.length === 0) return null;
        return (
          <section key={groep.id ?? 'zonder'} aria-label={groep.naam === '' ? 'Deelnemers' : groep.naam}>
            {groep.naam !== '' && <h3 className={veldstijl['groepkop']}>{groep.naam}</h3>}
            <ul className={stijl['aanwezigen']}>
              {leden.map((deelnemer) => (
                <Aanwezige key={deelnemer.id} {...props} deelnemer={deelnemer} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Aanwezige({ veld, waarde, zet, deelnemer }: Bewerkerprops<'aanwezigheid'> & { readonly deelnemer: Deelnemer }) {
  const groep = useId();
  const { hoofd, sub } = toonDeelnemer(deelnemer);
  const bekend = waarde.perDeelnemer[deelnemer.id];
  return (
    <li className={stijl['aanwezige']}>
      <fieldset className={stijl['aanwezigkeuze']}>
        <legend className={stijl['aanwezigwie']}>
          {hoofd}
          {sub !== '' && <span className={veldstijl['alleenJij']}>{sub}</span>}
        </legend>
        {AANWEZIGHEID.map((status) => (
          <label key={status} className={veldstijl['pilkeuze']}>
            <input type="radio" name={groep} checked={bekend?.status === status} onChange={() => zet(zetAanwezige(waarde, deelnemer, { status }))} />
            <span>{status}</span>
          </label>
        ))}
      </fieldset>
      {bekend?.status === 'afwezig' && (
        <TextInput
          label="Waarom niet?"
          aria-label={`Waarom niet? Reden dat ${hoofd} er niet is`}
          placeholder="reden, als je die weet"
          value={bekend.reden}
          onChange={(e) => zet(zetAanwezige(waarde, deelnemer, { reden: e.currentTarget.value }))}
        />
      )}
      {veld.mandaat && bekend?.status === 'aanwezig' && (
        <Mandaatkeuze wie={hoofd} waarde={bekend.mandaat} zet={(mandaat) => zet(zetAanwezige(waarde, deelnemer, { mandaat }))} />
      )}
    </li>
  );
}
