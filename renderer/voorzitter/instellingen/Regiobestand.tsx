import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { Regio } from '#shared/domein/regio';
import { regioverschillen } from '#shared/domein/regio-verschil';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld, meldVerwijderd } from '../../ui/meldingen.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roepOfMeld, useOpdracht } from '../brug.ts';
import { useKlad } from '../klad/useKlad.ts';
import { Uitvoer } from '../uitvoer/Uitvoer.tsx';
import stijl from './instellingen.module.css';
import { useRegiobeheer } from './regio.tsx';
import { isRegioresten } from './regioklad.ts';

interface Regiobestandeigenschappen {
  readonly nu: Regio;
  readonly werkvormen: readonly Werkvorm[];
}

/** The settings of the region as one file: to give away, and to take over after having seen what that changes. */
export function Regiobestand({ nu, werkvormen }: Regiobestandeigenschappen) {
  const { vervang } = useRegiobeheer();
  const [, zetResten] = useKlad('regio', {}, isRegioresten);
  const [gekozen, zetGekozen] = useState<Regio | null>(null);
  const exporteren = useOpdracht('regio.exporteer');
  const lezen = useOpdracht('regio.leesBestand');

  const exporteer = async (): Promise<boolean> => {
    lezen.wisFout();
    const antwoord = await exporteren.voerUit();
    if (!antwoord.ok || antwoord.value.pad === null) return false;
    meld(`Bewaard als ${antwoord.value.pad}`);
    return true;
  };
  const kies = async (): Promise<void> => {
    zetGekozen(null);
    exporteren.wisFout();
    const antwoord = await lezen.voerUit();
    if (antwoord.ok) zetGekozen(antwoord.value);
  };
  const zetInPlaats = async (regio: Regio): Promise<boolean> => {
    const gelukt = (await roepOfMeld('regio.bewaar', regio)) !== null;
    if (!gelukt) return false;
    // What was wrong in the form was wrong about the region that is gone.
    zetResten({});
    vervang(regio);
    return true;
  };
  const neemOver = async (regio: Regio): Promise<void> => {
    const vorige = nu;
    if (!(await zetInPlaats(regio))) return;
    zetGekozen(null);
    meldVerwijderd('De instellingen uit het bestand gelden nu.', () => void zetInPlaats(vorige));
  };
  const fout = exporteren.fout ?? lezen.fout;

  return (
    <Paneel titel="Delen met een andere regio">
      <p className={stijl['uitleg']}>In het bestand staat hoe jullie werken: alles op deze bladzijde, en niets over een casus.</p>
      <div className={stijl['knoppen']}>
        <Uitvoer
          sleutel="regio"
          slot="geen"
          knop="Exporteren"
          icoon={<IconFileExport size={20} aria-hidden />}
          vorm={{ variant: 'default' }}
          uitleg="Er staat in hoe jullie werken, en niets over een casus."
          bezig={exporteren.bezig}
          bewaar={exporteer}
        />
        <Button variant="default" leftSection={<IconFileImport size={20} aria-hidden />} loading={lezen.bezig} onClick={() => void kies()}>
          Importeren
        </Button>
      </div>
      {fout === null ? null : (
        <div className={stijl['eronder']} ref={toonInBeeld}>
          <Foutmelding fout={fout} />
        </div>
      )}
      {gekozen === null ? null : <Vergelijking nu={nu} werkvormen={werkvormen} straks={gekozen} neemOver={() => void neemOver(gekozen)} sluit={() => zetGekozen(null)} />}
    </Paneel>
  );
}

/** What appears at the end of a long page would else appear out of sight. */
function toonInBeeld(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

interface Vergelijkingeigenschappen extends Regiobestandeigenschappen {
  readonly straks: Regio;
  readonly neemOver: () => void;
  readonly sluit: () => void;
}

function Vergelijking({ nu, werkvormen, straks, neemOver, sluit }: Vergelijkingeigenschappen) {
  const verschillen = regioverschillen(nu, straks, (werkvormId, agendapuntId) => naamVan(werkvormen, werkvormId, agendapuntId));
  const gelijk = verschillen.length === 0;
  return (
    <section ref={toonInBeeld} className={stijl['vergelijking']} aria-label="Wat er verandert" role="status">
      <h3>{gelijk ? 'Dit bestand is gelijk aan wat je al hebt' : 'Dit verandert er als je het overneemt'}</h3>
      {gelijk ? null : (
        <dl className={stijl['verschillen']}>
          {verschillen.map(({ onderdeel, regels }) => (
            <div key={onderdeel}>
              <dt>{onderdeel}</dt>
              {regels.map((regel) => (
                <dd key={regel}>{regel}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <div className={stijl['knoppen']}>
        {gelijk ? null : <Button onClick={neemOver}>Overnemen</Button>}
        <Button variant="default" onClick={sluit}>
          {gelijk ? 'Sluiten' : 'Niet overnemen'}
        </Button>
      </div>
    </section>
  );
}

function naamVan(werkvormen: readonly Werkvorm[], werkvormId: string, agendapuntId: string): string | null {
  const werkvorm = werkvormen.find(({ id }) => id === werkvormId);
  const agendapunt = werkvorm?.agendapunten.find(({ id }) => id === agendapuntId);
  return werkvorm === undefined || agendapunt === undefined ? null : `${werkvorm.naam}, ${agendapunt.titel}`;
}
