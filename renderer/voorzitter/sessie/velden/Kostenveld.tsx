import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { WaardeVan } from '#shared/werkvormen/waarden';
import stijl from './waardendriehoek.module.css';

export type Kosten = WaardeVan<'waardendriehoek'>['alternatieven'][number]['kostenPerJaar'];

const SOORTEN = [
  { value: 'onbekend', label: 'onbekend' },
  { value: 'bedrag', label: 'bedrag' },
  { value: 'schatting', label: 'schatting' },
];

/** Money in whole euros. Without an amount it is unknown, never zero. */
export function Kostenveld({ label, waarde, zet }: { readonly label: string; readonly waarde: Kosten; readonly zet: (kosten: Kosten) => void }) {
  const euro = waarde.soort === 'onbekend' ? '' : waarde.euro;
  const metSoort = (soort: string, bedrag: number, bron: string): Kosten =>
    soort === 'bedrag' ? { soort, euro: bedrag } : soort === 'schatting' ? { soort, euro: bedrag, bron } : { soort: 'onbekend' };
  const bron = waarde.soort === 'schatting' ? waarde.bron : '';
  return (
    <fieldset className={stijl['kosten']}>
      <legend>{label}</legend>
      <NumberInput
        aria-label={`${label}: bedrag in euro`}
        prefix="€ "
        thousandSeparator="."
        decimalSeparator=","
        allowDecimal={false}
        allowNegative={false}
        max={1e9}
        hideControls
        placeholder="onbekend"
        value={euro}
        onChange={(getal) => zet(typeof getal === 'number' ? metSoort(waarde.soort === 'onbekend' ? 'bedrag' : waarde.soort, getal, bron) : { soort: 'onbekend' })}
      />
      <NativeSelect aria-label={`${label}: soort`} data={SOORTEN} value={waarde.soort} disabled={euro === ''} onChange={(e) => zet(metSoort(e.currentTarget.value, euro === '' ? 0 : euro, bron))} />
      {waarde.soort === 'schatting' && (
        <TextInput aria-label={`${label}: wie schat dit`} placeholder="wie schat dit" value={waarde.bron} onChange={(e) => zet({ ...waarde, bron: e.currentTarget.value })} />
      )}
    </fieldset>
  );
}
