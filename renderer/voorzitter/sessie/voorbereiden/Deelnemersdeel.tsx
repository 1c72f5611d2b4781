import { ActionIcon, Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { toonDeelnemer } from '../velden/bewerkingen.ts';
import { bekendeOrganisaties, metStandaardgroepen, verwijderDeelnemer, voegDeelnemerToe, wijzigDeelnemer } from './planbewerkingen.ts';
import stijl from './deelnemers.module.css';
import deelstijl from './voorbereiden.module.css';

/** Who comes to the table. The last line is always empty and becomes a participant with its first letter. */
export function Deelnemersdeel() {
  const { werkvorm, context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const [leegId, setLeegId] = useState(nieuwId);
  const leeg: Deelnemer = { id: leegId, naam: '', rol: '', organisatie: '', mandaat: '', groepId: plan.deelnemers.at(-1)?.groepId ?? null };
  const organisaties = bekendeOrganisaties(plan);
  const groepen = [{ value: '', label: 'geen' }, ...plan.groepen.map((g) => ({ value: g.id, label: g.naam }))];

  const wijzig = (deelnemer: Deelnemer, wijziging: Partial<Deelnemer>): void => {
    if (deelnemer.id !== leegId) return zetPlan(wijzigDeelnemer(plan, deelnemer.id, wijziging));
    const basis = werkvorm.groepen ? metStandaardgroepen(plan, [nieuwId(), nieuwId()]) : plan;
    zetPlan(voegDeelnemerToe(basis, { ...leeg, ...wijziging }));
    setLeegId(nieuwId());
  };
  const weg = (deelnemer: Deelnemer): void => {
    zetPlan(verwijderDeelnemer(plan, deelnemer.id));
    meldVerwijderd(`${toonDeelnemer(deelnemer).hoofd} is weg.`, () => zetPlan(voegDeelnemerToe(planNu(), deelnemer)));
  };

  return (
    <div className={deelstijl['stapel']}>
      <p className="ow-zacht">In het verslag staan alleen rol en organisatie. Een naam is alleen voor jou en komt nooit in het verslag.</p>
      <div role="group" aria-label="Deelnemers" className={stijl['deelnemers']} data-metgroep={werkvorm.groepen || undefined} onKeyDown={naarVolgendeVak}>
        <div className={stijl['deelnemerkop']} aria-hidden="true">
          <span>Rol</span>
          <span>Organisatie</span>
          <span>Naam (alleen voor jou)</span>
          {werkvorm.groepen && <span>Groep</span>}
        </div>
        {[...plan.deelnemers, leeg].map((deelnemer, nummer) => {
          const wie = deelnemer.id === leegId ? 'nieuwe deelnemer' : `deelnemer ${nummer + 1}`;
          return (
            <div key={deelnemer.id} className={stijl['deelnemer']} role="group" aria-label={wie}>
              <Autocomplete
                aria-label={`Rol, ${wie}`}
                placeholder={deelnemer.id === leegId ? 'rol' : ''}
                data={[...werkvorm.rollen]}
                openOnFocus={false}
                value={deelnemer.rol}
                onChange={(rol) => wijzig(deelnemer, { rol })}
              />
              <Autocomplete
                aria-label={`Organisatie, ${wie}`}
                placeholder={deelnemer.id === leegId ? 'organisatie' : ''}
                data={organisaties.filter((o) => o !== deelnemer.organisatie.trim())}
                openOnFocus={false}
                value={deelnemer.organisatie}
                onChange={(organisatie) => wijzig(deelnemer, { organisatie })}
              />
              <TextInput aria-label={`Naam, alleen voor jou, ${wie}`} placeholder={deelnemer.id === leegId ? 'mag leeg' : ''} value={deelnemer.naam} onChange={(e) => wijzig(deelnemer, { naam: e.currentTarget.value })} />
              {werkvorm.groepen && (
                <NativeSelect aria-label={`Groep, ${wie}`} data={groepen} value={deelnemer.groepId ?? ''} disabled={deelnemer.id === leegId} onChange={(e) => wijzig(deelnemer, { groepId: e.currentTarget.value === '' ? null : e.currentTarget.value })} />
              )}
              {deelnemer.id === leegId ? (
                <span />
              ) : (
                <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${wie}`} onClick={() => weg(deelnemer)}>
                  <IconTrash size={20} aria-hidden="true" />
                </ActionIcon>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Enter goes on to the next box: after the name to the role of the next line, so that a list is typed in one go. */
function naarVolgendeVak(e: KeyboardEvent<HTMLElement>): void {
  if (e.key !== 'Enter' || !(e.target instanceof HTMLInputElement)) return;
  e.preventDefault();
  const vakken = [...e.currentTarget.querySelectorAll('input')];
  vakken[vakken.indexOf(e.target) + 1]?.focus();
}
