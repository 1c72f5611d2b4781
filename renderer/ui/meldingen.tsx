import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Fout } from '#shared/contract/fouten';

/** Something that is good to know and goes by itself. */
export function meld(tekst: string): void {
  notifications.show({ message: tekst, color: 'groen', role: 'status', closeButtonProps: { 'aria-label': 'Melding sluiten' } });
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
  });
}
