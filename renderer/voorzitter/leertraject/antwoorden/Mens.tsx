import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Fout } from '#shared/contract/fouten';
import type { Inzendsel, Leertrajectbeeld, Opdracht } from '#shared/leertraject/leertraject';
import { geldendInzendsel, zonderFragmentenVan } from '#shared/leertraject/opdrachten';
import { Foutmelding } from '../../../ui/Foutmelding.tsx';
import { roep } from '../../brug.ts';
import deelstijl from '../../sessie/voorbereiden/voorbereiden.module.css';
import type { Leertrajectgebruik } from '../bron/useLeertraject.ts';
import stijl from './antwoord.module.css';
import { Antwoordweergave, herkomst } from './Antwoordweergave.tsx';
import { Menskop } from './Menskop.tsx';
import { Naastelkaar } from './Naastelkaar.tsx';
import { getyptVoor } from './useTypin.ts';
import { Wegknop } from './Wegknop.tsx';

interface Mensprops {
  readonly sessieId: string;
  readonly beeld: Leertrajectbeeld;
  readonly opdracht: Opdracht;
  readonly code: string;
  readonly leertraject: Pick<Leertrajectgebruik, 'wissel' | 'wijzig'>;
  readonly typ: () => void;
  readonly terug: () => void;
}

/** The answer of one person to read, and the others that came in for the same opdracht. */
export function Mens({ sessieId, beeld, opdracht, code, leertraject, typ, terug }: Mensprops) {
  const [fout, setFout] = useState<Fout | null>(null);
  const [naast, setNaast] = useState<string | null>(null);
  const vorm = beeld.vorm.opdrachten[opdracht.rol];
  const geldend = geldendInzendsel(beeld.inzendsels, opdracht.id);
  const anderen = beeld.inzendsels.filter((inzendsel) => inzendsel.opdrachtId === opdracht.id && inzendsel.id !== geldend?.id);
  const ander = anderen.find(({ id }) => id === naast);
  const kies = async ({ id }: Inzendsel): Promise<void> => setFout(await leertraject.wissel(() => roep('opdracht.kiesInzendsel', { sessieId, inzendselId: id })));
  const gooiWeg = async ({ id }: Inzendsel): Promise<void> => {
    const nieuw = await leertraject.wissel(() => roep('opdracht.gooiInzendselWeg', { sessieId, inzendselId: id }));
    setFout(nieuw);
    if (nieuw === null && beeld.inhoud.fragmenten.some(({ inzendselId }) => inzendselId === id)) leertraject.wijzig((inhoud) => zonderFragmentenVan(inhoud, id));
  };
  const wegknop = (inzendsel: Inzendsel) => <Wegknop label="Gooi dit antwoord weg" vraag="Het antwoord gaat voorgoed weg, met wat je erin markeerde." weg={() => void gooiWeg(inzendsel)} />;
  return (
    <div className={deelstijl['stapel']}>
      <Menskop opdracht={opdracht} code={code} terug={terug} />
      {fout !== null && <Foutmelding fout={fout} />}
      {geldend === undefined ? (
        <p>Er is nog geen antwoord.</p>
      ) : ander === undefined ? (
        <>
          <div className={stijl['bij']}>
            <span className="ow-zacht">{herkomst(geldend)}</span>
            {wegknop(geldend)}
          </div>
          <Antwoordweergave vorm={vorm} antwoorden={geldend.antwoorden} />
        </>
      ) : (
        <Naastelkaar
          vorm={vorm}
          links={{ kop: 'Dit antwoord telt', uitleg: herkomst(geldend), antwoorden: geldend.antwoorden, actie: wegknop(geldend) }}
          rechts={{
            kop: 'Dit antwoord telt niet mee',
            uitleg: herkomst(ander),
            antwoorden: ander.antwoorden,
            actie: (
              <div className={stijl['bij']}>
                <Button size="compact-md" variant="default" onClick={() => void kies(ander)}>
                  Laat dit antwoord tellen
                </Button>
                {wegknop(ander)}
              </div>
            ),
          }}
        />
      )}
      {anderen.map((inzendsel) => (
        <p key={inzendsel.id} className={stijl['bij']}>
          <span>Er is nog een antwoord dat niet meetelt. {herkomst(inzendsel)}.</span>
          <Button variant="subtle" size="compact-md" aria-pressed={naast === inzendsel.id} onClick={() => setNaast(naast === inzendsel.id ? null : inzendsel.id)}>
            {naast === inzendsel.id ? 'Niet meer naast elkaar' : 'Leg ze naast elkaar'}
          </Button>
        </p>
      ))}
      <div>
        <Button variant="default" leftSection={<IconPencil size={18} aria-hidden="true" />} onClick={typ}>
          {getyptVoor(beeld, opdracht.id) === undefined ? 'Typ in wat iemand vertelt' : 'Verder met intypen'}
        </Button>
      </div>
    </div>
  );
}
