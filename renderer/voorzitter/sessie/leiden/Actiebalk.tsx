import { Button } from '@mantine/core';
import {
  IconArrowBarToRight,
  IconArrowLeft,
  IconArrowRight,
  IconClockPlus,
  IconDeviceTv,
  IconDeviceTvOff,
  IconKeyboard,
  IconLock,
  IconParking,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Bewaarstatus } from '../../../ui/Bewaarstatus.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { useBewaard, useSessie } from '../bron/Sessie.tsx';
import { type Handeling, opschriftVan } from './toetsen.ts';
import stijl from './actiebalk.module.css';

interface Actiebalkprops {
  readonly doe: (handeling: Handeling) => void;
  readonly zaalAan: boolean;
}

/** What the chair can do, each with its key. */
export function Actiebalk({ doe, zaalAan }: Actiebalkprops) {
  const { kan, gepauzeerd } = useSessie();
  const bewaard = useBewaard();
  const teken = { size: 20, 'aria-hidden': true } as const;
  return (
    <footer className={stijl['balk']}>
      <div role="toolbar" aria-label="Leiden" className={stijl['acties']}>
        <Actie handeling="vorige" doe={doe} teken={<IconArrowLeft {...teken} />} uit={!kan({ type: 'agenda.vorige' })}>
          Vorige
        </Actie>
        <Actie handeling="volgende" doe={doe} teken={<IconArrowRight {...teken} />} voornaam>
          Volgende
        </Actie>
        <Actie handeling="slaOver" doe={doe} teken={<IconArrowBarToRight {...teken} />}>
          Sla over
        </Actie>
        <Actie handeling="verleng" doe={doe} teken={<IconClockPlus {...teken} />} uit={!kan({ type: 'klok.verleng', minuten: 5 })}>
          +5 min
        </Actie>
        <Actie handeling="pauze" doe={doe} teken={gepauzeerd ? <IconPlayerPlay {...teken} /> : <IconPlayerPause {...teken} />}>
          {gepauzeerd ? 'Verder' : 'Pauze'}
        </Actie>
        <Actie handeling="parkeer" doe={doe} teken={<IconParking {...teken} />}>
          Parkeer
        </Actie>
        <Actie handeling="zaal" doe={doe} teken={zaalAan ? <IconDeviceTvOff {...teken} /> : <IconDeviceTv {...teken} />}>
          {zaalAan ? 'Zaal uit' : 'Zaal'}
        </Actie>
        <Actie handeling="slot" doe={doe} teken={<IconLock {...teken} />}>
          Slot
        </Actie>
        <Actie handeling="toetsenkaart" doe={doe} teken={<IconKeyboard {...teken} />}>
          Toetsen
        </Actie>
      </div>
      <div className={stijl['bewaard']}>
        <Bewaarstatus staat={bewaard} />
      </div>
    </footer>
  );
}

interface Actieprops {
  readonly handeling: Handeling;
  readonly doe: (handeling: Handeling) => void;
  readonly teken: ReactNode;
  readonly voornaam?: boolean;
  readonly uit?: boolean;
  readonly children: ReactNode;
}

function Actie({ handeling, doe, teken, voornaam = false, uit = false, children }: Actieprops) {
  const opschrift = opschriftVan(handeling);
  return (
    <Button
      className={stijl['actie'] ?? ''}
      variant={voornaam ? 'filled' : 'subtle'}
      disabled={uit}
      aria-keyshortcuts={opschrift.replaceAll(' ', '+').replace('Ctrl', 'Control')}
      // The mouse presses a button and leaves the cursor where someone was typing.
      onMouseDown={(e) => e.preventDefault()}
      onClick={() => doe(handeling)}
    >
      <span className={stijl['actietekst']}>
        <span className={stijl['actienaam']}>
          {teken}
          {children}
        </span>
        <Toets toetsen={opschrift.replaceAll(' ', '+')} />
      </span>
    </Button>
  );
}
