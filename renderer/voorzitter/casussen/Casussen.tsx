import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { allesBewaard } from '../openstaand.ts';
import { roep, useGelezen } from '../brug.ts';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { Casuslijst } from './Casuslijst.tsx';
import stijl from './casussen.module.css';
import { NieuweCasus } from './NieuweCasus.tsx';
import { sorteer, VOLGORDES, zoekCasussen, type Casusinlijst, type Volgorde } from './zoek.ts';

/** Lines on screen at first; more on request, so that a kluis with thousands opens as fast as one with ten. */
const PER_KEER = 100;

export function Casussen() {
  const { stand, opnieuw } = useGelezen(async () => {
    await allesBewaard();
    return roep('casus.lijst');
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Casussen" fout={stand.fout} opnieuw={opnieuw} />;
  return (
    <div className={schermstijl['scherm']}>
      {stand.waarde.length === 0 ? <Leeg /> : <Lijst casussen={stand.waarde} />}
    </div>
  );
}

function Leeg() {
  return (
    <>
      <Schermkop titel="Casussen" />
      <Paneel>
        <LeegScherm
          titel="Nog geen casussen"
          uitleg="Een casus krijgt een code, nooit een naam. Daarna schrijf je op één bladzijde wat er speelde, met een tijdlijn."
          actie={<NieuweCasus casussen={[]} />}
        />
      </Paneel>
    </>
  );
}

const VOLGORDENAAM: Readonly<Record<Volgorde, string>> = { bewerkt: 'Laatst bewerkt', code: 'Code' };

function Lijst({ casussen }: { readonly casussen: readonly Casusinlijst[] }) {
  const [nieuw, zetNieuw] = useState(false);
  const [vraag, zetVraag] = useState('');
  const [volgorde, zetVolgorde] = useState<Volgorde>('bewerkt');
  const [zichtbaar, zetZichtbaar] = useState(PER_KEER);
  const rustigeVraag = useDeferredValue(vraag);
  const gevonden = useMemo(() => sorteer(zoekCasussen(casussen, rustigeVraag), volgorde), [casussen, rustigeVraag, volgorde]);
  return (
    <>
      <Schermkop titel="Casussen">
        {nieuw ? null : (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => zetNieuw(true)}>
            Nieuwe casus
          </Button>
        )}
      </Schermkop>
      <div className={schermstijl['stapel']}>
        {nieuw ? (
          <Paneel titel="Nieuwe casus">
            <NieuweCasus casussen={casussen} sluit={() => zetNieuw(false)} />
          </Paneel>
        ) : null}
        <div className={stijl['zoekbalk']}>
          <TextInput
            type="search"
            aria-label="Zoek in casussen"
            placeholder="Zoek op code, kern of wie hem aandroeg"
            leftSection={<IconSearch size={20} aria-hidden />}
            value={vraag}
            onChange={(gebeurtenis) => zetVraag(gebeurtenis.currentTarget.value)}
          />
          <SegmentedControl
            withItemsBorders={false}
            aria-label="Volgorde"
            value={volgorde}
            onChange={(keuze) => zetVolgorde(VOLGORDES.find((naam) => naam === keuze) ?? 'bewerkt')}
            data={VOLGORDES.map((naam) => ({ value: naam, label: VOLGORDENAAM[naam] }))}
          />
        </div>
        <Paneel>
          <p className="ow-alleen-voorlezen" role="status">
            {gevonden.length} van {casussen.length} casussen
          </p>
          {gevonden.length === 0 ? (
            <LeegScherm titel="Niets gevonden" uitleg="Probeer een ander woord, of zoek op een deel van de code." />
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
      </div>
    </>
  );
}
