import { PasswordInput } from '@mantine/core';
import { IconArrowBigUpLine, IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import stijl from './openen.module.css';

interface Geheimveldeigenschappen {
  readonly label: string;
  readonly uitleg?: ReactNode;
  readonly waarde: string;
  readonly onWijzig: (waarde: string) => void;
  readonly fout?: string | undefined;
  readonly autoFocus?: boolean;
  readonly nieuw?: boolean;
  /** In characters. */
  readonly langste?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field for a wachtzin: hidden unless asked, with a word when Caps Lock is on. Pasting is allowed. */
export function Geheimveld({ label, uitleg, waarde, onWijzig, fout, autoFocus = false, nieuw = false, langste = 1_000, ref }: Geheimveldeigenschappen) {
  const [zichtbaar, zetZichtbaar] = useState(false);
  const [hoofdletters, zetHoofdletters] = useState(false);
  const bijToets = (aanslag: KeyboardEvent): void => zetHoofdletters(aanslag.getModifierState('CapsLock'));
  return (
    <div>
      <PasswordInput
        ref={ref ?? null}
        label={label}
        description={uitleg}
        size="lg"
        value={waarde}
        error={fout}
        autoFocus={autoFocus}
        autoComplete={nieuw ? 'new-password' : 'current-password'}
        spellCheck={false}
        maxLength={langste}
        visible={zichtbaar}
        onVisibilityChange={zetZichtbaar}
        visibilityToggleIcon={({ reveal }) => (reveal ? <IconEyeOff size={22} aria-hidden /> : <IconEye size={22} aria-hidden />)}
        visibilityToggleButtonProps={{ 'aria-label': zichtbaar ? 'Verberg wat je typt' : 'Toon wat je typt', tabIndex: 0, 'aria-hidden': false }}
        onChange={(gebeurtenis) => onWijzig(gebeurtenis.currentTarget.value)}
        onKeyDown={bijToets}
        onKeyUp={bijToets}
        onBlur={() => zetHoofdletters(false)}
      />
      <p className={stijl['hoofdletters']} aria-live="polite">
        {hoofdletters ? (
          <>
            <IconArrowBigUpLine size={18} aria-hidden /> Caps Lock staat aan.
          </>
        ) : null}
      </p>
    </div>
  );
}
