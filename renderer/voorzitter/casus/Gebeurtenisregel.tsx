import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { MAX_REGEL } from '#shared/domein/tekstvormen';
import type { Tijdlijnpunt } from '#shared/domein/casus';
import { AARD_GEBEURTENIS, type AardGebeurtenis } from '#shared/domein/keuzes';
import { leesDeeldatum } from '#shared/domein/deeldatum';
import { toonDeeldatum } from '#shared/domein/tijd';
import stijl from './tijdlijn.module.css';

interface Gebeurtenisregeleigenschappen {
  readonly gebeurtenis: Tijdlijnpunt;
  readonly nummer: number;
  /** The empty one at the end, which is no event yet. */
  readonly nieuw: boolean;
  readonly onWijzig: (deel: Partial<Omit<Tijdlijnpunt, 'id'>>) => void;
  /** The focus went somewhere outside this line. */
  readonly onVerlaat: () => void;
  readonly onVerwijder: () => void;
}

/** One event on the line. */
export function Gebeurtenisregel({ gebeurtenis, nummer, nieuw, onWijzig, onVerlaat, onVerwijder }: Gebeurtenisregeleigenschappen) {
  const wie = nieuw ? 'nieuwe gebeurtenis' : `gebeurtenis ${nummer}`;
  return (
    <li
      className={stijl['gebeurtenis']}
      data-aard={gebeurtenis.aard}
      data-nieuw={nieuw || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onVerlaat();
      }}
    >
      <Wanneer datum={gebeurtenis.wanneer} label={`Wanneer, ${wie}`} voorbeeld={nieuw ? 'bv. maart 2025' : 'wanneer'} onWijzig={(wanneer) => onWijzig({ wanneer })} />
      <Vorm aard={gebeurtenis.aard} nieuw={nieuw} />
      <div className={stijl['inhoud']}>
        <textarea
          className={stijl['wat']}
          rows={1}
          maxLength={MAX_REGEL}
          spellCheck={false}
          aria-label={`Wat gebeurde er, ${wie}`}
          placeholder={nieuw ? 'Wat gebeurde er?' : ''}
          value={gebeurtenis.wat}
          onChange={(e) => onWijzig({ wat: e.currentTarget.value.replaceAll(/[\r\n]+/gu, ' ') })}
          onKeyDown={(e) => {
            if (e.key === 'Enter') e.preventDefault();
          }}
        />
        {nieuw ? null : (
          <div className={stijl['erbij']}>
            <select
              className={stijl['aard']}
              aria-label={`Aard, ${wie}`}
              value={gebeurtenis.aard}
              onChange={(e) => onWijzig({ aard: AARD_GEBEURTENIS.find((aard) => aard === e.currentTarget.value) ?? 'neutraal' })}
            >
              {AARD_GEBEURTENIS.map((aard) => (
                <option key={aard} value={aard}>
                  {aard}
                </option>
              ))}
            </select>
            <input
              className={stijl['bron']}
              maxLength={MAX_REGEL}
              spellCheck={false}
              aria-label={`Bron, ${wie}: wie zegt dit`}
              placeholder="wie zegt dit"
              value={gebeurtenis.bron}
              onChange={(e) => onWijzig({ bron: e.currentTarget.value })}
            />
            <button type="button" className={stijl['weg']} aria-label={`Verwijder ${wie}`} title="Verwijderen" onClick={onVerwijder}>
              <IconX size={18} aria-hidden />
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

interface Wanneereigenschappen {
  readonly datum: string;
  readonly label: string;
  readonly voorbeeld: string;
  readonly onWijzig: (datum: string) => void;
}

/** A date as precise as it is known. What cannot be read stays in the field, with a word about it, and is not saved. */
function Wanneer({ datum, label, voorbeeld, onWijzig }: Wanneereigenschappen) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const hulpId = useId();
  const gelezen = getypt === null ? datum : leesDeeldatum(getypt);
  // While someone still types, half a date is no mistake.
  const [verlaten, zetVerlaten] = useState(false);
  const fout = gelezen === null && verlaten;
  return (
    <div className={stijl['wanneer']}>
      <input
        className={`${stijl['datum']} ow-cijfers`}
        aria-label={label}
        aria-invalid={fout}
        aria-describedby={fout ? hulpId : undefined}
        placeholder={voorbeeld}
        spellCheck={false}
        maxLength={40}
        value={getypt ?? toonDeeldatum(datum)}
        onChange={(e) => {
          const tekst = e.currentTarget.value;
          zetGetypt(tekst);
          zetVerlaten(false);
          const nieuw = leesDeeldatum(tekst);
          if (nieuw !== null && nieuw !== datum) onWijzig(nieuw);
        }}
        onBlur={() => {
          zetVerlaten(true);
          if (gelezen !== null) zetGetypt(null);
        }}
      />
      {fout ? (
        <p id={hulpId} className={stijl['datumfout']}>
          Schrijf een dag, maand of jaar: 12 maart 2025.
        </p>
      ) : null}
    </div>
  );
}

/** The shape of an event on the line: up, down or even; a ring for what is not there yet. */
function Vorm({ aard, nieuw }: { readonly aard: AardGebeurtenis; readonly nieuw: boolean }) {
  return (
    <span className={stijl['vorm']} aria-hidden>
      <svg width="24" height="24" viewBox="0 0 24 24">
        {nieuw ? <circle cx="12" cy="12" r="6" fill="none" stroke="currentColor" strokeWidth="2" /> : TEKENING[aard]}
      </svg>
    </span>
  );
}

const TEKENING = {
  positief: <path d="M12 4 21 19H3Z" fill="currentColor" />,
  negatief: <path d="M12 20 3 5H21Z" fill="currentColor" />,
  neutraal: <circle cx="12" cy="12" r="7" fill="currentColor" />,
} as const;
