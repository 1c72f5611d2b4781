import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Groep } from '#shared/domein/sessieplan';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { telwoord } from '#shared/domein/woorden';
import { ledenVan } from '#shared/werkvormen/groepen';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { meegegevenzin } from '../../groepswerk/woorden.ts';
import { useSessie } from '../../sessie/bron/Sessie.tsx';
import { toonDeelnemer } from '../../sessie/velden/bewerkingen.ts';
import { verwijderGroep, wijzigGroep } from '../../sessie/voorbereiden/planbewerkingen.ts';
import { metIndeling } from './groepsbewerkingen.ts';
import stijl from './groepen.module.css';

/** What a group is called, who leads it and on which laptop, and what it will talk about. */
export function Groepkop({ groep, meegegeven }: { readonly groep: Groep; readonly meegegeven: ReadonlySet<string> }) {
  const { context, zetPlan, planNu } = useSessie();
  const { plan } = context;
  const leden = ledenVan(plan, groep.id);
  const knooppunten = plan.knooppunten.filter(({ groepId }) => groepId === groep.id);
  const naamVan = (lid: (typeof leden)[number]): string => [toonDeelnemer(lid).sub, toonDeelnemer(lid).hoofd].filter((deel) => deel !== '').join(' · ');
  const verwijder = (): void => {
    const ervoor = planNu();
    zetPlan(verwijderGroep(ervoor, groep.id));
    meldVerwijderd(`${groep.naam} verwijderd. ${meegegevenzin([groep], meegegeven)}`.trim(), () => zetPlan(metIndeling(planNu(), ervoor)));
  };
  return (
    <div className={stijl['groepkop']}>
      <div className={stijl['naamrij']}>
        <TextInput aria-label={`Naam van ${groep.naam}`} maxLength={MAX_REGEL} value={groep.naam} onChange={(e) => zetPlan(wijzigGroep(planNu(), groep.id, { naam: e.currentTarget.value }))} />
        <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${groep.naam}`} onClick={verwijder}>
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
      <p className="ow-zacht ow-cijfers">
        {telwoord(leden.length, 'deelnemer', 'deelnemers')}
        {plan.knooppunten.length > 0 && ` · ${knooppunten.length === 0 ? 'nog geen knooppunt' : knooppunten.map(({ titel }) => (titel.trim() === '' ? 'zonder titel' : titel.trim())).join(', ')}`}
      </p>
      <NativeSelect
        label="Gespreksleider"
        data={[{ value: '', label: leden.length === 0 ? 'eerst deelnemers in deze groep' : 'kies' }, ...leden.map((lid) => ({ value: lid.id, label: naamVan(lid) }))]}
        value={groep.gespreksleiderId ?? ''}
        onChange={(e) => zetPlan(wijzigGroep(planNu(), groep.id, { gespreksleiderId: e.currentTarget.value === '' ? null : e.currentTarget.value }))}
      />
      <label className={stijl['leid']}>
        <input type="radio" name="geleid" checked={plan.geleideGroepId === groep.id} onChange={() => zetPlan({ ...planNu(), geleideGroepId: groep.id })} />
        Deze groep leid ik op deze laptop
      </label>
    </div>
  );
}
