import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { aandacht, duurInStap } from '#shared/domein/bord';
import type { Casus } from '#shared/domein/casus';
import { casusregelVan } from '#shared/domein/casusregel';
import { STAPWOORDEN } from '#shared/domein/loopwoorden';
import { toonDeeldatum } from '#shared/domein/tijd';
import { Merk } from '../../ui/Merk.tsx';
import type { Onderdeel, Onderdeelregel } from './onderdelen.ts';
import stijl from './trajectpagina.module.css';

interface Casuskopeigenschappen {
  readonly casus: Casus;
  readonly vandaag: string;
  /** The part with the next step, while another is open. */
  readonly naarStap: Onderdeelregel | null;
  readonly kies: (onderdeel: Onderdeel) => void;
}

/** The question, large, and under it how the casus stands: its step, how long, the evaluation and what is due. */
export function Casuskop({ casus, vandaag, naarStap, kies }: Casuskopeigenschappen) {
  const regel = casusregelVan(casus);
  return (
    <section className={stijl['kop']} aria-label="Hoe de casus ervoor staat">
      {casus.kern.trim() === '' ? (
        <p className={stijl['vraagleeg']}>De vraag staat er nog niet. Schrijf hem bij Aanmelding.</p>
      ) : (
        <p className={stijl['vraag']}>{casus.kern}</p>
      )}
      <div className={stijl['standrij']}>
        {regel.stap === null ? null : <Merk toon="actief">{STAPWOORDEN[regel.stap].toLocaleLowerCase('nl')}</Merk>}
        <span>{duurInStap(regel, vandaag)}</span>
        {regel.evaluatie === '' ? null : <span>evaluatie {toonDeeldatum(regel.evaluatie)}</span>}
        {aandacht(regel, vandaag).map(({ soort, tekst }) => (
          <Merk key={tekst} toon={soort === 'te-laat' ? 'mis' : 'aandacht'}>
            {tekst}
          </Merk>
        ))}
        {naarStap === null ? null : (
          <Button className={stijl['naarstap'] ?? ''} variant="light" size="compact-md" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => kies('stap')}>
            {naarStap.naam}
          </Button>
        )}
      </div>
    </section>
  );
}
