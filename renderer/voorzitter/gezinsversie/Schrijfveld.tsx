import { Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useRef } from 'react';
import { hintsVan, type Hint } from '#shared/taal/hints';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { wissel } from './bewerkingen.ts';
import type { Schrijfhulp } from './schrijfhulp.ts';
import { Hintlijst } from './Hintlijst.tsx';
import stijl from './gezin.module.css';

interface Schrijfveldeigenschappen {
  readonly label: string;
  /** Whether the label is seen; else it is said in a heading above. */
  readonly metLabel?: boolean;
  readonly uitleg?: string;
  readonly waarde: string;
  readonly zet: (maak: (oud: string) => string) => void;
  readonly max: number;
  readonly minRegels: number;
  readonly hulp: Schrijfhulp;
  readonly opEenRegel?: boolean;
}

/** A text for the family with under it what could be plainer. */
export function Schrijfveld({ label, metLabel = false, uitleg, waarde, zet, max, minRegels, hulp, opEenRegel = false }: Schrijfveldeigenschappen) {
  const veld = useRef<HTMLTextAreaElement>(null);
  // Hints may come a moment later than the letters.
  const rustig = useDeferredValue(waarde);
  const { lezer, lijst, gelaten } = hulp;
  const hints = useMemo(() => hintsVan(rustig, lezer, lijst).filter(({ sleutel }) => !gelaten.has(sleutel)), [rustig, lezer, lijst, gelaten]);
  const kies = (hint: Hint, keuze: string): void => {
    const { nieuw, terug } = wissel(waarde, hint, keuze);
    if (nieuw === waarde) return;
    zet(() => nieuw);
    veld.current?.focus();
    meldVerwijderd(`“${hint.tekst}” is nu “${keuze}”.`, () => zet(terug));
  };
  const laatZo = (hint: Hint): void => {
    hulp.laatZo(hint.sleutel, true);
    veld.current?.focus();
    meldVerwijderd('De tip is weg. Je tekst blijft zo.', () => hulp.laatZo(hint.sleutel, false));
  };
  const wijsAan = ({ begin, eind }: Hint): void => {
    veld.current?.focus();
    veld.current?.setSelectionRange(begin, eind);
  };
  return (
    <div className={stijl['schrijfveld']}>
      <Textarea
        ref={veld}
        {...(metLabel ? { label } : { 'aria-label': label })}
        {...(uitleg === undefined ? {} : { description: uitleg })}
        autosize
        minRows={minRegels}
        maxLength={max}
        spellCheck={false}
        value={waarde}
        onChange={(gebeurtenis) => {
          const { value } = gebeurtenis.currentTarget;
          zet(() => (opEenRegel ? value.replaceAll(/\s*\n\s*/gu, ' ') : value));
        }}
      />
      <Hintlijst bij={label} hints={hints} kies={kies} laatZo={laatZo} wijsAan={wijsAan} />
    </div>
  );
}
