import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { leesMandaat, MANDAATSOORTEN, schrijfMandaat, type Mandaatsoort } from '#shared/domein/mandaat';
import stijl from './mandaat.module.css';
import veldstijl from './velden.module.css';

const LABEL: Readonly<Record<Mandaatsoort, string>> = { ja: 'ja', nee: 'nee', tot: 'tot …', nvt: 'n.v.t.' };
const WAARVOOR: Readonly<Record<Mandaatsoort, string>> = {
  ja: 'waarvoor, als dat nodig is',
  nee: 'naar wie moet dit terug',
  tot: 'welk bedrag of onderwerp',
  nvt: 'waarom niet, als dat nodig is',
};

interface Mandaatkeuzeprops {
  readonly wie: string;
  readonly waarde: string;
  readonly zet: (mandaat: string) => void;
}

/** What someone may decide here: yes, no, up to what, or nothing at all as for a youth or a notulist. */
export function Mandaatkeuze({ wie, waarde, zet }: Mandaatkeuzeprops) {
  const groep = useId();
  const mandaat = leesMandaat(waarde);
  const metTekst = mandaat.soort !== null || mandaat.waarvoor !== '';
  return (
    <fieldset className={stijl['mandaat']}>
      <legend className={stijl['kop']}>
        Mandaat<span className="ow-alleen-voorlezen"> van {wie}</span>
      </legend>
      {MANDAATSOORTEN.map((soort) => (
        <label key={soort} className={veldstijl['pilkeuze']}>
          <input type="radio" name={groep} checked={mandaat.soort === soort} onChange={() => zet(schrijfMandaat({ ...mandaat, soort }))} />
          <span>{soort === 'nvt' ? <abbr title="niet van toepassing">{LABEL[soort]}</abbr> : LABEL[soort]}</span>
        </label>
      ))}
      {metTekst && (
        <TextInput
          className={stijl['waarvoor'] ?? ''}
          aria-label={`Mandaat van ${wie}: ${mandaat.soort === null ? 'in eigen woorden' : WAARVOOR[mandaat.soort]}`}
          placeholder={mandaat.soort === null ? '' : WAARVOOR[mandaat.soort]}
          value={mandaat.waarvoor}
          onChange={(e) => zet(schrijfMandaat({ ...mandaat, waarvoor: e.currentTarget.value }))}
        />
      )}
    </fieldset>
  );
}
