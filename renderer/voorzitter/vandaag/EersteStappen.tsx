import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Knoop } from '../../ui/Knoop.tsx';
import { useNavigatie } from '../navigatie.tsx';
import { useNieuweSessie, useWerkvormen } from '../sessies/NieuweSessie.tsx';
import stijl from './vandaag.module.css';

/** A kluis without sessions: what to do first, and what after that. */
export function EersteStappen({ aantalCasussen }: { readonly aantalCasussen: number }) {
  const { ga } = useNavigatie();
  const { bezig, maak } = useNieuweSessie();
  const eerste = useWerkvormen()[0];
  const heeftCasus = aantalCasussen > 0;
  return (
    <section className={stijl['begin']} aria-label="Zo begin je">
      <span className={stijl['teken']}>
        <Knoop breedte={120} />
      </span>
      <h2 className={stijl['onderwerp']}>{heeftCasus ? 'Je kunt een leersessie voorbereiden' : 'Je kluis is klaar. Zo begin je.'}</h2>
      <ol className={stijl['stappen']}>
        <li className={stijl['stap']} data-klaar={heeftCasus || undefined}>
          <span className={stijl['nummer']}>{heeftCasus ? <IconCheck size={20} aria-label="gedaan" /> : 1}</span>
          <div>
            <strong>Maak een casus</strong>
            <p className="ow-zacht">
              {heeftCasus
                ? `Je hebt er ${aantalCasussen}. Meer maken kan altijd.`
                : 'Geef hem een code, nooit een naam. Schrijf op één bladzijde wat er speelde, met een tijdlijn.'}
            </p>
          </div>
          <Button variant={heeftCasus ? 'default' : 'filled'} size="lg" onClick={() => ga({ naam: 'casussen' })}>
            {heeftCasus ? 'Naar de casussen' : 'Eerste casus maken'}
          </Button>
        </li>
        <li className={stijl['stap']}>
          <span className={stijl['nummer']}>2</span>
          <div>
            <strong>Bereid een leersessie voor</strong>
            <p className="ow-zacht">Leerthema, datum, deelnemers, groepen en knooppunten. De agenda staat al klaar.</p>
          </div>
          <Button
            variant={heeftCasus ? 'filled' : 'default'}
            size="lg"
            loading={bezig}
            disabled={eerste === undefined}
            onClick={() => {
              if (eerste !== undefined) void maak(eerste.id);
            }}
          >
            Leersessie voorbereiden
          </Button>
        </li>
      </ol>
    </section>
  );
}
