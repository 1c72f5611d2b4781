import { useId, useLayoutEffect, useRef } from 'react';
import { Paneel } from '../../ui/Paneel.tsx';
import { Verzoekendeel } from '../bewaring/Verzoekendeel.tsx';
import { Aanmeldingdeel } from '../triage/Aanmelding.tsx';
import { Loopgeschiedenis } from '../triage/Loopgeschiedenis.tsx';
import { Triagedeel } from '../triage/Triagedeel.tsx';
import { useVandaag } from '../triage/vandaag.ts';
import { useGevraagdOnderdeel, usePlek } from '../navigatie.tsx';
import { Afsprakendeel } from './Afsprakendeel.tsx';
import { Betrokkenendeel } from './Betrokkenendeel.tsx';
import { Casusbeelddeel, Lengte } from './Casusbeelddeel.tsx';
import { Casuskop } from './Casuskop.tsx';
import type { Deeleigenschappen } from './deel.ts';
import { Documentendeel } from './Documentendeel.tsx';
import { Grondslagdeel } from './Grondslagdeel.tsx';
import { Hulpdeel } from './Hulpdeel.tsx';
import { Notitiesdeel } from './Notitiesdeel.tsx';
import { beginOnderdeel, ONDERDELEN, onderdelen, type Onderdeel } from './onderdelen.ts';
import { Onderdelenkeuze } from './Onderdelenkeuze.tsx';
import { Overleggendeel } from './Overleggendeel.tsx';
import { Overzicht } from './Overzicht.tsx';
import { Regiedeel } from './regie/Regiedeel.tsx';
import { Tijdlijndeel } from './Tijdlijndeel.tsx';
import stijl from './trajectpagina.module.css';
import type { Casusgebruik } from './useCasus.ts';

interface Trajecteigenschappen {
  readonly deel: Deeleigenschappen;
  readonly wissel: Casusgebruik['wissel'];
}

/** The page of a casus with a traject: how it stands on top, and one part at a time beside the list of parts. */
export function Trajectpagina({ deel, wissel }: Trajecteigenschappen) {
  const { casus, regio } = deel;
  const vandaag = useVandaag();
  const gevraagd = useGevraagdOnderdeel();
  const [gekozen, kies] = usePlek<Onderdeel>('onderdeel', () => gevraagd ?? beginOnderdeel(casus), ONDERDELEN);
  const paneelId = useId();
  const werk = useRef<HTMLDivElement>(null);
  // Another part begins at its top, also when the former was read far down.
  useLayoutEffect(() => {
    if (werk.current !== null && werk.current.getBoundingClientRect().top < 0) werk.current.scrollIntoView({ block: 'start' });
  }, [gekozen]);
  const regels = onderdelen(casus, regio, vandaag);
  // A step can leave the list, such as when nothing can follow it.
  const hier = regels.find(({ id }) => id === gekozen) ?? regels[0];
  if (hier === undefined) return null;
  /** From somewhere on the page: what was pressed can leave with its part, so the keyboard goes on from the tab of the new one. */
  const gaNaar = (onderdeel: Onderdeel): void => {
    kies(onderdeel);
    document.getElementById(`${paneelId}-${onderdeel}`)?.focus();
  };
  return (
    <>
      <Casuskop casus={casus} vandaag={vandaag} naarStap={hier.id === 'stap' ? null : (regels.find(({ id }) => id === 'stap') ?? null)} kies={gaNaar} />
      <div ref={werk} className={stijl['werk']}>
        <Onderdelenkeuze regels={regels} gekozen={hier.id} kies={kies} paneelId={paneelId} />
        <div id={paneelId} role="tabpanel" aria-labelledby={`${paneelId}-${hier.id}`} className={stijl['paneel']}>
          <Inhoud onderdeel={hier.id} naam={hier.naam} deel={deel} wissel={wissel} kies={gaNaar} />
        </div>
      </div>
    </>
  );
}

interface Inhoudeigenschappen extends Trajecteigenschappen {
  readonly onderdeel: Onderdeel;
  readonly naam: string;
  readonly kies: (onderdeel: Onderdeel) => void;
}

function Inhoud({ onderdeel, naam, deel, wissel, kies }: Inhoudeigenschappen) {
  const { casus, regio, wijzig } = deel;
  switch (onderdeel) {
    case 'overzicht':
      return <Overzicht casus={casus} regio={regio} kies={kies} />;
    case 'stap':
      return (
        <div className={stijl['stapel']}>
          <Triagedeel casus={casus} regio={regio} wissel={wissel} naarDeel={kies} />
          <Paneel titel="Verloop tot nu toe">
            <Loopgeschiedenis levensloop={casus.levensloop} />
          </Paneel>
        </div>
      );
    case 'aanmelding':
      return <Aanmeldingdeel {...deel} naarTriage={() => kies('stap')} />;
    case 'casusbeeld':
      return (
        <Paneel titel={naam} naastTitel={<Lengte casus={casus} />}>
          <Casusbeelddeel casus={casus} wijzig={wijzig} />
        </Paneel>
      );
    case 'regie':
      return <Regiedeel casus={casus} kies={kies} />;
    case 'verzoeken':
      return (
        <Paneel titel={naam}>
          <Verzoekendeel casus={casus} naarCorrectie={() => kies('overzicht')} />
        </Paneel>
      );
    default: {
      const Deel = DELEN[onderdeel];
      return (
        <Paneel titel={naam}>
          <Deel {...deel} />
        </Paneel>
      );
    }
  }
}

const DELEN = {
  betrokkenen: Betrokkenendeel,
  tijdlijn: Tijdlijndeel,
  hulp: Hulpdeel,
  grondslag: Grondslagdeel,
  afspraken: Afsprakendeel,
  notities: Notitiesdeel,
  overleggen: Overleggendeel,
  documenten: Documentendeel,
} as const;
