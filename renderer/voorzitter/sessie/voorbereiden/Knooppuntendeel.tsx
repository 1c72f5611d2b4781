import { ActionIcon, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { nieuwId } from '../../../ui/nieuwId.ts';
import { useSessie } from '../bron/Sessie.tsx';
import { verplaatsKnooppunt, verwijderKnooppunt, voegKnooppuntToe, wijzigKnooppunt } from './planbewerkingen.ts';
import stijl from './knooppunten.module.css';
import deelstijl from './voorbereiden.module.css';

/** Where work gets tied up: a title, in which casussen it shows, and which group takes it. */
export function Knooppuntendeel() {
  const { werkvorm, context, zetPlan } = useSessie();
  const { plan } = context;
  const [leegId, setLeegId] = useState(nieuwId);
  const leeg = { id: leegId, titel: '', toelichting: '', casusIds: [], groepId: null };
  const groepen = [{ value: '', label: 'nog geen groep' }, ...plan.groepen.map((g) => ({ value: g.id, label: g.naam }))];
  const aantal = plan.knooppunten.length;
  return (
    <div className={deelstijl['stapel']}>
      <p className="ow-zacht">Een knooppunt is een punt waar het werk in de keten in de knoop raakt. Je herkent het in één of meer casussen.</p>
      <ol className={stijl['knooppunten']}>
        {[...plan.knooppunten, leeg].map((knooppunt, nummer) => {
          const nieuw = knooppunt.id === leegId;
          const wie = nieuw ? 'nieuw knooppunt' : `knooppunt ${nummer + 1}`;
          const wijzig = (wijziging: Parameters<typeof wijzigKnooppunt>[2]): void => zetPlan(wijzigKnooppunt(plan, knooppunt.id, wijziging));
          return (
            <li key={knooppunt.id} className={stijl['knooppunt']} data-nieuw={nieuw || undefined}>
              <div className={stijl['knooppuntkop']}>
                <span className={`${stijl['nummer'] ?? ''} ow-cijfers`} aria-hidden="true">
                  {nummer + 1}
                </span>
                <TextInput
                  size="lg"
                  aria-label={`Titel, ${wie}`}
                  placeholder={plaatshouder(nieuw, aantal)}
                  value={knooppunt.titel}
                  onChange={(e) => {
                    if (!nieuw) return wijzig({ titel: e.currentTarget.value });
                    zetPlan(voegKnooppuntToe(plan, leegId, e.currentTarget.value));
                    setLeegId(nieuwId());
                  }}
                />
                {!nieuw && (
                  <span className={stijl['schuif']}>
                    <ActionIcon variant="subtle" size="lg" aria-label={`${wie} omhoog`} disabled={nummer === 0} onClick={() => zetPlan(verplaatsKnooppunt(plan, knooppunt.id, -1))}>
                      <IconArrowUp size={20} aria-hidden="true" />
                    </ActionIcon>
                    <ActionIcon variant="subtle" size="lg" aria-label={`${wie} omlaag`} disabled={nummer === aantal - 1} onClick={() => zetPlan(verplaatsKnooppunt(plan, knooppunt.id, 1))}>
                      <IconArrowDown size={20} aria-hidden="true" />
                    </ActionIcon>
                    <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder ${wie}`} onClick={() => zetPlan(verwijderKnooppunt(plan, knooppunt.id))}>
                      <IconTrash size={20} aria-hidden="true" />
                    </ActionIcon>
                  </span>
                )}
              </div>
              {!nieuw && (
                <div className={stijl['knooppuntlijf']}>
                  <Textarea label="Toelichting" placeholder="wat we erover lazen in de voorbereiding" autosize minRows={1} value={knooppunt.toelichting} onChange={(e) => wijzig({ toelichting: e.currentTarget.value })} />
                  {werkvorm.groepen && <NativeSelect label="Groep" data={groepen} value={knooppunt.groepId ?? ''} onChange={(e) => wijzig({ groepId: e.currentTarget.value === '' ? null : e.currentTarget.value })} />}
                  <fieldset className={stijl['casuskeuze']}>
                    <legend>Te zien in</legend>
                    {plan.casussen.length === 0 && <span className="ow-zacht">nog geen casussen gekozen</span>}
                    {plan.casussen.map((casus) => (
                      <Checkbox
                        key={casus.id}
                        label={casus.code}
                        checked={knooppunt.casusIds.includes(casus.id)}
                        onChange={(e) => wijzig({ casusIds: e.currentTarget.checked ? [...knooppunt.casusIds, casus.id] : knooppunt.casusIds.filter((id) => id !== casus.id) })}
                      />
                    ))}
                  </fieldset>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function plaatshouder(nieuw: boolean, aantal: number): string {
  if (!nieuw) return 'Korte titel';
  return aantal === 0 ? 'Korte titel, zoals: vrijdagmiddag' : 'Nog een knooppunt: een korte titel';
}
