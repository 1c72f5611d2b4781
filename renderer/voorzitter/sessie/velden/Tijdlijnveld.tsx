import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { MEESTE } from '#shared/domein/tekstvormen';
import type { Gebeurtenis } from '#shared/domein/casus';
import { AARD_GEBEURTENIS } from '#shared/domein/keuzes';
import { Deeldatumveld } from './Deeldatumveld.tsx';
import type { Bewerkerprops } from './typen.ts';
import stijl from './afspraken.module.css';

/** Events the table adds to the timeline: when, what, good or bad, and who says so. */
export function Tijdlijnveld({ waarde, zet, naam, nieuwId }: Bewerkerprops<'tijdlijn'>) {
  const lijst = useRef<HTMLOListElement>(null);
  const wijzig = (id: string, wijziging: Partial<Gebeurtenis>): void =>
    zet({ soort: 'tijdlijn', gebeurtenissen: waarde.gebeurtenissen.map((g) => (g.id === id ? { ...g, ...wijziging } : g)) });
  const erbij = (): void => {
    zet({ soort: 'tijdlijn', gebeurtenissen: [...waarde.gebeurtenissen, { id: nieuwId(), wanneer: '', wat: '', aard: 'neutraal', bron: '' }] });
    requestAnimationFrame(() => lijst.current?.querySelector<HTMLElement>(':scope > li:last-child input')?.focus());
  };
  return (
    <div className={stijl['afspraken']}>
      <ol ref={lijst} className={stijl['afsprakenlijst']} aria-label={naam}>
        {waarde.gebeurtenissen.map((gebeurtenis, nummer) => (
          <li key={gebeurtenis.id} className={stijl['gebeurtenis']}>
            <Deeldatumveld label="Wanneer" waarde={gebeurtenis.wanneer} zet={(wanneer) => wijzig(gebeurtenis.id, { wanneer })} />
            <TextInput label={`Wat (${nummer + 1})`} value={gebeurtenis.wat} onChange={(e) => wijzig(gebeurtenis.id, { wat: e.currentTarget.value })} />
            <NativeSelect
              label="Aard"
              data={[...AARD_GEBEURTENIS]}
              value={gebeurtenis.aard}
              onChange={(e) => wijzig(gebeurtenis.id, { aard: AARD_GEBEURTENIS.find((a) => a === e.currentTarget.value) ?? 'neutraal' })}
            />
            <TextInput label="Wie zegt dit" value={gebeurtenis.bron} onChange={(e) => wijzig(gebeurtenis.id, { bron: e.currentTarget.value })} />
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`Verwijder gebeurtenis ${nummer + 1}`}
              onClick={() => zet({ soort: 'tijdlijn', gebeurtenissen: waarde.gebeurtenissen.filter((g) => g.id !== gebeurtenis.id) })}
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} disabled={waarde.gebeurtenissen.length >= MEESTE.gebeurtenissen} onClick={erbij}>
        Gebeurtenis erbij
      </Button>
    </div>
  );
}
