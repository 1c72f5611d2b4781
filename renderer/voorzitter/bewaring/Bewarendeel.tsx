import { useState, type ReactNode } from 'react';
import type { Verzoek } from '#shared/bewaring/bewaring';
import { binnenkort, voorbij } from '#shared/bewaring/zaken';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import schermstijl from '../scherm.module.css';
import { useVandaag } from '../triage/vandaag.ts';
import stijl from './bewaring.module.css';
import { NaarCasus } from './NaarCasus.tsx';
import { Termijnen } from './Termijnen.tsx';
import { Verzoekrij } from './Verzoekrij.tsx';
import { Zaakrij } from './Zaakrij.tsx';

/** How long is kept, what ends soon, what is kept longer and why, and every request of a family. */
export function Bewarendeel({ status }: { readonly status: (inhoud: ReactNode) => ReactNode }) {
  const vandaag = useVandaag();
  const { stand, opnieuw } = useGelezen(async () => {
    const [bewaring, verzoeken, casussen] = await Promise.all([roep('bewaring.lees'), roep('verzoek.lijst'), roep('casus.lijst')]);
    if (!bewaring.ok) return bewaring;
    if (!verzoeken.ok) return verzoeken;
    if (!casussen.ok) return casussen;
    return { ok: true, value: { ...bewaring.value, verzoeken: verzoeken.value, casusIds: new Set(casussen.value.map(({ id }) => id)) } };
  });
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const { termijnen, logboekJaren, zaken, verzoeken, casusIds } = stand.waarde;
  const over = voorbij(zaken, vandaag);
  const straks = binnenkort(zaken, vandaag);
  const langer = zaken.filter((zaak) => zaak.verlenging !== null && !straks.includes(zaak) && !over.includes(zaak));
  return (
    <div className={schermstijl['stapel']}>
      <Termijnen begin={{ termijnen, logboekJaren }} status={status} bewaard={opnieuw} />
      <Zaken titel="Termijn voorbij" zaken={over} vandaag={vandaag} gekozen={opnieuw} />
      <Zaken titel="Loopt af binnen drie maanden" zaken={straks} vandaag={vandaag} gekozen={opnieuw} leeg="Er loopt de komende drie maanden geen termijn af." />
      <Zaken titel="Langer bewaard" zaken={langer} vandaag={vandaag} gekozen={opnieuw} />
      <Paneel titel="Alle verzoeken van gezinnen">
        <Verzoeken verzoeken={verzoeken} casusIds={casusIds} vandaag={vandaag} />
      </Paneel>
    </div>
  );
}

interface Zakenprops {
  readonly titel: string;
  readonly zaken: Parameters<typeof voorbij>[0];
  readonly vandaag: string;
  readonly gekozen: () => void;
  /** What stands there when there is nothing; without it the panel stays away. */
  readonly leeg?: string;
}

function Zaken({ titel, zaken, vandaag, gekozen, leeg }: Zakenprops) {
  if (zaken.length === 0 && leeg === undefined) return null;
  return (
    <Paneel titel={titel}>
      {zaken.length === 0 ? (
        <p className="ow-zacht">{leeg}</p>
      ) : (
        <ul className={stijl['lijst']} aria-label={titel}>
          {zaken.map((zaak) => (
            <Zaakrij key={zaak.recordId} zaak={zaak} vandaag={vandaag} gekozen={gekozen} />
          ))}
        </ul>
      )}
    </Paneel>
  );
}

function Verzoeken({ verzoeken, casusIds, vandaag }: { readonly verzoeken: readonly Verzoek[]; readonly casusIds: ReadonlySet<string>; readonly vandaag: string }) {
  const [nieuw, zetNieuw] = useState<readonly Verzoek[] | null>(null);
  const alle = nieuw ?? verzoeken;
  if (alle.length === 0) return <p className="ow-zacht">Er zijn nog geen verzoeken. Een nieuw verzoek leg je vast op de bladzijde van de casus.</p>;
  return (
    <ul className={stijl['lijst']} aria-label="Alle verzoeken van gezinnen">
      {alle.map((verzoek) => (
        <Verzoekrij
          key={verzoek.id}
          verzoek={verzoek}
          vandaag={vandaag}
          metCasus={casusIds.has(verzoek.casusId)}
          doen={casusIds.has(verzoek.casusId) ? <NaarCasus id={verzoek.casusId} code={verzoek.casuscode} /> : <span className="ow-zacht">De casus is er niet meer.</span>}
          bewaard={zetNieuw}
        />
      ))}
    </ul>
  );
}
