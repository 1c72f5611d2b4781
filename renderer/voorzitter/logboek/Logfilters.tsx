import { NativeSelect } from '@mantine/core';
import { LOGGROEPEN } from '#shared/logboek/filter';
import type { Logfilter } from '#shared/logboek/regel';
import { roep, useGelezen } from '../brug.ts';
import { Dagveld } from '../sessie/velden/Deeldatumveld.tsx';
import stijl from './logboek.module.css';

interface Filterprops {
  readonly filter: Logfilter;
  readonly zet: (filter: Logfilter) => void;
}

const groepVan = (filter: Logfilter): string => LOGGROEPEN.find(({ soorten }) => soorten[0] === filter.soorten[0])?.id ?? '';

/** Which lines are shown: of which casus, of what kind, of when. */
export function Logfilters({ filter, zet }: Filterprops) {
  const { stand } = useGelezen(() => roep('casus.lijst'));
  const codes = stand.toestand === 'klaar' ? stand.waarde.map(({ id, regel }) => ({ value: id, label: regel.code })).toSorted((a, b) => a.label.localeCompare(b.label, 'nl')) : [];
  // A casus that is asked for and not in the list was destroyed, or is not read yet.
  const onbekend = filter.casusId !== null && !codes.some(({ value }) => value === filter.casusId) ? [{ value: filter.casusId, label: stand.toestand === 'laden' ? '…' : 'Een vernietigde casus' }] : [];
  return (
    <div className={stijl['filters']} role="search" aria-label="Regels kiezen">
      <NativeSelect
        label="Casus"
        data={[{ value: '', label: 'Alle casussen' }, ...onbekend, ...codes]}
        value={filter.casusId ?? ''}
        onChange={({ currentTarget: { value } }) => zet({ ...filter, casusId: value === '' ? null : value })}
      />
      <NativeSelect
        label="Wat"
        data={[{ value: '', label: 'Alles' }, ...LOGGROEPEN.map(({ id, naam }) => ({ value: id, label: naam }))]}
        value={groepVan(filter)}
        onChange={({ currentTarget: { value } }) => zet({ ...filter, soorten: LOGGROEPEN.find(({ id }) => id === value)?.soorten ?? [] })}
      />
      <Dagveld label="Vanaf" waarde={filter.vanaf} zet={(vanaf) => zet({ ...filter, vanaf })} />
      <Dagveld label="Tot en met" waarde={filter.tot} zet={(tot) => zet({ ...filter, tot })} />
    </div>
  );
}
