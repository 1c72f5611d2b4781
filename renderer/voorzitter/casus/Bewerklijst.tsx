import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { hoofdletter } from '#shared/domein/woorden';
import { verwijderUit, wijzigIn, zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import stijl from './bewerklijst.module.css';
import { useFocusBlijft } from './useFocusBlijft.ts';

interface MetId {
  readonly id: string;
}

interface Bewerklijsteigenschappen<T extends MetId> {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly lijst: readonly T[];
  readonly wijzig: (bewerk: (lijst: readonly T[]) => readonly T[]) => void;
  /** A new one, which opens at once. */
  readonly maak: (id: string) => T;
  readonly meeste: number;
  /** What one is called in a sentence: `betrokkene`. */
  readonly ding: string;
  readonly erbij: string;
  /** One line of it, as it is read. */
  readonly regel: (ding: T) => ReactNode;
  /** Its fields. */
  readonly velden: (ding: T, wijzig: (deel: Partial<Omit<T, 'id'>>) => void) => ReactNode;
  /** Buttons beside the one that removes it. */
  readonly knoppen?: (ding: T) => ReactNode;
  /** What to do first, while there is none. */
  readonly leeg: string;
  /** Opens this one from outside; a new object opens it again. */
  readonly openen?: { readonly id: string } | null;
  /** A word that groups the lines, shown as a small heading where it changes. */
  readonly groep?: (ding: T) => string;
}

/**
 * A list that reads as lines and is edited line by line: pressing one opens its fields under it. What is typed is saved as it is
 * typed; removing can be undone.
 */
export function Bewerklijst<T extends MetId>(props: Bewerklijsteigenschappen<T>) {
  const { label, lijst, wijzig, maak, meeste, ding, erbij, leeg, openen = null, groep } = props;
  const [openId, zetOpenId] = useState<string | null>(null);
  const [gevraagd, zetGevraagd] = useState(openen);
  const kader = useRef<HTMLDivElement>(null);
  const focus = useFocusBlijft(kader, lijst);
  const focusNa = useRef<string | null>(null);
  if (openen !== gevraagd) {
    zetGevraagd(openen);
    if (openen !== null) zetOpenId(openen.id);
  }

  useEffect(() => {
    if (openen === null) return;
    const regel = kader.current?.querySelector<HTMLElement>(`[data-regel="${openen.id}"]`);
    regel?.focus();
    regel?.scrollIntoView({ block: 'nearest' });
  }, [openen]);
  // A new one exists only after the list has come back with it.
  useEffect(() => {
    if (focusNa.current === null) return;
    const veld = kader.current?.querySelector<HTMLElement>(`[data-velden="${focusNa.current}"] :is(input, textarea, select)`);
    if (veld === null || veld === undefined) return;
    focusNa.current = null;
    veld.focus();
  });

  const voegToe = (): void => {
    const nieuw = maak(nieuwId());
    focusNa.current = nieuw.id;
    zetOpenId(nieuw.id);
    wijzig((vorige) => [...vorige, nieuw]);
  };
  const verwijder = (weg: T): void => {
    let plek = lijst.indexOf(weg);
    wijzig((vorige) => {
      plek = vorige.findIndex(({ id }) => id === weg.id);
      return verwijderUit(vorige, weg.id);
    });
    meldVerwijderd(`${hoofdletter(ding)} verwijderd.`, () => wijzig((vorige) => zetTerugIn(vorige, weg, plek, meeste)));
    kader.current?.querySelector<HTMLElement>('[data-erbij]')?.focus();
  };

  return (
    <div ref={kader} className={stijl['kader']} {...focus}>
      {lijst.length === 0 ? (
        <p className="ow-zacht">{leeg}</p>
      ) : (
        <ul className={stijl['lijst']} aria-label={label}>
          {lijst.map((een, plek) => {
            const kop = groep?.(een) ?? '';
            const vorige = lijst[plek - 1];
            return (
              <li key={een.id}>
                {kop !== '' && (vorige === undefined || groep?.(vorige) !== kop) ? <p className={stijl['groep']}>{kop}</p> : null}
                <Regel
                  een={een}
                  open={een.id === openId}
                  zetOpen={(open) => zetOpenId(open ? een.id : null)}
                  verwijder={() => verwijder(een)}
                  wijzigDeel={(deel) => wijzig((lijstNu) => wijzigIn(lijstNu, een.id, deel))}
                  {...props}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Button data-erbij variant="default" leftSection={<IconPlus size={18} aria-hidden />} disabled={lijst.length >= meeste} onClick={voegToe}>
        {erbij}
      </Button>
    </div>
  );
}

interface Regeleigenschappen<T extends MetId> extends Pick<Bewerklijsteigenschappen<T>, 'ding' | 'regel' | 'velden' | 'knoppen'> {
  readonly een: T;
  readonly open: boolean;
  readonly zetOpen: (open: boolean) => void;
  readonly verwijder: () => void;
  readonly wijzigDeel: (deel: Partial<Omit<T, 'id'>>) => void;
}

function Regel<T extends MetId>({ een, open, zetOpen, verwijder, wijzigDeel, ding, regel, velden, knoppen }: Regeleigenschappen<T>) {
  const veldenId = useId();
  const Pijl = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={stijl['ding']} data-open={open || undefined}>
      <button type="button" className={stijl['regel']} data-regel={een.id} aria-expanded={open} aria-controls={open ? veldenId : undefined} onClick={() => zetOpen(!open)}>
        <Pijl size={20} aria-hidden />
        <span className={stijl['woorden']}>{regel(een)}</span>
      </button>
      {open ? (
        <div id={veldenId} className={stijl['velden']} data-velden={een.id}>
          {velden(een, wijzigDeel)}
          <div className={stijl['knoppen']}>
            {knoppen?.(een)}
            <Button variant="subtle" color="gray" leftSection={<IconTrash size={18} aria-hidden />} onClick={verwijder}>
              {`Verwijder ${ding}`}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
