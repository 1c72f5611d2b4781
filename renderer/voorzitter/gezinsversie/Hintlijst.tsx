import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { telwoord } from '#shared/domein/woorden';
import type { Hint } from '#shared/taal/hints';
import stijl from './gezin.module.css';

interface Hintlijsteigenschappen {
  /** Where the text stands, for who hears it. */
  readonly bij: string;
  readonly hints: readonly Hint[];
  readonly kies: (hint: Hint, keuze: string) => void;
  readonly laatZo: (hint: Hint) => void;
  /** Goes to the words in the text. */
  readonly wijsAan: (hint: Hint) => void;
}

/** So many hints are shown at once: more would be in the way. */
const MEESTE = 3;
/** Of a long sentence its beginning is enough to find it. */
const MEESTE_TEKENS = 60;

/** What could be plainer in the text above it: quiet, and nothing of it has to be done. */
export function Hintlijst({ bij, hints, kies, laatZo, wijsAan }: Hintlijsteigenschappen) {
  const [alle, zetAlle] = useState(false);
  if (hints.length === 0) return null;
  const getoond = alle ? hints : hints.slice(0, MEESTE);
  return (
    <section className={stijl['hints']} aria-label={`Tips bij ${bij}`}>
      <p className={stijl['hintkop']}>
        <IconBulb size={18} aria-hidden />
        {telwoord(hints.length, 'tip', 'tips')} om het makkelijker te maken
      </p>
      <ul>
        {getoond.map((hint, nummer) => (
          <li key={`${hint.sleutel} ${nummer}`}>
            <p>
              <button type="button" className={stijl['woorden']} title="Wijs aan in de tekst" onClick={() => wijsAan(hint)}>
                “{hint.tekst.length > MEESTE_TEKENS ? `${hint.tekst.slice(0, MEESTE_TEKENS).trimEnd()}…` : hint.tekst}”
              </button>{' '}
              {hint.uitleg}
            </p>
            <p className={stijl['keuzes']}>
              {hint.keuzes.map((keuze) => (
                <Button key={keuze} size="compact-sm" variant="default" aria-label={`Vervang “${hint.tekst}” door “${keuze}”`} onClick={() => kies(hint, keuze)}>
                  {keuze}
                </Button>
              ))}
              <Button size="compact-sm" variant="subtle" color="gray" aria-label={`Laat zo: “${hint.tekst.slice(0, MEESTE_TEKENS)}”`} onClick={() => laatZo(hint)}>
                Laat zo
              </Button>
            </p>
          </li>
        ))}
      </ul>
      {hints.length > MEESTE && (
        <Button size="compact-sm" variant="subtle" aria-expanded={alle} onClick={() => zetAlle(!alle)}>
          {alle ? 'Toon er minder' : `Toon alle ${hints.length}`}
        </Button>
      )}
    </section>
  );
}
