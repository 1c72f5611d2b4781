import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Leertrajectbeeld, Opdracht, Poststuk } from '#shared/leertraject/leertraject';
import { geldendInzendsel } from '#shared/leertraject/opdrachten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { meld } from '../../../ui/meldingen.tsx';
import { roep } from '../../brug.ts';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoord.module.css';
import { Antwoordweergave, herkomst } from './Antwoordweergave.tsx';
import { Menskop } from './Menskop.tsx';
import { Naastelkaar } from './Naastelkaar.tsx';

interface Kiezenprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly poststuk: Poststuk;
  readonly opdracht: Opdracht;
  readonly code: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'wissel'>;
  readonly terug: () => void;
}

/** What a file says beside the answer there is, to choose which one counts. Neither goes: the other stays to be read. */
export function Kiezen({ sessieId, beeld, poststuk, opdracht, code, leertraject, terug }: Kiezenprops) {
  const [fout, setFout] = useState<Fout | null>(null);
  const [bezig, setBezig] = useState(false);
  const vorm = beeld.vorm.opdrachten[opdracht.rol];
  const huidig = geldendInzendsel(beeld.inzendsels, opdracht.id);
  const antwoorden = poststuk.antwoorden ?? {};
  const neem = async (nieuwTelt: boolean): Promise<void> => {
    setBezig(true);
    const genomen = await leertraject.wissel(() => roep('opdracht.neemPost', { sessieId, poststukId: poststuk.id }));
    const gekozen = genomen === null && !nieuwTelt && huidig !== undefined ? await leertraject.wissel(() => roep('opdracht.kiesInzendsel', { sessieId, inzendselId: huidig.id })) : genomen;
    setBezig(false);
    setFout(gekozen);
    if (gekozen !== null) return;
    meld(huidig === undefined ? 'Het antwoord is overgenomen.' : 'Gekozen. Het andere antwoord blijft bewaard; je ziet het bij deze persoon.');
    terug();
  };
  return (
    <div className={deelstijl['stapel']}>
      <Menskop opdracht={opdracht} code={code} terug={terug} />
      {poststuk.soort === 'bewerkt' && <p className={stijl['aandacht']}>In dit formulier zijn de vragen veranderd. Je ziet hier de vragen die je verstuurde, met wat erbij is ingevuld.</p>}
      {huidig === undefined ? (
        <>
          <div>
            <Button loading={bezig} onClick={() => void neem(true)}>
              Neem dit antwoord over
            </Button>
          </div>
          <Antwoordweergave vorm={vorm} antwoorden={antwoorden} />
        </>
      ) : (
        <Naastelkaar
          vorm={vorm}
          links={{
            kop: 'Het antwoord dat er al was',
            uitleg: herkomst(huidig),
            antwoorden: huidig.antwoorden,
            actie: (
              <Button variant="default" loading={bezig} onClick={() => void neem(false)}>
                Dit antwoord blijft tellen
              </Button>
            ),
          }}
          rechts={{
            kop: 'Het nieuwe antwoord',
            uitleg: herkomst({ via: 'formulier', op: poststuk.op, bestandsnaam: poststuk.bestandsnaam }),
            antwoorden,
            actie: (
              <Button loading={bezig} onClick={() => void neem(true)}>
                Dit antwoord telt
              </Button>
            ),
          }}
        />
      )}
      {fout !== null && <Foutmelding fout={fout} />}
    </div>
  );
}
