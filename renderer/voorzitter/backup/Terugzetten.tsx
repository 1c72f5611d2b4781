import { Button, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Uitkomst } from '#shared/contract/vorm';
import { toonInhoud, toonMoment } from '#shared/backup/woorden';
// Before a kluis is open the window has only the styles of the unlock screen.
import '../../ui/mantine.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { useVertraagd } from '../../ui/useVertraagd.ts';
import { useOpdracht } from '../brug.ts';
import { Openkader } from '../openen/Openkader.tsx';
import openstijl from '../openen/openen.module.css';
import { Pogingknop } from '../openen/Pogingknop.tsx';
import { usePoging } from '../openen/usePoging.ts';
import stijl from './backup.module.css';
import { GEEN_GEHEIM, Geheimvraag } from './Geheimvraag.tsx';
import { useBackupvoortgang, Voortgang } from './Voortgang.tsx';

type Keuze = NonNullable<Uitkomst<VoorzitterContract, 'terugzetten.kies'>>;
type Stap = { readonly naam: 'map' } | { readonly naam: 'stand'; readonly keuze: Keuze } | { readonly naam: 'klaar'; readonly apartgezet: string | null };

interface Terugzeteigenschappen {
  /** There is a kluis here, that is then put aside. */
  readonly erIsEenKluis: boolean;
  readonly terug: () => void;
  /** The kluis of the backup is in place and open. */
  readonly gelukt: () => void;
}

/** Putting a whole backup back, while no kluis is open: which folder, which generation, and what opens it. */
export function Terugzetten({ erIsEenKluis, terug, gelukt }: Terugzeteigenschappen) {
  const [stap, zetStap] = useState<Stap>({ naam: 'map' });
  switch (stap.naam) {
    case 'map':
      return <Mapkeuze erIsEenKluis={erIsEenKluis} terug={terug} gekozen={(keuze) => zetStap({ naam: 'stand', keuze })} />;
    case 'stand':
      return <Standkeuze keuze={stap.keuze} terug={() => zetStap({ naam: 'map' })} klaar={(apartgezet) => zetStap({ naam: 'klaar', apartgezet })} />;
    case 'klaar':
      return <Klaar apartgezet={stap.apartgezet} verder={gelukt} />;
  }
}

function Mapkeuze({ erIsEenKluis, terug, gekozen }: { readonly erIsEenKluis: boolean; readonly terug: () => void; readonly gekozen: (keuze: Keuze) => void }) {
  const { bezig, fout, voerUit } = useOpdracht('terugzetten.kies');
  const kies = async (): Promise<void> => {
    const antwoord = await voerUit();
    if (antwoord.ok && antwoord.value !== null) gekozen(antwoord.value);
  };
  return (
    <Openkader titel="Een back-up terugzetten" voortgang={0.34}>
      <div className={openstijl['stapel']}>
        <p>Sluit de stick of schijf aan waar je back-up op staat. Kies dan de map waarin de map Ontwar-backup staat.</p>
        {erIsEenKluis ? <p>De kluis die nu op deze laptop staat, wordt niet overschreven: Ontwar zet hem apart.</p> : null}
        {fout === null ? null : <Foutmelding fout={fout} />}
        <div className={openstijl['knoppen']}>
          <Button size="lg" autoFocus loading={bezig} onClick={() => void kies()}>
            Map kiezen
          </Button>
          <Button variant="subtle" size="lg" disabled={bezig} onClick={terug}>
            Terug
          </Button>
        </div>
      </div>
    </Openkader>
  );
}

interface Standkeuzeeigenschappen {
  readonly keuze: Keuze;
  readonly terug: () => void;
  readonly klaar: (apartgezet: string | null) => void;
}

function Standkeuze({ keuze: { map, standen }, terug, klaar }: Standkeuzeeigenschappen) {
  const [standId, zetStandId] = useState((standen.find(({ heel }) => heel) ?? standen[0])?.id ?? '');
  const [geheim, zetGeheim] = useState(GEEN_GEHEIM);
  const { bezig, fout, voerUit } = useOpdracht('terugzetten.alles');
  const { wacht, veld, geweigerd } = usePoging();
  const voortgang = useBackupvoortgang();
  const traag = useVertraagd(bezig);
  const meerKluizen = new Set(standen.map(({ kluisId }) => kluisId)).size > 1;

  const zetTerug = async (): Promise<void> => {
    if (bezig || wacht > 0 || geheim.geheim === '') return;
    const antwoord = await voerUit({ standId, ...geheim });
    if (antwoord.ok) klaar(antwoord.value.apartgezet);
    else geweigerd(antwoord.fout);
  };
  const bijVersturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void zetTerug();
  };
  return (
    <Openkader titel="Kies een back-up" voortgang={0.6}>
      <form className={openstijl['stapel']} onSubmit={bijVersturen}>
        <p className={openstijl['pad']}>Uit de map {map}</p>
        <Radio.Group label="Van welk moment?" value={standId} onChange={zetStandId}>
          <div className={stijl['keuzes']}>
            {standen.map((stand, plaats) => (
              <Radio
                key={stand.id}
                value={stand.id}
                autoFocus={plaats === 0}
                disabled={bezig}
                label={toonMoment(stand.gemaaktOp)}
                description={[toonInhoud(stand), ...(meerKluizen ? [`kluis ${stand.kluisId.slice(0, 6)}`] : []), ...(stand.heel ? [] : ['er ontbreken bestanden'])].join(', ')}
              />
            ))}
          </div>
        </Radio.Group>
        <Geheimvraag waarde={geheim} onWijzig={zetGeheim} veld={veld} />
        {fout === null ? null : <Foutmelding fout={fout} />}
        {traag ? (
          <Voortgang wat="Back-up terugzetten" voortgang={voortgang} stop="Stop" />
        ) : (
          <div className={openstijl['knoppen']}>
            <Pogingknop wacht={wacht} traag={false}>
              Zet deze back-up terug
            </Pogingknop>
            <Button variant="subtle" size="lg" disabled={bezig} onClick={terug}>
              Andere map
            </Button>
          </div>
        )}
      </form>
    </Openkader>
  );
}

function Klaar({ apartgezet, verder }: { readonly apartgezet: string | null; readonly verder: () => void }) {
  return (
    <Openkader titel="De back-up is teruggezet" voortgang={1}>
      <div className={openstijl['stapel']}>
        <p>Alle bestanden zijn nagekeken en je kluis is open.</p>
        {apartgezet === null ? null : (
          <>
            <p>De kluis die hier stond, is niet weg. Hij staat nu apart. Heb je hem niet meer nodig, gooi die map dan zelf weg.</p>
            <p className={openstijl['pad']}>{apartgezet}</p>
          </>
        )}
        <div className={openstijl['knoppen']}>
          <Button size="lg" autoFocus onClick={verder}>
            Naar mijn kluis
          </Button>
        </div>
      </div>
    </Openkader>
  );
}
