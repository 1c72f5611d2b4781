import { Textarea } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MAX_REGEL, MAX_TEKST } from '#shared/domein/tekstvormen';
import { herken, HERKENDWOORDEN } from '#shared/herleidbaarheid/herkenning';
import stijl from './triage.module.css';
import { useVandaag } from './vandaag.ts';

interface Teksteigenschappen {
  readonly label: string;
  readonly uitleg?: ReactNode;
  readonly plaatshouder?: string;
  readonly waarde: string;
  readonly zet: (tekst: string) => void;
  /** `regel`: one line that wraps while it grows, without line breaks. */
  readonly soort?: 'regel' | 'tekst';
  /** Why this field is asked for now; shown at the field. */
  readonly bezwaar?: string | undefined;
}

/** A text of the casus. What looks like something by which a person can be found is told at once, and hinders nothing. */
export function Tekst({ label, uitleg, plaatshouder = '', waarde, zet, soort = 'regel', bezwaar }: Teksteigenschappen) {
  const isRegel = soort === 'regel';
  return (
    <div className={stijl['tekstveld']}>
      <Textarea
        label={label}
        description={uitleg}
        placeholder={plaatshouder}
        classNames={{ input: (isRegel ? stijl['regelvlak'] : stijl['tekstvlak']) ?? '' }}
        rows={isRegel ? 1 : 3}
        maxLength={isRegel ? MAX_REGEL : MAX_TEKST}
        spellCheck={false}
        error={bezwaar}
        value={waarde}
        onChange={(gebeurtenis) => {
          const tekst = gebeurtenis.currentTarget.value;
          zet(isRegel ? tekst.replaceAll(/[\r\n]+/gu, ' ') : tekst);
        }}
      />
      <Herkenning tekst={waarde} />
    </div>
  );
}

/** The quiet warning under a field. The place is always there, so that a screen reader hears what comes in it. */
export function Herkenning({ tekst }: { readonly tekst: string }) {
  const vandaag = useVandaag();
  return (
    <div role="status" className={stijl['herkenning']}>
      {herken(tekst, vandaag).map((soort) => (
        <p key={soort}>
          <IconEyeExclamation size={18} aria-hidden />
          {HERKENDWOORDEN[soort]}
        </p>
      ))}
    </div>
  );
}
