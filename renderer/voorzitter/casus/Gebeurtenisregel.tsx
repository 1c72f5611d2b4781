import { IconX } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { MAX_REGEL, MEESTE } from '#shared/domein/tekstvormen';
import type { Tijdlijnpunt } from '#shared/domein/casus';
import { AARD_GEBEURTENIS, type AardGebeurtenis } from '#shared/domein/keuzes';
import type { Regio } from '#shared/domein/regio';
import { leesDeeldatum } from '#shared/domein/deeldatum';
import { toonDeeldatum } from '#shared/domein/tijd';
import { verwijderUit, zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import stijl from './tijdlijn.module.css';

interface Gebeurtenisregeleigenschappen {
  readonly gebeurtenis: Tijdlijnpunt;
  readonly nummer: number;
  /** The empty one at the end, which is no event yet. */
  readonly nieuw: boolean;
  readonly leefgebieden: Regio['leefgebieden'];
  readonly onWijzig: (deel: Partial<Omit<Tijdlijnpunt, 'id'>>) => void;
  /** The focus went somewhere outside this line. */
  readonly onVerlaat: () => void;
  readonly onVerwijder: () => void;
}

/** One event on the line. */
export function Gebeurtenisregel({ gebeurtenis, nummer, nieuw, leefgebieden, onWijzig, onVerlaat, onVerwijder }: Gebeurtenisregeleigenschappen) {
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
        <div className={stijl['eigen']}>
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
          {nieuw ? null : <Erbij gebeurtenis={gebeurtenis} wie={wie} leefgebieden={leefgebieden} onWijzig={onWijzig} onVerwijder={onVerwijder} />}
        </div>
        {nieuw ? null : <AndereKijken kijken={gebeurtenis.andereKijk} wie={wie} onWijzig={(andereKijk) => onWijzig({ andereKijk })} />}
      </div>
    </li>
  );
}

interface Erbijeigenschappen extends Pick<Gebeurtenisregeleigenschappen, 'gebeurtenis' | 'leefgebieden' | 'onWijzig' | 'onVerwijder'> {
  /** Which event, for the labels. */
  readonly wie: string;
}

