import { Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { BESLUITUITKOMSTEN } from '#shared/werkvormen/keuzes';
import type { WaardeVan } from '#shared/werkvormen/waarden';
import type { Bewerkerprops } from './typen.ts';
import stijl from './keuze.module.css';
import veldstijl from './velden.module.css';

type Besluit = WaardeVan<'besluit'>['besluit'];

const UITKOMST = {
  besloten: { label: 'Besloten', uitleg: 'Er ligt een oplossing en wie erover gaat, zegt ja.' },
  'nader-uitzoeken': { label: 'Nader uitzoeken', uitleg: 'Er ontbreekt iets om te kunnen kiezen.' },
  opschalen: { label: 'Opschalen', uitleg: 'Een volgende trede moet beslissen.' },
  'niet-doen': { label: 'Niet doen', uitleg: 'We kiezen ervoor dit niet te doen.' },
} as const satisfies Record<(typeof BESLUITUITKOMSTEN)[number], { label: string; uitleg: string }>;

/** The decision: outcome, sort of advice, the solution, on whose mandate; opschalen also asks the rung and what was tried. */
export function Besluitveld({ veld, waarde, zet, naam }: Bewerkerprops<'besluit'>) {
  const groep = useId();
  const { besluit } = waarde;
  const wijzig = (wijziging: Partial<Besluit>): void => zet({ soort: 'besluit', besluit: { ...besluit, ...wijziging } });
  return (
    <div className={veldstijl['stapel']}>
      <fieldset className={stijl['keuzen']}>
        <legend className="ow-alleen-voorlezen">{naam}: uitkomst</legend>
        <div className={stijl['kaarten']}>
          {BESLUITUITKOMSTEN.map((uitkomst) => (
            <label key={uitkomst} className={stijl['kaart']}>
              <input type="radio" name={groep} checked={besluit.uitkomst === uitkomst} onChange={() => wijzig({ uitkomst })} />
              <span className={stijl['kaarttekst']}>
                <span className={stijl['kaartlabel']}>{UITKOMST[uitkomst].label}</span>
                <span className={stijl['kaartuitleg']}>{UITKOMST[uitkomst].uitleg}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Textarea label="Gekozen maatwerkoplossing" autosize minRows={2} value={besluit.maatwerkoplossing} onChange={(e) => wijzig({ maatwerkoplossing: e.currentTarget.value })} />
      <fieldset className={veldstijl['pilgroep']}>
        <legend>Soort advies</legend>
        {veld.adviestypen.map((type) => (
          <label key={type.id} className={veldstijl['pilkeuze']} title={type.uitleg}>
            <input type="radio" name={`${groep}-advies`} checked={besluit.adviestype === type.id} onChange={() => wijzig({ adviestype: type.id })} />
            <span>{type.label}</span>
          </label>
        ))}
      </fieldset>
      <TextInput label="Op wiens mandaat" value={besluit.mandaat} onChange={(e) => wijzig({ mandaat: e.currentTarget.value })} />
      {besluit.uitkomst === 'opschalen' && (
        <>
          <TextInput label="Naar welke trede" value={besluit.opschaling.trede} onChange={(e) => wijzig({ opschaling: { ...besluit.opschaling, trede: e.currentTarget.value } })} />
          <Textarea
            label="Wat is eronder geprobeerd"
            autosize
            minRows={2}
            value={besluit.opschaling.geprobeerd}
            onChange={(e) => wijzig({ opschaling: { ...besluit.opschaling, geprobeerd: e.currentTarget.value } })}
          />
        </>
      )}
    </div>
  );
}
