import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { WENSSOORTEN, type Wenssoort } from '#shared/leertraject/keuzes';
import { noemDeelnemer } from '#shared/leertraject/groepsvoorstel-wensen';
import type { Wens } from '#shared/leertraject/leertraject';
import { bekendeOrganisaties } from '../../sessie/voorbereiden/planbewerkingen.ts';
import stijl from './groepen.module.css';

/** A wish that is yet to be chosen. */
export type Wensconcept = Omit<Wens, 'id'>;

const SOORTWOORD: Readonly<Record<Wenssoort, string>> = {
  'niet-met-deelnemer': 'liever niet met',
  'niet-met-organisatie': 'liever niet met iemand van',
  'wel-met-deelnemer': 'graag met',
};

interface Wensformuliereigenschappen {
  readonly concept: Wensconcept;
  readonly plan: Sessieplan;
  readonly zet: (concept: Wensconcept) => void;
  /** No wish after all. */
  readonly sluit: () => void;
  readonly klaar: (wens: Wensconcept) => void;
}

/** Who would like what: three choices, read as a sentence. */
export function Wensformulier({ concept, plan, zet, sluit, klaar }: Wensformuliereigenschappen) {
  const kop = useId();
  const wie = useRef<HTMLSelectElement>(null);
  // It opens at the press of a button that may stand some way above it.
  useEffect(() => wie.current?.focus(), []);
  const mensen = plan.deelnemers.map((d) => ({ value: d.id, label: noemDeelnemer(d) }));
  const organisaties = bekendeOrganisaties(plan).map((naam) => ({ value: naam, label: naam }));
  const doelen = concept.soort === 'niet-met-organisatie' ? organisaties : mensen.filter(({ value }) => value !== concept.deelnemerId);
  const kies = { value: '', label: 'kies' };
  const af = concept.deelnemerId !== '' && doelen.some(({ value }) => value === concept.doel);
  return (
    <div role="group" aria-labelledby={kop} className={stijl['formulier']}>
      <h4 id={kop}>Nieuwe wens</h4>
      {concept.toelichting !== '' && <blockquote className={stijl['citaat']}>{concept.toelichting}</blockquote>}
      <div className={stijl['keuzes']}>
        <NativeSelect ref={wie} label="Wie" data={[kies, ...mensen]} value={concept.deelnemerId} onChange={(e) => zet({ ...concept, deelnemerId: e.currentTarget.value })} />
        <NativeSelect
          label="wil"
          data={WENSSOORTEN.map((soort) => ({ value: soort, label: SOORTWOORD[soort] }))}
          value={concept.soort}
          onChange={(e) => zet({ ...concept, soort: WENSSOORTEN.find((soort) => soort === e.currentTarget.value) ?? concept.soort, doel: '' })}
        />
        <NativeSelect label={concept.soort === 'niet-met-organisatie' ? 'welke organisatie' : 'met wie'} data={[kies, ...doelen]} value={concept.doel} onChange={(e) => zet({ ...concept, doel: e.currentTarget.value })} />
      </div>
      <Checkbox label="Dit is een wens van het gezin; die gaat altijd voor" checked={concept.vanGezin} onChange={(e) => zet({ ...concept, vanGezin: e.currentTarget.checked })} />
      <div className={stijl['knoppen']}>
        <Button disabled={!af} onClick={() => klaar(concept)}>
          Voeg deze wens toe
        </Button>
        <Button variant="subtle" onClick={sluit}>
          Toch niet
        </Button>
      </div>
    </div>
  );
}
