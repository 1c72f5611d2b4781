import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type Ref } from 'react';
import { toonDeeldatum } from '#shared/domein/tijd';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { verschuif } from '../../ui/volgorde.ts';
import type { Casusinlijst } from '../casussen/zoek.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import { toonKlok, toonUren } from './woorden.ts';
import stijl from './zitting.module.css';
import { alGepland, GEWOON_AANTAL, MEESTE_CASUSSEN, tijden, type Keuze } from './zittingplan.ts';

interface Zittingcasusseneigenschappen {
  /** Those in overleg. */
  readonly casussen: readonly Casusinlijst[];
  readonly alle: readonly Bijeenkomst[];
  readonly keuzes: readonly Keuze[];
  readonly zet: (keuzes: readonly Keuze[]) => void;
  readonly aanvang: string;
  readonly minuten: number;
}

/** Which casussen a sitting is about, and in what order with what times. */
export function Zittingcasussen({ casussen, alle, keuzes, zet, aanvang, minuten }: Zittingcasusseneigenschappen) {
  const kies = ({ id, regel }: Casusinlijst, aan: boolean): void => {
    zet(aan ? [...keuzes, { id, spoed: regel.spoed }] : keuzes.filter((keuze) => keuze.id !== id));
  };
  return (
    <>
      <Paneel titel="Welke casussen">
        <p className="ow-zacht">Hier staan de casussen die in overleg zijn. Twee op een zitting is gewoon; een derde kan erbij als die niet kan wachten.</p>
        <ul className={stijl['casussen']}>
          {casussen.map((casus) => {
            const gekozen = keuzes.some(({ id }) => id === casus.id);
            const dag = alGepland(alle, casus.regel.code);
            return (
              <li key={casus.id} className={stijl['casus']}>
                <Checkbox
                  classNames={{ label: stijl['vraag'] ?? '' }}
                  checked={gekozen}
                  disabled={!gekozen && keuzes.length >= MEESTE_CASUSSEN}
                  label={
                    <>
                      <strong className={stijl['code']}>{casus.regel.code}</strong> {casus.regel.kern === '' ? 'Nog zonder vraag' : casus.regel.kern}
                    </>
                  }
                  onChange={(gebeurtenis) => kies(casus, gebeurtenis.currentTarget.checked)}
                />
                <span className={stijl['merken']}>
                  {casus.regel.spoed ? <Merk toon="aandacht">spoed</Merk> : null}
                  {dag === null ? null : <Merk>{dag === '' ? 'staat al in een zitting' : `staat al op ${toonDeeldatum(dag)}`}</Merk>}
                </span>
              </li>
            );
          })}
        </ul>
      </Paneel>
      {keuzes.length === 0 ? null : <Volgorde casussen={casussen} keuzes={keuzes} zet={zet} aanvang={aanvang} minuten={minuten} />}
    </>
  );
}

type Volgordeeigenschappen = Omit<Zittingcasusseneigenschappen, 'alle'>;

function Volgorde({ casussen, keuzes, zet, aanvang, minuten }: Volgordeeigenschappen) {
  const [omroep, zetOmroep] = useState('');
  const uren = tijden(aanvang, minuten, keuzes.length);
  const codeVan = (id: string): string => casussen.find((casus) => casus.id === id)?.regel.code ?? '';
  // A button that moves to another place in the document loses the keyboard there.
  const knoppen = useRef(new Map<string, HTMLButtonElement>());
  const naarKnop = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (naarKnop.current === null) return;
    knoppen.current.get(naarKnop.current)?.focus();
    naarKnop.current = null;
  });
  const onthoud =
    (sleutel: string): Ref<HTMLButtonElement> =>
    (knop) => {
      if (knop === null) knoppen.current.delete(sleutel);
      else knoppen.current.set(sleutel, knop);
    };
  const schuif = (plek: number, stap: -1 | 1): void => {
    naarKnop.current = `${keuzes[plek]?.id ?? ''} ${stap}`;
    zet(verschuif(keuzes, plek, stap));
    zetOmroep(`${codeVan(keuzes[plek]?.id ?? '')} is nu nummer ${plek + stap + 1} van ${keuzes.length}.`);
  };
  const teVeel = keuzes.length > GEWOON_AANTAL && !keuzes.some(({ spoed }) => spoed);
  return (
    <Paneel titel="Volgorde en tijden">
      <ol className={stijl['volgorde']}>
        {keuzes.map((keuze, plek) => {
          const code = codeVan(keuze.id);
          return (
            <li key={keuze.id} className={stijl['plek']}>
              <span className={`${stijl['uren']} ow-cijfers`}>{aanvang === '' ? `${plek + 1}.` : toonUren(uren[plek])}</span>
              <strong className={stijl['code']}>{code}</strong>
              <Checkbox
                label="spoed"
                aria-label={`${code} is spoed`}
                checked={keuze.spoed}
                onChange={(gebeurtenis) => zet(keuzes.with(plek, { ...keuze, spoed: gebeurtenis.currentTarget.checked }))}
              />
              <span className={stijl['knoppen']}>
                <Rijknop ref={onthoud(`${keuze.id} -1`)} label={`${code} eerder`} titel="Eerder" uit={plek === 0} druk={() => schuif(plek, -1)} Teken={IconArrowUp} />
                <Rijknop ref={onthoud(`${keuze.id} 1`)} label={`${code} later`} titel="Later" uit={plek === keuzes.length - 1} druk={() => schuif(plek, 1)} Teken={IconArrowDown} />
                <Rijknop label={`${code} eraf`} titel="Toch niet" uit={false} druk={() => zet(keuzes.toSpliced(plek, 1))} Teken={IconX} />
              </span>
            </li>
          );
        })}
      </ol>
      <p className={stijl['einde']} role="status">
        {aanvang === '' ? `Samen ${keuzes.length * minuten} minuten. Vul de aanvang in, dan zie je de tijden.` : `Einde ${toonKlok(uren.at(-1)?.tot ?? '')} uur, ${minuten} minuten per casus.`}
      </p>
      {teVeel ? <p className={stijl['let']}>Meer dan twee casussen maakt het lang. Is er een bij die niet kan wachten? Zet dan spoed aan.</p> : null}
      <p className="ow-alleen-voorlezen" aria-live="polite">
        {omroep}
      </p>
    </Paneel>
  );
}

interface Rijknopeigenschappen {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly label: string;
  readonly titel: string;
  readonly uit: boolean;
  readonly druk: () => void;
  readonly Teken: typeof IconX;
}

function Rijknop({ ref, label, titel, uit, druk, Teken }: Rijknopeigenschappen) {
  return (
    <button ref={ref ?? null} type="button" className={stijl['knop']} aria-disabled={uit} title={titel} aria-label={label} onClick={uit ? undefined : druk}>
      <Teken size={18} aria-hidden />
    </button>
  );
}
