import { Modal } from '@mantine/core';
import stijl from './backup.module.css';
import { useBackupvoortgang, Voortgang } from './Voortgang.tsx';

/** The app ends, and first makes a backup: what it is waiting for, and the way out without one. */
export function Afsluitscherm() {
  const voortgang = useBackupvoortgang();
  const sluitAf = voortgang?.afsluiten === true;
  return (
    <Modal opened={sluitAf} onClose={() => undefined} title="Back-up maken…" withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} centered size="lg">
      <div className={stijl['stapel']}>
        <p>Daarna sluit Ontwar vanzelf. Laat de stick of schijf zolang zitten.</p>
        <Voortgang wat="Back-up maken" voortgang={voortgang} stop="Afsluiten zonder back-up" />
      </div>
    </Modal>
  );
}
