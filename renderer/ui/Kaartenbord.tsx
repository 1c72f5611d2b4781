import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsMove, IconGripVertical } from '@tabler/icons-react';
import { memo, useId, useLayoutEffect, useRef, useState, type DragEvent, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import stijl from './Kaartenbord.module.css';
import { metVerplaatst, plaatsVan, plekBij, stapVan, type Plaats, type Richting } from './kaartenbord.ts';

export interface Bordkaart {
  readonly id: string;
  /** A few words by which it is spoken of. */
  readonly naam: string;
  /** Small, beside its handle: where it comes from. */
  readonly kop?: ReactNode;
  readonly inhoud: ReactNode;
  /** Small buttons beside its handle. */
  readonly acties?: ReactNode;
  /** What else can be done with it, under the places in its menu. */
  readonly menu?: readonly { readonly label: string; readonly kies: () => void }[];
  /** While its text is written, it is not dragged. */
  readonly vast?: boolean;
}

export interface Bordstapel {
  readonly id: string;
  /** As it is spoken of, and in the menu: `Vrijdagmiddag`. */
  readonly naam: string;
  readonly kop: ReactNode;
  readonly kaarten: readonly Bordkaart[];
  /** What stands there while it is empty. */
  readonly leeg: string;
}

export interface Kaartenbordeigenschappen {
  readonly label: string;
  /** Stands apart: where the cards come from. */
  readonly voorraad: Bordstapel;
  readonly stapels: readonly Bordstapel[];
  /** After the last stack. */
  readonly erbij?: ReactNode;
  readonly onVerplaats: (kaart: string, naar: Plaats) => void;
  /** Other places in the menu of a card: a stack that is yet to be made. */
  readonly nieuweStapel?: { readonly label: string; readonly kies: (kaart: string) => void } | undefined;
}

/** Not readable by another program that something is dropped on. */
const SOORT = 'application/x-ontwar-kaart';
const RICHTING: Readonly<Record<string, Richting>> = { ArrowUp: 'omhoog', ArrowDown: 'omlaag', ArrowLeft: 'links', ArrowRight: 'rechts' };
const HULP = 'Spatie pakt de kaart op. Met de pijltjes verplaats je hem, spatie zet hem neer, Escape zet hem terug.';

/** A card in the hand, by keyboard: it is shown where it would come to lie. */
interface Greep extends Plaats {
  readonly kaart: string;
}

/** Cards in stacks, moved with the mouse, the keyboard or a menu. What a move means is not its business. */
export function Kaartenbord({ label, voorraad, stapels, erbij, onVerplaats, nieuweStapel }: Kaartenbordeigenschappen) {
  const alle = [voorraad, ...stapels];
  const bord = useRef<HTMLDivElement>(null);
  const hulpId = useId();
  const [greep, zetGreep] = useState<Greep | null>(null);
  const [sleep, zetSleep] = useState<string | null>(null);
  const [boven, zetBoven] = useState<Plaats | null>(null);
  const [omroep, zetOmroep] = useState('');
  const kaarten = new Map(alle.flatMap((stapel) => stapel.kaarten.map((kaart) => [kaart.id, kaart] as const)));
  const ligging = alle.map(({ id, kaarten: erin }) => ({ id, kaarten: erin.map((kaart) => kaart.id) }));
  const getoond = greep === null || !kaarten.has(greep.kaart) ? ligging : metVerplaatst(ligging, greep.kaart, greep);
  const naamVan = (stapel: string): string => alle.find(({ id }) => id === stapel)?.naam ?? '';
  const waar = (kaart: string, op: readonly { readonly id: string; readonly kaarten: readonly string[] }[]): string => {
    const plaats = plaatsVan(op, kaart);
    return plaats === null ? '' : `${naamVan(plaats.stapel)}, plaats ${plaats.plek + 1} van ${op.find(({ id }) => id === plaats.stapel)?.kaarten.length ?? 0}`;
  };

  // A card that moves to another stack is drawn anew there, and would lose the focus.
  const vast = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (vast.current === null) return;
    const handvat = bord.current?.querySelector<HTMLElement>(`[data-handvat="${CSS.escape(vast.current)}"]`);
    handvat?.focus();
    handvat?.closest('li')?.scrollIntoView({ block: 'nearest' });
    vast.current = null;
  });

  const verplaats = (kaart: string, naar: Plaats): void => {
    const van = plaatsVan(ligging, kaart);
    const na = metVerplaatst(ligging, kaart, naar);
    const uitkomst = plaatsVan(na, kaart);
    if (van === null || uitkomst === null || (van.stapel === uitkomst.stapel && van.plek === uitkomst.plek)) return;
    zetOmroep(`Neergezet in ${waar(kaart, na)}.`);
    onVerplaats(kaart, uitkomst);
  };

  // Asked when a menu opens: a board with many cards is not to be drawn anew with every letter of a title.
  const bijMenu = useRef<(kaart: string) => readonly Menudoel[]>(() => []);
  useLayoutEffect(() => {
    bijMenu.current = (kaart) => [
      ...alle.filter(({ id }) => id !== plaatsVan(ligging, kaart)?.stapel).map(({ id, naam, kaarten: erin }) => ({ sleutel: id, label: naam, kies: () => verplaats(kaart, { stapel: id, plek: erin.length }) })),
      ...(nieuweStapel === undefined ? [] : [{ sleutel: '', label: nieuweStapel.label, kies: () => nieuweStapel.kies(kaart) }]),
    ];
  });
  const [doelen] = useState(() => (kaart: string): readonly Menudoel[] => bijMenu.current(kaart));

  const pakOfZet = (kaart: string): void => {
    vast.current = kaart;
    if (greep?.kaart === kaart) {
      zetGreep(null);
      zetOmroep(`Neergezet in ${waar(kaart, getoond)}.`);
      return verplaats(kaart, greep);
    }
    const plaats = plaatsVan(ligging, kaart);
    if (plaats === null) return;
    zetGreep({ kaart, ...plaats });
    zetOmroep(`Opgepakt: ${kaarten.get(kaart)?.naam ?? ''}. ${waar(kaart, ligging)}. ${HULP}`);
  };

  const zetTerug = (): void => {
    if (greep === null) return;
    zetGreep(null);
    zetOmroep(`Teruggezet in ${waar(greep.kaart, ligging)}.`);
  };

  const bijToets = (aanslag: KeyboardEvent<HTMLButtonElement>, kaart: string): void => {
    if (greep?.kaart !== kaart) return;
    const richting = RICHTING[aanslag.key];
    if (aanslag.key === 'Escape') {
      aanslag.preventDefault();
      vast.current = kaart;
      return zetTerug();
    }
    if (richting === undefined) return;
    aanslag.preventDefault();
    const naar = stapVan(getoond, kaart, richting);
    if (naar === null) return;
    vast.current = kaart;
    zetGreep({ kaart, ...naar });
    zetOmroep(`${waar(kaart, metVerplaatst(ligging, kaart, naar))}.`);
  };

  const bijVerlaten = ({ relatedTarget, target }: FocusEvent<HTMLElement>): void => {
    // Not when it is the card itself that is drawn elsewhere, or when another window comes before this one.
    if (greep === null || vast.current !== null || !document.hasFocus() || !(target instanceof HTMLElement) || target.dataset['handvat'] !== greep.kaart) return;
    if (relatedTarget instanceof HTMLElement && relatedTarget.dataset['handvat'] === greep.kaart) return;
    zetTerug();
  };

  const bijZweven = (gebeurtenis: DragEvent<HTMLElement>, stapel: string): void => {
    if (sleep === null || !gebeurtenis.dataTransfer.types.includes(SOORT)) return;
    gebeurtenis.preventDefault();
    gebeurtenis.dataTransfer.dropEffect = 'move';
    const anderen = [...gebeurtenis.currentTarget.querySelectorAll<HTMLElement>('[data-kaart]')].filter((element) => element.dataset['kaart'] !== sleep);
    const plek = plekBij(anderen.map((element) => element.getBoundingClientRect()).map(({ top, height }) => top + height / 2), gebeurtenis.clientY);
    if (boven?.stapel !== stapel || boven.plek !== plek) zetBoven({ stapel, plek });
  };

  const bijLoslaten = (gebeurtenis: DragEvent<HTMLElement>): void => {
    gebeurtenis.preventDefault();
    if (sleep !== null && boven !== null) verplaats(sleep, boven);
    zetSleep(null);
    zetBoven(null);
  };

  const tekenStapel = (stapel: Bordstapel): ReactNode => {
    const hier = getoond.find(({ id }) => id === stapel.id)?.kaarten ?? [];
    const zonder = hier.filter((id) => id !== sleep);
    const streepVoor = boven?.stapel === stapel.id ? (zonder[boven.plek] ?? 'einde') : null;
    return (
      <section
        className={stijl['stapel']}
        aria-label={stapel.naam}
        data-boven={boven?.stapel === stapel.id || undefined}
        onDragOver={(gebeurtenis) => bijZweven(gebeurtenis, stapel.id)}
        onDragLeave={(gebeurtenis) => {
          if (!(gebeurtenis.relatedTarget instanceof Node && gebeurtenis.currentTarget.contains(gebeurtenis.relatedTarget))) zetBoven(null);
        }}
        onDrop={bijLoslaten}
      >
        {stapel.kop}
        {hier.length === 0 && <p className={stijl['leeg']}>{stapel.leeg}</p>}
        <ol className={stijl['kaarten']} aria-label={`Kaarten in ${stapel.naam}`}>
          {hier.map((id) => {
            const kaart = kaarten.get(id);
            if (kaart === undefined) return null;
            const opgepakt = greep?.kaart === id;
            return (
              <li
                key={id}
                className={stijl['kaart']}
                data-kaart={id}
                data-opgepakt={opgepakt || undefined}
                data-sleept={sleep === id || undefined}
                data-streep={streepVoor === id || undefined}
                draggable={kaart.vast !== true}
                onDragStart={(gebeurtenis) => {
                  gebeurtenis.dataTransfer.setData(SOORT, id);
                  gebeurtenis.dataTransfer.effectAllowed = 'move';
                  zetSleep(id);
                }}
                onDragEnd={() => {
                  zetSleep(null);
                  zetBoven(null);
                }}
              >
                <div className={stijl['knoppen']}>
                  <button
                    type="button"
                    className={stijl['handvat']}
                    data-handvat={id}
                    // Escape puts the card back, and closes nothing around the board.
                    data-mantine-stop-propagation={opgepakt || undefined}
                    aria-label={`${opgepakt ? 'Zet neer' : 'Pak op'}: ${kaart.naam}`}
                    aria-describedby={hulpId}
                    title="Pak op (spatie)"
                    onClick={() => pakOfZet(id)}
                    onKeyDown={(aanslag) => bijToets(aanslag, id)}
                  >
                    <IconGripVertical size={18} aria-hidden />
                  </button>
                  <span className={stijl['kaartkop']}>{kaart.kop}</span>
                  {kaart.acties}
                  <Verplaatsmenu kaart={kaart} doelen={doelen} />
                </div>
                {kaart.inhoud}
              </li>
            );
          })}
          {streepVoor === 'einde' && <li className={stijl['streep']} aria-hidden />}
        </ol>
      </section>
    );
  };

  return (
    <div ref={bord} className={stijl['bord']} role="group" aria-label={label} data-sleept={sleep !== null || undefined} onBlur={bijVerlaten}>
      <div className={stijl['voorraad']}>{tekenStapel(voorraad)}</div>
      <div className={stijl['vlak']}>
        <ol className={stijl['stapels']}>
          {stapels.map((stapel) => (
            <li key={stapel.id}>{tekenStapel(stapel)}</li>
          ))}
          {erbij !== undefined && <li>{erbij}</li>}
        </ol>
      </div>
      <p id={hulpId} className="ow-alleen-voorlezen">
        {HULP}
      </p>
      <p className="ow-alleen-voorlezen" aria-live="assertive">
        {omroep}
      </p>
    </div>
  );
}

interface Menudoel {
  readonly sleutel: string;
  readonly label: string;
  readonly kies: () => void;
}

interface Verplaatsmenueigenschappen {
  readonly kaart: Bordkaart;
  readonly doelen: (kaart: string) => readonly Menudoel[];
}

const Verplaatsmenu = memo(function Verplaatsmenu({ kaart, doelen }: Verplaatsmenueigenschappen) {
  const [plaatsen, zetPlaatsen] = useState<readonly Menudoel[]>([]);
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} onOpen={() => zetPlaatsen(doelen(kaart.id))}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={`Verplaats naar: ${kaart.naam}`} title="Verplaats naar">
          <IconArrowsMove size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Verplaats naar</Menu.Label>
        {plaatsen.map(({ sleutel, label, kies }) => (
          <Menu.Item key={sleutel} onClick={kies}>
            {label}
          </Menu.Item>
        ))}
        {kaart.menu !== undefined && kaart.menu.length > 0 && <Menu.Divider />}
        {kaart.menu?.map(({ label, kies }) => (
          <Menu.Item key={label} onClick={kies}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
});
