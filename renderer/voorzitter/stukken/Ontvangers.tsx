import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowRight, IconBan, IconUserPlus, IconX } from '@tabler/icons-react';
import { useId, type FormEvent } from 'react';
import { hoofdletter } from '#shared/domein/woorden';
import { nieuwId } from '../../ui/nieuwId.ts';
import { useNavigatie } from '../navigatie.tsx';
import type { Ontvangerkeuze, Stukbeeld } from './beeld.ts';
import stijl from './stukken.module.css';
import { beletAnder, perGrondslag, type Anderen } from './versturen.ts';

export interface Casusverwijzing {
  readonly id: string;
  readonly code: string;
}

interface Ontvangersprops {
  readonly keuzes: readonly Ontvangerkeuze[];
  readonly gekozen: ReadonlySet<string>;
  readonly zetGekozen: (gekozen: ReadonlySet<string>) => void;
  readonly casussen: readonly Casusverwijzing[];
}

/** Who can get it, each with the grondslag; and who cannot, with the reason and the way to do something about it. */
export function Ontvangers({ keuzes, gekozen, zetGekozen, casussen }: Ontvangersprops) {
  const { ga } = useNavigatie();
  const geen = useId();
  const mag = keuzes.filter(({ weigering }) => weigering === '');
  const magNiet = keuzes.filter(({ weigering }) => weigering !== '');
  const alle = mag.length > 0 && mag.every(({ id }) => gekozen.has(id));
  return (
    <>
      <fieldset className={stijl['ontvangers']}>
        <legend>Wie krijgt het?</legend>
        {mag.length === 0 && <p className="ow-zacht">{keuzes.length === 0 ? 'Er staat nog niemand in de lijst. Zet eerst de deelnemers bij de bijeenkomst.' : 'Er is nog niemand aan wie dit mag.'}</p>}
        {perGrondslag(mag).map(({ grondslag, namen }) => (
          <div key={grondslag} role="group" aria-label={`Op grondslag van: ${grondslag}`} className={stijl['grondslag']}>
            <p className="ow-zacht ow-klein">{hoofdletter(grondslag)}</p>
            <div className={stijl['namen']}>
              {namen.map(({ id, wie }) => (
                <Checkbox
                  key={id}
                  label={wie}
                  checked={gekozen.has(id)}
                  onChange={(e) => zetGekozen(e.currentTarget.checked ? new Set([...gekozen, id]) : new Set([...gekozen].filter((ander) => ander !== id)))}
                />
              ))}
            </div>
          </div>
        ))}
        {mag.length > 2 && (
          <Button size="compact-md" variant="subtle" onClick={() => zetGekozen(new Set(alle ? [] : mag.map(({ id }) => id)))}>
            {alle ? 'Kies niemand' : 'Kies iedereen'}
          </Button>
        )}
      </fieldset>
      {magNiet.length > 0 && (
        <div className={stijl['magniet']}>
          <p id={geen} className={stijl['formulierkop']}>
            Nog niet aan
          </p>
          <ul aria-labelledby={geen}>
            {magNiet.map(({ id, wie, weigering }) => (
              <li key={id}>
                <IconBan size={18} aria-hidden />
                <span>
                  <strong>{wie}</strong>
                  <span>{weigering}</span>
                </span>
              </li>
            ))}
          </ul>
          <div className={stijl['knoppen']}>
            {casussen.map(({ id, code }) => (
              <Button key={id} size="compact-md" variant="default" rightSection={<IconArrowRight size={16} aria-hidden />} onClick={() => ga({ naam: 'casus', id, onderdeel: 'grondslag' })}>
                Grondslagen van {code}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

interface Anderenprops {
  readonly grondslagen: Stukbeeld['grondslagen'];
  readonly anderen: Anderen;
  readonly zet: (anderen: Anderen) => void;
}

/** Somebody who is not in the list, on a grondslag of the casus. */
export function Iemandanders({ grondslagen, anderen: { wie, grondslagId, erbij }, zet }: Anderenprops) {
  const kop = useId();
  const waarom = useId();
  const gekozen = grondslagen.some(({ id }) => id === grondslagId) ? grondslagId : (grondslagen[0]?.id ?? '');
  const belet = wie.trim() === '' ? '' : beletAnder(grondslagen, { wie, grondslagId: gekozen });
  const voegToe = (e: FormEvent): void => {
    e.preventDefault();
    e.stopPropagation();
    if (wie.trim() === '' || gekozen === '' || belet !== '') return;
    zet({ wie: '', grondslagId: '', erbij: [...erbij, { id: nieuwId(), wie: wie.trim(), grondslagId: gekozen }] });
  };
  if (grondslagen.length === 0 && erbij.length === 0) return null;
  return (
    <form className={stijl['formulier']} aria-labelledby={kop} onSubmit={voegToe}>
      <p id={kop} className={stijl['formulierkop']}>
        Iemand anders
      </p>
      {erbij.length > 0 && (
        <ul className={stijl['erbij']} aria-label="Ook aan">
          {erbij.map((ander) => (
            <li key={ander.id}>
              <span>
                {ander.wie} <span className="ow-zacht">{beletAnder(grondslagen, ander) || grondslagen.find(({ id }) => id === ander.grondslagId)?.tekst}</span>
              </span>
              <Button size="compact-md" variant="subtle" leftSection={<IconX size={16} aria-hidden />} aria-label={`Haal ${ander.wie} weg`} onClick={() => zet({ wie, grondslagId, erbij: erbij.filter(({ id }) => id !== ander.id) })}>
                Weg
              </Button>
            </li>
          ))}
        </ul>
      )}
      {grondslagen.length > 0 && (
        <>
          <div className={stijl['rij']}>
            <TextInput label="Wie" description="Rol en organisatie, geen naam" autoComplete="off" value={wie} onChange={(e) => zet({ wie: e.currentTarget.value, grondslagId, erbij })} />
            <NativeSelect label="Op welke grondslag" description="Uit de casus" data={grondslagen.map(({ id, tekst }) => ({ value: id, label: tekst }))} value={gekozen} onChange={(e) => zet({ wie, grondslagId: e.currentTarget.value, erbij })} />
          </div>
          <p id={waarom} role="status" className={stijl['let']}>
            {belet}
          </p>
          <Button type="submit" size="compact-md" variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} disabled={wie.trim() === '' || belet !== ''} aria-describedby={waarom}>
            Zet erbij
          </Button>
        </>
      )}
    </form>
  );
}
