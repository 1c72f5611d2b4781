import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { AARD_GEBEURTENIS } from '#shared/domein/keuzes';
import { MAX_REGEL, MAX_TEKST } from '#shared/domein/tekstvormen';
import { antwoordOp, LEGE_GEBEURTENIS, zetAntwoord, zetGebeurtenis, zetOptie } from '#shared/leertraject/antwoordinvoer';
import { MEESTE_IN_LEERTRAJECT } from '#shared/leertraject/keuzes';
import type { Opdrachtantwoorden } from '#shared/leertraject/leertraject';
import type { Opdrachtvraag, Opdrachtvorm } from '#shared/leertraject/vorm';
import stijl from './antwoord.module.css';

type Zet = (bewerk: (vorige: Opdrachtantwoorden) => Opdrachtantwoorden) => void;

interface Typformulierprops {
  readonly vorm: Opdrachtvorm;
  readonly antwoorden: Opdrachtantwoorden;
  readonly zet: Zet;
}

/** Exactly the questions of a role, in their order, to type in what somebody says. */
export function Typformulier({ vorm, antwoorden, zet }: Typformulierprops) {
  return (
    <ol className={stijl['antwoorden']}>
      {vorm.vragen.map((vraag) => {
        const { overgeslagen } = antwoordOp(antwoorden, vraag.id);
        return (
          <li key={vraag.id}>
            <div className={stijl['invoer']}>
            {overgeslagen ? <p className={stijl['vraag']}>{vraag.vraag}</p> : <Vraaginvoer vraag={vraag} antwoorden={antwoorden} zet={zet} />}
            {vorm.overslaan && (
              <Checkbox
                size="sm"
                label={vorm.overslaanTekst}
                aria-label={`${vorm.overslaanTekst}: ${vraag.vraag}`}
                checked={overgeslagen}
                onChange={(e) => {
                  const aan = e.currentTarget.checked;
                  zet((vorige) => zetAntwoord(vorige, vraag.id, { overgeslagen: aan }));
                }}
              />
            )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Vraaginvoer({ vraag, antwoorden, zet }: { readonly vraag: Opdrachtvraag; readonly antwoorden: Opdrachtantwoorden; readonly zet: Zet }) {
  const groep = useId();
  const antwoord = antwoordOp(antwoorden, vraag.id);
  switch (vraag.soort) {
    case 'tekst':
      return (
        <Textarea
          label={vraag.vraag}
          description={vraag.hulp}
          autosize
          minRows={2}
          maxRows={14}
          maxLength={MAX_TEKST}
          value={antwoord.tekst}
          onChange={(e) => {
            const tekst = e.currentTarget.value;
            zet((vorige) => zetAntwoord(vorige, vraag.id, { tekst }));
          }}
        />
      );
    case 'vinkjes':
    case 'keuze':
      return (
        <fieldset className={stijl['opties']}>
          <legend>{vraag.vraag}</legend>
          {vraag.hulp !== '' && <p className="ow-zacht ow-klein">{vraag.hulp}</p>}
          <div>
            {vraag.opties.map(({ id, label }) => (
              <label key={id}>
                <input
                  type={vraag.soort === 'keuze' ? 'radio' : 'checkbox'}
                  name={groep}
                  checked={antwoord.keuzes.includes(id)}
                  onChange={(e) => {
                    const aan = e.currentTarget.checked;
                    zet((vorige) => zetOptie(vorige, vraag, id, aan));
                  }}
                  onClick={() => {
                    // A choice that was pressed again is taken back.
                    if (vraag.soort === 'keuze' && antwoord.keuzes.includes(id)) zet((vorige) => zetOptie(vorige, vraag, id, false));
                  }}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      );
    case 'gebeurtenissen':
      return <Rijen vraag={vraag} antwoorden={antwoorden} zet={zet} />;
    default:
      return nooit(vraag);
  }
}

const AARDKEUZES = AARD_GEBEURTENIS.map((value) => ({ value, label: { positief: 'ging goed', negatief: 'ging niet goed', neutraal: 'weet ik niet' }[value] }));

/** Rows of when and what; the last, empty one becomes a row with its first letter. */
function Rijen({ vraag, antwoorden, zet }: { readonly vraag: Opdrachtvraag; readonly antwoorden: Opdrachtantwoorden; readonly zet: Zet }) {
  const { gebeurtenissen } = antwoordOp(antwoorden, vraag.id);
  const vol = gebeurtenissen.length >= MEESTE_IN_LEERTRAJECT.rijen;
  return (
    <fieldset className={stijl['opties']}>
      <legend>{vraag.vraag}</legend>
      {vraag.hulp !== '' && <p className="ow-zacht ow-klein">{vraag.hulp}</p>}
      {(vol ? gebeurtenissen : [...gebeurtenissen, LEGE_GEBEURTENIS]).map(({ wanneer, wat, aard }, plek) => {
        const naam = plek === gebeurtenissen.length ? 'nieuwe rij' : `rij ${plek + 1}`;
        return (
          <div key={plek} className={stijl['rij']}>
            <TextInput
              aria-label={`Wanneer, ${naam}`}
              placeholder="wanneer"
              maxLength={MAX_REGEL}
              value={wanneer}
              onChange={(e) => {
                const nieuw = e.currentTarget.value;
                zet((vorige) => zetGebeurtenis(vorige, vraag.id, plek, { wanneer: nieuw }));
              }}
            />
            <TextInput
              aria-label={`Wat gebeurde er, ${naam}`}
              placeholder="wat gebeurde er"
              maxLength={MAX_REGEL}
              value={wat}
              onChange={(e) => {
                const nieuw = e.currentTarget.value;
                zet((vorige) => zetGebeurtenis(vorige, vraag.id, plek, { wat: nieuw }));
              }}
            />
            <NativeSelect
              aria-label={`Hoe ging het, ${naam}`}
              data={AARDKEUZES}
              value={aard}
              disabled={plek === gebeurtenissen.length}
              onChange={(e) => {
                const nieuw = AARD_GEBEURTENIS.find((mogelijk) => mogelijk === e.currentTarget.value) ?? 'neutraal';
                zet((vorige) => zetGebeurtenis(vorige, vraag.id, plek, { aard: nieuw }));
              }}
            />
          </div>
        );
      })}
      {vol && <p className="ow-zacht ow-klein">Meer dan {MEESTE_IN_LEERTRAJECT.rijen} gebeurtenissen passen hier niet. Zet de rest bij een andere vraag of in het casusbeeld.</p>}
    </fieldset>
  );
}
