import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { Backupdeel } from '../backup/Backupdeel.tsx';
import { usePlek } from '../navigatie.tsx';
import { NieuweHerstelcode } from '../openen/NieuweHerstelcode.tsx';
import type { Instellingendeel } from '../scherm.ts';
import { Logboekdeel } from '../logboek/Logboekdeel.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import type { Appinfo } from '../begin.ts';
import { Algemeendeel } from './Algemeendeel.tsx';
import { Bewarendeel } from '../bewaring/Bewarendeel.tsx';
import { useInstellingen } from './instellingen.tsx';
import stijl from './instellingen.module.css';
import { Kluisdeel } from './Kluisdeel.tsx';
import { Regiodeel } from './Regiodeel.tsx';
import { Taaldeel } from './Taaldeel.tsx';

const DELEN = [
  { naam: 'algemeen', opschrift: 'Algemeen' },
  { naam: 'regio', opschrift: 'Regio' },
  { naam: 'taal', opschrift: 'Taal' },
  { naam: 'kluis', opschrift: 'Kluis' },
  { naam: 'backup', opschrift: 'Back-up' },
  { naam: 'bewaren', opschrift: 'Bewaren' },
  { naam: 'logboek', opschrift: 'Logboek' },
] as const satisfies readonly { readonly naam: Instellingendeel; readonly opschrift: string }[];

/** `begin`: the part that is in front at first; `logboekVan`: the casus of which the logboek is shown at first. */
export function Instellingenscherm({ info, begin = 'algemeen', logboekVan }: { readonly info: Appinfo; readonly begin?: Instellingendeel; readonly logboekVan: string | null }) {
  const { instellingen, zet, staat, opnieuw } = useInstellingen();
  const [deel, zetDeel] = usePlek<Instellingendeel>('deel', () => begin, DELEN.map(({ naam }) => naam));
  const [herstelcode, zetHerstelcode] = useState(false);
  const [statusplek, zetStatusplek] = useState<HTMLElement | null>(null);
  if (instellingen === null) return <Wachten />;
  if (herstelcode) {
    const terug = (): void => zetHerstelcode(false);
    const bevestigd = (): void => {
      terug();
      meld('Je nieuwe herstelcode is bevestigd.');
    };
    // The visitor of the example never chose a wachtzin; everybody else has to give theirs.
    return <NieuweHerstelcode waarom="gevraagd" wachtzin={info.voorbeeldWachtzin} bevestigd={bevestigd} zonder={terug} />;
  }
  // Each part saves by itself; the one on screen says how it stands, in the same place.
  const status = (van: Instellingendeel, inhoud: ReactNode): ReactNode => (van === deel && statusplek !== null ? createPortal(inhoud, statusplek) : null);
  return (
    <div className={schermstijl['scherm']} data-smal>
      <Schermkop titel="Instellingen" status={<span ref={zetStatusplek} />} />
      <Tabs value={deel} onChange={(gekozen) => zetDeel(DELEN.find(({ naam }) => naam === gekozen)?.naam ?? 'algemeen')} keepMountedMode="display-none">
        <Tabs.List className={stijl['delen'] ?? ''} aria-label="Onderdelen van de instellingen">
          {DELEN.map(({ naam, opschrift }) => (
            <Tabs.Tab key={naam} value={naam}>
              {opschrift}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="algemeen">
          {status('algemeen', <Bewaarstatus staat={staat} opnieuw={opnieuw} />)}
          <Algemeendeel instellingen={instellingen} zet={zet} />
        </Tabs.Panel>
        <Tabs.Panel value="regio">
          <Regiodeel status={(inhoud) => status('regio', inhoud)} />
        </Tabs.Panel>
        <Tabs.Panel value="taal">{deel === 'taal' ? <Taaldeel status={(inhoud) => status('taal', inhoud)} /> : null}</Tabs.Panel>
        <Tabs.Panel value="kluis">
          <Kluisdeel info={info} nieuweHerstelcode={() => zetHerstelcode(true)} />
        </Tabs.Panel>
        <Tabs.Panel value="backup">{deel === 'backup' ? <Backupdeel /> : null}</Tabs.Panel>
        <Tabs.Panel value="bewaren">{deel === 'bewaren' ? <Bewarendeel status={(inhoud) => status('bewaren', inhoud)} /> : null}</Tabs.Panel>
        <Tabs.Panel value="logboek">{deel === 'logboek' ? <Logboekdeel casusId={logboekVan} /> : null}</Tabs.Panel>
      </Tabs>
    </div>
  );
}
