import { Modal } from '@mantine/core';
import stijl from './backup.module.css';
import { useBackupvoortgang, Voortgang } from './Voortgang.tsx';

/** The app ends, and first makes a backup: what it is waiting for, and the way out without one. */
export function Afsluitscherm() {
  const voortgang = useBackupvoortgang();
  const sluitAf = voortgang?.afsluiten === true;
  return (
    <Modal opened={sluitAf} onClose={() => undefined} title="Back-up maken…" withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} centered size="lg" classNames={{ title: stijl['titel'] ?? '' }}>
      <div className={stijl['stapel']}>
        {/* Not the button: who was typing must not stop it with the next key. */}
        <p tabIndex={-1} data-autofocus className={stijl['begin'] ?? ''}>
          Daarna sluit Ontwar vanzelf. Laat de stick of schijf zolang zitten.
        </p>
        <Voortgang wat="Back-up maken" voortgang={voortgang} stop="Afsluiten zonder back-up" />
      </div>
    </Modal>
  );
}
