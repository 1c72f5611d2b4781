import { Anchor, TextInput } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { Geheimveld } from '../openen/Geheimveld.tsx';
import stijl from './backup.module.css';

export interface Geheim {
  readonly soort: 'wachtzin' | 'herstelcode';
  readonly geheim: string;
}

export const GEEN_GEHEIM: Geheim = { soort: 'wachtzin', geheim: '' };

interface Geheimvraageigenschappen {
  readonly waarde: Geheim;
  readonly onWijzig: (geheim: Geheim) => void;
  readonly veld: RefObject<HTMLInputElement | null>;
}

/** The wachtzin or herstelcode of when a backup was made. */
export function Geheimvraag({ waarde: { soort, geheim }, onWijzig, veld }: Geheimvraageigenschappen) {
  const [gewisseld, zetGewisseld] = useState(false);
  const wissel = (): void => {
    zetGewisseld(true);
    onWijzig({ soort: soort === 'wachtzin' ? 'herstelcode' : 'wachtzin', geheim: '' });
  };
  return (
    <div className={stijl['geheim']}>
      {soort === 'wachtzin' ? (
        <Geheimveld
          key="wachtzin"
          ref={veld}
          label="Wachtzin"
          uitleg="De wachtzin van toen deze back-up gemaakt werd."
          waarde={geheim}
          onWijzig={(nieuw) => onWijzig({ soort, geheim: nieuw })}
          autoFocus={gewisseld}
        />
      ) : (
        <TextInput
          key="herstelcode"
          ref={veld}
          label="Herstelcode"
          description="De herstelcode van toen. Zeven groepjes van vier tekens; hoofdletters en streepjes maken niet uit."
          size="lg"
          autoFocus={gewisseld}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={geheim}
          onChange={(gebeurtenis) => onWijzig({ soort, geheim: gebeurtenis.currentTarget.value })}
        />
      )}
      <Anchor component="button" type="button" onClick={wissel}>
        {soort === 'wachtzin' ? 'Liever met je herstelcode' : 'Liever met je wachtzin'}
      </Anchor>
    </div>
  );
}
