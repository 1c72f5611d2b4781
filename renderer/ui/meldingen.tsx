import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Fout } from '#shared/contract/fouten';

/** More offers of undoing than this hang over what somebody works on; the oldest makes room. */
const MEESTE_ONGEDAAN = 2;

/** What is said now, by its words. */
const gezegd = new Map<string, string>();
/** What can be undone now, oldest first. */
const ongedaan: string[] = [];

/** Something that is good to know and goes by itself. Said again, it takes the place of the time before. */
export function meld(tekst: string): void {
  const vorige = gezegd.get(tekst);
  if (vorige !== undefined) notifications.hide(vorige);
  const id = notifications.show({
    message: tekst,
    color: 'groen',
    role: 'status',
    closeButtonProps: { 'aria-label': 'Melding sluiten' },
    onClose: () => gezegd.delete(tekst),
  });
  gezegd.set(tekst, id);
}

/** An error that belongs to no place on the screen. Stays until it is closed. */
export function meldFout(fout: Fout): void {
  notifications.show({
    // One notification for one kind of trouble, however often it comes.
    id: `fout-${fout.code}`,
    title: fout.watGebeurde,
    message: [fout.watVeilig, fout.watNu, ...fout.details].filter((zin) => zin !== '').join(' '),
    color: 'rood',
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': 'Melding sluiten' },
  });
}

/** Says that something is gone and offers it back: undo instead of "are you sure". */
export function meldVerwijderd(wat: string, zetTerug: () => void): void {
  const id = notifications.show({
    message: (
      <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 'var(--ow-ruimte-twee)' }}>
        {wat}
        <Button
          size="compact-md"
          variant="light"
          flex="none"
          onClick={() => {
            zetTerug();
            notifications.hide(id);
          }}
        >
          Ongedaan maken
        </Button>
      </span>
    ),
    color: 'groen',
    autoClose: 12_000,
    role: 'status',
    closeButtonProps: { 'aria-label': 'Melding sluiten' },
    onClose: () => {
      const plek = ongedaan.indexOf(id);
      if (plek !== -1) ongedaan.splice(plek, 1);
    },
  });
  ongedaan.push(id);
  for (const oud of ongedaan.slice(0, -MEESTE_ONGEDAAN)) notifications.hide(oud);
}

/** Takes away what was said and what could be undone: who went on to something else does not look for it there. An error stays. */
export function ruimMeldingenOp(): void {
  for (const id of [...gezegd.values(), ...ongedaan]) notifications.hide(id);
}
