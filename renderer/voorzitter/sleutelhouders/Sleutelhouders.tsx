import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { toonDag } from '#shared/domein/tijd';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { meld } from '../../ui/meldingen.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Paneel } from '../../ui/Paneel.tsx';
import { roep, useBericht, useGelezen } from '../brug.ts';
import { useTerugfocus } from '../leertraject/bron/useTerugfocus.ts';
import { Hernoemen } from './Hernoemen.tsx';
import stijl from './sleutelhouders.module.css';
import { Toevoegen } from './Toevoegen.tsx';
import { Naverwijderen, Verwijderen } from './Verwijderen.tsx';
import { Wachtzinwijzigen } from './Wachtzinwijzigen.tsx';
import { magWachtzinWijzigen, magWeg, sindsregel, toonNaam, vernieuwzin, type Houder, type Sleutelhouders as Lijst } from './woorden.ts';

interface Sleutelhouderseigenschappen {
  /** The wachtzin of the throw-away kluis of the example, which nobody chose; null for a kluis of one's own. */
  readonly voorbeeldWachtzin: string | null;
  readonly nieuweHerstelcode: () => void;
}

type Bezigheid = { readonly soort: 'toevoegen' } | { readonly soort: 'hernoemen' | 'wachtzin' | 'verwijderen'; readonly id: string } | { readonly soort: 'verwijderd'; readonly naam: string };

/** Who can open the kluis, each with a wachtzin of their own. */
export function Sleutelhouders({ voorbeeldWachtzin, nieuweHerstelcode }: Sleutelhouderseigenschappen) {
  const { stand, opnieuw } = useGelezen(() => roep('sleutelhouder.lijst'));
  useBericht('beheer.gewijzigd', ({ wat }) => {
    if (wat === 'sleutels') opnieuw();
  });
  const [bezigheid, zetBezigheid] = useState<Bezigheid | null>(null);
  const kader = useRef<HTMLDivElement>(null);
  const onthoudOpener = useTerugfocus(bezigheid !== null, kader);
  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={opnieuw} />;
  const lijst = stand.waarde;
  const bekendeWachtzin = voorbeeldWachtzin ?? '';

  const begin = (wat: Bezigheid): void => {
    onthoudOpener();
    zetBezigheid(wat);
  };
  const sluit = (): void => zetBezigheid(null);
  const klaar = (bericht: string): void => {
    meld(bericht);
    opnieuw();
    sluit();
  };
  const formulier = (houder: Houder): ReactNode => {
    if (bezigheid === null || !('id' in bezigheid) || bezigheid.id !== houder.id) return null;
    const gedeeld = { houder, metCode: lijst.ik === null, bekendeWachtzin, sluit };
    switch (bezigheid.soort) {
      case 'hernoemen':
        return <Hernoemen lijst={lijst} houder={houder} sluit={sluit} klaar={() => klaar('De naam is gewijzigd.')} />;
      case 'wachtzin':
        return <Wachtzinwijzigen {...gedeeld} klaar={() => klaar('De wachtzin is gewijzigd. De oude opent de kluis niet meer.')} />;
      case 'verwijderen':
        return (
          <Verwijderen
            {...gedeeld}
            klaar={() => {
              opnieuw();
              zetBezigheid({ soort: 'verwijderd', naam: toonNaam(houder.naam) });
            }}
          />
        );
    }
  };
  const vernieuwing = vernieuwzin(lijst.nogTeVernieuwen);

  return (
    <Paneel titel="Wie de kluis kan openen">
      <div ref={kader} className={stijl['stapel']} tabIndex={-1}>
        <p className="ow-zacht">Ieder heeft een eigen wachtzin. Het logboek vertelt wie wat las en deed.</p>
        {lijst.ik === null && <p className={stijl['let']}>De kluis is nu open met de herstelcode. Is een wachtzin vergeten, kies dan hieronder een nieuwe.</p>}
        <ul className={stijl['houders']} aria-label="Sleutelhouders">
          {lijst.houders.map((houder) => (
            <li key={houder.id}>
              <Houderrij lijst={lijst} houder={houder} uit={bezigheid !== null} begin={(soort) => begin({ soort, id: houder.id })} />
              {formulier(houder)}
            </li>
          ))}
        </ul>
        {bezigheid?.soort === 'verwijderd' && <Naverwijderen naam={bezigheid.naam} herstelcode={lijst.herstelcodeVan !== null} nieuweHerstelcode={nieuweHerstelcode} sluit={sluit} />}
        <p role="status" className={stijl['vernieuwing']}>
          {vernieuwing}
        </p>
        <div>
          <Button variant="default" leftSection={<IconUserPlus size={20} aria-hidden />} disabled={bezigheid !== null} onClick={() => begin({ soort: 'toevoegen' })}>
            Sleutelhouder toevoegen
          </Button>
        </div>
        {bezigheid?.soort === 'toevoegen' && <Toevoegen lijst={lijst} bekendeWachtzin={bekendeWachtzin} klaar={(naam) => klaar(`${naam} kan de kluis nu openen.`)} sluit={sluit} />}
        <p className="ow-zacht ow-klein">
          {lijst.herstelcodeVan === null
            ? 'Er is nu geen herstelcode. Maak er een: anders kom je niet in de kluis als een wachtzin vergeten is.'
            : `De herstelcode is van ${toonDag(lijst.herstelcodeVan)}. Wie die heeft, kan de kluis ook openen.`}
        </p>
      </div>
    </Paneel>
  );
}

interface Rijeigenschappen {
  readonly lijst: Lijst;
  readonly houder: Houder;
  /** Something is being changed already. */
  readonly uit: boolean;
  readonly begin: (soort: 'hernoemen' | 'wachtzin' | 'verwijderen') => void;
}

function Houderrij({ lijst, houder, uit, begin }: Rijeigenschappen) {
  const wie = toonNaam(houder.naam);
  return (
    <div className={stijl['rij']}>
      <div className={stijl['wie']}>
        <p>
          <strong>{wie}</strong> {houder.id === lijst.ik && <Merk toon="actief">dat ben jij</Merk>}
        </p>
        <p className="ow-zacht ow-klein">{sindsregel(houder)}</p>
      </div>
      <div className={stijl['acties']}>
        <Button variant="subtle" size="compact-md" disabled={uit} aria-label={`Wijzig de naam van ${wie}`} onClick={() => begin('hernoemen')}>
          Naam
        </Button>
        {magWachtzinWijzigen(lijst, houder.id) && (
          <Button variant="subtle" size="compact-md" disabled={uit} aria-label={`Wijzig de wachtzin van ${wie}`} onClick={() => begin('wachtzin')}>
            Wachtzin
          </Button>
        )}
        {magWeg(lijst, houder.id) && (
          <Button variant="subtle" size="compact-md" disabled={uit} aria-label={`Verwijder ${wie}`} onClick={() => begin('verwijderen')}>
            Verwijder
          </Button>
        )}
      </div>
    </div>
  );
}
