import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconBan, IconCheck, IconPencil, IconRectangleFilled } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { VINDWOORDEN } from '#shared/herleidbaarheid/soortwoorden';
import { MIDDELEN, type Middel } from '#shared/stukken/keuzes';
import { Toets } from '../../ui/Toets.tsx';
import type { Daad, Plek } from './plekken.ts';
import stijl from './check.module.css';
import { MIDDELKNOPPEN } from './woorden.ts';

const TEKENS = { verwijderen: IconBan, zwartlakken: IconRectangleFilled, veralgemeniseren: IconPencil, laten: IconCheck } as const;

/** With these something is to be chosen or written first. */
export type Schrijfmiddel = Extract<Middel, 'veralgemeniseren' | 'laten'>;

function isSchrijfmiddel(middel: Middel): middel is Schrijfmiddel {
  return middel === 'veralgemeniseren' || middel === 'laten';
}

const SCHRIJFWOORDEN: Readonly<Record<Schrijfmiddel, { readonly kop: string; readonly veld: string; readonly knop: string }>> = {
  veralgemeniseren: { kop: 'Wat komt er te staan?', veld: 'Andere woorden', knop: 'Zet dit neer' },
  laten: { kop: 'Waarom blijft het staan?', veld: 'Reden', knop: 'Laat staan' },
};

interface Trefferkaartprops {
  readonly plek: Plek;
  /** In which of the stukken it is, when there are more. */
  readonly waarin: string;
  /** The one in front: it has the choices and the keys. */
  readonly actief: boolean;
  /** Open for writing, with what was typed so far. */
  readonly schrijft: { readonly middel: Schrijfmiddel; readonly tekst: string } | null;
  /** Whether that was opened just now: then the keyboard goes there. */
  readonly geopend: boolean;
  /** In how many open places the same words stand, this one too. */
  readonly zelfde: number;
  readonly overal: boolean;
  readonly redenen: readonly string[];
  readonly meld: (kaart: HTMLElement | null) => void;
  readonly zetOveral: (overal: boolean) => void;
  readonly zetSchrijft: (schrijft: { readonly middel: Schrijfmiddel; readonly tekst: string } | null) => void;
  readonly beslis: (daad: Daad) => void;
  readonly bijFocus: () => void;
  readonly stap: (stap: 1 | -1) => void;
}

