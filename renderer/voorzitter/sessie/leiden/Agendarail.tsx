import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBarToRight, IconCheck, IconCircle, IconPencil, IconPlayerPlayFilled, IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { Plek } from '#shared/werkvormen/sessie';
import { plekSleutel } from '#shared/werkvormen/sleutels';
import { Knoop } from '../../../ui/Knoop.tsx';
import { useNu, useSessie } from '../bron/Sessie.tsx';
import { maakRail, type Railpunt, type Railstatus, type Railstap } from './rail.ts';
import stijl from './rail.module.css';

const TEKEN = { klaar: IconCheck, nu: IconPlayerPlayFilled, zaal: IconUsersGroup, open: IconCircle, overgeslagen: IconArrowBarToRight } as const;
const WOORD: Readonly<Record<Railstatus, string>> = { klaar: 'klaar', nu: 'nu', zaal: 'in de zaal', open: 'open', overgeslagen: 'overgeslagen' };

interface Agendarailprops {
  readonly spring: (naar: Plek) => void;
  readonly naarAfronden: () => void;
  readonly pasVoorbereidingAan: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** Where the meeting is: planned and real time, what is done, what comes. Arrow keys walk along it, Enter jumps. */
export function Agendarail({ spring, naarAfronden, pasVoorbereidingAan, ref }: Agendarailprops) {
  const { werkvorm, context, plek } = useSessie();
  const rail = maakRail(werkvorm, context, plek, useNu());
  const delen = useRef<HTMLDivElement>(null);
  const hier = plek === null ? '' : plekSleutel(plek);
  useEffect(() => {
    delen.current?.querySelector('[aria-current="step"]')?.scrollIntoView({ block: 'nearest' });
  }, [hier]);
  return (
    <nav className={stijl['rail']} aria-label="Agenda" ref={ref} onKeyDown={loopMetPijlen}>
      <div className={stijl['boven']}>
        <p className={stijl['onderwerp']}>{context.plan.onderwerp === '' ? werkvorm.naam : context.plan.onderwerp}</p>
        <ActionIcon variant="subtle" size="lg" title="Voorbereiding aanpassen" aria-label="Voorbereiding aanpassen" onClick={pasVoorbereidingAan}>
          <IconPencil size={18} aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className={stijl['delen']} ref={delen}>
        {rail.delen.map((deel) => (
          <section key={deel.sleutel} className={stijl['deel']} data-inbreng={deel.kop !== '' || undefined}>
            {deel.kop !== '' && <h2 className={stijl['deelkop']}>{deel.kop}</h2>}
            <ol className={stijl['punten']}>
              {deel.punten.map((punt) => (
                <Punt key={punt.sleutel} punt={punt} spring={spring} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div className={stijl['voet']}>
        <span className={stijl['knoop']}>
          <Knoop voortgang={rail.voortgang} breedte={44} label={`${Math.round(rail.voortgang * 100)} procent van de agenda gedaan`} />
        </span>
        <div className={stijl['slot']}>
          {rail.einde !== '' && (
            <p className={stijl['einde']}>
              <span className="ow-cijfers">einde {rail.einde}</span>
              {rail.verschuiving !== '' && <span className={stijl['verschuiving']}>{rail.verschuiving}</span>}
            </p>
          )}
          <Button variant="subtle" size="compact-md" onClick={naarAfronden}>
            Naar afronden
          </Button>
        </div>
      </div>
    </nav>
  );
}

function Punt({ punt, spring }: { readonly punt: Railpunt; readonly spring: (naar: Plek) => void }) {
  return (
    <li className={stijl['punt']} data-status={punt.status}>
      <Knop status={punt.status} titel={punt.titel} stapNu={punt.stappen.length > 0} naar={punt.naar} spring={spring}>
        <span className={`${stijl['uur'] ?? ''} ow-cijfers`}>{punt.uur}</span>
        <span className={stijl['titel']}>
          {punt.titel}
          <Onderregel status={punt.status} geplandUur={punt.geplandUur} />
        </span>
      </Knop>
      {punt.stappen.length > 0 && (
        <ol className={stijl['stappen']}>
          {punt.stappen.map((stap, nummer) => (
            <Stap key={stap.sleutel} stap={stap} nummer={nummer + 1} spring={spring} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Stap({ stap, nummer, spring }: { readonly stap: Railstap; readonly nummer: number; readonly spring: (naar: Plek) => void }) {
  return (
    <li className={stijl['stap']} data-status={stap.status}>
      <Knop status={stap.status} titel={stap.titel} stapNu={false} naar={stap.naar} spring={spring}>
        <span className={`${stijl['nummer'] ?? ''} ow-cijfers`}>{nummer}</span>
        <span className={stijl['titel']}>
          {stap.titel}
          <Onderregel status={stap.status} geplandUur="" />
        </span>
      </Knop>
    </li>
  );
}

/** Small under a title: when it was planned, and the words of a status that are too wide to stand beside it. */
function Onderregel({ status, geplandUur }: { readonly status: Railstatus; readonly geplandUur: string }) {
  const woord = status === 'overgeslagen' || status === 'zaal' ? WOORD[status] : '';
  const tekst = [geplandUur === '' ? '' : `gepland ${geplandUur}`, woord].filter((deel) => deel !== '').join(', ');
  // The status itself is read aloud with its sign.
  return tekst === '' ? null : (
    <span className={stijl['gepland']} aria-hidden={woord !== '' && geplandUur === ''}>
      {tekst}
    </span>
  );
}

interface Knopprops {
  readonly status: Railstatus;
  readonly titel: string;
  /** The place is one of the steps below: those say where. */
  readonly stapNu: boolean;
  readonly naar: Plek;
  readonly spring: (naar: Plek) => void;
  readonly children: ReactNode;
}

function Knop({ status, titel, stapNu, naar, spring, children }: Knopprops) {
  const Teken = TEKEN[status];
  const nu = status === 'nu';
  return (
    <button
      type="button"
      className={stijl['knop']}
      aria-current={nu && !stapNu ? 'step' : undefined}
      title={titel}
      onClick={() => {
        if (!nu) spring(naar);
      }}
    >
      {children}
      <span className={stijl['status']}>
        <Teken size={16} aria-hidden="true" />
        <span className={nu ? stijl['woord'] : 'ow-alleen-voorlezen'}>{WOORD[status]}</span>
      </span>
    </button>
  );
}

function loopMetPijlen(e: KeyboardEvent<HTMLElement>): void {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (stap === undefined) return;
  const knoppen = [...e.currentTarget.querySelectorAll('button')];
  const hier = knoppen.findIndex((knop) => knop === document.activeElement);
  e.preventDefault();
  knoppen[Math.min(knoppen.length - 1, Math.max(0, hier + stap))]?.focus();
}
