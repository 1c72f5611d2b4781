import { Button, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Casus, Casusinhoud } from '#shared/domein/casus';
import { MAX_TEKST } from '#shared/domein/tekstvormen';
import { alsZin, andereAntwoorden, antwoordenOver, haalTerug, neemOver, staatErin } from '#shared/leertraject/casusbeeld';
import type { Leesantwoord } from '#shared/leertraject/fragmenten-lezen';
import type { Bereik } from '#shared/leertraject/fragmenten';
import type { Beelddeel } from '#shared/leertraject/keuzes';
import type { Leertrajectbeeld } from '#shared/leertraject/leertraject';
import { Antwoordtekst } from '../fragmenten/Antwoordtekst.tsx';
import { Letterlijkheid } from '../fragmenten/Fragmentinhoud.tsx';
import { BEELDDEELNAMEN } from '../fragmenten/indeling.ts';
import { useVindplaatsen, Veralgemeniseer } from '../fragmenten/Vindtekst.tsx';
import antwoordstijl from '../fragmenten/fragmenten.module.css';
import stijl from './casusbeeld.module.css';

const UITLEG: Readonly<Record<Beelddeel, string>> = {
  situatie: 'Wie is er betrokken, in rollen en niet in namen, en wat speelt er?',
  verloop: 'Wat gebeurde er, wat is geprobeerd, met welk gevolg?',
  stemJeugdigeEnOuders: 'Liefst in hun eigen woorden.',
  watHielp: 'Ook als het klein was.',
};

interface Beeldveldeigenschappen {
  readonly deel: Beelddeel;
  readonly casus: Casus;
  readonly beeld: Leertrajectbeeld;
  readonly namen: readonly string[];
  readonly wijzig: (bewerk: (inhoud: Casusinhoud) => Casusinhoud) => void;
}

/** One part of the page, with beside it the answers that tell of it. */
export function Beeldveld({ deel, casus, beeld, namen, wijzig }: Beeldveldeigenschappen) {
  const [laatste, zetLaatste] = useState<string | null>(null);
  const naam = BEELDDEELNAMEN[deel];
  const tekst = casus.casusbeeld[deel];
  const [metAndere, zetMetAndere] = useState(false);
  const antwoorden = antwoordenOver(beeld, casus.id, deel);
  const andere = andereAntwoorden(beeld, casus.id);
  const zet = (maak: (veld: string) => string): void => wijzig((vorige) => ({ ...vorige, casusbeeld: { ...vorige.casusbeeld, [deel]: maak(vorige.casusbeeld[deel]) } }));
  const neem = (antwoord: Leesantwoord, bereik: Bereik): void => {
    const woorden = antwoord.tekst.slice(bereik.van, bereik.tot);
    if (neemOver(tekst, antwoord, woorden) === tekst) return;
    zet((veld) => neemOver(veld, antwoord, woorden));
    zetLaatste(alsZin(antwoord, woorden));
  };
  return (
    <section className={stijl['veld']} aria-label={naam}>
      <h3>{naam}</h3>
      <div className={stijl['naast']}>
        <div className={stijl['antwoorden']}>
          {antwoorden.length === 0 && <p className="ow-zacht ow-klein">{deel === 'verloop' ? 'Wat er wanneer gebeurde, staat onderaan bij de tijdlijn.' : 'Nog geen antwoord dat hierover gaat.'}</p>}
          {[...antwoorden, ...(metAndere ? andere : [])].map((antwoord) => (
            <Bron key={antwoord.sleutel} antwoord={antwoord} erin={staatErin(tekst, antwoord.tekst)} namen={namen} neem={(bereik) => neem(antwoord, bereik)} />
          ))}
          {andere.length > 0 && (
            <span className={stijl['geheel']}>
              <Button size="compact-sm" variant="subtle" aria-expanded={metAndere} onClick={() => zetMetAndere(!metAndere)}>
                {metAndere ? 'Verberg de andere antwoorden' : `Toon ook andere antwoorden (${andere.length})`}
              </Button>
            </span>
          )}
        </div>
        <div className={stijl['schrijf']}>
          <Textarea aria-label={naam} description={UITLEG[deel]} autosize minRows={4} spellCheck={false} maxLength={MAX_TEKST} value={tekst} onChange={(gebeurtenis) => zet(() => gebeurtenis.currentTarget.value)} />
          <Veralgemeniseer tekst={tekst} namen={namen} zet={(nieuw) => zet(() => nieuw)} waarin="dit veld" />
          {laatste !== null && haalTerug(tekst, laatste) !== tekst && (
            <span>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconArrowBackUp size={16} aria-hidden />}
                onClick={() => {
                  zet((veld) => haalTerug(veld, laatste));
                  zetLaatste(null);
                }}
              >
                Maak overnemen ongedaan
              </Button>
            </span>
          )}
        </div>
      </div>
    </section>
  );
}

function Bron({ antwoord, erin, namen, neem }: { readonly antwoord: Leesantwoord; readonly erin: boolean; readonly namen: readonly string[]; readonly neem: (bereik: Bereik) => void }) {
  const vinden = useVindplaatsen(antwoord.tekst, namen);
  return (
    <article className={antwoordstijl['antwoord']}>
      <header>
        <h4 className={antwoordstijl['wie']}>{antwoord.wie}</h4>
        <p className={antwoordstijl['vraag']}>{antwoord.vraag.vraag}</p>
      </header>
      <Antwoordtekst
        tekst={antwoord.tekst}
        label={`Antwoord van ${antwoord.wie} op: ${antwoord.vraag.vraag}`}
        vinden={vinden}
        marken={[]}
        wijze="woorden"
        daad={{ toets: 'n', label: 'Neem over', doe: neem, ...(erin ? {} : { geheel: 'Neem alles over' }) }}
      />
      <span className={stijl['bronvoet']}>
        <Letterlijkheid letterlijk={antwoord.letterlijk} />
        {erin && (
          <span className={stijl['staaterin']}>
            <IconCheck size={16} aria-hidden /> staat in het casusbeeld
          </span>
        )}
      </span>
    </article>
  );
}
