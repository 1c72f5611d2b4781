import { Button } from '@mantine/core';
import { IconDeviceLaptop, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { LeegScherm } from '../../ui/LeegScherm.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { GroepsbestandOpenen } from '../groepswerk/GroepsbestandOpenen.tsx';
import { Schermfout } from '../Schermfout.tsx';
import { Schermkop } from '../Schermkop.tsx';
import schermstijl from '../scherm.module.css';
import { useNavigatie } from '../navigatie.tsx';
import { bijeenkomsten, inVolgorde, type Sessie } from './bijeenkomst.ts';
import { AfgekeurdeWerkvormen, isVoorEen, NieuweSessie, useWerkvormen } from './NieuweSessie.tsx';
import { Sessielijst } from './Sessielijst.tsx';
import stijl from './sessies.module.css';

/** All sessions: those that ask something first, then what is closed, newest first. */
export function Sessies() {
  const { stand, opnieuw } = useGelezen(async () => {
    const sessies = await roep('sessie.lijst');
    return sessies.ok ? { ok: true, value: { sessies: sessies.value, nu: Date.now() } } : sessies;
  });
  const werkvormen = useWerkvormen();
  const [opentGroep, zetOpentGroep] = useState(false);
  const nieuw = (inKop: boolean) => <Nieuw werkvormen={werkvormen} inKop={inKop} openGroep={() => zetOpentGroep(true)} />;
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Schermfout titel="Sessies" fout={stand.fout} opnieuw={opnieuw} />;
  const { sessies, nu } = stand.waarde;
  const leeg = sessies.length === 0;
  return (
    <div className={schermstijl['scherm']}>
      <Schermkop titel="Sessies">{leeg ? null : nieuw(true)}</Schermkop>
      <div className={schermstijl['stapel']}>
        <AfgekeurdeWerkvormen />
        {opentGroep && <GroepsbestandOpenen dicht={() => zetOpentGroep(false)} />}
        {leeg ? (
          <Paneel>
            <LeegScherm
              titel="Nog geen sessies"
              uitleg="Voor een doorbraakoverleg plan je een zitting met de casussen die in overleg zijn. Voor een leersessie zet je het leerthema, de deelnemers en de knooppunten klaar. Tot je begint, kun je alles nog aanpassen."
              actie={nieuw(false)}
            />
          </Paneel>
        ) : (
          <Lijsten sessies={sessies} nu={nu} vernietigd={opnieuw} />
        )}
      </div>
    </div>
  );
}

/** A sitting for the werkvormen about one casus, a session for the others, and a group that was prepared on another laptop. */
function Nieuw({ werkvormen, inKop, openGroep }: { readonly werkvormen: readonly Werkvorm[]; readonly inKop: boolean; readonly openGroep: () => void }) {
  const { ga } = useNavigatie();
  const heeftZitting = werkvormen.some(isVoorEen);
  return (
    <div className={stijl['nieuw']} data-kop={inKop || undefined}>
      {heeftZitting ? (
        <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => ga({ naam: 'nieuweZitting', casusId: null })}>
          Nieuwe zitting
        </Button>
      ) : null}
      <NieuweSessie werkvormen={werkvormen.filter((werkvorm) => !isVoorEen(werkvorm))} primair={!heeftZitting} />
      {werkvormen.some(({ groepen }) => groepen) && (
        <Button variant="default" leftSection={<IconDeviceLaptop size={20} aria-hidden />} onClick={openGroep}>
          Groepsbestand openen
        </Button>
      )}
    </div>
  );
}

interface Lijsteneigenschappen {
  readonly sessies: readonly Sessie[];
  readonly nu: number;
  readonly vernietigd: () => void;
}

function Lijsten({ sessies, nu, vernietigd }: Lijsteneigenschappen) {
  const { open, dicht } = inVolgorde(bijeenkomsten(sessies));
  return (
    <>
      {open.length === 0 ? null : (
        <Paneel titel="Lopend">
          <Sessielijst bijeenkomsten={open} label="Lopende sessies" nu={nu} vernietigd={vernietigd} />
        </Paneel>
      )}
      {dicht.length === 0 ? null : (
        <Paneel titel="Afgesloten">
          <Sessielijst bijeenkomsten={dicht} label="Afgesloten sessies" nu={nu} vernietigd={vernietigd} />
        </Paneel>
      )}
    </>
  );
}
