import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Vindplaats } from '#shared/herleidbaarheid/vindplaatsen';
import { zinnenVan, type Bereik } from '#shared/leertraject/fragmenten';
import { Toets } from '../../../ui/Toets.tsx';
import { gekozen, kiesMetToets, type Keuze } from './keuze.ts';
import { gekozenIn, kiesIn } from './selectie.ts';
import { Vindtekst } from './Vindtekst.tsx';
import stijl from './fragmenten.module.css';

/** Words are chosen, or whole sentences are pressed. */
export type Wijze = 'woorden' | 'zinnen';

export interface Daad {
  /** The letter that does it. */
  readonly toets: string;
  readonly label: string;
  readonly doe: (bereik: Bereik) => void;
  /** Without words chosen it does so with the whole answer; the label says so. */
  readonly geheel?: string;
}

interface Antwoordteksteigenschappen {
  readonly tekst: string;
  /** Who says this to what, for who hears it. */
  readonly label: string;
  readonly vinden: readonly Vindplaats[];
  readonly marken: readonly Bereik[];
  readonly wijze: Wijze;
  readonly daad: Daad;
}

/** An answer as it was given, in which words are chosen with the mouse or the keyboard, or sentences are pressed. */
export function Antwoordtekst(eigenschappen: Antwoordteksteigenschappen) {
  return eigenschappen.wijze === 'zinnen' ? <Zinnen {...eigenschappen} /> : <Woorden {...eigenschappen} />;
}

function Woorden({ tekst, label, vinden, marken, daad }: Antwoordteksteigenschappen) {
  const vlak = useRef<HTMLDivElement>(null);
  const toetskeuze = useRef<Keuze | null>(null);
  const hulpId = useId();
  const [keuze, zetKeuze] = useState<Bereik | null>(null);
  const [omroep, zetOmroep] = useState('');

  useEffect(() => {
    const volg = (): void => {
      const nu = vlak.current === null ? null : gekozenIn(vlak.current);
      zetKeuze((vorige) => (vorige?.van === nu?.van && vorige?.tot === nu?.tot ? vorige : nu));
    };
    document.addEventListener('selectionchange', volg);
    return () => document.removeEventListener('selectionchange', volg);
  }, []);

  const doe = (): void => {
    const bereik = keuze ?? (daad.geheel !== undefined ? { van: 0, tot: tekst.length } : null);
    if (bereik === null) return;
    daad.doe(bereik);
    zetOmroep(`${daad.label}: ${tekst.slice(bereik.van, bereik.tot)}`);
    window.getSelection()?.removeAllRanges();
  };

  const bijToets = (aanslag: KeyboardEvent<HTMLDivElement>): void => {
    if (vlak.current === null || aanslag.ctrlKey || aanslag.metaKey || aanslag.altKey) return;
    if (aanslag.key.toLowerCase() === daad.toets) {
      aanslag.preventDefault();
      return doe();
    }
    // What the mouse chose is where the keys go on.
    const vorige = toetskeuze.current;
    const is = vorige === null ? null : gekozen(vorige);
    const vanaf = keuze === null || (is !== null && is.van === keuze.van && is.tot === keuze.tot) ? vorige : { anker: keuze, kop: keuze };
    const nieuw = kiesMetToets(tekst, vanaf, aanslag.key, aanslag.shiftKey);
    if (nieuw === null) return;
    aanslag.preventDefault();
    toetskeuze.current = nieuw;
    const bereik = gekozen(nieuw);
    kiesIn(vlak.current, bereik);
    zetOmroep(tekst.slice(bereik.van, bereik.tot));
  };

  return (
    <div className={stijl['antwoordvlak']}>
      <div ref={vlak} className={stijl['antwoordtekst']} role="group" tabIndex={0} aria-label={label} aria-describedby={hulpId} onKeyDown={bijToets}>
        <Vindtekst tekst={tekst} vinden={vinden} marken={marken} />
      </div>
      {(keuze !== null || daad.geheel !== undefined) && (
        // The selection stays while the button is pressed.
        <span className={stijl['daad']}>
          <Button size="compact-sm" variant={keuze === null ? 'default' : 'filled'} onMouseDown={(gebeurtenis) => gebeurtenis.preventDefault()} onClick={doe} rightSection={<Toets toetsen={daad.toets.toUpperCase()} />}>
            {keuze === null ? daad.geheel : daad.label}
          </Button>
        </span>
      )}
      <p id={hulpId} className="ow-alleen-voorlezen">
        {`Pijltjes links en rechts kiezen een woord, omhoog en omlaag een zin; met Shift kies je verder. ${daad.toets.toUpperCase()}: ${daad.label.toLowerCase()}.`}
      </p>
      <p className="ow-alleen-voorlezen" aria-live="polite">
        {omroep}
      </p>
    </div>
  );
}

function Zinnen({ tekst, label, vinden, marken, daad }: Antwoordteksteigenschappen) {
  return (
    <ul className={stijl['zinnen']} aria-label={label}>
      {zinnenVan(tekst).map((zin) => {
        const gemerkt = marken.some(({ van, tot }) => van <= zin.van && zin.tot <= tot);
        const erin = (bereik: Bereik): boolean => bereik.van >= zin.van && bereik.tot <= zin.tot;
        const verschuif = <T extends Bereik>(bereik: T): T => ({ ...bereik, van: bereik.van - zin.van, tot: bereik.tot - zin.van });
        return (
          <li key={zin.van}>
            <button type="button" className={stijl['zin']} aria-pressed={gemerkt} onClick={() => daad.doe(zin)}>
              <span className={stijl['vinkje']}>{gemerkt && <IconCheck size={16} aria-hidden />}</span>
              <span>
                <Vindtekst tekst={tekst.slice(zin.van, zin.tot)} vinden={vinden.filter(erin).map(verschuif)} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
