import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import { toonUur } from '#shared/domein/tijd';
import type { Bewaarstaat } from './bewaarstaat.ts';
import stijl from './Bewaarstatus.module.css';
import { useVertraagd } from './useVertraagd.ts';

interface Bewaarstatuseigenschappen {
  readonly staat: Bewaarstaat;
  /** Tries again after a failure; the text is still on screen. */
  readonly opnieuw?: () => void;
}

/** Whether what is on screen is on disk: "bewaard 13.31.07", "wordt bewaard", "niet bewaard". */
export function Bewaarstatus({ staat, opnieuw }: Bewaarstatuseigenschappen) {
  // A save takes some ms; the word "busy" would only flicker.
  const traag = useVertraagd(staat.soort === 'bezig');
  switch (staat.soort) {
    case 'rust':
      return null;
    case 'bezig':
      return traag ? (
        <span className={stijl['status']}>
          <IconPencil size={16} aria-hidden /> wordt bewaard
        </span>
      ) : (
        <span className={stijl['status']} />
      );
    case 'bewaard':
      return (
        <span className={stijl['status']}>
          <IconCheck size={16} aria-hidden />
          <span className="ow-cijfers">bewaard {toonUur(staat.op, true)}</span>
        </span>
      );
    case 'mislukt':
      return (
        <span className={stijl['status']} data-mislukt role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            <strong>niet bewaard</strong>, je tekst staat nog op het scherm
          </span>
          {opnieuw === undefined ? null : (
            <button type="button" className={stijl['opnieuw']} onClick={opnieuw}>
              Opnieuw proberen
            </button>
          )}
        </span>
      );
  }
}
