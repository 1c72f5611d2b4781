import { Button, SegmentedControl } from '@mantine/core';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { allesBewaard } from '../openstaand.ts';
import { roep, useGelezen } from '../brug.ts';
import { useNavigatie, usePlek } from '../navigatie.tsx';
import type { Nieuwsoort } from '../scherm.ts';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Bord } from './Bord.tsx';
import stijl from './casussen.module.css';
import { Lijst } from './Lijst.tsx';
import { NIEUWWOORDEN, NieuweCasus } from './NieuweCasus.tsx';
import { useCasussenstand } from './onthouden.ts';
import { ZONDER_FILTER, type Casusinlijst } from './zoek.ts';

/** All casussen: those with a traject on a board by step, all of them as a list. `nieuw`: it opens with the form for a new one. */
export function Casussen({ nieuw = null }: { readonly nieuw?: Nieuwsoort | null }) {
  const { stand, opnieuw } = useGelezen(async () => {
    await allesBewaard();
    return roep('casus.lijst');
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Casussen" fout={stand.fout} opnieuw={opnieuw} />;
  return <Overzicht casussen={stand.waarde} begin={nieuw} />;
}

function Overzicht({ casussen, begin }: { readonly casussen: readonly Casusinlijst[]; readonly begin: Nieuwsoort | null }) {
  const [open, zetNieuw] = usePlek<Nieuwsoort | 'geen'>('nieuw', () => begin ?? 'geen', ['geen', 'aanmelding', 'leersessie']);
  const nieuw = open === 'geen' ? null : open;
  const { ga } = useNavigatie();
  const [stand, zet] = useCasussenstand();
  const leeg = casussen.length === 0;
  const opBord = casussen.filter(({ regel }) => regel.stap !== null);
  // Who only prepares leersessies has nothing on the board.
  const weergave = stand.weergave ?? (opBord.length > 0 ? 'bord' : 'lijst');
  const knoppen = nieuw === null ? <Nieuwknoppen kies={zetNieuw} /> : null;
  return (
    <div className={`${schermstijl['scherm']} ${stijl['breed']}`} data-bord={weergave === 'bord' || undefined}>
      <Schermkop titel="Casussen">
        {leeg ? null : (
          <SegmentedControl
            withItemsBorders={false}
            aria-label="Weergave"
            value={weergave}
            onChange={(keuze) => zet({ weergave: keuze === 'bord' ? 'bord' : 'lijst' })}
            data={[
              { value: 'bord', label: 'Bord' },
              { value: 'lijst', label: 'Lijst' },
            ]}
          />
        )}
        {leeg ? null : (
          <Button variant="subtle" leftSection={<IconChartBar size={20} aria-hidden />} onClick={() => ga({ naam: 'kwartaal' })}>
            Kwartaalrapport
          </Button>
        )}
        {leeg ? null : knoppen}
      </Schermkop>
      <div className={`${schermstijl['stapel']} ${stijl['inhoud']}`}>
        {nieuw === null ? null : (
          <Paneel titel={NIEUWWOORDEN[nieuw].titel}>
            <NieuweCasus key={nieuw} soort={nieuw} sluit={() => zetNieuw('geen')} />
          </Paneel>
        )}
        {leeg ? (
          nieuw === null ? (
            <Paneel>
              <LeegScherm
                titel="Nog geen casussen"
                uitleg="Een casus krijgt een code, nooit een naam. Komt er een vraag bij het RET? Begin met een aanmelding. Wil je samen leren van wat er was? Maak een casus voor een leersessie."
                actie={knoppen}
              />
            </Paneel>
          ) : null
        ) : weergave === 'bord' ? (
          <Bord casussen={opBord} zonderTraject={casussen.length - opBord.length} toonZonderTraject={() => zet({ weergave: 'lijst', filter: { ...ZONDER_FILTER, stap: 'leersessie' } })} />
        ) : (
          <Lijst casussen={casussen} stand={stand} zet={zet} />
        )}
      </div>
    </div>
  );
}

function Nieuwknoppen({ kies }: { readonly kies: (soort: Nieuwsoort) => void }) {
  return (
    <span className={stijl['nieuwknoppen']}>
      <Button variant="default" onClick={() => kies('leersessie')}>
        {NIEUWWOORDEN.leersessie.titel}
      </Button>
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => kies('aanmelding')}>
        {NIEUWWOORDEN.aanmelding.titel}
      </Button>
    </span>
  );
}