/** What stands with an event in small: its kind, its life domain, until when, and who says so. */
function Erbij({ gebeurtenis, wie, leefgebieden, onWijzig, onVerwijder }: Erbijeigenschappen) {
  const { aard, leefgebied, loopt, tot, bron } = gebeurtenis;
  const [opent, zetOpent] = useState(false);
  const periode = opent || loopt || tot !== '';
  // A leefgebied the region no longer has stays as it is until another is chosen.
  const onbekend = leefgebied !== '' && !leefgebieden.some(({ id }) => id === leefgebied);
  return (
    <div className={stijl['erbij']}>
      <select
        className={stijl['aard']}
        aria-label={`Aard, ${wie}`}
        value={aard}
        onChange={(e) => onWijzig({ aard: AARD_GEBEURTENIS.find((keuze) => keuze === e.currentTarget.value) ?? 'neutraal' })}
      >
        {AARD_GEBEURTENIS.map((keuze) => (
          <option key={keuze} value={keuze}>
            {keuze}
          </option>
        ))}
      </select>
      <select className={stijl['keuze']} aria-label={`Leefgebied, ${wie}`} value={leefgebied} onChange={(e) => onWijzig({ leefgebied: e.currentTarget.value })}>
        <option value="">leefgebied</option>
        {onbekend ? <option value={leefgebied}>ander leefgebied</option> : null}
        {leefgebieden.map(({ id, naam }) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
      <input
        className={stijl['bron']}
        maxLength={MAX_REGEL}
        spellCheck={false}
        aria-label={`Bron, ${wie}: wie zegt dit`}
        placeholder="wie zegt dit"
        value={bron}
        onChange={(e) => onWijzig({ bron: e.currentTarget.value })}
      />
      {periode ? null : (
        <button type="button" className={stijl['meer']} aria-label={`Periode, ${wie}`} onClick={() => zetOpent(true)}>
          + periode
        </button>
      )}
      {gebeurtenis.andereKijk.length < MEESTE.kijken ? (
        <button
          type="button"
          className={stijl['meer']}
          aria-label={`Andere kijk erbij, ${wie}`}
          onClick={({ currentTarget }) => {
            const regel = currentTarget.closest('li');
            onWijzig({ andereKijk: [...gebeurtenis.andereKijk, { id: nieuwId(), tekst: '', bron: '' }] });
            // The new one exists only after the next paint.
            requestAnimationFrame(() => regel?.querySelector<HTMLElement>('ul > li:last-child textarea')?.focus());
          }}
        >
          + andere kijk
        </button>
      ) : null}
      <button type="button" className={stijl['weg']} aria-label={`Verwijder ${wie}`} title="Verwijderen" onClick={onVerwijder}>
        <IconX size={18} aria-hidden />
      </button>
      {periode ? (
        <div className={stijl['periode']}>
          {loopt ? null : <span aria-hidden>tot</span>}
          {loopt ? null : <Wanneer klein beginMetTypen={opent} datum={tot} label={`Tot, ${wie}`} voorbeeld="wanneer" onWijzig={(nieuw) => onWijzig({ tot: nieuw })} />}
          <label className={stijl['loopt']}>
            <input type="checkbox" aria-label={`Loopt nog, ${wie}`} checked={loopt} onChange={(e) => onWijzig(e.currentTarget.checked ? { loopt: true, tot: '' } : { loopt: false })} /> loopt nog
          </label>
        </div>
      ) : null}
    </div>
  );
}

type Kijken = Tijdlijnpunt['andereKijk'];

/** How others see the same event: each view beside the other, with who says so. */
function AndereKijken({ kijken, wie, onWijzig }: { readonly kijken: Kijken; readonly wie: string; readonly onWijzig: (kijken: Kijken) => void }) {
  const laatste = useRef(kijken);
  useLayoutEffect(() => {
    laatste.current = kijken;
  });
  if (kijken.length === 0) return null;
  const verwijder = (kijk: Kijken[number], knop: Element): void => {
    const plek = kijken.indexOf(kijk);
    knop.closest('ul')?.parentElement?.querySelector('textarea')?.focus();
    onWijzig(verwijderUit(kijken, kijk.id));
    meldVerwijderd('Andere kijk verwijderd.', () => onWijzig(zetTerugIn(laatste.current, kijk, plek, MEESTE.kijken)));
  };
  return (
    <ul className={stijl['kijken']} aria-label={`Andere kijk op ${wie}`}>
      {kijken.map((kijk, plek) => (
        <li key={kijk.id} className={stijl['kijk']}>
          <textarea
            className={stijl['wat']}
            rows={1}
            maxLength={MAX_REGEL}
            spellCheck={false}
            aria-label={`Andere kijk ${plek + 1}, ${wie}`}
            placeholder="hoe ziet een ander dit?"
            value={kijk.tekst}
            onChange={(e) => {
              const tekst = e.currentTarget.value.replaceAll(/[\r\n]+/gu, ' ');
              onWijzig(kijken.map((een) => (een.id === kijk.id ? { ...een, tekst } : een)));
            }}
          />
          <div className={stijl['erbij']}>
            <input
              className={stijl['bron']}
              maxLength={MAX_REGEL}
              spellCheck={false}
              aria-label={`Wie ziet het zo, andere kijk ${plek + 1}, ${wie}`}
              placeholder="wie ziet het zo"
              value={kijk.bron}
              onChange={(e) => {
                const bron = e.currentTarget.value;
                onWijzig(kijken.map((een) => (een.id === kijk.id ? { ...een, bron } : een)));
              }}
            />
            <button type="button" className={stijl['weg']} aria-label={`Verwijder andere kijk ${plek + 1}, ${wie}`} title="Verwijderen" onClick={({ currentTarget }) => verwijder(kijk, currentTarget)}>
              <IconX size={18} aria-hidden />
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface Wanneereigenschappen {
  readonly datum: string;
  readonly label: string;
  readonly voorbeeld: string;
  /** In the size of what stands with an event. */
  readonly klein?: boolean;
  readonly beginMetTypen?: boolean;
  readonly onWijzig: (datum: string) => void;
}

/** A date as precise as it is known. What cannot be read stays in the field, with a word about it, and is not saved. */
function Wanneer({ datum, label, voorbeeld, klein = false, beginMetTypen = false, onWijzig }: Wanneereigenschappen) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const hulpId = useId();
  const gelezen = getypt === null ? datum : leesDeeldatum(getypt);
  // While someone still types, half a date is no mistake.
  const [verlaten, zetVerlaten] = useState(false);
  const fout = gelezen === null && verlaten;
  return (
    <div className={klein ? undefined : stijl['wanneer']}>
      <input
        className={`${klein ? stijl['tot'] : stijl['datum']} ow-cijfers`}
        autoFocus={beginMetTypen}
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
