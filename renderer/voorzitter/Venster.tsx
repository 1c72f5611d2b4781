import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';
import type { VoorzitterContract } from '#shared/contract/voorzitter';
import type { Bericht, Uitkomst } from '#shared/contract/vorm';
import { nooit } from '#shared/domein/alleen-lezen';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Wachten } from '../ui/Wachten.tsx';
import { roep, useBericht, useGelezen } from './brug.ts';
import { KluisBeschadigd } from './openen/KluisBeschadigd.tsx';
import { Ontgrendelen } from './openen/Ontgrendelen.tsx';

// The unlock screen is what a start waits for; what lies behind it is fetched after that.
const EersteKeer = lazy(async () => ({ default: (await import('./openen/EersteKeer.tsx')).EersteKeer }));
const Schil = lazy(async () => ({ default: (await import('./Schil.tsx')).Schil }));

export type Appinfo = Uitkomst<VoorzitterContract, 'app.info'>;
type Kluistoestand = Bericht<VoorzitterContract, 'kluis.toestand'>;

/** The chair's window: the kluis decides what can be seen. */
export function Venster() {
  const [gemeld, zetGemeld] = useState<Kluistoestand | null>(null);
  const { stand, opnieuw } = useGelezen(async () => {
    const [info, toestand] = await Promise.all([roep('app.info'), roep('kluis.toestand')]);
    if (!info.ok) return info;
    return toestand.ok ? { ok: true, value: { info: info.value, toestand: toestand.value } } : toestand;
  });
  useBericht('kluis.toestand', (toestand) => {
    // What a notification says can come from the kluis, and goes with it.
    if (toestand.toestand !== 'open') notifications.clean();
    zetGemeld(toestand);
    opnieuw();
  });

  const kijkOpnieuw = (): void => {
    zetGemeld(null);
    opnieuw();
  };

  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} />;
  return <Inhoud info={stand.waarde.info} toestand={gemeld ?? stand.waarde.toestand} geopend={() => zetGemeld({ toestand: 'open' })} kijkOpnieuw={kijkOpnieuw} />;
}

interface Inhoudeigenschappen {
  readonly info: Appinfo;
  readonly toestand: Kluistoestand;
  readonly geopend: () => void;
  readonly kijkOpnieuw: () => void;
}

function Inhoud({ info, toestand, geopend, kijkOpnieuw }: Inhoudeigenschappen) {
  // While the herstelcode is on screen the kluis is already open; the first-run screen says when it is done.
  const [eersteKeer, zetEersteKeer] = useState(toestand.toestand === 'geen');
  if (eersteKeer && (toestand.toestand === 'geen' || toestand.toestand === 'open')) {
    return (
      <Suspense fallback={<Wachten />}>
        <EersteKeer
          kluismap={info.kluismap}
          klaar={() => {
            zetEersteKeer(false);
            geopend();
          }}
        />
      </Suspense>
    );
  }
  switch (toestand.toestand) {
    case 'geen':
    case 'opSlot':
      return (
        <Ontgrendelen
          wachtSeconden={toestand.toestand === 'opSlot' ? toestand.wachtSeconden : 0}
          voorbeeldWachtzin={info.voorbeeldWachtzin}
          geopend={geopend}
          kijkOpnieuw={kijkOpnieuw}
        />
      );
    case 'beschadigd':
      return <KluisBeschadigd {...toestand} kluismap={info.kluismap} kijkOpnieuw={kijkOpnieuw} />;
    case 'open':
      return (
        <Suspense fallback={<Wachten />}>
          <Schil info={info} />
        </Suspense>
      );
    default:
      return nooit(toestand);
  }
}
