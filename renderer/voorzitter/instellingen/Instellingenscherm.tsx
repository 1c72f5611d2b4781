import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { IconKey, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Instellingen } from '#shared/domein/instellingen';
import { THEMAS } from '#shared/domein/keuzes';
import { Bewaarstatus } from '../../ui/Bewaarstatus.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { NieuweHerstelcode } from '../openen/NieuweHerstelcode.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { gaOpSlot } from '../slot.ts';
import type { Appinfo } from '../Venster.tsx';
import { useInstellingen } from './instellingen.tsx';
import stijl from './instellingen.module.css';

const THEMANAAM: Readonly<Record<Instellingen['thema'], string>> = { systeem: 'Zoals de laptop', licht: 'Licht', donker: 'Donker' };

export function Instellingenscherm({ info }: { readonly info: Appinfo }) {
  const { instellingen, zet, staat, opnieuw } = useInstellingen();
  const [herstelcode, zetHerstelcode] = useState(false);
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
  return (
    <div className={schermstijl['scherm']} data-smal>
      <Schermkop titel="Instellingen" status={<Bewaarstatus staat={staat} opnieuw={opnieuw} />} />
      <div className={schermstijl['stapel']}>
        <Paneel titel="Uiterlijk">
          <SegmentedControl
            withItemsBorders={false}
            aria-label="Licht of donker"
            value={instellingen.thema}
            onChange={(thema) => zet({ thema: THEMAS.find((keuze) => keuze === thema) ?? 'systeem' })}
            data={THEMAS.map((thema) => ({ value: thema, label: THEMANAAM[thema] }))}
          />
        </Paneel>
        <Paneel titel="Vanzelf op slot">
          <div className={stijl['minuten']}>
            <Minuten
              label="Als je niets doet"
              min={1}
              max={120}
              waarde={instellingen.autoslotMinuten}
              zet={(autoslotMinuten) => zet({ autoslotMinuten })}
            />
            <Minuten
              label="Tijdens een sessie"
              min={5}
              max={240}
              waarde={instellingen.autoslotTijdensSessieMinuten}
              zet={(autoslotTijdensSessieMinuten) => zet({ autoslotTijdensSessieMinuten })}
            />
          </div>
          <p className="ow-zacht">Tijdens een sessie praat je en typ je soms lang niet. Daarom mag het dan langer duren.</p>
        </Paneel>
        <Paneel titel="Kluis">
          <dl className={stijl['feiten']}>
            <dt>Plek</dt>
            <dd className={stijl['pad']}>{info.kluismap}</dd>
            <dt>Versie van Ontwar</dt>
            <dd className="ow-cijfers">{info.versie}</dd>
            {info.zonderSandbox ? (
              <>
                <dt>Beveiliging</dt>
                <dd>Chromium draait zonder sandbox, omdat Ontwar als root vanuit de broncode gestart is. Gebruik dit alleen om te ontwikkelen.</dd>
              </>
            ) : null}
          </dl>
          <div className={stijl['knoppen']}>
            <Button variant="default" leftSection={<IconLock size={20} aria-hidden />} rightSection={<Toets toetsen="Ctrl+L" />} onClick={() => void gaOpSlot()}>
              Nu op slot
            </Button>
            <Button variant="default" leftSection={<IconKey size={20} aria-hidden />} onClick={() => zetHerstelcode(true)}>
              Nieuwe herstelcode maken
            </Button>
          </div>
        </Paneel>
      </div>
    </div>
  );
}

interface Minuteneigenschappen {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly waarde: number;
  readonly zet: (minuten: number) => void;
}

/** A number of minutes. What is no such number stays in the field until it is left, and is not saved. */
function Minuten({ label, min, max, waarde, zet }: Minuteneigenschappen) {
  const [getypt, zetGetypt] = useState<number | string | null>(null);
  const geldig = getypt === null || (typeof getypt === 'number' && Number.isInteger(getypt) && getypt >= min && getypt <= max);
  return (
    <NumberInput
      label={label}
      suffix=" minuten"
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      value={getypt ?? waarde}
      error={geldig ? undefined : `Kies ${min} tot ${max} minuten.`}
      onChange={(nieuw) => {
        zetGetypt(nieuw);
        if (typeof nieuw === 'number' && Number.isInteger(nieuw) && nieuw >= min && nieuw <= max) zet(nieuw);
      }}
      onBlur={() => zetGetypt(null)}
    />
  );
}
