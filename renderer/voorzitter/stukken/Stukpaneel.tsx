import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { telwoord } from '#shared/domein/woorden';
import { stuksleutel } from '#shared/stukken/sleutel';
import type { Stuk } from '#shared/stukken/stuk';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { schuifNaarBoven } from '../../ui/schuif.ts';
import type { Stukbeeld } from './beeld.ts';
import { Herleidbaarheid } from './Herleidbaarheid.tsx';
import type { Casusverwijzing } from './Ontvangers.tsx';
import { openPlekken, plekkenVan } from './plekken.ts';
import { Reacties } from './Reacties.tsx';
import { Stukdeel } from './Stukdeel.tsx';
import { Stukvoorbeeld, useVoorbeeld } from './Stukvoorbeeld.tsx';
import { Stukwijzer } from './Stukwijzer.tsx';
import stijl from './stukken.module.css';
import { useCheck, useStukbeeld } from './useStuk.ts';
import { Versies } from './Versies.tsx';
import { Versturen } from './Versturen.tsx';
import { DELEN_ALVAST, delenVan, type Stukdeelnaam } from './wijzer.ts';
import { versienaam } from './woorden.ts';

export interface Stukpaneelprops {
  readonly stuk: Stuk;
  /** Changes when what the stuk is made of changed while this is on screen: it is shown and looked through anew. */
  readonly keer?: number;
  /** The casussen it is about, for the way to their grondslagen. */
  readonly casussen?: readonly Casusverwijzing[];
  /** Called after a version was made or something was said of it. */
  readonly veranderd?: () => void;
  /** Of the headings of its parts. */
  readonly kopniveau?: 2 | 3;
}

/**
 * Everything about one thing that leaves the kluis on paper, in the order in which a chair does it: look, decide what tells who
 * somebody is, hear reactions, make it final, send it. Stands inside a `Kladhouder` of the record it is made of.
 */
export function Stukpaneel(props: Stukpaneelprops) {
  return <Paneel key={stuksleutel(props.stuk)} {...props} />;
}

function Paneel({ stuk: gegeven, keer = 0, casussen = [], veranderd, kopniveau = 2 }: Stukpaneelprops) {
  // Another stuk is another panel: within this one it is the same object all the time.
  const [stuk] = useState(gegeven);
  const [check, houder] = useCheck([stuk], keer);
  const { stand, wordt: leg, opnieuw } = useStukbeeld(stuk, `${keer} ${check.gezet}`);
  const wordt = (nieuw: Stukbeeld): void => {
    leg(nieuw);
    veranderd?.();
  };
  const geheel = useRef<HTMLDivElement>(null);
  const [gekozen, zetGekozen] = useState<number | null>(null);
  const beeld = stand.toestand === 'klaar' ? stand.waarde : null;
  const leesbaar = (beeld?.versies ?? []).filter((dit) => !dit.vernietigd);
  const versie = leesbaar.some((dit) => dit.versie === gekozen) ? gekozen : null;
  // What was vastgesteld and not changed since is shown as that: with its number, its reactions and its hash.
  const vastgesteld = beeld?.versies.find((dit) => dit.versie === beeld.gelijkAan && dit.status === 'vastgesteld')?.versie ?? null;
  const voorbeeld = useVoorbeeld(stuk, versie ?? vastgesteld, `${keer} ${check.gezet} ${beeld?.reacties.length ?? 0}`);
  const plekken = plekkenVan(check.gevonden ?? []);
  const open = check.gevonden === null ? null : openPlekken(plekken).length;
  const delen = beeld === null ? DELEN_ALVAST : delenVan(beeld, open);
  const sleutel = stuksleutel(stuk);
  const ga = (deel: Stukdeelnaam): void => {
    const kop = geheel.current?.querySelector<HTMLElement>(`[data-stukdeel='${deel}'] > :is(h2, h3)`);
    kop?.focus({ preventScroll: true });
    schuifNaarBoven(kop ?? null);
  };
  const metReactie = (nieuw: Stukbeeld): void => {
    wordt(nieuw);
    // What people said is printed too, so it is looked through as well.
    void houder.herlees();
  };
  if (stand.toestand === 'mislukt') {
    // What it is made of cannot be read: then nothing about it can, and it is told once.
    const nogEens = (): void => {
      opnieuw();
      voorbeeld.opnieuw();
      void houder.herlees();
    };
    return <Foutmelding fout={stand.fout} opnieuw={nogEens} />;
  }
  return (
    <div ref={geheel} className={stijl['stuk']}>
      <Stukwijzer delen={delen} ga={ga} />
      <div className={stijl['naast']}>
        <Stukdeel deel="voorbeeld" kopniveau={kopniveau}>
          {beeld !== null && leesbaar.length > 0 && (
            <NativeSelect
              label="Wat je ziet en verstuurt"
              data={[
                { value: '', label: beeld.gelijkAan === null ? `Zoals het er nu staat (wordt versie ${beeld.volgende})` : `Zoals het er nu staat (versie ${beeld.gelijkAan})` },
                ...leesbaar.toReversed().map((dit) => ({ value: String(dit.versie), label: versienaam(stuk.soort, dit) })),
              ]}
              value={versie === null ? '' : String(versie)}
              onChange={(e) => zetGekozen(e.currentTarget.value === '' ? null : Number(e.currentTarget.value))}
            />
          )}
          {beeld !== null && beeld.gemis.length > 0 && (
            <div className={stijl['gemis']}>
              <p>{telwoord(beeld.gemis.length, 'ding dat een lezer kan missen:', 'dingen die een lezer kan missen:')}</p>
              <ul>
                {beeld.gemis.map((zin) => (
                  <li key={zin}>{zin}</li>
                ))}
              </ul>
            </div>
          )}
          <Stukvoorbeeld gebruik={voorbeeld} />
        </Stukdeel>
        <div className={stijl['daarna']}>
          <Stukdeel deel="herkennen" kopniveau={kopniveau}>
            <Herleidbaarheid stand={check} houder={houder} kladnaam={`${sleutel} check`} kopniveau={kopniveau === 2 ? 3 : 4} />
          </Stukdeel>
          {beeld !== null && beeld.metReacties && leesbaar.length > 0 && (
            <Stukdeel deel="reacties" kopniveau={kopniveau}>
              <Reacties stuk={stuk} beeld={beeld} wordt={metReactie} kopniveau={kopniveau === 2 ? 3 : 4} />
            </Stukdeel>
          )}
          {beeld !== null && (
            <>
              <Stukdeel deel="versies" kopniveau={kopniveau}>
                <Versies stuk={stuk} beeld={beeld} open={open} gekozen={versie} kies={zetGekozen} ga={ga} wordt={wordt} />
              </Stukdeel>
              <Stukdeel deel="versturen" kopniveau={kopniveau}>
                <Versturen
                  stuk={stuk}
                  beeld={beeld}
                  open={open}
                  versie={versie}
                  bestandsnaam={voorbeeld.stand.toestand === 'klaar' ? voorbeeld.stand.waarde.bestandsnaam : ''}
                  casussen={casussen}
                  wordt={wordt}
                />
              </Stukdeel>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
