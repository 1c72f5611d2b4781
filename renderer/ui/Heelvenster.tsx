import { Modal } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import stijl from './Heelvenster.module.css';

interface Heelvenstereigenschappen {
  readonly open: boolean;
  readonly titel: string;
  readonly sluit: () => void;
  readonly children: ReactNode;
}

/** Something that needs room: where it stands, or in the whole window until that is closed. */
export function Heelvenster({ open, titel, sluit, children }: Heelvenstereigenschappen) {
  if (!open) return children;
  // Not by the window as Mantine does it: what inside closes on Escape, keeps it to itself.
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') sluit();
  };
  return (
    <>
      <p className="ow-zacht">Dit staat nu in het hele venster.</p>
      <Modal opened fullScreen closeOnEscape={false} onKeyDown={bijToets} title={titel} classNames={{ body: stijl['lijf'] ?? '', content: stijl['venster'] ?? '', header: stijl['kop'] ?? '', title: stijl['titel'] ?? '' }} onClose={sluit}>
        {children}
      </Modal>
    </>
  );
}
