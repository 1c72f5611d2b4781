import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconEyeSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { VINDSOORTEN } from '#shared/stukken/keuzes';
import type { Nagekeken } from '#shared/stukken/stuk';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Toets } from '../../ui/Toets.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { isEenVan, isTekst, metVelden, ofNiets } from '../klad/vormen.ts';
import { useKlad } from '../klad/useKlad.ts';
import { Beslist } from './Beslist.tsx';
import type { Checkhouder, Checkstand } from './checkhouder.ts';
import stijl from './check.module.css';
import { beslistePlekken, buurplek, inGroepen, openPlekken, plekkenVan, redenen, volgendeOpen, zelfdeWoorden, zichtbaar, type Daad, type Plek, type Plekgroep } from './plekken.ts';
import { Trefferkaart, type Schrijfmiddel } from './Trefferkaart.tsx';
import { openzin, SOORTKOPPEN } from './woorden.ts';

/** So many of each kind at first: what is decided makes room for what follows. */
const EERST = 8;

interface Geschreven {
  readonly id: string;
  readonly middel: Schrijfmiddel;
  readonly tekst: string;
}
const isGeschreven = ofNiets(metVelden<Geschreven>({ id: isTekst, middel: isEenVan(['veralgemeniseren', 'laten']), tekst: isTekst }));

interface Herleidbaarheidprops {
  readonly stand: Checkstand;
  readonly houder: Checkhouder;
  /** Under which name what is typed here is kept. */
  readonly kladnaam: string;
  /** How a stuk is told from the others; empty when there is one. */
  readonly waarin?: (stuk: Nagekeken) => string;
  readonly kopniveau: 3 | 4;
}

/** Everything that tells who somebody is: one place after the other, each with a decision. */
export function Herleidbaarheid({ stand, houder, kladnaam, waarin = () => '', kopniveau }: Herleidbaarheidprops) {
  if (stand.gevonden === null) return stand.fout === null ? <Wachten tekst="De tekst wordt doorgelezen." /> : <Foutmelding fout={stand.fout} opnieuw={() => void houder.herlees()} />;
  return (
    <>
      {stand.fout !== null && <Foutmelding fout={stand.fout} opnieuw={() => void houder.herlees()} />}
      <Plekken plekken={plekkenVan(stand.gevonden)} kanTerug={stand.kanTerug} houder={houder} kladnaam={kladnaam} waarin={waarin} kopniveau={kopniveau} />
    </>
  );
}

interface Plekkenprops extends Required<Pick<Herleidbaarheidprops, 'houder' | 'kladnaam' | 'waarin' | 'kopniveau'>> {
  readonly plekken: readonly Plek[];
  readonly kanTerug: boolean;
}

