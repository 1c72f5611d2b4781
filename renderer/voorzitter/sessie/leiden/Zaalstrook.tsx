import { Button } from '@mantine/core';
import { IconDeviceTv } from '@tabler/icons-react';
import { Toets } from '../../../ui/Toets.tsx';
import type { Zaal } from './useZaal.ts';
import stijl from './leiden.module.css';

/** What the room sees now, and the switches for it. */
export function Zaalstrook({ zaal }: { readonly zaal: Zaal }) {
  return (
    <div className={stijl['strook']}>
      <IconDeviceTv size={20} aria-hidden="true" />
      <p role="status">
        {zaal.gordijn ? 'De zaal ziet alleen het gordijn.' : 'De zaal ziet de grote vraag hierboven, en wat jij daar toont.'}
        {zaal.achtergehouden > 0 && ` ${zaal.achtergehouden === 1 ? 'Eén regel blijft' : `${zaal.achtergehouden} regels blijven`} van het scherm: er staat een naam in.`}
      </p>
      <Button size="compact-md" variant="default" aria-pressed={zaal.gordijn} onClick={zaal.wisselGordijn} rightSection={<Toets toetsen="Shift+F9" />}>
        {zaal.gordijn ? 'Gordijn open' : 'Gordijn dicht'}
      </Button>
      <Button size="compact-md" variant="default" aria-pressed={zaal.klok} onClick={zaal.wisselKlok} rightSection={<Toets toetsen="Ctrl+F9" />}>
        {zaal.klok ? 'Klok verbergen' : 'Klok tonen'}
      </Button>
    </div>
  );
}