/** One place where something tells who somebody is, in its context, with what can be done about it. */
export function Trefferkaart({ plek: { treffer }, waarin, actief, schrijft, geopend, zelfde, overal, redenen, meld, zetOveral, zetSchrijft, beslis, bijFocus, stap }: Trefferkaartprops) {
  const kaart = useRef<HTMLDivElement>(null);
  const doe = (middel: Middel): void => {
    if (isSchrijfmiddel(middel)) zetSchrijft(schrijft?.middel === middel ? null : { middel, tekst: '' });
    else beslis({ middel, door: '', reden: '' });
  };
  const bijToets = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'Escape' && schrijft !== null) {
      // What is being written alone, and not the screen around it.
      e.stopPropagation();
      zetSchrijft(null);
      kaart.current?.focus();
      return;
    }
    if (e.target instanceof HTMLInputElement && e.target.type === 'text') return;
    const middel = MIDDELEN[Number(e.key) - 1];
    if (middel !== undefined) {
      e.preventDefault();
      doe(middel);
    } else if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      stap(e.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const bij = [waarin, treffer.plek === '' ? '' : `onder ‘${treffer.plek}’`, treffer.keer === 1 ? '' : `staat er ${treffer.keer} keer`].filter((deel) => deel !== '');
  return (
    <div
      ref={(element) => {
        kaart.current = element;
        meld(element);
      }}
      role="group"
      tabIndex={actief ? 0 : -1}
      aria-label={`${VINDWOORDEN[treffer.soort]}: ${treffer.tekst}`}
      aria-keyshortcuts="1 2 3 4"
      className={stijl['kaart']}
      data-actief={actief || undefined}
      onKeyDown={bijToets}
      onFocus={bijFocus}
      onClick={(e) => {
        if (!actief) e.currentTarget.focus();
      }}
    >
      <p className={stijl['context']}>
        {treffer.voor}
        <mark className={stijl['gevonden']}>{treffer.tekst}</mark>
        {treffer.na}
      </p>
      <p className={stijl['plek']}>{bij.join(' · ')}</p>
      {actief && (
        <>
          <div className={stijl['middelen']}>
            {MIDDELEN.map((middel, nummer) => {
              const Teken = TEKENS[middel];
              return (
                <Button
                  key={middel}
                  size="compact-md"
                  variant="default"
                  leftSection={<Teken size={16} aria-hidden />}
                  rightSection={<Toets toetsen={String(nummer + 1)} />}
                  aria-expanded={isSchrijfmiddel(middel) ? schrijft?.middel === middel : undefined}
                  onClick={() => doe(middel)}
                >
                  {MIDDELKNOPPEN[middel]}
                </Button>
              );
            })}
          </div>
          {schrijft !== null && (
            <Schrijven
              key={schrijft.middel}
              geopend={geopend}
              middel={schrijft.middel}
              tekst={schrijft.tekst}
              keuzes={schrijft.middel === 'laten' ? redenen : treffer.voorstellen}
              zet={(tekst) => zetSchrijft({ middel: schrijft.middel, tekst })}
              kies={(tekst) => beslis(schrijft.middel === 'laten' ? { middel: 'laten', door: '', reden: tekst } : { middel: 'veralgemeniseren', door: tekst, reden: '' })}
            />
          )}
          {zelfde > 1 && <Checkbox label={`Zelfde keuze voor alle ${zelfde} plekken met ‘${treffer.tekst}’`} checked={overal} onChange={(e) => zetOveral(e.currentTarget.checked)} />}
        </>
      )}
    </div>
  );
}

interface Schrijvenprops {
  readonly geopend: boolean;
  readonly middel: Schrijfmiddel;
  readonly tekst: string;
  readonly keuzes: readonly string[];
  readonly zet: (tekst: string) => void;
  readonly kies: (tekst: string) => void;
}

/** Words to choose with one press, and a field for others. */
function Schrijven({ geopend, middel, tekst, keuzes, zet, kies }: Schrijvenprops) {
  const { kop, veld, knop } = SCHRIJFWOORDEN[middel];
  const begin = useRef<HTMLButtonElement & HTMLInputElement>(null);
  const [nu] = useState(geopend);
  useEffect(() => {
    if (nu) begin.current?.focus();
  }, [nu]);
  const leeg = tekst.trim() === '';
  const verstuur = (): void => {
    if (!leeg) kies(tekst.trim());
  };
  // No form: the check also stands inside one (triage), and a form within a form does not exist. Enter in the field is still "done".
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'Enter') return;
    e.preventDefault();
    verstuur();
  };
  return (
    <div role="group" className={stijl['schrijven']} aria-label={kop}>
      <p className={stijl['schrijfkop']}>{kop}</p>
      {keuzes.length > 0 && (
        <div className={stijl['keuzes']}>
          {keuzes.map((keuze, nummer) => (
            <Button key={keuze} ref={nummer === 0 && tekst === '' ? begin : null} size="compact-md" variant="light" classNames={{ root: stijl['chip'] ?? '', label: stijl['chiptekst'] ?? '' }} onClick={() => kies(keuze)}>
              {keuze}
            </Button>
          ))}
        </div>
      )}
      <div className={stijl['eigen']}>
        <TextInput ref={keuzes.length === 0 || tekst !== '' ? begin : null} label={veld} autoComplete="off" spellCheck={false} value={tekst} onChange={(e) => zet(e.currentTarget.value)} onKeyDown={bijToets} />
        <Button variant="default" disabled={leeg} onClick={verstuur}>
          {knop}
        </Button>
      </div>
    </div>
  );
}
