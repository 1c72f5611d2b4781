import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Verzoek } from '#shared/bewaring/bewaring';
import type { Casus } from '#shared/domein/casus';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Wachten } from '../../ui/Wachten.tsx';
import { roep, useGelezen } from '../brug.ts';
import { Vernietigen } from '../casus/Vernietigen.tsx';
import { useKlad } from '../klad/useKlad.ts';
import { isAan } from '../klad/vormen.ts';
import { useVandaag } from '../triage/vandaag.ts';
import stijl from './bewaring.module.css';
import { Nieuwverzoek } from './Nieuwverzoek.tsx';
import { Verzoekrij } from './Verzoekrij.tsx';

interface Verzoekendeelprops {
  readonly casus: Casus;
  /** Goes to where what is kept can be changed. */
  readonly naarCorrectie: () => void;
}

/** What the youth or a parent of this casus asked, and the answers. */
export function Verzoekendeel({ casus, naarCorrectie }: Verzoekendeelprops) {
  const vandaag = useVandaag();
  const { stand, opnieuw } = useGelezen(() => roep('verzoek.lijst'), casus.id);
  const [nieuw, zetNieuw] = useState<readonly Verzoek[] | null>(null);
  const [vraagt, zetVraagt] = useKlad('nieuw verzoek open', false, isAan);
  const knop = useRef<HTMLButtonElement>(null);
  // The form leaves, and the keyboard with it; it goes on from what opened it.
  const sluit = (): void => {
    zetVraagt(false);
    knop.current?.focus();
  };
  if (stand.toestand === 'laden') return <Wachten />;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const verzoeken = (nieuw ?? stand.waarde).filter(({ casusId }) => casusId === casus.id);
  const doen = (verzoek: Verzoek) => {
    if (verzoek.antwoord !== null) return null;
    if (verzoek.soort === 'vernietiging') return <Vernietigen casus={casus} knop="Casus vernietigen" vorm={{ variant: 'default' }} />;
    return verzoek.soort === 'correctie' ? (
      <Button variant="default" onClick={naarCorrectie}>
        Verbeteren in de casus
      </Button>
    ) : null;
  };
  return (
    <div className={stijl['stapel']}>
      <p className="ow-zacht">
        De jeugdige en de ouders mogen lezen wat je bewaart, het laten verbeteren en vragen om het te vernietigen. Antwoord binnen een maand (AVG artikel 12). Leg het verzoek en je antwoord hier vast.
      </p>
      {verzoeken.length === 0 ? null : (
        <ul className={stijl['lijst']} aria-label="Verzoeken van het gezin">
          {verzoeken.map((verzoek) => (
            <Verzoekrij key={verzoek.id} verzoek={verzoek} vandaag={vandaag} metCasus doen={doen(verzoek)} bewaard={zetNieuw} />
          ))}
        </ul>
      )}
      <Button ref={knop} className={stijl['knop'] ?? ''} variant="default" leftSection={<IconPlus size={20} aria-hidden />} aria-expanded={vraagt} onClick={() => zetVraagt(!vraagt)}>
        Nieuw verzoek
      </Button>
      {vraagt ? (
        <Nieuwverzoek
          casus={casus}
          vandaag={vandaag}
          sluit={sluit}
          bewaard={(alle) => {
            zetNieuw(alle);
            sluit();
          }}
        />
      ) : null}
    </div>
  );
}
