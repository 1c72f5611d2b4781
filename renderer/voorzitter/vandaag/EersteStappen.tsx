import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Knoop } from '../../ui/Knoop.tsx';
import { useRegio } from '../instellingen/regio.tsx';
import { useNavigatie } from '../navigatie.tsx';
import { isVoorEen, useNieuweSessie, useWerkvormen } from '../sessies/NieuweSessie.tsx';
import stijl from './vandaag.module.css';

/** A kluis in which nothing happened yet: the two things Ontwar is for, and how each begins. */
export function EersteStappen({ aantalCasussen }: { readonly aantalCasussen: number }) {
  const { ga } = useNavigatie();
  const { naam: regionaam } = useRegio();
  const { bezig, maak } = useNieuweSessie();
  const leersessie = useWerkvormen().find((werkvorm) => !isVoorEen(werkvorm));
  const heeftCasus = aantalCasussen > 0;
  return (
    <section className={stijl['begin']} aria-label="Zo begin je">
      <div className={stijl['beginkop']}>
        <span className={stijl['teken']}>
          <Knoop breedte={88} />
        </span>
        <h2>{heeftCasus ? 'Zo ga je verder' : 'Je kluis is klaar. Zo begin je.'}</h2>
      </div>
      <div className={stijl['wegen']}>
        <Weg
          titel="Een vraag voor het RET"
          stappen={[
            { titel: 'Neem een aanmelding op', uitleg: 'De casus krijgt een code, nooit een naam.' },
            { titel: 'Doe de triage', uitleg: 'Je ziet wat er nog ontbreekt, en kiest: in overleg, advies, terug of doorverwijzen.' },
            { titel: 'Plan een zitting', uitleg: 'Met de casussen die in overleg zijn. De agenda staat al klaar.' },
          ]}
        >
          <Button size="lg" variant={heeftCasus ? 'default' : 'filled'} onClick={() => ga({ naam: 'casussen', nieuw: 'aanmelding' })}>
            Aanmelding opnemen
          </Button>
        </Weg>
        <Weg
          titel="Een leersessie"
          stappen={[
            {
              titel: 'Maak een casus',
              uitleg: heeftCasus ? `Je hebt er ${aantalCasussen}. Meer maken kan altijd.` : 'Schrijf op één bladzijde wat er speelde, met een tijdlijn.',
              klaar: heeftCasus,
            },
            { titel: 'Bereid een leersessie voor', uitleg: 'Wie erbij was, krijgt vooraf een formulier. Van de antwoorden maak je knooppunten en groepen. De agenda staat al klaar.' },
          ]}
        >
          {heeftCasus ? (
            <Button
              size="lg"
              loading={bezig}
              disabled={leersessie === undefined}
              onClick={() => {
                if (leersessie !== undefined) void maak(leersessie.id);
              }}
            >
              Leersessie voorbereiden
            </Button>
          ) : (
            <Button size="lg" variant="default" onClick={() => ga({ naam: 'casussen', nieuw: 'leersessie' })}>
              Eerste casus maken
            </Button>
          )}
        </Weg>
      </div>
      {regionaam === '' ? (
        <p className={stijl['onderaan']}>
          Doe dit één keer vooraf: zet de naam van je regio en de letters van jullie casuscodes goed.{' '}
          <Button size="compact-md" variant="subtle" onClick={() => ga({ naam: 'instellingen', deel: 'regio' })}>
            Regio instellen
          </Button>
        </p>
      ) : null}
      <p className={stijl['onderaan']}>
        Kreeg je van een facilitator een groepsbestand? Dat open je bij Sessies.{' '}
        <Button size="compact-md" variant="subtle" onClick={() => ga({ naam: 'sessies' })}>
          Naar de sessies
        </Button>
      </p>
    </section>
  );
}

interface Stap {
  readonly titel: string;
  readonly uitleg: string;
  readonly klaar?: boolean;
}

function Weg({ titel, stappen, children }: { readonly titel: string; readonly stappen: readonly Stap[]; readonly children: ReactNode }) {
  return (
    <div className={stijl['weg']}>
      <h3>{titel}</h3>
      <ol className={stijl['stappen']}>
        {stappen.map((stap, plek) => (
          <li key={stap.titel} className={stijl['stap']}>
            <span className={stijl['nummer']}>{stap.klaar === true ? <IconCheck size={20} aria-label="gedaan" /> : plek + 1}</span>
            <div>
              <strong>{stap.titel}</strong>
              <p className="ow-zacht">{stap.uitleg}</p>
            </div>
          </li>
        ))}
      </ol>
      <div>{children}</div>
    </div>
  );
}
