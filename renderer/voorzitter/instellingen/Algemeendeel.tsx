import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Instellingen } from '#shared/domein/instellingen';
import { THEMAS } from '#shared/domein/keuzes';
import { Paneel } from '../../ui/Paneel.tsx';
import schermstijl from '../scherm.module.css';
import { Minuten } from './Minuten.tsx';
import stijl from './instellingen.module.css';

const THEMANAAM: Readonly<Record<Instellingen['thema'], string>> = { systeem: 'Zoals de laptop', licht: 'Licht', donker: 'Donker' };

interface Algemeendeeleigenschappen {
  readonly instellingen: Instellingen;
  readonly zet: (deel: Partial<Omit<Instellingen, 'versie'>>) => void;
}

/** What belongs to this laptop and whoever works on it. */
export function Algemeendeel({ instellingen, zet }: Algemeendeeleigenschappen) {
  return (
    <div className={schermstijl['stapel']}>
      <Paneel titel="Jij">
        <Eigenrol rol={instellingen.eigenRol} zet={(eigenRol) => zet({ eigenRol })} />
      </Paneel>
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
          <Minuten label="Als je niets doet" min={1} max={120} waarde={instellingen.autoslotMinuten} zet={(autoslotMinuten) => zet({ autoslotMinuten })} />
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
    </div>
  );
}

/** Never saved empty: then nobody could read back who changed something. What is empty stays in the field until it is left. */
function Eigenrol({ rol, zet }: { readonly rol: string; readonly zet: (rol: string) => void }) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  return (
    <TextInput
      className={stijl['veld'] ?? ''}
      label="Jouw rol, zoals die bij wijzigingen komt te staan"
      description="Een rol en geen naam, zoals voorzitter of RET-coördinator."
      maxLength={120}
      value={getypt ?? rol}
      error={getypt?.trim() === '' ? 'Schrijf een rol.' : undefined}
      onChange={(gebeurtenis) => {
        const nieuw = gebeurtenis.currentTarget.value;
        zetGetypt(nieuw);
        if (nieuw.trim() !== '') zet(nieuw.trim());
      }}
      onBlur={() => zetGetypt(null)}
    />
  );
}
