import { Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { toonTermijn } from '#shared/bewaring/termijn';
import stijl from './bewaring.module.css';

interface Termijnveldprops {
  readonly label: string;
  readonly uitleg: string;
  /** Null: no term. */
  readonly maanden: number | null;
  readonly zet: (maanden: number | null) => void;
}

const MEESTE_MAANDEN = 600;
/** What the field begins with when a term is asked for again. */
const WEER_MAANDEN = 12;

/** A term in months, or none. What is no such number stays in the field until it is left, and is not saved. */
export function Termijnveld({ label, uitleg, maanden, zet }: Termijnveldprops) {
  const [getypt, zetGetypt] = useState<number | string | null>(null);
  const past = (waarde: number | string): waarde is number => typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 1 && waarde <= MEESTE_MAANDEN;
  return (
    <div className={stijl['termijn']}>
      <div>
        <strong>{label}</strong>
        <p className="ow-zacht">{uitleg}</p>
        <Checkbox label="Geen termijn: Ontwar herinnert je er niet aan" checked={maanden === null} onChange={(e) => zet(e.currentTarget.checked ? null : WEER_MAANDEN)} aria-label={`${label}: geen termijn`} />
      </div>
      {maanden === null ? null : (
        <NumberInput
          aria-label={`${label}: maanden`}
          suffix={getypt === 1 || (getypt === null && maanden === 1) ? ' maand' : ' maanden'}
          description={toonTermijn(maanden)}
          inputWrapperOrder={['input', 'description', 'error']}
          min={1}
          max={MEESTE_MAANDEN}
          clampBehavior="none"
          allowDecimal={false}
          value={getypt ?? maanden}
          error={getypt === null || past(getypt) ? undefined : `Kies 1 tot ${MEESTE_MAANDEN} maanden.`}
          onChange={(nieuw) => {
            zetGetypt(nieuw);
            if (past(nieuw)) zet(nieuw);
          }}
          onBlur={() => zetGetypt(null)}
        />
      )}
    </div>
  );
}
