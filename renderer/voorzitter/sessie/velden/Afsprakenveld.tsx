import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Afspraak } from '#shared/werkvormen/waarden';
import { Deeldatumveld } from './Deeldatumveld.tsx';
import { toonDeelnemer } from './bewerkingen.ts';
import type { Bewerkerprops } from './typen.ts';
import stijl from './afspraken.module.css';

/** Who does what before when: few, and each with exactly one owner. Enter starts the next one. */
export function Afsprakenveld({ waarde, zet, naam, plan, nieuwId }: Bewerkerprops<'afspraken'>) {
  const lijst = useRef<HTMLOListElement>(null);
  const eigenaren = [...new Set(plan.deelnemers.map((d) => toonDeelnemer(d).hoofd))];
  const wijzig = (id: string, wijziging: Partial<Afspraak>): void =>
    zet({ soort: 'afspraken', afspraken: waarde.afspraken.map((a) => (a.id === id ? { ...a, ...wijziging } : a)) });
  const vol = waarde.afspraken.length >= MEESTE.afspraken;
  const erbij = (): void => {
    if (vol) return;
    zet({ soort: 'afspraken', afspraken: [...waarde.afspraken, { id: nieuwId(), wat: '', wie: '', voor: '', mandaat: '' }] });
    // The new row exists only after the next paint.
    requestAnimationFrame(() => lijst.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus());
  };
  return (
    <div className={stijl['afspraken']}>
      <ol ref={lijst} className={stijl['afsprakenlijst']} aria-label={naam}>
        {waarde.afspraken.map((afspraak, nummer) => (
          <li
            key={afspraak.id}
            className={stijl['afspraak']}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || e.defaultPrevented || !(e.target instanceof HTMLInputElement)) return;
              e.preventDefault();
              erbij();
            }}
          >
            <TextInput className={stijl['afspraakwat'] ?? ''} label={`Wat (${nummer + 1})`} value={afspraak.wat} onChange={(e) => wijzig(afspraak.id, { wat: e.currentTarget.value })} />
            <Autocomplete
              label="Wie: één eigenaar"
              data={eigenaren}
              value={afspraak.wie}
              onChange={(wie) => wijzig(afspraak.id, { wie })}
              openOnFocus={false}
            />
            <Deeldatumveld label="Voor wanneer" waarde={afspraak.voor} zet={(voor) => wijzig(afspraak.id, { voor })} />
            <TextInput label="Op wiens mandaat" placeholder="als dat nodig is" value={afspraak.mandaat} onChange={(e) => wijzig(afspraak.id, { mandaat: e.currentTarget.value })} />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`Verwijder afspraak ${nummer + 1}`}
              onClick={() => zet({ soort: 'afspraken', afspraken: waarde.afspraken.filter((a) => a.id !== afspraak.id) })}
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={vol} onClick={erbij}>
        Nieuwe afspraak
      </Button>
    </div>
  );
}