function Plekken({ plekken, kanTerug, houder, kladnaam, waarin, kopniveau }: Plekkenprops) {
  const [geschreven, zetGeschreven] = useKlad<Geschreven | null>(kladnaam, null, isGeschreven);
  const [gekozen, zetGekozen] = useState<string | null>(null);
  // Where writing was begun on this screen: what was left from before a lock does not take the keyboard.
  const [geopend, zetGeopend] = useState<string | null>(null);
  // The places of which the choice counts for the same words elsewhere too.
  const [overal, zetOveral] = useState<ReadonlySet<string>>(new Set());
  const [alles, zetAlles] = useState<ReadonlySet<Plekgroep['soort']>>(new Set());
  const [naar, zetNaar] = useState<{ readonly id: string | null } | null>(null);
  const kaarten = useRef(new Map<string, HTMLElement>());
  const uitkomst = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (naar !== null) (naar.id === null ? uitkomst.current : (kaarten.current.get(naar.id) ?? uitkomst.current))?.focus();
  }, [naar]);

  const groepen = inGroepen(plekken);
  const open = openPlekken(plekken);
  // Before anything was chosen here, the one in which somebody was writing before a lock.
  const actief = [gekozen, geschreven?.id].find((voor) => open.some(({ id }) => id === voor)) ?? groepen[0]?.plekken[0]?.id ?? null;
  const inBeeld = groepen.map((groep) => ({ ...groep, beeld: alles.has(groep.soort) ? groep.plekken : zichtbaar(groep.plekken, EERST, actief) }));
  const volgorde = inBeeld.flatMap(({ beeld }) => beeld.map(({ id }) => id));

  const ga = (id: string | null): void => {
    zetGekozen(id);
    zetNaar({ id });
  };
  const beslis = (plek: Plek, daad: Daad): void => {
    const deze = overal.has(plek.id) ? zelfdeWoorden(plekken, plek) : [plek];
    zetGeschreven(null);
    ga(volgendeOpen(plekken, new Set(deze.map(({ id }) => id))));
    houder.beslis(deze, daad);
  };
  const heropen = (plek: Plek): void => {
    houder.beslis([plek], null);
    ga(plek.id);
  };
  const terug = (): void => ga(houder.terug()[0]?.id ?? actief);
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'z' || !(e.ctrlKey || e.metaKey) || e.target instanceof HTMLInputElement || !kanTerug) return;
    e.preventDefault();
    terug();
  };
  const Kop = `h${kopniveau}` as const;
  return (
    <div role="group" aria-label="Plekken om over te kiezen" className={stijl['check']} onKeyDown={bijToets}>
      <div className={stijl['balk']}>
        <p ref={uitkomst} tabIndex={-1} role="status" className={stijl['stand']} data-open={open.length > 0 || undefined}>
          {open.length > 0 ? <IconEyeSearch size={22} aria-hidden /> : <IconCircleCheck size={22} aria-hidden />}
          <span>{openzin(open.length, plekken.length)}</span>
        </p>
        {kanTerug && (
          <Button size="compact-md" variant="subtle" leftSection={<IconArrowBackUp size={18} aria-hidden />} rightSection={<Toets toetsen="Ctrl+Z" />} aria-keyshortcuts="Control+Z" onClick={terug}>
            Laatste keuze ongedaan maken
          </Button>
        )}
      </div>
      {plekken.length > 0 && <p className="ow-zacht ow-klein">Dit helpt je bij het lezen. Het bewijst niet dat er niets meer in staat: lees zelf ook.</p>}
      {inBeeld.map(({ soort, plekken: rij, beeld }) => (
        <section key={soort} className={stijl['groep']} aria-label={SOORTKOPPEN[soort]}>
          <Kop className={stijl['groepkop']}>
            {SOORTKOPPEN[soort]} <span className="ow-zacht ow-cijfers">({rij.length})</span>
          </Kop>
          <ul className={stijl['kaarten']}>
            {beeld.map((plek) => (
              <li key={plek.id}>
                <Trefferkaart
                  plek={plek}
                  waarin={waarin(plek.stuk)}
                  actief={plek.id === actief}
                  schrijft={geschreven?.id === plek.id ? geschreven : null}
                  zelfde={zelfdeWoorden(plekken, plek).length}
                  overal={overal.has(plek.id)}
                  redenen={redenen(plekken, soort)}
                  meld={(kaart) => {
                    if (kaart === null) kaarten.current.delete(plek.id);
                    else kaarten.current.set(plek.id, kaart);
                  }}
                  zetOveral={(aan) => zetOveral(aan ? new Set([...overal, plek.id]) : new Set([...overal].filter((id) => id !== plek.id)))}
                  geopend={geopend === plek.id}
                  zetSchrijft={(nieuw) => {
                    zetGeopend(plek.id);
                    zetGeschreven(nieuw === null ? null : { id: plek.id, ...nieuw });
                  }}
                  beslis={(daad) => beslis(plek, daad)}
                  bijFocus={() => zetGekozen(plek.id)}
                  stap={(stap) => ga(buurplek(volgorde, plek.id, stap))}
                />
              </li>
            ))}
          </ul>
          {beeld.length < rij.length && (
            <Button variant="subtle" onClick={() => zetAlles(new Set([...alles, soort]))}>
              Toon alle {rij.length}
            </Button>
          )}
        </section>
      ))}
      <Beslist plekken={beslistePlekken(plekken).toSorted((een, ander) => VINDSOORTEN.indexOf(een.treffer.soort) - VINDSOORTEN.indexOf(ander.treffer.soort))} waarin={waarin} heropen={heropen} />
    </div>
  );
}
