import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { toonDeeldatum } from '#shared/domein/tijd';
import { CORRECTIEREDENEN, CORRECTIEWOORD, type Correctiereden } from '#shared/kwartaal/keuzes';
import type { Kwartaal } from '#shared/kwartaal/kwartalen';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { useOpdracht } from '../brug.ts';
import type { Rapportstand } from './kies.ts';
import stijl from './kwartaal.module.css';

interface Standprops {
  readonly van: Kwartaal;
  readonly stand: Rapportstand;
  /** Why it is being made anew; null when it is not. */
  readonly correctie: Correctiereden | null;
  readonly veranderd: () => void;
}

/** From when on there is a report of a quarter, and what became of it: one report, and then only a correction. */
export function Kwartaalstand({ van, stand, correctie, veranderd }: Standprops) {
  switch (stand.soort) {
    case 'loopt':
      return (
        <Paneel titel="Dit kwartaal loopt nog">
          <p>
            Het rapport maak je vanaf <strong>{toonDeeldatum(stand.vanaf)}</strong>, als alles van dit kwartaal erin staat. Eerder kan niet: wie twee rapporten van hetzelfde kwartaal naast elkaar legt, kan kleine aantallen uitrekenen. Hieronder zie je wat er tot nu toe is.
          </p>
        </Paneel>
      );
    case 'te-maken':
      return (
        <Paneel titel="Eén rapport over dit kwartaal" naastTitel={<Merk toon="aandacht">nog niet vastgesteld</Merk>}>
          <p>Kijk of alles van dit kwartaal in de kluis staat. Stel het rapport dan vast en verstuur het. Daarna verandert het niet meer: alleen een correctie kan ervoor in de plaats komen.</p>
        </Paneel>
      );
    case 'vastgesteld':
      return <Vastgesteld van={van} versie={stand.versie} veranderd={veranderd} />;
    case 'correctie':
      return <Correctie van={van} versie={stand.versie} reden={correctie} veranderd={veranderd} />;
  }
}

function Vastgesteld({ van: { jaar, kwartaal }, versie, veranderd }: Pick<Standprops, 'van' | 'veranderd'> & { readonly versie: number }) {
  const [reden, zetReden] = useState<Correctiereden>(CORRECTIEREDENEN[0]);
  const { bezig, fout, voerUit } = useOpdracht('kwartaal.corrigeer');
  const begin = async (): Promise<void> => {
    if ((await voerUit({ jaar, kwartaal, reden })).ok) veranderd();
  };
  return (
    <Paneel titel="Over dit kwartaal is gerapporteerd" naastTitel={<Merk toon="actief">vastgesteld, versie {versie}</Merk>}>
      <p>Verandert er nu nog iets in de kluis, dan blijft dit rapport zoals het is. Was er iets fout, maak dan een correctie: een nieuwe versie die zegt welke zij vervangt, en waarom.</p>
      <div className={stijl['correctie']}>
        <NativeSelect label="Wat was er fout?" data={CORRECTIEREDENEN.map((elk) => ({ value: elk, label: CORRECTIEWOORD[elk] }))} value={reden} onChange={(e) => zetReden(CORRECTIEREDENEN.find((elk) => elk === e.currentTarget.value) ?? CORRECTIEREDENEN[0])} />
        <Button variant="default" loading={bezig} onClick={() => void begin()}>
          Begin een correctie
        </Button>
      </div>
      {fout !== null && <Foutmelding fout={fout} />}
    </Paneel>
  );
}

function Correctie({ van: { jaar, kwartaal }, versie, reden, veranderd }: Pick<Standprops, 'van' | 'veranderd'> & { readonly versie: number; readonly reden: Correctiereden | null }) {
  const { bezig, fout, voerUit } = useOpdracht('kwartaal.corrigeer');
  const stop = async (): Promise<void> => {
    if ((await voerUit({ jaar, kwartaal, reden: null })).ok) veranderd();
  };
  return (
    <Paneel titel="Je maakt een correctie" naastTitel={<Merk toon="aandacht">nog niet vastgesteld</Merk>}>
      <p>
        Deze versie komt in de plaats van versie {versie}. {reden === null ? '' : CORRECTIEWOORD[reden]} Een aantal dat minder dan 5 verschilt, blijft zoals het in versie {versie} staat. Stel de correctie vast, of stop ermee: dan blijft versie {versie} gelden. Ook als je de kluis op slot doet, is de correctie weg.
      </p>
      <div className={stijl['correctie']}>
        <Button variant="default" loading={bezig} onClick={() => void stop()}>
          Toch geen correctie
        </Button>
      </div>
      {fout !== null && <Foutmelding fout={fout} />}
    </Paneel>
  );
}
