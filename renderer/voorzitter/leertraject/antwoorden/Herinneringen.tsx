import { Button } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Sessieplan } from '#shared/domein/sessieplan';
import { telwoord } from '#shared/domein/woorden';
import type { Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { toestandVan } from '#shared/leertraject/opdrachten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meld } from '../../../ui/meldingen.tsx';
import { roep } from '../../brug.ts';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import { Brieven } from '../opdrachten/Brieven.tsx';
import { Uitgaandcheck } from '../../stukken/Uitgaandcheck.tsx';
import { useUitgaand } from '../../stukken/useUitgaand.ts';
import { uitgaandeTekst } from '../opdrachten/uitgaandeTekst.ts';
import { Groepsbrief } from './Groepsbrief.tsx';
import stijl from './antwoorden.module.css';

interface Herinneringenprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly plan: Sessieplan;
  readonly opdrachten: readonly Opdracht[];
  readonly code: (casusId: string) => string;
  readonly leertraject: Pick<Leertrajectgebruik, 'wissel'>;
}

/** The text for who got a form and did not answer: one by one, or one for all of a role. */
export function Herinneringen(props: Herinneringenprops) {
  const { beeld, opdrachten } = props;
  const wachtend = opdrachten.filter((opdracht) => ['verstuurd', 'herinnerd'].includes(toestandVan(beeld, opdracht).soort));
  return wachtend.length === 0 ? null : <Teksten {...props} wachtend={wachtend} />;
}

function Teksten({ sessieId, beeld, plan, wachtend, code, leertraject }: Herinneringenprops & { readonly wachtend: readonly Opdracht[] }) {
  const [fout, setFout] = useState<Fout | null>(null);
  const [bezig, setBezig] = useState(false);
  const uitgaand = useUitgaand({ soort: 'opdrachten', sessieId }, uitgaandeTekst(plan, beeld.inhoud));
  const noteer = async (wie: readonly Opdracht[]): Promise<void> => {
    setBezig(true);
    const nieuw = await leertraject.wissel(() => roep('opdracht.herinnerd', { sessieId, opdrachtIds: wie.map(({ id }) => id) }));
    setBezig(false);
    setFout(nieuw);
    if (nieuw === null) meld(wie.length === 1 ? 'Genoteerd: herinnerd.' : `Genoteerd: ${wie.length} mensen herinnerd.`);
  };
  return (
    <section className={stijl['herinneringen']} aria-labelledby="herinnerkop">
      <h3 id="herinnerkop">{telwoord(wachtend.length, 'mens herinneren', 'mensen herinneren')}</h3>
      <Uitgaandcheck gebruik={uitgaand} kladnaam="opdrachten check" kopniveau={4} />
      <Brieven
        soort="herinnering"
        beeld={beeld}
        plan={plan}
        uitgaand={uitgaand}
        code={code}
        opdrachten={wachtend}
        erbij={(opdracht) => (
          <Button variant="light" loading={bezig} leftSection={<IconBellCheck size={18} aria-hidden="true" />} onClick={() => void noteer([opdracht])}>
            Noteer: herinnerd
          </Button>
        )}
      />
      {wachtend.length > 1 && (
        <details className={stijl['samen']}>
          <summary>Liever één mail voor meer mensen tegelijk?</summary>
          <Groepsbrief beeld={beeld} plan={plan} uitgaand={uitgaand} wachtend={wachtend} />
          <Button variant="light" loading={bezig} leftSection={<IconBellCheck size={18} aria-hidden="true" />} onClick={() => void noteer(wachtend)}>
            Noteer: alle {wachtend.length} herinnerd
          </Button>
        </details>
      )}
      {fout !== null && <Foutmelding fout={fout} />}
    </section>
  );
}
