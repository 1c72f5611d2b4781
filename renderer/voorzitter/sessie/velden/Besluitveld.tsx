import { Autocomplete, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconArrowDownLeft } from '@tabler/icons-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { tredenOnder } from '#shared/domein/ladder';
import { opsomming } from '#shared/domein/woorden';
import { type Besluit, gaatOmhoog } from '#shared/werkvormen/besluit';
import { BESLUITUITKOMSTEN } from '#shared/werkvormen/keuzes';
import { meldVerwijderd } from '../../../ui/meldingen.tsx';
import { GEEN_OPSCHALING, wijzigBesluit } from './besluit.ts';
import { Ladderkeuze } from './Ladderkeuze.tsx';
import type { Bewerkerprops } from './typen.ts';
import besluitstijl from './besluit.module.css';
import stijl from './keuze.module.css';
import veldstijl from './velden.module.css';

const UITKOMST = {
  besloten: { label: 'Besloten', uitleg: 'Er ligt een oplossing en wie erover gaat, zegt ja.' },
  'nader-uitzoeken': { label: 'Nader uitzoeken', uitleg: 'Er ontbreekt iets om te kunnen kiezen.' },
  opschalen: { label: 'Opschalen', uitleg: 'Een volgende trede moet beslissen.' },
  'niet-doen': { label: 'Niet doen', uitleg: 'We kiezen ervoor dit niet te doen.' },
} as const satisfies Record<(typeof BESLUITUITKOMSTEN)[number], { label: string; uitleg: string }>;

/** The decision: outcome, the solution, sort of advice, on whose mandate; and beside any outcome what goes up the ladder. */
export function Besluitveld(props: Bewerkerprops<'besluit'>) {
  const { veld, waarde, zet, naam, uitSessie } = props;
  const groep = useId();
  const { besluit } = waarde;
  const wijzig = (wijziging: Partial<Besluit>): void => zet({ soort: 'besluit', besluit: wijzigBesluit(veld, besluit, wijziging) });
  const anders = uitSessie.alternatieven.filter((titel) => titel !== besluit.maatwerkoplossing.trim());
  return (
    <div className={besluitstijl['besluit']}>
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
      <div className={besluitstijl['oplossing']}>
        <Textarea label="Gekozen maatwerkoplossing" autosize minRows={2} value={besluit.maatwerkoplossing} onChange={(e) => wijzig({ maatwerkoplossing: e.currentTarget.value })} />
        {anders.length > 0 && (
          <div className={besluitstijl['alternatieven']} role="group" aria-label="Neem een alternatief over">
            <span className="ow-zacht">Neem over:</span>
            {anders.map((titel) => (
              <Button
                key={titel}
                className={besluitstijl['alternatief'] ?? ''}
                variant="default"
                size="compact-md"
                leftSection={<IconArrowDownLeft size={16} aria-hidden="true" />}
                onClick={() => wijzig({ maatwerkoplossing: titel })}
              >
                {titel}
              </Button>
            ))}
          </div>
        )}
      </div>
      <fieldset className={veldstijl['pilgroep']}>
        <legend>Soort advies</legend>
        {veld.adviestypen.map((type) => (
          <label key={type.id} className={veldstijl['pilkeuze']} title={type.uitleg}>
            <input type="radio" name={`${groep}-advies`} checked={besluit.adviestype === type.id} onChange={() => wijzig({ adviestype: type.id })} />
            <span>{type.label}</span>
          </label>
        ))}
      </fieldset>
      <Autocomplete
        label="Op wiens mandaat"
        description={uitSessie.mandaten.length === 0 ? undefined : 'Kies wie er mandaat heeft, of schrijf het zelf.'}
        data={[...uitSessie.mandaten]}
        value={besluit.mandaat}
        onChange={(mandaat) => wijzig({ mandaat })}
      />
      <Opschaling {...props} wijzig={wijzig} />
    </div>
  );
}

function Opschaling({ veld, waarde, wijzig }: Bewerkerprops<'besluit'> & { readonly wijzig: (wijziging: Partial<Besluit>) => void }) {
  const { uitkomst, opschaling } = waarde.besluit;
  const [gevraagd, setGevraagd] = useState(false);
  // Undo comes later than the render that offered it.
  const nu = useRef(wijzig);
  useLayoutEffect(() => {
    nu.current = wijzig;
  });
  const open = gevraagd || gaatOmhoog(waarde.besluit);
  const onder = tredenOnder(veld.ladder, opschaling.trede);
  const sluit = (): void => {
    setGevraagd(false);
    if (opschaling.trede === '' && opschaling.geprobeerd === '') return;
    wijzig({ opschaling: GEEN_OPSCHALING });
    meldVerwijderd('De opschaling is weg.', () => nu.current({ opschaling }));
  };
  return (
    <div className={besluitstijl['opschaling']} data-open={open || undefined}>
      {uitkomst === 'opschalen' ? (
        <h3 className={besluitstijl['opschaalkop']}>Hoger op de ladder</h3>
      ) : (
        <Checkbox label="Een deel gaat hoger op de ladder" checked={open} onChange={(e) => (e.currentTarget.checked ? setGevraagd(true) : sluit())} />
      )}
      {open && (
        <>
          {veld.ladder.length === 0 ? (
            <TextInput label="Naar welke trede" value={opschaling.trede} onChange={(e) => wijzig({ opschaling: { ...opschaling, trede: e.currentTarget.value } })} />
          ) : (
            <Ladderkeuze ladder={veld.ladder} trede={opschaling.trede} kies={(trede) => wijzig({ opschaling: { ...opschaling, trede } })} />
          )}
          <Textarea
            label="Wat is lager op de ladder geprobeerd?"
            description={onder.length === 0 ? undefined : `Bij ${opsomming(onder)}: wat, wanneer, met welke uitkomst?`}
            autosize
            minRows={2}
            value={opschaling.geprobeerd}
            onChange={(e) => wijzig({ opschaling: { ...opschaling, geprobeerd: e.currentTarget.value } })}
          />
        </>
      )}
    </div>
  );
}
