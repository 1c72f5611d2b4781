import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Deelnemer } from '#shared/domein/sessieplan';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import { hoofdletter } from '#shared/domein/woorden';
import { toonWens, wensstand, type Wensstand } from '#shared/leertraject/groepsvoorstel-wensen';
import type { Wens } from '#shared/leertraject/leertraject';
import type { Toon } from '#shared/ontwerp/tokens';
import { Merk } from '../../../ui/Merk.tsx';
import stijl from './groepen.module.css';

const STAND: Readonly<Record<Wensstand, { readonly toon: Toon; readonly woord: string }>> = {
  gevolgd: { toon: 'actief', woord: 'gevolgd' },
  'niet-gevolgd': { toon: 'aandacht', woord: 'niet gevolgd' },
  onbekend: { toon: 'neutraal', woord: 'nog niet te zeggen' },
};

interface Wensregeleigenschappen {
  readonly wens: Wens;
  readonly deelnemers: readonly Deelnemer[];
  readonly wijzig: (deel: Partial<Omit<Wens, 'id'>>) => void;
  readonly verwijder: () => void;
}

/** One wish, whether the groups follow it, and what was said with it. */
export function Wensregel({ wens, deelnemers, wijzig, verwijder }: Wensregeleigenschappen) {
  const zin = toonWens(wens, deelnemers);
  const { toon, woord } = STAND[wensstand(wens, deelnemers)];
  return (
    <li className={stijl['wens']}>
      <p className={stijl['wenszin']}>
        {hoofdletter(zin)}. <Merk toon={toon}>{woord}</Merk>
      </p>
      <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder wens: ${zin}`} onClick={verwijder}>
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
      <TextInput aria-label={`Toelichting bij: ${zin}`} placeholder="wat erbij gezegd is" maxLength={MAX_REGEL} value={wens.toelichting} onChange={(e) => wijzig({ toelichting: e.currentTarget.value })} />
      <Checkbox label="Van het gezin" aria-label={`Van het gezin: ${zin}`} checked={wens.vanGezin} onChange={(e) => wijzig({ vanGezin: e.currentTarget.checked })} />
    </li>
  );
}
