import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { hoofdletter, telwoord } from '#shared/domein/woorden';
import { zetTerugIn } from '../../ui/lijst.ts';
import { meldVerwijderd } from '../../ui/meldingen.tsx';
import { nieuwId } from '../../ui/nieuwId.ts';
import { useTekstklad } from '../klad/useKlad.ts';
import { MEESTE_WOORDEN, woordfout, zoekWoorden, type Woordrij } from './taalklad.ts';
import stijl from './woorden.module.css';

interface Woordenlijsteigenschappen {
  /** What the list holds, such as `Moeilijke woorden`. */
  readonly label: string;
  /** How one row is called, and several: `woord`, `woorden`. */
  readonly een: string;
  readonly meer: string;
  readonly rijen: readonly Woordrij[];
  readonly zet: (maak: (rijen: readonly Woordrij[]) => readonly Woordrij[]) => void;
  readonly maxWoord: number;
  /** The second field of each row; null for a list of words alone. */
  readonly gewoon: { readonly label: string; readonly max: number } | null;
}

/** So many rows are on screen at once: a list can hold thousands. */
const PER_BLAD = 20;

/** Words in order of the alphabet, to search, change, add and remove. */
export function Woordenlijst({ label, een, meer, rijen, zet, maxWoord, gewoon }: Woordenlijsteigenschappen) {
  const [gezocht, zetGezocht] = useState('');
  const [blad, zetBlad] = useState(0);
  const zoekveld = useRef<HTMLInputElement>(null);
  const gevonden = zoekWoorden(rijen, gezocht);
  const bladen = Math.max(1, Math.ceil(gevonden.length / PER_BLAD));
  const hier = Math.min(blad, bladen - 1);
  const getoond = gevonden.slice(hier * PER_BLAD, (hier + 1) * PER_BLAD);
  const weg = (rij: Woordrij): void => {
    const plek = rijen.findIndex(({ id }) => id === rij.id);
    zet((nu) => nu.filter(({ id }) => id !== rij.id));
    zoekveld.current?.focus();
    meldVerwijderd(rij.woord.trim() === '' ? 'Verwijderd.' : `“${rij.woord}” is verwijderd.`, () => zet((nu) => zetTerugIn(nu, rij, plek, MEESTE_WOORDEN)));
  };
  const wijzig = (id: string, deel: Partial<Woordrij>): void => zet((nu) => nu.map((rij) => (rij.id === id ? { ...rij, ...deel } : rij)));
  return (
    <div className={stijl['lijst']}>
      <div className={stijl['zoek']}>
        <TextInput
          ref={zoekveld}
          type="search"
          label={`Zoek in ${label.toLocaleLowerCase('nl')}`}
          value={gezocht}
          spellCheck={false}
          onChange={(e) => {
            zetGezocht(e.currentTarget.value);
            zetBlad(0);
          }}
        />
        <p role="status" className="ow-zacht">
          {gezocht.trim() === '' ? telwoord(rijen.length, een, meer) : `${gevonden.length} van ${rijen.length} gevonden`}
        </p>
      </div>
      <Nieuw
        een={een}
        rijen={rijen}
        maxWoord={maxWoord}
        gewoon={gewoon}
        voegToe={(rij) => {
          zetGezocht('');
          zetBlad(0);
          zet((nu) => [rij, ...nu]);
        }}
      />
      {getoond.length === 0 ? (
        <p className="ow-zacht">{rijen.length === 0 ? `Er staat nog geen ${een} in. Voeg er hierboven een toe.` : `Niets gevonden. Zoek iets anders, of voeg het hierboven toe.`}</p>
      ) : (
        <ul className={stijl['rijen']} aria-label={label}>
          {getoond.map((rij) => (
            <li key={rij.id} className={stijl['rij']} data-twee={gewoon !== null || undefined}>
              <TextInput aria-label={`${hoofdletter(een)} “${rij.woord}”`} maxLength={maxWoord} spellCheck={false} value={rij.woord} error={woordfout(rijen, rij)} onChange={(e) => wijzig(rij.id, { woord: e.currentTarget.value })} />
              {gewoon === null ? null : <TextInput aria-label={`${gewoon.label} “${rij.woord}”`} maxLength={gewoon.max} spellCheck={false} value={rij.gewoon} onChange={(e) => wijzig(rij.id, { gewoon: e.currentTarget.value })} />}
              <ActionIcon variant="subtle" size="lg" aria-label={`Verwijder “${rij.woord}”`} onClick={() => weg(rij)}>
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {bladen > 1 && (
        <nav className={stijl['bladen']} aria-label={`Bladeren door ${label.toLocaleLowerCase('nl')}`}>
          <Button size="compact-md" variant="default" leftSection={<IconChevronLeft size={18} aria-hidden />} disabled={hier === 0} onClick={() => zetBlad(hier - 1)}>
            Vorige
          </Button>
          <span className="ow-cijfers" role="status">
            blad {hier + 1} van {bladen}
          </span>
          <Button size="compact-md" variant="default" rightSection={<IconChevronRight size={18} aria-hidden />} disabled={hier === bladen - 1} onClick={() => zetBlad(hier + 1)}>
            Volgende
          </Button>
        </nav>
      )}
    </div>
  );
}

interface Nieuweigenschappen extends Pick<Woordenlijsteigenschappen, 'een' | 'rijen' | 'maxWoord' | 'gewoon'> {
  readonly voegToe: (rij: Woordrij) => void;
}

/** The fields with which the list grows; Enter adds what is in them. */
function Nieuw({ een, rijen, maxWoord, gewoon, voegToe }: Nieuweigenschappen) {
  const [woord, zetWoord] = useTekstklad(`taal ${een}`);
  const [plat, zetPlat] = useTekstklad(`taal ${een} gewoon`);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();
  const fout = woordfout(rijen, { id, woord });
  if (rijen.length >= MEESTE_WOORDEN) return <p className="ow-zacht">De lijst is vol: meer dan {MEESTE_WOORDEN} kan niet.</p>;
  return (
    <form
      className={stijl['rij']}
      data-twee={gewoon !== null || undefined}
      onSubmit={(e) => {
        e.preventDefault();
        zetGeprobeerd(fout !== null);
        veld.current?.focus();
        if (fout !== null) return;
        voegToe({ id: nieuwId(), woord: woord.trim(), gewoon: plat.trim() });
        zetWoord('');
        zetPlat('');
      }}
    >
      <TextInput
        ref={veld}
        label={`Nieuw: ${een}`}
        maxLength={maxWoord}
        spellCheck={false}
        value={woord}
        error={geprobeerd ? fout : null}
        onChange={(e) => {
          zetWoord(e.currentTarget.value);
          zetGeprobeerd(false);
        }}
      />
      {gewoon === null ? null : <TextInput label="Gewoon gezegd" maxLength={gewoon.max} spellCheck={false} value={plat} onChange={(e) => zetPlat(e.currentTarget.value)} />}
      <Button type="submit" size="sm" variant="default" className={stijl['erbij'] ?? ''} leftSection={<IconPlus size={18} aria-hidden />}>
        Toevoegen
      </Button>
    </form>
  );
}
