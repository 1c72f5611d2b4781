import { Button } from '@mantine/core';
import { IconAlertTriangle, IconFileDownload } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { beoordeelWachtzin } from '#shared/domein/wachtzin';
import { isVerteld, onthoudVerteld } from './verteld.ts';
import { Wachtwoordveld } from './Wachtwoordveld.tsx';
import { bewaarknop, buitenDeKluis, zwakWachtwoord, type Uitvoeraantal, type Uitvoerslot } from './woorden.ts';
import stijl from './uitvoer.module.css';

export interface Uitvoervraag {
  /** A kind of file and whose it is, such as `verslag` with the id of a session: for each the long text comes once. Null: every time. */
  readonly sleutel: string | null;
  readonly aantal?: Uitvoeraantal;
  /** `geen` for what cannot have a password. */
  readonly slot?: Uitvoerslot;
  /** What can be read in it, or what the password is to be, when that is particular. */
  readonly uitleg?: ReactNode;
  /** In the place of the long text, for what is worse than a file that can be read. */
  readonly waarschuwing?: string;
  readonly bezig: boolean;
  /** Asks where and writes it. @returns whether it was written; when not, what was typed stays */
  readonly bewaar: (wachtwoord: string) => Promise<boolean>;
}

/** Before something leaves the kluis: what that means, told once, and the choice of a password. Nothing here stands in the way. */
export function Uitvoerpaneel({ sleutel, aantal = 'een', slot = 'keuze', uitleg, waarschuwing, bezig, bewaar, sluit }: Uitvoervraag & { readonly sluit: () => void }) {
  const kop = useId();
  const tekst = useId();
  // Stays as it was while this panel is open.
  const [eerder] = useState(() => sleutel !== null && isVerteld(sleutel));
  const [wachtwoord, zetWachtwoord] = useState('');
  const [zwak, zetZwak] = useState<{ readonly wachtwoord: string; readonly waarom: string } | null>(null);
  const begin = useRef<HTMLInputElement & HTMLButtonElement>(null);
  useEffect(() => begin.current?.focus(), []);
  const gewaarschuwd = zwak !== null && zwak.wachtwoord === wachtwoord;

  const verder = async (): Promise<void> => {
    if (bezig) return;
    if (wachtwoord !== '' && !gewaarschuwd) {
      const oordeel = await beoordeelWachtzin(wachtwoord);
      if (!oordeel.voldoende) return zetZwak({ wachtwoord, waarom: zwakWachtwoord(oordeel) });
    }
    if (sleutel !== null) onthoudVerteld(sleutel);
    if (!(await bewaar(wachtwoord))) return;
    zetWachtwoord('');
    sluit();
  };
  const bijVersturen = (e: FormEvent): void => {
    e.preventDefault();
    e.stopPropagation();
    void verder();
  };
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape') return;
    // The panel alone, and not the screen around it.
    e.stopPropagation();
    sluit();
  };

  return (
    <form className={stijl['paneel']} aria-labelledby={kop} aria-describedby={eerder ? undefined : tekst} onSubmit={bijVersturen} onKeyDown={bijToets}>
      <p id={kop} className={stijl['kop']}>
        {aantal === 'een' ? 'Een bestand buiten de kluis' : 'Bestanden buiten de kluis'}
      </p>
      {!eerder && (
        <p id={tekst} className={waarschuwing === undefined ? undefined : stijl['let']}>
          {waarschuwing ?? buitenDeKluis(aantal, slot)}
        </p>
      )}
      {uitleg !== undefined && <p>{uitleg}</p>}
      {slot === 'keuze' && <Wachtwoordveld ref={begin} uitleg="Leeg is zonder wachtwoord." waarde={wachtwoord} zet={zetWachtwoord} />}
      {gewaarschuwd && (
        <p role="alert" className={stijl['zwak']}>
          <IconAlertTriangle size={20} aria-hidden />
          {zwak.waarom}
        </p>
      )}
      <div className={stijl['knoppen']}>
        <Button
          type="submit"
          ref={slot === 'geen' ? begin : null}
          classNames={{ root: stijl['knop'] ?? '', label: stijl['knoptekst'] ?? '' }}
          loading={bezig} leftSection={<IconFileDownload size={20} aria-hidden />}
        >
          {bewaarknop(slot, wachtwoord, gewaarschuwd)}
        </Button>
        <Button variant="subtle" onClick={sluit}>
          Niet bewaren
        </Button>
      </div>
    </form>
  );
}
