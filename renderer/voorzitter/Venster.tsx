import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';
import { nooit } from '#shared/domein/alleen-lezen';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Wachten } from '../ui/Wachten.tsx';
import { neemBegin, type Appinfo, type Kluistoestand } from './begin.ts';
import { roep, useBericht, useGelezen } from './brug.ts';
import { KluisBeschadigd } from './openen/KluisBeschadigd.tsx';
import { Ontgrendelen } from './openen/Ontgrendelen.tsx';
import { schil } from './schilVooraf.ts';

// The unlock screen is what a start waits for; what lies behind it is fetched after that.
const EersteKeer = lazy(async () => ({ default: (await import('./openen/EersteKeer.tsx')).EersteKeer }));
const NieuweHerstelcode = lazy(async () => ({ default: (await import('./openen/NieuweHerstelcode.tsx')).NieuweHerstelcode }));

const Terugzetten = lazy(async () => ({ default: (await import('./backup/Terugzetten.tsx')).Terugzetten }));
const Rondgang = lazy(async () => ({ default: (await import('./enquete/Rondgang.tsx')).Rondgang }));

/** The chair's window: the kluis decides what can be seen. */
export function Venster() {
  const [gemeld, zetGemeld] = useState<Kluistoestand | null>(null);
  // Kept from opening until the herstelcode is made, and no longer; a lock loads this page anew.
  const [wachtzin, zetWachtzin] = useState<string | null>(null);
  const { stand, opnieuw } = useGelezen(async () => {
    const [info, toestand] = (await neemBegin()) ?? (await Promise.all([roep('app.info'), roep('kluis.toestand')]));
    if (!info.ok) return info;
    return toestand.ok ? { ok: true, value: { info: info.value, toestand: toestand.value } } : toestand;
  });
  useBericht('kluis.toestand', (toestand) => {
    // What a notification says can come from the kluis, and goes with it.
    if (toestand.toestand !== 'open') notifications.clean();
    if (!moetHerstelcodeMaken(toestand)) zetWachtzin(null);
    zetGemeld(toestand);
    opnieuw();
  });

  const kijkOpnieuw = (): void => {
    zetGemeld(null);
    opnieuw();
  };

  if (stand.toestand === 'laden') return null;
  if (stand.toestand === 'mislukt') return <Foutmelding fout={stand.fout} opnieuw={kijkOpnieuw} />;
  return (
    <Inhoud
      info={stand.waarde.info}
      toestand={gemeld ?? stand.waarde.toestand}
      wachtzin={wachtzin}
      probeert={zetWachtzin}
      geopend={opnieuw}
      kijkOpnieuw={kijkOpnieuw}
    />
  );
}

/** The kluis is open and nobody may have its herstelcode: the app ended before it was typed over. */
function moetHerstelcodeMaken(toestand: Kluistoestand): boolean {
  return toestand.toestand === 'open' && !toestand.herstelcodeBevestigd;
}

interface Inhoudeigenschappen {
  readonly info: Appinfo;
  readonly toestand: Kluistoestand;
  /** As it was typed to open the kluis; null when it was not, or is no longer needed. */
  readonly wachtzin: string | null;
  readonly probeert: (wachtzin: string | null) => void;
  readonly geopend: () => void;
  readonly kijkOpnieuw: () => void;
}

function Inhoud({ info, toestand, wachtzin, probeert, geopend, kijkOpnieuw }: Inhoudeigenschappen) {
  // While the herstelcode is on screen the kluis is already open; the first-run screen says when it is done.
  const [eersteKeer, zetEersteKeer] = useState(toestand.toestand === 'geen');
  const [naHerstelcode, zetNaHerstelcode] = useState(false);
  // Until its last word is read it stays, while the kluis of the backup is open already.
  const [terugzetten, zetTerugzetten] = useState(false);
  const verder = (): void => {
    zetNaHerstelcode(true);
    probeert(null);
    geopend();
  };
  const zetTerug = (): void => zetTerugzetten(true);
  if (terugzetten) {
    return (
      <Suspense fallback={<Wachten />}>
        <Terugzetten
          erIsEenKluis={toestand.toestand !== 'geen'}
          terug={() => zetTerugzetten(false)}
          gelukt={() => {
            zetTerugzetten(false);
            zetEersteKeer(false);
            geopend();
          }}
        />
      </Suspense>
    );
  }
  if (eersteKeer && (toestand.toestand === 'geen' || toestand.toestand === 'open')) {
    return (
      <Suspense fallback={<Wachten />}>
        <EersteKeer
          kluismap={info.kluismap}
          zetTerug={zetTerug}
          klaar={() => {
            zetEersteKeer(false);
            verder();
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
          probeert={probeert}
          geopend={geopend}
          kijkOpnieuw={kijkOpnieuw}
          zetTerug={zetTerug}
        />
      );
    case 'beschadigd':
      return <KluisBeschadigd {...toestand} kluismap={info.kluismap} kijkOpnieuw={kijkOpnieuw} zetTerug={zetTerug} />;
    case 'open':
      return (
        <Suspense fallback={<Wachten />}>
          {moetHerstelcodeMaken(toestand) && !naHerstelcode ? (
            <NieuweHerstelcode waarom="nietBevestigd" wachtzin={wachtzin} bevestigd={verder} zonder={verder} />
          ) : (
            <schil.Deel info={info} />
          )}
        </Suspense>
      );
    case 'uitgedeeld':
      return (
        <Suspense fallback={<Wachten />}>
          <Rondgang voorbeeldWachtzin={info.voorbeeldWachtzin} terug={kijkOpnieuw} />
        </Suspense>
      );
    default:
      return nooit(toestand);
  }
}
