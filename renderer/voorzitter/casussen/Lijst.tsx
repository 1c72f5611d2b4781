import { Button, Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { LOOPSTAPPEN } from '#shared/domein/keuzes';
import { STAPWOORDEN } from '#shared/domein/loopwoorden';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { Casuslijst } from './Casuslijst.tsx';
import stijl from './casussen.module.css';
import type { Casussenstand } from './onthouden.ts';
import { filterCasussen, gemeentenIn, sorteer, VOLGORDES, ZONDER_FILTER, type Casusfilter, type Casusinlijst, type Stapfilter, type Volgorde } from './zoek.ts';

/** Lines on screen at first; more on request, so that a kluis with thousands opens as fast as one with ten. */
const PER_KEER = 100;

const VOLGORDENAAM: Readonly<Record<Volgorde, string>> = { dringend: 'Wat dringt', bewerkt: 'Laatst bewerkt', code: 'Code' };

const STAPFILTERS: readonly { readonly value: Stapfilter; readonly label: string }[] = [
  { value: 'alle', label: 'Alle stappen' },
  ...LOOPSTAPPEN.map((stap) => ({ value: stap, label: STAPWOORDEN[stap] })),
  { value: 'leersessie', label: 'Voor een leersessie' },
];

interface Lijsteigenschappen {
  readonly casussen: readonly Casusinlijst[];
  readonly stand: Casussenstand;
  readonly zet: (deel: Partial<Casussenstand>) => void;
}

/** All casussen as lines, to search, filter and order. */
export function Lijst({ casussen, stand: { filter, volgorde }, zet }: Lijsteigenschappen) {
  const vandaag = useVandaag();
  const [zichtbaar, zetZichtbaar] = useState(PER_KEER);
  const rustig = useDeferredValue(filter);
  const gevonden = useMemo(() => sorteer(filterCasussen(casussen, rustig, vandaag), volgorde, vandaag), [casussen, rustig, volgorde, vandaag]);
  const zetFilter = (deel: Partial<Casusfilter>): void => zet({ filter: { ...filter, ...deel } });
  const gefilterd = JSON.stringify(filter) !== JSON.stringify(ZONDER_FILTER);
  return (
    <>
      <div className={stijl['zoekbalk']} role="search" aria-label="Zoeken en filteren">
        <div className={stijl['zoekrij']}>
          <TextInput
            className={stijl['zoekveld'] ?? ''}
            type="search"
            aria-label="Zoek in casussen"
            placeholder="Zoek op code, vraag, gemeente of wie hem aandroeg"
            leftSection={<IconSearch size={20} aria-hidden />}
            value={filter.vraag}
            onChange={(gebeurtenis) => zetFilter({ vraag: gebeurtenis.currentTarget.value })}
          />
          <SegmentedControl
            withItemsBorders={false}
            aria-label="Volgorde"
            value={volgorde}
            onChange={(keuze) => zet({ volgorde: VOLGORDES.find((naam) => naam === keuze) ?? 'dringend' })}
            data={VOLGORDES.map((naam) => ({ value: naam, label: VOLGORDENAAM[naam] }))}
          />
        </div>
        <div className={stijl['filterrij']}>
          <NativeSelect
            aria-label="Stap"
            data={STAPFILTERS}
            value={filter.stap}
            onChange={(gebeurtenis) => zetFilter({ stap: STAPFILTERS.find(({ value }) => value === gebeurtenis.currentTarget.value)?.value ?? 'alle' })}
          />
          <NativeSelect
            aria-label="Gemeente"
            data={[{ value: '', label: 'Alle gemeenten' }, ...gemeentenIn(casussen).map((naam) => ({ value: naam, label: naam }))]}
            value={filter.gemeente}
            onChange={(gebeurtenis) => zetFilter({ gemeente: gebeurtenis.currentTarget.value })}
          />
          <span className={stijl['vinkjes']}>
            <Checkbox label="Alleen spoed" checked={filter.alleenSpoed} onChange={(gebeurtenis) => zetFilter({ alleenSpoed: gebeurtenis.currentTarget.checked })} />
            <Checkbox label="Vraagt aandacht" checked={filter.alleenAandacht} onChange={(gebeurtenis) => zetFilter({ alleenAandacht: gebeurtenis.currentTarget.checked })} />
          </span>
        </div>
      </div>
      <Paneel>
        <p className="ow-alleen-voorlezen" role="status">
          {gevonden.length} van {casussen.length} casussen
        </p>
        {gevonden.length === 0 ? (
          <LeegScherm
            titel="Niets gevonden"
            uitleg="Probeer een ander woord, een deel van de code, of zoek zonder filters."
            actie={
              gefilterd ? (
                <Button variant="default" onClick={() => zet({ filter: ZONDER_FILTER })}>
                  Toon alle casussen
                </Button>
              ) : null
            }
          />
        ) : (
          <Casuslijst casussen={gevonden.slice(0, zichtbaar)} label="Casussen" />
        )}
        {gevonden.length > zichtbaar ? (
          <div className={stijl['meer']}>
            <Button variant="default" onClick={() => zetZichtbaar(zichtbaar + PER_KEER)}>
              Toon meer (nog {gevonden.length - zichtbaar})
            </Button>
          </div>
        ) : null}
      </Paneel>
    </>
  );
}
