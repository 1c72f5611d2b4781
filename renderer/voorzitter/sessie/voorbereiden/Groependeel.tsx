import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash, IconUsers } from '@tabler/icons-react';
import type { Groep } from '#shared/domein/sessieplan';
import { gelijknamig, ledenVan, samenVanEenOrganisatie } from '#shared/werkvormen/groepen';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { toonDeelnemer } from '../velden/bewerkingen.ts';
import { metStandaardgroepen, verdeelOverGroepen, verwijderGroep, voegGroepToe, wijzigDeelnemer, wijzigGroep } from './planbewerkingen.ts';
import stijl from './groepen.module.css';
import deelstijl from './voorbereiden.module.css';

/** Groups mixed by organisation, a gespreksleider each; one of them is led on this laptop. */
export function Groependeel() {
  const { context, zetPlan } = useSessie();
  const { plan } = context;
  const zonder = plan.deelnemers.filter((d) => d.groepId === null);
  return (
    <div className={deelstijl['stapel']}>
      <p className="ow-zacht">
        Groepen van ongeveer zes, gemengd naar organisatie, elk met een eigen gespreksleider.
        {plan.deelnemers.length === 0 && ' Voeg eerst de deelnemers toe; dan kun je ze hier verdelen.'}
      </p>
      <div className={stijl['knoppen']}>
        {plan.groepen.length === 0 && <Button onClick={() => zetPlan(metStandaardgroepen(plan, [nieuwId(), nieuwId()]))}>Maak twee groepen</Button>}
        {plan.groepen.length > 0 && zonder.length > 0 && (
          <Button leftSection={<IconUsers size={18} aria-hidden="true" />} onClick={() => zetPlan(verdeelOverGroepen(plan))}>
            Verdeel wie nog geen groep heeft ({zonder.length})
          </Button>
        )}
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => zetPlan(voegGroepToe(plan, nieuwId()))}>
          Groep erbij
        </Button>
      </div>
      <div className={stijl['groepen']}>
        {plan.groepen.map((groep) => (
          <Groepkaart key={groep.id} groep={groep} />
        ))}
      </div>
    </div>
  );
}

function Groepkaart({ groep }: { readonly groep: Groep }) {
  const { context, zetPlan } = useSessie();
  const { plan } = context;
  const leden = ledenVan(plan, groep.id);
  const samen = samenVanEenOrganisatie(plan, groep.id);
  const anderen = [{ value: groep.id, label: groep.naam }, ...plan.groepen.filter((g) => g.id !== groep.id).map((g) => ({ value: g.id, label: `naar ${g.naam}` })), { value: '', label: 'uit de groep' }];
  return (
    <section className={stijl['groepkaart']} aria-label={groep.naam}>
      <div className={stijl['groepkop']}>
        <TextInput aria-label={`Naam van ${groep.naam}`} value={groep.naam} onChange={(e) => zetPlan(wijzigGroep(plan, groep.id, { naam: e.currentTarget.value }))} />
        <span className="ow-zacht ow-cijfers">{leden.length === 1 ? '1 deelnemer' : `${leden.length} deelnemers`}</span>
        <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${groep.naam}`} onClick={() => zetPlan(verwijderGroep(plan, groep.id))}>
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      </div>
      <NativeSelect
        label="Gespreksleider"
        data={[{ value: '', label: leden.length === 0 ? 'eerst deelnemers in deze groep' : 'kies' }, ...leden.map((d) => ({ value: d.id, label: [toonDeelnemer(d).sub, toonDeelnemer(d).hoofd].filter((t) => t !== '').join(' · ') }))]}
        value={groep.gespreksleiderId ?? ''}
        onChange={(e) => zetPlan(wijzigGroep(plan, groep.id, { gespreksleiderId: e.currentTarget.value === '' ? null : e.currentTarget.value }))}
      />
      <label className={stijl['leid']}>
        <input type="radio" name="geleid" checked={plan.geleideGroepId === groep.id} onChange={() => zetPlan({ ...plan, geleideGroepId: groep.id })} />
        Deze groep leid ik op deze laptop
      </label>
      <ul className={stijl['leden']}>
        {leden.map((lid) => {
          const { hoofd, sub } = toonDeelnemer(lid);
          const dubbel = samen.some((o) => gelijknamig(o) === gelijknamig(lid.organisatie));
          return (
            <li key={lid.id}>
              <span>
                {hoofd} {sub !== '' && <span className="ow-zacht">{sub}</span>}
                {dubbel && <span className={stijl['dubbel']}>zelfde organisatie</span>}
              </span>
              <NativeSelect size="xs" aria-label={`Groep van ${hoofd}`} data={anderen} value={groep.id} onChange={(e) => zetPlan(wijzigDeelnemer(plan, lid.id, { groepId: e.currentTarget.value === '' ? null : e.currentTarget.value }))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
