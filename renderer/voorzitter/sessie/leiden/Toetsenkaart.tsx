import { Modal } from '@mantine/core';
import { Toets } from '../../../ui/Toets.tsx';
import { TOETSEN } from './toetsen.ts';
import stijl from './toetsenkaart.module.css';

const IN_EEN_LIJST = [
  { opschrift: 'Enter', uitleg: 'Nieuwe regel in een lijst' },
  { opschrift: 'Alt V', uitleg: 'Deze regel in de zaal tonen, of niet meer' },
  { opschrift: 'Alt ↑', uitleg: 'Regel omhoog; met ↓ omlaag' },
  { opschrift: 'Alt Delete', uitleg: 'Regel weg' },
] as const;

/** Every key of the live screen on one card. */
export function Toetsenkaart({ open, dicht }: { readonly open: boolean; readonly dicht: () => void }) {
  return (
    <Modal opened={open} onClose={dicht} title={<span className={stijl['titel']}>Toetsen</span>} size="lg">
      <dl className={stijl['toetsen']}>
        {[...TOETSEN, ...IN_EEN_LIJST].map(({ opschrift, uitleg }) => (
          <div key={opschrift} className={stijl['toetsrij']}>
            <dt>
              <Toets toetsen={opschrift.replaceAll(' ', '+')} stil={false} />
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
