import { ActionIcon, Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash, IconUsersPlus } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { roep, useGelezen } from '../../brug.ts';
import { useRegio } from '../../instellingen/regio.tsx';
import { useSessie } from '../bron/Sessie.tsx';
import { toonDeelnemer } from '../velden/bewerkingen.ts';
import {
  bekendeOrganisaties,
  metStandaardgroepen,
  neemBetrokkenenOver,
  nogNietAanTafel,
  rollenVoor,
  verwijderDeelnemer,
  voegDeelnemerToe,
  vraagtMandaat,
  wijzigDeelnemer,
} from './planbewerkingen.ts';
import stijl from './deelnemers.module.css';
import deelstijl from './voorbereiden.module.css';

/** Who comes to the table. The last line is always empty and becomes a participant with its first letter. */
export function Deelnemersdeel() {
  const { werkvorm, context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const [leegId, setLeegId] = useState(nieuwId);
  const leeg: Deelnemer = { id: leegId, naam: '', rol: '', organisatie: '', mandaat: '', groepId: plan.deelnemers.at(-1)?.groepId ?? null };
  const metMandaat = vraagtMandaat(werkvorm);
  const rollen = [...rollenVoor(werkvorm, useRegio())];
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
      <p className="ow-zacht">
        In het verslag staan alleen rol en organisatie. Een naam is alleen voor jou en komt nooit in het verslag.
        {metMandaat && ' Vraag vooraf wat ieder mag beslissen: ja, nee, of tot welk bedrag of onderwerp.'}
      </p>
      {plan.casussen.map(({ id, code }) => (
        <Betrokkenenknop key={id} casusId={id} code={code} />
      ))}
      <div role="group" aria-label="Deelnemers" className={stijl['deelnemers']} data-metgroep={werkvorm.groepen || undefined} data-metmandaat={metMandaat || undefined} onKeyDown={naarVolgendeVak}>
        <div className={stijl['deelnemerkop']} aria-hidden="true">
          <span>Rol</span>
          <span>Organisatie</span>
          {metMandaat && <span>Mandaat</span>}
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
                data={rollen}
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
              {metMandaat && (
                <TextInput
                  aria-label={`Mandaat, ${wie}`}
                  placeholder={deelnemer.id === leegId ? 'ja, nee, of tot …' : ''}
                  value={deelnemer.mandaat}
                  onChange={(e) => wijzig(deelnemer, { mandaat: e.currentTarget.value })}
                />
              )}
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

/** Brings those around the casus to the table in one go. Nothing to see when they are there already. */
function Betrokkenenknop({ casusId, code }: { readonly casusId: string; readonly code: string }) {
  const { context, zetPlan } = useSessie();
  const { plan } = context;
  const { stand } = useGelezen(() => roep('casus.lees', { id: casusId }), casusId);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  const { betrokkenen } = stand.waarde;
  const erbij = nogNietAanTafel(plan, betrokkenen).length;
  if (erbij === 0) return null;
  return (
    <div>
      <Button variant="default" leftSection={<IconUsersPlus size={18} aria-hidden="true" />} onClick={() => zetPlan(neemBetrokkenenOver(plan, betrokkenen))}>
        Neem de betrokkenen van {code} over ({erbij})
      </Button>
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
