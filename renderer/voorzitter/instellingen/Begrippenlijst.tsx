import { Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { verschuif } from '../../ui/volgorde.ts';
import { useTekstklad } from '../klad/useKlad.ts';
import stijl from './begrippen.module.css';
import { naamfout, type Begrip, type Begrippen } from './regioklad.ts';

interface Begrippenlijsteigenschappen {
  /** What the list holds, such as `Opschaling`. */
  readonly label: string;
  /** What one item is called, such as `trede`. */
  readonly een: string;
  readonly begrippen: Begrippen;
  readonly zet: (wijzig: (begrippen: Begrippen) => Begrippen) => void;
  readonly max: number;
  /** The place of an item means something, and is shown as a number. */
  readonly genummerd?: boolean;
}

const MAX_NAAM = 120;

/** Names in order, each to be changed, moved and removed; at least one remains. */
export function Begrippenlijst({ label, een, begrippen, zet, max, genummerd = false }: Begrippenlijsteigenschappen) {
  const [omroep, zetOmroep] = useState('');
  const hulpId = useId();
  const velden = useRef(new Map<string, HTMLInputElement>());
  // A field that moves to another place in the document loses the keyboard there.
  const naarVeld = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (naarVeld.current === null) return;
    velden.current.get(naarVeld.current)?.focus();
    naarVeld.current = null;
  });

  const schuif = (plek: number, stap: -1 | 1): void => {
    const begrip = begrippen[plek];
    const nieuw = verschuif(begrippen, plek, stap);
    if (begrip === undefined || nieuw === begrippen) return;
    naarVeld.current = begrip.id;
    zet(() => nieuw);
    zetOmroep(`${begrip.naam} staat nu op plek ${plek + stap + 1} van ${begrippen.length}.`);
  };
  const weg = (begrip: Begrip, plek: number): void => {
    if (begrippen.length === 1) return;
    naarVeld.current = (begrippen[plek + 1] ?? begrippen[plek - 1])?.id ?? null;
    zet((nu) => nu.filter(({ id }) => id !== begrip.id));
    meldVerwijderd(begrip.naam.trim() === '' ? 'Verwijderd.' : `“${begrip.naam}” is verwijderd.`, () => zet((nu) => nu.toSpliced(plek, 0, begrip)));
  };
  const bijToets = (aanslag: KeyboardEvent, begrip: Begrip, plek: number): void => {
    if (!aanslag.altKey || aanslag.ctrlKey || aanslag.metaKey) return;
    if (aanslag.key === 'ArrowUp' || aanslag.key === 'ArrowDown') schuif(plek, aanslag.key === 'ArrowUp' ? -1 : 1);
    else if (aanslag.key === 'Delete') weg(begrip, plek);
    else return;
    aanslag.preventDefault();
  };

  return (
    <div className={stijl['lijst']}>
      <ol className={stijl['begrippen']} aria-label={label} data-genummerd={genummerd || undefined}>
        {begrippen.map((begrip, plek) => (
          <li key={begrip.id} className={stijl['begrip']}>
            {genummerd ? (
              <span className={stijl['nummer']} aria-hidden>
                {plek + 1}
              </span>
            ) : null}
            <TextInput
              ref={(veld) => {
                if (veld === null) velden.current.delete(begrip.id);
                else velden.current.set(begrip.id, veld);
              }}
              className={stijl['veld'] ?? ''}
              aria-label={`${een} ${plek + 1} van ${begrippen.length}`}
              aria-describedby={hulpId}
              maxLength={MAX_NAAM}
              value={begrip.naam}
              error={naamfout(begrippen, begrip.id)}
              onChange={(gebeurtenis) => {
                const naam = gebeurtenis.currentTarget.value;
                zet((nu) => nu.map((ander) => (ander.id === begrip.id ? { ...ander, naam } : ander)));
              }}
              onKeyDown={(aanslag) => bijToets(aanslag, begrip, plek)}
            />
            <span className={stijl['knoppen']}>
              <Rijknop label={`${een} ${plek + 1} omhoog`} titel="Omhoog (Alt+↑)" uit={plek === 0} druk={() => schuif(plek, -1)} Teken={IconArrowUp} />
              <Rijknop label={`${een} ${plek + 1} omlaag`} titel="Omlaag (Alt+↓)" uit={plek === begrippen.length - 1} druk={() => schuif(plek, 1)} Teken={IconArrowDown} />
              <Rijknop label={`${een} ${plek + 1} verwijderen`} titel="Verwijderen (Alt+Delete)" uit={begrippen.length === 1} druk={() => weg(begrip, plek)} Teken={IconX} />
            </span>
          </li>
        ))}
      </ol>
      {begrippen.length >= max ? (
        <p className="ow-zacht">Meer dan {max} kan niet.</p>
      ) : (
        <Nieuw een={een} begrippen={begrippen} voegToe={(begrip) => zet((nu) => [...nu, begrip])} />
      )}
      <p id={hulpId} className={`${stijl['hulp']} ow-zacht ow-klein`}>
        Alt met pijl omhoog of omlaag verplaatst, Alt met Delete verwijdert.
      </p>
      <p className="ow-alleen-voorlezen" aria-live="polite">
        {omroep}
      </p>
    </div>
  );
}

interface Rijknopeigenschappen {
  readonly label: string;
  readonly titel: string;
  readonly uit: boolean;
  readonly druk: () => void;
  readonly Teken: typeof IconX;
}

/** Left out of the tab order: each has a key in the field beside it. */
function Rijknop({ label, titel, uit, druk, Teken }: Rijknopeigenschappen) {
  return (
    <button type="button" tabIndex={-1} className={stijl['knop']} disabled={uit} title={titel} aria-label={label} onClick={druk}>
      <Teken size={18} aria-hidden />
    </button>
  );
}

interface Nieuweigenschappen {
  readonly een: string;
  readonly begrippen: Begrippen;
  readonly voegToe: (begrip: Begrip) => void;
}

/** The field with which a list grows; Enter adds what is in it. */
function Nieuw({ een, begrippen, voegToe }: Nieuweigenschappen) {
  const [naam, zetNaam] = useTekstklad(`begrip/${een}`);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const id = useId();
  const fout = naamfout([...begrippen, { id, naam }], id);
  const erbij = (): void => {
    zetGeprobeerd(fout !== null);
    if (fout !== null) return;
    voegToe({ id: nieuwId(), naam: naam.trim() });
    zetNaam('');
  };
  return (
    <form
      className={stijl['nieuw']}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        erbij();
      }}
    >
      <TextInput
        className={stijl['veld'] ?? ''}
        aria-label={`Nieuw: ${een}`}
        placeholder={`Nog een ${een.toLocaleLowerCase('nl')}`}
        maxLength={MAX_NAAM}
        value={naam}
        error={geprobeerd ? fout : null}
        onChange={(gebeurtenis) => {
          zetNaam(gebeurtenis.currentTarget.value);
          zetGeprobeerd(false);
        }}
      />
      <Button type="submit" size="sm" variant="default" leftSection={<IconPlus size={18} aria-hidden />}>
        Toevoegen
      </Button>
    </form>
  );
}
