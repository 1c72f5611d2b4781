import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { openVerzoeken } from '#shared/bewaring/verzoek';
import { voorbij } from '#shared/bewaring/zaken';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep, useGelezen } from '../brug.ts';
import stijl from './bewaring.module.css';
import { Openverzoeken } from './Openverzoeken.tsx';
import { Zaakrij } from './Zaakrij.tsx';

/** So many at first: what is past its term can wait a day, what is planned cannot. */
const EERST = 5;

interface Bewaarblokprops {
  readonly vandaag: string;
  /** Something was destroyed: what else is on screen can be of it. */
  readonly veranderd: () => void;
}

/** On Vandaag: the requests that wait for an answer, and what is past its term. Nothing when there is nothing. */
export function Bewaarblok({ vandaag, veranderd }: Bewaarblokprops) {
  const { stand, opnieuw } = useGelezen(async () => {
    const [bewaring, verzoeken] = await Promise.all([roep('bewaring.lees'), roep('verzoek.lijst')]);
    if (!bewaring.ok) return bewaring;
    if (!verzoeken.ok) return verzoeken;
    return { ok: true, value: { zaken: bewaring.value.zaken, verzoeken: verzoeken.value } };
  });
  const [alles, zetAlles] = useState(false);
  const lijst = useRef<HTMLUListElement>(null);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const over = voorbij(stand.waarde.zaken, vandaag);
  const gekozen = (): void => {
    // What was pressed leaves with its line; the keyboard goes on from the list.
    lijst.current?.focus();
    opnieuw();
    veranderd();
  };
  return (
    <>
      <Openverzoeken verzoeken={openVerzoeken(stand.waarde.verzoeken)} vandaag={vandaag} />
      {over.length === 0 ? null : (
        <Paneel titel="Bewaartermijn voorbij">
          <p className="ow-zacht">Kies wat je hiermee doet. Ontwar vernietigt niets uit zichzelf.</p>
          <ul ref={lijst} tabIndex={-1} className={stijl['lijst']} aria-label="Bewaartermijn voorbij">
            {(alles ? over : over.slice(0, EERST)).map((zaak) => (
              <Zaakrij key={zaak.recordId} zaak={zaak} vandaag={vandaag} gekozen={gekozen} />
            ))}
          </ul>
          {alles || over.length <= EERST ? null : (
            <Button className={stijl['meer'] ?? ''} variant="default" onClick={() => zetAlles(true)}>
              Toon alle {over.length}
            </Button>
          )}
        </Paneel>
      )}
    </>
  );
}
